/** What is needed of a font to break lines. */
export interface Font {
  /** Whether each character has a glyph. */
  covers(text: string): boolean;
  /** Width of a line, without kerning. */
  width(text: string, size: number): number;
}

/**
 * Reads the character map and the widths of a TrueType font.
 *
 * @param bytes a font that is part of this tool
 * @throws if it has no character map of format 4
 */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tableOffsets(view);
  const at = (name: string) => {
    const offset = table.get(name);
    if (offset === undefined) throw new Error(`the font has no table ${name}`);
    return offset;
  };
  const glyphOf = characterMap(view, at('cmap'));
  const unitsPerEm = view.getUint16(at('head') + 18);
  const widths = view.getUint16(at('hhea') + 34);
  const advance = (glyph: number) => view.getUint16(at('hmtx') + 4 * Math.min(glyph, widths - 1));
  return {
    covers: (text) => [...text].every((character) => glyphOf(character.codePointAt(0) as number) !== 0),
    width(text, size) {
      let units = 0;
      for (const character of text) units += advance(glyphOf(character.codePointAt(0) as number));
      return (units * size) / unitsPerEm;
    },
  };
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    const name = [0, 1, 2, 3].map((letter) => String.fromCharCode(view.getUint8(at + letter))).join('');
    tables.set(name, view.getUint32(at + 8));
  }
  return tables;
}

/** Returns a function that finds the glyph of a code point; 0: there is none. */
function characterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const maps = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const map = maps.find((at) => view.getUint16(at) === 4);
  if (map === undefined) throw new Error('the font has no character map of format 4');
  const size = view.getUint16(map + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map(
    (offset) => map + offset,
  ) as [number, number, number, number];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let at = 0; at < size; at += 2) {
      if (view.getUint16(ends + at) < codePoint) continue;
      const start = view.getUint16(starts + at);
      if (start > codePoint) return 0;
      const delta = view.getUint16(deltas + at);
      const offset = view.getUint16(offsets + at);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(offsets + at + offset + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
