import { folderOf, resolveInside } from '../../core/path.ts';
import { ALL_NAMES, type CallExpr, type Expr, type ImportFact, lastName } from '../facts.ts';
import type { Assigned, Language, Reader, Shape } from '../language.ts';
import { namedChildren, pick, type SyntaxNode } from '../syntax.ts';
import { runsInBrowser } from './browsers.ts';
import { C_COMMENTS } from './comments.ts';
import { SCRIPT_NAMES } from './script-names.ts';

const nodes: Readonly<Record<string, Shape>> = {
  string: { as: 'text', escapes: 'backslash' },
  template_string: { as: 'text', escapes: 'backslash', holes: ['template_substitution'] },
  template_substitution: { as: 'through' },
  identifier: { as: 'name' },
  property_identifier: { as: 'name' },
  shorthand_property_identifier_pattern: { as: 'shorthand' },
  shorthand_property_identifier: { as: 'shorthand' },
  this: { as: 'self' },
  super: { as: 'special', read: (node) => ({ kind: 'name', name: 'super', start: node.start, end: node.end }) },
  null: { as: 'constant' },
  undefined: { as: 'constant' },
  number: { as: 'constant' },
  true: { as: 'constant' },
  false: { as: 'constant' },
  member_expression: { as: 'member', object: 'object', name: 'property' },
  subscript_expression: { as: 'index', object: 'object', key: 'index' },
  call_expression: { as: 'call', callee: 'function', args: 'arguments' },
  new_expression: { as: 'call', callee: 'constructor', args: 'arguments', creates: true },
  spread_element: { as: 'spread' },
  object: { as: 'dict' },
  object_pattern: { as: 'dict' },
  array: { as: 'list' },
  array_pattern: { as: 'list' },
  pair: { as: 'pair', key: 'key', value: 'value', bare: ['property_identifier'] },
  pair_pattern: { as: 'pair', key: 'key', value: 'value', bare: ['property_identifier'] },
  computed_property_name: { as: 'through' },
  object_assignment_pattern: { as: 'param', name: 'left', fallback: 'right' },
  assignment_pattern: { as: 'param', name: 'left', fallback: 'right' },
  binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
  ternary_expression: { as: 'choice', options: ['consequence', 'alternative'] },
  assignment_expression: { as: 'assign', left: 'left', right: 'right' },
  augmented_assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
  variable_declarator: { as: 'declare', name: 'name', value: 'value', type: 'type' },
  await_expression: { as: 'through' },
  parenthesized_expression: { as: 'through' },
  non_null_expression: { as: 'through' },
  as_expression: { as: 'through', child: ':0' },
  satisfies_expression: { as: 'through', child: ':0' },
  unary_expression: {
    as: 'special',
    read: (node, reader) => {
      const operand = reader.expr(pick(node, 'argument') ?? (node.children[0] as SyntaxNode));
      return /^delete\b/.test(reader.text(node)) ? deletion(node, operand, reader) : operand;
    },
  },
  return_statement: { as: 'return' },
  yield_expression: { as: 'return' },
  function_declaration: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
  generator_function_declaration: {
    as: 'function',
    kind: 'function',
    name: 'name',
    params: 'parameters',
    body: 'body',
  },
  function_expression: { as: 'function', kind: 'lambda', name: 'name', params: 'parameters', body: 'body' },
  arrow_function: { as: 'function', kind: 'lambda', params: 'parameters|parameter', body: 'body' },
  method_definition: {
    as: 'function',
    kind: 'method',
    name: 'name',
    params: 'parameters',
    body: 'body',
    getter: '.get',
  },
  required_parameter: {
    as: 'param',
    name: 'pattern',
    fallback: 'value',
    type: 'type',
    field: '.accessibility_modifier|.readonly',
  },
  optional_parameter: {
    as: 'param',
    name: 'pattern',
    fallback: 'value',
    type: 'type',
    optional: true,
    field: '.accessibility_modifier|.readonly',
  },
  rest_pattern: { as: 'param', name: ':0', rest: true },
  class_declaration: { as: 'class', name: 'name', bases: '.class_heritage', body: 'body' },
  abstract_class_declaration: { as: 'class', name: 'name', bases: '.class_heritage', body: 'body' },
  class: { as: 'class', name: 'name', bases: '.class_heritage', body: 'body' },
  public_field_definition: { as: 'field', name: 'name', value: 'value', type: 'type' },
  field_definition: { as: 'field', name: 'property', value: 'value' },
  if_statement: { as: 'branch' },
  else_clause: { as: 'branch', clause: 'else' },
  while_statement: { as: 'branch', repeats: true },
  do_statement: { as: 'branch', repeats: true },
  for_statement: { as: 'branch', repeats: true },
  for_in_statement: { as: 'loop', name: 'left', over: 'right', keys: { at: 'operator', word: 'in' } },
  switch_case: { as: 'branch' },
  try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
  catch_clause: { as: 'branch' },
  export_statement: { as: 'declare', name: '.default|.=', value: 'value|declaration|:0', imports: true },
  default: { as: 'name' },
  // `export = value` gives the whole module, as `export default value` does.
  '=': { as: 'special', read: ({ start, end }) => ({ kind: 'name', name: 'default', start, end }) },
  import_statement: { as: 'import' },
  type_annotation: { as: 'skip' },
  type_arguments: { as: 'skip' },
  interface_declaration: { as: 'skip' },
  type_alias_declaration: { as: 'skip' },
};

