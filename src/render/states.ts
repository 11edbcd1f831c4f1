import type { ApiCallMeasurement, ReportRequirement } from '../core/report.ts';
import { REQUIREMENTS } from '../requirements.ts';

export type Status = ReportRequirement['status'];

export interface StateInfo {
  /** The word for people. */
  readonly word: string;
  readonly mark: string;
  /** One ASCII character, for a table in a terminal. */
  readonly letter: string;
  /** Markdown, for docs/states.md. */
  readonly meaning: string;
  /** Whether it satisfies `require`. */
  readonly satisfies: boolean;
}

/** Every state of a requirement, in the order of the documentation. */
export const STATES: Readonly<Record<Status, StateInfo>> = {
  met: {
    word: 'met',
    mark: '✅',
    letter: '+',
    meaning:
      'Every check that this run was asked to make ran to its end and found no error. No error is waived, and nothing that the requirement rests on was left out. Checks that need an option you did not give are named in the reason and do not count.',
    satisfies: true,
  },
  unmet: { word: 'not met', mark: '❌', letter: 'X', meaning: 'At least one error is open.', satisfies: false },
  waived: {
    word: 'waived',
    mark: '🔕',
    letter: 'W',
    meaning:
      'No error is open, but a waiver hides at least one, or a setting in the manifest takes API calls out of the scan. The reason says which.',
    satisfies: false,
  },
  stated: {
    word: 'declared by you',
    mark: '📝',
    letter: 'D',
    meaning: 'You declare it in the manifest. A machine cannot check it.',
    satisfies: true,
  },
  unstated: {
    word: 'not declared',
    mark: '⚪',
    letter: 'N',
    meaning: 'The manifest does not declare it, or declares it as not done yet.',
    satisfies: false,
  },
  unknown: {
    word: 'unknown',
    mark: '❔',
    letter: '?',
    meaning:
      'No error is open, but it is not proven either: a check did not run, something was not judged, or a result is only an estimate. The reason says which.',
    satisfies: false,
  },
  'not-applicable': {
    word: 'not applicable',
    mark: '➖',
    letter: '-',
    meaning:
      'The requirement does not apply to this product, for example because you declare that it has no press release.',
    satisfies: true,
  },
};

export type CallStatus = ApiCallMeasurement['sites'][number]['status'];

/** Every state of an API call, most urgent for a person first. */
export const CALL_STATES: Readonly<Record<CallStatus, Pick<StateInfo, 'word' | 'mark'>>> = {
  missing: { word: 'missing', mark: '❌' },
  malformed: { word: 'malformed', mark: '❌' },
  legacy: { word: 'legacy', mark: '❌' },
  unverifiable: { word: 'not determined', mark: '❔' },
  templated: { word: 'templated', mark: '✅' },
  ok: { word: 'ok', mark: '✅' },
};

/** The requirement that the API calls prove. */
const CALLS = REQUIREMENTS.find(({ proofs }) => proofs.includes('api-calls'))?.id;

/** Words about API calls and files that decide whether it is met. */
export const SCAN_WORDS: readonly { readonly word: string; readonly json: string; readonly meaning: string }[] = [
  {
    word: 'not judged',
    json: 'apiCalls.notJudged',
    meaning: `A file contains an API address, but the scan could not or did not judge it (third-party code, generated code, too large). ${CALLS} is unknown until \`source\` names the file or \`scan.vendored\` takes it out with a reason.`,
  },
  {
    word: 'excluded',
    json: 'apiCalls.excluded',
    meaning: `A setting in the manifest takes a file or call out of the scan, with a reason. ${CALLS} is waived at best.`,
  },
];
