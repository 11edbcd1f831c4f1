import { SCHEMA_ADDRESS } from './schema-address.ts';

/** A manifest to start from: the documented sample, with every key that is required. */
export function starterManifest(): string {
  return `# yaml-language-server: $schema=${SCHEMA_ADDRESS}
# Replace what stands here for Contoso. Paths start from the folder of this file.
schemaVersion: 1
company:
  name: Contoso
products:
  - name: Contoso Cognito
    # At most 15 words.
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    # A square SVG file.
    logo: assets/logo.svg
    # Where a customer completes the integration, or reads how to.
    landingPage: https://contoso.com/guides/connect-defender
    # Sent in every API call.
    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0
`;
}
