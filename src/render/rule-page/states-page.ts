import { tableHead, tableRow } from '../../core/markdown-table.ts';
import { SCAN_WORDS, STATES } from '../states.ts';

/** The page `docs/states.md`: what each state of a requirement means. */
export function statesPage(): string {
  const states = Object.entries(STATES).map(([json, { word, mark, letter, meaning, satisfies }]) =>
    tableRow([`${mark} **${word}**`, `\`${letter}\``, `\`${json}\``, meaning, satisfies ? 'yes' : 'no']),
  );
  const words = SCAN_WORDS.map(({ word, json, meaning }) =>
    tableRow([`**${word}**`, '', `\`${json}\``, meaning, 'no']),
  );
  return `# What the states mean

Each requirement has one state, for you as the vendor (R1 to R3) or for each product. The log, the job summary and the
report show it with its reason.

${tableHead(['you read', 'in a table on a terminal', 'in the JSON report', 'meaning', 'satisfies `require`'])}${states.join('')}${words.join('')}
A requirement has the first of these states that fits: not applicable or not declared (R4.5 and R5 only), not met,
waived, declared by you or not declared (R1 to R3), unknown, met.

## Severity and state are independent

A severity says how sure the check is that something is wrong. A state says how sure it is that all is right. A run
without errors ends with exit code 0, even if R6 is unknown. To make the run fail unless a requirement is proven, use
[\`require\`](rules/requirement-open.md): \`--require user-agent\` on the command line, \`require: user-agent\` in a workflow.
`;
}
