import { describe, expect, test } from '@jest/globals';
import { ratioInWords } from '../../src/core/ratio.ts';
import { boxText, canvasOf, squareRound } from '../../src/logo/canvas.ts';
import { naturalSize } from '../../src/logo/size.ts';
import { measure, percent } from '../../src/logo/words.ts';
import { parseXml } from '../../src/logo/xml/parse.ts';

function canvas(attributes: string) {
  const { document } = parseXml(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`);
  return document && canvasOf(naturalSize(document));
}

/** SVG 2, section 8.2: the place of a viewport of that size in user units. */
describe('the canvas in user units', () => {
  test.each([
    ['viewBox="1 2 8 4"', [1, 2, 8, 4]],
    ['width="20" height="10"', [0, 0, 20, 10]],
    ['width="20" height="10" viewBox="1 2 8 4"', [1, 2, 8, 4]],
    ['width="10" height="10" viewBox="0 0 200 100"', [0, -50, 200, 200]],
    ['width="10" height="10" viewBox="0 0 200 100" preserveAspectRatio="xMinYMin"', [0, 0, 200, 200]],
    ['width="10" height="10" viewBox="0 0 200 100" preserveAspectRatio="xMinYMax"', [0, -100, 200, 200]],
    ['width="10" height="10" viewBox="0 0 200 100" preserveAspectRatio="xMidYMid slice"', [50, 0, 100, 100]],
    ['width="10" height="10" viewBox="0 0 200 100" preserveAspectRatio="xMaxYMid slice"', [100, 0, 100, 100]],
    ['width="10" height="10" viewBox="0 0 200 100" preserveAspectRatio="none"', [0, 0, 200, 100]],
    ['width="10" height="10" viewBox="0 0 9"', [0, 0, 10, 10]],
    ['width="10" height="10" viewBox="0 0 0 9"', null],
    ['width="0" height="10" viewBox="0 0 9 9"', null],
    ['', null],
  ])('%s', (attributes, box) => {
    expect(canvas(attributes)).toEqual(box);
  });
});

test('a square keeps the center', () => {
  expect(squareRound([0, 0, 200, 100])).toEqual([0, -50, 200, 200]);
  expect(squareRound([-10, 5, 20, 60])).toEqual([-30, 5, 60, 60]);
});

test('boxes have the decimals that their size needs', () => {
  expect(boxText([0, -50, 200, 200])).toBe('0 -50 200 200');
  expect(boxText([1 / 3, 0, 24, 24])).toBe('0.3333 0 24 24');
  expect(boxText([1 / 3, 0, 0.01, 0.01])).toBe('0.3333333 0 0.01 0.01');
  expect(boxText([1 / 3, 0, 1e7, 1e7])).toBe('0 0 10000000 10000000');
});

test('numbers in words', () => {
  expect([2, 0.5, 1.5, 0.75, 1.0339, 7.3, 1 / 25.4].map(ratioInWords)).toEqual([
    '2:1',
    '1:2',
    '3:2',
    '3:4',
    '1.034:1',
    '7.3:1',
    '1:25.4',
  ]);
  expect([24.4, 1 / 3, 1e21, 1e-9, 0].map(measure)).toEqual(['24.4', '0.333', '1.00e+21', '1.00e-9', '0']);
  expect([0, 0.006, 0.0556, 0.855].map(percent)).toEqual(['0%', '0.6%', '5.6%', '86%']);
});
