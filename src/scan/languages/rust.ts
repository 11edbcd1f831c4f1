import type { Arg, Expr } from '../facts.ts';
import type { Language, Reader } from '../language.ts';
import { pick, type SyntaxNode } from '../syntax.ts';
import { C_COMMENTS } from './comments.ts';

export const rust: Language = {
  id: 'rust',
  blocks: { nodes: ['block', 'for_expression', 'if_expression', 'while_expression', 'match_arm'] },
  commentMarks: C_COMMENTS,
  ownClasses: ['Self'],
  folderFile: 'mod',
  grammar: 'rust',
  extensions: ['rs'],
  projects: ['Cargo.toml'],
  uses: /^[ \t]{0,200}(?:pub\s+)?use\s+(\w+)/gm,
  joins: ['+'],
  choices: [],
  constructors: [],
  selfParam: true,
  lastIsReturn: true,
  comments: ['line_comment', 'block_comment', 'doc_comment'],
  types: ['type_parameters', 'type_parameter', 'type_arguments', 'type_binding', 'type_identifier'],
  marks: ['attribute_item'],
  copies: true,
  leaves: ['return_expression', 'break_expression', 'continue_expression'],
  nodes: {
    string_literal: { as: 'text', escapes: 'backslash' },
    raw_string_literal: { as: 'text', escapes: 'none' },
    identifier: { as: 'name' },
    field_identifier: { as: 'name' },
    type_identifier: { as: 'name' },
    self: { as: 'self' },
    integer_literal: { as: 'constant' },
    boolean_literal: { as: 'constant' },
    field_expression: { as: 'member', object: 'value', name: 'field' },
    scoped_identifier: { as: 'member', object: 'path', name: 'name' },
    scoped_type_identifier: { as: 'member', object: 'path', name: 'name' },
    generic_function: { as: 'through', child: 'function' },
    index_expression: { as: 'index', object: ':0', key: ':1' },
    call_expression: { as: 'call', callee: 'function', args: 'arguments' },
    macro_invocation: { as: 'special', read: readMacro },
    struct_expression: { as: 'composite', type: 'name', body: 'body' },
    field_initializer_list: { as: 'dict' },
    field_initializer: { as: 'pair', key: 'field', value: 'value', bare: ['field_identifier'] },
    shorthand_field_initializer: { as: 'shorthand' },
    array_expression: { as: 'list' },
    tuple_expression: { as: 'list' },
    tuple_pattern: { as: 'list' },
    binary_expression: { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
    reference_expression: { as: 'through', child: 'value' },
    unary_expression: { as: 'through' },
    try_expression: { as: 'through' },
    await_expression: { as: 'through' },
    parenthesized_expression: { as: 'through' },
    type_cast_expression: { as: 'through', child: 'value' },
    let_declaration: { as: 'declare', name: 'pattern', value: 'value', type: 'type' },
    const_item: { as: 'declare', name: 'name', value: 'value' },
    static_item: { as: 'declare', name: 'name', value: 'value' },
    assignment_expression: { as: 'assign', left: 'left', right: 'right' },
    compound_assignment_expr: { as: 'assign', left: 'left', right: 'right', operator: 'operator' },
    return_expression: { as: 'return' },
    function_item: { as: 'function', kind: 'function', name: 'name', params: 'parameters', body: 'body' },
    closure_expression: { as: 'function', kind: 'lambda', params: 'parameters', body: 'body' },
    parameter: { as: 'param', name: 'pattern', type: 'type' },
    self_parameter: { as: 'skip' },
    impl_item: { as: 'class', name: 'type', body: 'body' },
    struct_item: { as: 'class', name: 'name', body: 'body' },
    field_declaration: { as: 'field', name: 'name', type: 'type' },
    mod_item: { as: 'through', child: 'body' },
    use_declaration: { as: 'skip' },
    attribute_item: { as: 'skip' },
    if_expression: { as: 'branch' },
    else_clause: { as: 'branch', clause: 'else' },
    while_expression: { as: 'branch', repeats: true },
    loop_expression: { as: 'branch', repeats: true },
    for_expression: { as: 'loop', name: 'pattern', over: 'value' },
    match_arm: { as: 'branch' },
  },
};

/** `format!` and `concat!` make texts, `env!` reads one; of others the arguments are read. */
function readMacro(node: SyntaxNode, reader: Reader): Expr {
  const macro = pick(node, 'macro');
  const name = macro ? reader.text(macro) : '';
  const tokens = pick(node, '.token_tree');
  const args = tokens ? readTokens(tokens, reader) : [];
  if (name === 'concat') return { kind: 'join', parts: args, inner: null, start: node.start, end: node.end };
  if (name === 'format') return readFormat(node, args, reader);
  const callee: Expr = { kind: 'name', name, start: node.start, end: macro?.end ?? node.end };
  return reader.call(
    node,
    callee,
    args.map((value): Arg => ({ name: null, value, spread: false })),
  );
}

/** A macro's arguments are mere tokens: names and members between commas. */
function readTokens(tree: SyntaxNode, reader: Reader): Expr[] {
  const args: Expr[] = [];
  let current: Expr | null = null;
  for (const child of tree.children) {
    const { start, end } = child;
    if (child.type === ',') {
      if (current) args.push(current);
      current = null;
    } else if (child.type === 'identifier' || child.type === 'self') {
      const name = reader.text(child);
      const own: Expr = { kind: 'name', name: name === 'self' ? 'this' : reader.variable(name), start, end };
      current =
        current && current.kind !== 'text' ? { kind: 'member', object: current, name, start: current.start, end } : own;
    } else if (child.type === 'token_tree' && current) {
      const inner = readTokens(child, reader).map((value): Arg => ({ name: null, value, spread: false }));
      current = reader.call({ ...child, start: current.start }, current, inner);
    } else if (child.type.includes('string_literal')) current = reader.expr(child);
  }
  if (current) args.push(current);
  return args;
}

/** `format!("{}/x/{name}", a)`: names inside the braces are variables. */
function readFormat(node: SyntaxNode, args: readonly Expr[], reader: Reader): Expr {
  const [template, ...values] = args;
  if (template?.kind !== 'text')
    return reader.call(node, { kind: 'name', name: 'format', start: node.start, end: node.start }, []);
  const parts: Expr[] = [];
  let next = 0;
  let last = 0;
  const { start, end } = template;
  const piece = (value: string): Expr => ({ kind: 'text', value, inner: null, start, end });
  for (const match of template.value.matchAll(/\{([A-Za-z_]\w{0,60})?(?::[^{}]{0,20})?\}/g)) {
    parts.push(piece(template.value.slice(last, match.index)));
    const name = match[1];
    parts.push(
      name === undefined
        ? (values[next++] ?? piece('\uE000'))
        : { kind: 'name', name: reader.variable(name), start, end },
    );
    last = match.index + match[0].length;
  }
  parts.push(piece(template.value.slice(last)));
  return { kind: 'join', parts, inner: { start, end }, start: node.start, end: node.end };
}
