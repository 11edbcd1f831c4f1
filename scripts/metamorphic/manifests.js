import { describeSite, differences, stateOf } from './compare.js';

/** @import { Relation } from './types.js' */

const FOLDERS = ['connector', 'packages/connector', 'apps/cloud/connector'];

const manifest = (/** @type {string} */ source) => `schemaVersion: 1
company: { name: Contoso }
products:
  - name: Contoso Cognito
    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0
    source: ['${source}']
`;

/** Names of manifests, which would speak for their files. */
const MANIFEST = /(?:^|\/)\.?mde-partner\.ya?ml$/;

/** @type {Relation} */
export const manifests = {
  id: 'M6',
  claim: "a manifest one folder up, with 'source' set to the subfolder, reports the same calls",
  async *outcomes({ checkout, sites, languageOf }) {
    const first = sites[0];
    if (!first) return;
    for (const folder of FOLDERS) {
      const parent = folder.split('/').slice(0, -1).join('/');
      /** @type {Map<string, string | null>} */
      const moved = new Map([...checkout.files.keys()].map((path) => [path, null]));
      for (const [path, text] of checkout.files) if (!MANIFEST.test(path)) moved.set(`${folder}/${path}`, text);
      const below = folder.slice(parent === '' ? 0 : parent.length + 1);
      const inside = await reported(`${folder}/mde-partner.yml`, '**');
      const above = await reported(parent === '' ? 'mde-partner.yml' : `${parent}/mde-partner.yml`, `${below}/**`);
      const found = differences(inside, above);
      yield {
        language: languageOf(first.path),
        place: folder,
        mutation: `move all files to ${folder}/ and the manifest one folder up, with source: ['${below}/**']`,
        state: stateOf(found),
        differences: found,
      };

      /**
       * @param {string} path
       * @param {string} source
       */
      async function reported(path, source) {
        const changes = new Map([...moved, [path, manifest(source)]]);
        return (await checkout.reported(changes, path)).map(describeSite);
      }
    }
  },
};
