import { type Expr, type FunctionFact, lastName, type Span } from '../facts.ts';
import type { DoubtCause } from '../result.ts';
import { literalKey } from './call-text.ts';
import type { Evaluator } from './evaluator.ts';
import {
  headerAmongLines,
  headerLine,
  headerMatch,
  isHeaderConstant,
  isHeadersName,
  isUnnamedLine,
  leadsToHeaders,
} from './header-names.ts';
import { judgeValue } from './judge.ts';
import { note, type Step, stepAt, type Trail } from './trail.ts';
import {
  type Frame,
  type InstanceThing,
  isUnknown,
  type MergedThing,
  NOTHING,
  type Origin,
  type Thing,
  union,
  type Value,
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

const MAX_DEPTH = 24;
/** Dictionaries of headers that are kept of one search. */
const MAX_DICTIONARIES = 20;
/** Headers that are looked at of one list. */
const MAX_LINES = 60;

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

/** Looks for the header in values and literals. */
export abstract class HeaderSearch {
  protected readonly evaluator: Evaluator;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
  }

  protected abstract inCall(thing: Thing & { kind: 'made' }, asHeaders: boolean, search: Search, depth: number): void;
  protected abstract inView(thing: Thing & { kind: 'view' }, asHeaders: boolean, search: Search, depth: number): void;
  protected abstract inInstance(thing: InstanceThing, search: Search, depth: number): void;
  protected abstract inFunction(thing: Thing & { kind: 'function' }, search: Search, depth: number): void;

  /** @param asHeaders the value is a set of headers: what is not known of it may be the header */
  protected look(value: Value, asHeaders: boolean, search: Search, depth: number): void {
    if (value.texts.length === 0 || value.things.length > 0) search.values.push({ ...NOTHING, needs: value.needs });
    if (depth > MAX_DEPTH) this.cut(search);
    if (depth > MAX_DEPTH || search.evidence.length > 3) return;
    for (const text of value.texts) {
      if (isUnnamedLine(text.value)) search.unknown ??= { cause: 'unknown-headers', at: text.origins[0] ?? null };
      const line = headerLine(text.value) ?? (asHeaders ? headerAmongLines(text.value) : null);
      const origin = text.origins[0];
      if (line && origin)
        this.add(search, line.name, { ...NOTHING, texts: [{ ...text, value: line.value }] }, origin.file, origin);
    }
    if (asHeaders && isUnknown(value)) search.unknown ??= { cause: 'unknown-headers', at: reached(search) };
    // What is done to a variable is asked first, and what it was before then by itself.
    if (asHeaders && !isViewed(value)) search.override ??= overrideBy(value, null);
    const outcomes = value.things.map((thing) => this.outcome(thing, asHeaders, search, depth));
    this.merge(outcomes, value, search);
  }

  /** A limit ends the search in something that may bring or take away the header. */
  protected cut(search: Search): void {
    const doubt: Doubt = { cause: 'unknown-headers', at: reached(search) };
    search.unknown ??= doubt;
    search.override ??= doubt;
  }

  /** What a search in one abstract object finds; null: nothing that speaks for or against the header. */
  protected outcome(thing: Thing, asHeaders: boolean, search: Search, depth: number): Outcome | null {
    const known = search.known.get(thing);
    if (known !== undefined) return known;
    search.known.set(thing, null);
    const inner = within(search);
    this.lookInto(thing, asHeaders, inner, depth);
    const neutral = inner.evidence.length === 0 && (thing.kind === 'module' || thing.kind === 'class');
    const outcome = neutral ? null : inner;
    search.known.set(thing, outcome);
    return outcome;
  }

  /** The header is sent for sure only if every alternative has it. */
  protected merge(outcomes: readonly (Outcome | null)[], value: Value, search: Search): void {
    const told = outcomes.filter((one) => one !== null);
    const found = told.flatMap(({ evidence }) => evidence.slice(0, 1));
    search.unknown ??= told.find(({ unknown }) => unknown !== null)?.unknown ?? null;
    if (found.length === 0) search.override ??= told.find(({ override }) => override !== null)?.override ?? null;
    if (found.length === 0) return;
    const lacking = told.find(({ evidence }) => evidence.length === 0);
    const lacks = lacking && (lacking.unknown ?? { cause: 'condition' as const, at: null });
    push(search, worstEvidence(found, lacks ?? doubtOf(isViewed(value) ? besideViews(value) : value)));
  }

  /** @param span place of the value, or its expression: of `null` there is no value */
  protected add(search: Search, name: string, value: Value, file: string, span: Span | Expr, property = false): void {
    search.values.push({ ...NOTHING, needs: value.needs });
    const header = !property && headerMatch(name) === 'header';
    const { start, end } = span;
    if (header && (isNull(span) || isEmpty(value))) {
      const { trail } = search;
      search.evidence.push({ state: 'removed', value: NOTHING, file, name, start, end, doubt: null, trail });
      return;
    }
    if (value.texts.length === 0 && value.things.length === 0 && !value.open) return;
    const items = value.texts.length === 0 ? [...this.evaluator.entries(value).values()] : [];
    if (items.some((item) => item.texts.length > 0)) {
      this.add(search, name, union(items), file, span, property);
      return;
    }
    const state = property || headerMatch(name) === 'header' ? 'set' : 'near';
    const absent = value.absent || value.texts.some((text) => text.value === '');
    const cause = absent ? 'condition' : 'by-name';
    const doubt: Doubt | null = absent || value.guessed ? { cause, at: { file, start, end, inner: null } } : null;
    push(search, { state, value, file, name, start, end, doubt, trail: search.trail });
  }

  protected lookInto(thing: Thing, asHeaders: boolean, search: Search, depth: number): void {
    switch (thing.kind) {
      case 'dict':
        this.inDictionary(thing, asHeaders, search, depth);
        return;
      case 'made':
        this.inCall(thing, asHeaders, search, depth);
        return;
      case 'view':
        this.#inViewed(thing, asHeaders, search, depth);
        return;
      case 'instance':
        this.inInstance(thing, search, depth);
        return;
      case 'function':
        this.inFunction(thing, search, depth);
        return;
      case 'merged':
        this.#inMerged(thing, asHeaders, search, depth);
        return;
      case 'outside':
        if (asHeaders) search.unknown ??= { cause: 'unknown-headers', at: reached(search) };
        return;
      default:
    }
  }

  /** What is done to a dictionary is looked at first, but the dictionary itself is what the request starts from. */
  #inViewed(thing: Thing & { kind: 'view' }, asHeaders: boolean, search: Search, depth: number): void {
    const before = search.dictionaries.length;
    this.inView(thing, asHeaders, search, depth);
    if (isSure(thing.of)) putFirst(search.dictionaries, before, thing.of);
  }

  /** The last part wins, headers as a whole unless those of several parts are put together. */
  #inMerged({ parts, nested }: MergedThing, asHeaders: boolean, search: Search, depth: number): void {
    const before = search.dictionaries.length;
    for (const part of [...parts].reverse()) {
      this.look(part, asHeaders, search, depth + 1);
      if (isSure(part)) putFirst(search.dictionaries, before, part);
      if (search.evidence.length > 0) return;
      const open = overrideBy(part, reached(search));
      search.override ??= open;
      if (nested === undefined) continue;
      search.unknown ??= open;
      if (nested === 'merged' || asHeaders || !this.#hasHeaders(part)) continue;
      if (nested === 'replaced' && isSure(part)) return;
      search.override ??= { cause: 'unknown-headers', at: reached(search) };
    }
  }

  /** The name that a key expression gives a header. */
  keyOf(expr: Expr, frame: Frame): string | null {
    const key = literalKey(this.evaluator.value(expr, frame));
    if (key !== null) return key;
    return isHeaderConstant(lastName(expr)) ? 'User-Agent' : null;
  }

  protected inDictionary(thing: Thing & { kind: 'dict' }, asHeaders: boolean, search: Search, depth: number): void {
    const { expr, frame } = thing;
    const step = asHeaders ? stepAt('headers', expr, frame, frame.fn.name || null) : null;
    if (step && search.dictionaries.length < MAX_DICTIONARIES && expr.kind === 'dict')
      search.dictionaries.push(step.at);
    if (step) follow(search, step);
    if (expr.kind === 'list') {
      this.inList(expr.items, frame, asHeaders, search, depth);
      return;
    }
    // What is left of options without their headers, or of headers without this one, does not bring it.
    if (expr.without?.some((key) => (asHeaders ? headerMatch(key) === 'header' : isHeadersName(key)))) return;
    let rest: { value: Expr; asHeaders: boolean; spread: boolean }[] = [];
    let replaced = false;
    for (const entry of expr.entries) {
      const key = entry.key ? this.keyOf(entry.key, frame) : null;
      const match = key === null ? null : headerMatch(key);
      if (match !== null && key !== null)
        this.add(
          search,
          key,
          this.evaluator.value(entry.value, frame),
          frame.fn.file,
          entry.value,
          match === 'near' && !asHeaders,
        );
      else if (key === null) {
        const given = this.evaluator.value(entry.value, frame);
        if (search.evidence.length > 0) this.#override(given, asHeaders, search, depth);
        else if (!asHeaders && this.#hasHeaders(given)) {
          if (isSure(given)) rest = [];
          else replaced = true;
        }
        rest.push({ value: entry.value, asHeaders, spread: true });
      } else if (leadsToHeaders(key)) {
        // Headers take the place of those that anything spread before them has.
        if (!asHeaders && isHeadersName(key))
          rest = rest.filter((one) => !one.spread || !this.#mayHaveHeaders(one.value, frame));
        rest.push({ value: entry.value, asHeaders: /header/i.test(key), spread: false });
      } else if (isHeaderConstant(key))
        this.add(search, 'User-Agent', this.evaluator.value(entry.value, frame), frame.fn.file, entry.value);
    }
    if (search.evidence.length > 0) return;
    const named = this.namedPair(thing);
    if (named) this.add(search, named.name, named.value, frame.fn.file, expr);
    for (const one of rest.reverse()) {
      const value = this.evaluator.value(one.value, frame);
      this.look(value, one.asHeaders, search, depth + 1);
      if (one.spread && search.evidence.length === 0)
        search.override ??= overrideBy(value, { file: frame.fn.file, ...spanOf(one.value), inner: null });
    }
    const [first] = search.evidence;
    if (replaced && first) search.evidence[0] = { ...first, doubt: first.doubt ?? { cause: 'condition', at: null } };
  }

  #mayHaveHeaders(options: Expr, frame: Frame): boolean {
    const value = this.evaluator.value(options, frame);
    return isUnknown(value) || this.#hasHeaders(value);
  }

  /** Whether the options of a request bring headers of their own, in place of any before. */
  #hasHeaders(options: Value): boolean {
    return this.evaluator.entries(options).has('headers');
  }

  /** What is spread behind the header takes its place if it has the header too. */
  #override(given: Value, asHeaders: boolean, search: Search, depth: number): void {
    const later = within(search);
    this.look(given, asHeaders, later, depth + 1);
    const [first] = later.evidence;
    const [own] = search.evidence;
    if (!first) {
      const doubt = later.override ?? overrideBy(given, null);
      if (own && own.state === 'set' && doubt) search.evidence[0] = { ...own, doubt: own.doubt ?? doubt };
      return;
    }
    const before = first.doubt ? search.evidence.slice(0, 1) : [];
    const found = [...before, ...later.evidence.slice(0, 1).map((one) => ({ ...one, doubt: null }))];
    search.evidence.splice(0, search.evidence.length, worstEvidence(found, null));
  }

  /** `{ name: 'User-Agent', value: ... }` */
  protected namedPair(thing: Thing & { kind: 'dict' }): { name: string; value: Value } | null {
    if (thing.expr.kind !== 'dict' || thing.expr.entries.length > 6) return null;
    const entries = this.evaluator.entries({ ...NOTHING, things: [thing] });
    const name = entries.get('name') ?? entries.get('key') ?? entries.get('header');
    const value = entries.get('value');
    const written = name ? literalKey(name) : null;
    return written !== null && value && headerMatch(written) !== null ? { name: written, value } : null;
  }

  protected inList(items: readonly Expr[], frame: Frame, asHeaders: boolean, search: Search, depth: number): void {
    const [first, second] = items;
    const name = items.length === 2 && first ? this.keyOf(first, frame) : null;
    if (name !== null && second && headerMatch(name) !== null) {
      this.add(search, name, this.evaluator.value(second, frame), frame.fn.file, second);
      return;
    }
    if (items.length > MAX_LINES) this.cut(search);
    for (const item of items.slice(0, MAX_LINES))
      this.look(this.evaluator.value(item, frame), asHeaders, search, depth + 1);
  }
}

