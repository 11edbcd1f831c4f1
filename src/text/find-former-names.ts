import { lazy } from '../core/lazy.ts';
import { FORMER_NAMES, type FormerName } from './former-names.ts';
import { PREFIX_WORDS } from './partner-prefixes.ts';
import type { Span } from './span.ts';

/** A former name as written in a text. */
export interface FormerNameUse extends Span {
  readonly current: string;
}

/** Between the words of a name; empty in `AzureAD`. */
const GAP = '[\\p{White_Space}-]{0,3}';

const byKey = lazy(() => new Map(FORMER_NAMES.map((name) => [keyOf(name.former), name])));

const words = lazy(() => FORMER_NAMES.map((name) => name.former.toLowerCase().split(/[ -]/)));

/** Large, so compiled only once a text may contain a name. */
const patterns = lazy(() => [
  pattern(
    FORMER_NAMES.filter(({ exact }) => !exact),
    'giu',
  ),
  pattern(
    FORMER_NAMES.filter(({ exact }) => exact),
    'gu',
  ),
]);

/** Matches whole words that are not part of an identifier, path or URL. Longest name first. */
function pattern(formerNames: readonly FormerName[], flags: string): RegExp {
  const names = formerNames
    .map((name) => name.former)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.split(/[ -]/).join(GAP));
  const whole = `(?<![\\p{L}\\p{N}_.@#\\\\])(?:${names.join('|')})(?![\\p{L}\\p{N}_]|[.@\\\\]\\p{L})`;
  return new RegExp(whole, flags);
}

/**
 * Code and URLs, whose names are not ours to change; brackets, which contain explanations, except in Markdown links.
 */
const SKIPPED = /`[^`\n]*`|[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"<>]+|\([^()]*\)|\[[^[\]]*\](?!\()/giu;

/** A partner's User-Agent, which does not name a product in prose: `MDATP-Partner-Contoso`. */
const USER_AGENT = new RegExp(`^${PREFIX_WORDS}[-_]`, 'i');

/** Words directly before a name that call it former. */
const SAID_TO_BE_FORMER = new RegExp(
  [
    String.raw`(?:^|[^\p{L}])`,
    '(?:formerly|previously|was)',
    String.raw`(?:\s+(?:known as|called|named|branded(?: as)?|the))?`,
    String.raw`[\s"“”'‘:]*$`,
  ].join(''),
  'iu',
);

/** More characters than `SAID_TO_BE_FORMER` can match. */
const LOOK_BACK = 60;

/**
 * Finds names that Microsoft no longer uses, in prose. A name after "formerly", "previously" or "was", in brackets, in
 * code or in a URL is correct.
 */
export function findFormerNames(text: string): FormerNameUse[] {
  if (!mayHoldName(text)) return [];
  const skipped = [...text.matchAll(SKIPPED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found = patterns()
    .flatMap((one) => [...text.matchAll(one)])
    .sort((a, b) => a.index - b.index);
  const uses: FormerNameUse[] = [];
  let next = 0;
  for (const match of found) {
    const end = match.index + match[0].length;
    while (next < skipped.length && (skipped[next]?.end ?? 0) <= match.index) next++;
    const current = byKey().get(keyOf(match[0]))?.current;
    const isSkipped = (skipped[next]?.start ?? text.length) < end;
    if (!current || isSkipped || isRightHere(text, match.index)) continue;
    uses.push({ text: match[0], start: match.index, end, current });
  }
  return uses;
}

/** Whether the name at an offset is part of a User-Agent, or follows words that call it former. */
function isRightHere(text: string, at: number): boolean {
  return beginsUserAgent(text, at) || SAID_TO_BE_FORMER.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}

function beginsUserAgent(text: string, at: number): boolean {
  const [prefix] = USER_AGENT.exec(text.slice(at, at + LOOK_BACK)) ?? [];
  return prefix !== undefined && !/\s/.test(prefix);
}

/** Whether all words of some name are in the text: a quick check without false negatives. */
function mayHoldName(text: string): boolean {
  const searched = text.toLowerCase();
  return words().some((parts) => parts.every((word) => searched.includes(word)));
}

function keyOf(name: string): string {
  return name.replace(/[\p{White_Space}-]+/gu, '').toLowerCase();
}
