import {
  type CallExpr,
  type Expr,
  type FunctionFact,
  lastName,
  memberNames,
  partsOf,
  rootOf,
  type Span,
  type Statement,
} from '../facts.ts';
import { LIBRARIES } from '../libraries/index.ts';
import type { HeaderEdit } from '../libraries/library.ts';
import { type Code, markIn } from './code.ts';
import { isOnlyParameter, statementAround } from './made-by.ts';
import { type Insertion, nextLink, nextStatement, previousStatement, type Value, type ValueAt } from './writing.ts';

interface PassingInsertion extends Insertion {
  readonly value: Value;
}

/** Functions of a file that are looked at. */
const MOST_FUNCTIONS = 400;

/**
 * Returns the insertions that add the header where a function of a file sets another header of a request that it is
 * given: first in the methods by which libraries let a class change each request (`RoundTrip`, `intercept`).
 */
export function passingEdits(code: Code, valueAt: ValueAt): readonly PassingInsertion[] {
  const { facts, language } = code;
  const records = LIBRARIES.filter(({ languages }) => languages.includes(language.id));
  const edits = records.flatMap((one) => (one.edits ?? []).filter(({ serves }) => serves === 'all'));
  if (edits.length === 0) return [];
  const passes = new Set(records.flatMap((one) => one.passes ?? []));
  const found = facts.functions
    .filter(({ kind, params }) => kind !== 'module' && params.length > 0)
    .slice(0, MOST_FUNCTIONS)
    .flatMap((fn) => {
      const insertion = inFunction(fn, edits, code, valueAt);
      return insertion ? [{ insertion, isPass: passes.has(fn.name) }] : [];
    });
  return found.sort((a, b) => Number(b.isPass) - Number(a.isPass)).map(({ insertion }) => insertion);
}

/** Returns the insertion that adds the header to the request that a function is given, in front of where it sends it. */
export function sendingEdit(code: Code, call: CallExpr, valueAt: ValueAt): PassingInsertion | null {
  const { facts, language, source } = code;
  const given = call.args.find(({ value }) => value.kind === 'name')?.value;
  const statement = statementAround(facts, call);
  if (given?.kind !== 'name' || !statement || !isOnlyParameter(given, facts)) return null;
  const value = valueAt(statement.start, markIn(statement, code));
  if (value === null) return null;
  for (const { languages, dispatches = [], edits = [] } of LIBRARIES) {
    const edit = edits.find(({ serves, as }) => serves === 'all' && as === 'statement');
    const sends = dispatches.some(({ calls, form }) => form === 'send' && calls.includes(lastName(call.callee)));
    if (!edit || !sends || !languages.includes(language.id)) continue;
    const written = source.text.slice(given.start, given.end);
    const text = textOf(edit)
      .replace('$', () => value.text)
      .replace('@', () => written);
    const made = previousStatement(source.text, statement, text);
    if (made) return { ...made, value };
  }
  return null;
}

/** Behind the last header that a function always sets. */
function inFunction(
  fn: FunctionFact,
  edits: readonly HeaderEdit[],
  code: Code,
  valueAt: ValueAt,
): PassingInsertion | null {
  const { source, writes } = code;
  const mark = markIn(fn, code);
  for (const statement of fn.statements.toReversed()) {
    if (statement.blocks.length > 0) continue;
    for (const edit of edits) {
      const setter = setterIn(statement, edit, fn, source.text);
      const value = setter && valueAt(setter.start, mark);
      if (!setter || value === null) continue;
      const quoted = writes.quotes.length > 1 ? textOf(edit).replace(/["']/g, mark) : textOf(edit);
      const text = quoted.replace('$', () => value.text);
      if (edit.as === 'link') return { ...nextLink(source.text, setter, text), value };
      const made = nextStatement(
        source.text,
        statement,
        text.replace('@', () => setter.receiver),
        writes,
      );
      if (made) return { ...made, value };
    }
  }
  return null;
}

function textOf(edit: HeaderEdit): string {
  return 'text' in edit ? edit.text : '';
}

interface Setter extends Span {
  /** What holds the headers, as it is written. */
  readonly receiver: string;
}

/** What sets a header of a request that the function is given; null: a statement does not, or sets the User-Agent. */
function setterIn(statement: Statement, edit: HeaderEdit, fn: FunctionFact, text: string): Setter | null {
  const { kind, target, value } = statement;
  const [name] = edit.calls ?? [];
  if (name === undefined) return null;
  if (edit.as === 'link') {
    const link = callsIn(value).find((call) => isSetter(call, edit) && isGiven(call, fn));
    return link ? { start: link.start, end: link.end, receiver: '' } : null;
  }
  if (kind === 'run' && value.kind === 'call' && isSetter(value, edit) && isGiven(value, fn))
    return { start: value.start, end: value.end, receiver: receiverOf(value.callee, patternOf(value, edit), text) };
  const entry = kind === 'assign' && target && edit.calls?.includes('[]') ? entryOf(target) : null;
  if (!target || !entry || isAgent(entry.key) || !isGiven(target, fn)) return null;
  const { headers } = entry;
  if (headers.kind !== 'member' || headers.name.toLowerCase() !== 'headers') return null;
  return { start: target.start, end: target.end, receiver: text.slice(headers.object.start, headers.object.end) };
}

/** `headers['Accept']`, or `headers.Accept`; null: it is no entry. */
function entryOf(target: Expr): { readonly headers: Expr; readonly key: string } | null {
  if (target.kind === 'member') return { headers: target.object, key: target.name };
  return target.kind === 'index' && target.key.kind === 'text'
    ? { headers: target.object, key: target.key.value }
    : null;
}

function callsIn(expr: Expr): CallExpr[] {
  const own = expr.kind === 'call' ? [expr] : [];
  return [...own, ...partsOf(expr).flatMap(callsIn)];
}

/** The name of a header, in a call that sets it. */
function isSetter(call: CallExpr, edit: HeaderEdit): boolean {
  const [name, value] = call.args;
  return (
    patternOf(call, edit) !== '' && name?.value.kind === 'text' && value !== undefined && !isAgent(name.value.value)
  );
}

function isAgent(name: string): boolean {
  return name.toLowerCase() === 'user-agent';
}

function patternOf({ callee }: CallExpr, { calls = [] }: HeaderEdit): string {
  const written = `.${memberNames(callee).reverse().join('.')}`;
  return calls.find((pattern) => written.endsWith(pattern) && written !== pattern) ?? '';
}

function receiverOf(callee: Expr, pattern: string, text: string): string {
  return text.slice(callee.start, callee.end).slice(0, -pattern.length);
}

/** Whether an expression begins at a parameter, or at a variable that is made from one. */
function isGiven(expr: Expr, fn: FunctionFact): boolean {
  const root = rootOf(expr)?.name;
  if (root === undefined) return false;
  const isParam = (name: string | undefined) => fn.params.some((param) => param.name === name);
  if (isParam(root)) return true;
  return fn.statements.some(
    ({ kind, target, value }) =>
      kind === 'assign' && target?.kind === 'name' && target.name === root && isParam(rootOf(value)?.name),
  );
}
