import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadSvg } from '../../src/logo/load.ts';
import { type LogoSize, naturalSize } from '../../src/logo/size.ts';

const MODULES = join(import.meta.dirname, '..', '..', 'node_modules');

function sizeOf(name: string, bytes: Uint8Array): LogoSize {
  const { svg, refusal } = loadSvg(name, bytes);
  if (!svg) throw new Error(`${name}: ${refusal.message}`);
  return naturalSize(svg.document);
}

describe('country-flag-icons', () => {
  const flags = (folder: string) => {
    const directory = join(MODULES, 'country-flag-icons', folder);
    const names = readdirSync(directory).filter((name) => name.endsWith('.svg'));
    expect(names.length).toBeGreaterThan(250);
    return names.map((name) => sizeOf(name, readFileSync(join(directory, name))));
  };

  test('every flag of 1x1 is square', () => {
    expect(flags('1x1').filter(({ shape }) => shape !== 'square')).toEqual([]);
  });

  test('every flag of 3x2 is 3:2', () => {
    for (const { ratio, shape } of flags('3x2')) {
      expect(ratio).toBeCloseTo(1.5, 3);
      expect(shape).toBe('not-square');
    }
  });
});

interface Icon {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly viewBox: readonly number[];
}

/** What Font Awesome states about its icons. */
function icons(): Icon[] {
  const file = join(MODULES, '@fortawesome', 'fontawesome-free', 'metadata', 'icon-families.json');
  type Families = Record<string, { svgs: { classic: Record<string, Omit<Icon, 'name'>> } }>;
  const families: Families = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(families).flatMap(([name, { svgs }]) =>
    Object.entries(svgs.classic).map(([style, { width, height, viewBox }]) => ({
      name: `${style}/${name}.svg`,
      width,
      height,
      viewBox,
    })),
  );
}

/** The same art with its size in another notation that must give the same ratio. */
type Rewrite = (svg: string, icon: Icon) => string | Uint8Array;

const VIEW_BOX = /viewBox="[^"]*"/;
const withRoot =
  (attributes: (icon: Icon) => string): Rewrite =>
  (svg, icon) =>
    svg.replace(VIEW_BOX, attributes(icon));
const box = ({ viewBox }: Icon, between = ' ') => `viewBox="${viewBox.join(between)}"`;

const REWRITES: Readonly<Record<string, Rewrite>> = {
  'as it is': (svg) => svg,
  'unitless sides': withRoot((icon) => `width="${icon.width}" height="${icon.height}" ${box(icon)}`),
  'sides in px, before and after': withRoot(
    (icon) => `width="${icon.width}px" ${box(icon)} height=" ${icon.height}px "`,
  ),
  'sides alone': withRoot(({ width, height }) => `width="${width}" height="${height}"`),
  'sides in mm': withRoot((icon) => `width="${icon.width}mm" height="${icon.height}mm" ${box(icon)}`),
  'sides in in and pt': withRoot(
    (icon) => `width="${icon.width / 96}in" height="${(icon.height * 72) / 96}pt" ${box(icon)}`,
  ),
  'sides in cm and pc': withRoot((icon) => `width="${(icon.width * 2.54) / 96}cm" height="${icon.height / 16}pc"`),
  'sides in em': withRoot((icon) => `width="${icon.width / 16}em" height="${icon.height / 16}rem" ${box(icon)}`),
  'sides in percent': withRoot((icon) => `width="100%" height="100%" ${box(icon)}`),
  'one side': withRoot((icon) => `height="1em" ${box(icon)}`),
  'sides that are computed': withRoot(
    (icon) => `width="calc(${icon.width}px * 2)" height="max(1px, ${2 * icon.height}px)"`,
  ),
  'sides with exponents': withRoot(
    (icon) => `width="${icon.width.toExponential()}" height="+${icon.height.toExponential()}"`,
  ),
  'commas in the viewBox': withRoot((icon) => box(icon, ' , ')),
  'line breaks in the viewBox': withRoot((icon) => box(icon, '\n\t')),
  'exponents in the viewBox': withRoot(
    ({ viewBox }) => `viewBox="${viewBox.map((one) => one.toExponential()).join(' ')}"`,
  ),
  'signs in the viewBox': withRoot(({ viewBox }) => `viewBox="${viewBox.map((one) => `+${one}`).join('')}"`),
  'single quotes and blanks': withRoot(({ viewBox }) => `viewBox =\n' ${viewBox.join('  ')} '`),
  'character references': withRoot(({ viewBox }) => `viewBox="${viewBox.join('&#32;')}"`),
  'an entity': (svg, { viewBox }) =>
    `<!DOCTYPE svg [<!ENTITY box "${viewBox.join(' ')}">]>${svg.replace(VIEW_BOX, 'viewBox="&box;"')}`,
  'a default of the document type': (svg, { viewBox }) =>
    `<!DOCTYPE svg [<!ATTLIST svg viewBox CDATA "${viewBox.join(' ')}">]>${svg.replace(VIEW_BOX, '')}`,
  'a prefix': (svg) =>
    svg
      .replace('<svg xmlns=', '<s:svg xmlns:s=')
      .replace(/<(\/?)(path|g)/g, '<$1s:$2')
      .replace('</svg>', '</s:svg>'),
  'decoys before the root': (svg) =>
    `<?xml version="1.0"?>\n<!-- <svg width="1" height="9" viewBox="0 0 1 9"> -->${svg}`,
  'CSS sizes': withRoot((icon) => `${box(icon)} style="width:10px;height:70px"`),
  'UTF-16': (svg) => Uint8Array.from(Buffer.from(`\uFEFF${svg}`, 'utf16le')),
  'a byte order mark': (svg) => `\uFEFF${svg}`,
};

describe('Font Awesome, with the ratio in its metadata', () => {
  const all = icons().map((icon) => ({
    icon,
    svg: readFileSync(join(MODULES, '@fortawesome', 'fontawesome-free', 'svgs', icon.name), 'utf8'),
  }));

  test('has icons of many shapes', () => {
    expect(all.length).toBeGreaterThan(1_900);
    expect(new Set(all.map(({ icon }) => icon.width / icon.height)).size).toBeGreaterThan(5);
  });

  test.each(Object.keys(REWRITES))('%s', (name) => {
    const rewrite = REWRITES[name] as Rewrite;
    for (const { icon, svg } of all) {
      const content = rewrite(svg, icon);
      if (name !== 'as it is') expect(content).not.toBe(svg);
      const size = sizeOf(icon.name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      const expected = icon.width / icon.height;
      const off = Math.abs((size.ratio ?? 0) / expected - 1);
      if (off > 1e-9 || (size.shape === 'square') !== (expected === 1)) throw new Error(`${icon.name}: ${size.ratio}`);
    }
  });
});
