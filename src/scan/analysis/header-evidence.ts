import { type CallExpr, type Expr, type FunctionFact, type Span, spanOf } from '../facts.ts';
import type { DoubtCause } from '../result.ts';
import type { Evaluator } from './evaluator.ts';
import { judgeValue } from './judge.ts';
import { note, type Step, stepAt, type Trail } from './trail.ts';
import {
  type Effect,
  type Frame,
  isUnknown,
  type Origin,
  type Thing,
  type Value,
  type ViewThing,
  withoutViews,
} from './value.ts';

/** Why a header that was found may not be sent, or one that was not found may be; where the trail ends. */
export interface Doubt {
  readonly cause: DoubtCause;
  readonly at: Origin | null;
}

/** One place that gives the header a value, or means to, or takes it away. */
export interface Evidence extends Span {
  readonly state: 'set' | 'near' | 'removed';
  readonly value: Value;
  readonly file: string;
  /** The header's name as written, for near misses. */
  readonly name: string;
  /** Null: it is there on every path that leads to the request. */
  readonly doubt: Doubt | null;
  /** What was followed to it. */
  readonly trail: Trail | null;
}

/** What a search for the header found: the first evidence counts. `needs`: functions whose parameters may bring more. */
export interface Findings {
  readonly evidence: readonly Evidence[];
  /** Where something was met that the sources do not show and that may hold headers; null: all was followed. */
  readonly unknown: Doubt | null;
  readonly needs: Value['needs'];
  /** Where something was met that takes the place of a header that is set before; null: nowhere. */
  readonly override: Doubt | null;
  /** The dictionary of headers that the request starts from; null: none was looked into. */
  readonly dictionary: Origin | null;
  /** Clients and sets of headers that were looked into. */
  readonly looked: readonly Step[];
}

/** Where a request is sent. */
export interface Place {
  readonly fn: FunctionFact;
  readonly start: number;
}

/** A search for the header, and what it has found so far. */
export interface Search {
  /** The request that it is for; null: for none in particular. */
  readonly request: Place | null;
  readonly evidence: Evidence[];
  readonly values: Value[];
  /** What was found in an abstract object; null while the search is in it. */
  readonly known: Map<Thing, Outcome | null>;
  /** Dictionaries of headers that were looked into; before what is put into it comes what it is put into. */
  readonly dictionaries: Origin[];
  /** Functions that the search is in because a variable was passed to them: to come back to one says nothing new. */
  readonly passedTo: Set<FunctionFact>;
  /** Clients and sets of headers that were looked into. */
  readonly looked: Step[];
  /** What was followed to where the search is. */
  trail: Trail | null;
  unknown: Doubt | null;
  /** What was looked at before, and takes the place of all that is still to come if it brings the header. */
  override: Doubt | null;
}

/** What was found in one of several alternatives. */
export interface Outcome {
  readonly evidence: readonly Evidence[];
  readonly unknown: Doubt | null;
  readonly override: Doubt | null;
}

/** What a call does that may set the header. */
export interface SetterOptions {
  /** What it does to its receiver for later: the arguments of a request do not outlast it. */
  readonly effectOnly?: boolean;
  /** What it gives is a set of headers. */
  readonly asHeaders?: boolean;
  /** Its receiver is a set of headers. */
  readonly onHeaders?: boolean;
}

/** What the parts of a search for the header ask of each other; the search makes them and answers for all. */
export interface HeaderParts {
  readonly evaluator: Evaluator;
  look(value: Value, asHeaders: boolean, search: Search, depth: number): void;
  cut(search: Search): void;
  add(search: Search, name: string, value: Value, file: string, span: Span | Expr, property?: boolean): void;
  keyOf(expr: Expr, frame: Frame): string | null;
  inCall(thing: Thing & { kind: 'made' }, asHeaders: boolean, search: Search, depth: number): void;
  inView(thing: ViewThing, asHeaders: boolean, search: Search, depth: number): void;
  inEffect(effect: Effect, view: ViewThing, asHeaders: boolean, search: Search, depth: number): void;
  inArguments(call: CallExpr, frame: Frame, asHeaders: boolean, search: Search, depth: number): void;
  onParameter(frame: Frame, name: string, search: Search, depth: number): void;
  setter(call: CallExpr, frame: Frame, search: Search, depth: number, options?: SetterOptions): boolean;
  removes(call: CallExpr, frame: Frame, search: Search): boolean;
  addUnnamed(key: Expr, value: Expr, frame: Frame, search: Search, depth: number): void;
  product(args: readonly Expr[], frame: Frame): Value;
}

