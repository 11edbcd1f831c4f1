import type { SourceText } from '../../core/text.ts';
import { readWaiverComment, WAIVER_MARK } from '../../text/waiver-comment.ts';
import type { IgnoreComment } from '../manifest.ts';
import type { Place, TreeNode } from '../yaml/tree.ts';

/**
 * Parses the comments that waive: `# mde-partner-ignore <rule-id> -- <reason>`, complete or not. A comment after a
 * value applies to its line, a comment on a line of its own to the next line that is not a comment; a value on several
 * lines counts as one line.
 */
export function ignoreComments(source: SourceText, comments: readonly Place[], root: TreeNode | null): IgnoreComment[] {
  const found = comments.filter(({ start, end }) => MARKED.test(source.text.slice(start, end)));
  if (found.length === 0) return [];
  const ownLines = new Set(
    comments.filter((place) => isAlone(source, place)).map((place) => lineOf(source, place.start)),
  );
  const values = root ? longValues(source, root) : new Map<number, Lines>();
  return found.map((place) => {
    const line = lineOf(source, place.start);
    let target = line;
    while (ownLines.has(target)) target++;
    const value = values.get(target);
    const lines = { first: Math.min(line, value?.first ?? line), last: Math.max(target, value?.last ?? target) };
    return { ...read(source, place), lines };
  });
}

const MARKED = new RegExp(`^#+[ \\t]*${WAIVER_MARK}(?![\\w-])`);

type Lines = IgnoreComment['lines'];

function lineOf(source: SourceText, offset: number): number {
  return source.positionAt(offset).line;
}

function isAlone(source: SourceText, { start }: Place): boolean {
  const lineStart = start - source.positionAt(start).column + 1;
  return source.text.slice(lineStart, start).trim() === '';
}

/** Scalars on several lines with their keys, by each of their lines. */
function longValues(source: SourceText, root: TreeNode): Map<number, Lines> {
  const found = new Map<number, Lines>();
  const seen = new Set<TreeNode>();
  const visit = (node: TreeNode): void => {
    if (node.kind === 'scalar' || seen.has(node)) return;
    seen.add(node);
    for (const entry of node.kind === 'mapping' ? node.entries.values() : node.items) {
      visit(entry.node);
      if (entry.node.kind !== 'scalar') continue;
      const lines = { first: lineOf(source, entry.key.start), last: lineOf(source, entry.end) };
      for (let line = lines.first; line <= lines.last && lines.first < lines.last; line++) found.set(line, lines);
    }
  };
  visit(root);
  return found;
}

function read(source: SourceText, place: Place): Omit<IgnoreComment, 'lines'> {
  const text = source.text.slice(place.start, place.end).trimEnd();
  const from = text.indexOf(WAIVER_MARK) + WAIVER_MARK.length;
  const { rule, reason, owner, separator } = readWaiverComment(text.slice(from));
  const location = source.locate(place.start, place.start + text.length);
  const at = ({ start, end }: { readonly start: number; readonly end: number }) =>
    source.locate(place.start + from + start, place.start + from + end);
  return {
    location,
    rule: rule?.id ?? null,
    reason,
    owner,
    ruleLocation: rule ? at(rule) : location,
    separator: separator ? at(separator) : undefined,
  };
}
