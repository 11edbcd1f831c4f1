import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../app/choices.ts';
import { COMMANDS, type CommandName } from '../app/commands.ts';
import { type CommandValues, commandOptions } from '../app/option-faces.ts';
import { UsageError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';

/** What a command is asked to do; `help` and `version` are commands of their own by then. */
type Asked<C extends CommandName> = Omit<CommandValues<C>, 'help' | 'version'>;

export type CheckCommand = Asked<'check'> & { readonly name: 'check'; readonly paths: readonly string[] };
export type PreviewCommand = Asked<'preview'> & { readonly name: 'preview'; readonly paths: readonly string[] };
export type PackCommand = Asked<'pack'> & { readonly name: 'pack'; readonly paths: readonly string[] };
export type FixCommand = Asked<'fix'> & { readonly name: 'fix'; readonly paths: readonly string[] };

export type InitCommand = Asked<'init'> & { readonly name: 'init'; readonly path: string | null };
export type StripCommand = Asked<'har strip'> & { readonly name: 'har strip'; readonly file: string };
export type MocksCommand = Asked<'har mocks'> & { readonly name: 'har mocks'; readonly paths: readonly string[] };
export type OverviewCommand = Asked<'overview'> & { readonly name: 'overview'; readonly reports: readonly string[] };

/** What the caller wants, and the file it goes to; `output` null: stdout. */
export type Invocation =
  | CheckCommand
  | FixCommand
  | PreviewCommand
  | PackCommand
  | InitCommand
  | OverviewCommand
  | StripCommand
  | MocksCommand
  | (Asked<'explain'> & { readonly name: 'explain'; readonly rule: string })
  /** `command` null: the help of the whole program. */
  | (Asked<'help'> & { readonly name: 'help'; readonly command: CommandName | null })
  | (Asked<'rules'> & { readonly name: 'rules' | 'schema' | 'version' | 'nothing' });

/**
 * @param program how the reader runs the program
 * @throws UsageError, in one line, for anything that is not exactly right
 */
export function parseArguments(args: readonly string[], program: string): Invocation {
  if (args.length === 0) return { name: 'nothing', output: null };
  const { name, rest } = commandIn(args, program);
  const given = splitArguments(rest, name, program);
  const { help, version, output } = valuesOf(given, 'help');
  if (help) return { name: 'help', command: name, output };
  if (version) return { name: 'version', output };
  const { positionals } = given;
  switch (name) {
    case 'check': {
      const command = { name, paths: positionals, ...asked(given, name) };
      refuseSharedFile([command.output, ...command.formats.files.map(({ file }) => file)]);
      return command;
    }
    case 'fix': {
      const command = { name, paths: positionals, ...asked(given, name) };
      // All fixes of artwork are suggested ones, so it would do nothing.
      if (command.art && !command.suggest) throw new UsageError(`--art needs --suggest (${seeHelp(program, name)})`);
      return command;
    }
    case 'pack':
      return { name, paths: positionals, ...asked(given, name) };
    case 'har mocks':
      return { name, paths: positionals, ...asked(given, name) };
    case 'preview':
      return { name, paths: positionals, ...asked(given, name) };
    case 'init':
      if (positionals.length > 1) throw new UsageError(`init takes one folder (${seeHelp(program, name)})`);
      return { name, path: positionals[0] ?? null, ...asked(given, name) };
    case 'overview':
      if (positionals.length === 0) throw new UsageError(`overview needs a report (${seeHelp(program, name)})`);
      return { name, reports: positionals, ...asked(given, name) };
    case 'har strip':
      if (positionals.length !== 1) throw new UsageError(`har strip takes one file (${seeHelp(program, name)})`);
      return { name, file: positionals[0] as string, ...asked(given, name) };
    case 'explain':
      if (positionals.length !== 1)
        throw new UsageError(`explain takes one rule (run '${program} rules' to list all rules)`);
      return { name, rule: positionals[0] as string, output };
    case 'help': {
      const { name: command, rest: more } = commandIn(positionals, program);
      if (more.length > 0) throw new UsageError(`help takes one command (${seeHelp(program, null)})`);
      return { name, command, output };
    }
    case 'rules':
    case 'schema':
      if (positionals.length > 0)
        throw new UsageError(`unexpected argument ${quote(positionals[0] as string)} (${seeHelp(program, name)})`);
      return { name, output };
    default:
      throw new UsageError(`no command is given (${seeHelp(program, null)})`);
  }
}

/**
 * Splits arguments into the command that they begin with, of one word or two, and what follows it; the command is null
 * if they begin with an option.
 *
 * @throws UsageError if there is none of this name
 */
function commandIn(
  args: readonly string[],
  program: string,
): { readonly name: CommandName | null; readonly rest: readonly string[] } {
  const [first, second] = args;
  if (first === undefined || first.startsWith('-')) return { name: null, rest: args };
  const names = Object.keys(COMMANDS);
  for (const [name, words] of [[first, 1] as const, [`${first} ${second}`, 2] as const])
    if (names.includes(name)) return { name: name as CommandName, rest: args.slice(words) };
  const parts = names.flatMap((name) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []));
  if (parts.length > 0)
    throw new UsageError(`${first} needs ${parts.join(' or ')} (see '${program} ${first} ${parts[0]} --help')`);
  throw new UsageError(`unknown command ${quote(first)}${didYouMean(first, names) || ` (${seeHelp(program, null)})`}`);
}

