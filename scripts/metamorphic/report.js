/** @import { Outcome, Relation } from './types.js' */

/** Differences that one broken relation lists. */
const MOST_DIFFERENCES = 6;

/**
 * What was changed where, and what differs, so that it can be done again.
 *
 * @param {Outcome} outcome
 */
export function brokenText({ relation, checkout, place, mutation, differences }) {
  const shown = differences.slice(0, MOST_DIFFERENCES).map((one) => `    ${one}`);
  const more = differences.length - shown.length;
  const rest = more > 0 ? [`    and ${more} more`] : [];
  return [`${relation} broken in ${checkout}, ${place}: ${mutation}`, ...shown, ...rest].join('\n');
}

/**
 * Mutants by relation and language: tried, of them broken, and skipped because the change made the code invalid.
 *
 * @param {readonly Outcome[]} outcomes
 * @param {readonly Relation[]} relations
 */
export function totalsTable(outcomes, relations) {
  const languages = [...new Set(outcomes.map(({ language }) => language))].sort();
  const rows = relations.flatMap(({ id }) => {
    const own = outcomes.filter(({ relation }) => relation === id);
    return own.length === 0
      ? []
      : [[id, ...languages.map((one) => cell(own.filter(({ language }) => language === one))), cell(own)]];
  });
  const all = [
    'all',
    ...languages.map((one) => cell(outcomes.filter(({ language }) => language === one))),
    cell(outcomes),
  ];
  const row = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const head = ['relation', ...languages, 'all'];
  const lines = [row(head), row(head.map(() => '---')), ...rows.map(row), row(all)];
  const tried = outcomes.filter(({ state }) => state !== 'skipped').length;
  const broken = outcomes.filter(({ state }) => state === 'broken').length;
  const skipped = outcomes.length - tried;
  return `${lines.join('\n')}\n\n${tried} mutants, ${broken} broken; ${skipped} more were not valid code and were skipped`;
}

/** @param {readonly Outcome[]} outcomes */
function cell(outcomes) {
  const tried = outcomes.filter(({ state }) => state !== 'skipped').length;
  const broken = outcomes.filter(({ state }) => state === 'broken').length;
  if (tried === 0) return '';
  return broken === 0 ? String(tried) : `${tried} (${broken} broken)`;
}
