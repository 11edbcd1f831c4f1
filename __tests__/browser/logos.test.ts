import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { InkBox } from '../../src/logo/drawing/ink.ts';
import { measureInk } from '../../src/logo/drawing/measure-ink.ts';
import { loadSvg } from '../../src/logo/load.ts';
import { type LogoSize, naturalSize } from '../../src/logo/size.ts';
import type { XmlDocument } from '../../src/logo/xml/xml.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { Chromium, type Shown } from '../support/chromium.ts';
import { isTested } from '../support/machine.js';
import { type EdgeCase, edgeCases, mixedCases } from './edge-cases.ts';
import { FLAGS, ICONS, type RealFile, realFiles } from './real-files.ts';

/** Generous: the browser shares the machine. */
const LIMIT = 300_000;
/** Long side of the canvas that Chromium draws on: twice ours, so that its box is the sharper one. */
const SIDE = 512;

interface Ours {
  readonly document: XmlDocument;
  readonly size: LogoSize;
}

function ours(file: RealFile): Ours | null {
  const { svg } = loadSvg(file.name, file.bytes);
  return svg && { document: svg.document, size: naturalSize(svg.document) };
}

const rasterizer = new ResvgRasterizer();

async function inkBox({ document, size }: Ours): Promise<InkBox | null> {
  const { measured } = await measureInk(document, size, rasterizer);
  return measured?.box ?? null;
}

/** Largest distance of two edges, as a share of the canvas; infinite if one sees ink where the other sees none. */
function distance(a: InkBox | null, b: InkBox | null): number {
  if (!a || !b) return a === b ? 0 : Number.POSITIVE_INFINITY;
  return Math.max(...a.map((edge, index) => Math.abs(edge - (b[index] as number))));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The browser's ratio is read from a layout of 10,000 px in steps of 1/64. */
const LAYOUT_STEP = 2e-6;

/** The two outcomes without a ratio, nothing drawn and none at all, are one: `undetermined`. */
function outcome(readable: boolean, ratio: number | null): string {
  if (!readable) return 'unreadable';
  if (ratio === null) return 'undetermined';
  const deviation = Math.max(ratio, 1 / ratio) - 1;
  if (deviation <= 0.001 + LAYOUT_STEP) return 'square';
  return deviation <= 0.01 + LAYOUT_STEP ? 'borderline' : 'not square';
}

/** Ratios that a layout of 10,000 px shows to more than four digits. */
function isMeasurable(ratio: number): boolean {
  return ratio > 0.01 && ratio < 100;
}

function agree(shown: Shown, file: EdgeCase): boolean {
  const size = ours(file)?.size;
  const ratio = size?.ratio ?? null;
  if (outcome(shown.readable, shown.ratio) !== outcome(size !== undefined, ratio)) return false;
  if (!size || ratio === null || shown.ratio === null || size.estimated || !isMeasurable(shown.ratio)) return true;
  return Math.abs(ratio / shown.ratio - 1) <= 1e-4;
}

/** Edge cases that are known to come out otherwise than in Chromium, and why. */
const DEPARTURES: Readonly<Record<string, readonly string[]>> = {
  'CSS functions that no drawing program writes are not evaluated': [
    'width="calc(100px * sin(90deg))" height="100"',
    'width="calc(100px * pi / pi)" height="100"',
    'width="round(99.6px, 1px)" height="100"',
    'width="env(x, 100px)" height="100"',
    'width="attr(height px)" height="100"',
  ],
  'em: the font size is not read from the font shorthand, conditions and selectors beyond type, class and id': [
    'width="1em" height="20" style="font:20px serif"',
    'width="1em" height="20" style="font:bold 20px/2 serif"',
    'em from a child selector',
    'em from a condition',
    'em from an attribute selector',
  ],
  'animation of the root runs in an image; logo-active-content tells of it': [
    'animation of the width',
    'animation of the viewBox',
  ],
  'sides beyond what a layout can hold, or between 1/128 and 1/64 px': [
    'viewBox="0 0 100000 1"',
    'width="1e10" height="5e9"',
    'width="0.01" height="0.01"',
  ],
  'Chromium leaves references inside an entity as they are where the entity stands in an attribute': [
    'an entity in an entity',
    'an entity used before its declaration',
  ],
  'Chromium reads on where XML says to stop; other readers refuse the file as we do': [
    'half a UTF-8 character',
    'half a UTF-16 unit',
    'a lone surrogate in UTF-16',
    'an entity that is not balanced',
    '&nbsp; with the XHTML document type',
  ],
};

async function compareRealLogos(chromium: Chromium): Promise<void> {
  const files = [...FLAGS.map((folder) => realFiles(folder, 5)), ...ICONS.map((folder) => realFiles(folder, 9))].flat();
  expect(files.length).toBeGreaterThan(300);
  const shown = await chromium.show(bytesOf(files), SIDE);
  const distances: number[] = [];
  const wrong: string[] = [];
  for (const [index, file] of files.entries()) {
    const own = ours(file);
    const { ratio, ink } = shown[index] as Shown;
    if (!own?.size.ratio || !ratio || Math.abs(own.size.ratio / ratio - 1) > 1e-4)
      wrong.push(`${file.name}: ratio ${own?.size.ratio}, in Chromium ${ratio}`);
    distances.push(distance(own && (await inkBox(own)), ink));
  }
  expect(wrong).toEqual([]);
  expect(quantile(distances, 0.5)).toBeLessThanOrEqual(0.005);
  expect(quantile(distances, 0.95)).toBeLessThanOrEqual(0.02);
}

async function compareCanvases(chromium: Chromium): Promise<void> {
  const files = framed(realFiles(ICONS[0] as string, 60));
  const shown = await chromium.show(bytesOf(files), SIDE);
  const wrong: string[] = [];
  for (const [index, file] of files.entries()) {
    const own = ours(file);
    const off = distance(own && (await inkBox(own)), shown[index]?.ink ?? null);
    if (off > 0.02) wrong.push(`${file.name}: ${off}`);
  }
  expect(wrong).toEqual([]);
}

async function compareEdgeCases(chromium: Chromium): Promise<void> {
  const single = edgeCases();
  const cases = [...single, ...mixedCases(2_000)];
  const shown = await chromium.show(bytesOf(cases), 0);
  const wrong = cases.filter((one, index) => !agree(shown[index] as Shown, one)).map(({ name }) => name);
  const names = new Set(single.map(({ name }) => name));
  expect(names.size).toBe(single.length);
  expect(wrong.filter((name) => names.has(name)).sort()).toEqual(Object.values(DEPARTURES).flat().sort());
  expect(wrong.length / cases.length).toBeLessThanOrEqual(0.01);
}

/** Content of logos that the renderer alone would draw otherwise. */
const DIALECT: readonly (readonly [attributes: string, content: string])[] = [
  ...['systemLanguage="de"', 'requiredExtensions="x"', 'requiredFeatures="x"'].map(
    (attribute) => [attribute, '<path d="M2 2h4v4H2z"/>'] as const,
  ),
  ...['mask', 'clip-path', 'filter'].flatMap((reference) =>
    [
      '<mask id="a"><path fill="#fff" d="M2 2h2v2H2z"/></mask><clipPath id="a"><path d="M4 4h2v2H4z"/></clipPath>',
      '<clipPath id="a"><path d="M4 4h2v2H4z"/></clipPath><mask id="a"><path fill="#fff" d="M2 2h2v2H2z"/></mask>',
      '<mask id="a"/><mask id="a"><path fill="#fff" d="M2 2h2v2H2z"/></mask>',
      '<path id="a"/><clipPath id="a"><path d="M4 4h2v2H4z"/></clipPath>',
    ].map((shared) => ['', `${shared}<g ${reference}="url(#a)"><path d="M0 0h8v8H0z"/></g>`] as const),
  ),
  ...['currentColor', 'currentcolor', 'CURRENTCOLOR', 'none', 'NONE', 'inherit', 'INHERIT'].flatMap((keyword) => [
    ['', `<g stroke="red"><path fill="none" stroke="${keyword}" stroke-width="4" d="M1 4h6"/></g>`] as const,
    ['', `<g stroke="red"><path fill="none" style="stroke: ${keyword};stroke-width:4" d="M1 4h6"/></g>`] as const,
    [
      '',
      `<style>path{stroke:${keyword};stroke-width:4}</style><g stroke="red"><path fill="none" d="M1 4h6"/></g>`,
    ] as const,
    ['', `<g stroke="red"><path display="${keyword}" d="M1 1h6v6H1z"/></g>`] as const,
  ]),
];

async function compareDialect(chromium: Chromium): Promise<void> {
  const files = DIALECT.map(([attributes, content]) => ({
    name: `${attributes} ${content}`,
    bytes: new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" ${attributes}>${content}</svg>`,
    ),
  }));
  const shown = await chromium.show(bytesOf(files), SIDE);
  const wrong: string[] = [];
  for (const [index, file] of files.entries()) {
    const own = ours(file);
    const ink = shown[index]?.ink ?? null;
    const box = own && (await inkBox(own));
    if ((box ?? null) === null ? ink !== null : distance(box, ink) > 0.02)
      wrong.push(`${file.name}: ${box}, in Chromium ${ink}`);
  }
  expect(wrong).toEqual([]);
}

