import type { Draft } from '../core/finding.ts';
import { declarationAt, placeOf, unjudged } from './artifacts/readiness.ts';
import { manifestRule } from './subject.ts';

/** Not a member of MISA yet, as the vendor declares. */
export const readinessMisa = manifestRule({
  meta: {
    id: 'readiness-misa',
    title: 'Company is not a MISA member',
    severities: ['notice'],
    requirements: ['R3'],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { reads: ['readiness.misa'] },
    docs: {
      what: [
        'A **notice** if `readiness.misa` is `none` or `nominated`. No machine can check the statement. The report shows',
        '`member` and `nominated` as declared by you.',
        '',
        'With `--require R3` or `--require readiness`, `requirement-open` reports `none` as an error',
        'instead. `nominated` satisfies the requirement.',
      ].join('\n'),
      why: [
        'The partner program asks for membership of the Microsoft Intelligent Security Association (MISA). The',
        'User-Agent in every API call is a condition for it.',
      ].join('\n'),
      fix: 'Have the product nominated. Set `misa: member` when the company is a member.',
      examples: [{ bad: 'readiness:\n  misa: nominated', good: 'readiness:\n  misa: member' }],
    },
  },
  skip: (subject) => unjudged(subject, 'misa'),
  *check(subject): Iterable<Draft> {
    const misa = subject.file.data.readiness?.misa;
    if (misa === undefined || misa === 'member') return;
    const location = placeOf(declarationAt('misa', subject), subject.file);
    yield { severity: 'notice', message: MESSAGES[misa], location };
  },
});

const MESSAGES = {
  none: "The company is not a MISA member. Have the product nominated, then set 'misa: nominated'.",
  nominated: "The company is nominated for MISA, but not a member yet. Set 'misa: member' when it is a member.",
} as const;
