import { type CallExpr, type Expr, lastName, type Span } from '../facts.ts';
import { literalKey } from './call-text.ts';
import { EffectSearch } from './effect-search.ts';
import { EntrySearch } from './entry-search.ts';
import type { Evaluator } from './evaluator.ts';
import { putFirst } from './header-dictionaries.ts';
import {
  type Doubt,
  doubtOf,
  type HeaderParts,
  isSure,
  leaveOpen,
  type Outcome,
  overrideBy,
  push,
  reached,
  type Search,
  type SetterOptions,
  within,
  worstEvidence,
} from './header-evidence.ts';
import { headerAmongLines, headerLine, headerMatch, isHeaderConstant, isUnnamedLine } from './header-names.ts';
import { HeaderSetters } from './header-setters.ts';
import { ObjectSearch } from './object-search.ts';
import { type Effect, type Frame, isUnknown, NOTHING, type Thing, union, type Value, type ViewThing } from './value.ts';
import { ViewSearch } from './view-search.ts';

const MAX_DEPTH = 24;

/** Looks for the header in values and literals. */
export class HeaderSearch implements HeaderParts {
  readonly evaluator: Evaluator;
  readonly #entries: EntrySearch;
  readonly #setters: HeaderSetters;
  readonly #views: ViewSearch;
  readonly #effects: EffectSearch;
  readonly #objects: ObjectSearch;

  constructor(evaluator: Evaluator) {
    this.evaluator = evaluator;
    this.#entries = new EntrySearch(this);
    this.#setters = new HeaderSetters(this);
    this.#views = new ViewSearch(this);
    this.#effects = new EffectSearch(this);
    this.#objects = new ObjectSearch(this);
  }

  /** @param asHeaders the value is a set of headers: what is not known of it may be the header */
  look(value: Value, asHeaders: boolean, search: Search, depth: number): void {
    if (value.texts.length === 0 || value.things.length > 0) search.values.push({ ...NOTHING, needs: value.needs });
    if (depth > MAX_DEPTH) this.cut(search);
    if (depth > MAX_DEPTH || search.evidence.length > 3) return;
    for (const text of value.texts) {
      if (isUnnamedLine(text.value)) leaveOpen(search, { cause: 'unknown-headers', at: text.origins[0] ?? null });
      const line = headerLine(text.value) ?? (asHeaders ? headerAmongLines(text.value) : null);
      const origin = text.origins[0];
      if (line && origin)
        this.add(search, line.name, { ...NOTHING, texts: [{ ...text, value: line.value }] }, origin.file, origin);
    }
    if (asHeaders && isUnknown(value)) leaveOpen(search, { cause: 'unknown-headers', at: reached(search) });
    // What is done to a variable is asked first, and what it was before then by itself.
    if (asHeaders && !isViewed(value)) search.override ??= overrideBy(value, null);
    const outcomes = value.things.map((thing) => this.#outcome(thing, asHeaders, search, depth));
    this.#merge(outcomes, value, search);
  }

  /** A limit ends the search in something that may bring or take away the header. */
  cut(search: Search): void {
    const doubt: Doubt = { cause: 'unknown-headers', at: reached(search) };
    leaveOpen(search, doubt);
    search.override ??= doubt;
  }

  /** What a search in one abstract object finds; null: nothing that speaks for or against the header. */
  #outcome(thing: Thing, asHeaders: boolean, search: Search, depth: number): Outcome | null {
    const known = search.known.get(thing);
    if (known !== undefined) return known;
    search.known.set(thing, null);
    const inner = within(search);
    this.#lookInto(thing, asHeaders, inner, depth);
    const neutral = inner.evidence.length === 0 && (thing.kind === 'module' || thing.kind === 'class');
    const outcome = neutral ? null : inner;
    search.known.set(thing, outcome);
    return outcome;
  }

  /** The header is sent for sure only if every alternative has it. */
  #merge(outcomes: readonly (Outcome | null)[], value: Value, search: Search): void {
    const told = outcomes.filter((one) => one !== null);
    const found = told.flatMap(({ evidence }) => evidence.slice(0, 1));
    for (const { unknown } of told) leaveOpen(search, unknown);
    if (found.length === 0) search.override ??= told.find(({ override }) => override !== null)?.override ?? null;
    if (found.length === 0) return;
    const lacking = told.find(({ evidence }) => evidence.length === 0);
    const lacks = lacking && (lacking.unknown ?? { cause: 'condition' as const, at: null });
    push(search, worstEvidence(found, lacks ?? doubtOf(isViewed(value) ? besideViews(value) : value)));
  }

  /** @param span place of the value, or its expression: of `null` there is no value */
  add(search: Search, name: string, value: Value, file: string, span: Span | Expr, property = false): void {
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

  #lookInto(thing: Thing, asHeaders: boolean, search: Search, depth: number): void {
    switch (thing.kind) {
      case 'dict':
        this.#entries.inDictionary(thing, asHeaders, search, depth);
        return;
      case 'made':
        this.inCall(thing, asHeaders, search, depth);
        return;
      case 'view':
        this.#inViewed(thing, asHeaders, search, depth);
        return;
      case 'instance':
        this.#objects.inInstance(thing, search, depth);
        return;
      case 'function':
        this.#objects.inFunction(thing, search, depth);
        return;
      case 'merged':
        this.#entries.inMerged(thing, asHeaders, search, depth);
        return;
      case 'outside':
        if (asHeaders) leaveOpen(search, { cause: 'unknown-headers', at: reached(search) });
        return;
      default:
    }
  }

  /** What is done to a dictionary is looked at first, but the dictionary itself is what the request starts from. */
  #inViewed(thing: ViewThing, asHeaders: boolean, search: Search, depth: number): void {
    const before = search.dictionaries.length;
    this.inView(thing, asHeaders, search, depth);
    if (isSure(thing.of)) putFirst(search.dictionaries, before, thing.of);
  }

  /** The name that a key expression gives a header. */
  keyOf(expr: Expr, frame: Frame): string | null {
    const key = literalKey(this.evaluator.value(expr, frame));
    if (key !== null) return key;
    return isHeaderConstant(lastName(expr)) ? 'User-Agent' : null;
  }

  inCall(thing: Thing & { kind: 'made' }, asHeaders: boolean, search: Search, depth: number): void {
    this.#setters.inCall(thing, asHeaders, search, depth);
  }

  inView(thing: ViewThing, asHeaders: boolean, search: Search, depth: number): void {
    this.#views.inView(thing, asHeaders, search, depth);
  }

  inEffect(effect: Effect, view: ViewThing, asHeaders: boolean, search: Search, depth: number): void {
    this.#effects.inEffect(effect, view, asHeaders, search, depth);
  }

  inArguments(call: CallExpr, frame: Frame, asHeaders: boolean, search: Search, depth: number): void {
    this.#setters.inArguments(call, frame, asHeaders, search, depth);
  }

  onParameter(frame: Frame, name: string, search: Search, depth: number): void {
    this.#objects.onParameter(frame, name, search, depth);
  }

  setter(call: CallExpr, frame: Frame, search: Search, depth: number, options?: SetterOptions): boolean {
    return this.#setters.setter(call, frame, search, depth, options);
  }

  removes(call: CallExpr, frame: Frame, search: Search): boolean {
    return this.#setters.removes(call, frame, search);
  }

  addUnnamed(key: Expr, value: Expr, frame: Frame, search: Search, depth: number): void {
    this.#setters.addUnnamed(key, value, frame, search, depth);
  }

  product(args: readonly Expr[], frame: Frame): Value {
    return this.#setters.product(args, frame);
  }
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
