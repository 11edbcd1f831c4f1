import { type Expr, lastName, type Span } from '../facts.ts';
import { literalKey } from './call-text.ts';
import type { Evaluator } from './evaluator.ts';
import { headerLine, headerMatch, isHeaderConstant, leadsToHeaders } from './header-names.ts';
import { type Frame, type InstanceThing, NOTHING, type Thing, union, type Value } from './value.ts';

/** One place that gives the header a value, or means to, or takes it away. */
export interface Evidence extends Span {
  readonly state: 'set' | 'near' | 'removed';
  readonly value: Value;
  readonly file: string;
  /** The header's name as written, for near misses. */
  readonly name: string;
}

/** What a look for the header brought: the first evidence counts. `needs`: functions whose parameters may bring more. */
export interface Findings {
  readonly evidence: readonly Evidence[];
  /** Something was met that the sources do not tell and that may hold headers. */
  readonly opaque: boolean;
  /** The object that sends is not known, nor what it sends by default. */
  readonly unknownClient: boolean;
  readonly needs: Value['needs'];
}

const MAX_DEPTH = 16;

/** A look for the header, and what it has brought so far. */
export interface Search {
  readonly evidence: Evidence[];
  readonly values: Value[];
  readonly seen: Set<Thing>;
  opaque: boolean;
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

  protected look(value: Value, asHeaders: boolean, search: Search, depth: number): void {
    if (value.texts.length === 0 || value.things.length > 0) search.values.push({ ...NOTHING, needs: value.needs });
    if (depth > MAX_DEPTH || search.evidence.length > 3) return;
    for (const text of value.texts) {
      const line = headerLine(text.value);
      const origin = text.origins[0];
      if (line && origin)
        this.add(search, line.name, { ...NOTHING, texts: [{ ...text, value: line.value }] }, origin.file, origin);
    }
    if (asHeaders && isUnknown(value)) search.opaque = true;
    for (const thing of value.things) this.lookInto(thing, asHeaders, search, depth);
  }

  /** @param span place of the value, or its expression: of `null` there is no value */
  protected add(search: Search, name: string, value: Value, file: string, span: Span | Expr, property = false): void {
    search.values.push({ ...NOTHING, needs: value.needs });
    const header = !property && headerMatch(name) === 'header';
    if (header && (isNull(span) || isEmpty(value))) {
      search.evidence.push({ state: 'removed', value: NOTHING, file, name, start: span.start, end: span.end });
      return;
    }
    if (value.texts.length === 0 && value.things.length === 0 && !value.open) return;
    const items = value.texts.length === 0 ? [...this.evaluator.entries(value).values()] : [];
    if (items.some((item) => item.texts.length > 0)) {
      this.add(search, name, union(items), file, span, property);
      return;
    }
    const state = property || headerMatch(name) === 'header' ? 'set' : 'near';
    search.evidence.push({ state, value, file, name, start: span.start, end: span.end });
  }

  protected lookInto(thing: Thing, asHeaders: boolean, search: Search, depth: number): void {
    if (search.seen.has(thing)) return;
    search.seen.add(thing);
    switch (thing.kind) {
      case 'dict':
        this.inDictionary(thing, asHeaders, search, depth);
        return;
      case 'made':
        this.inCall(thing, asHeaders, search, depth);
        return;
      case 'view':
        this.inView(thing, asHeaders, search, depth);
        return;
      case 'instance':
        this.inInstance(thing, search, depth);
        return;
      case 'function':
        this.inFunction(thing, search, depth);
        return;
      case 'outside':
        if (asHeaders) search.opaque = true;
        return;
      default:
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
    if (expr.kind === 'list') {
      this.inList(expr.items, frame, asHeaders, search, depth);
      return;
    }
    const rest: { value: Expr; asHeaders: boolean }[] = [];
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
      else if (key === null) rest.push({ value: entry.value, asHeaders });
      else if (leadsToHeaders(key)) rest.push({ value: entry.value, asHeaders: /header/i.test(key) });
      else if (isHeaderConstant(key))
        this.add(search, 'User-Agent', this.evaluator.value(entry.value, frame), frame.fn.file, entry.value);
    }
    if (search.evidence.length > 0) return;
    const named = this.namedPair(thing);
    if (named) this.add(search, named.name, named.value, frame.fn.file, expr);
    for (const one of rest) this.look(this.evaluator.value(one.value, frame), one.asHeaders, search, depth + 1);
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
    for (const item of items.slice(0, 60)) this.look(this.evaluator.value(item, frame), asHeaders, search, depth + 1);
  }
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

/** Whether nothing at all is known of a value. */
export function isUnknown(value: Value): boolean {
  return (
    value.open &&
    value.texts.length === 0 &&
    value.things.every((thing) => thing.kind === 'view' && isUnknown(thing.of))
  );
}
