import { beforeAll, describe, expect, test } from '@jest/globals';
import { type FixOutcome, fix } from '../../src/app/fix.ts';
import { type Finding, SEVERITIES } from '../../src/core/finding.ts';
import { canvasOf } from '../../src/logo/canvas.ts';
import { inkFacts } from '../../src/logo/drawing/ink.ts';
import { drawer } from '../../src/logo/drawing/measure-ink.ts';
import type { Box } from '../../src/logo/geometry.ts';
import { loadSvg } from '../../src/logo/load.ts';
import { type LogoSize, naturalSize } from '../../src/logo/size.ts';
import type { XmlDocument } from '../../src/logo/xml/xml.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { FLAGS, ICONS, realFiles } from '../browser/real-files.ts';
import { Chromium } from '../support/chromium.ts';
import { isTested } from '../support/machine.js';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_MANIFEST } from '../support/model.ts';

/*
 * Applies the fixes of artwork to real logos, unchanged and damaged. For every file: it can be read, it shows the same
 * picture, nothing about it got worse, and a second run changes nothing.
 */

type Root = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** What happens to logos in practice: the same art, with another root or additions to the file. */
const DAMAGES: Readonly<Record<string, (svg: string, root: Root) => string>> = {
  none: (svg) => svg,
  'no viewBox': (svg, { width, height }) => withRoot(svg, `width="${width}" height="${height}"`),
  'no viewBox, other units': (svg, { width, height }) =>
    withRoot(svg, `width="${width}px" height="${(height * 72) / 96}pt"`),
  'invalid viewBox': (svg, { width, height }) => withRoot(svg, `width="${width}" height="${height}" viewBox="0 0"`),
  'square sides': (svg, root) => withRoot(svg, `width="64" height="64" ${box(root)}`),
  'sides in mm': (svg, root) => withRoot(svg, `${box(root)} width="${root.width}mm" height="${root.height}mm"`),
  'sides in percent': (svg, root) => withRoot(svg, `width="100%" height="100%" ${box(root)}`),
  'sides at the end': (svg, root) => withRoot(svg, `${box(root)}\r\n  height="40"\r\n  width="30"`),
  'wide canvas': (svg, { x, y, width, height }) =>
    withRoot(svg, box({ x: x - width, y: y - height / 2, width: width * 3, height: height * 2 })),
  'art in a corner': (svg, { x, y, width, height }) => {
    const side = 2 * Math.max(width, height);
    return withRoot(svg, box({ x, y, width: side, height: side }));
  },
  'not in the middle': (svg, root) =>
    withRoot(svg, `width="50" height="50" preserveAspectRatio="xMinYMax" ${box(root)}`),
  'a script and a handler': (svg) =>
    svg.replace(/<svg/, '<svg onload="go()"').replace(/<\/svg>/, '<script>go()</script>$&'),
  'data of an editor': (svg) =>
    svg.replace(/<\/svg>/, `<metadata>${'<x>0.123456789</x>'.repeat(300)}</metadata><!-- made by hand -->$&`),
  'a byte order mark and no viewBox': (svg, { width, height }) =>
    `\uFEFF${withRoot(svg, `width="${width}" height="${height}"`)}`,
};

function withRoot(svg: string, attributes: string): string {
  return svg.replace(/<svg\b[^>]*>/, (tag) =>
    tag.replace(/\s(?:viewBox|width|height)="[^"]*"/g, '').replace('<svg', `<svg ${attributes}`),
  );
}

function box({ x, y, width, height }: Root): string {
  return `viewBox="${x} ${y} ${width} ${height}"`;
}

interface Logo {
  readonly name: string;
  readonly folder: string;
  readonly text: string;
}

