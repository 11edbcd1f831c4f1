import { listOf } from '../../core/list.ts';
import { tableHead, tableRow } from '../../core/markdown-table.ts';
import { REQUIREMENTS } from '../../requirements.ts';
import { SCAN_WORDS, STATES } from '../states.ts';

const STATED = REQUIREMENTS.filter(({ evidence }) => evidence === 'stated').map(({ id }) => id);
const CONDITIONAL = REQUIREMENTS.filter(({ condition }) => condition).map(({ id }) => id);
const BY_CALLS = REQUIREMENTS.filter(({ proofs }) => proofs.includes('api-calls')).map(({ id }) => id);

/**
 * Renders the page `docs/states.md`: the meaning of each state of a requirement.
 *
 * @param rule id of the rule about what `--require` names
 */
export function statesPage(rule: string): string {
  const stated = `${STATED[0]} to ${STATED.at(-1)}`;
  const states = Object.entries(STATES).map(([json, { word, mark, letter, meaning, satisfies }]) =>
    tableRow([`${mark} **${word}**`, `\`${letter}\``, `\`${json}\``, meaning, satisfies ? 'yes' : 'no']),
  );
  const words = SCAN_WORDS.map(({ word, json, meaning }) =>
    tableRow([`**${word}**`, '', `\`${json}\``, meaning, 'no']),
  );
  return `# What the states mean

Each requirement has one state, for you as the vendor (${stated}) or for each product. The log, the job summary and the
report show it with its reason.

${tableHead(['you read', 'in a table on a terminal', 'in the JSON report', 'meaning', 'satisfies `require`'])}${states.join('')}${words.join('')}
A requirement has the first of these states that fits: not applicable or not declared (${listOf(CONDITIONAL)} only), not met,
waived, declared by you or not declared (${stated}), unknown, met.

## Severity and state are independent

A severity says how sure the check is that something is wrong. A state says how sure it is that all is right. A run
without errors ends with exit code 0, even if ${listOf(BY_CALLS)} is unknown. To make the run fail unless a requirement is proven, use
[\`require\`](rules/${rule}.md): \`--require user-agent\` on the command line, \`require: user-agent\` in a workflow.
`;
}
