import type { Suggestion } from '../fault.ts';
import { quoted } from './quoting.ts';
import type { Place } from './tree.ts';

/**
 * Returns the text on a line after its dashes and key, without a comment; undefined if it may continue on the next
 * line.
 *
 * @param offset anywhere in the line
 */
export function valueOnLine(text: string, offset: number): Place | undefined {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const feed = text.indexOf('\n', offset);
  const line = text.slice(lineStart, feed === -1 ? text.length : feed);
  const opening = /^([ \t]*(?:- +)*)(?:[A-Za-z_][\w-]*:[ \t]+)?/.exec(line);
  const keyColumn = opening?.[1]?.length ?? 0;
  const value = line.slice(opening?.[0].length ?? 0);
  const comment = value.search(/[ \t]#/);
  const shown = (comment === -1 ? value : value.slice(0, comment)).trimEnd();
  if (shown === '' || goesOn(text, feed, keyColumn)) return undefined;
  const start = lineStart + line.length - value.length;
  return { start, end: start + shown.length };
}

/** Whether the next non-empty line is indented further than the key. */
function goesOn(text: string, feed: number, keyColumn: number): boolean {
  if (feed === -1) return false;
  const next = /^(?:[ \t]*\r?\n)*([ \t]*)(\S?)/.exec(text.slice(feed + 1));
  return next?.[2] !== '' && (next?.[1]?.length ?? 0) > keyColumn;
}

/** Suggests quotes around a value that begins at the offset and has no quotes at its ends. */
export function quotingFix(text: string, start: number): Suggestion | undefined {
  const place = valueOnLine(text, start);
  if (place?.start !== start) return undefined;
  const value = text.slice(place.start, place.end);
  if (/^["']/.test(value)) return undefined;
  return { title: 'add quotes around the text', edits: [{ place, text: quoted(value) }] };
}