const common = {
  writes: {
    quotes: ["'", '"'],
    special: /[\\\n\r]/,
    comment: '//',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the language.
    template: '`TEXT${NAME}`',
    constant: /^(?:export\s+)?const\s+([A-Za-z_$][\w$]*)\s*=/,
    dictionary: {
      open: '{',
      close: '}',
      assign: ': ',
      separator: ', ',
      padding: ' ',
      lineSeparator: ',',
      set: "@['User-Agent'] = $",
    },
    imports: {
      statement:
        /^(?:import\b[^'"()]*['"][^'"\n]+['"][^\n]*|(?:const|let|var) [^=\n]+= *require\(['"][^'"\n]+['"]\)[^\n]*)$/gm,
      writes: '',
    },
    shared: SCRIPT_NAMES,
    defines: { name: 'USER_AGENT', text: 'const NAME = VALUE', in: 'file' },
  },
  fieldsOverride: true,
  supers: ['super'],
  textClasses: ['String'],
  forwards: [
    { call: 'schedule', runs: 0, common: true },
    { call: 'submit', runs: 0, common: true },
  ],
  binds: 'bind',
  prototypes: 'prototype',
  inherits: 'inherits',
  typedSelf: 'this',
  passes: ['Promise.resolve'],
  merges: [
    { name: /(?:^|[._/-])defaults_?-?deep$/, nested: 'merged', keepsFirst: true },
    { name: /(?:^|[./])(?:_|lodash|underscore)[./]defaults$/, nested: 'replaced', keepsFirst: true },
    {
      name: /deep[._-]?(?:merge|extend|assign)|(?:merge|extend|assign)[._-]?deep|^(?:_|lodash)[./](?:fp[./])?merge$/,
      nested: 'merged',
    },
    { name: /(?:^|[./_-])(?:object[._-]?assign|assign|assignin|xtend|extend)$/, nested: 'replaced' },
    { name: /(?:^|[./_-])merge(?:[._-]?(?:config|options))?$/, nested: 'unknown' },
  ],
  superConstructors: ['constructor'],
  nothingIsDefault: true,
  folderFile: 'index',
  calls: (name: string) => [`${name}(`, `${name}.call(`],
  modulePaths: scriptPaths,
  borrows: 'call',
  blocks: {
    nodes: ['statement_block', 'for_statement', 'for_in_statement', 'switch_body'],
    hoisted: ['variable_declaration'],
    loops: /^for\s*(?:await\s*)?\(\s*(?:const|let)\b/,
  },
  leaves: ['return_statement', 'throw_statement', 'break_statement', 'continue_statement'],
  runsInBrowser,
  commentMarks: C_COMMENTS,
  testFiles: /_test\.[jt]s$/,
  generatedFiles: /(?:[.-]min\.(?:js|mjs|cjs)|\.bundle\.js)$/i,
  importEndings: ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'],
  joins: ['+'],
  choices: ['||', '??', '&&'],
  declares: true,
  constructors: ['constructor'],
  comments: ['comment', 'html_comment'],
  types: [
    'type_alias_declaration',
    'type_annotation',
    'type_predicate',
    'type_predicate_annotation',
    'type_query',
    'type_arguments',
    'type_parameters',
    'type_parameter',
    'type_identifier',
  ],
  nodes,
  imports: readImports,
  assigns: defined,
} as const;

export const javascript: Language = {
  ...common,
  id: 'javascript',
  grammar: 'javascript',
  interpreters: /^(?:node|nodejs|bun)$/,
  extensions: ['js', 'mjs', 'cjs', 'jsx'],
  projects: ['package.json', 'deno.json'],
};
export const typescript: Language = {
  ...common,
  id: 'javascript',
  grammar: 'typescript',
  interpreters: /^(?:deno|ts-node|tsx)$/,
  extensions: ['ts', 'mts', 'cts'],
  projects: ['package.json', 'deno.json'],
};
export const tsx: Language = { ...common, id: 'javascript', grammar: 'tsx', extensions: ['tsx'] };

function readImports(node: SyntaxNode, text: (node: SyntaxNode) => string): ImportFact[] {
  const source = pick(node, 'source');
  if (!source) return [];
  const module = text(source).slice(1, -1);
  if (node.type === 'export_statement') return passedOn(node, module, text);
  const clause = pick(node, '.import_clause');
  if (!clause) return [];
  const found: ImportFact[] = [];
  for (const child of namedChildren(clause)) {
    if (child.type === 'identifier') found.push({ local: text(child), module, name: 'default' });
    if (child.type === 'namespace_import') {
      const [name] = namedChildren(child);
      if (name) found.push({ local: text(name), module, name: null });
    }
    if (child.type !== 'named_imports') continue;
    for (const specifier of namedChildren(child)) {
      const name = pick(specifier, 'name');
      const alias = pick(specifier, 'alias');
      if (name) found.push({ local: text(alias ?? name), module, name: text(name) });
    }
  }
  return found;
}

/** `export { a as b } from 'module'`, `export * from 'module'`, `export * as a from 'module'`. */
function passedOn(node: SyntaxNode, module: string, text: (node: SyntaxNode) => string): ImportFact[] {
  const clause = pick(node, '.export_clause');
  const [space] = namedChildren(pick(node, '.namespace_export') ?? { ...node, children: [] });
  if (space) return [{ local: text(space), module, name: null }];
  if (!clause) return [{ local: ALL_NAMES, module, name: ALL_NAMES }];
  return namedChildren(clause).flatMap((specifier) => {
    const name = pick(specifier, 'name');
    return name ? [{ local: text(pick(specifier, 'alias') ?? name), module, name: text(name) }] : [];
  });
}

/** `delete headers['User-Agent']` as a call of a method that removes, whose name is none of HTTP. */
function deletion(node: SyntaxNode, operand: Expr, reader: Reader): Expr {
  if (operand.kind !== 'index' && operand.kind !== 'member') return operand;
  const { object, start, end } = operand;
  const value: Expr =
    operand.kind === 'index' ? operand.key : { kind: 'text', value: operand.name, inner: null, start, end };
  const callee: Expr = { kind: 'member', object, name: 'unset', start, end };
  return reader.call(node, callee, [{ name: null, value, spread: false }]);
}

/** `Object.defineProperty(this, 'base', { value })`, `Object.defineProperties(this, { base: { value } })` */
function defined({ callee, args }: CallExpr): readonly Assigned[] {
  const name = lastName(callee);
  const [object, first, second] = args.map(({ value }) => value);
  if (callee.kind !== 'member' || lastName(callee.object) !== 'Object' || !object || !first) return [];
  if (name === 'assign') return assignedAtOnce(object, args);
  const members: { key: Expr | null; value: Expr }[] =
    name === 'defineProperty' && second
      ? [{ key: first, value: second }]
      : name === 'defineProperties' && first.kind === 'dict'
        ? [...first.entries]
        : [];
  return members.flatMap(({ key, value }) => {
    const given = value.kind === 'dict' ? value.entries.find((entry) => textOf(entry.key) === 'value') : undefined;
    const member = textOf(key);
    if (!given || !key || member === null) return [];
    const { start, end } = key;
    return [{ target: { kind: 'member', object, name: member, start, end }, value: given.value } as const];
  });
}

/** `Object.assign(this, { base, headers })`, `Object.assign(Api.prototype, { list() {} })` */
function assignedAtOnce(object: Expr, args: CallExpr['args']): readonly Assigned[] {
  const isOwn = object.kind === 'name' && object.name === 'this';
  if (!isOwn && !(object.kind === 'member' && object.name === 'prototype')) return [];
  const assigned: Assigned[] = [];
  for (const { value } of args.slice(1)) {
    if (value.kind !== 'dict') return [];
    for (const entry of value.entries) {
      const name = textOf(entry.key);
      if (!entry.key || name === null) return [];
      const { start, end } = entry.key;
      assigned.push({ target: { kind: 'member', object, name, start, end }, value: entry.value });
    }
  }
  return assigned;
}

function textOf(key: Expr | null): string | null {
  return key?.kind === 'text' ? key.value : null;
}

const SCRIPT_ENDINGS = ['', '.ts', '.js', '.tsx', '.mjs', '.cjs', '.jsx', '/index.ts', '/index.js'];

function scriptPaths(from: string, module: string): string[] {
  if (!/^\.{1,2}\//.test(module)) return [];
  const target = resolveInside(folderOf(from), module);
  if (target === null) return [];
  const bare = target.replace(/\.[cm]?js$/, '');
  if (bare !== target) return [target, `${bare}.ts`, `${bare}.mts`, `${bare}.tsx`];
  // The folder at the top has no name: its file is `index.js`, not `/index.js`.
  return SCRIPT_ENDINGS.map((ending) => (target === '' ? ending.replace(/^\//, '') : target + ending));
}
