import { parseArgs } from 'node:util';
import { dayOf, didYouMean, oneOf } from '../app/choices.ts';
import { IF_NO_MANIFEST_FOUND, type IfNoManifestFound } from '../app/if-no-manifest-found.ts';
import { UsageError } from '../core/errors.ts';
import type { FailOn } from '../core/gate.ts';
import { quote } from '../core/quote.ts';
import { REQUIRABLE } from '../requirements.ts';
import {
  COLOURS,
  COMMANDS,
  type Colour,
  type Command,
  FAIL_ON,
  FORMATS,
  type Format,
  type Option,
  WITHOUT_COMMAND,
} from './options.ts';

export interface CheckCommand {
  readonly name: 'check';
  readonly paths: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  /** Null: all rules. */
  readonly rules: readonly string[] | null;
  /** Null: the day of the run. */
  readonly today: string | null;
  /** Null: a development run. */
  readonly release: string | null;
  /** What has to be proven. */
  readonly require: readonly string[];
  readonly online: boolean;
  /** Whether the sources are scanned for API calls. */
  readonly scan: boolean;
  /** Paths and globs of captured traffic. */
  readonly har: readonly string[];
  /** A revision; null: list all findings. */
  readonly changedSince: string | null;
  /** What to do if a folder or glob has no manifest. */
  readonly ifNoManifestFound: IfNoManifestFound;
  readonly color: Colour;
  readonly quiet: boolean;
}

export interface FixCommand {
  readonly name: 'fix';
  readonly paths: readonly string[];
  /** Null: all rules. */
  readonly rules: readonly string[] | null;
  readonly suggest: boolean;
  /** Edit artwork too. */
  readonly art: boolean;
  readonly dryRun: boolean;
}

/** What the caller wants, and the file it goes to; null: stdout. */
export type Invocation = { readonly output: string | null } & (
  | CheckCommand
  | FixCommand
  | { readonly name: 'explain'; readonly rule: string }
  /** `command` null: the help of the whole program. */
  | { readonly name: 'help'; readonly command: string | null }
  | { readonly name: 'rules' | 'schema' | 'version' | 'nothing' }
);

/** @throws UsageError, in one line, for anything that is not exactly right */
export function parseArguments(args: readonly string[]): Invocation {
  if (args.length === 0) return { name: 'nothing', output: null };
  const name = args[0]?.startsWith('-') ? null : (args[0] as string);
  const { values, positionals } = parseOptions(
    name === null ? args : args.slice(1),
    name === null ? WITHOUT_COMMAND : commandOf(name).options,
    name,
  );
  const output = values.get('output')?.at(-1) ?? null;
  if (values.has('help')) return { name: 'help', command: name, output };
  if (values.has('version')) return { name: 'version', output };
  switch (name) {
    case 'check':
      return { ...checkCommand(values, positionals), output };
    case 'fix':
      return {
        name,
        paths: positionals,
        rules: values.get('rule') ?? null,
        suggest: values.has('suggest'),
        art: values.has('art'),
        dryRun: values.has('dry-run'),
        output,
      };
    case 'explain':
      if (positionals.length !== 1)
        throw new UsageError(`explain takes one rule (run 'mde-partner rules' to list all rules)`);
      return { name, rule: positionals[0] as string, output };
    case 'help':
      if (positionals.length > 1) throw new UsageError(`help takes one command (${seeHelp(null)})`);
      if (positionals[0] !== undefined) commandOf(positionals[0]);
      return { name, command: positionals[0] ?? null, output };
    case 'rules':
    case 'schema':
      if (positionals.length > 0)
        throw new UsageError(`unexpected argument ${quote(positionals[0] as string)} (${seeHelp(name)})`);
      return { name, output };
    default:
      throw new UsageError(`no command is given (${seeHelp(null)})`);
  }
}

/** @throws UsageError if there is none of this name */
function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command;
  throw new UsageError(
    `unknown command ${quote(name)}${didYouMean(name, Object.keys(COMMANDS)) || ` (${seeHelp(null)})`}`,
  );
}

/** @param command null: the whole program */
function seeHelp(command: string | null): string {
  return `see 'mde-partner ${command === null ? '' : `${command} `}--help'`;
}

type Values = ReadonlyMap<string, readonly string[]>;

function checkCommand(values: Values, paths: readonly string[]): CheckCommand {
  const last = (option: string) => values.get(option)?.at(-1);
  const today = last('today');
  return {
    name: 'check',
    paths,
    format: oneOf('--format', last('format') ?? 'pretty', FORMATS),
    failOn: oneOf('--fail-on', last('fail-on') ?? 'error', FAIL_ON),
    rules: values.get('rule') ?? null,
    today: today === undefined ? null : dayOf('--today', today),
    release: last('release') ?? null,
    require: (values.get('require') ?? []).map((name) => oneOf('--require', name, REQUIRABLE)),
    online: values.has('online'),
    scan: !values.has('no-scan'),
    har: values.get('har') ?? [],
    changedSince: last('changed-since') ?? null,
    ifNoManifestFound: oneOf('--if-no-manifest-found', last('if-no-manifest-found') ?? 'error', IF_NO_MANIFEST_FOUND),
    color: oneOf('--color', last('color') ?? 'auto', COLOURS),
    quiet: values.has('quiet'),
  };
}

/**
 * Values by option, in order; a switch that is on has an empty list.
 *
 * @param command null: the options are given without one
 */
function parseOptions(
  args: readonly string[],
  options: Readonly<Record<string, Option>>,
  command: string | null,
): { readonly values: Values; readonly positionals: readonly string[] } {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, multiple, short }]) => [
        name,
        { type, multiple: multiple ?? false, ...(short === undefined ? {} : { short }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) {
      const names = Object.keys(options).map((known) => `--${known}`);
      throw new UsageError(
        `unknown option ${quote(token.rawName)}${didYouMean(token.rawName, names) || ` (${seeHelp(command)})`}`,
      );
    }
    const given = values.get(token.name) ?? [];
    if (option.type === 'string') given.push(optionValue(token, option));
    else if (token.value !== undefined) throw new UsageError(`${token.rawName} does not take a value`);
    values.set(token.name, given);
  }
  return { values, positionals };
}

function optionValue(
  { rawName, value, inlineValue }: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
  option: Option,
): string {
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
    throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}`);
  return value;
}
