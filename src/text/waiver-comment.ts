/** The start of a comment that waives, after the comment's own syntax. */
export const WAIVER_MARK = 'mde-partner-ignore';

/**
 * The rest of such a comment: `<rule-id> -- <reason> (owner: <name>)`, complete or not. Offsets count from its first
 * character.
 */
export interface WaiverComment {
  /** Null: none given. */
  readonly rule: { readonly id: string; readonly start: number; readonly end: number } | null;
  /** Without the owner. */
  readonly reason: string | null;
  /** Null: none given. */
  readonly owner: string | null;
  /** What is between rule and reason instead of `--`, possibly empty; null: `--`, or no reason. */
  readonly separator: { readonly start: number; readonly end: number } | null;
}

/** A rule and a reason separated by something other than `--`. */
const SINGLE_WORD = /^([\s:]+)([\w-]+)([ \t]+[-–—:,;=]+[ \t]*|[–—:,;=]+[ \t]*|[ \t]+)(?=\S)/;

/** @param text one line, without trailing white space */
export function readWaiverComment(text: string): WaiverComment {
  const dashes = text.indexOf('--');
  const other = dashes === -1 ? SINGLE_WORD.exec(text) : null;
  if (other) {
    const [whole, before = '', id = ''] = other;
    const end = before.length + id.length;
    const rule = { id, start: before.length, end };
    return { rule, ...reasonAndOwner(text.slice(whole.length)), separator: { start: end, end: whole.length } };
  }
  const named = dashes === -1 ? text : text.slice(0, dashes);
  const id = named.replace(/^[\s:]+/, '').trimEnd();
  const end = named.trimEnd().length;
  return {
    rule: id === '' ? null : { id, start: end - id.length, end },
    ...reasonAndOwner(dashes === -1 ? '' : text.slice(dashes + 2)),
    separator: null,
  };
}

const OWNER = '(owner:';

/** An owner is in parentheses at the end. */
function reasonAndOwner(text: string): Pick<WaiverComment, 'reason' | 'owner'> {
  const whole = text.trim();
  const at = whole.endsWith(')') ? whole.lastIndexOf(OWNER) : -1;
  const owner = at === -1 ? '' : whole.slice(at + OWNER.length, -1).trim();
  const reason = owner === '' ? whole : whole.slice(0, at).trimEnd();
  return { reason: reason === '' ? null : reason, owner: owner === '' ? null : owner };
}
