import { type Arg, type CallExpr, type Expr, lastName, type ParamFact } from '../facts.ts';
import type { Assigned, Language, Reader, Shape } from '../language.ts';
import { namedChildren, pick, type SyntaxNode } from '../syntax.ts';
import { asGrammarKnows } from './powershell-sources.ts';

/** Levels of the expression grammar that mostly hold one child. */
const LEVELS = [
  'unary_expression',
  'parenthesized_expression',
  'range_expression',
  'multiplicative_expression',
  'argument_expression',
  'range_argument_expression',
  'multiplicative_argument_expression',
  'key_expression',
  'left_assignment_expression',
  'string_literal',
  'sub_expression',
  'expandable_argument',
  'array_literal_expression',
  'statement_list',
];

/** Levels whose children, if there are several, are a list. */
const LISTS = new Set(['array_literal_expression', 'statement_list']);

const BINARY = ['logical', 'bitwise', 'comparison', 'additive', 'format'].flatMap((level) => [
  `${level}_expression`,
  `${level}_argument_expression`,
]);

const levels: Record<string, Shape> = {};
for (const type of LEVELS) levels[type] = { as: 'through', ...(LISTS.has(type) && { many: true as const }) };
for (const type of BINARY) levels[type] = { as: 'special', read: readLevel };

/** The argument that holds what a pipeline gives a command. */
const INPUT = 'inputobject';

