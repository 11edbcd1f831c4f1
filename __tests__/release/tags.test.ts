import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_TAG_FORM, formOf, nearestTag, ownersOf, readTag } from '../../src/release/tags.ts';

/** The version that each form reads from the tag; `other`: the tag of another product; `unfit`: of no product. */
function read(release: string, forms: readonly string[]): string[] {
  const owners = ownersOf(release, forms);
  return forms.map((form) => {
    const reading = readTag(owners, form);
    return reading.kind === 'version' ? reading.version : reading.kind;
  });
}

test('a product that names no form tags v1.2.3', () => {
  expect(DEFAULT_TAG_FORM).toBe('v{version}');
});

describe('one product', () => {
  test.each([
    // the forms in use
    ['v1.2.3', 'v{version}', '1.2.3'],
    ['1.2.3', '{version}', '1.2.3'],
    ['pkg@1.2.3', 'pkg@{version}', '1.2.3'],
    ['@scope/pkg@1.2.3', '@scope/pkg@{version}', '1.2.3'],
    ['pkg-v1.2.3', 'pkg-v{version}', '1.2.3'],
    ['pkg/v1.2.3', 'pkg/v{version}', '1.2.3'],
    ['release-1.2.3', 'release-{version}', '1.2.3'],
    ['1.2.3-release', '{version}-release', '1.2.3'],
    ['releases/1.2.3/final', 'releases/{version}/final', '1.2.3'],
    // versions of every scheme
    ['v1.2.3-rc.1', 'v{version}', '1.2.3-rc.1'],
    ['v1.2.3+build.5', 'v{version}', '1.2.3+build.5'],
    ['v1.2.3rc1', 'v{version}', '1.2.3rc1'],
    ['v1.2.3.4', 'v{version}', '1.2.3.4'],
    ['v2026.11', 'v{version}', '2026.11'],
    ['v1', 'v{version}', '1'],
    ['v1!2.0', 'v{version}', '1!2.0'],
    // a version alone is for every product
    ['1.2.3', 'v{version}', '1.2.3'],
    ['1.2.3', 'pkg@{version}', '1.2.3'],
    ['1.2.3-rc.1', 'release-{version}', '1.2.3-rc.1'],
    // tags of another form
    ['v1.2.3', '{version}', 'unfit'],
    ['v1.2.3', 'pkg@{version}', 'unfit'],
    ['V1.2.3', 'v{version}', 'unfit'],
    ['pkg@1.2.3', 'v{version}', 'unfit'],
    ['pkg@1.2.3', '@scope/pkg@{version}', 'unfit'],
    ['scope/pkg@1.2.3', 'pkg@{version}', 'unfit'],
    ['other-v1.2.3', 'pkg-v{version}', 'unfit'],
    ['vv1.2.3', 'v{version}', 'unfit'],
    ['v', 'v{version}', 'unfit'],
    ['vnext', 'v{version}', 'unfit'],
    ['version-1.2.3', 'v{version}', 'unfit'],
    ['v1.2.3 ', 'v{version}', 'unfit'],
    ['v1.2.3\n', 'v{version}', 'unfit'],
    ['refs/tags/v1.2.3', 'v{version}', 'unfit'],
    ['', 'v{version}', 'unfit'],
    ['', '{version}', 'unfit'],
    ['ab', 'abc{version}abc', 'unfit'],
    ['aba', 'ab{version}ba', 'unfit'],
    // forms without the version, or with two
    ['latest', 'latest', 'unfit'],
    ['v1.2.3', 'v1.2.3', 'unfit'],
    ['1.2.3-1.2.3', '{version}-{version}', '1.2.3-1.2.3'],
    ['1.2.3', 'latest', '1.2.3'],
    // characters that are special in regular expressions and replacements are literal
    ['a.b+v1.2.3', 'a.b+v{version}', '1.2.3'],
    ['axb+v1.2.3', 'a.b+v{version}', 'unfit'],
    ['$&1.2.3', '$&{version}', '1.2.3'],
  ])('%j with the form %j: %s', (release, form, expected) => {
    expect(read(release, [form])).toEqual([expected]);
  });
});

