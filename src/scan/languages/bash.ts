import type { Arg, Expr } from '../facts.ts';
import type { Language, Reader } from '../language.ts';
import { LIBRARIES } from '../libraries/index.ts';
import { namedChildren, pick, type SyntaxNode } from '../syntax.ts';
import { HASH_COMMENTS } from './comments.ts';

export const bash: Language = {
  id: 'bash',
  commentMarks: HASH_COMMENTS,
  lineEnds: null,
  grammar: 'bash',
  interpreters: /^(?:ba|da|k|z)?sh$/,
  extensions: ['sh', 'bash', 'zsh', 'ksh'],
  joins: [],
  choices: [],
  shares: true,
  assignsOutward: true,
  constructors: [],
  numberedParams: true,
  sigils: /^\$\{?/,
  nodes: {
    string: { as: 'text', escapes: 'backslash', holes: ['simple_expansion', 'expansion', 'command_substitution'] },
    raw_string: { as: 'text', escapes: 'none' },
    ansi_c_string: { as: 'text', escapes: 'backslash' },
    word: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
    number: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
    concatenation: { as: 'join' },
    simple_expansion: { as: 'special', read: readExpansion },
    expansion: { as: 'special', read: readExpansion },
    variable_name: { as: 'name' },
    array: { as: 'special', read: readArray },
    command_substitution: { as: 'through' },
    pipeline: { as: 'special', read: readPipeline },
    redirected_statement: { as: 'through', child: 'body' },
    variable_assignment: { as: 'assign', left: 'name', right: 'value' },
    declaration_command: { as: 'local', except: /^(?:export|readonly)\b/ },
    command: { as: 'special', read: readCommand },
    function_definition: { as: 'function', kind: 'function', name: 'name', body: 'body' },
    if_statement: { as: 'branch' },
    elif_clause: { as: 'branch', clause: 'if' },
    else_clause: { as: 'branch', clause: 'else' },
    while_statement: { as: 'branch', repeats: true },
    for_statement: { as: 'loop', name: 'variable', over: 'value' },
    case_item: { as: 'branch' },
    list: { as: 'chain' },
    // What it sets is gone behind it.
    subshell: { as: 'branch' },
    test_command: { as: 'skip' },
  },
};

/** `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME[@]}`; numbers are the function's parameters. */
function readExpansion(node: SyntaxNode, reader: Reader): Expr {
  const { start, end } = node;
  const text = reader.text(node);
  const name = /^\$\{?[!#]?(\w+|[@*])/.exec(text)?.[1];
  if (name === undefined) return { kind: 'opaque', parts: [], constant: false, start, end };
  const own: Expr = { kind: 'name', name, start, end };
  const fallback = /^\$\{\w+:?[-=]["']?([^}"']*)["']?\}$/.exec(text)?.[1];
  if (fallback === undefined || fallback === '') return own;
  return {
    kind: 'choice',
    options: [own, { kind: 'text', value: fallback, inner: null, start, end }],
    standsIn: true,
    start,
    end,
  };
}

/** What a pipeline gives begins with what its first command gives; each of them runs. */
function readPipeline(node: SyntaxNode, reader: Reader): Expr {
  const options = namedChildren(node).map((command) => reader.expr(command));
  const { start, end } = node;
  return options.length === 1 ? (options[0] as Expr) : { kind: 'choice', options, standsIn: false, start, end };
}

type Flags = ReadonlyMap<string, string | null>;

interface Command {
  readonly flags: Flags;
  readonly separators: ReadonlySet<string>;
}

/** The commands that send requests, with their options. */
const COMMANDS: ReadonlyMap<string, Command> = new Map(
  LIBRARIES.filter(({ flags, languages }) => flags && languages.includes('bash')).flatMap(
    ({ dispatches = [], flags = {}, separators = [] }) => {
      const command = { flags: new Map(Object.entries(flags)), separators: new Set(separators) };
      return dispatches.flatMap(({ calls }) => calls.map((call) => [call, command] as const));
    },
  ),
);

/** Commands that run the one in their arguments. */
const RUNNERS = /^(?:time|sudo|env|exec|command|nohup|nice|timeout|xargs|builtin|retry)$/;

function readCommand(node: SyntaxNode, reader: Reader): Expr {
  const given = node.children.filter((child) => child.field === 'argument');
  const first = pick(node, 'name');
  const nameOf = (one: SyntaxNode | undefined): string => (one ? (reader.text(one).split('/').at(-1) ?? '') : '');
  const inner = RUNNERS.test(nameOf(first)) ? given.findIndex((one) => COMMANDS.has(nameOf(one))) : -1;
  const word = inner === -1 ? first : given[inner];
  const words = given.slice(inner + 1);
  const name = nameOf(word);
  const callee: Expr = { kind: 'name', name, start: word?.start ?? node.start, end: word?.end ?? node.end };
  const command = COMMANDS.get(name);
  if (!command)
    return reader.call(
      node,
      callee,
      words.map((one) => plain(one, reader)),
    );
  const { start, end } = node;
  const requests = parted(words, (one) => command.separators.has(reader.text(one))).map((own) =>
    reader.call(node, callee, options(own, command.flags, reader)),
  );
  return requests.length === 1 ? (requests[0] as Expr) : { kind: 'list', items: requests, start, end };
}

/** The items between those that part them. */
function parted<Item>(items: readonly Item[], parts: (item: Item) => boolean): Item[][] {
  const all: Item[][] = [[]];
  for (const item of items)
    if (parts(item)) all.push([]);
    else all.at(-1)?.push(item);
  return all;
}

function plain(node: SyntaxNode, reader: Reader): Arg {
  return { name: null, value: reader.expr(node), spread: /^"?\$\{\w+\[[@*]\]\}"?$/.test(reader.text(node)) };
}

/** Options of any of these commands, for lists of options that are handed to one of them. */
const ANY_FLAGS: Flags = new Map([...COMMANDS.values()].flatMap(({ flags }) => [...flags]));

/** `(-s -H 'Accept: x' "$url")`: options by their names, and what else is in the list. */
function readArray(node: SyntaxNode, reader: Reader): Expr {
  const words = namedChildren(node);
  const { start, end } = node;
  if (!words.some((one) => /^-/.test(reader.text(one))))
    return { kind: 'list', items: words.map((one) => reader.expr(one)), start, end };
  const entries = options(words, ANY_FLAGS, reader).map(({ name, value }) => ({
    key: name === null ? null : reader.literal(node, name),
    value,
  }));
  return { kind: 'dict', entries, start, end };
}

/** Arguments of a command, its options by the names that the library's record gives them. */
function options(words: readonly SyntaxNode[], flags: Flags, reader: Reader): Arg[] {
  const args: Arg[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as SyntaxNode;
    const text = reader.text(word);
    const next = words[index + 1];
    const joined = /^(--[\w-]+)=/.exec(text)?.[1];
    const option = flags.get(joined ?? text);
    if (joined !== undefined) {
      if (option) args.push({ name: option, value: after(word, joined.length + 1, reader), spread: false });
    } else if (option && next) {
      // Of several the last one counts; headers and URLs add up.
      const before = option === 'user-agent' ? args.findIndex(({ name }) => name === option) : -1;
      if (before !== -1) args.splice(before, 1);
      args.push({ name: option, value: reader.expr(next), spread: false });
      index++;
    } else if (option === null) index++;
    else if (!text.startsWith('-')) args.push(plain(word, reader));
  }
  // A header of that name takes the place of what its own option says.
  const isWritten = args.some(
    ({ name, value }) => name === 'header' && value.kind === 'text' && NAMED.test(value.value),
  );
  return isWritten ? args.filter(({ name }) => name !== 'user-agent') : args;
}

const NAMED = /^\s*user-agent\s*[:;]/i;

/** The part of a word behind its first characters: the value of `--option=value`. */
function after(word: SyntaxNode, length: number, reader: Reader): Expr {
  const [first, ...rest] = namedChildren(word);
  if (word.type !== 'concatenation' || !first) {
    const value = reader.text(word).slice(length);
    return {
      kind: 'text',
      value,
      inner: { start: word.start + length, end: word.end },
      start: word.start,
      end: word.end,
    };
  }
  const parts = [reader.literal(first, reader.text(first).slice(length)), ...rest.map((one) => reader.expr(one))];
  return { kind: 'join', parts, inner: null, start: word.start, end: word.end };
}
