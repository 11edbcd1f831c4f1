import type { Edit } from '../../core/finding.ts';
import type { Location, SourceText } from '../../core/text.ts';
import type { Manifest } from '../manifest.ts';
import type { Entry, ListNode, Place } from '../yaml/tree.ts';

/**
 * Returns the edit that removes an entry of `waivers:` with its lines; undefined where the rest would become invalid.
 *
 * @param unused indexes of all entries to remove: if none remains, the key is removed with them
 */
export function withoutEntry(manifest: Manifest, index: number, unused: ReadonlySet<number>): Edit | undefined {
  const { source, root } = manifest;
  const waivers = root?.entries.get('waivers');
  if (!source || !root || waivers?.node.kind !== 'list') return undefined;
  const list = waivers.node;
  const goesWhole = list.items.every((_, at) => unused.has(at));
  const place = goesWhole
    ? root.entries.size > 1 && !root.flow
      ? linesOf(source, waivers.key.start, waivers.end)
      : undefined
    : list.flow
      ? flowItem(source, list, index, unused)
      : blockItem(source, list, index);
  if (!place || /(?:^|[\s,[{])&/.test(source.text.slice(place.start, place.end))) return undefined;
  return { location: source.locate(place.start, place.end), text: '' };
}

/** Returns the edit that removes a comment: its line, or its part after a value. */
export function withoutComment(source: SourceText, comment: Location): Edit {
  const start = source.offsetAt(comment.start);
  const end = source.offsetAt(comment.end);
  const whole = linesOf(source, start, end);
  const from = trimmedBack(source.text, start);
  const place = whole ?? { start: from, end };
  return { location: source.locate(place.start, place.end), text: '' };
}

function blockItem(source: SourceText, list: ListNode, index: number): Place | undefined {
  const item = list.items[index];
  return item && linesOf(source, item.key.start, item.end);
}

/**
 * Returns an item in brackets with the comma towards the nearest item that stays, so that neighbors can be removed
 * together.
 */
function flowItem(source: SourceText, list: ListNode, index: number, unused: ReadonlySet<number>): Place | undefined {
  const before = list.items[index - 1];
  const item = list.items[index];
  const next = list.items[index + 1];
  const isLeading = list.items.slice(0, index).every((_, at) => unused.has(at));
  if (item && next && isLeading)
    return plainBetween(source, item, next) ? { start: item.value.start, end: next.value.start } : undefined;
  return item && before && plainBetween(source, before, item) ? { start: before.end, end: item.end } : undefined;
}

/** Whether only a comma and white space are between two items. */
function plainBetween(source: SourceText, first: Entry, second: Entry): boolean {
  return source.text.slice(first.end, second.value.start).trim() === ',';
}

/** Returns the whole lines from one offset to another; undefined if others share them, except comments at the end. */
function linesOf(source: SourceText, start: number, end: number): Place | undefined {
  const { text } = source;
  const lineStart = start - source.positionAt(start).column + 1;
  const feed = text.indexOf('\n', end);
  const lineEnd = feed === -1 ? text.length : feed + 1;
  const rest = text.slice(end, lineEnd).trim();
  if (text.slice(lineStart, start).trim() !== '' || (rest !== '' && !rest.startsWith('#'))) return undefined;
  // Empty lines left behind would become part of a preceding text that keeps its line ends.
  const blank = KEEPS_LINE_ENDS.test(text) ? (/^(?:[ \t]*\r?\n)*/.exec(text.slice(lineEnd))?.[0].length ?? 0) : 0;
  return { start: lineStart, end: lineEnd + blank };
}

const KEEPS_LINE_ENDS = /[|>][1-9]?\+/;

function trimmedBack(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}
