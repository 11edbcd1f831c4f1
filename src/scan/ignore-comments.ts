import type { Position, SourceText } from '../core/text.ts';
import { readWaiverComment, WAIVER_MARK } from '../text/waiver-comment.ts';
import type { SourceIgnoreComment } from './result.ts';

/**
 * Comments `mde-partner-ignore <rule-id> -- <reason>`, whatever the comment syntax around them. One behind code is for
 * its line, one on a line of its own for the next line that is no such comment.
 */
export function ignoreComments(source: SourceText): SourceIgnoreComment[] {
  const found = commentsIn(source);
  const alone = new Set(
    found.map(({ location }) => location.start).flatMap((start) => (isAlone(source, start) ? [start.line] : [])),
  );
  return found.map((comment) => {
    const first = comment.location.start.line;
    let last = first;
    while (alone.has(last)) last++;
    return { ...comment, lines: { first, last } };
  });
}

/** Nothing but signs stand before the mark, or the word that opens a comment in batch files and m4. */
function isAlone(source: SourceText, { line, column }: Position): boolean {
  const before = source.line(line).slice(0, column - 1);
  return !/[\p{L}\p{N}]/u.test(before.replace(/^\s*(?:rem|dnl)\s/i, ''));
}

/** Signs that open a comment, right before the mark; a text that only names the mark is no comment. */
const OPENING = /(?:#|\/\/|\/\*|\*|--|<!--|;|%|<#|\{\{!|\(\*|\brem|\bdnl)[ \t]*$/i;

function commentsIn(source: SourceText): Omit<SourceIgnoreComment, 'lines'>[] {
  const found: Omit<SourceIgnoreComment, 'lines'>[] = [];
  const { text } = source;
  for (let at = text.indexOf(WAIVER_MARK); at !== -1; at = text.indexOf(WAIVER_MARK, at + WAIVER_MARK.length)) {
    if (!OPENING.test(text.slice(Math.max(0, at - 20), at))) continue;
    const newline = text.indexOf('\n', at);
    const end = Math.min(newline === -1 ? text.length : newline, at + 1_000);
    const line = text
      .slice(at, end)
      .replace(/\s*(?:\*\/|-->|#>|--\}\}|\*\))\s*$/, '')
      .trimEnd();
    const from = at + WAIVER_MARK.length;
    const { rule, reason, owner, separator } = readWaiverComment(line.slice(WAIVER_MARK.length));
    const location = source.locate(at, at + line.length);
    found.push({
      location,
      rule: rule?.id ?? null,
      reason,
      owner,
      ruleLocation: rule ? source.locate(from + rule.start, from + rule.end) : location,
      separator: separator ? source.locate(from + separator.start, from + separator.end) : undefined,
    });
  }
  return found;
}
