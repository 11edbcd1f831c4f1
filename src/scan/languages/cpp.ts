import type { Expr } from '../facts.ts';
import type { Language, Reader } from '../language.ts';
import type { SyntaxNode } from '../syntax.ts';
import { C_COMMENTS } from './comments.ts';

/** C is read as C++. */
export const cpp: Language = {
  id: 'cpp',
  blocks: {
    nodes: ['compound_statement', 'for_statement', 'for_range_loop', 'if_statement', 'while_statement', 'catch_clause'],
  },
  commentMarks: C_COMMENTS,
  conditions: { never: '0', always: '1' },
  grammar: 'cpp',
  extensions: ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'hxx'],
  joins: ['+'],
  choices: [],
  shares: true,
  constructors: [''],
  implicitSelf: true,
  sigils: /^[*&\s]+/,
  leaves: ['return_statement', 'throw_statement', 'break_statement', 'continue_statement'],
  copies: true,
  types: ['type_descriptor', 'type_qualifier', 'type_parameter_declaration', 'type_requirement', 'type_identifier'],
  nodes: {
    string_literal: { as: 'text', escapes: 'backslash' },
    raw_string_literal: { as: 'text', escapes: 'none' },
    concatenated_string: { as: 'join' },
    identifier: { as: 'name' },
    field_identifier: { as: 'name' },
    type_identifier: { as: 'name' },
    namespace_identifier: { as: 'name' },
    this: { as: 'self' },
    null: { as: 'constant' },
    nullptr: { as: 'constant' },
    number_literal: { as: 'constant' },
    true: { as: 'constant' },
    false: { as: 'constant' },
    qualified_identifier: { as: 'member', object: 'scope', name: 'name' },
    field_expression: { as: 'member', object: 'argument', name: 'field' },
    subscript_expression: { as: 'index', object: 'argument', key: 'indices' },
    subscript_argument_list: { as: 'through', many: true },
    call_expression: { as: 'call', callee: 'function', args: 'arguments' },
    new_expression: { as: 'call', callee: 'type', args: 'arguments', creates: true },
    compound_literal_expression: { as: 'call', callee: 'type', args: 'value', creates: true },
    initializer_list: { as: 'list', pairs: true },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    conditional_expression: { as: 'choice', options: ['consequence', 'alternative'] },
    assignment_expression: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
    parenthesized_expression: { as: 'through' },
    pointer_expression: { as: 'through', child: 'argument' },
    cast_expression: { as: 'through', child: 'value' },
    preproc_def: { as: 'declare', name: 'name', value: 'value' },
    preproc_arg: { as: 'special', read: readMacro },
    declaration: { as: 'declarations', type: 'type' },
    init_declarator: { as: 'field', name: 'declarator', value: 'value' },
    pointer_declarator: { as: 'through', child: 'declarator' },
    reference_declarator: { as: 'through' },
    array_declarator: { as: 'through', child: 'declarator' },
    field_declaration: { as: 'field', name: 'declarator', value: 'default_value', type: 'type' },
    return_statement: { as: 'return' },
    function_definition: {
      as: 'function',
      kind: 'function',
      name: 'declarator',
      params: 'declarator',
      body: 'body',
      declarator: 'declarator',
      initializers: '.field_initializer_list',
    },
    lambda_expression: { as: 'function', kind: 'lambda', params: 'declarator', body: 'body' },
    parameter_declaration: { as: 'param', name: 'declarator', type: 'type' },
    optional_parameter_declaration: { as: 'param', name: 'declarator', fallback: 'default_value', type: 'type' },
    class_specifier: { as: 'class', name: 'name', bases: '.base_class_clause', body: 'body' },
    struct_specifier: { as: 'class', name: 'name', bases: '.base_class_clause', body: 'body' },
    if_statement: { as: 'branch' },
    else_clause: { as: 'branch', clause: 'else' },
    while_statement: { as: 'branch', repeats: true },
    do_statement: { as: 'branch', repeats: true },
    for_statement: { as: 'branch', repeats: true },
    for_range_loop: { as: 'loop', name: 'declarator', over: 'right' },
    case_statement: { as: 'branch' },
    try_statement: { as: 'try', body: 'body', catches: ['catch_clause'] },
    catch_clause: { as: 'branch' },
    preproc_include: { as: 'skip' },
  },
};

/** The text of `#define NAME "text" "more"`; other macros say nothing. */
function readMacro(node: SyntaxNode, reader: Reader): Expr {
  const { start, end } = node;
  const pieces = [...reader.text(node).matchAll(/"((?:[^"\\\n]|\\.){0,500})"|([A-Za-z_]\w*)/g)];
  const parts = pieces.map((piece): Expr => {
    const from = start + piece.index;
    const to = from + piece[0].length;
    if (piece[2] !== undefined) return { kind: 'name', name: piece[2], start: from, end: to };
    const value = piece[1] ?? '';
    return { kind: 'text', value, inner: { start: from + 1, end: to - 1 }, start: from, end: to };
  });
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'join', parts, inner: null, start, end };
}
