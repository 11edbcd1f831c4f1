import { Checkout } from './checkout.js';
import { documentedValues } from './documented-values.js';
import { foreignClients } from './foreign-clients.js';
import { languageName } from './language.js';
import { manifests } from './manifests.js';
import { moves } from './moves.js';
import { NAME_RULES } from './name-rules.js';
import { names } from './names.js';
import { Parsers } from './parsers.js';
import { randomFrom, sample } from './random.js';
import { setAt } from './set-at.js';

/** @import { Files, Outcome, Relation, Tools } from './types.js' */

/** @type {readonly Relation[]} */
export const RELATIONS = [documentedValues, setAt, foreignClients, names, moves, manifests];

/**
 * Changes a checkout in many ways and compares what the scan says before and after.
 *
 * @param {string} name of the checkout, which seeds the draws
 * @param {Files} files
 * @param {Tools} tools
 * @param {{ most?: number, relations?: readonly Relation[] }} [options] `most`: places that one relation tries
 * @returns {AsyncGenerator<Outcome>}
 */
export async function* metamorphic(name, files, tools, { most = Infinity, relations = RELATIONS } = {}) {
  const checkout = new Checkout(name, files, tools);
  const parsers = new Parsers(tools);
  const sites = await checkout.sites();
  for (const relation of relations) {
    const random = randomFrom(`${name} ${relation.id}`);
    const context = {
      checkout,
      parsers,
      sites,
      languageOf: (/** @type {string} */ path) => languageName(path, tools.languageOf),
      rulesOf: (/** @type {string} */ path) => NAME_RULES.get(tools.languageOf(path)?.id ?? '') ?? null,
      sample: (/** @type {readonly any[]} */ list) => sample(list, most, random),
    };
    for await (const outcome of relation.outcomes(context)) yield { relation: relation.id, checkout: name, ...outcome };
  }
}
