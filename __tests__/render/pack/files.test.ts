import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { ResvgRasterizer } from '../../../src/platform/node/rasterizer.ts';
import { readFont } from '../../../src/render/pack/font.ts';
import { pngOf } from '../../../src/render/pack/png.ts';
import { canBeDrawn, tilePicture } from '../../../src/render/pack/tile.ts';
import { zipOf } from '../../../src/render/pack/zip.ts';
import { readZip } from '../../support/read-zip.ts';

const { resolve } = createRequire(import.meta.url);
const BYTES = readFileSync(resolve('@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf'));
const FONT = readFont(BYTES);
const RASTERIZER = new ResvgRasterizer();

test('another decoder reads the pixels of a PNG', () => {
  const side = fc.integer({ min: 1, max: 9 });
  const opaque = fc.tuple(
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 0, max: 255 }),
  );
  fc.assert(
    fc.property(side, side, fc.array(opaque, { minLength: 81, maxLength: 81 }), (width, height, colors) => {
      const pixels = Uint8Array.from(colors.slice(0, width * height).flatMap((color) => [...color, 255]));
      const read = PNG.sync.read(Buffer.from(pngOf({ width, height, pixels })));
      expect([read.width, read.height, [...read.data]]).toEqual([width, height, [...pixels]]);
    }),
  );
});

test('colors are stored without their alpha', () => {
  const pixels = Uint8Array.from([64, 32, 0, 128, 0, 0, 0, 0]);
  expect([...PNG.sync.read(Buffer.from(pngOf({ width: 2, height: 1, pixels }))).data]).toEqual([
    ...[128, 64, 0, 128],
    ...[0, 0, 0, 0],
  ]);
});

test('another reader finds the files of a zip file, in order and with a fixed date', () => {
  const content = fc.uint8Array({ maxLength: 300 });
  const path = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}(?:\/[a-z.]{1,9})?$/);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(path, content), { selector: ([name]) => name }), (files) => {
      const entries = readZip(zipOf(new Map(files)));
      expect(entries.map(({ path: name, bytes }) => [name, [...bytes]])).toEqual(
        files.map(([name, bytes]) => [name, [...bytes]]),
      );
      // 1980-01-01 12:00:00 in MS-DOS form.
      expect(entries.every(({ time }) => time === 0x00216000)).toBe(true);
    }),
  );
});

test('the font knows which characters it can draw', () => {
  expect(FONT.covers('Contoso Ünïcode €5 – “x” Ω я')).toBe(true);
  for (const text of ['漢', '🛡', '\u0007', 'שׁ\u{10FFFF}']) expect(FONT.covers(text)).toBe(false);
});

test('widths are those that the renderer draws, apart from kerning', async () => {
  for (const text of ['Contoso Cognito', 'Microsoft Defender for Endpoint', 'iiiiiiii', 'WWWW €', 'Ωя']) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="60"><text x="10" y="40" font-family="Open Sans" font-size="20">${text}</text></svg>`;
    const { drawing } = await RASTERIZER.draw({ svg, costly: false, fonts: [BYTES] });
    const drawn = drawing?.bounds?.[2] ?? 0;
    expect(Math.abs(FONT.width(text, 20) - drawn)).toBeLessThan(4);
    expect((await RASTERIZER.draw({ svg, costly: false })).drawing?.bounds ?? null).toBeNull();
  }
});

test('any words of a listing are only ever text, within the picture', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), (name, description) => {
      const { svg, logo } = tilePicture({ name, description, host: '</text>&"', captions: ['<b>'] }, 'dark', FONT);
      const names = [...svg.matchAll(/<\/?([^\s>/]*)/g)].map(([, element]) => element);
      expect(names.filter((element) => !['svg', 'rect', 'text'].includes(element ?? ''))).toEqual([]);
      const [, width = 0, height = 0] = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
      expect(logo.x + logo.side).toBeLessThan(width);
      expect(logo.y + logo.side).toBeLessThan(height);
      expect(height).toBeLessThan(1200);
    }),
  );
});

test('a line ends before it leaves the tile, even within a word', () => {
  const words = {
    name: 'W'.repeat(60),
    description: 'Adds network context to every alert '.repeat(3),
    host: null,
    captions: [],
  };
  expect(canBeDrawn(words, FONT)).toBe(true);
  const lines = [...tilePicture(words, 'light', FONT).svg.matchAll(/font-size="(\d+)"[^>]*>([^<]*)</g)];
  expect(lines.length).toBeGreaterThan(4);
  for (const [, size, text = ''] of lines) expect(FONT.width(text, Number(size))).toBeLessThanOrEqual(328);
  expect(lines.map(([, , text]) => text).join('')).toContain('W'.repeat(10));
});
