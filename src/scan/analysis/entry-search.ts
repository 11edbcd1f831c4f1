import { type Expr, spanOf } from '../facts.ts';
import { literalKey } from './call-text.ts';
import { keepDictionary, putFirst } from './header-dictionaries.ts';
import {
  follow,
  type HeaderParts,
  isSure,
  leaveOpen,
  overrideBy,
  reached,
  type Search,
  within,
  worstEvidence,
} from './header-evidence.ts';
import { headerMatch, isBody, isHeaderConstant, isHeadersName, leadsToHeaders } from './header-names.ts';
import { stepAt } from './trail.ts';
import { type Frame, isUnknown, type MergedThing, NOTHING, type Thing, type Value } from './value.ts';

/** Headers that are looked at of one list. */
const MAX_LINES = 60;

/** Looks for the header in dictionaries and lists, and in those that are put together of others. */
export class EntrySearch {
  readonly #headers: HeaderParts;

  constructor(headers: HeaderParts) {
    this.#headers = headers;
  }

  /** The last part wins, headers as a whole unless those of several parts are put together. */
  inMerged({ parts, nested }: MergedThing, asHeaders: boolean, search: Search, depth: number): void {
    const before = search.dictionaries.length;
    for (const part of [...parts].reverse()) {
      this.#headers.look(part, asHeaders, search, depth + 1);
      if (isSure(part)) putFirst(search.dictionaries, before, part);
      if (search.evidence.length > 0) return;
      const open = overrideBy(part, reached(search));
      search.override ??= open;
      if (nested === undefined) continue;
      leaveOpen(search, open);
      if (nested === 'merged' || asHeaders || !this.#hasHeaders(part)) continue;
      if (nested === 'replaced' && isSure(part)) return;
      search.override ??= { cause: 'unknown-headers', at: reached(search) };
    }
  }

  inDictionary(thing: Thing & { kind: 'dict' }, asHeaders: boolean, search: Search, depth: number): void {
    const { expr, frame } = thing;
    const step = asHeaders ? stepAt('headers', expr, frame, frame.fn.name || null) : null;
    if (step && expr.kind === 'dict') keepDictionary(search.dictionaries, step.at);
    if (step) follow(search, step);
    if (expr.kind === 'list') {
      this.#inList(expr.items, frame, asHeaders, search, depth);
      return;
    }
    // What is left of options without their headers, or of headers without this one, does not bring it.
    if (expr.without?.some((key) => (asHeaders ? headerMatch(key) === 'header' : isHeadersName(key)))) return;
    let rest: { value: Expr; asHeaders: boolean; spread: boolean }[] = [];
    let replaced = false;
    for (const entry of expr.entries) {
      const key = entry.key ? this.#headers.keyOf(entry.key, frame) : null;
      const match = key === null ? null : headerMatch(key);
      if (match !== null && key !== null)
        this.#headers.add(
          search,
          key,
          this.#headers.evaluator.value(entry.value, frame),
          frame.fn.file,
          entry.value,
          match === 'near' && !asHeaders,
        );
      else if (key === null) {
        const given = this.#headers.evaluator.value(entry.value, frame);
        if (search.evidence.length > 0) this.#override(given, asHeaders, search, depth);
        else if (!asHeaders && this.#hasHeaders(given)) {
          if (isSure(given)) rest = [];
          else replaced = true;
        }
        rest.push({ value: entry.value, asHeaders, spread: true });
      } else if (leadsToHeaders(key) && !isBody(key)) {
        // Headers take the place of those that anything spread before them has.
        if (!asHeaders && isHeadersName(key))
          rest = rest.filter((one) => !one.spread || !this.#mayHaveHeaders(one.value, frame));
        rest.push({ value: entry.value, asHeaders: /header/i.test(key), spread: false });
      } else if (isHeaderConstant(key))
        this.#headers.add(
          search,
          'User-Agent',
          this.#headers.evaluator.value(entry.value, frame),
          frame.fn.file,
          entry.value,
        );
    }
    if (search.evidence.length > 0) return;
    const named = this.#namedPair(thing);
    if (named) this.#headers.add(search, named.name, named.value, frame.fn.file, expr);
    for (const one of rest.reverse()) {
      const value = this.#headers.evaluator.value(one.value, frame);
      this.#headers.look(value, one.asHeaders, search, depth + 1);
      if (one.spread && search.evidence.length === 0)
        search.override ??= overrideBy(value, { file: frame.fn.file, ...spanOf(one.value), inner: null });
    }
    const [first] = search.evidence;
    if (replaced && first) search.evidence[0] = { ...first, doubt: first.doubt ?? { cause: 'condition', at: null } };
  }

  #mayHaveHeaders(options: Expr, frame: Frame): boolean {
    const value = this.#headers.evaluator.value(options, frame);
    return isUnknown(value) || this.#hasHeaders(value);
  }

  /** Whether the options of a request bring headers of their own, in place of any before. */
  #hasHeaders(options: Value): boolean {
    return this.#headers.evaluator.entries(options).has('headers');
  }

  /** What is spread behind the header takes its place if it has the header too. */
  #override(given: Value, asHeaders: boolean, search: Search, depth: number): void {
    const later = within(search);
    this.#headers.look(given, asHeaders, later, depth + 1);
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
  #namedPair(thing: Thing & { kind: 'dict' }): { name: string; value: Value } | null {
    if (thing.expr.kind !== 'dict' || thing.expr.entries.length > 6) return null;
    const entries = this.#headers.evaluator.entries({ ...NOTHING, things: [thing] });
    const name = entries.get('name') ?? entries.get('key') ?? entries.get('header');
    const value = entries.get('value');
    const written = name ? literalKey(name) : null;
    return written !== null && value && headerMatch(written) !== null ? { name: written, value } : null;
  }

  #inList(items: readonly Expr[], frame: Frame, asHeaders: boolean, search: Search, depth: number): void {
    const [first, second] = items;
    const name = items.length === 2 && first ? this.#headers.keyOf(first, frame) : null;
    if (name !== null && second && headerMatch(name) !== null) {
      this.#headers.add(search, name, this.#headers.evaluator.value(second, frame), frame.fn.file, second);
      return;
    }
    if (items.length > MAX_LINES) this.#headers.cut(search);
    for (const item of items.slice(0, MAX_LINES))
      this.#headers.look(this.#headers.evaluator.value(item, frame), asHeaders, search, depth + 1);
  }
}
