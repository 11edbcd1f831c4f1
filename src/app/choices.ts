import { UsageError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import type { RuleMeta } from '../core/rule.ts';
import { requirementOf } from '../requirements.ts';
import { parseCivilDate } from '../text/dates.ts';
import { editDistance } from '../text/distance.ts';

/**
 * Returns one of a few words that the caller may give.
 *
 * @param what name of the option, for instance `--format`
 * @throws UsageError if it is another word
 */
export function oneOf<Choice extends string>(what: string, given: string, allowed: readonly Choice[]): Choice {
  const found = allowed.find((choice) => choice === given);
  if (found !== undefined) return found;
  throw new UsageError(
    `${what} cannot be ${quote(given)}${didYouMean(given, allowed)} (allowed: ${allowed.join(', ')})`,
  );
}

/** `, did you mean X?`, or nothing if no candidate is near. */
export function didYouMean(given: string, candidates: readonly string[]): string {
  const limit = Math.max(1, Math.floor(given.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(given.toLowerCase(), candidate, limit);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === undefined ? '' : `, did you mean ${best}?`;
}

/** Most ids that the message suggests. */
const NAMED = 3;
/** Longest word that must be right to the letter. */
const SHORT_WORD = 4;

/**
 * Returns the error for an unknown rule id. For the id of a requirement it names the rules that check it; else it
 * suggests the nearest id, else the ids that contain all of its words.
 */
export function unknownRule(id: string, rules: readonly Pick<RuleMeta, 'id' | 'requirements'>[]): UsageError {
  const requirement = requirementOf(id.toUpperCase());
  if (requirement) {
    const own = rules.filter(({ requirements }) => requirements.includes(requirement.id));
    return new UsageError(`${requirement.id} is a requirement. Its rules: ${own.map((rule) => rule.id).join(', ')}`);
  }
  const ids = rules.map((rule) => rule.id);
  const words = id.toLowerCase().split('-');
  const withAllWords = ids.filter((known) => words.every((word) => known.split('-').some((own) => isLike(word, own))));
  const alike = withAllWords.length === 0 ? '' : `, did you mean ${withAllWords.slice(0, NAMED).join(' or ')}?`;
  const hint = didYouMean(id, ids) || alike || " (run 'mde-partner rules' to list all rules)";
  return new UsageError(`unknown rule ${quote(id)}${hint}`);
}

/** One slip in a word, if it is long enough to be no other word then. */
function isLike(given: string, known: string): boolean {
  return given === known || (given.length > SHORT_WORD && editDistance(given, known, 1) <= 1);
}

/**
 * Parses a date that the caller gives.
 *
 * @throws UsageError if it is not a calendar date in the form `YYYY-MM-DD`
 */
export function dayOf(what: string, given: string): string {
  const date = parseCivilDate(given);
  if (!date.ok) throw new UsageError(`${what} cannot be ${quote(given)}, which ${date.reason} (use YYYY-MM-DD)`);
  return date.iso;
}
