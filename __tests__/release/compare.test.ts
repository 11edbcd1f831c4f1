import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  agreementOf,
  atPrecision,
  developedVersion,
  hasFewerParts,
  type Precision,
  type Relation,
  relate,
  relateUserAgent,
} from '../../src/release/compare.ts';

/** A version, the expected version, how they compare, and the source. */
type Row = readonly [version: string, wanted: string, relation: Relation];

/** Semantic Versioning 2.0.0, by section. */
const SEMVER: readonly Row[] = [
  // 2: three numbers, each compared as a number
  ['1.0.0', '1.0.0', 'same'],
  ['1.9.0', '1.10.0', 'different'],
  ['1.10.0', '1.9.0', 'different'],
  ['1.0.0', '1.0.1', 'different'],
  ['1.0.0', '1.1.0', 'different'],
  ['1.0.0', '2.0.0', 'different'],
  ['0.1.0', '0.1.0', 'same'],
  ['10.20.30', '10.20.30', 'same'],
  // 9: a pre-release comes before its version
  ['1.0.0', '1.0.0-alpha', 'pre-release'],
  ['1.0.0', '1.0.0-alpha.1', 'pre-release'],
  ['1.0.0', '1.0.0-0.3.7', 'pre-release'],
  ['1.0.0', '1.0.0-x.7.z.92', 'pre-release'],
  ['1.0.0', '1.0.0-x-y-z.--', 'pre-release'],
  ['1.0.0', '1.0.1-alpha', 'different'],
  ['1.0.1', '1.0.0-alpha', 'different'],
  ['1.0.0-alpha', '1.0.0', 'different'],
  ['1.0.0-alpha', '1.0.0-alpha', 'same'],
  // 10: build metadata does not count
  ['1.0.0-alpha+001', '1.0.0-alpha+002', 'same'],
  ['1.0.0+20130313144700', '1.0.0', 'same'],
  ['1.0.0', '1.0.0+21AF26D3---117B344092BD', 'same'],
  ['1.0.0-beta+exp.sha.5114f85', '1.0.0-beta', 'same'],
  ['1.0.0+build', '1.0.1+build', 'different'],
  // 11: the order of its example; no two are equal
  ['1.0.0-alpha', '1.0.0-alpha.1', 'different'],
  ['1.0.0-alpha.1', '1.0.0-alpha.beta', 'different'],
  ['1.0.0-alpha.beta', '1.0.0-beta', 'different'],
  ['1.0.0-beta', '1.0.0-beta.2', 'different'],
  ['1.0.0-beta.2', '1.0.0-beta.11', 'different'],
  ['1.0.0-beta.11', '1.0.0-rc.1', 'different'],
  ['1.0.0-rc.1', '1.0.0', 'different'],
  ['1.0.0-rc.2', '1.0.0-rc.1', 'different'],
  // identifiers are compared in ASCII order, and `rc1` is one identifier
  ['1.0.0-RC.1', '1.0.0-rc.1', 'different'],
  ['1.0.0-rc1', '1.0.0-rc.1', 'different'],
  // Maven's development version is a pre-release by form
  ['1.0.0-SNAPSHOT', '1.0.0-SNAPSHOT', 'same'],
  ['1.0.0-SNAPSHOT', '1.0.0', 'different'],
  ['1.0.0', '1.0.0-SNAPSHOT', 'pre-release'],
];

/** A leading `v` of the tag is dropped (its FAQ calls `v1.2.3` a tag name, not a version). */
const PREFIXED: readonly Row[] = [
  ['1.0.0', 'v1.0.0', 'same'],
  ['v1.0.0', '1.0.0', 'same'],
  ['V1.0.0', '1.0.0', 'same'],
  ['v1.0.0', 'v1.0.1', 'different'],
  ['1.0.0', 'v1.0.0-rc.1', 'pre-release'],
  ['v1.0.0+1', '1.0.0+2', 'same'],
  ['vector', 'ector', 'different'],
];

