import type { Arg, Expr, ImportFact } from '../facts.ts';
import type { Language, Reader, ScopeCall } from '../language.ts';
import { namedChildren, pick, type SyntaxNode } from '../syntax.ts';
import { kotlinNames } from './class-names.ts';
import { C_COMMENTS } from './comments.ts';
import { JVM_CONTAINER } from './jvm-container.ts';

const TYPES = ['user_type', 'nullable_type', 'non_nullable_type', 'function_type', 'parenthesized_type'];

const TYPE = TYPES.map((type) => `.${type}`).join('|');

const BEHIND_EQUALS = '>=';

/** Functions of the standard library and of coroutines that run a block, by what the block knows. */
const SCOPE_CALLS: Readonly<Record<string, ScopeCall>> = {
  apply: { on: 'receiver', as: 'receiver', gives: 'object' },
  also: { on: 'receiver', as: 'parameter', gives: 'object' },
  let: { on: 'receiver', as: 'parameter', gives: 'result' },
  use: { on: 'receiver', as: 'parameter', gives: 'result' },
  run: { on: 'receiver', as: 'receiver', gives: 'result' },
  with: { on: 'argument', as: 'receiver', gives: 'result' },
  lazy: { gives: 'result' },
  runBlocking: { gives: 'result' },
  withContext: { gives: 'result' },
  coroutineScope: { gives: 'result' },
  synchronized: { gives: 'result' },
};

/**
 * Other functions there that take a block, which may not run, and which gets nothing that a bare name could mean. On
 * nothing, `single` is a call of a container.
 */
const BLOCK_CALLS =
  /^(?:forEach\w*|on[A-Z]\w*|map\w*|flatMap\w*|filter\w*|any|all|none|count|first\w*|last\w*|single\w*|find\w*|take\w*|drop\w*|sorted\w*|max\w*|min\w*|sum\w*|associate\w*|group\w*|fold\w*|reduce\w*|partition|joinTo\w*|repeat|require\w*|check\w*|launch|async|thread|flow|runCatching|getOrElse|getOrPut|orElse\w*|ifEmpty|ifBlank|recover\w*|measure\w*)$/;

