import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { noSuchKey, notWellFormed, tooDeep, type VersionReader, versionAt } from '../reading.ts';

/** Reads JSON, with comments and trailing commas as some tools allow them; default key `version`. */
export const json: VersionReader = ({ source, key }) => {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(source.text, errors, { allowTrailingComma: true });
  } catch (error: unknown) {
    if (error instanceof RangeError) return tooDeep(source);
    throw error;
  }
  const [error] = errors;
  if (!root || error) return notWellFormed(source, 'JSON', error?.offset ?? 0);
  const path = key ?? 'version';
  const node = path.split('.').reduce<Node | undefined>(childOf, root);
  if (node?.type !== 'string' && node?.type !== 'number') return noSuchKey(source, path);
  const quotes = node.type === 'string' ? 1 : 0;
  const range = { start: node.offset + quotes, end: node.offset + node.length - quotes };
  const text = node.type === 'string' ? String(node.value) : source.text.slice(range.start, range.end);
  return versionAt(source, text, range);
};

/** If a key is repeated, the last one counts, as in `JSON.parse`. */
function childOf(parent: Node | undefined, step: string): Node | undefined {
  if (parent?.type === 'array') return /^\d+$/.test(step) ? parent.children?.[Number(step)] : undefined;
  if (parent?.type !== 'object') return undefined;
  return parent.children?.findLast(({ children }) => children?.[0]?.value === step)?.children?.[1];
}
