import { SCHEMA_ADDRESS } from './schema/schema-address.ts';

/** A manifest to start from, with every required key. Unchanged, it never passes: each value is an error. */
export function starterManifest(): string {
  return `# yaml-language-server: $schema=${SCHEMA_ADDRESS}
# Replace everything in < > or { }. Paths are relative to the folder of this file.
schemaVersion: 1
company:
  name: <your company>
products:
  - name: <your product>
    description: <what your product adds to Microsoft Defender for Endpoint, in at most 15 words>
    # A square SVG file.
    logo: assets/<your logo>.svg
    # The page where a customer completes the integration or reads how to do it.
    landingPage: https://<your site>/guides/connect-defender
    # Sent in every API call, for example MdePartner-Contoso-ContosoCognito/1.0.0
    userAgent: MdePartner-{CompanyName}-{ProductName}/1.0.0
`;
}
