import { describeSite, isCovered, stateOf } from './compare.js';

/** @import { Checkout } from './checkout.js' */
/** @import { Relation, Site } from './types.js' */

/** A header can be set in several places: each is taken away in turn. */
const MOST_PLACES = 6;

/** By the ending of a file; JSON has none. @type {readonly (readonly [endings: RegExp, opening: string, closing: string])[]} */
const COMMENTS = [
  [/\.(?:py|pyw|rb|ps1|psm1|sh|bash|pl|pm|ya?ml|tf)$/, '#', ''],
  [/\.(?:[cm]?[jt]sx?|cs|go|java|rs|php|c|cc|cpp|h|hpp|kt)$/, '//', ''],
  [/\.hbs$/, '{{!-- ', ' --}}'],
];

/** @type {readonly { readonly what: string, readonly change: (line: string, path: string) => string }[]} */
const MUTATIONS = [
  { what: 'delete the line', change: (line) => line.replace(/[^\r]/g, '') },
  { what: 'make the line a comment', change: commented },
  { what: 'rename the header and what is named after it', change: renamed },
  {
    what: "replace the value with 'curl/8.5.0'",
    change: (line) => line.replace(/\b(?:mde|mdatp|m365d)[-_]?partner[^\s"'`<>\\]*/gi, 'curl/8.5.0'),
  },
];

/** @type {Relation} */
export const setAt = {
  id: 'M2',
  claim: 'calls leave "ok" when the line that sets their header is renamed or deleted',
  async *outcomes({ checkout, parsers, sites, sample, languageOf }) {
    const covered = sites.filter(isCovered);
    const places = sample([...new Set(covered.flatMap(placeOf))]);
    for (const place of places) {
      const calls = covered.filter((site) => placeOf(site).includes(place));
      for (const { what, change } of MUTATIONS) {
        const changes = new Map();
        if (!changeLine(checkout, changes, place, change)) continue;
        const path = pathOf(place);
        const about = { language: languageOf(path), place, mutation: what };
        if (!(await parsers.isStillValid(path, textAt(checkout, new Map(), path), textAt(checkout, changes, path)))) {
          yield { ...about, state: 'skipped', differences: [] };
          continue;
        }
        const left = await stillCovered(checkout, changes, calls, change);
        yield { ...about, state: stateOf(left), differences: left.map((one) => `= ${one}`) };
      }
    }
  },
};

/** @param {Site} site */
function placeOf({ setAt: at }) {
  return at === null ? [] : [`${at.path}:${at.start.line}`];
}

/** @param {string} place */
function pathOf(place) {
  return place.slice(0, place.lastIndexOf(':'));
}

/**
 * The calls that stay covered after each further place that covers them is changed too.
 *
 * @param {Checkout} checkout
 * @param {Map<string, string>} changes
 * @param {readonly Site[]} calls
 * @param {(line: string, path: string) => string} change
 */
async function stillCovered(checkout, changes, calls, change) {
  const lines = new Set(calls.map(({ path, line }) => `${path}:${line}`));
  for (let round = 0; ; round++) {
    const left = (await checkout.sites(changes)).filter(
      (site) => isCovered(site) && lines.has(`${site.path}:${site.line}`),
    );
    const further = [...new Set(left.flatMap(placeOf))].filter((place) => changeLine(checkout, changes, place, change));
    if (left.length === 0 || further.length === 0 || round === MOST_PLACES) return left.map(describeSite);
  }
}

/**
 * Changes one line; false: the line stays as it is.
 *
 * @param {Checkout} checkout
 * @param {Map<string, string>} changes
 * @param {string} place
 * @param {(line: string, path: string) => string} change
 */
function changeLine(checkout, changes, place, change) {
  const path = pathOf(place);
  const lines = textAt(checkout, changes, path).split('\n');
  const at = Number(place.slice(path.length + 1)) - 1;
  const before = lines[at] ?? '';
  const after = change(before, path);
  if (after === before) return false;
  lines[at] = after;
  changes.set(path, lines.join('\n'));
  return true;
}

/**
 * @param {Checkout} checkout
 * @param {ReadonlyMap<string, string>} changes
 * @param {string} path
 */
function textAt(checkout, changes, path) {
  return changes.get(path) ?? checkout.files.get(path) ?? '';
}

/**
 * @param {string} line
 * @param {string} path
 */
function commented(line, path) {
  const [, opening, closing] = COMMENTS.find(([endings]) => endings.test(path)) ?? [];
  return opening === undefined || line.trim() === '' ? line : line.replace(/\S.*\S/, `${opening} $&${closing}`);
}

/**
 * In the writing of each name: `User-Agent`, `userAgent`, `USER_AGENT`.
 *
 * @param {string} line
 */
function renamed(line) {
  return line.replace(/(user)([-_]?)(agent)/gi, (_, first, between) => {
    const words = first === 'USER' ? ['X', 'SENDER'] : first === 'user' ? ['x', 'sender'] : ['X', 'Sender'];
    if (between === '' && first === 'user') words[1] = 'Sender';
    return words.join(between);
  });
}
