import type { Expr } from './facts.ts';
import type { Shape } from './language.ts';
import { type CollectionShape, Expressions } from './lower-expressions.ts';
import { namedChildren, pick, type SyntaxNode } from './syntax.ts';

/** Reads dictionaries, lists, initialisers and named arguments. */
export abstract class Collections extends Expressions {
  protected override pair(node: SyntaxNode, shape: Shape & { as: 'pair' }): { key: Expr | null; value: Expr } {
    const key = pick(node, shape.key);
    const value = this.pick(node, shape.value);
    if (!key) return { key: null, value };
    const [only] = key.children;
    const inner = shape.wrapsKey && only && key.children.length === 1 ? only : key;
    const bare = shape.bare?.includes(inner.type);
    if (bare) named(value, this.text(inner), { asMember: true });
    return { key: bare ? this.literal(inner, this.text(inner).replace(/:$/, '')) : this.expr(inner), value };
  }

  /** Entries or items of a bracketed collection; braces that pair two values are entries. */
  protected override collection(node: SyntaxNode, { as, pairs: paired }: CollectionShape): Expr {
    const entries: { key: Expr | null; value: Expr }[] = [];
    const items: Expr[] = [];
    for (const child of namedChildren(node)) {
      const shape = this.shapeOf(child);
      const keyed = shape?.as === 'pair' && pick(child, shape.value) !== undefined;
      if (shape?.as === 'pair' && keyed) entries.push(this.pair(child, shape));
      else if (shape?.as === 'pair') {
        const only = pick(child, shape.key);
        if (only && this.shapeOf(only)?.as === 'spread') entries.push({ key: null, value: this.pick(only, ':0') });
        else items.push(this.pick(child, shape.key));
      } else if (shape?.as === 'spread') entries.push({ key: null, value: this.pick(child, ':0') });
      else if (shape?.as === 'shorthand') entries.push(this.shorthand(child));
      else if (shape?.as === 'param' && as === 'dict') entries.push(this.patternEntry(child, shape));
      else if (shape?.as === 'assign') entries.push(this.initialiser(child, shape));
      else items.push(this.expr(child));
    }
    if (as === 'dict')
      for (const item of items) {
        const [key, value, more] = item.kind === 'list' ? item.items : [];
        if (key?.kind === 'text' && value && !more) entries.push({ key, value });
        else if (item.kind === 'function') entries.push({ key: this.literal(node, item.fn.name), value: item });
        else entries.push({ key: null, value: item });
      }
    const pairs = as === 'dict' || entries.some((entry) => entry.key !== null);
    if (pairs) return { kind: 'dict', entries, start: node.start, end: node.end };
    const all = [...items, ...entries.map((entry) => entry.value)];
    if (paired && all.length > 0 && all.every(isPair)) return this.fromPairs(node, all);
    return { kind: 'list', items: all, start: node.start, end: node.end };
  }

  protected fromPairs(node: SyntaxNode, items: readonly Expr[]): Expr {
    const entries = items.flatMap((item) => {
      const [key, value] = item.kind === 'list' ? item.items : [];
      return key && value ? [{ key, value }] : [];
    });
    return { kind: 'dict', entries, start: node.start, end: node.end };
  }

  protected shorthand(node: SyntaxNode): { key: Expr; value: Expr } {
    return { key: this.literal(node, this.text(node)), value: this.nameOf(node) };
  }

  /** An entry of a pattern that has a default, or takes the rest: `{ timeout = 30, ...options }`. */
  protected patternEntry(node: SyntaxNode, shape: Shape & { as: 'param' }): { key: Expr | null; value: Expr } {
    const name = pick(node, shape.name) ?? node;
    return { key: shape.rest ? null : this.literal(name, this.text(name)), value: this.withDefault(node, shape) };
  }

  protected initialiser(node: SyntaxNode, shape: Shape & { as: 'assign' }): { key: Expr | null; value: Expr } {
    const left = pick(node, shape.left);
    const value = this.pick(node, shape.right);
    if (!left) return { key: null, value };
    const bracket = this.shapeOf(left)?.as === 'through' ? namedChildren(left)[0] : undefined;
    const key = bracket ? this.expr(bracket) : this.literal(left, this.text(left));
    return { key, value };
  }
}

/** A nameless function is known by what it is assigned to. */
export function named(value: Expr, name: string, { asMember = false } = {}): void {
  if (value.kind !== 'function' || value.fn.name !== '') return;
  (value.fn as { name: string }).name = name;
  if (asMember) (value.fn as { isMember?: true }).isMember = true;
}

function isPair(expr: Expr): boolean {
  return expr.kind === 'list' && expr.items.length === 2;
}
