import type { Draft } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Location } from '../core/text.ts';
import type { Requirement } from '../requirements.ts';
import { declarationFor, placeOf as declaredAt } from './artifacts/readiness.ts';
import type { RequirementsSubject } from './subject.ts';

type Required = RequirementsSubject['required'][number];
type Status = Required['state']['status'];

const client = (agent: string) =>
  `import os, requests

requests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": ${agent}})
`;

/** A requirement that has to be proven and is not. */
export const requirementOpen: Rule<RequirementsSubject> = {
  subjects: ['requirements'],
  meta: {
    id: 'requirement-open',
    title: 'Requirement is not satisfied',
    severities: ['error'],
    requirements: [],
    since: '1.0.0',
    group: 'manifest',
    restsOn: { all: true },
    waivable: false,
    onPage: false,
    docs: {
      what: [
        'An **error** for each requirement that `--require` (the input `require`) names, unless it is met, declared by you',
        'or not applicable. A requirement of a product is checked for each product. `docs/states.md`',
        'explains the states.',
        '',
        '`require` takes ids (`R6`) and the groups `readiness` (R1 to R3), `listing` (R4.1 to R5), `user-agent` (R6) and',
        '`all`. It applies to every run, and `--rule` does not turn it off. The readiness rules do not report a requirement',
        'that `--require` names, so each cause has one finding.',
      ].join('\n'),
      why: [
        'A run without errors does not prove what was not checked, such as a file that was skipped, a call that could not be',
        'followed or a finding that was waived. `require` turns the missing proof into an error.',
      ].join('\n'),
      fix: [
        'The message gives the reason. Fix the errors of the requirement, declare what is missing, or give the check what',
        'it needs, such as a HAR file, `source` globs or the source scan. A waiver does not satisfy `require`.',
      ].join('\n'),
      examples: [
        {
          bad: 'readiness:\n  developerLicense: false',
          good: 'readiness:\n  developerLicense: true',
          options: { require: ['R1'] },
        },
        {
          file: 'client.py',
          bad: client('os.environ["AGENT"]'),
          good: client('"MdePartner-Contoso-ContosoCognito/1.0.0"'),
          options: { require: ['user-agent'] },
          note: 'The sources do not show what the call sends.',
        },
      ],
    },
  },
  skip: ({ required }) =>
    required.length === 0 ? { reason: 'nothing is required (--require)', asked: false } : undefined,
  *check(subject): Iterable<Draft> {
    for (const { requirement, state } of subject.required) {
      const open = OPEN[state.status];
      if (open === null) continue;
      const { id, title } = requirement;
      const reason = state.reason === null ? '' : `: ${state.reason}`;
      yield {
        severity: 'error',
        message: `${id} (${title}) is required but ${open.word}${reason}. ${open.advice ?? requirement.howToDeclare}`,
        location: placeOf(subject, requirement),
        requirements: [id],
      };
    }
  },
};

/** Null: the state satisfies what is required. `advice` null: the requirement says how to declare it. */
const OPEN: Readonly<Record<Status, { readonly word: string; readonly advice: string | null } | null>> = {
  met: null,
  stated: null,
  'not-applicable': null,
  unmet: { word: 'not met', advice: 'Fix its errors.' },
  waived: { word: 'waived', advice: "A waiver does not satisfy 'require'." },
  unstated: { word: 'not declared', advice: null },
  unknown: { word: 'unknown', advice: "Fix this cause, or remove the requirement from 'require'." },
};

/** The key that declares the requirement, else the nearest key above it. */
function placeOf(subject: RequirementsSubject, requirement: Requirement): Location {
  const { file, index } = subject;
  if (requirement.evidence === 'stated') return declaredAt(declarationFor(requirement, subject), file);
  const [key] = requirement.keys;
  return file.locate(['products', ...(index === null ? [] : [index, ...key.split('.').slice(1)])], 'value');
}
