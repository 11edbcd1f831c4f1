/** A command of the command line. */
export interface Command {
  /** What follows the options in the usage. */
  readonly arguments: string;
  readonly help: string;
  /** Meaning of exit codes 0 and 1, if both occur. */
  readonly outcomes?: readonly [string, string];
}

export const COMMANDS = {
  check: {
    arguments: '[PATH ...]',
    help: 'check manifests: files, folders or globs (default: the current folder)',
    outcomes: ['no findings at or above --fail-on', 'at least one finding at or above --fail-on'],
  },
  init: { arguments: '[PATH]', help: 'write a manifest from what the repository states, or add a product to it' },
  fix: { arguments: '[PATH ...]', help: 'apply the safe fixes', outcomes: ['no findings remain', 'findings remain'] },
  preview: {
    arguments: '[PATH ...]',
    help: 'show the listing as customers might see it, as one HTML page',
  },
  pack: {
    arguments: '[PATH ...]',
    help: 'pack what you send to Microsoft into a zip file',
    outcomes: ['the pack was written', 'nothing was written, because errors are open or there is no product'],
  },
  overview: {
    arguments: 'REPORT ...',
    help: 'merge JSON reports of several runs or repositories into one table, worst first',
  },
  'har strip': {
    arguments: 'FILE',
    help: 'write a HAR file with only what the check reads: no tokens, bodies or ids',
  },
  'har mocks': {
    arguments: '[PATH ...]',
    help: 'write a file of mocks for the endpoints that the sources call, in the format of Dev Proxy',
  },
  explain: { arguments: 'RULE', help: 'show what a rule finds, why, and how to fix or waive it' },
  rules: { arguments: '', help: 'list all rules' },
  schema: { arguments: '', help: 'print the JSON Schema of the manifest' },
  help: { arguments: '[COMMAND]', help: 'show the usage and options of a command' },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;
