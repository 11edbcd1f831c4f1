import { stateOf } from './compare.js';
import { FOREIGN_CLIENTS } from './foreign-client-sources.js';

/** @import { Relation, Site } from './types.js' */

/** @type {Relation} */
export const foreignClients = {
  id: 'M4',
  claim: 'a new file that sets the User-Agent on a client for www.example.org changes no state',
  async *outcomes({ checkout, parsers, sites, sample, languageOf }) {
    /** @type {Map<string, Set<string>>} */
    const folders = new Map();
    for (const { path } of sites) {
      const language = languageOf(path);
      folders.set(language, (folders.get(language) ?? new Set(['', 'status/'])).add(folderOf(path)));
    }
    for (const [language, places] of folders) {
      for (const folder of sample([...places])) {
        for (const { name, ending, text } of FOREIGN_CLIENTS.get(language) ?? []) {
          const path = `${folder}status_page.${ending}`;
          const added = text.replace('PACKAGE', packageBeside(folder, ending));
          const about = { language, place: path, mutation: `add the file: ${name}` };
          if (checkout.files.has(path) || !(await parsers.isStillValid(path, '', added))) {
            yield { ...about, state: 'skipped', differences: [] };
            continue;
          }
          const after = await checkout.sites(new Map([[path, added]]));
          const found = changedStates(sites, after);
          yield { ...about, state: stateOf(found), differences: found };
        }
      }
    }

    /**
     * The package that a file in the folder is in.
     *
     * @param {string} folder
     * @param {string} ending
     */
    function packageBeside(folder, ending) {
      for (const [path, text] of checkout.files) {
        const name = folderOf(path) === folder && path.endsWith(`.${ending}`) && /^package ([\w.]+)/m.exec(text)?.[1];
        if (name) return name;
      }
      return 'status';
    }
  },
};

/** @param {string} path */
function folderOf(path) {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * @param {readonly Site[]} before
 * @param {readonly Site[]} after
 */
function changedStates(before, after) {
  const keyed = (/** @type {readonly Site[]} */ sites) =>
    new Map(
      sites.map((site, index) => [`${site.path}:${site.line}:${site.column} ${repeated(sites, index)}`, site.status]),
    );
  const [old, now] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key) ?? 'no call', now.get(key) ?? 'no call'];
    return was === is ? [] : [`${key.trim()}: ${was} -> ${is}`];
  });
}

/**
 * Tells calls at one place apart, by their order.
 *
 * @param {readonly Site[]} sites
 * @param {number} index
 */
function repeated(sites, index) {
  const [site, last] = [sites[index], sites[index - 1]];
  return site && last && site.path === last.path && site.line === last.line && site.column === last.column ? index : '';
}
