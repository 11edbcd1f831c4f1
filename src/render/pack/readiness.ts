import { tableHead, tableRow } from '../../core/markdown-table.ts';
import { REQUIREMENTS, type Statement } from '../../requirements.ts';
import { markdownText, shortText } from '../escape.ts';
import { STATES, type Status } from '../states.ts';
import { type PackedProduct, page } from './page.ts';

const STATEMENTS: Readonly<Record<Statement['key'], string>> = {
  developerLicense: 'tenant to build against',
  customerApproved: 'design approved by a joint customer',
  demoed: 'design demonstrated to Microsoft',
  misa: 'membership in MISA',
};

/** For the reader of the pack, who is not the vendor. */
const WORDS: Readonly<Partial<Record<Status, string>>> = {
  stated: 'stated, not proven',
  unstated: 'not stated as done',
};

/** Renders `readiness.md`: what the vendor states, with dates. */
export function readinessPage(packed: PackedProduct): string {
  const { manifest, declared } = packed;
  const rows = REQUIREMENTS.filter(({ evidence }) => evidence === 'stated').map(({ id, title, statements }) => {
    const state = manifest.requirements.find((one) => one.id === id);
    const word = state ? (WORDS[state.status] ?? STATES[state.status].word) : STATES.unknown.word;
    const reason = state?.reason ? `: ${markdownText(shortText(state.reason))}` : '';
    const stated = statements.map(({ key }) => `${STATEMENTS[key]}: ${textOf(declared.readiness[key])}`);
    return tableRow([`${id} ${title}`, stated.join('; '), `${word}${reason}`]);
  });
  return page('Readiness', packed, [
    'The vendor states these steps. They are **stated, not proven**: nothing in a repository can prove them.',
    `${tableHead(['Requirement', 'Statement', 'State'])}${rows.join('')}`.trimEnd(),
  ]);
}

function textOf(value: string | boolean | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'not yet';
  return markdownText(shortText(value));
}