/** Puts the dictionaries that a value always is in front of those that were found behind them. */
function putFirst(dictionaries: Origin[], from: number, { things }: Value): void {
  const own = things.flatMap(withoutViews).filter((one) => one.kind === 'dict');
  const isOwn = ({ file, start }: Origin): boolean =>
    own.some(({ expr, frame }) => expr.start === start && frame.fn.file === file && !isInBranch(expr, frame));
  const found = dictionaries.splice(from);
  dictionaries.push(...found.filter(isOwn), ...found.filter((one) => !isOwn(one)));
}

/** Whether a function comes to an expression on some of its paths only. */
function isInBranch(expr: Expr, { fn }: Frame): boolean {
  return fn.statements.some(({ start, end, blocks }) => blocks.length > 0 && start <= expr.start && end >= expr.end);
}

/** Goes a step further, in the search for one alternative. */
export function follow(search: Search, step: Step): void {
  note(search.looked, step);
  search.trail = { step, before: search.trail };
}

/** The last place that was followed; null: none was. */
function reached({ trail }: Search): Origin | null {
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

/** Adds evidence, in doubt where something before it may take its place. */
export function push(search: Search, evidence: Evidence): void {
  const doubt = evidence.doubt ?? (evidence.state === 'set' ? search.override : null);
  search.evidence.push({ ...evidence, doubt });
}

/** Why a set of headers or options may bring the header: nothing is known of it, or whoever calls gives it. */
export function overrideBy(value: Value, at: Origin | null): Doubt | null {
  if (value.awaits) return { cause: 'parameter', at };
  const isOutside = value.things.flatMap(withoutViews).some(({ kind }) => kind === 'outside');
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
function doubtOf({ awaits, absent, guessed }: Value): Doubt | null {
  const cause = awaits ? 'parameter' : absent ? 'condition' : guessed ? 'by-name' : null;
  return cause && { cause, at: null };
}

function weight({ state, value, doubt }: Evidence): number {
  if (state !== 'set') return 4;
  const { status } = judgeValue(value);
  if (status === 'malformed' || status === 'legacy') return 3;
  return doubt ? 2 : status === 'unverifiable' ? 1 : 0;
}

/** Whether a value is that of a variable to which something is done. */
function isViewed({ things }: Value): boolean {
  return things.length > 0 && things.every(({ kind }) => kind === 'view');
}

/** A value without what its variables were before: what is done to one holds for that too, and its view asks for it. */
function besideViews({ things, ...value }: Value): Value {
  const before = things.flatMap((thing) => (thing.kind === 'view' ? [thing.of] : []));
  const awaits = value.awaits === true && !before.some((one) => one.awaits === true);
  const absent = value.absent === true && !before.some((one) => one.absent === true);
  return { ...value, things, awaits, absent };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** Whether a value is one thing on every path. */
function isSure({ things, open, awaits, absent }: Value): boolean {
  return things.length === 1 && !open && !awaits && !absent;
}

/** `None` in the place of a header's value: libraries leave the header out. */
function isNull(span: Span | Expr): boolean {
  return 'kind' in span && span.kind === 'opaque' && span.constant;
}

/** Whether a value is the empty text and nothing else. */
function isEmpty({ texts, things, open, needs }: Value): boolean {
  return (
    texts.length > 0 && texts.every((text) => text.value === '') && things.length === 0 && !open && needs.size === 0
  );
}
