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
 * Selects a child: a field name, `.type` (first child of that type), `:2` (third named child), `:last`, `>word` (the first
 * named child behind a keyword or operator), `<word` (the last one before it), `:self` (the node itself), or several
 * with `|` between them, of which the first that is there counts. `a/b` selects `b` in what `a` selects.
 */
export type Selector = string;

/** The child that a selector names; undefined if it is not there. */
export function pick(node: SyntaxNode, selector: Selector): SyntaxNode | undefined {
  for (const one of selector.split('|')) {
    const found = pickPath(node, one);
    if (found) return found;
  }
  return undefined;
}

function pickPath(node: SyntaxNode, path: string): SyntaxNode | undefined {
  let at: SyntaxNode | undefined = node;
  for (const one of path.split('/')) at = at && pickOne(at, one);
  return at;
}

function pickOne(node: SyntaxNode, selector: string): SyntaxNode | undefined {
  if (selector.startsWith('.')) {
    const type = selector.slice(1);
    return node.children.find((child) => child.type === type);
  }
  if (selector === ':self') return node;
  if (/^[<>]./.test(selector)) {
    const mark = node.children.findIndex((child) => child.type === selector.slice(1));
    if (mark === -1) return undefined;
    const isNode = (child: SyntaxNode): boolean => child.named && child.type !== COMMENT;
    return selector.startsWith('>')
      ? node.children.slice(mark + 1).find(isNode)
      : node.children.slice(0, mark).findLast(isNode);
  }
  if (selector.startsWith(':')) {
    const named = namedChildren(node);
    return selector === ':last' ? named.at(-1) : named[Number(selector.slice(1))];
  }
  return node.children.find((child) => child.field === selector);
}

export function namedChildren(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter((child) => child.named && child.type !== COMMENT);
}
