import type { Language } from './language.ts';
import { COMMENT, type SyntaxNode } from './syntax.ts';

/** What the walk needs of a tree-sitter cursor. */
export interface Cursor {
  readonly nodeType: string;
  readonly nodeIsNamed: boolean;
  readonly currentFieldName: string | null;
  readonly startIndex: number;
  readonly endIndex: number;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** A tree that no reader of it could follow without exhausting the stack or the memory. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex';
}

export const MAX_DEPTH = 1200;
export const MAX_NODES = 600_000;

interface Growing extends SyntaxNode {
  readonly children: Growing[];
}

/**
 * Copies the tree under the cursor into plain objects, without recursion.
 *
 * @param language its node types of comments, and of values that the grammar does not name
 * @returns the root, and how many bytes' worth of the text stand in nodes that the parser could not make sense of
 * @throws TooComplex beyond `MAX_DEPTH` levels or `MAX_NODES` nodes
 */
export function walk(
  cursor: Cursor,
  { comments = [COMMENT], values = [] }: Pick<Language, 'comments' | 'values'> = {},
): { readonly root: SyntaxNode; readonly unparsed: number } {
  const root = copy(cursor, comments, values);
  const path: Growing[] = [root];
  let nodes = 1;
  let unparsed = 0;
  let entering = cursor.gotoFirstChild();
  while (path.length > 0) {
    if (!entering) {
      path.pop();
      if (path.length === 0) break;
      cursor.gotoParent();
      entering = cursor.gotoNextSibling();
      continue;
    }
    const node = copy(cursor, comments, values);
    (path.at(-1) as Growing).children.push(node);
    if (node.type === 'ERROR') unparsed += node.end - node.start;
    if (++nodes > MAX_NODES) throw new TooComplex(`more than ${MAX_NODES} syntax nodes`);
    if (cursor.gotoFirstChild()) {
      path.push(node);
      if (path.length > MAX_DEPTH) throw new TooComplex(`nested more than ${MAX_DEPTH} levels deep`);
    } else entering = cursor.gotoNextSibling();
  }
  return { root, unparsed };
}

function copy(cursor: Cursor, comments: readonly string[], values: readonly string[]): Growing {
  const type = cursor.nodeType;
  return {
    type: comments.includes(type) ? COMMENT : type,
    field: cursor.currentFieldName,
    named: cursor.nodeIsNamed || values.includes(type),
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: [],
  };
}
