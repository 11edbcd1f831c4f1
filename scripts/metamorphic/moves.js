import { describeSite, differences, stateOf } from './compare.js';

/** @import { Relation, Site } from './types.js' */

/** Folders that say nothing of the files in them. */
const FOLDERS = ['service/', 'packages/contoso/', 'apps/connector/v2/'];

/** @type {Relation} */
export const moves = {
  id: 'M5 move',
  claim: 'the result stays when files are moved together, or one is renamed that no other names',
  async *outcomes({ checkout, sites, sample, languageOf }) {
    const first = sites[0];
    if (!first) return;
    for (const folder of FOLDERS) {
      const paths = new Map([...checkout.files.keys()].map((path) => [path, `${folder}${path}`]));
      const found = await difference(paths);
      yield { language: languageOf(first.path), place: '.', mutation: `move all files to ${folder}`, ...found };
    }
    for (const path of sample([...new Set(sites.map((site) => site.path))])) {
      if (!isUnnamed(path, checkout.files)) continue;
      const renamed = path.replace(/[^/]*(?=\.[^/.]*$)/, 'renamed7');
      const found = await difference(new Map([[path, renamed]]));
      yield { language: languageOf(path), place: path, mutation: `rename it to ${renamed}`, ...found };
    }

    /** @param {ReadonlyMap<string, string>} paths */
    async function difference(paths) {
      /** @type {Map<string, string | null>} */
      const changes = new Map([...paths.keys()].map((path) => [path, null]));
      for (const [path, renamed] of paths) changes.set(renamed, checkout.files.get(path) ?? '');
      const moved = (/** @type {string} */ path) => paths.get(path) ?? path;
      const before = sites.map((site) => describeSite(movedSite(site, moved)));
      const found = differences(before, (await checkout.sites(changes)).map(describeSite));
      return { state: stateOf(found), differences: found };
    }
  },
};

/**
 * @param {Site} site
 * @param {(path: string) => string} moved
 * @returns {Site}
 */
function movedSite(site, moved) {
  const { setAt } = site;
  return { ...site, path: moved(site.path), setAt: setAt && { ...setAt, path: moved(setAt.path) } };
}

/**
 * Whether no file has the name of this one, without its ending, as a word. A Java class is named after its file.
 *
 * @param {string} path
 * @param {ReadonlyMap<string, string>} files
 */
function isUnnamed(path, files) {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
  if (stem === '' || /\.(?:json|ya?ml|hbs|tf)$/.test(path)) return false;
  const word = new RegExp(`(?<![\\w-])${stem.replace(/\W/g, '\\$&')}(?![\\w-])`);
  return [...files.values()].every((text) => !text.includes(stem) || !word.test(text));
}
