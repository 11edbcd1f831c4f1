import { describe, expect, test } from '@jest/globals';
import { parseXml as oracle } from '@rgrove/parse-xml';
import { checkTree } from '../../src/app/check-tree.ts';
import { Budget } from '../../src/core/budget.ts';
import type { Rasterizer } from '../../src/core/ports.ts';
import { withinBudget } from '../../src/logo/drawing/budget.ts';
import { drawingCost, isCheap } from '../../src/logo/drawing/cost.ts';
import { drawable } from '../../src/logo/drawing/drawable.ts';
import { estimateReasons } from '../../src/logo/drawing/estimate.ts';
import { measureInk, undrawableReason } from '../../src/logo/drawing/measure-ink.ts';
import { drawsTheSame, showsTheSame } from '../../src/logo/drawing/same-picture.ts';
import { naturalSize } from '../../src/logo/size.ts';
import { parseXml } from '../../src/logo/xml/parse.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { logoBlank } from '../../src/rules/logo-blank.ts';
import { memoryTree } from '../support/memory-tree.ts';

/** Milliseconds, for tests that reach the time limit of a drawing. */
const LONG = 60_000;
const rasterizer = new ResvgRasterizer();

function logo(content: string, attributes = 'viewBox="0 0 100 100"', before = '') {
  const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
  const { document, fault } = parseXml(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" ${xlink} ${attributes}>${content}</svg>`,
  );
  if (!document) throw new Error(fault?.message);
  return { document, size: naturalSize(document) };
}

async function ink(...all: Parameters<typeof logo>) {
  const { document, size } = logo(...all);
  expect(undrawableReason(document, size)).toBeUndefined();
  return await measureInk(document, size, rasterizer);
}

async function box(...all: Parameters<typeof logo>) {
  return (await ink(...all)).measured?.box?.map((edge) => Number(edge.toFixed(2)));
}

const RECT = '<rect x="25" y="50" width="50" height="25"/>';

const HTML = '<p xmlns="http://www.w3.org/1999/xhtml">a</p>';

test.each([
  ['a comment', '<!--a-->', true],
  ['text', '<text y="9">a</text>', false],
  ['HTML', `<foreignObject width="9" height="9">${HTML}</foreignObject>`, false],
  ['a foreignObject without content', '<foreignObject width="9" height="9"/>', true],
])('what a browser draws and the renderer does not proves no equal picture: %s', async (_, part, isProven) => {
  const [before, after] = [logo(RECT + part), logo(RECT)];
  expect(await drawsTheSame(before, after, rasterizer)).toBe(isProven);
  const larger = logo(RECT + part, 'viewBox="0 -9 100 118"');
  expect(await showsTheSame(before, larger, rasterizer)).toBe(isProven);
});

describe('ink of the natural canvas', () => {
  test.each([
    ['a viewBox', RECT, 'viewBox="0 0 100 100"', [0.25, 0.5, 0.75, 0.75]],
    ['a viewBox that does not start at 0', RECT, 'viewBox="-100 -100 200 200"', [0.625, 0.75, 0.875, 0.875]],
    ['sides without a viewBox', RECT, 'width="100" height="100"', [0.25, 0.5, 0.75, 0.75]],
    [
      'one side only: not the way of the renderer itself',
      RECT,
      'height="10" viewBox="0 0 100 100"',
      [0.25, 0.5, 0.75, 0.75],
    ],
    ['meet', RECT, 'width="64" height="64" viewBox="0 0 100 50"', [0.25, 0.75, 0.75, 1]],
    ['meet, with the bands', RECT, 'width="64" height="64" viewBox="0 50 100 50"', [0.25, 0.25, 0.75, 0.5]],
    ['none', RECT, 'width="64" height="64" viewBox="0 50 100 50" preserveAspectRatio="none"', [0.25, 0, 0.75, 0.5]],
    [
      'slice',
      RECT,
      'width="64" height="64" viewBox="0 50 100 50" preserveAspectRatio="xMidYMid slice"',
      [0, 0, 1, 0.5],
    ],
    [
      'lengths in per cent',
      '<rect width="50%" height="50%"/>',
      'width="64" height="64" viewBox="0 0 100 50"',
      [0, 0.25, 0.5, 0.5],
    ],
    ['physical units', RECT, 'width="1in" height="1in" viewBox="0 0 100 100"', [0.25, 0.5, 0.75, 0.75]],
    ['CSS sizes on the root', RECT, 'viewBox="0 0 100 100" style="width:7px;height:9px"', [0.25, 0.5, 0.75, 0.75]],
    ['fill of the root', RECT, 'viewBox="0 0 100 100" fill="none"', undefined],
    ['x and y of the root', RECT, 'viewBox="0 0 100 100" x="50" y="50"', [0.25, 0.5, 0.75, 0.75]],
  ] as const)('%s', async (_, content, attributes, expected) => {
    // A pixel is 0.004 of the canvas.
    expect(await box(content, attributes)).toEqual(expected?.map((edge) => expect.closeTo(edge, 1)));
    for (const [index, edge] of ((await box(content, attributes)) ?? []).entries())
      expect(Math.abs(edge - (expected?.[index] ?? 9))).toBeLessThan(0.01);
  });

  test('overhang is measured where art is visible', async () => {
    expect((await ink('<circle cx="50" cy="50" r="60"/>')).measured?.overhang).toBeCloseTo(0.1, 6);
    expect((await ink('<circle cx="50" cy="50" r="60" fill="none"/>')).measured?.overhang).toBe(0);
    expect((await ink('<circle cx="950" cy="50" r="60"/>')).measured?.overhang).toBeGreaterThan(1);
    expect((await ink(RECT)).measured?.overhang).toBe(0);
  });
});