export const kotlin: Language = {
  id: 'kotlin',
  blocks: { nodes: ['block', 'control_structure_body', 'for_statement', 'when_entry', 'catch_block'] },
  writes: {
    quotes: ['"'],
    special: /[\\$\n\r]/,
    comment: '//',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of the language.
    template: '"TEXT${NAME}"',
    constant: /^\s*(?:(?:private|internal|public)\s+)?const\s+val\s+(\w+)\s*(?::\s*String\s*)?=/,
    imports: { statement: /^import [\w.*]+(?: as \w+)?$/gm, sorted: true, writes: 'import NAME' },
    shared: {
      versionFiles: /(?:Version|Constants?|BuildInfo|BuildConfig|Info|Defaults)\w*\.kt$/i,
      reaches: kotlinNames,
    },
    defines: { name: 'USER_AGENT', text: 'private const val NAME = VALUE', in: 'file' },
  },
  commentMarks: C_COMMENTS,
  testFiles: /[^/]Tests?\.kt$/,
  invokes: ['invoke'],
  fieldsOverride: true,
  supers: ['super'],
  superConstructors: ['super'],
  textBuilders: { classes: ['StringBuilder', 'StringBuffer'], appends: ['append'], gives: 'toString' },
  definitions: (name, isType) => (isType ? [`class ${name}`, `object ${name}`, `interface ${name}`] : [`fun ${name}`]),
  grammar: 'kotlin',
  grammarPackage: '@tree-sitter-grammars/tree-sitter-kotlin',
  extensions: ['kt', 'kts'],
  projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
  uses: /^[ \t]{0,200}import\s+([\w.]+)/gm,
  joins: ['+'],
  choices: ['?:'],
  shares: true,
  constructors: [''],
  implicitSelf: true,
  fieldsBesideMethods: true,
  readsGetters: true,
  accessors: true,
  scopeCalls: SCOPE_CALLS,
  blockCalls: BLOCK_CALLS,
  comments: ['line_comment', 'block_comment'],
  types: ['type_arguments', 'type_parameters', 'type_parameter', 'type_constraints', 'type_test', ...TYPES],
  marks: ['modifiers'],
  container: JVM_CONTAINER,
  leaves: ['return_expression', 'throw_expression', 'break_expression', 'continue_expression'],
  prepare: withoutTypeArguments,
  nodes: {
    string_literal: {
      as: 'text',
      escapes: 'backslash',
      holes: ['interpolation'],
      variable: /\\[\s\S]|\$([A-Za-z_]\w{0,80})/g,
    },
    multiline_string_literal: { as: 'text', escapes: 'none', holes: ['interpolation'] },
    interpolation: { as: 'through' },
    identifier: { as: 'special', read: readName, variable: true },
    this_expression: { as: 'self' },
    super_expression: {
      as: 'special',
      read: ({ start, end }) => ({ kind: 'name', name: 'super', start, end }),
    },
    user_type: {
      as: 'special',
      read: (node, reader) => reader.expr(pick(node, ':last') ?? node),
    },
    number_literal: { as: 'constant' },
    float_literal: { as: 'constant' },
    character_literal: { as: 'constant' },
    navigation_expression: { as: 'member', object: ':0', name: ':1' },
    callable_reference: { as: 'special', read: readReference },
    index_expression: { as: 'index', object: ':0', key: ':1' },
    call_expression: { as: 'special', read: readCall },
    value_argument: { as: 'argument', name: '<=', value: ':last' },
    spread_expression: { as: 'spread' },
    annotated_lambda: { as: 'through', child: '.lambda_literal' },
    lambda_literal: {
      as: 'function',
      kind: 'lambda',
      params: '.lambda_parameters',
      body: ':self',
      isBlock: true,
      implicit: 'it',
    },
    anonymous_function: {
      as: 'function',
      kind: 'lambda',
      params: '.function_value_parameters',
      body: '.function_body/.block',
      gives: `.function_body/${BEHIND_EQUALS}`,
    },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    infix_expression: { as: 'special', read: readInfix },
    unary_expression: { as: 'through' },
    as_expression: { as: 'through', child: 'left' },
    parenthesized_expression: { as: 'through' },
    annotated_expression: { as: 'through', child: ':last' },
    labeled_expression: { as: 'through', child: ':last' },
    collection_literal: { as: 'list' },
    object_literal: { as: 'special', read: readObject },
    assignment: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
    property_declaration: {
      as: 'field',
      name: '.variable_declaration/.identifier',
      value: `${BEHIND_EQUALS}|.property_delegate`,
      type: TYPES.map((type) => `.variable_declaration/.${type}`).join('|'),
      accessors: ':self',
      accessed: `.function_body/.block|.function_body/${BEHIND_EQUALS}`,
    },
    property_delegate: { as: 'through' },
    variable_declaration: { as: 'param', name: '.identifier', type: TYPE },
    multi_variable_declaration: { as: 'list' },
    return_expression: { as: 'return' },
    function_declaration: {
      as: 'function',
      kind: 'function',
      name: 'name',
      params: '.function_value_parameters',
      type: '>:',
      typeParams: { list: '.type_parameters', name: '.identifier' },
      body: '.function_body/.block',
      gives: `.function_body/${BEHIND_EQUALS}`,
      extends: TYPES,
    },
    secondary_constructor: {
      as: 'function',
      kind: 'method',
      params: '.function_value_parameters',
      body: '.block',
      initializers: '.constructor_delegation_call',
    },
    constructor_delegation_call: { as: 'special', read: readDelegation },
    anonymous_initializer: { as: 'function', kind: 'method', body: '.block', always: /^/ },
    function_value_parameters: { as: 'param-list', rest: /\bvararg\b/ },
    parameter: { as: 'param', name: '.identifier', type: TYPE },
    parameter_modifiers: { as: 'skip' },
    class_parameter: { as: 'param', name: '.identifier', type: TYPE, fallback: BEHIND_EQUALS },
    class_declaration: {
      as: 'class',
      name: 'name',
      bases: '.delegation_specifiers',
      body: '.class_body|.enum_class_body',
      params: '.primary_constructor',
      base: '.delegation_specifiers/.delegation_specifier/.constructor_invocation/.value_arguments',
    },
    object_declaration: {
      as: 'class',
      name: 'name',
      bases: '.delegation_specifiers',
      body: '.class_body',
      base: '.delegation_specifiers/.delegation_specifier/.constructor_invocation/.value_arguments',
    },
    companion_object: { as: 'through', child: '.class_body' },
    enum_entry: { as: 'entry', name: '.identifier', args: '.value_arguments' },
    import: { as: 'import' },
    package_header: { as: 'skip' },
    type_alias: { as: 'skip' },
    modifiers: { as: 'skip' },
    annotation: {
      as: 'call',
      callee: '.constructor_invocation/.user_type|.user_type',
      args: '.constructor_invocation/.value_arguments',
    },
    if_expression: { as: 'branch', otherwise: 'else' },
    when_expression: { as: 'branch', compares: true },
    when_entry: { as: 'branch', compares: true },
    while_statement: { as: 'branch', repeats: true },
    do_while_statement: { as: 'branch', repeats: true },
    for_statement: { as: 'loop', name: '.variable_declaration|.multi_variable_declaration', over: '>in' },
    try_expression: { as: 'try', body: '.block', catches: ['catch_block'] },
    catch_block: { as: 'branch' },
  },
  importsType: /^import\s+([\w.]+)\.([A-Z]\w*)\s*$/,
  imports: readImport,
};