const damages = Object.entries(DAMAGES);
/** Real files times damages: every file gets a few of these, every damage many files. */
const LOGOS: readonly Logo[] = [...FLAGS, ...ICONS]
  .flatMap((folder) => realFiles(folder, folder.includes('flag') ? 32 : 48))
  .flatMap(({ name, bytes }, index) => {
    const svg = new TextDecoder().decode(bytes);
    const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(/\s+/).map(Number);
    return [0, 5].map((step) => {
      const [damage, apply] = damages[(index + step) % damages.length] as (typeof damages)[number];
      return { name: `${name}, ${damage}`, damage, text: apply(svg, { x, y, width, height }) };
    });
  })
  .map(({ name, text }, index) => ({ name, text, folder: `listing-${index}` }));

const rasterizer = new ResvgRasterizer();

function run(texts: ReadonlyMap<string, string>, apply: boolean): Promise<FixOutcome> {
  const files: Files = Object.fromEntries(
    [...texts].flatMap(([folder, text]) => [
      [`${folder}/mde-partner.yml`, MODEL_MANIFEST],
      [`${folder}/assets/logo.svg`, text],
    ]),
  );
  const request = { paths: [...texts.keys()], rules: null, suggest: apply, art: apply, today: '2026-11-22' };
  return fix(request, memoryTree(files), { rasterizer });
}

/** The changed logos by the folder of their listing. */
function changed(outcome: FixOutcome): Map<string, string> {
  return new Map(outcome.files.map(({ path, after }) => [path.replace('/assets/logo.svg', ''), after]));
}

interface Read {
  readonly document: XmlDocument;
  readonly size: LogoSize;
  readonly canvas: Box;
}

function read({ name, text }: Pick<Logo, 'name' | 'text'>): Read {
  const { svg, refusal } = loadSvg('logo.svg', new TextEncoder().encode(text));
  if (!svg) throw new Error(`${name}: ${refusal.message}`);
  const size = naturalSize(svg.document);
  const canvas = canvasOf(size);
  if (!canvas) throw new Error(`${name}: no canvas`);
  return { document: svg.document, size, canvas };
}

/** Open findings in a logo, by severity. */
function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const { location, severity } of findings) {
    const own = counts.get(location.path) ?? SEVERITIES.map(() => 0);
    own[SEVERITIES.indexOf(severity)] = (own[SEVERITIES.indexOf(severity)] ?? 0) + 1;
    counts.set(location.path, own);
  }
  return counts;
}

/** Most severe first: the first different number decides. */
function isWorse(after: readonly number[], before: readonly number[]): boolean {
  const at = after.findIndex((count, index) => count !== before[index]);
  return at !== -1 && (after[at] as number) > (before[at] as number);
}

/** A different raster from that of the fixes. */
const SIDE = 192;
/** Of 255 in one channel: rounded numbers may shade an edge differently, and the renderer shades in quarters. */
const SHADE = 8;
const EDGE = 64;
/** Fraction of the bytes of a drawing that edges may take. */
const EDGES = 0.005;

/** Whether a logo shows the same on its old canvas, and exactly that on its new canvas. */
async function isSame(before: Read, after: Read): Promise<boolean> {
  const drawOld = drawer(before.document, before.size, rasterizer);
  const drawNow = drawer(after.document, after.size, rasterizer);
  const [old, now, whole] = [
    await drawOld(before.canvas, SIDE),
    await drawNow(before.canvas, SIDE),
    await drawNow(after.canvas, SIDE),
  ];
  if (!old.drawing || !now.drawing || !whole.drawing) return false;
  const edges = inkEdges(inkFacts(old.drawing).box, before.canvas);
  if (isMoved(edges, inkEdges(inkFacts(whole.drawing).box, after.canvas))) return false;
  const [a, b] = [old.drawing.pixels, now.drawing.pixels];
  let shaded = 0;
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference > EDGE || difference < -EDGE) return false;
    if (difference > SHADE || difference < -SHADE) shaded++;
  }
  return a.length === b.length && shaded <= a.length * EDGES;
}

/** Edges of the ink in user units, and the size of one pixel of the drawing. */
interface Edges {
  readonly edges: readonly number[];
  readonly pixel: number;
}