describe('the document for the renderer', () => {
  test('has no doctype, entity, script, text, foreign element or bitmap', () => {
    const content =
      '<title>t</title><script>s</script><text>x</text><h:b xmlns:h="http://www.w3.org/1999/xhtml"><path/></h:b>' +
      '<foreignObject/><image href="data:,x" width="5" height="5"/>&p;<style>.a&gt;.b{fill:"&lt;"}</style>';
    const { document, size } = logo(
      content,
      'viewBox="0 0 8 8"',
      '<!DOCTYPE svg [<!ENTITY p "<path id=\'&#38;quot;&#38;lt;\'/>">]>',
    );
    const text = drawable(document, size, [0, 0, 8, 8], 64, 64);
    const root = oracle(text).root;
    const names = (element: typeof root): string[] =>
      element
        ? [element.name, ...element.children.flatMap((child) => ('name' in child ? names(child as typeof root) : []))]
        : [];
    expect(names(root)).toEqual(['svg', 'svg', 'rect', 'path', 'style']);
    expect(text).not.toContain('data:');
    expect(text).not.toContain('DOCTYPE');
    expect(root?.text).toBe('.a>.b{fill:"<"}');
  });

  test('keeps all attributes except those of the frame, which it replaces', () => {
    const { document, size } = logo(
      '<g/>',
      'viewBox="0 0 8 8" width="1" class="&quot;&amp;&#10;" display="none" xml:space="preserve"',
    );
    const root = oracle(drawable(document, size, [1, 2, 3, 4], 30, 40)).root;
    expect(root?.attributes).toMatchObject({
      width: '30',
      height: '40',
      viewBox: '1 2 3 4',
      preserveAspectRatio: 'none',
    });
    const [inner] = root?.children ?? [];
    expect(inner && 'attributes' in inner && inner.attributes).toEqual({
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      class: '"&\n',
      'xml:space': 'preserve',
      x: '0',
      y: '0',
      width: '8',
      height: '8',
      viewBox: '0 0 8 8',
      overflow: 'visible',
    });
  });
});

