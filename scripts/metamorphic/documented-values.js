import { describeSite, isCovered, stateOf } from './compare.js';

/** @import { Relation } from './types.js' */

/** A value in a text, up to what ends the literal around it. */
const VALUE = /\b(?:mde|mdatp|m365d|wdatp)[-_]?partner[^\s"'`<>\\]*/gi;
const PREFIX = /\b(?:mde|mdatp|m365d|wdatp)[-_]?partner\b/gi;
/** Literals that are a piece of the prefix, or begin with one. */
const PIECE = /(["'`])(?:(?:mde|mdatp|m365d|wdatp|partner)[-_]?(?=\1)|partner-(?=\w))/gi;

/** @type {readonly { readonly what: string, readonly replace: (text: string) => string }[]} */
const REPLACEMENTS = [
  {
    what: "replace every documented value with 'python-requests/2.31.0'",
    replace: (text) => text.replace(VALUE, 'python-requests/2.31.0').replace(PIECE, '$1requests'),
  },
  {
    what: "replace every documented prefix with 'Connector'",
    replace: (text) => text.replace(PREFIX, 'Connector').replace(PIECE, '$1Connector'),
  },
  {
    what: "replace every documented prefix with 'MdeVendor'",
    replace: (text) => text.replace(PREFIX, 'MdeVendor').replace(PIECE, '$1MdeVendor'),
  },
  { what: 'delete every documented value', replace: (text) => text.replace(VALUE, '').replace(PIECE, '$1') },
];

/** @type {Relation} */
export const documentedValues = {
  id: 'M1',
  claim: 'without a documented value no call is covered',
  async *outcomes({ checkout, parsers, sites, languageOf }) {
    const first = sites.find(isCovered);
    if (!first) return;
    for (const { what, replace } of REPLACEMENTS) {
      /** @type {Map<string, string>} */
      const changes = new Map();
      let isValid = true;
      for (const [path, text] of checkout.files) {
        const after = replace(text);
        if (after === text) continue;
        changes.set(path, after);
        isValid &&= await parsers.isStillValid(path, text, after);
      }
      const about = { language: languageOf(first.path), place: [...changes.keys()].join(', '), mutation: what };
      if (!isValid) {
        yield { ...about, state: 'skipped', differences: [] };
        continue;
      }
      const covered = (await checkout.sites(changes)).filter(isCovered).map(describeSite);
      yield {
        ...about,
        state: stateOf(covered),
        differences: covered.map((one) => `+ ${one}`),
      };
    }
  },
};
