import { quote } from '../../core/quote.ts';
import type { SyntaxFault } from '../fault.ts';

interface MissingColon {
  readonly fault: SyntaxFault;
  /** Offset where what is below the key ends: up to there, the parser took keys for text. */
  readonly end: number;
}

const WORD = /[A-Za-z_][\w-]*(?=[ \t]*(?:#.*)?\r?\n)/y;
const SKIPPED = /(?:[ \t]*(?:#.*)?\r?\n)*/y;
const ENTRY = /[ ]*(?:- ?|["']?[\w-]+["']?:(?=\s))/y;

/** Returns the fault of a word on a line of its own, without a colon, above lines that can only be its content. */
export function missingColon(text: string, offset: number): MissingColon | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const word = matchAt(WORD, text, offset);
  if (word === undefined || !/^[ -]*$/.test(before)) return undefined;
  const column = offset - lineStart;
  const below = contentBelow(text, text.indexOf('\n', offset) + 1, column);
  if (!below) return undefined;
  const end = offset + word.length;
  return {
    fault: {
      message: `${quote(word)} has no colon, but the lines below it are ${below.isIndented ? 'indented' : 'written'} like its content. Use ${quote(`${word}:`)}.`,
      place: { start: offset, end },
      fix: { title: 'add a colon', edits: [{ place: { start: end, end }, text: ':' }] },
    },
    end: below.end,
  };
}

/** Returns what is below a key in this column: keys that are indented further, or a list; undefined: none. */
function contentBelow(
  text: string,
  offset: number,
  column: number,
): { readonly isIndented: boolean; readonly end: number } | undefined {
  const start = offset + (matchAt(SKIPPED, text, offset)?.length ?? 0);
  const entry = matchAt(ENTRY, text, start);
  const indentation = entry?.search(/\S/) ?? -1;
  const isIndented = indentation > column;
  const isList = indentation === column && entry?.[column] === '-';
  if (!isIndented && !isList) return undefined;
  let end = start;
  while (end < text.length) {
    const line = text.slice(end, text.indexOf('\n', end) + 1 || text.length);
    const at = line.search(/\S/);
    if (at >= 0 && at <= column && !(isList && at === column && line[at] === '-')) break;
    end += line.length;
  }
  return { isIndented, end };
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