describe('cost', () => {
  const cost = (content: string) => drawingCost(logo(content).document);
  const chain = (levels: number, times: number) =>
    Array.from({ length: levels }, (_, level) =>
      level === 0
        ? '<g id="l0"><path d="M0 0h1"/></g>'
        : `<g id="l${level}">${`<use xlink:href="#l${level - 1}"/>`.repeat(times)}</g>`,
    ).join('');

  test('of an ordinary logo is small', () => {
    expect(isCheap(cost(`<path d="${'M0 0h1'.repeat(100)}"/>`))).toBe(true);
  });

  test('grows with paths, layers and dashes', () => {
    expect(isCheap(cost(`<path d="${'M0 0h1'.repeat(20_000)}"/>`))).toBe(false);
    for (const content of [
      '<filter id="f"/>',
      '<mask/>',
      '<pattern/>',
      '<path stroke-dasharray="1"/>',
      '<path style="stroke-dasharray:1"/>',
      '<style>path{stroke-dasharray:1}</style>',
      `<g${Array.from({ length: 500 }, (_, index) => ` a${index}=""`).join('')}/>`,
      `<g${Array.from({ length: 500 }, (_, index) => ` xmlns:a${index}="a"`).join('')}/>`,
      `<style>${'.a{fill:red}'.repeat(200)}</style>${'<path class="a"/>'.repeat(50)}`,
      `<g style="${'width:1px;'.repeat(200)}"/>`,
      '<g opacity=".5"/>'.repeat(30),
      '<g style="mix-blend-mode:screen"/>'.repeat(30),
    ])
      expect(isCheap(cost(content))).toBe(false);
  });

  test('multiplies with use', () => {
    expect(cost(chain(3, 10)).steps).toBeLessThan(3_000);
    expect(isCheap(cost(chain(5, 10)))).toBe(false);
    expect(cost(chain(60, 10)).steps).toBeGreaterThan(1e15);
  });

  test.each([
    '<use id="a" href="#a"/>',
    '<g id="a"><use href="#a"/></g>',
    '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
    '<mask id="m"><path mask="url(#m)"/></mask>',
  ])('is infinite for a circle: %s', (content) => {
    expect(cost(content).steps).toBe(Number.POSITIVE_INFINITY);
  });

  test('links and gradients are not circles', () => {
    expect(isCheap(cost('<g id="a"><a href="#a"><path/></a></g>'))).toBe(true);
    expect(isCheap(cost('<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>'))).toBe(true);
  });

  test('is computed in one pass, for any depth and width', () => {
    expect(cost(`${'<g>'.repeat(1_900)}${'</g>'.repeat(1_900)}`).steps).toBe(1_901);
    expect(cost(`<path id="a"/>${'<use href="#a"/>'.repeat(19_000)}`).steps).toBe(38_002);
    expect(isCheap(cost(chain(4_000, 2)))).toBe(false);
  });
});

describe('logos that are not drawn', () => {
  const reason = (...all: Parameters<typeof logo>) => {
    const { document, size } = logo(...all);
    return undrawableReason(document, size);
  };

  test('have no canvas, or use elements that multiply', () => {
    expect(reason(RECT, '')).toMatch(/no canvas/);
    expect(reason('<g id="a"><use href="#a"/></g>')).toMatch(/multiply/);
    expect(reason(RECT)).toBeUndefined();
  });

  test(
    'reach the time limit if nothing else shows their cost',
    async () => {
      const { document, size } = logo(
        `<path id="a" d="${'M0 0L9 9'.repeat(50_000)}"/>${'<use href="#a"/>'.repeat(4_000)}`,
      );
      expect(undrawableReason(document, size)).toBeUndefined();
      expect(await measureInk(document, size, rasterizer)).toMatchObject({ measured: null });
    },
    LONG,
  );
});

describe('estimates', () => {
  const reasons = (content: string, attributes?: string) => estimateReasons(logo(content, attributes).document);

  test.each([
    ['<text>a</text>', 'text'],
    ['<filter/>', 'a filter'],
    ['<image/>', 'a bitmap'],
    ['<path><animate/></path>', 'an animation'],
    ['<style>@media (prefers-color-scheme: dark){}</style>', 'CSS rules'],
    ['<style>path{width:8px}</style>', 'CSS rules'],
    ['<path style="fill:var(--a)"/>', 'CSS values'],
    ['<path style="transform:scale(2)"/>', 'CSS values'],
    ['<path fill="oklch(0 0 0)"/>', 'CSS values'],
  ])('%s has %s', (content, reason) => {
    expect(reasons(content)).toEqual([reason]);
  });

  test('of the root', () => {
    expect(reasons('', 'style="padding:9px"')).toEqual(['CSS on the root']);
    expect(reasons('', 'transform="scale(2)"')).toEqual(['CSS on the root']);
  });

  test.each([
    '<path fill="url(#a)" style="stroke-width:2;fill-rule:evenodd;clip-rule:evenodd"/>',
    '<style>.a{fill:#fff;stroke-width:2px}.b,.c>path{opacity:.5}</style>',
    '<mask/><pattern/><marker/><clipPath/><linearGradient gradientTransform="rotate(3)"/>',
    '<g transform="translate(3)"/>',
  ])('%s has none', (content) => {
    expect(
      reasons(content, 'viewBox="0 0 8 8" width="calc(1px)" style="enable-background:new 0 0 8 8;width:9px"'),
    ).toEqual([]);
  });
});

