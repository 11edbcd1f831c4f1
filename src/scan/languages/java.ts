import type { ImportFact } from '../facts.ts';
import type { Language } from '../language.ts';
import { pick, type SyntaxNode } from '../syntax.ts';
import { javaNames } from './class-names.ts';
import { C_COMMENTS } from './comments.ts';
import { JVM_CONTAINER } from './jvm-container.ts';

export const java: Language = {
  id: 'java',
  writes: {
    quotes: ['"'],
    special: /[\\\n\r]/,
    comment: '//',
    template: '"TEXT" + NAME',
    constant: /^\s*(?:(?:public|private|protected)\s+)?static\s+final\s+String\s+(\w+)\s*=/,
    imports: { statement: /^import (?!static )[\w.*]+;$/gm, sorted: true, writes: 'import NAME;' },
    shared: {
      versionFiles: /(?:Version|Constants?|BuildInfo|BuildConfig|Info|Defaults)\w*\.java$/i,
      reaches: javaNames,
    },
    defines: { name: 'USER_AGENT', text: 'private static final String NAME = VALUE;', in: 'class' },
  },
  blocks: {
    nodes: [
      'block',
      'for_statement',
      'enhanced_for_statement',
      'try_with_resources_statement',
      'catch_clause',
      'switch_block',
      'switch_rule',
    ],
  },
  commentMarks: C_COMMENTS,
  testFiles: /[^/]Tests?\.java$/,
  supers: ['super'],
  superConstructors: ['super'],
  textBuilders: { classes: ['StringBuilder', 'StringBuffer'], appends: ['append'], gives: 'toString' },
  definitions: (name, isType) => (isType ? [`class ${name}`, `interface ${name}`] : []),
  grammar: 'java',
  extensions: ['java'],
  projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
  uses: /^[ \t]{0,200}import\s+(?:static\s+)?([\w.]+)/gm,
  joins: ['+'],
  choices: [],
  shares: true,
  constructors: [''],
  implicitSelf: true,
  fieldsBesideMethods: true,
  accessors: true,
  comments: ['line_comment', 'block_comment'],
  types: ['type_arguments', 'type_pattern', 'type_parameters', 'type_parameter', 'type_list', 'type_identifier'],
  marks: ['modifiers'],
  container: JVM_CONTAINER,
  leaves: ['return_statement', 'throw_statement', 'break_statement', 'continue_statement'],
  nodes: {
    string_literal: { as: 'text', escapes: 'backslash' },
    identifier: { as: 'name' },
    type_identifier: { as: 'name' },
    scoped_type_identifier: {
      as: 'special',
      read: (node, reader) => ({
        kind: 'name',
        name: reader.text(node).split('.').at(-1) ?? '',
        start: node.start,
        end: node.end,
      }),
    },
    generic_type: { as: 'special', read: (node, reader) => reader.expr(pick(node, ':0') ?? node) },
    this: { as: 'self' },
    super: { as: 'special', read: (node) => ({ kind: 'name', name: 'super', start: node.start, end: node.end }) },
    null_literal: { as: 'constant' },
    decimal_integer_literal: { as: 'constant' },
    true: { as: 'constant' },
    false: { as: 'constant' },
    field_access: { as: 'member', object: 'object', name: 'field' },
    scoped_identifier: { as: 'member', object: 'scope', name: 'name' },
    array_access: { as: 'index', object: 'array', key: 'index' },
    method_invocation: { as: 'call', object: 'object', name: 'name', args: 'arguments' },
    object_creation_expression: { as: 'call', callee: 'type', args: 'arguments', creates: true, block: '.class_body' },
    class_body: { as: 'list' },
    explicit_constructor_invocation: { as: 'call', callee: 'constructor', args: 'arguments' },
    array_initializer: { as: 'list', pairs: true },
    array_creation_expression: { as: 'through', child: 'value' },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    ternary_expression: { as: 'choice', options: ['consequence', 'alternative'] },
    parenthesized_expression: { as: 'through' },
    cast_expression: { as: 'through', child: 'value' },
    assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
    field_declaration: { as: 'declarations', type: 'type' },
    local_variable_declaration: { as: 'declarations', type: 'type' },
    variable_declarator: { as: 'field', name: 'name', value: 'value' },
    resource: { as: 'declare', name: 'name', value: 'value', type: 'type' },
    return_statement: { as: 'return' },
    method_declaration: {
      as: 'function',
      kind: 'method',
      name: 'name',
      params: 'parameters',
      type: 'type',
      body: 'body',
    },
    constructor_declaration: { as: 'function', kind: 'method', name: 'name', params: 'parameters', body: 'body' },
    method_reference: { as: 'member', object: ':0', name: ':1', refers: true },
    lambda_expression: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
    formal_parameter: { as: 'param', name: 'name', type: 'type' },
    spread_parameter: { as: 'param', name: '.variable_declarator/name', rest: true },
    class_declaration: { as: 'class', name: 'name', bases: 'superclass|interfaces', body: 'body' },
    record_declaration: { as: 'class', name: 'name', bases: 'interfaces', body: 'body', params: 'parameters' },
    enum_declaration: { as: 'class', name: 'name', body: 'body' },
    enum_constant: { as: 'entry', name: 'name', args: 'arguments' },
    interface_declaration: { as: 'class', name: 'name', body: 'body' },
    import_declaration: { as: 'import' },
    package_declaration: { as: 'skip' },
    modifiers: { as: 'skip' },
    annotation: { as: 'call', callee: 'name', args: 'arguments' },
    element_value_pair: { as: 'argument', name: 'key', value: 'value' },
    element_value_array_initializer: { as: 'list' },
    class_literal: { as: 'through' },
    if_statement: { as: 'branch' },
    while_statement: { as: 'branch', repeats: true },
    do_statement: { as: 'branch', repeats: true },
    for_statement: { as: 'branch', repeats: true },
    enhanced_for_statement: { as: 'loop', name: 'name', over: 'value' },
    switch_block_statement_group: { as: 'branch' },
    switch_rule: { as: 'branch' },
    try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
    try_with_resources_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
    catch_clause: { as: 'branch' },
  },
  imports: readImport,
};

/** `import static com.acme.Api.URL`: what a class lends by its bare name. Others are names of the language's own. */
function readImport(node: SyntaxNode, text: (node: SyntaxNode) => string): ImportFact[] {
  const path = pick(node, '.scoped_identifier');
  const written = path ? text(path) : '';
  const end = written.lastIndexOf('.');
  if (end <= 0 || !/^import\s+static\s/.test(text(node)) || node.children.some(({ type }) => type === 'asterisk'))
    return [];
  const name = written.slice(end + 1);
  return [{ local: name, module: written.slice(0, end), name }];
}
