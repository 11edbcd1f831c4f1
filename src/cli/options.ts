/** An option of the command line as `node:util` parses it, and as the help shows it. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** The value, as the help names it. */
  readonly value?: string;
  readonly help: string;
}

export const FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github'] as const;
export const FAIL_ON = ['error', 'warning', 'notice', 'never'] as const;
export const COLOURS = ['auto', 'always', 'never'] as const;

export type Format = (typeof FORMATS)[number];
export type Colour = (typeof COLOURS)[number];

/** What every command takes. */
const GENERAL: Readonly<Record<string, Option>> = {
  output: { type: 'string', value: 'FILE', help: 'write to FILE instead of stdout' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version' },
};

const CHECK: Readonly<Record<string, Option>> = {
  format: { type: 'string', value: 'FORMAT', help: `${FORMATS.join(', ')} (default pretty)` },
  'fail-on': { type: 'string', value: 'LEVEL', help: `${FAIL_ON.join(', ')} (default error)` },
  rule: { type: 'string', multiple: true, value: 'ID', help: 'run only this rule (repeatable)' },
  today: { type: 'string', value: 'YYYY-MM-DD', help: 'compare dates with this date (default: today in UTC)' },
  release: { type: 'string', value: 'TAG', help: 'check a release: the version or tag to be released' },
  require: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: 'fail unless satisfied: R1 to R6, readiness, listing, user-agent or all (repeatable)',
  },
  online: { type: 'boolean', help: 'open landing pages (nothing else uses the network)' },
  har: { type: 'string', multiple: true, value: 'GLOB', help: 'check recorded traffic in HAR files (repeatable)' },
  'changed-since': {
    type: 'string',
    value: 'REV',
    help: 'show only findings introduced since REV; the exit code counts all',
  },
  'no-scan': { type: 'boolean', help: 'do not scan the sources for API calls' },
  'if-no-manifest-found': {
    type: 'string',
    value: 'WHAT',
    help: 'what to do if a folder or glob has no manifest: error, ignore (default error)',
  },
  color: { type: 'string', value: 'WHEN', help: `${COLOURS.join(', ')} (default auto)` },
  quiet: { type: 'boolean', help: 'print findings only' },
};

const FIX: Readonly<Record<string, Option>> = {
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID',
    help: 'fix only the findings of this rule (repeatable)',
  },
  suggest: { type: 'boolean', help: 'also apply suggested fixes (review the changes)' },
  art: { type: 'boolean', help: 'with --suggest, also edit logos (look at the result)' },
  'dry-run': { type: 'boolean', help: 'do not write files; print the changes as a diff' },
};

export interface Command {
  readonly arguments: string;
  readonly help: string;
  readonly options: Readonly<Record<string, Option>>;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    arguments: '[PATH ...]',
    help: 'check manifests: files, folders or globs (default: the current folder)',
    options: { ...CHECK, ...GENERAL },
  },
  fix: {
    arguments: '[PATH ...]',
    help: 'apply the safe fixes',
    options: { ...FIX, ...GENERAL },
  },
  explain: { arguments: 'RULE', help: 'show what a rule finds, why, and how to fix or waive it', options: GENERAL },
  rules: { arguments: '', help: 'list all rules', options: GENERAL },
  schema: { arguments: '', help: 'print the JSON Schema of the manifest', options: GENERAL },
  help: { arguments: '[COMMAND]', help: 'show the usage and options of a command', options: GENERAL },
};

/** The options in front of which no command stands. */
export const WITHOUT_COMMAND: Readonly<Record<string, Option>> = GENERAL;
