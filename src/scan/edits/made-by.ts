import {
  type CallExpr,
  type DictExpr,
  type Expr,
  type FileFacts,
  type FunctionFact,
  lastName,
  type NameExpr,
  partsOf,
  rootOf,
  type Span,
  type Statement,
} from '../facts.ts';
import type { Language } from '../language.ts';

/** A call that a request is made of: its own, or one whose result goes into it. */
export interface MadeBy {
  readonly call: CallExpr;
  /** What keeps the result; null: nothing does, or it is a field's first value. */
  readonly kept: Kept | null;
  /** Declared type of what keeps it. */
  readonly type: string | null;
  /** A variable, a field or the caller of a function holds the result: more than one request may use it. */
  readonly isHeld: boolean;
}

export interface Kept extends Span {
  readonly target: Expr;
  /** It may keep something else instead, such as a client that the caller gives. */
  readonly isOneOfSeveral?: true;
}

/** Expressions that are looked at for one request. */
const MOST_STEPS = 400;

/**
 * Returns the calls of a file that an expression is made of, nearest first: those in it, and those whose results the
 * variables, fields and functions in it stand for.
 */
export function callsBehind(facts: FileFacts, language: Language, at: CallExpr): readonly MadeBy[] {
  return valuesBehind(facts, language, at).flatMap(({ value, kept, type, isHeld }) =>
    value.kind === 'call' ? { call: value, kept, type, isHeld } : [],
  );
}

/** Returns the literal dictionaries of a file that an expression is made of. */
export function dictionariesBehind(facts: FileFacts, language: Language, at: CallExpr): readonly DictExpr[] {
  return valuesBehind(facts, language, at).flatMap(({ value }) => (value.kind === 'dict' ? value : []));
}

function valuesBehind(facts: FileFacts, language: Language, at: CallExpr): readonly Holder[] {
  const found = new Map<Expr, Holder>();
  const waiting: (Holder & { readonly fn: FunctionFact })[] = [
    { value: at, kept: null, type: null, isHeld: false, fn: functionAround(facts, at) },
  ];
  for (let next = waiting.shift(); next && found.size < MOST_STEPS; next = waiting.shift()) {
    const { value, fn } = next;
    if (found.has(value)) continue;
    found.set(value, next);
    if (value.kind === 'call') for (const given of returnsOf(value, facts)) waiting.push(given);
    if (value.kind === 'name' || value.kind === 'member')
      for (const holder of holdersOf(value, fn, language)) waiting.push(holder);
    const inner = isTaken(value) ? value.object : null;
    for (const part of partsOf(value))
      waiting.push(
        part === inner
          ? { ...next, value: part }
          : value.kind === 'choice'
            ? { ...next, value: part, kept: next.kept && { ...next.kept, isOneOfSeveral: true } }
            : { value: part, kept: null, type: null, isHeld: false, fn },
      );
  }
  return [...found.values()];
}

/** One of several values that a call gives at once. */
function isTaken(expr: Expr): expr is Expr & { readonly kind: 'index' } {
  return expr.kind === 'index' && expr.key.kind === 'text' && expr.key.value === '0' && expr.key.inner === null;
}

interface Holder {
  readonly value: Expr;
  readonly kept: Kept | null;
  readonly type: string | null;
  readonly isHeld: boolean;
}

/** What gives a variable or a field its values, in the nearest function that does. */
function holdersOf(expr: Expr, fn: FunctionFact, language: Language): (Holder & { readonly fn: FunctionFact })[] {
  const key = keyOf(expr, fn);
  if (key === null) return [];
  for (let at: FunctionFact | null = fn; at; at = at.outer) {
    if (at.params.some(({ name }) => name === key)) return [];
    const own = assignments(at, key);
    if (own.length > 0) return own;
  }
  const isField = key.startsWith('this.');
  if (!isField && language.implicitSelf !== true) return [];
  return fieldHolders(isField ? key : `this.${key}`, fn);
}

function fieldHolders(key: string, fn: FunctionFact): (Holder & { readonly fn: FunctionFact })[] {
  const owner = ownerOf(fn);
  if (!owner) return [];
  const bare = key.slice('this.'.length);
  const declared = owner.fields.find(({ name }) => name === bare)?.type ?? null;
  const assigned = owner.methods
    .flatMap((method) => {
      const isHidden = method.params.some(({ name }) => name === bare);
      return [...assignments(method, key), ...(isHidden ? [] : assignments(method, bare))];
    })
    .map((one) => ({ ...one, type: one.type ?? declared }));
  const fields = owner.fields.flatMap(({ name, value, type }) =>
    name === bare && value ? [{ value, kept: null, type, isHeld: true, fn }] : [],
  );
  return [...assigned, ...fields];
}

function ownerOf(fn: FunctionFact) {
  for (let at: FunctionFact | null = fn; at; at = at.outer) if (at.owner) return at.owner;
  return null;
}

function assignments(fn: FunctionFact, key: string): (Holder & { readonly fn: FunctionFact })[] {
  return fn.statements.flatMap(({ kind, target, value, type, start, end }) =>
    kind === 'assign' && target && keyOf(target, fn) === key
      ? [{ value, kept: { target, start, end }, type, isHeld: true, fn }]
      : [],
  );
}

/** `x`, or `this.x` for a member of the own object; null: something else. */
function keyOf(expr: Expr, fn: FunctionFact): string | null {
  if (expr.kind === 'name') return expr.name;
  if (expr.kind !== 'member' || expr.object.kind !== 'name') return null;
  return isSelf(expr.object.name, fn) ? `this.${expr.name}` : null;
}