describe('the worker thread', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><path fill="red" d="M1 0h1v2h-1z"/></svg>';

  const ENDLESS = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="2000"><filter id="f">${'<feTurbulence numOctaves="500" baseFrequency=".9"/>'.repeat(50)}</filter><rect width="2000" height="2000" filter="url(#f)"/></svg>`;
  const DAY = 86_400_000;

  test('draws the same as this thread', async () => {
    const here = await rasterizer.draw({ svg, costly: false });
    const there = await rasterizer.draw({ svg, costly: true });
    expect(there).toEqual(here);
    expect(here.drawing).toMatchObject({ width: 4, height: 2, bounds: [1, 0, 1, 2] });
    expect([...(here.drawing?.pixels ?? [])].slice(0, 12)).toEqual([0, 0, 0, 0, 255, 0, 0, 255, 0, 0, 0, 0]);
  });

  test('refuses what cannot be drawn, and continues', async () => {
    expect(await rasterizer.draw({ svg: '<svg', costly: true })).toEqual({ drawing: null, failure: 'refused' });
    expect(await rasterizer.draw({ svg: '<svg', costly: false })).toEqual({ drawing: null, failure: 'refused' });
    expect((await rasterizer.draw({ svg, costly: true })).failure).toBeNull();
  });

  test(
    'is stopped when a drawing takes too long, and the next one is drawn',
    async () => {
      const [first, second] = await Promise.all([
        rasterizer.draw({ svg: ENDLESS, costly: true }),
        rasterizer.draw({ svg, costly: true }),
      ]);
      expect(first).toEqual({ drawing: null, failure: 'time' });
      expect(second?.failure === null || second?.failure === 'refused').toBe(true);
      expect((await rasterizer.draw({ svg, costly: true })).failure).toBeNull();
    },
    LONG,
  );

  test('is not stopped while it gets no CPU time, as on a busy machine', async () => {
    const idle = new ResvgRasterizer({ cpu: () => 0, patience: DAY });
    const heavy = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><filter id="f"><feTurbulence numOctaves="9" baseFrequency=".9"/></filter><rect width="600" height="600" filter="url(#f)"/></svg>`;
    const budget = new Budget(1);
    expect((await idle.draw({ svg: heavy, costly: true, budget })).failure).toBeNull();
    expect(budget.left).toBe(1);
  });

  test('is stopped once its CPU time is used up, and eventually by the clock', async () => {
    let used = 0;
    const busy = new ResvgRasterizer({ cpu: () => used++, patience: DAY });
    const budget = new Budget(3);
    expect(await busy.draw({ svg: ENDLESS, costly: true, budget })).toEqual({ drawing: null, failure: 'time' });
    expect(budget.left).toBeLessThanOrEqual(0);
    const stuck = new ResvgRasterizer({ cpu: () => 0, patience: 0 });
    expect(await stuck.draw({ svg: ENDLESS, costly: true })).toEqual({ drawing: null, failure: 'time' });
  });

  test('all drawings of a logo share one budget, including those in this thread', async () => {
    let used = 0;
    const counting = withinBudget(new ResvgRasterizer({ cpu: () => (used += 250), patience: DAY }));
    const failures = [];
    for (let index = 0; index < 4; index++) failures.push((await counting.draw({ svg, costly: false })).failure);
    expect(failures).toEqual([null, null, null, 'time']);
  });

  test('a file is drawn once, for any number of products', async () => {
    const files = {
      'mde-partner.yml': `schemaVersion: 1\ncompany: { name: Contoso }\nproducts:\n${[1, 2, 3].map((index) => `  - { name: Contoso ${index}, logo: a.svg }\n`).join('')}`,
      'a.svg': svg,
    };
    let drawings = 0;
    const rasterizer: Rasterizer = {
      draw: async () => {
        drawings++;
        return { drawing: null, failure: 'refused' };
      },
    };
    const options = { rules: [logoBlank], today: '2026-11-22', release: null, requireReadiness: false, rasterizer };
    const { findings } = await checkTree(memoryTree(files), options);
    expect(findings).toHaveLength(1);
    expect(drawings).toBe(1);
  });
});
