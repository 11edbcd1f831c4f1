import { ALL_NAMES, type CallExpr, type ImportFact } from '../facts.ts';
import type { Assigned, Language } from '../language.ts';
import { namedChildren, pick, type SyntaxNode } from '../syntax.ts';
import { HASH_COMMENTS } from './comments.ts';
import { withoutLongComments } from './python-comments.ts';
import { PYTHON_NAMES } from './python-names.ts';
import { pythonPaths } from './python-paths.ts';

export const python: Language = {
  id: 'python',
  writes: {
    quotes: ['"', "'"],
    special: /[\\{}\n\r]/,
    comment: '#',
    template: "f'TEXT{NAME}'",
    readsVersion: /\b(?:metadata\.version|get_distribution)\(|^version\(/,
    constant: /^([A-Z_][A-Z0-9_]*)\s*=/,
    dictionary: {
      open: '{',
      close: '}',
      assign: ': ',
      separator: ', ',
      padding: '',
      lineSeparator: ',',
      set: '@["User-Agent"] = $',
    },
    imports: {
      statement: /^(?:from [.\w]+ import (?:\([^)]*\)[^\n]*|(?:[^\n(\\]|\\\r?\n)*)|import (?:[^\n\\]|\\\r?\n)*)$/gm,
      writes: 'import NAME',
    },
    shared: PYTHON_NAMES,
    defines: { name: 'USER_AGENT', text: 'NAME = VALUE', in: 'file' },
  },
  textBuilders: { classes: ['StringIO'], appends: ['write'], gives: 'getvalue' },
  commentMarks: HASH_COMMENTS,
  testFiles: /(?:_test|(?:^|\/)conftest)\.py$/,
  generatedFiles: /_pb2\.py$/i,
  importEndings: ['py'],
  fieldsOverride: true,
  supers: ['super'],
  textClasses: ['str'],
  textMaker: '__new__',
  partials: { functions: ['partial'], methods: ['partialmethod'] },
  forwards: [
    { call: 'to_thread', runs: 0 },
    { call: 'run_in_executor', runs: 1 },
    { call: 'run_in_threadpool', runs: 0 },
    { call: 'run_sync', runs: 0 },
    { call: 'deferToThread', runs: 0 },
    { call: 'async_add_executor_job', runs: 0 },
    { call: 'submit', runs: 0, common: true },
    { call: 'apply_async', runs: 0, list: 'args', dictionary: 'kwds' },
    { call: 'retry_call', runs: 0, list: 'fargs', dictionary: 'fkwargs' },
    { call: 'add_job', runs: 0, list: 'args', dictionary: 'kwargs' },
    { call: 'Thread', runs: 'target', list: 'args', dictionary: 'kwargs' },
    { call: 'Process', runs: 'target', list: 'args', dictionary: 'kwargs' },
  ],
  fieldsConstruct: true,
  seesClassBody: true,
  enums: { bases: ['Enum', 'StrEnum', 'IntEnum'], value: 'value' },
  superConstructors: ['__init__'],
  picksMember: 'getattr',
  folderFile: '__init__',
  foldersRunFirst: true,
  settings: {
    files: /(?:^|\/)(?:\w*_)?(?:settings|config)(?:\/\w+)?\.py$/,
    classes: /(?:Config|Settings|Configuration)$/,
  },
  definitions: (name, isType) => (isType ? [`class ${name}`, `${name} = `] : [`def ${name}(`]),
  modulePaths: pythonPaths,
  grammar: 'python',
  interpreters: /^python[\d.]*$/,
  prepare: withoutLongComments,
  extensions: ['py', 'pyw', 'pyi'],
  projects: ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'Pipfile'],
  joins: ['+'],
  unites: { operator: '|', firstWins: false },
  choices: ['or', 'and'],
  fills: ['%'],
  selfParam: true,
  emptyIsFalse: true,
  constructors: ['__init__', '__post_init__', '__new__'],
  marks: ['decorator'],
  leaves: ['return_statement', 'raise_statement', 'break_statement', 'continue_statement'],
  propertyMarks: /@property|@cached_property/,
  types: ['type', 'type_conversion', 'type_parameter', 'typed_parameter', 'typed_default_parameter'],
  nodes: {
    module: { as: 'through' },
    string: { as: 'text', escapes: 'backslash', holes: ['interpolation'] },
    interpolation: { as: 'through', child: 'expression' },
    concatenated_string: { as: 'join' },
    identifier: { as: 'name' },
    none: { as: 'constant' },
    integer: { as: 'constant' },
    float: { as: 'constant' },
    true: { as: 'constant' },
    false: { as: 'constant' },
    attribute: { as: 'member', object: 'object', name: 'attribute' },
    subscript: { as: 'index', object: 'value', key: 'subscript' },
    call: { as: 'call', callee: 'function', args: 'arguments' },
    keyword_argument: { as: 'argument', name: 'name', value: 'value' },
    list_splat: { as: 'spread' },
    dictionary_splat: { as: 'spread' },
    dictionary: { as: 'dict' },
    pair: { as: 'pair', key: 'key', value: 'value' },
    list: { as: 'list' },
    set: { as: 'list' },
    tuple: { as: 'list' },
    expression_list: { as: 'list' },
    pattern_list: { as: 'list' },
    tuple_pattern: { as: 'list' },
    binary_operator: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    boolean_operator: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    comparison_operator: { as: 'binary', left: ':0', operator: 'operators', right: ':1' },
    conditional_expression: { as: 'choice', options: [':0', ':2'], test: ':1' },
    named_expression: { as: 'assign', left: 'name', right: 'value' },
    assignment: { as: 'assign', left: 'left', right: 'right', type: 'type' },
    augmented_assignment: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
    global_statement: { as: 'outward' },
    delete_statement: { as: 'delete' },
    return_statement: { as: 'return' },
    yield: { as: 'return' },
    await: { as: 'through' },
    parenthesized_expression: { as: 'through' },
    as_pattern: { as: 'declare', name: '.as_pattern_target', value: ':0' },
    as_pattern_target: { as: 'through' },
    function_definition: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
    lambda: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
    default_parameter: { as: 'param', name: 'name', fallback: 'value' },
    typed_default_parameter: { as: 'param', name: 'name', fallback: 'value', type: 'type' },
    typed_parameter: { as: 'param', name: ':0', type: 'type' },
    list_splat_pattern: { as: 'param', name: ':0', rest: true },
    dictionary_splat_pattern: { as: 'param', name: ':0', rest: true },
    class_definition: { as: 'class', name: 'name', bases: 'superclasses', body: 'body' },
    if_statement: { as: 'branch' },
    elif_clause: { as: 'branch', clause: 'if' },
    else_clause: { as: 'branch', clause: 'else' },
    for_statement: { as: 'loop', name: 'left', over: 'right' },
    try_statement: { as: 'try', body: 'body', catches: ['except_clause', 'except_group_clause'] },
    while_statement: { as: 'branch', repeats: true },
    except_clause: { as: 'branch' },
    case_clause: { as: 'branch' },
    import_statement: { as: 'import' },
    import_from_statement: { as: 'import' },
    type: { as: 'skip' },
  },
  imports: readImports,
  assigns: setAttribute,
};

/** `setattr(self, 'base', value)` */
function setAttribute({ callee, args }: CallExpr): readonly Assigned[] {
  const [object, name, value] = args.map((arg) => arg.value);
  if (callee.kind !== 'name' || callee.name !== 'setattr' || !object || name?.kind !== 'text' || !value) return [];
  const { start, end } = name;
  return [{ target: { kind: 'member', object, name: name.value, start, end }, value }];
}

function readImports(node: SyntaxNode, text: (node: SyntaxNode) => string): ImportFact[] {
  const from = pick(node, 'module_name');
  const module = from ? text(from) : null;
  if (module !== null && pick(node, '.wildcard_import')) return [{ local: ALL_NAMES, module, name: ALL_NAMES }];
  return namedChildren(node)
    .filter((child) => child.field === 'name')
    .map((child) => {
      const name = text(pick(child, 'name') ?? child);
      const alias = pick(child, 'alias');
      if (module !== null) return { local: alias ? text(alias) : name, module, name };
      return { local: alias ? text(alias) : (name.split('.')[0] as string), module: name, name: null };
    });
}
