import { markdownText, shortText } from '../escape.ts';
import type { PlacedCheck } from '../overview.ts';
import { some } from './some.ts';

/** Longest reason, in characters. */
const REASON = 200;
/** Most subjects named for each reason. */
const SHOWN_SUBJECTS = 10;

/** Renders one list item per reason: the rules that did not run because of it, and for which subjects. */
export function* notRunLines(checks: readonly PlacedCheck[]): Iterable<string> {
  const byReason = new Map<string, { reason: string; rules: Set<string>; subjects: Map<string, string> }>();
  for (const { rule, manifest, product, reason } of checks) {
    const text = reason ?? '';
    const group = byReason.get(text) ?? { reason: text, rules: new Set(), subjects: new Map() };
    byReason.set(text, group);
    group.rules.add(rule);
    group.subjects.set(JSON.stringify([manifest, product]), product ?? manifest);
  }
  for (const { reason, rules, subjects } of byReason.values()) {
    const names = some([...new Set(subjects.values())], SHOWN_SUBJECTS, (name) => markdownText(shortText(name)));
    const ids = [...rules].map(markdownText).join(', ');
    // The ids come first, because a reason could begin a list of its own.
    yield `* ${ids}: ${markdownText(shortText(reason, REASON))} (${names})\n`;
  }
}
