import { describe, expect, test } from '@jest/globals';
import { naturalSize, type Shape } from '../../src/logo/size.ts';
import { parseXml } from '../../src/logo/xml/parse.ts';

function sizeOf(attributes: string, content = '') {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
  const { document, fault } = parseXml(text);
  if (!document) throw new Error(fault?.message);
  return naturalSize(document);
}

/** Attributes of the root, ratio (null: none) and the reason for its absence. Chromium's answers, row by row. */
type Row = readonly [string, number | null, Shape?];

function rows(name: string, all: readonly Row[]): void {
  describe(name, () => {
    test.each(all.map(([attributes, ratio, shape]) => ({ attributes, ratio, shape })))('$attributes', (row) => {
      const { attributes, ratio, shape } = row;
      const size = sizeOf(attributes);
      if (ratio === null) expect(size.ratio).toBeNull();
      else expect(size.ratio).toBeCloseTo(ratio, 9);
      if (shape) expect(size.shape).toBe(shape);
    });
  });
}

rows('the three steps', [
  ['width="200" height="100" viewBox="0 0 8 8"', 2, 'not-square'],
  ['width="8" height="8" viewBox="0 0 200 100"', 1, 'square'],
  ['viewBox="0 0 200 100"', 2, 'not-square'],
  ['viewBox="0 0 8 8" preserveAspectRatio="none"', null, 'no-ratio'],
  ['width="8" height="8" viewBox="0 0 200 100" preserveAspectRatio="none"', 1, 'square'],
  ['', null, 'no-ratio'],
  ['width="100"', null, 'no-ratio'],
]);

rows('one side is auto', [
  ['width="100" viewBox="0 0 2 1"', 2],
  ['height="100" viewBox="0 0 8 8"', 1],
  ['width="100" height="50%" viewBox="0 0 8 8"', 1],
  ['width="100%" height="100%" viewBox="0 0 2 1"', 2],
  ['width="100%" height="100%"', null, 'no-ratio'],
  ['width="auto" height="100" viewBox="0 0 8 8"', 1],
  ['width="foo" height="100" viewBox="0 0 8 8"', 1],
  ['width="100 px" height="50" viewBox="0 0 8 8"', 1],
  ['width="100foo" height="50" viewBox="0 0 8 8"', 1],
  ['width="100." height="50" viewBox="0 0 8 8"', 1],
  ['width="100,5" height="50" viewBox="0 0 8 8"', 1],
  ['width="NaN" height="50" viewBox="0 0 8 8"', 1],
  ['width="" height="50" viewBox="0 0 8 8"', 1],
  ['width="&#160;100" height="50" viewBox="0 0 8 8"', 1],
  ['width="100;" height="50" viewBox="0 0 8 8"', 1],
  ['width="0x64" height="50" viewBox="0 0 8 8"', 1],
  ['width="１００" height="50" viewBox="0 0 8 8"', 1],
  ['width="calc(100%)" height="50" viewBox="0 0 8 8"', 1],
]);

rows('nothing is drawn', [
  ['width="0" height="100" viewBox="0 0 8 8"', null, 'no-area'],
  ['width="100" height="0"', null, 'no-area'],
  ['width="-100" height="-100"', null, 'no-area'],
  ['width="0" viewBox="0 0 8 8"', null, 'no-area'],
  ['width="50vw" height="50vw" viewBox="0 0 8 8"', null, 'no-area'],
  ['width="1vh" height="100"', null, 'no-area'],
  ['width="1vmin" height="100"', null, 'no-area'],
  ['width="calc(100% - 10px)" height="100" viewBox="0 0 8 8"', null, 'no-area'],
  ['width="0.015" height="0.015"', null, 'no-area'],
  ['width="var(--undefined)" height="100" viewBox="0 0 8 8"', null, 'no-area'],
]);

rows('numbers and units', [
  ['width="100" height="100"', 1],
  ['width=" 100 " height="&#9;100&#10;"', 1],
  ['width="100px" height="100"', 1],
  ['width="100PX" height="100Px"', 1],
  ['width="+100" height="1e2"', 1],
  ['width="1E2px" height="100"', 1],
  ['width=".5" height="0.5"', 1],
  ['width="1in" height="96"', 1],
  ['width="72pt" height="96px"', 1],
  ['width="6pc" height="1in"', 1],
  ['width="2.54cm" height="1in"', 1],
  ['width="25.4mm" height="1in"', 1],
  ['width="101.6q" height="1in"', 1],
  ['width="1in" height="1cm"', 2.54],
  ['width="100mm" height="100px"', (100 / 25.4) * 0.96],
  ['width="24.4" height="23.6"', 24.4 / 23.6, 'not-square'],
  ['width="1em" height="16"', 1],
  ['width="1rem" height="16"', 1],
  ['width="1em" height="1rem" font-size="32"', 1],
  ['width="2rem" height="32" style="font-size:99px"', 198 / 32],
  ['width="1em" height="20" style="font-size:20px"', 1],
  ['width="1em" height="10" style="font-size:50%; font-size: 10px"', 1],
  ['width="3ex" height="3ex"', 1],
  ['width="3ch" height="6ch"', 0.5],
  ['width="10/**/" height="/* a */10"', 1],
  ['width="10\\70 x" height="10"', 1],
]);

