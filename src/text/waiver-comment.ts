/** What a comment that waives begins with, behind the signs of the comment. */
export const WAIVER_MARK = 'mde-partner-ignore';

/** What follows the mark: `<rule-id> -- <reason>`, complete or not. Offsets count from its first character. */
export interface WaiverComment {
  /** Null: none given. */
  readonly rule: { readonly id: string; readonly start: number; readonly end: number } | null;
  readonly reason: string | null;
  /** Something else than `--`, or nothing, stands between rule and reason; null: `--` does, or there is no reason. */
  readonly separator: { readonly start: number; readonly end: number } | null;
}

/** A rule and a reason with something else than `--` between them. */
const SINGLE_WORD = /^([\s:]+)([\w-]+)([ \t]+[-–—:,;=]+[ \t]*|[–—:,;=]+[ \t]*|[ \t]+)(?=\S)/;

/** @param text one line, without white space at its end */
export function readWaiverComment(text: string): WaiverComment {
  const dashes = text.indexOf('--');
  const other = dashes === -1 ? SINGLE_WORD.exec(text) : null;
  if (other) {
    const [whole, before = '', id = ''] = other;
    const end = before.length + id.length;
    const rule = { id, start: before.length, end };
    return { rule, reason: text.slice(whole.length), separator: { start: end, end: whole.length } };
  }
  const named = dashes === -1 ? text : text.slice(0, dashes);
  const id = named.replace(/^[\s:]+/, '').trimEnd();
  const reason = dashes === -1 ? '' : text.slice(dashes + 2).trim();
  const end = named.trimEnd().length;
  return {
    rule: id === '' ? null : { id, start: end - id.length, end },
    reason: reason === '' ? null : reason,
    separator: null,
  };
}