function bytesOf(files: readonly { readonly bytes: Uint8Array }[]): Uint8Array[] {
  return files.map(({ bytes }) => bytes);
}

(isTested('chromium') ? describe : describe.skip)('as Chromium shows it', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await Chromium.start();
  }, LIMIT);
  afterAll(() => chromium?.stop());

  test('real logos have the same ratio and the same ink box', () => compareRealLogos(chromium), LIMIT);
  test(
    'art on a canvas that its viewBox does not fill stands in the same place',
    () => compareCanvases(chromium),
    LIMIT,
  );
  test('what the renderer reads in a dialect of its own has the same ink', () => compareDialect(chromium), LIMIT);
  test('edge cases come out the same, but for those that are named', () => compareEdgeCases(chromium), LIMIT);
});

/** Wide, tall and square canvases round the same art, fitted in every way. */
function framed(files: readonly RealFile[]): RealFile[] {
  const fits = ['', 'none', 'xMinYMin', 'xMaxYMax meet', 'xMidYMid slice', 'xMinYMax slice', 'xMaxYMin slice'];
  const sides = [
    [300, 100],
    [100, 300],
    [100, 100],
  ];
  return files.flatMap(({ name, bytes }) =>
    fits.flatMap((fit) =>
      sides.map(([width, height]) => {
        const root = `<svg width="${width}" height="${height}" preserveAspectRatio="${fit}"`;
        const text = new TextDecoder().decode(bytes).replace('<svg', root);
        return { name: `${name}, ${width} x ${height}, '${fit}'`, bytes: new TextEncoder().encode(text) };
      }),
    ),
  );
}