/** @param side long side of the drawing, in pixels */
function inkEdges(ink: readonly number[] | null | undefined, [x, y, width, height]: Box, side = SIDE): Edges | null {
  if (!ink) return null;
  const [left = 0, top = 0, right = 0, bottom = 0] = ink;
  return {
    edges: [x + left * width, y + top * height, x + right * width, y + bottom * height],
    pixel: Math.max(width, height) / side,
  };
}

function isMoved(before: Edges | null, after: Edges | null): boolean {
  if (!before || !after) return before !== after;
  const slack = 1.5 * (before.pixel + after.pixel);
  return before.edges.some((edge, at) => Math.abs(edge - (after.edges[at] as number)) > slack);
}

describe('fix --suggest --art on real logos', () => {
  let before: FixOutcome;
  let outcome: FixOutcome;
  let fixed: ReadonlyMap<string, string>;
  let pairs: readonly (Logo & { readonly fixed: string })[];

  beforeAll(async () => {
    const texts = new Map(LOGOS.map(({ folder, text }) => [folder, text]));
    before = await run(texts, false);
    outcome = await run(texts, true);
    fixed = changed(outcome);
    pairs = LOGOS.flatMap((logo) => {
      const text = fixed.get(logo.folder);
      return text === undefined ? [] : [{ ...logo, fixed: text }];
    });
    process.stdout.write(
      `fix --suggest --art changed ${pairs.length} of ${LOGOS.length} real logos; fixes undone: ${outcome.undone.length}\n`,
    );
  }, 300_000);

  test('changes many of them, in every way', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(40);
    expect(outcome.files).toHaveLength(pairs.length);
    expect(new Set(outcome.applied.map(({ rule }) => rule))).toEqual(
      new Set([
        'logo-not-square',
        'logo-size-syntax',
        'logo-canvas-mismatch',
        'logo-framing',
        'logo-active-content',
        'logo-heavy',
      ]),
    );
  });

  test('every file can still be read and shows the same picture', async () => {
    const other: string[] = [];
    for (const { name, text, fixed: now } of pairs)
      if (!(await isSame(read({ name, text }), read({ name, text: now })))) other.push(name);
    expect(other).toEqual([]);
  });

  test('nothing got worse', () => {
    const [old, now] = [countsOf(before.remaining), countsOf(outcome.remaining)];
    const none = SEVERITIES.map(() => 0);
    const worse = [...now].filter(([path, counts]) => isWorse(counts, old.get(path) ?? none));
    expect(worse).toEqual([]);
    expect(outcome.crashes).toEqual([]);
    // A rounded number may move a measure over a limit; more than that means that fixes interfere with each other.
    expect(outcome.undone.length).toBeLessThanOrEqual(outcome.applied.length / 50);
  });

  test('a second run changes nothing', async () => {
    const again = await run(new Map(LOGOS.map(({ folder, text }) => [folder, fixed.get(folder) ?? text])), true);
    expect(changed(again)).toEqual(new Map());
  });

  (isTested('chromium') ? test : test.skip)(
    'Chromium shows the art where it was',
    async () => {
      const chromium = await Chromium.start();
      try {
        const sample = pairs.filter((_, index) => index % 3 === 0);
        const files = sample.flatMap(({ text, fixed: now }) => [text, now].map((one) => new TextEncoder().encode(one)));
        const shown = await chromium.show(files, 2 * SIDE);
        const moved = sample.filter(({ name, text, fixed: now }, index) => {
          const [old, after] = [text, now].map((one, side) =>
            inkEdges(shown[2 * index + side]?.ink, read({ name, text: one }).canvas, 2 * SIDE),
          );
          return isMoved(old ?? null, after ?? null);
        });
        expect(moved.map(({ name }) => name)).toEqual([]);
        expect(sample.length).toBeGreaterThan(20);
      } finally {
        await chromium.stop();
      }
    },
    300_000,
  );
});