/** Type arguments before an argument list or a block, which the grammar takes for comparisons, as spaces. */
function withoutTypeArguments(source: string): string {
  return source.replace(TYPE_ARGUMENTS, (types) => ' '.repeat(types.length));
}

const TYPE_ARGUMENTS =
  /(?:(?<=\w)<[A-Z*][\w.,?<>*& ]{0,200}>(?=\()|(?<=\b[a-z]\w{0,40})<[A-Z][\w.,? ]{0,200}>(?= ?\{))/g;

/** The grammar has no nodes for these constants. */
function readName(node: SyntaxNode, reader: Reader): Expr {
  const { start, end } = node;
  const name = reader.text(node).replaceAll('`', '');
  return /^(?:null|true|false)$/.test(name)
    ? { kind: 'opaque', parts: [], constant: true, falsy: name !== 'true', start, end }
    : { kind: 'name', name: reader.variable(name), start, end };
}

/** `api::normalize`, of which the object says nothing that is known. */
function readReference(node: SyntaxNode, reader: Reader): Expr {
  const named = pick(node, ':last');
  const referred = reader.expr(named ?? node);
  return referred.kind === 'name' ? { ...referred, refers: true } : referred;
}

/** A call with what is in its parentheses and the block behind them. Names in capital letters make objects. */
function readCall(node: SyntaxNode, reader: Reader): Expr {
  const [first] = namedChildren(node);
  const block = pick(node, '.annotated_lambda/.lambda_literal');
  const own = pick(node, '.value_arguments');
  const inner = first?.type === node.type && !own && !pick(first, '.annotated_lambda') ? first : undefined;
  const called = inner ? namedChildren(inner)[0] : first;
  const list = own ?? (inner && pick(inner, '.value_arguments'));
  if (!called) return reader.expr(first ?? node);
  const callee = withTypes(
    reader.expr(called),
    reader.source.slice(called.end, list?.start ?? block?.start ?? called.end).trimEnd(),
  );
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const scope = Object.hasOwn(SCOPE_CALLS, name) ? SCOPE_CALLS[name] : undefined;
  const isOnItself = callee.kind === 'name' && !list && scope?.as === 'receiver' && scope.gives === 'object';
  const itself = isOnItself && block ? reader.inPlace(block) : null;
  if (itself) return itself;
  const isListed = BLOCK_CALLS.test(name) && !(callee.kind === 'name' && name === 'single');
  const hasReceiver = scope ? scope.as === 'receiver' : !isListed;
  const perhaps = isListed || called.children.some(({ type }) => type === '?.');
  const readBlock = (lambda: SyntaxNode): Expr =>
    reader.block(lambda, callee, { receives: hasReceiver && !pick(lambda, '.lambda_parameters'), perhaps });
  const args: Arg[] = [];
  for (const child of list ? namedChildren(list) : []) {
    const written = pick(child, '<=');
    const value = pick(child, ':last') ?? child;
    const given = value.type === 'spread_expression' ? (pick(value, ':0') ?? value) : value;
    const isSpread = given !== value || /^(?:\w+\s*=\s*)?\*/.test(reader.text(child).slice(0, 200));
    const read = given.type === 'lambda_literal' ? readBlock(given) : reader.expr(given);
    args.push({ name: written ? reader.text(written) : null, value: read, spread: isSpread });
  }
  if (block) args.push({ name: null, value: readBlock(block), spread: false });
  return reader.call(node, callee, args, /^[A-Z]/.test(name));
}

/** A callee with the type arguments behind it, which the grammar does not see. */
function withTypes(callee: Expr, behind: string): Expr {
  const written = /^<([A-Z][\w.,? ]{0,200})>$/.exec(behind)?.[1];
  if (written === undefined || (callee.kind !== 'name' && callee.kind !== 'member')) return callee;
  return { ...callee, types: written.split(',').map((type) => type.trim().replace(/\?$/, '')) };
}

/** `a to b` is a pair. */
function readInfix(node: SyntaxNode, reader: Reader): Expr {
  const [left, operator, right] = namedChildren(node);
  const { start, end } = node;
  const operands = [left, right].filter((one) => one !== undefined).map((one) => reader.expr(one));
  return operator && reader.text(operator) === 'to'
    ? { kind: 'list', items: operands, start, end }
    : { kind: 'opaque', parts: operands, constant: false, compares: true, start, end };
}

/** `object : Interceptor { ... }` */
function readObject(node: SyntaxNode, reader: Reader): Expr {
  const { start, end } = node;
  const members = pick(node, '.class_body')?.children ?? [];
  const functions = members.filter(({ type }) => type === 'function_declaration').map((child) => reader.expr(child));
  const base = pick(node, '.delegation_specifiers/.delegation_specifier');
  const callee = base ? reader.expr(pick(base, '.constructor_invocation/.user_type|.user_type') ?? base) : null;
  const list: Expr = { kind: 'list', items: functions, start, end };
  return callee ? reader.call(node, callee, [{ name: null, value: list, spread: false }], true) : list;
}

/** `: this(...)` and `: super(...)` of a constructor. */
function readDelegation(node: SyntaxNode, reader: Reader): Expr {
  const list = pick(node, '.value_arguments');
  const args = list ? namedChildren(list).map((one) => ({ name: null, value: reader.expr(one), spread: false })) : [];
  const name = reader.text(node).startsWith('super') ? 'super' : 'this';
  return reader.call(node, { kind: 'name', name, start: node.start, end: node.start }, args);
}

/** What a class lends by its bare name, and names that the file gives to what it imports. Others are shared. */
function readImport(node: SyntaxNode, text: (node: SyntaxNode) => string): ImportFact[] {
  const match = /^import\s+([\w.]+)\.(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(text(node));
  const [, module, name, alias] = match ?? [];
  if (module === undefined || name === undefined) return [];
  return alias !== undefined || /\.[A-Z]\w*$/.test(module) ? [{ local: alias ?? name, module, name }] : [];
}
