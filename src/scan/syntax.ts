/** The type of every comment, whatever the grammar calls it. */
export const COMMENT = 'comment';

/** A syntax node, copied out of the parser's memory. `field` is the role it has in its parent. */
export interface SyntaxNode {
  readonly type: string;
  readonly field: string | null;
  readonly named: boolean;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/**
 * Selects a child: a field name, `.type` (first child of that type), `:2` (third named child), `:last`, `:self` (the
 * node itself), or several with `|` between them, of which the first that is there counts.
 */
export type Selector = string;

/** The child that a selector names; undefined if it is not there. */
export function pick(node: SyntaxNode, selector: Selector): SyntaxNode | undefined {
  for (const one of selector.split('|')) {
    const found = pickOne(node, one);
    if (found) return found;
  }
  return undefined;
}

function pickOne(node: SyntaxNode, selector: string): SyntaxNode | undefined {
  if (selector.startsWith('.')) {
    const type = selector.slice(1);
    return node.children.find((child) => child.type === type);
  }
  if (selector === ':self') return node;
  if (selector.startsWith(':')) {
    const named = namedChildren(node);
    return selector === ':last' ? named.at(-1) : named[Number(selector.slice(1))];
  }
  return node.children.find((child) => child.field === selector);
}

export function namedChildren(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter((child) => child.named && child.type !== COMMENT);
}
