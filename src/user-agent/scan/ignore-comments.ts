import type { SourceText } from '../../core/text.ts';
import type { SourceIgnoreComment } from './result.ts';

const MARK = 'mde-partner-ignore';

/** Comments `mde-partner-ignore <rule-id> -- <reason>`, whatever the comment syntax around them. */
export function ignoreComments(source: SourceText): SourceIgnoreComment[] {
  const found: SourceIgnoreComment[] = [];
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
