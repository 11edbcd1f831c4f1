import { copyOf, textOf } from '../core/bytes.ts';
import type { WorkTree } from '../core/ports.ts';
import type { Excerpt } from '../core/report.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { type Location, SourceText } from '../core/text.ts';

/** Longest excerpt, and how much of it precedes the finding, in UTF-16 units. */
const WIDTH = 240;
const BEFORE = 80;

/** Longest flagged text, and longest receiver before it, in UTF-16 units. */
const FLAGGED = 1000;
const RECEIVER = 200;
/** `session.`, `this->client->`, `api::v1::`: what a call is made on, up to where the call begins. */
const RECEIVERS = /(?:[\w$]+(?:\(\))?\s*(?:\??\.|->|::)\s*)+$/;

/** What is shown of the text of a finding, and what identifies it. */
export interface FindingText {
  /** A piece of its first line; null: the file is not text. */
  readonly excerpt: Excerpt | null;
  /** The text that it marks, after its receiver, without white space; empty: there is none. */
  readonly flagged: string;
}

/**
 * Returns a function that cuts the text of a finding from its file. It keeps the last file, because findings are
 * sorted.
 *
 * @param secret paths of files that contain secrets; none of their text is used
 */
export function findingTexts(tree: WorkTree, secret: ReadonlySet<string>): (location: Location) => FindingText {
  let last: SourceText | null = null;
  let lastPath: string | null = null;
  return (location) => {
    const { path, start } = location;
    if (path !== lastPath) {
      lastPath = path;
      last = secret.has(path) ? null : readText(tree, path);
    }
    return {
      excerpt: last && cut(last.line(start.line), start.line, start.column),
      flagged: last ? flagged(last, location) : '',
    };
  };
}

function flagged(source: SourceText, { start, end }: Location): string {
  const from = source.offsetAt(start);
  const to = Math.min(source.offsetAt(end), from + FLAGGED);
  if (to <= from) return '';
  const receiver = RECEIVERS.exec(source.text.slice(Math.max(0, from - RECEIVER), from))?.[0] ?? '';
  return copyOf((receiver + source.text.slice(from, to)).replace(/\s+/g, ''));
}

/** Decodes UTF-8, or UTF-16 with a byte order mark; null for other bytes and for missing files. */
export function readText(tree: WorkTree, path: string): SourceText | null {
  const bytes = tree.read(path, MOST_BYTES.text);
  const text = bytes && textOf(bytes);
  return text === null || text.includes('\0') ? null : new SourceText(path, text);
}

function cut(line: string, number: number, column: number): Excerpt | null {
  if (line.trim() === '') return null;
  if (line.length <= WIDTH) return { line: number, column: 1, text: copyOf(line) };
  let from = Math.max(0, Math.min(column - 1 - BEFORE, line.length - WIDTH));
  if (isLowSurrogate(line, from)) from++;
  let to = Math.min(line.length, from + WIDTH);
  if (isLowSurrogate(line, to)) to--;
  return { line: number, column: from + 1, text: copyOf(line.slice(from, to)) };
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