rows('computed values', [
  ['width="calc(50px + 50px)" height="100"', 1],
  ['width="calc(50px+50px)" height="50" viewBox="0 0 8 4"', 2],
  ['width="CALC(2 * (25px + 25px))" height="calc(200px / 2)"', 1],
  ['width="calc(1in - 46px)" height="50"', 1],
  ['width="calc(50 + 50)" height="100"', 1],
  ['width="min(100px, 200px)" height="max(50px, 100px)"', 1],
  ['width="clamp(10px, 100px, 50px)" height="50"', 1],
  ['width="min(100px, 50%)" height="50"', null, 'no-area'],
  ['width="var(--a, 100px)" height="100"', 1],
  ['width="var(--a)" height="100" style="--a: 100px"', 1],
  ['width="var(--a, var(--b))" height="100" style="--a: 100px"', 1],
  ['width="calc(var(--a) * 2)" height="100" style="--a:50px"', 1],
  ['width="var(--a)" height="100" style="--a:var(--a)"', null, 'no-area'],
  ['width="calc(100px + 2)" height="50" viewBox="0 0 8 8"', 1],
  ['width="calc(100px * 2px)" height="50" viewBox="0 0 8 8"', 1],
  ['width="calc()" height="50" viewBox="0 0 8 8"', 1],
]);

rows('viewBox, valid', [
  ['viewBox="0 0 200 100"', 2],
  ['viewBox="0,0,200,100"', 2],
  ['viewBox="0 , 0 , 200 , 100"', 2],
  ['viewBox="  0 0 200 100  "', 2],
  ['viewBox="0&#9;0&#10;200&#13;100"', 2],
  ['viewBox="+0 -0 +2e2 1E+2"', 2],
  ['viewBox="0-0+100+100"', 1],
  ['viewBox="0 0 .5.5"', 1],
  ['viewBox="0 0 .5 .25"', 2],
  ['viewBox="-50 -50 1e-3 1e-3"', 1],
  ['viewBox="0 0 1e-6 1e-6"', 1],
]);

rows('viewBox, not valid', [
  ['viewBox="0 0 100"', null, 'no-ratio'],
  ['viewBox="0 0 100 100 100"', null, 'no-ratio'],
  ['viewBox="0 0 100px 100px"', null, 'no-ratio'],
  ['viewBox="0 0 100% 100%"', null, 'no-ratio'],
  ['viewBox="0;0;100;100"', null, 'no-ratio'],
  ['viewBox="0 0 100 100,"', null, 'no-ratio'],
  ['viewBox=",0 0 100 100"', null, 'no-ratio'],
  ['viewBox="0,,0 100 100"', null, 'no-ratio'],
  ['viewBox="0 0 100 100 x"', null, 'no-ratio'],
  ['viewBox="0&#160;0&#160;100&#160;100"', null, 'no-ratio'],
  ['viewBox="0 0 100. 100."', null, 'no-ratio'],
  ['viewBox="0 0 1e 1e"', null, 'no-ratio'],
  ['viewBox="0 0 1e99 1e99"', null, 'no-ratio'],
  ['viewBox="0 0 0 100"', null, 'no-ratio'],
  ['viewBox="0 0 9e-7 9e-7"', null, 'no-ratio'],
  ['viewBox="0 0 100 0"', null, 'no-ratio'],
  ['viewBox="0 0 -100 -100"', null, 'no-ratio'],
  ['viewBox=""', null, 'no-ratio'],
  ['viewBox="none"', null, 'no-ratio'],
  ['width="100" height="100" viewBox="0 0 100"', 1],
  ['width="100" height="100" viewBox="0 0 0 100"', 1],
  ['viewbox="0 0 8 8"', null, 'no-ratio'],
  ['xmlns:svg="http://www.w3.org/2000/svg" svg:viewBox="0 0 8 8"', null, 'no-ratio'],
  ['data-viewBox="0 0 8 8"', null, 'no-ratio'],
]);