/** PEP 440, section "Normalization" and the order of its final section; at least one side is not SemVer. */
const PEP440: readonly Row[] = [
  // pre-release spellings
  ['1.0.0rc1', '1.0.0-rc.1', 'same'],
  ['1.0.0-rc.1', '1.0.0rc1', 'same'],
  ['1.0.0a1', '1.0.0-alpha.1', 'same'],
  ['1.0.0b2', '1.0.0-beta.2', 'same'],
  ['1.0.0b2', '1.0.0-beta.3', 'different'],
  ['1.0.0c1', '1.0.0rc1', 'same'],
  ['1.0.0pre1', '1.0.0rc1', 'same'],
  ['1.0.0preview1', '1.0.0rc1', 'same'],
  ['1.1.0RC1', '1.1.0rc1', 'same'],
  ['1.1.a1', '1.1a1', 'same'],
  ['1.1-a1', '1.1a1', 'same'],
  ['1.1_a1', '1.1a1', 'same'],
  ['1.0a.1', '1.0a1', 'same'],
  ['1.2a', '1.2a0', 'same'],
  ['1.0.0a1', '1.0.0b1', 'different'],
  ['1.0.0a1', '1.0.0a01', 'same'],
  ['1.0.0', '1.0.0rc1', 'pre-release'],
  ['1.0', '1.0.0rc1', 'pre-release'],
  ['1.0.0rc1', '1.0.0', 'different'],
  ['1.0.1', '1.0.0rc1', 'different'],
  ['1.0.0rc1', '1.0.0rc2', 'different'],
  ['1.0.0rc10', '1.0.0rc1', 'different'],
  // post-releases come after
  ['1.2.post2', '1.2-post2', 'same'],
  ['1.2post2', '1.2.post2', 'same'],
  ['1.2.post', '1.2.post0', 'same'],
  ['1.0-r4', '1.0.post4', 'same'],
  ['1.0.rev4', '1.0.post4', 'same'],
  ['1.0-1', '1.0.post1', 'same'],
  ['1.0.0', '1.0.0.post1', 'different'],
  ['1.0.0.post1', '1.0.0', 'different'],
  ['1.0.0.post1', '1.0.0.post2', 'different'],
  // development releases come before
  ['1.0.0.dev3', '1.0.0-dev.3', 'same'],
  ['1.2-dev2', '1.2.dev2', 'same'],
  ['1.2dev2', '1.2.dev2', 'same'],
  ['1.2.dev', '1.2.dev0', 'same'],
  ['1.0.0', '1.0.0.dev3', 'pre-release'],
  ['1.0.0.dev3', '1.0.0', 'different'],
  ['1.0.0a1.dev1', '1.0.0a1', 'different'],
  ['1.0.0.post1.dev1', '1.0.0.post1', 'different'],
  ['1.0.0', '1.0.0.post1.dev1', 'different'],
  // epoch, local version, zeros, letter case
  ['1!1.0', '1!1.0', 'same'],
  ['1!1.0', '1.0.0.0', 'different'],
  ['0!1.0', '1.0', 'same'],
  ['1.0+ubuntu.1', '1.0', 'same'],
  ['1.0+ubuntu-1', '1.0+ubuntu.2', 'same'],
  ['1.0', '1.0.0', 'same'],
  ['1', '1.0.0', 'same'],
  ['1.01', '1.1', 'same'],
  ['1.1', '1.10', 'different'],
  ['v1.0', '1.0.0', 'same'],
];

/** .NET: four numbers, the last of them often zero; NuGet allows a pre-release after them. */
const DOTNET: readonly Row[] = [
  ['1.0.0.0', '1.0.0', 'same'],
  ['1.0.0', '1.0.0.0', 'same'],
  ['1.2.3.4', '1.2.3.4', 'same'],
  ['1.2.3.4', '1.2.3', 'different'],
  ['1.2.3', '1.2.3.4', 'different'],
  ['1.2.3.4', '1.2.3.5', 'different'],
  ['1.0.0.0', 'v1.0.0', 'same'],
  ['1.2.3.4', '1.2.3.4-beta.1', 'pre-release'],
  ['1.0.0.0', '1.0.0-rc.1', 'pre-release'],
  ['1.0.0.0-rc.1', '1.0.0-rc.1', 'same'],
];

