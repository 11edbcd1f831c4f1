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
export type RecordCommand = Asked<'har record'> & { readonly name: 'har record'; readonly command: readonly string[] };
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
  | RecordCommand
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
  if (name === null) throw new UsageError(`no command is given (${seeHelp(program, null)})`);
  return INVOCATIONS[name](given, program);
}

/** What each command makes of its arguments. */
const INVOCATIONS: { readonly [C in CommandName]: (given: Given, program: string) => Invocation } = {
  check: (given) => {
    const command = { name: 'check', paths: given.positionals, ...asked(given, 'check') } as const;
    refuseSharedFile([command.output, ...command.formats.files.map(({ file }) => file)]);
    return command;
  },
  fix: (given, program) => {
    const command = { name: 'fix', paths: given.positionals, ...asked(given, 'fix') } as const;
    // All fixes of artwork are suggested ones, so it would do nothing.
    if (command.art && !command.suggest) throw new UsageError(`--art needs --suggest (${seeHelp(program, 'fix')})`);
    return command;
  },
  pack: (given) => ({ name: 'pack', paths: given.positionals, ...asked(given, 'pack') }),
  preview: (given) => ({ name: 'preview', paths: given.positionals, ...asked(given, 'preview') }),
  'har mocks': (given) => ({ name: 'har mocks', paths: given.positionals, ...asked(given, 'har mocks') }),
  'har record': (given, program) => {
    const { positionals, afterDashes } = given;
    if (positionals.length === 0 || afterDashes !== positionals.length)
      throw new UsageError(`har record needs '--' and then a command (${seeHelp(program, 'har record')})`);
    return { name: 'har record', command: positionals, ...asked(given, 'har record') };
  },
  'har strip': (given, program) => {
    const file = only(given, `har strip takes one file (${seeHelp(program, 'har strip')})`);
    return { name: 'har strip', file, ...asked(given, 'har strip') };
  },
  init: (given, program) => {
    const [path = null, ...more] = given.positionals;
    if (more.length > 0) throw new UsageError(`init takes one folder (${seeHelp(program, 'init')})`);
    return { name: 'init', path, ...asked(given, 'init') };
  },
  overview: (given, program) => {
    const { positionals } = given;
    if (positionals.length === 0) throw new UsageError(`overview needs a report (${seeHelp(program, 'overview')})`);
    return { name: 'overview', reports: positionals, ...asked(given, 'overview') };
  },
  explain: (given, program) => {
    const rule = only(given, `explain takes one rule (run '${program} rules' to list all rules)`);
    return { name: 'explain', rule, ...asked(given, 'explain') };
  },
  help: (given, program) => {
    const { name: command, rest } = commandIn(given.positionals, program);
    if (rest.length > 0) throw new UsageError(`help takes one command (${seeHelp(program, null)})`);
    return { name: 'help', command, ...asked(given, 'help') };
  },
  rules: (given, program) => withoutArguments('rules', given, program),
  schema: (given, program) => withoutArguments('schema', given, program),
};

/** @throws UsageError with these words if there is not exactly one argument */
function only({ positionals }: Given, otherwise: string): string {
  const [first, ...more] = positionals;
  if (first === undefined || more.length > 0) throw new UsageError(otherwise);
  return first;
}

function withoutArguments(name: 'rules' | 'schema', given: Given, program: string): Invocation {
  const [first] = given.positionals;
  if (first !== undefined) throw new UsageError(`unexpected argument ${quote(first)} (${seeHelp(program, name)})`);
  return { name, ...asked(given, name) };
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
    throw new UsageError(
      `${first} needs ${parts.slice(0, -1).join(', ')} or ${parts.at(-1)} (see '${program} ${first} ${parts[0]} --help')`,
    );
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
  /** How many arguments follow `--`; null: there is none. */
  readonly afterDashes: number | null;
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
  const dashes = args.indexOf('--');
  return { values, positionals, afterDashes: dashes < 0 ? null : args.length - dashes - 1 };
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
