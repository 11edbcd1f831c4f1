import { Text } from '@codemirror/state';
import { expect, test } from '@jest/globals';
import { siblingKeys } from '../../src/web/editor/yaml-keys.ts';

/** The keys of the mapping in whose line a '|' is, without those of that line. */
function siblings(text: string): readonly string[] {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  return [...siblingKeys(Text.of(text.replace('|', '').split('\n')), before.length)].sort();
}

const MANIFEST = `# The listing
schemaVersion: 1
company:
  name: Contoso
products:
  - name: Contoso Cognito

    # Words of the portal
    description: >-
      landingPage: these are words, not a key
    logo: assets/logo.svg
    pressReleases:
    - title: Launch
      publish: 2027-01-31
readiness:
  demoed: 2026-09-01
`;

test('at the top level', () => {
  const all = ['company', 'products', 'readiness', 'schemaVersion'];
  expect(siblings(`${MANIFEST}|`)).toEqual(all);
  expect(siblings(MANIFEST.replace('company:', '|\ncompany:'))).toEqual(all);
});

test('in a mapping of a mapping', () => {
  expect(siblings(`${MANIFEST}  |`)).toEqual(['demoed']);
});

test('in an entry of a list, above and below', () => {
  const all = ['description', 'logo', 'name', 'pressReleases'];
  expect(siblings(MANIFEST.replace('readiness:', '    |\nreadiness:'))).toEqual(all);
  expect(siblings(MANIFEST.replace('    logo:', '    |\n    logo:'))).toEqual(all);
});

test('at the dash of an entry, whose other keys are below', () => {
  expect(siblings(MANIFEST.replace('- title: Launch', '- |'))).toEqual(['publish']);
});

test('not those of another entry of the list', () => {
  expect(siblings(MANIFEST.replace('readiness:', '    - |\n    - submitted: 2027-01-01\nreadiness:'))).toEqual([]);
  expect(siblings(MANIFEST.replace('readiness:', '  - |\nreadiness:'))).toEqual([]);
});

test('a word without a colon is no key yet', () => {
  expect(siblings('schemaVersion: 1\nread|\nsample\n')).toEqual(['schemaVersion']);
});
