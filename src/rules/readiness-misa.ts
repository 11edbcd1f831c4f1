import type { Draft } from '../core/finding.ts';
import { isRequired, statedAt, unstated } from './artifacts/readiness.ts';
import { manifestRule } from './subject.ts';

/** No member of MISA, as the vendor states. */
export const readinessMisa = manifestRule({
  meta: {
    id: 'readiness-misa',
    title: 'The company is a member of MISA',
    severities: ['error', 'notice'],
    requirements: ['R3'],
    since: '1.0.0',
    docs: {
      what: [
        'A **notice** if `readiness.misa` is `none` or `nominated`. An **error** if it is `none` or not stated in a release',
        'run with `require-readiness`. No machine can check the statement; the report shows it as stated.',
      ].join('\n'),
      why: [
        'The partner programme asks for membership of the Microsoft Intelligent Security Association (MISA). The',
        'User-Agent in every API call is a condition for it.',
      ].join('\n'),
      fix: 'Have the product nominated, and state `misa: member` once the company is one.',
      examples: [{ bad: 'readiness:\n  misa: nominated', good: 'readiness:\n  misa: member' }],
    },
  },
  skip: (subject) => unstated(subject, 'misa'),
  *check(subject): Iterable<Draft> {
    const misa = subject.file.data.readiness?.misa;
    if (misa === 'member') return;
    yield {
      severity: isRequired(subject) && misa !== 'nominated' ? 'error' : 'notice',
      message: `MISA: ${misa === undefined ? 'not stated' : STATES[misa]}. State 'misa: member' once the company is one.`,
      location: statedAt(subject, 'misa'),
    };
  },
});

const STATES = { none: 'no member', nominated: 'nominated, not yet a member' } as const;
