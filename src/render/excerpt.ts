import type { ReportFinding } from '../core/report.ts';
import { cellsOf, shownCharacter } from './cells.ts';
import { plainText } from './escape.ts';

/** A line of source and the marks below it, both safe for a terminal. */
export interface ShownExcerpt {
  readonly line: number;
  readonly text: string;
  readonly marks: string;
}

interface Shown {
  readonly text: string;
  readonly cells: number;
}

/** Cells kept before a finding when a line is too wide. */
const LEAD = 30;

/**
 * Returns the excerpt of a finding, cut around it to `width` cells; null if it has none. An empty range gets one mark;
 * a range on several lines is marked to the end of its first line.
 */
export function showExcerpt(finding: ReportFinding, width: number): ShownExcerpt | null {
  const { excerpt, start, end } = finding;
  if (!excerpt) return null;
  const from = start.column - excerpt.column;
  const to = end.line > start.line ? excerpt.text.length : end.column - excerpt.column;
  const before: Shown[] = [];
  const marked: Shown[] = [];
  const after: Shown[] = [];
  let unit = 0;
  for (const character of excerpt.text) {
    const text = shownCharacter(character);
    (unit < from ? before : unit < to ? marked : after).push({ text, cells: cellsOf(text) });
    unit += character.length;
  }
  return { line: excerpt.line, ...cutToFit({ before, marked, after }, { width, isCutLeft: excerpt.column > 1 }) };
}

function cutToFit(
  { before, marked, after }: Readonly<Record<'before' | 'marked' | 'after', readonly Shown[]>>,
  { width, isCutLeft }: { readonly width: number; readonly isCutLeft: boolean },
): Pick<ShownExcerpt, 'text' | 'marks'> {
  const all = sum(before) + sum(marked) + sum(after);
  const lead = all <= width ? before : lastOf(before, Math.max(LEAD, width - sum(marked) - sum(after)));
  const room = Math.max(1, width - sum(lead));
  const shown = firstOf(marked, room);
  const rest = shown.length < marked.length ? [] : firstOf(after, room - sum(shown));
  const cutLeft = isCutLeft || lead.length < before.length;
  const cutRight = shown.length + rest.length < marked.length + after.length;
  const text = `${cutLeft ? '…' : ''}${join(lead)}${join(shown)}${join(rest)}${cutRight ? '…' : ''}`;
  const marks = ' '.repeat(sum(lead) + (cutLeft ? 1 : 0)) + '^'.repeat(Math.max(1, sum(shown)));
  return { text: plainText(text), marks };
}

function lastOf(characters: readonly Shown[], cells: number): readonly Shown[] {
  let left = cells;
  let at = characters.length;
  while (at > 0 && (characters[at - 1] as Shown).cells <= left) left -= (characters[--at] as Shown).cells;
  return characters.slice(at);
}

function firstOf(characters: readonly Shown[], cells: number): readonly Shown[] {
  let left = cells;
  let at = 0;
  while (at < characters.length && (characters[at] as Shown).cells <= left) left -= (characters[at++] as Shown).cells;
  return characters.slice(0, at);
}

function sum(characters: readonly Shown[]): number {
  return characters.reduce((cells, character) => cells + character.cells, 0);
}

function join(characters: readonly Shown[]): string {
  return characters.map((character) => character.text).join('');
}