/** @param command null: the whole program */
function seeHelp(program: string, command: string | null): string {
  return `see '${program} ${command === null ? '' : `${command} `}--help'`;
}

/** One would overwrite the other. */
function refuseSharedFile(files: readonly (string | null)[]): void {
  const taken = new Set<string>();
  for (const file of files) {
    if (file === null) continue;
    const path = resolve(file);
    if (taken.has(path)) throw new UsageError(`two formats go to ${quote(file)} (give each its own file)`);
    taken.add(path);
  }
}

/** Arguments as given: the values of each option, by name, in order; of a flag, those that it stands for. */
interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

function asked<C extends CommandName>(given: Given, command: C): Asked<C> {
  const { help: _help, version: _version, ...values } = valuesOf(given, command) as CommandValues<CommandName>;
  return values as Asked<C>;
}

function valuesOf<C extends CommandName>({ values }: Given, command: C): CommandValues<C> {
  return Object.fromEntries(
    [...commandOptions(command)].map(([name, { key, kind }]) => [key, kind.parse(values.get(name) ?? [], `--${name}`)]),
  ) as CommandValues<C>;
}

/**
 * @param command null: the options are given without one
 * @throws UsageError for an unknown option or a missing value
 */
function splitArguments(args: readonly string[], command: CommandName | null, program: string): Given {
  const options = commandOptions(command);
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...options].map(([name, { kind, face }]) => {
        const type = kind.takesValue ? 'string' : 'boolean';
        return [name, face.short === undefined ? { type } : { type, short: face.short }];
      }),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options.get(token.name);
    if (!option) {
      const names = [...options.keys()].map((name) => `--${name}`);
      throw new UsageError(
        `unknown option ${quote(token.rawName)}${didYouMean(token.rawName, names) || ` (${seeHelp(program, command)})`}`,
      );
    }
    const given = values.get(token.name) ?? [];
    if (option.kind.takesValue) given.push(optionValue(token, option.face.value ?? ''));
    else if (token.value !== undefined) throw new UsageError(`${token.rawName} does not take a value`);
    else given.push(String(option.kind.preset !== 'true'));
    values.set(token.name, given);
  }
  return { values, positionals };
}

/** @param wanted the value, as the usage names it */
function optionValue(
  { rawName, value, inlineValue }: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
  wanted: string,
): string {
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))
    throw new UsageError(`${rawName} needs a value: ${rawName} ${wanted}`);
  return value;
}