rows('preserveAspectRatio', [
  ['viewBox="0 0 8 8" preserveAspectRatio="xMinYMax slice"', 1],
  ['viewBox="0 0 8 8" preserveAspectRatio=" none "', null],
  ['viewBox="0 0 8 8" preserveAspectRatio="none meet"', null],
  ['viewBox="0 0 8 8" preserveAspectRatio="None"', 1],
  ['viewBox="0 0 8 8" preserveAspectRatio="none x"', 1],
  ['viewBox="0 0 8 8" preserveAspectRatio=""', 1],
]);

rows('what does not count', [
  ['width="8" height="8" style="width:200px;height:100px"', 1],
  ['style="width:100px;height:100px"', null, 'no-ratio'],
  ['width="8" height="8" style="display:none"', 1],
  ['stroke-width="2" data-width="1" viewBox="0 0 8 8"', 1],
]);

test('sizes of inner elements and style sheets do not count', () => {
  const content = '<style>svg{width:200px;height:100px!important}</style><svg width="2" height="1" viewBox="0 0 2 1"/>';
  expect(sizeOf('viewBox="0 0 8 8"', content).ratio).toBe(1);
});

test('font size and custom properties come from style sheets that match the root', () => {
  const sheet = (css: string) => `<style type="text/css">${css}</style>`;
  expect(sizeOf('width="var(--a)" height="100"', sheet(':root{--a:100px}')).ratio).toBe(1);
  expect(sizeOf('width="1em" height="20" class="x" font-size="9"', sheet('svg.x { font-size: 20px }')).ratio).toBe(1);
  expect(
    sizeOf('width="1em" height="16"', sheet('g svg, path{font-size:20px} @media print{svg{font-size:1px}}')).ratio,
  ).toBe(1);
  expect(
    sizeOf('width="1em" height="20" id="i"', sheet('#i{font-size:20px} svg{font-size:1px} /* } svg{font-size:2px} */'))
      .ratio,
  ).toBe(1);
});

describe('natural width and height', () => {
  test.each([
    ['width="200" height="100"', 200, 100],
    ['viewBox="0 0 2 1"', 300, 150],
    ['width="50" viewBox="0 0 2 1"', 50, 25],
    ['height="50" viewBox="0 0 2 1"', 100, 50],
    ['', null, null],
    ['width="0" height="5"', 0, 5],
  ])('%s', (attributes, width, height) => {
    expect(sizeOf(attributes)).toMatchObject({ width, height });
  });
});

describe('tolerance', () => {
  test.each([
    ['512', '511.6', 'square'],
    ['1001', '1000', 'square'],
    ['1000', '1001', 'square'],
    ['1001.1', '1000', 'borderline'],
    ['1010', '1000', 'borderline'],
    ['1000', '1010', 'borderline'],
    ['1010.1', '1000', 'not-square'],
    ['1000', '1010.1', 'not-square'],
  ])('%s by %s is %s', (width, height, shape) => {
    expect(sizeOf(`width="${width}" height="${height}"`).shape).toBe(shape);
  });

  test('two different glyph units are an estimate, the same unit is exact', () => {
    expect(sizeOf('width="10ex" height="100"').estimated).toBe(true);
    expect(sizeOf('width="10ex" height="20ex"').estimated).toBe(false);
  });
});

describe('hostile values take one pass', () => {
  const many = ' '.repeat(300_000);
  test.each([
    ['viewBox', `0${many}0${many}8${many}`, null],
    ['viewBox', `0${many}0 8 8`, 1],
    ['width', `${many}100${many}`, null],
    ['width', `1${many}1`, null],
    ['width', 'calc('.repeat(60_000), null],
    ['width', `calc(1px${' + 1px'.repeat(60_000)})`, null],
    ['width', 'var(--a,'.repeat(60_000), null],
    ['width', '9'.repeat(400_000), null],
    ['preserveAspectRatio', `none${many}x`, null],
    ['style', '{(['.repeat(200_000), null],
    ['style', ';a:b'.repeat(200_000), null],
    ['style', '/*'.repeat(300_000), null],
    ['style', `a:${'!'.repeat(300_000)}`, null],
    ['class', many, null],
  ])('%s', (name, value, ratio) => {
    expect(sizeOf(`${name}="${value}"`).ratio).toBe(ratio);
  });

  test('style sheets', () => {
    for (const css of ['@media a{'.repeat(60_000), 'svg,'.repeat(150_000), '{}'.repeat(250_000), "'".repeat(500_000)])
      expect(sizeOf('viewBox="0 0 8 8" class="a b c"', `<style>${css}</style>`).ratio).toBe(1);
  });
});
