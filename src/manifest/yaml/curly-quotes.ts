import { suggested } from '../fault.ts';
import type { DataPath } from '../manifest.ts';
import { factsAt } from '../schema/key-facts.ts';
import { sentence } from './place-names.ts';
import { quoted } from './quoting.ts';
import type { Reader } from './reader.ts';

/** Quotes of word processors, which YAML does not know, around a whole text without such quotes inside. */
const WRAPPED: readonly RegExp[] = [
  /^[\u201c-\u201f\u00ab]([^\u201c-\u201f\u00ab\u00bb]*)[\u201c-\u201f\u00bb]$/,
  /^[\u2018-\u201b\u2039]([^\u2018-\u201b\u2039\u203a]*)[\u2018-\u201b\u203a]$/,
];

/** Keys of sentences, which may contain quotes. */
const PROSE: ReadonlySet<unknown> = new Set(['reason', 'title']);

/**
 * Reports plain scalars in curly quotes, which were meant as YAML quotes, and removes them from the data, because other
 * rules would report the same cause.
 */
export function judgeCurlyQuotes(reader: Reader): void {
  const waiting: DataPath[] = [[]];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const value = path.length === 0 ? reader.data : reader.value(path);
    if (typeof value === 'string') judgeText(reader, path, value);
    else if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) waiting.push([...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function judgeText(reader: Reader, path: DataPath, value: string): void {
  const inner = WRAPPED.map((pattern) => pattern.exec(value)?.[1]).find((text) => text !== undefined);
  const node = inner === undefined ? undefined : reader.scalar(path);
  if (
    inner === undefined ||
    node?.style !== 'plain' ||
    PROSE.has(path.at(-1)) ||
    factsAt(reader.kind.shape, path)?.type !== 'text'
  )
    return;
  const edit = { place: node.place, text: quoted(inner.trim()) };
  reader.report(
    path,
    node.place,
    `${sentence(reader.nameOf(path))} is in curly quotes, which YAML reads as part of the text. Use straight quotes.`,
    { fix: suggested(reader.source, { title: 'use straight quotes', edits: [edit] }) },
  );
  reader.set(path, typeof path.at(-1) === 'number' ? '' : undefined);
}
