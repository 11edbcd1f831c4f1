import { quote } from '../../core/quote.ts';
import type { Location } from '../../core/text.ts';

/** What gives a call its header. Calls that share the place have an equal edit. */
export interface CallEdit {
  readonly location: Location;
  /** Whether the edit goes into that line or follows it; null: it belongs to each call of the group. */
  readonly where: 'in' | 'after' | null;
  /** A sentence that names no place. */
  readonly message: string;
}

/**
 * Returns the edits as advice in a finding: `In line 36, add to these headers: …`.
 *
 * @param at the place that the finding already names
 */
export function editAdvice([first, ...more]: readonly [CallEdit, ...CallEdit[]], at: Location): string {
  const { location, where, message } = first;
  const others = new Set(more.map(lineOf).filter((line) => line !== lineOf(first))).size;
  const isHere = location.path === at.path && location.start.line === at.start.line;
  if (where === null || (others === 0 && isHere && where === 'in')) return message;
  const line =
    location.path === at.path ? `line ${location.start.line}` : quote(`${location.path}:${location.start.line}`);
  const rest = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'place' : 'places'}`;
  return `${where === 'in' ? 'In' : 'After'} ${line}${rest}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function lineOf({ location: { path, start } }: CallEdit): string {
  return `${path}:${start.line}`;
}
