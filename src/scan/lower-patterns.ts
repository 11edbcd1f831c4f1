import type { ChoiceExpr, Expr } from './facts.ts';

/** A variable that a pattern sets, and what it takes of the value for it. */
export interface Taken {
  readonly target: Expr;
  readonly value: Expr;
}

/** More variables of one pattern; code that a program writes may have any number of them. */
const MAX_TARGETS = 40;
const MAX_NESTING = 6;

/** Takes a value apart as a pattern says: `{ a, b: { c = 1 }, ...rest }`, `[first, second]`. */
export function unpacked(pattern: Expr, value: Expr, depth = 0): readonly Taken[] {
  if (pattern.kind === 'choice' && pattern.standsIn) {
    const [target, fallback] = pattern.options as [Expr, Expr];
    return unpacked(target, { ...pattern, options: [value, fallback] }, depth);
  }
  if ((pattern.kind !== 'list' && pattern.kind !== 'dict') || depth > MAX_NESTING) return [{ target: pattern, value }];
  if (pattern.kind === 'list') {
    const { items, start, end } = pattern;
    if (items.length === 1) return unpacked(items[0] as Expr, value, depth + 1);
    return items.slice(0, MAX_TARGETS).flatMap((item, index) => {
      const key: Expr = { kind: 'text', value: String(index), inner: null, start, end };
      return unpacked(item, taken(value, key), depth + 1);
    });
  }
  const { entries } = pattern;
  return entries.slice(0, MAX_TARGETS).flatMap((entry) => {
    const own = entry.key ? taken(value, entry.key) : withoutKeys(value, entries);
    return unpacked(entry.value, own, depth + 1);
  });
}

/** The parts of an assignment: of a list that is written out, each variable takes one. */
export function partsTaken(pattern: Expr, value: Expr): readonly Taken[] {
  const isWritten = pattern.kind === 'list' && value.kind === 'list' && pattern.items.length > 1;
  if (!isWritten || pattern.items.length !== value.items.length) return unpacked(pattern, value);
  return pattern.items.slice(0, MAX_TARGETS).flatMap((item, index) => unpacked(item, value.items[index] as Expr, 1));
}

/** The variables that a pattern sets. */
export function targetsOf(pattern: Expr): readonly Expr[] {
  return unpacked(pattern, pattern).map(({ target }) => target);
}

/** A value, or what stands in where there is none. */
export function standIn(value: Expr, fallback: Expr): ChoiceExpr {
  return { kind: 'choice', options: [value, fallback], standsIn: true, start: value.start, end: fallback.end };
}

/** The part of a value that a pattern takes under a key. */
export function taken(value: Expr, key: Expr): Expr {
  const { start, end } = key;
  if (key.kind !== 'text') return { kind: 'index', object: value, key, start, end };
  if (/^\d+$/.test(key.value)) return { kind: 'index', object: value, key, start, end };
  return { kind: 'member', object: value, name: key.value, start, end };
}

/** What a loop over pairs gives to one of its variables; the whole item where it is no list. */
export function partOf(item: Expr, index: number, count: number): Expr {
  if (count < 2) return item;
  const { start, end } = item;
  const key: Expr = { kind: 'text', value: String(index), inner: null, start, end };
  return { kind: 'choice', options: [taken(item, key), item], standsIn: false, start, end };
}

/** What is left of an object when a pattern has taken some of its entries. */
function withoutKeys(value: Expr, entries: readonly { readonly key: Expr | null }[]): Expr {
  const { start, end } = value;
  const without = entries.flatMap(({ key }) => (key?.kind === 'text' ? [key.value] : []));
  return { kind: 'dict', entries: [{ key: null, value }], without, start, end };
}
