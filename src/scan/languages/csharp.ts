import type { Language } from '../language.ts';
import { pick } from '../syntax.ts';
import { csharpNames } from './class-names.ts';
import { C_COMMENTS } from './comments.ts';

const PARTIAL = /\bpartial\b/;

export const csharp: Language = {
  id: 'csharp',
  writes: {
    quotes: ['"'],
    special: /[\\\n\r]/,
    comment: '//',
    template: '$"TEXT{NAME}"',
    dictionary: {
      open: '{',
      close: '}',
      assign: ', ',
      separator: ', ',
      padding: ' ',
      lineSeparator: ',',
      set: '@["User-Agent"] = $',
      pair: { open: '{ ', close: ' }' },
    },
    properties: {
      open: '{',
      close: '}',
      assign: ' = ',
      separator: ', ',
      padding: ' ',
      lineSeparator: ',',
      set: '',
    },
    readsVersion: /\bAssembly\b[\s\S]*\.Version\b|\bAssemblyInformationalVersionAttribute\b|\bThisAssembly\./,
    constant: /^\s*(?:(?:public|private|internal|protected)\s+)?const\s+string\s+(\w+)\s*=/,
    imports: { statement: /^using [\w.]+;$/gm, sorted: true, writes: 'using NAME;' },
    shared: { versionFiles: /(?:Version|Constants?|BuildInfo|Info|Defaults)\w*\.cs$/i, reaches: csharpNames },
    defines: { name: 'UserAgent', text: 'private const string NAME = VALUE;', in: 'class' },
  },
  blocks: { nodes: ['block', 'for_statement', 'foreach_statement', 'using_statement', 'catch_clause', 'switch_body'] },
  commentMarks: C_COMMENTS,
  testFiles: /[^/]Tests?\.cs$/,
  generatedFiles: /\.(?:designer|g)\.cs$/i,
  invokes: ['Invoke'],
  supers: ['base'],
  values: ['this'],
  definitions: (name, isType) => (isType ? [`class ${name}`, `interface ${name}`] : []),
  extensionDefinitions: (name) => [`${name}(this `, `${name}<T>(this `],
  classUses: (name) => [`new ${name}(`, ` ${name}.`, `(${name}.`, ` ${name} `, `(${name} `, `<${name}>`, ` ${name},`],
  setUpBy: { IHttpClientFactory: 'AddHttpClient' },
  lineEnds: /\r(?!\n)|[\u0085\u2028\u2029]/g,
  conditions: { never: 'false', always: 'true' },
  grammar: 'c-sharp',
  extensions: ['cs', 'csx'],
  projects: ['*.csproj'],
  uses: /^[ \t]{0,200}(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?([\w.]+)\s*;/gm,
  joins: ['+'],
  choices: ['??', '??='],
  shares: true,
  foldersNameNamespaces: true,
  capitalFunctions: true,
  constructors: [''],
  textType: 'string',
  unrelatedTypes: [
    'string',
    'Uri',
    'byte',
    'int',
    'bool',
    'Stream',
    'Guid',
    'Dictionary',
    'HttpMethod',
    'HttpRequestMessage',
  ],
  textBuilders: { classes: ['StringBuilder'], appends: ['Append'], gives: 'ToString' },
  nameOf: 'nameof',
  waits: ['ConfigureAwait', 'AsTask', 'GetAwaiter', 'GetResult', 'WaitAsync'],
  holders: { Lazy: 'Value', ThreadLocal: 'Value' },
  implicitSelf: true,
  types: ['type_argument_list', 'type_parameter_list', 'type_parameter', 'type_pattern', 'type_parameter_constraint'],
  marks: ['attribute_list'],
  leaves: ['return_statement', 'throw_statement', 'throw_expression', 'break_statement', 'continue_statement'],
  nodes: {
    string_literal: { as: 'text', escapes: 'backslash' },
    verbatim_string_literal: { as: 'text', escapes: 'doubled' },
    raw_string_literal: { as: 'text', escapes: 'none' },
    interpolated_string_expression: { as: 'text', escapes: 'backslash', holes: ['interpolation'] },
    interpolation: {
      as: 'special',
      read: (node, reader) =>
        reader.expr(node.children.find((child) => child.named && child.type !== 'interpolation_brace') ?? node),
    },
    interpolation_brace: { as: 'skip' },
    identifier: { as: 'name' },
    implicit_parameter: { as: 'name' },
    this: { as: 'self' },
    base: { as: 'special', read: (node) => ({ kind: 'name', name: 'base', start: node.start, end: node.end }) },
    null_literal: { as: 'constant' },
    integer_literal: { as: 'constant' },
    boolean_literal: { as: 'constant' },
    generic_name: { as: 'generic', name: '.identifier', types: '.type_argument_list' },
    qualified_name: { as: 'member', object: 'qualifier', name: 'name' },
    predefined_type: { as: 'name' },
    member_access_expression: { as: 'member', object: 'expression', name: 'name' },
    conditional_access_expression: { as: 'special', read: readConditional },
    member_binding_expression: { as: 'through', child: 'name' },
    element_access_expression: { as: 'index', object: 'expression', key: 'subscript' },
    bracketed_argument_list: { as: 'through', many: true },
    invocation_expression: { as: 'call', callee: 'function', args: 'arguments' },
    object_creation_expression: { as: 'call', callee: 'type', args: 'arguments', creates: true, block: 'initializer' },
    implicit_object_creation_expression: {
      as: 'special',
      read: (node, reader) => {
        const list = pick(node, '.argument_list');
        const initializer = pick(node, '.initializer_expression');
        const args = (list?.children ?? [])
          .filter((child) => child.named)
          .map((child) => ({ name: null, value: reader.expr(child), spread: false }));
        if (initializer) args.push({ name: null, value: reader.expr(initializer), spread: false });
        return reader.call(node, { kind: 'name', name: 'new', start: node.start, end: node.start + 3 }, args, true);
      },
    },
    anonymous_object_creation_expression: { as: 'special', read: readAnonymous },
    constructor_initializer: {
      as: 'special',
      read: (node, reader) => {
        const list = pick(node, '.argument_list');
        const args = (list?.children ?? [])
          .filter((child) => child.named)
          .map((child) => ({ name: null, value: reader.expr(child), spread: false }));
        const name = /^:\s*this\b/.test(reader.text(node).slice(0, 40)) ? 'this' : 'base';
        return reader.call(node, { kind: 'name', name, start: node.start, end: node.start }, args);
      },
    },
    argument: { as: 'argument', name: 'name', value: ':last' },
    initializer_expression: { as: 'list', pairs: true },
    collection_expression: { as: 'list' },
    tuple_pattern: { as: 'list' },
    tuple_expression: { as: 'list' },
    array_creation_expression: { as: 'through', child: '.initializer_expression' },
    implicit_array_creation_expression: { as: 'through', child: '.initializer_expression' },
    element_binding_expression: { as: 'through' },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    conditional_expression: { as: 'choice', options: ['consequence', 'alternative'] },
    switch_expression: { as: 'list' },
    assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
    field_declaration: { as: 'through', child: '.variable_declaration' },
    variable_declaration: { as: 'declarations', type: 'type' },
    variable_declarator: { as: 'field', name: 'name', value: ':1' },
    property_declaration: { as: 'field', name: 'name', value: 'value', type: 'type', accessors: '.accessor_list' },
    arrow_expression_clause: { as: 'special', read: (node, reader) => reader.expr(pick(node, ':0') ?? node) },
    await_expression: { as: 'through' },
    parenthesized_expression: { as: 'through' },
    cast_expression: { as: 'through', child: 'value' },
    postfix_unary_expression: { as: 'through' },
    as_expression: { as: 'through', child: 'left' },
    return_statement: { as: 'return' },
    yield_statement: { as: 'return' },
    method_declaration: { as: 'function', kind: 'method', name: 'name', params: 'parameters', body: 'body' },
    local_function_statement: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
    constructor_declaration: {
      as: 'function',
      kind: 'method',
      name: 'name',
      params: 'parameters',
      body: 'body',
      initializers: '.constructor_initializer',
      always: /\bstatic\b/,
    },
    lambda_expression: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
    anonymous_method_expression: { as: 'function', kind: 'lambda', params: 'parameters', body: '.block' },
    parameter: { as: 'param', name: 'name', fallback: ':last', type: 'type', extended: /^this\s/ },
    class_declaration: {
      as: 'class',
      name: 'name',
      bases: '.base_list',
      body: 'body',
      partial: PARTIAL,
      params: '.parameter_list',
    },
    struct_declaration: { as: 'class', name: 'name', bases: '.base_list', body: 'body', partial: PARTIAL },
    record_declaration: {
      as: 'class',
      name: 'name',
      bases: '.base_list',
      body: 'body',
      partial: PARTIAL,
      params: '.parameter_list',
    },
    interface_declaration: {
      as: 'class',
      name: 'name',
      bases: '.base_list',
      body: 'body',
      where: /\[(?:Get|Post|Put|Patch|Delete|Head)\(/,
    },
    enum_declaration: { as: 'skip' },
    using_directive: { as: 'skip' },
    attribute_list: { as: 'skip' },
    attribute: { as: 'call', callee: 'name', args: '.attribute_argument_list' },
    attribute_argument: { as: 'argument', value: ':last' },
    type_argument_list: { as: 'skip' },
    if_statement: { as: 'branch' },
    else_clause: { as: 'branch', clause: 'else' },
    while_statement: { as: 'branch', repeats: true },
    for_statement: { as: 'branch', repeats: true },
    do_statement: { as: 'branch', repeats: true },
    foreach_statement: { as: 'loop', name: 'left', over: 'right', keyed: true },
    switch_section: { as: 'branch' },
    try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
    catch_clause: { as: 'branch' },
  },
};

/** `a?.B`: as `a.B`. */
function readConditional(
  node: Parameters<NonNullable<(typeof csharp.nodes)['x'] & { as: 'special' }>['read']>[0],
  reader: Parameters<NonNullable<(typeof csharp.nodes)['x'] & { as: 'special' }>['read']>[1],
) {
  const object = pick(node, 'condition');
  const member = pick(node, '.member_binding_expression');
  const name = member ? reader.text(member).replace(/^\??\./, '') : '';
  if (!object || name === '') return reader.expr(object ?? node.children[0] ?? node);
  return { kind: 'member', object: reader.expr(object), name, start: node.start, end: node.end } as const;
}

/** `new { url = x, method }` */
function readAnonymous(node: Parameters<typeof readConditional>[0], reader: Parameters<typeof readConditional>[1]) {
  const entries: { key: ReturnType<typeof reader.literal>; value: ReturnType<typeof reader.expr> }[] = [];
  const named = node.children.filter((child) => child.named);
  for (let index = 0; index < named.length; index++) {
    const name = named[index] as (typeof named)[number];
    const equals = /^\s*=/.test(reader.source.slice(name.end, name.end + 20));
    const value = equals ? named[++index] : name;
    if (value)
      entries.push({ key: reader.literal(name, reader.text(name).split('.').at(-1) ?? ''), value: reader.expr(value) });
  }
  return { kind: 'dict', entries, start: node.start, end: node.end } as const;
}