function isSelf(name: string, fn: FunctionFact): boolean {
  for (let at: FunctionFact | null = fn; at; at = at.outer)
    if (at.self !== null) return name === at.self || name === 'this';
  return name === 'this';
}

/** What a function of the file that a call names gives back. */
function returnsOf({ callee }: CallExpr, facts: FileFacts): (Holder & { readonly fn: FunctionFact })[] {
  const name = lastName(callee);
  const isOwn = callee.kind === 'name' || rootOf(callee) === (callee.kind === 'member' ? callee.object : null);
  if (name === '' || !isOwn) return [];
  return facts.functions
    .filter((fn) => fn.name === name && fn.kind !== 'lambda')
    .flatMap((fn) =>
      fn.statements.flatMap(({ kind, value }) =>
        kind === 'return' ? [{ value, kept: null, type: null, isHeld: true, fn }] : [],
      ),
    );
}

/** The calls that functions of a name give back. */
export function callsGivenBack(facts: FileFacts, name: string): readonly CallExpr[] {
  return facts.functions
    .filter((fn) => fn.name === name && fn.kind !== 'lambda')
    .flatMap(({ statements }) =>
      statements.flatMap(({ kind, value }) => (kind === 'return' && value.kind === 'call' ? value : [])),
    );
}

function functionAround(facts: FileFacts, { start, end }: Span): FunctionFact {
  let found = facts.module;
  for (const fn of facts.functions)
    if (fn.start <= start && fn.end >= end && fn.end - fn.start <= found.end - found.start && fn !== facts.module)
      found = fn;
  return found;
}

/** A variable of the function around it; null: it is none. */
export function localVariable(
  name: NameExpr,
  facts: FileFacts,
): { readonly isParameter: boolean; readonly assignments: readonly Statement[] } | null {
  const fn = functionAround(facts, name);
  const own = fn.statements.filter(({ target }) => target?.kind === 'name' && target.name === name.name);
  const isParameter = fn.params.some((param) => param.name === name.name);
  if (own.length === 0 || own.some(({ kind }) => kind !== 'assign')) return null;
  return { isParameter, assignments: own };
}

/** Whether a name is a parameter of the function around it, which gives it no other value. */
export function isOnlyParameter(name: NameExpr, facts: FileFacts): boolean {
  const fn = functionAround(facts, name);
  const isParameter = fn.params.some((param) => param.name === name.name);
  return isParameter && fn.statements.every(({ target }) => target?.kind !== 'name' || target.name !== name.name);
}

/** What keeps the result of a call, and its declared type; nothing: no statement assigns it. */
export function keptAt({ functions }: FileFacts, call: CallExpr): Partial<Pick<MadeBy, 'kept' | 'type'>> {
  for (const { statements } of functions)
    for (const { kind, target, value, type, start, end } of statements)
      if (kind === 'assign' && target && value === call) return { kept: { target, start, end }, type };
  return {};
}

/** The statement that an expression is in; null: it is in none of a function. */
export function statementAround(facts: FileFacts, at: Span): Statement | null {
  return functionAround(facts, at).statements.find(({ start, end }) => start <= at.start && end >= at.end) ?? null;
}

/** Whether two places are in the same function. */
export function isSameFunction(facts: FileFacts, one: number, other: number): boolean {
  return functionAround(facts, { start: one, end: one }) === functionAround(facts, { start: other, end: other });
}

/** Whether other statements of its function also set something of what a variable or field keeps. */
export function isSetUp(facts: FileFacts, kept: Kept): boolean {
  const fn = functionAround(facts, kept);
  const key = keyOf(kept.target, fn);
  const isOf = (expr: Expr): boolean => expr.kind === 'member' && (keyOf(expr.object, fn) === key || isOf(expr.object));
  return (
    key !== null &&
    fn.statements.some(({ kind, target, value }) => {
      if (kind === 'assign') return target?.kind === 'index' ? isOf(target.object) : target !== null && isOf(target);
      // `x.get()` uses it, `x.headers.add()` sets it up.
      const callee = kind === 'run' && value.kind === 'call' ? value.callee : null;
      return callee?.kind === 'member' && isOf(callee.object);
    })
  );
}

/** The function that a place is in; null: it is in none. */
export function innerFunction(facts: FileFacts, at: number): Span | null {
  const found = functionAround(facts, { start: at, end: at });
  return found === facts.module ? null : found;
}

/** The name of the function that a place is in; null: it is in none. */
export function innerFunctionName(facts: FileFacts, at: number): string | null {
  const found = functionAround(facts, { start: at, end: at });
  return found === facts.module ? null : found.name;
}

/** The call of a file at a place; `start` alone: the longest there. */
export function callAt(facts: FileFacts, start: number, end: number | null): CallExpr | null {
  let found: CallExpr | null = null;
  const look = (expr: Expr): void => {
    if (expr.kind === 'call' && expr.start === start && (end === null || expr.end === end))
      if (!found || expr.end > found.end) found = expr;
    for (const part of partsOf(expr)) look(part);
  };
  for (const fn of facts.functions) for (const { value } of fn.statements) look(value);
  for (const cls of facts.classes) for (const { value } of cls.fields) if (value) look(value);
  return found;
}

/** The dictionary that an argument is, or that the only assignment of its variable gives it; null: it is none. */
export function dictionaryOf(expr: Expr, facts: FileFacts, language: Language): DictExpr | null {
  if (expr.kind === 'dict') return expr;
  if (expr.kind !== 'name') return null;
  const [only, ...more] = holdersOf(expr, functionAround(facts, expr), language);
  return only?.value.kind === 'dict' && more.length === 0 ? only.value : null;
}
