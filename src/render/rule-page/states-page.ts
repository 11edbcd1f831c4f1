import { listOf } from '../../core/list.ts';
import { tableHead, tableRow } from '../../core/markdown-table.ts';
import { REQUIREMENTS } from '../../requirements.ts';
import { STATES, type Status } from '../states.ts';

const STATED = REQUIREMENTS.filter(({ evidence }) => evidence === 'stated').map(({ id }) => id);
const CONDITIONAL = REQUIREMENTS.filter(({ condition }) => condition).map(({ id }) => id);
const BY_CALLS = REQUIREMENTS.filter(({ proofs }) => proofs.includes('api-calls')).map(({ id }) => id);

/** Markdown. */
const MEANINGS: Readonly<Record<Status, string>> = {
  met: 'Every check that this run was asked to make ran to its end and found no error. No error is waived, and nothing that the requirement rests on was left out. Checks that need an option you did not give are named in the reason and do not count.',
  unmet: 'At least one error is open.',
  waived:
    'No error is open, but a waiver hides at least one, or a setting in the manifest takes API calls out of the scan. The reason says which.',
  stated: 'You declare it in the manifest. A machine cannot check it.',
  unstated: 'The manifest does not declare it, or declares it as not done yet.',
  unknown:
    'No error is open, but it is not proven either: a check did not run, something was not judged, or a result is only an estimate. The reason says which.',
  'not-applicable':
    'The requirement does not apply to this product, for example because you declare that it has no press release.',
};

/** Words about API calls and files that decide whether it is met. */
const SCAN_WORDS: readonly { readonly word: string; readonly json: string; readonly meaning: string }[] = [
  {
    word: 'not judged',
    json: 'apiCalls.notJudged',
    meaning: `A file contains an API address, but the scan could not or did not judge it (third-party code, generated code, too large). ${BY_CALLS[0]} is unknown until \`source\` names the file or \`scan.vendored\` takes it out with a reason.`,
  },
  {
    word: 'excluded',
    json: 'apiCalls.excluded',
    meaning: `A setting in the manifest takes a file or call out of the scan, with a reason. ${BY_CALLS[0]} is waived at best.`,
  },
];

/**
 * Renders the page `docs/states.md`: the meaning of each state of a requirement.
 *
 * @param rule id of the rule about what `--require` names
 */
export function statesPage(rule: string): string {
  const stated = `${STATED[0]} to ${STATED.at(-1)}`;
  const states = Object.entries(STATES).map(([json, { word, mark, letter, satisfies }]) =>
    tableRow([
      `${mark} **${word}**`,
      `\`${letter}\``,
      `\`${json}\``,
      MEANINGS[json as Status],
      satisfies ? 'yes' : 'no',
    ]),
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