export const powershell: Language = {
  id: 'powershell',
  writes: {
    quotes: ["'", '"'],
    special: /[`$\n\r]/,
    comment: '#',
    continues: '`',
    // Outside a module, the variable is one of the script that calls the function.
    defines: {
      name: 'DefenderUserAgent',
      text: '$script:NAME = VALUE',
      in: 'module',
      of: '.psm1',
      uses: '$script:NAME',
      unless: /^(?:using\s|param\s*\(|\[CmdletBinding)/im,
    },
    isolates: /-Parallel\b|\b(?:Start-(?:Thread)?Job|Invoke-Command)\b/i,
    constant: /^(\$(?:script|global):\w+)\s*=/i,
    template: '"TEXT$NAME"',
    readsVersion:
      /\.Module\.Version\b|\b(?:Test-ModuleManifest|Import-PowerShellDataFile)\b[\s\S]*\.(?:Module)?Version\b/i,
    dictionary: {
      open: '@{',
      close: '}',
      assign: ' = ',
      separator: '; ',
      padding: ' ',
      lineSeparator: '',
      set: "@['User-Agent'] = $",
    },
  },
  commentMarks: { line: ['#'], block: [['<#', '#>']] },
  testFiles: /[^/]Tests?\.ps1$/,
  importEndings: ['ps1', 'psm1'],
  supers: ['base'],
  definitions: (name) => [`function ${name}`],
  calls: (name) => [name],
  variableDefinitions: (name) => [
    ...[`$${name} =`, `$script:${name}`, `$global:${name}`],
    ...[`-name ${name} `, `-name "${name}"`, `-name '${name}'`],
  ],
  grammar: 'powershell',
  interpreters: /^(?:pwsh|powershell)$/,
  refusesValidCode: true,
  types: ['type_identifier', 'type_name', 'type_literal', 'type_spec'],
  extensions: ['ps1', 'psm1', 'psd1'],
  joins: ['+'],
  choices: [],
  fills: ['-f'],
  selfNames: ['this'],
  shares: true,
  capitalFunctions: true,
  constructors: [''],
  caseless: true,
  allArguments: 'psboundparameters',
  lastIsReturn: true,
  callsTexts: true,
  renames: true,
  loopsOverOne: true,
  inputs: INPUT,
  sigils: /^[$@]\{?(?:(?:script|global|local|private|using|env|variable):)?/i,
  outward: /^\$\{?(?:script|global):/i,
  assigns: (call) => [...setVariable(call), ...setAlias(call)],
  keeps: keepSession,
  prepare: asGrammarKnows,
  leaves: ['flow_control_statement'],
  nodes: {
    ...levels,
    expandable_string_literal: { as: 'text', escapes: 'backtick', holes: ['variable', 'sub_expression'] },
    expandable_here_string_literal: { as: 'text', escapes: 'backtick', holes: ['variable', 'sub_expression'] },
    verbatim_string_characters: { as: 'text', escapes: 'doubled' },
    verbatim_here_string_characters: { as: 'text', escapes: 'none' },
    pipeline: { as: 'chain' },
    expression_with_unary_operator: { as: 'special', read: readUnary },
    pipeline_chain: { as: 'special', read: readChain, inlines: scriptBlock },
    variable: { as: 'special', read: readVariable, variable: true },
    generic_token: { as: 'special', read: readWord },
    command_argument: { as: 'through' },
    simple_name: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
    type_literal: { as: 'special', read: readType },
    cast_expression: { as: 'special', read: readCast },
    integer_literal: { as: 'constant' },
    real_literal: { as: 'constant' },
    array_expression: { as: 'special', read: readArray },
    member_access: { as: 'member', object: ':0', name: '.member_name' },
    element_access: { as: 'index', object: ':0', key: ':1' },
    invokation_expression: { as: 'special', read: readInvocation },
    command: { as: 'special', read: readCommand },
    hash_literal_expression: { as: 'special', read: readHash },
    hash_literal_body: { as: 'dict' },
    hash_entry: { as: 'pair', key: '.key_expression', value: ':last', bare: ['simple_name'] },
    assignment_expression: {
      as: 'assign',
      left: '.left_assignment_expression',
      right: 'value',
      operator: '.assignement_operator',
    },
    flow_control_statement: { as: 'return', unless: /^(?:throw|exit|break|continue)\b/i },
    function_statement: {
      as: 'function',
      kind: 'function',
      name: '.function_name',
      params: '.function_parameter_declaration',
      body: '.script_block',
    },
    script_block_expression: { as: 'function', kind: 'lambda', body: '.script_block' },
    class_statement: { as: 'class', name: '.simple_name', body: ':self' },
    class_property_definition: { as: 'field', name: '.variable', value: ':2', type: '.type_literal' },
    class_method_definition: {
      as: 'function',
      kind: 'method',
      name: '.simple_name',
      params: '.class_method_parameter_list',
      body: '.script_block',
    },
    class_method_parameter: { as: 'param', name: '.variable', type: '.type_literal' },
    script_parameter: { as: 'param', name: '.variable', fallback: '.script_parameter_default' },
    script_parameter_default: { as: 'through' },
    param_block: { as: 'params' },
    if_statement: { as: 'branch' },
    elseif_clauses: { as: 'branch', clause: 'if' },
    elseif_clause: { as: 'branch', clause: 'if' },
    comparison_operator: { as: 'skip' },
    else_clause: { as: 'branch', clause: 'else' },
    while_statement: { as: 'branch', repeats: true },
    do_statement: { as: 'branch', repeats: true },
    foreach_statement: { as: 'loop', name: ':0', over: ':1' },
    for_statement: { as: 'branch', repeats: true },
    switch_statement: { as: 'branch' },
    switch_clause: { as: 'branch' },
    switch_condition: { as: 'special', read: readCase },
    switch_clause_condition: { as: 'special', read: readCase },
    try_statement: { as: 'try', body: ':0', catches: ['catch_clause'], within: '.catch_clauses' },
    catch_clause: { as: 'branch' },
    attribute_list: { as: 'skip' },
  },
};

/** A level of the grammar: transparent with one child, an operator with two. */
function readLevel(node: SyntaxNode, reader: Reader): Expr {
  const operands = namedChildren(node).filter((child) => !child.type.endsWith('operator'));
  if (operands.length === 1) return reader.expr(operands[0] as SyntaxNode);
  const [left, right] = operands as [SyntaxNode, SyntaxNode];
  const { start, end } = node;
  const between = reader.source.slice(left.end, right.start).trim().toLowerCase();
  if (between === '-f') {
    const values = reader.expr(right);
    const callee: Expr = { kind: 'member', object: reader.expr(left), name: 'format', start, end: left.end };
    const items = values.kind === 'list' ? values.items : [values];
    return reader.call(
      node,
      callee,
      items.map((value) => ({ name: null, value, spread: false })),
    );
  }
  if (between === '-join') {
    const callee: Expr = { kind: 'member', object: reader.expr(left), name: 'join', start, end: left.end };
    return reader.call(node, callee, [{ name: null, value: reader.expr(right), spread: false }]);
  }
  if (/^(?:\?\?|-and|-or)$/.test(between)) {
    const first = reader.expr(left);
    const { value, blocks } = reader.perhaps(right);
    if (between === '??')
      return { kind: 'choice', options: [first, value], blocks: [[], blocks], standsIn: true, start, end };
    return { kind: 'opaque', parts: [first, value], blocks: [[], blocks], constant: false, start, end };
  }
  const chosen = between === ':' && left.type === node.type ? readChosen(left, right, reader) : null;
  if (chosen) return chosen;
  if (node.type.startsWith('additive') && between === '+')
    return { kind: 'join', parts: [reader.expr(left), reader.expr(right)], inner: null, start, end };
  if (between === '-replace') return reader.expr(left);
  return { kind: 'opaque', parts: operands.map((child) => reader.expr(child)), constant: false, start, end };
}

/** `-join ($base, $path)` joins a list; any other operator before an expression leaves that. */
function readUnary(node: SyntaxNode, reader: Reader): Expr {
  const { start, end } = node;
  const [operand] = namedChildren(node);
  const value: Expr = operand ? reader.expr(operand) : { kind: 'opaque', parts: [], constant: false, start, end };
  const operator = operand && reader.source.slice(start, operand.start).trim().toLowerCase();
  if (operator !== '-join') return value;
  const callee: Expr = { kind: 'name', name: 'join', start, end: start + '-join'.length };
  return reader.call(node, callee, [{ name: null, value, spread: false }]);
}

/** `$test ? $left : $right`, which the grammar takes for `$test -or $left -or $right`; null: it is none. */
function readChosen(asked: SyntaxNode, right: SyntaxNode, reader: Reader): Expr | null {
  const [test, left] = namedChildren(asked).filter((child) => !child.type.endsWith('operator'));
  if (!test || !left || reader.source.slice(test.end, left.start).trim() !== '?') return null;
  const options = [reader.expr(left), reader.expr(right)];
  return { kind: 'choice', options, standsIn: false, test: reader.expr(test), start: asked.start, end: right.end };
}

/** `Begin { ... }` outside of a function: the grammar takes it for a command. */
function scriptBlock(node: SyntaxNode, reader: Reader): SyntaxNode | null {
  const command = namedChildren(node)[0];
  const word = command && pick(command, 'command_name');
  if (!word || !/^(?:begin|process|end|clean|dynamicparam)$/i.test(reader.text(word))) return null;
  const elements = namedChildren(pick(command, 'command_elements') ?? node);
  const [block, ...others] = elements.filter(({ type }) => type !== 'command_argument_sep');
  const inner = block && innermost(block);
  return others.length === 0 && inner?.type === 'script_block_expression' ? inner : null;
}

/** What a node holds that has levels of the grammar around it. */
function innermost(node: SyntaxNode): SyntaxNode {
  let at = node;
  while (LEVELS.includes(at.type) || at.type.endsWith('_argument_expression')) {
    const [only, ...others] = namedChildren(at);
    if (!only || others.length > 0) return at;
    at = only;
  }
  return at;
}

/** An argument without quotes is a text, in which variables stand for what they hold: `https://host/$id`. */
function readWord(node: SyntaxNode, reader: Reader): Expr {
  const text = reader.text(node);
  const { start, end } = node;
  if (!/^(?:https?:|\$)/i.test(text) || !text.includes('$')) return reader.literal(node, text);
  const parts: Expr[] = [];
  let last = 0;
  const addText = (to: number): void => {
    if (to === last) return;
    const inner = { start: start + last, end: start + to };
    parts.push({ kind: 'text', value: text.slice(last, to), inner, ...inner });
  };
  for (const { 0: hole, 1: chain, index } of text.matchAll(WORD_HOLE)) {
    addText(index);
    last = index + hole.length;
    const at = { start: start + index, end: start + last };
    const [name = '', ...members] = (chain ?? hole).toLowerCase().split('.');
    const variable: Expr = {
      kind: 'name',
      name: name.replace(powershell.sigils as RegExp, '').replace(/\}$/, ''),
      ...at,
    };
    const value = members.reduce<Expr>((object, member) => ({ kind: 'member', object, name: member, ...at }), variable);
    const isKnown = !hole.startsWith('$(') || chain !== undefined;
    parts.push(isKnown ? value : { kind: 'opaque', parts: [], constant: false, ...at });
  }
  addText(text.length);
  return { kind: 'join', parts, inner: { start, end }, start, end };
}

/** What a switch compares: its block gives something else. */
function readCase(node: SyntaxNode, reader: Reader): Expr {
  const parts = namedChildren(node).map((child) => reader.expr(child));
  return { kind: 'opaque', parts, constant: false, compares: true, start: node.start, end: node.end };
}

/** `$name`, `${name}`, `$($name.member)` and any other `$(...)`. */
const WORD_HOLE =
  /\$(?:\((\$(?:\w+:)?\w+(?:\.\w+)*)\)|\([^()]*\)|\{\w+\}|(?:(?:script|global|local|private|using):)?\w+)/gi;

/** Commands behind each other: each gets what the one before gives. */
function readChain(node: SyntaxNode, reader: Reader): Expr {
  const parts = namedChildren(node).filter((child) => child.type !== 'redirections');
  const [first, ...rest] = parts;
  if (!first) return { kind: 'opaque', parts: [], constant: false, start: node.start, end: node.end };
  let value = reader.expr(first);
  for (const next of rest) {
    const command = reader.expr(next);
    if (command.kind !== 'call') continue;
    const member = memberOfEach(command);
    if (member !== null) {
      const { start, end } = command;
      const got: Expr = { kind: 'member', object: value, name: member, start, end };
      value = IS_METHOD.test(member) ? reader.call(next, got, []) : got;
      continue;
    }
    const input: Arg = { name: INPUT, value, spread: false };
    value = { ...command, args: [...command.args, input] };
  }
  return value;
}

/** Commands that run a block for each of their inputs. */
const IS_LOOP = /^(?:%|foreach-object|foreach)$/;

/** Methods of texts and addresses; a member of any other name is a property. */
const IS_METHOD = /^(?:to\w+|trim\w*)$/;

/** `$uri | ForEach-Object ToString`: the member that the command takes of each of its inputs; null: it runs something else. */
function memberOfEach({ callee, args }: CallExpr): string | null {
  if (!IS_LOOP.test(lastName(callee))) return null;
  const [arg] = args;
  const isMember = args.length === 1 && arg?.value.kind === 'text' && (arg.name ?? 'membername') === 'membername';
  return isMember && arg.value.kind === 'text' && /^\w+$/.test(arg.value.value) ? arg.value.value.toLowerCase() : null;
}

function readVariable(node: SyntaxNode, reader: Reader): Expr {
  const text = reader.text(node);
  const { start, end } = node;
  const env = /^\$\{?env:(\w+)/i.exec(text)?.[1];
  if (env !== undefined) {
    const object: Expr = { kind: 'name', name: 'env', start, end };
    return { kind: 'index', object, key: { kind: 'text', value: env, inner: null, start, end }, start, end };
  }
  const name = text
    .replace(powershell.sigils as RegExp, '')
    .replace(/\}$/, '')
    .toLowerCase();
  if (name === 'null' || name === 'true' || name === 'false')
    return { kind: 'opaque', parts: [], constant: true, start, end };
  return { kind: 'name', name, start, end };
}

/** `[System.Net.Http.HttpClient]`: the last word names the type. */
function readType(node: SyntaxNode, reader: Reader): Expr {
  const word = plainType(reader.text(node).replace(/^\[/, '')).match(/\w+/)?.[0] ?? '';
  return { kind: 'name', name: word.toLowerCase(), start: node.start, end: node.end };
}

/** `[string]$value` is the value itself, `[System.UriBuilder]$value` an object that is made of it. */
function readCast(node: SyntaxNode, reader: Reader): Expr {
  const [type, operand] = namedChildren(node);
  if (!type || !operand) return type ? reader.expr(type) : reader.literal(node, '');
  const value = reader.expr(operand);
  const made = type.type === 'type_literal' ? readType(type, reader) : null;
  if (made?.kind !== 'name' || !/builder$/.test(made.name)) return value;
  return reader.call(node, made, [{ name: null, value, spread: false }], true);
}

function readInvocation(node: SyntaxNode, reader: Reader): Expr {
  const object = namedChildren(node)[0];
  const member = pick(node, '.member_name');
  const list = pick(node, '.argument_list');
  const expressions = list ? namedChildren(list).flatMap((child) => namedChildren(child)) : [];
  const args: Arg[] = expressions.map((child) => ({ name: null, value: reader.expr(child), spread: false }));
  const name = member
    ? reader
        .text(member)
        .replace(/^['"]|['"]$/g, '')
        .toLowerCase()
    : '';
  if (!object) return reader.call(node, { kind: 'name', name, start: node.start, end: node.end }, args);
  const target = reader.expr(object);
  if (name === 'new' && object.type === 'type_literal') return reader.call(node, target, args, true);
  return reader.call(
    node,
    { kind: 'member', object: target, name, start: node.start, end: member?.end ?? node.end },
    args,
  );
}

/** `Verb-Noun -Name value $positional @splat`; `New-Object Type` makes an object of the type. */
/** Script blocks that a command runs and that are no arguments of it: `& { ... }`, `$ids | ForEach-Object { ... }`. */
function blocksOf(node: SyntaxNode): readonly SyntaxNode[] {
  const holder = pick(node, '.command_name_expr|.foreach_command');
  return holder ? namedChildren(holder).filter(({ type }) => type === 'script_block_expression') : [];
}

/** A block that knows each item of what it runs over as `$_`. */
function takingItem(block: Expr): Expr {
  if (block.kind !== 'function' || block.fn.params.length > 0) return block;
  const item: ParamFact = { name: '_', fallback: null, type: null, rest: false };
  Object.assign(block.fn, { params: [item] });
  return block;
}

function readCommand(node: SyntaxNode, reader: Reader): Expr {
  const word = blocksOf(node).length > 0 ? undefined : pick(node, 'command_name|.command_name_expr');
  const name = word
    ? reader
        .text(word)
        .toLowerCase()
        .replace(/^[&.]\s*/, '')
        .replace(/^['"]|['"]$/g, '')
    : '';
  const elements = pick(node, 'command_elements');
  const blocks = blocksOf(node).map((block) => ({ name: null, value: takingItem(reader.expr(block)), spread: false }));
  const args = [...blocks, ...(elements ? readElements(namedChildren(elements), reader) : [])];
  const renamed = /^curl(?:\.exe)?$/.test(name)
    ? args.map((arg) => (arg.name === 'a' ? { ...arg, name: 'user-agent' } : arg))
    : args;
  const callee: Expr = {
    kind: 'name',
    name: (name.split('\\').at(-1) ?? name).replace(/^\$/, ''),
    start: node.start,
    end: word?.end ?? node.end,
  };
  if (name !== 'new-object') return reader.call(node, callee, renamed);
  const type = args.find((arg) => arg.name === null || arg.name === 'typename');
  const typeName = type?.value.kind === 'text' ? plainType(type.value.value) : '';
  const rest = args.filter((arg) => arg !== type && arg.name !== 'comobject');
  return reader.call(node, { ...callee, name: typeName.toLowerCase() }, rest, true);
}

/** The last name of a type, without its namespace and what it is a type of: `Dictionary[[String],[String]]`. */
function plainType(written: string): string {
  return (written.split(/[[`]/, 1)[0] ?? '').split('.').at(-1) ?? '';
}

/** `-SessionVariable Name -Headers $headers`: the session keeps the headers of the request. */
function keepSession({ args }: CallExpr): readonly Assigned[] {
  const name = args.find((arg) => arg.name === 'sessionvariable' || arg.name === 'sv')?.value;
  // What splatting gives may be headers, so that nothing is known of the session.
  if (name?.kind !== 'text' || args.some(({ spread }) => spread)) return [];
  const { start, end } = name;
  const kept = args.filter((arg) => arg.name === 'headers' || arg.name === 'useragent');
  const entries = kept.map(({ name: key, value }) => ({
    key: { kind: 'text', value: key ?? '', inner: null, start: value.start, end: value.end } as const,
    value,
  }));
  const target: Expr = { kind: 'name', name: name.value.toLowerCase(), start, end };
  return [{ target, value: { kind: 'dict', entries, start, end }, outward: false }];
}

/** `Set-Variable -Name Base -Value $value -Scope Global` */
function setVariable(call: CallExpr): readonly Assigned[] {
  if (!/^(?:set|new)-variable$/.test(lastName(call.callee))) return [];
  const named = (name: string): Expr | undefined => call.args.find((arg) => arg.name === name)?.value;
  const [first, second] = call.args.filter((arg) => arg.name === null);
  const name = named('name') ?? first?.value;
  const value = named('value') ?? (named('name') ? first : second)?.value;
  const scope = named('scope');
  if (name?.kind !== 'text' || !value) return [];
  const { start, end } = name;
  const outward = scope?.kind === 'text' && /^(?:script|global)$/i.test(scope.value);
  return [{ target: { kind: 'name', name: name.value.toLowerCase(), start, end }, value, outward }];
}

/** `Set-Alias -Name Short -Value Long`: a command of the session, wherever it is written. */
function setAlias(call: CallExpr): readonly Assigned[] {
  if (!/^(?:set-alias|new-alias|sal|nal)$/.test(lastName(call.callee))) return [];
  const given = (name: string, position: number): Expr | undefined => {
    const named = call.args.find((arg) => arg.name === name);
    return (named ?? call.args.filter((arg) => arg.name === null)[position])?.value;
  };
  const name = given('name', 0);
  const value = given('value', given('name', 0) === call.args.find((arg) => arg.name === 'name')?.value ? 0 : 1);
  if (name?.kind !== 'text' || value?.kind !== 'text') return [];
  const { start, end } = name;
  const target: Expr = { kind: 'name', name: name.value.toLowerCase(), start, end };
  const command = value.value.split('\\').at(-1) ?? '';
  return [{ target, value: { kind: 'name', name: command.toLowerCase(), start: value.start, end: value.end } }];
}

function readElements(elements: readonly SyntaxNode[], reader: Reader): Arg[] {
  const args: Arg[] = [];
  let named: SyntaxNode | null = null;
  const nameOf = (node: SyntaxNode): string => reader.text(node).replace(/^-+/, '').replace(/:$/, '').toLowerCase();
  const addSwitch = (node: SyntaxNode): void => {
    const { start, end } = node;
    const value: Expr = { kind: 'opaque', parts: [], constant: true, falsy: false, start, end };
    args.push({ name: nameOf(node), value, spread: false });
  };
  for (const element of elements) {
    if (element.type === 'command_argument_sep') continue;
    if (element.type === 'command_parameter') {
      if (named) addSwitch(named);
      named = element;
      continue;
    }
    const spread = reader.text(element).startsWith('@') && /^@\w+$/.test(reader.text(element));
    if (spread && named) addSwitch(named);
    const value = reader.expr(element);
    args.push({
      name: spread || !named ? null : nameOf(named),
      value: spread && value.kind === 'list' ? (value.items[0] ?? value) : value,
      spread,
    });
    named = null;
  }
  if (named) addSwitch(named);
  return args;
}

/** The grammar leaves out the body of `@{}`. */
function readHash(node: SyntaxNode, reader: Reader): Expr {
  const [body] = namedChildren(node);
  const { start, end } = node;
  return body ? reader.expr(body) : { kind: 'dict', entries: [], start, end };
}

/** `@($a, $b)` is one list, not a list of one. */
function readArray(node: SyntaxNode, reader: Reader): Expr {
  const items = namedChildren(node).map((child) => reader.expr(child));
  const [only] = items;
  return items.length === 1 && only?.kind === 'list' ? only : { kind: 'list', items, start: node.start, end: node.end };
}