describe('several products', () => {
  test.each([
    ['agent@1.2.3', ['agent@{version}', 'gateway@{version}'], ['1.2.3', 'other']],
    ['gateway@1.2.3', ['agent@{version}', 'gateway@{version}'], ['other', '1.2.3']],
    ['sensor@1.2.3', ['agent@{version}', 'gateway@{version}'], ['unfit', 'unfit']],
    ['v1.2.3', ['v{version}', 'v{version}'], ['1.2.3', '1.2.3']],
    ['v1.2.3', ['v{version}', 'agent@{version}'], ['1.2.3', 'other']],
    ['1.2.3', ['v{version}', 'agent@{version}', 'gateway/v{version}'], ['1.2.3', '1.2.3', '1.2.3']],
    // a version alone that is the tag of one product
    ['1.2.3', ['{version}', 'agent@{version}'], ['1.2.3', 'other']],
    // the most specific form owns the tag
    ['agent-2-1.0.0', ['agent-{version}', 'agent-2-{version}'], ['other', '1.0.0']],
    ['agent-1.0.0', ['agent-{version}', 'agent-2-{version}'], ['1.0.0', 'other']],
    ['1.0.0-linux', ['{version}', '{version}-linux'], ['other', '1.0.0']],
    ['agent@1.2.3', ['@contoso/agent@{version}', 'agent@{version}'], ['other', '1.2.3']],
    ['@contoso/agent@1.2.3', ['@contoso/agent@{version}', 'agent@{version}'], ['1.2.3', 'other']],
    // an invalid form owns nothing
    ['latest', ['latest', 'v{version}'], ['unfit', 'unfit']],
    ['v1.2.3', ['v1.2.3', 'v{version}'], ['other', '1.2.3']],
  ])('%j with %j: %j', (release, forms, expected) => {
    expect(read(release, forms)).toEqual(expected);
  });
});

test.each([
  ['v1.2.3', 'v{version}'],
  ['@scope/pkg@1.2.3-rc.1', '@scope/pkg@{version}'],
  ['h2o-v1.2.3', 'h2o-v{version}'],
  ['release-26.04', 'release-{version}'],
  ['1.2.3', '{version}'],
  ['v1', null],
  ['nightly', null],
  ['1.2.3/final', null],
  ['{version}-1.2.3', null],
])('%j probably has the form %j', (tag, form) => {
  expect(formOf(tag)).toBe(form);
});

test.each([
  ['agnet@1.0.0', ['agent@{version}', 'relay@{version}'], 'agent@1.0.0'],
  ['V1.2.3', ['v{version}'], 'v1.2.3'],
  ['sensor/1.4.0', ['relay-v{version}', 'sensor-{version}'], 'sensor-1.4.0'],
  ['release-1.0.0', ['v{version}'], null],
  ['nightly', ['nightl{version}'], null],
  ['v1.0.0', ['latest'], null],
  // Not a pattern of String.replace.
  ['a$&b-1.0.0', ['a$&c-{version}'], 'a$&c-1.0.0'],
])('%j among %j was probably %j', (tag, forms, expected) => {
  expect(nearestTag(tag, forms)).toBe(expected);
});

test('a form contains the version once', () => {
  const ofForm = (form: string) => read(form.replaceAll('{version}', '1.0.0'), [form, 'other@{version}'])[0];
  expect(['v{version}', '{version}'].map(ofForm)).toEqual(['1.0.0', '1.0.0']);
  expect(['latest', 'v{version}{version}', 'v{Version}'].map(ofForm)).toEqual(['unfit', 'unfit', 'unfit']);
});

test('every version comes back from the tag made of it', () => {
  const around = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('{version}'));
  const version = fc.stringMatching(/^\d[\w.+!~-]{0,20}$/);
  fc.assert(
    fc.property(around, around, version, (before, after, written) => {
      const form = `${before}{version}${after}`;
      fc.pre(form.split('{version}').length === 2);
      expect(read(`${before}${written}${after}`, [form])).toEqual([written]);
    }),
  );
});
