import type { Arg, Expr } from '../facts.ts';
import type { Language, Reader, Shape } from '../language.ts';
import { namedChildren, pick, type SyntaxNode } from '../syntax.ts';
import { asGrammarKnows } from './powershell-sources.ts';

/** Levels of the expression grammar that mostly hold one child. */
const LEVELS = [
  'pipeline',
  'unary_expression',
  'parenthesized_expression',
  'range_expression',
  'multiplicative_expression',
  'argument_expression',
  'range_argument_expression',
  'multiplicative_argument_expression',
  'key_expression',
  'left_assignment_expression',
  'cast_expression',
  'string_literal',
  'expression_with_unary_operator',
  'sub_expression',
  'expandable_argument',
  'array_literal_expression',
  'hash_literal_expression',
  'statement_list',
];

const BINARY = ['logical', 'bitwise', 'comparison', 'additive', 'format'].flatMap((level) => [
  `${level}_expression`,
  `${level}_argument_expression`,
]);

const levels: Record<string, Shape> = {};
for (const type of LEVELS) levels[type] = { as: 'through' };
for (const type of BINARY) levels[type] = { as: 'special', read: readLevel };

export const powershell: Language = {
  id: 'powershell',
  writes: {
    quotes: ["'", '"'],
    special: /[`$\n\r]/,
    comment: '#',
    template: '"TEXT$NAME"',
    dictionary: {
      open: '@{',
      close: '}',
      assign: ' = ',
      separator: '; ',
      lineSeparator: '',
      set: "@['User-Agent'] = $",
    },
  },
  supers: ['base'],
  definitions: (name) => [`function ${name}`],
  calls: (name) => [name],
  grammar: 'powershell',
  extensions: ['ps1', 'psm1', 'psd1'],
  joins: ['+'],
  choices: [],
  fills: ['-f'],
  selfNames: ['this'],
  shares: true,
  constructors: [''],
  caseless: true,
  lastIsReturn: true,
  callsTexts: true,
  sigils: /^[$@]\{?(?:(?:script|global|local|private|using|env|variable):)?/i,
  outward: /^\$\{?(?:script|global):/i,
  prepare: asGrammarKnows,
  nodes: {
    ...levels,
    expandable_string_literal: { as: 'text', escapes: 'backtick', holes: ['variable', 'sub_expression'] },
    expandable_here_string_literal: { as: 'text', escapes: 'backtick', holes: ['variable', 'sub_expression'] },
    verbatim_string_characters: { as: 'text', escapes: 'doubled' },
    verbatim_here_string_characters: { as: 'text', escapes: 'none' },
    pipeline_chain: { as: 'special', read: readChain },
    variable: { as: 'special', read: readVariable },
    generic_token: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
    command_argument: { as: 'through' },
    simple_name: { as: 'special', read: (node, reader) => reader.literal(node, reader.text(node)) },
    type_literal: { as: 'special', read: readType },
    integer_literal: { as: 'constant' },
    real_literal: { as: 'constant' },
    array_expression: { as: 'special', read: readArray },
    member_access: { as: 'member', object: ':0', name: '.member_name' },
    element_access: { as: 'index', object: ':0', key: ':1' },
    invokation_expression: { as: 'special', read: readInvocation },
    command: { as: 'special', read: readCommand },
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
    elseif_clause: { as: 'branch' },
    else_clause: { as: 'branch' },
    while_statement: { as: 'branch' },
    do_statement: { as: 'branch' },
    foreach_statement: { as: 'loop', name: ':0', over: ':1' },
    for_statement: { as: 'branch' },
    switch_statement: { as: 'branch' },
    switch_clause: { as: 'branch' },
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
  if (between === '??')
    return { kind: 'choice', options: [reader.expr(left), reader.expr(right)], standsIn: true, start, end };
  const chosen = between === ':' && left.type === node.type ? readChosen(left, right, reader) : null;
  if (chosen) return chosen;
  if (node.type.startsWith('additive') && between === '+')
    return { kind: 'join', parts: [reader.expr(left), reader.expr(right)], inner: null, start, end };
  if (between === '-replace') return reader.expr(left);
  return { kind: 'opaque', parts: operands.map((child) => reader.expr(child)), constant: false, start, end };
}

/** `$test ? $left : $right`, which the grammar takes for `$test -or $left -or $right`; null: it is none. */
function readChosen(asked: SyntaxNode, right: SyntaxNode, reader: Reader): Expr | null {
  const [test, left] = namedChildren(asked).filter((child) => !child.type.endsWith('operator'));
  if (!test || !left || reader.source.slice(test.end, left.start).trim() !== '?') return null;
  const options = [reader.expr(left), reader.expr(right)];
  return { kind: 'choice', options, standsIn: false, test: reader.expr(test), start: asked.start, end: right.end };
}

/** Commands behind each other: each gets what the one before gives. */
function readChain(node: SyntaxNode, reader: Reader): Expr {
  const parts = namedChildren(node).filter((child) => child.type !== 'redirections');
  const [first, ...rest] = parts;
  if (!first) return { kind: 'opaque', parts: [], constant: false, start: node.start, end: node.end };
  let value = reader.expr(first);
  for (const next of rest) {
    const command = reader.expr(next);
    if (command.kind !== 'call') continue;
    const input: Arg = { name: 'inputobject', value, spread: false };
    value = { ...command, args: [...command.args, input] };
  }
  return value;
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
  const word = reader.text(node).match(/\w+/g)?.at(-1) ?? '';
  return { kind: 'name', name: word.toLowerCase(), start: node.start, end: node.end };
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
function readCommand(node: SyntaxNode, reader: Reader): Expr {
  const word = pick(node, 'command_name|.command_name_expr');
  const name = word
    ? reader
        .text(word)
        .toLowerCase()
        .replace(/^[&.]\s*/, '')
        .replace(/^['"]|['"]$/g, '')
    : '';
  const elements = pick(node, 'command_elements');
  const args = elements ? readElements(namedChildren(elements), reader) : [];
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
  const typeName = type?.value.kind === 'text' ? (type.value.value.split('.').at(-1) ?? '') : '';
  const rest = args.filter((arg) => arg !== type && arg.name !== 'comobject');
  return reader.call(node, { ...callee, name: typeName.toLowerCase() }, rest, true);
}

function readElements(elements: readonly SyntaxNode[], reader: Reader): Arg[] {
  const args: Arg[] = [];
  let name: string | null = null;
  for (const element of elements) {
    if (element.type === 'command_argument_sep') continue;
    if (element.type === 'command_parameter') {
      name = reader.text(element).replace(/^-+/, '').replace(/:$/, '').toLowerCase();
      continue;
    }
    const spread = reader.text(element).startsWith('@') && /^@\w+$/.test(reader.text(element));
    const value = reader.expr(element);
    args.push({
      name: spread ? null : name,
      value: spread && value.kind === 'list' ? (value.items[0] ?? value) : value,
      spread,
    });
    name = null;
  }
  return args;
}

/** `@($a, $b)` is one list, not a list of one. */
function readArray(node: SyntaxNode, reader: Reader): Expr {
  const items = namedChildren(node).map((child) => reader.expr(child));
  const [only] = items;
  return items.length === 1 && only?.kind === 'list' ? only : { kind: 'list', items, start: node.start, end: node.end };
}
