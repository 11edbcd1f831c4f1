import type { ApiCallMeasurement, ReportRequirement } from '../core/report.ts';

export type Status = ReportRequirement['status'];

export interface StateInfo {
  /** The word for people. */
  readonly word: string;
  readonly mark: string;
  /** One ASCII character, for a table in a terminal. */
  readonly letter: string;
  /** Whether it satisfies `require`. */
  readonly satisfies: boolean;
}

/** Every state of a requirement, in the order of the documentation. */
export const STATES: Readonly<Record<Status, StateInfo>> = {
  met: {
    word: 'met',
    mark: '✅',
    letter: '+',
    satisfies: true,
  },
  unmet: { word: 'not met', mark: '❌', letter: 'X', satisfies: false },
  waived: {
    word: 'waived',
    mark: '🔕',
    letter: 'W',
    satisfies: false,
  },
  stated: {
    word: 'declared by you',
    mark: '📝',
    letter: 'D',
    satisfies: true,
  },
  unstated: {
    word: 'not declared',
    mark: '⚪',
    letter: 'N',
    satisfies: false,
  },
  unknown: {
    word: 'unknown',
    mark: '❔',
    letter: '?',
    satisfies: false,
  },
  'not-applicable': {
    word: 'not applicable',
    mark: '➖',
    letter: '-',
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
