import type { Position, SourceText } from '../../core/text.ts';
import type { SourceIgnoreComment } from './result.ts';

const MARK = 'mde-partner-ignore';

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

function commentsIn(source: SourceText): Omit<SourceIgnoreComment, 'lines'>[] {
  const found: Omit<SourceIgnoreComment, 'lines'>[] = [];
  const { text } = source;
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + MARK.length)) {
    const newline = text.indexOf('\n', at);
    const end = Math.min(newline === -1 ? text.length : newline, at + 1_000);
    const line = text
      .slice(at, end)
      .replace(/\s*(?:\*\/|-->|#>|--\}\}|\*\))\s*$/, '')
      .trimEnd();
    const match = /^mde-partner-ignore(?:[ \t]+(?!--)([^\s]{1,80}))?(?:[ \t]+--[ \t]*(.*))?$/.exec(line);
    const rule = match?.[1] ?? null;
    const ruleStart = rule === null ? at : at + line.indexOf(rule, MARK.length);
    const reason = match?.[2]?.trim();
    found.push({
      location: source.locate(at, at + line.length),
      rule,
      reason: reason === undefined || reason === '' ? null : reason,
      ruleLocation: source.locate(ruleStart, rule === null ? at + MARK.length : ruleStart + rule.length),
    });
  }
  return found;
}