/** Calendar versions: leading zeros, years, and numbers too large for a double. */
const CALENDAR: readonly Row[] = [
  ['2026.01.05', '2026.1.5', 'same'],
  ['2026.1.5', 'v2026.01.05', 'same'],
  ['26.04', '26.4', 'same'],
  ['26.04', '26.10', 'different'],
  ['2026.11', '2026.11', 'same'],
  ['20261122', '20261122', 'same'],
  ['20261122', '20261123', 'different'],
  ['20261122103045123456', '20261122103045123457', 'different'],
  ['1.0.20261122103045123456', '1.0.20261122103045123457', 'different'],
  ['2026-11-22', '2026-11-22', 'same'],
  ['2026-11-22', '2026-11-23', 'different'],
];

/** Schemes without a specification are compared as text. */
const OTHER: readonly Row[] = [
  ['1.0.0.Final', '1.0.0.Final', 'same'],
  ['1.0.0.Final', '1.0.0', 'different'],
  ['1.0-SNAPSHOT', '1.0', 'different'],
  ['1.0.0', 'nightly', 'different'],
  ['latest', 'latest', 'same'],
  ['', '', 'same'],
  ['1..0', '1.0', 'different'],
  ['１.0.0', '1.0.0', 'different'],
];

describe('two versions', () => {
  for (const [scheme, rows] of Object.entries({ SEMVER, PREFIXED, PEP440, DOTNET, CALENDAR, OTHER }))
    test.each(rows)(`${scheme}: %j against %j is %s`, (version, wanted, relation) => {
      expect(relate(version, wanted)).toBe(relation);
    });

  test('there are no duplicate rows', () => {
    const rows = [SEMVER, PREFIXED, PEP440, DOTNET, CALENDAR, OTHER].flat().map(([a, b]) => `${a} ${b}`);
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });
});

describe('the version in a User-Agent', () => {
  test.each<[version: string, wanted: string, precision: Precision, relation: Relation]>([
    ['1.2.3', '1.2.3', 'full', 'same'],
    ['1.2', '1.2.3', 'full', 'different'],
    ['1.2', '1.2.0', 'full', 'different'],
    ['1', '1.0.0', 'full', 'different'],
    ['1.2', '1.2', 'full', 'same'],
    ['1', '1', 'full', 'same'],
    ['1.2.0', '1.2', 'full', 'same'],
    ['1.2.3', '1.2.3.0', 'full', 'same'],
    ['1.2.3', '1.2.3.4', 'full', 'different'],
    ['1.2', '1.2.3', 'minor', 'same'],
    ['1.2', 'v1.2.3', 'minor', 'same'],
    ['1.2', '1.3.0', 'minor', 'different'],
    ['1.2', '1.20.0', 'minor', 'different'],
    ['1', '1.2.3', 'minor', 'different'],
    ['1.2.3', '1.2.3', 'minor', 'same'],
    ['1.2.3', '1.2.4', 'minor', 'different'],
    ['1.2', '1.2.0-rc.1', 'minor', 'same'],
    ['1.2', '1.2rc1', 'minor', 'same'],
    ['1.2.0', '1.2.0-rc.1', 'minor', 'pre-release'],
    ['1.2', '1.2.3.4', 'minor', 'same'],
    ['26.4', '26.04.1', 'minor', 'same'],
    ['1', '1.2.3', 'major', 'same'],
    ['2', '1.2.3', 'major', 'different'],
    ['1.2', '1.2.3', 'major', 'same'],
    ['1.3', '1.2.3', 'major', 'different'],
    ['1.2', '1', 'major', 'different'],
    ['1.2-beta', '1.2.0-beta', 'minor', 'same'],
    ['latest', '1.2.3', 'major', 'different'],
  ])('%s against %s at precision %s is %s', (version, wanted, precision, relation) => {
    expect(relateUserAgent(version, wanted, precision)).toBe(relation);
  });

  test.each<[version: string, precision: Precision, filled: string]>([
    ['1.2.3', 'full', '1.2.3'],
    ['v1.2.3', 'full', '1.2.3'],
    ['1.2.3+5', 'full', '1.2.3'],
    ['1.2.3-rc.1', 'full', '1.2.3-rc.1'],
    ['1.2.3-rc.1', 'minor', '1.2'],
    ['v1.2.3', 'minor', '1.2'],
    ['1.2.3.4', 'major', '1'],
    ['1', 'minor', '1'],
  ])('%s fills a template at precision %s as %s', (version, precision, filled) => {
    expect(atPrecision(version, precision)).toBe(filled);
    expect(relateUserAgent(filled, version, precision === 'minor' && version === '1' ? 'major' : precision)).toBe(
      'same',
    );
  });

  test.each([
    ['1.2', '1.2.3', true],
    ['1', '1.2', true],
    ['1.2.3', '1.2.3.4', false],
    ['1.2', '1.3', false],
    ['1.2-rc', '1.2.3', false],
  ])('%s has fewer parts than %s: %s', (version, wanted, expected) => {
    expect(hasFewerParts(version, wanted)).toBe(expected);
  });
});

