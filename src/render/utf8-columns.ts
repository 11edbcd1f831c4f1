import { hasUtf8Mark, UTF8_MARK, utf8TextOf } from '../core/bytes.ts';
import { type Position, SourceText } from '../core/text.ts';

/** A UTF-8 file whose places are counted in bytes, as reviewdog and others do. */
export interface ByteText {
  readonly source: SourceText;
  /** Column from 1, in bytes of the file; those of the byte order mark count on the first line. */
  columnOf(position: Position): number;
}

/** Null if the bytes are not UTF-8. Linear in the file; each column then takes constant time, however long the line is. */
export function byteText(path: string, bytes: Uint8Array): ByteText | null {
  const text = utf8TextOf(bytes);
  if (text === null) return null;
  const source = new SourceText(path, text);
  const before = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) before[at + 1] = (before[at] ?? 0) + bytesOfUnit(text.charCodeAt(at));
  const mark = hasUtf8Mark(bytes) ? UTF8_MARK.length : 0;
  return {
    source,
    columnOf(position) {
      const start = source.offsetAt({ line: position.line, column: 1 });
      const end = source.offsetAt(position);
      return (before[end] ?? 0) - (before[start] ?? 0) + 1 + (position.line === 1 ? mark : 0);
    },
  };
}

/** A pair of surrogates is four bytes, two for each half. */
function bytesOfUnit(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