/** Goes a step further, in the search for one alternative. */
export function follow(search: Search, step: Step): void {
  note(search.looked, step);
  search.trail = { step, before: search.trail };
}

/** The last place that was followed; null: none was. */
export function reached({ trail }: Search): Origin | null {
  return trail?.step.at ?? null;
}

/** Looks along one way that leads on from where the search is. */
export function along(search: Search, step: Step, look: () => void): void {
  const before = search.trail;
  search.trail = { step, before };
  look();
  search.trail = before;
}

/** A search for one alternative of what another looks at. */
export function within(search: Search): Search {
  return { ...search, evidence: [], unknown: null, override: null };
}

/** Notes what was not followed. Who made a client, an address or a body says less than what may hold the header. */
export function leaveOpen(search: Search, doubt: Doubt | null): void {
  if (search.unknown === null || search.unknown.cause === 'unknown-client') search.unknown = doubt ?? search.unknown;
}

/** Adds evidence, in doubt where something before it may take its place. */
export function push(search: Search, evidence: Evidence): void {
  const doubt = evidence.doubt ?? (evidence.state === 'set' ? search.override : null);
  search.evidence.push({ ...evidence, doubt });
}

/** Why a set of headers or options may bring the header: nothing is known of it, or whoever calls gives it. */
export function overrideBy(value: Value, at: Origin | null): Doubt | null {
  if (value.awaits) return { cause: 'parameter', at };
  const isOutside = withoutViews(value.things).some(({ kind }) => kind === 'outside');
  return isOutside || isUnknown(value) ? { cause: 'unknown-headers', at } : null;
}

/**
 * Of what the alternatives of a value send, the worst.
 *
 * @param doubt not all of them send the header
 */
export function worstEvidence(found: readonly Evidence[], doubt: Doubt | null): Evidence {
  const worst = found.reduce((one, other) => (weight(other) > weight(one) ? other : one));
  const differs = worst.state !== 'set' && found.some(({ state }) => state !== worst.state);
  const at = { file: worst.file, start: worst.start, end: worst.end, inner: null };
  return { ...worst, doubt: worst.doubt ?? doubt ?? (differs ? { cause: 'condition', at } : null) };
}

/** Why what a value is need not be what the sources show. */
export function doubtOf({ awaits, absent, guessed, unset, things }: Value): Doubt | null {
  // A call by a client that is nothing yet sends nothing; one with headers that are nothing sends none of them.
  const isLeftOut = absent || (unset && things.some(({ kind }) => kind === 'dict' || kind === 'merged'));
  const cause = awaits ? 'parameter' : isLeftOut ? 'condition' : guessed ? 'by-name' : null;
  return cause && { cause, at: null };
}

function weight({ state, value, doubt }: Evidence): number {
  if (state !== 'set') return 4;
  const { status } = judgeValue(value);
  if (status === 'malformed' || status === 'legacy') return 3;
  return doubt ? 2 : status === 'unverifiable' ? 1 : 0;
}

/** Whether a value is one thing on every path. */
export function isSure({ things, open, awaits, absent }: Value): boolean {
  return things.length === 1 && !open && !awaits && !absent;
}

export function functionStep(fn: FunctionFact): Step {
  return stepAt('function', fn, { fn }, fn.name || null);
}

/** The doubt of something that happens only for a condition. */
export function conditionOf({ expr, fn }: Effect): Doubt {
  return { cause: 'condition', at: { ...spanOf(expr), file: fn.file, inner: null } };
}