test.each([
  ['1.1.0-SNAPSHOT', '1.1.0'],
  ['1.1-snapshot', '1.1'],
  ['1.1.0.dev3', '1.1.0'],
  ['1.1.0.dev', '1.1.0'],
  ['1.1.0-dev.3', '1.1.0'],
  ['v1.1.0-SNAPSHOT', '1.1.0'],
  ['1.1.0', null],
  ['1.1.0-rc.1', null],
  ['1.1.0-development', null],
])('%s leads to %s', (version, next) => {
  expect(developedVersion(version)).toBe(next);
});

describe('User-Agent, file and release', () => {
  const agreement = (userAgent: string | null, file: string | null, released: string | null) => {
    const { userAgent: own, file: stated } = agreementOf({ userAgent, file, released, precision: 'full' });
    return `${own} ${stated}`;
  };

  test.each([
    ['1.0.0', '1.0.0', '1.0.0', 'same same'],
    ['1.0.0', '1.0.1', '1.0.1', 'different same'],
    ['1.0.1', '1.0.0', '1.0.1', 'same different'],
    ['1.0.0', '1.0.0', '1.0.1', 'different different'],
    ['1.0.0', '1.0.0', '1.0.0-rc.1', 'pre-release pre-release'],
    [null, '1.0.0', '1.0.1', 'same different'],
    ['1.0.0', null, '1.0.1', 'different same'],
    [null, null, '1.0.1', 'same same'],
    // a development version must not be released
    ['1.1.0', '1.1.0-SNAPSHOT', '1.1.0', 'same different'],
    ['1.1.0', '1.1.0.dev3', '1.1.0', 'same different'],
    // development runs
    ['1.0.0', '1.0.0', null, 'same same'],
    ['1.0.0', '1.0.1', null, 'different same'],
    ['1.0.0', '1.0.0-rc.1', null, 'different same'],
    ['1.1.0', '1.1.0-SNAPSHOT', null, 'same same'],
    ['1.1.0-SNAPSHOT', '1.1.0-SNAPSHOT', null, 'same same'],
    ['1.1.0', '1.1.0.dev3', null, 'same same'],
    ['1.0.0', '1.1.0-SNAPSHOT', null, 'different same'],
    [null, '1.0.0', null, 'same same'],
    ['1.0.0', null, null, 'same same'],
  ])('%s, %s, %s: %s', (userAgent, file, released, expected) => {
    expect(agreement(userAgent, file, released)).toBe(expected);
  });
});

describe('any text', () => {
  const version = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.-+!_vabcrdept~') }),
  );

  test('equality is reflexive and symmetric', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(relate(a, a)).toBe('same');
        expect(relate(a, b) === 'same').toBe(relate(b, a) === 'same');
      }),
    );
  });

  test('of three numbers is distinguished from every other', () => {
    const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const equal = a.every((part, index) => part === b[index]);
        expect(relate(a.join('.'), b.join('.'))).toBe(equal ? 'same' : 'different');
        expect(relate(a.join('.'), `v${b.join('.')}-rc.1`)).toBe(equal ? 'pre-release' : 'different');
      }),
    );
  });

  test('takes linear time', () => {
    for (const text of [
      '1.'.repeat(30_000),
      '1'.repeat(60_000),
      '1.0a'.repeat(15_000),
      '-'.repeat(60_000),
      '1+'.repeat(30_000),
    ])
      for (const end of ['x', '', '\n']) {
        expect(relate(`1${text}${end}`, `2${text}${end}`)).toBe('different');
        expect(relateUserAgent(`1${text}${end}`, `2${text}${end}`, 'minor')).toBe('different');
        expect(developedVersion(`1${text}${end}x`)).toBeNull();
      }
  });
});
