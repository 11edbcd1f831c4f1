import { folderOf } from '../../core/path.ts';
import { ALL_NAMES, type ImportFact } from '../facts.ts';
import type { Importer, Language, Reach, SharedConstant } from '../language.ts';
import { pick, type SyntaxNode } from '../syntax.ts';
import { C_COMMENTS } from './comments.ts';

export const go: Language = {
  id: 'go',
  writes: {
    quotes: ['"'],
    special: /[\\\n\r]/,
    comment: '//',
    template: '"TEXT" + NAME',
    dictionary: {
      open: '{',
      close: '}',
      assign: ': ',
      separator: ', ',
      padding: '',
      lineSeparator: ',',
      set: '@["User-Agent"] = $',
      lists: { open: /^[^"{}]*\{\s*"[^"\n]*":\s*((?:\[\]string)?\{|)/, close: '}' },
      alignsValues: true,
    },
    readsVersion: /\bdebug\.ReadBuildInfo\(/,
    constant: /^(?:const|var)\s+(\w+)\s*(?:string\s*)?=/,
    imports: { statement: /^import (?:\([^)]*\)|[^\n(]*)$/gm, writes: '' },
    shared: { versionFiles: /\.go$/, reaches: goNames },
    defines: { name: 'userAgent', text: 'const NAME = VALUE', in: 'package' },
    guard: /^\s*if\s+err\w*\s*!=\s*nil\s*\{$/,
  },
  blocks: {
    nodes: [
      'block',
      'if_statement',
      'for_statement',
      'expression_switch_statement',
      'type_switch_statement',
      'expression_case',
      'type_case',
      'communication_case',
      'default_case',
    ],
    loops: /:=\s*(?:range\s*)?$/,
  },
  commentMarks: C_COMMENTS,
  testFiles: /_test\.go$/,
  generatedFiles: /\.pb\.go$/i,
  definitions: (name, isType) => [`func ${name}(`, `) ${name}(`, ...(isType ? [`${name} = "`] : [])],
  foldersAreModules: true,
  namesModule: /^module\s+"?([^\s"]+)/m,
  lineEnds: null,
  convertsFunctions: true,
  grammar: 'go',
  extensions: ['go'],
  projects: ['go.mod'],
  types: ['type_arguments', 'type_parameter_list', 'type_parameter_declaration', 'type_elem', 'type_identifier'],
  joins: ['+'],
  choices: [],
  declares: true,
  shares: true,
  qualifiesTypes: true,
  literalsListFields: true,
  capitalFunctions: true,
  constructors: [],
  leaves: ['return_statement', 'break_statement', 'continue_statement'],
  nodes: {
    interpreted_string_literal: { as: 'text', escapes: 'backslash' },
    raw_string_literal: { as: 'text', escapes: 'none' },
    identifier: { as: 'name' },
    field_identifier: { as: 'name' },
    type_identifier: { as: 'name' },
    package_identifier: { as: 'name' },
    qualified_type: { as: 'member', object: 'package', name: 'name' },
    nil: { as: 'constant' },
    true: { as: 'constant' },
    false: { as: 'constant' },
    int_literal: { as: 'constant' },
    float_literal: { as: 'constant' },
    selector_expression: { as: 'member', object: 'operand', name: 'field' },
    index_expression: { as: 'index', object: 'operand', key: 'index' },
    call_expression: { as: 'call', callee: 'function', args: 'arguments', indexedByType: true },
    variadic_argument: { as: 'spread' },
    composite_literal: { as: 'composite', type: 'type', body: 'body', unnamed: /^(?:map|\[)/ },
    literal_value: { as: 'list' },
    literal_element: { as: 'through' },
    keyed_element: { as: 'pair', key: 'key', value: 'value', bare: ['identifier', 'field_identifier'], wrapsKey: true },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    unary_expression: { as: 'through', child: 'operand' },
    parenthesized_expression: { as: 'through' },
    type_assertion_expression: { as: 'through', child: 'operand', type: 'type' },
    type_conversion_expression: { as: 'through', child: 'operand' },
    expression_list: { as: 'through', many: true },
    short_var_declaration: { as: 'assign', left: 'left', right: 'right', declares: true },
    assignment_statement: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
    const_spec: { as: 'declare', name: 'name', value: 'value' },
    var_spec: { as: 'declare', name: 'name', value: 'value', type: 'type' },
    return_statement: { as: 'return' },
    function_declaration: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
    method_declaration: {
      as: 'function',
      kind: 'method',
      name: 'name',
      params: 'parameters',
      body: 'body',
      receiver: 'receiver',
    },
    func_literal: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
    parameter_declaration: { as: 'param', name: 'name', type: 'type' },
    variadic_parameter_declaration: { as: 'param', name: 'name', rest: true },
    type_spec: { as: 'class', name: 'name', body: 'type', contract: 'interface_type', named: 'type_identifier' },
    field_declaration: {
      as: 'field',
      name: 'name',
      type: 'type',
      embeds: true,
      tag: { node: 'tag', words: /default$/i },
    },
    if_statement: { as: 'branch' },
    // Run at the end, or at any time.
    defer_statement: { as: 'branch' },
    go_statement: { as: 'branch' },
    for_statement: { as: 'branch', repeats: true },
    range_clause: { as: 'loop', name: 'left', over: 'right', keyed: true, head: true },
    expression_case: { as: 'branch' },
    default_case: { as: 'branch' },
    import_spec: { as: 'import' },
    comment: { as: 'skip' },
  },
  imports: readImport,
};

function readImport(node: SyntaxNode, text: (node: SyntaxNode) => string): ImportFact[] {
  const path = pick(node, 'path');
  if (!path) return [];
  const module = text(path).slice(1, -1);
  const name = pick(node, 'name');
  if (name?.type === 'dot') return [{ local: ALL_NAMES, module, name: ALL_NAMES }];
  const local = name
    ? text(name)
    : (
        module
          .replace(/\/v\d+$/, '')
          .split('/')
          .at(-1) ?? ''
      ).replace(/^go-|-go$/g, '');
  return [{ local, module, name: null }];
}

/** A constant of the same package, or of one that the file imports: an import of another may be a circle. */
function goNames({ path, text, name, owner }: SharedConstant, from: Importer): Reach | null {
  if (owner !== null || path.endsWith('_test.go')) return null;
  const packageOf = (one: string): string => /^package\s+(\w+)/m.exec(one)?.[1] ?? '';
  const folder = folderOf(path);
  if (folder === folderOf(from.path))
    return packageOf(text) === packageOf(from.text) ? { name, statement: null } : null;
  const imported = from.imports.find(
    ({ module, name: taken }) => taken === null && folder !== '' && module.endsWith(`/${folder}`),
  );
  return imported && /^[A-Z]/.test(name) ? { name: `${imported.local}.${name}`, statement: null } : null;
}
