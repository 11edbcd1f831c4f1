import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { globTest } from '../../src/core/glob.ts';
import { examples } from '../support/examples.ts';

describe('globs', () => {
  test.each([
    ['assets/**', 'assets/a/b.svg', true],
    ['assets/**', 'other/assets/b.svg', false],
    ['**/*.svg', 'logo.svg', true],
    ['**/*.svg', 'a/b/logo.svg', true],
    ['*.svg', 'a/logo.svg', false],
    ['a/*/c', 'a/b/c', true],
    ['a/*/c', 'a/b/b/c', false],
    ['a/**/c', 'a/c', true],
    ['logo-?.svg', 'logo-1.svg', true],
    ['logo-[0-9a].svg', 'logo-a.svg', true],
    ['logo-[!0-9].svg', 'logo-1.svg', false],
    ['{a,b/c}/*.svg', 'b/c/x.svg', true],
    ['x.{svg,{png,jpg}}', 'x.jpg', true],
    ['{a}', '{a}', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['.hidden/*', '.hidden/.x', true],
    ['**', 'a/.b/c', true],
    ['./a', 'a', true],
    ['logo.svg', 'LOGO.svg', false],
    ['', 'a', false],
  ])('%s on %s: %s', (glob, path, fits) => {
    expect(globTest('', glob)(path)).toBe(fits);
  });

  test('are relative to the folder, which may have any name, and may lead out of it', () => {
    expect(globTest('a/[b]', 'x/*')('a/[b]/x/y')).toBe(true);
    expect(globTest('a/[b]', 'x/*')('x/y')).toBe(false);
    expect(globTest('.github', '../assets/**')('assets/logo.svg')).toBe(true);
    expect(globTest('.github', '../assets/**')('.github/assets/logo.svg')).toBe(false);
    expect(globTest('a/b', '../../c')('c')).toBe(true);
  });

  const name = fc
    .array(fc.constantFrom('a', 'b', '.', 'ab', '1'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(''));
  const pattern = fc
    .array(fc.constantFrom('a', 'b', '*', '?', '[ab]', '[^a]', '[a-b1]', '{a,b}', '{a,b*}', 'ab', '1'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join(''));
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const glob = fc
    .array(fc.oneof(pattern, pattern, name, fc.constant('**')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));

  test('agree with picomatch', () => {
    let fitting = 0;
    fc.assert(
      fc.property(glob, path, (pattern, file) => {
        // Its "." and ".." segments and runs of stars in a segment have meanings of their own.
        fc.pre(
          !/(?:^|\/)\.+(?:\/|$)/.test(`${pattern}/${file}`) &&
            !/\*\*(?![/]|$)|(?<!^|\/)\*\*/.test(pattern) &&
            !pattern.includes('***'),
        );
        const expected = picomatch.isMatch(file, pattern, { dot: true, strictSlashes: true });
        expect({ pattern, file, fits: globTest('', pattern)(file) }).toEqual({ pattern, file, fits: expected });
        fitting += expected ? 1 : 0;
      }),
      examples(3000, 1000),
    );
    expect(fitting).toBeGreaterThan(50);
  });

  test.each([
    ['stars', '*a'.repeat(60), 'a'.repeat(250)],
    ['double stars', '**/a/'.repeat(60), 'a/'.repeat(2000)],
    ['braces', '{a,b}'.repeat(5000), 'a'.repeat(250)],
    ['nested braces', `${'{a,'.repeat(5000)}${'}'.repeat(5000)}`, 'a'],
    ['open brackets', '['.repeat(20_000), '['.repeat(250)],
    ['question marks', '?*'.repeat(1000), 'a'.repeat(1500)],
    ['sets', '[!b]*'.repeat(1000), 'a'.repeat(1500)],
  ])('hostile %s do not hang', (_, hostile, file) => {
    expect(typeof globTest('', hostile)(`${file}!`)).toBe('boolean');
  });
});
