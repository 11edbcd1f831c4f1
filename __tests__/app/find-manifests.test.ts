import { describe, expect, test } from '@jest/globals';
import { findManifests } from '../../src/app/find-manifests.ts';
import { UsageError } from '../../src/core/errors.ts';
import type { Entry } from '../../src/core/ports.ts';
import { starterManifest } from '../../src/manifest/starter.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_MANIFEST } from '../support/model.ts';

interface Found {
  readonly path: string;
  readonly state: string;
  readonly faults: readonly string[];
}

function find(files: Files, paths: readonly string[], special?: Readonly<Record<string, Entry>>): Found[] {
  return Array.from(findManifests(memoryTree(files, special), paths), ({ path, state, faults }) => ({
    path,
    state,
    faults: faults.map(({ step, severity, message, location }) => {
      expect(severity).toBe('error');
      expect(location).toEqual({ path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
      return `${step}: ${message}`;
    }),
  }));
}

const parsed = (path: string): Found => ({ path, state: 'parsed', faults: [] });
const M = MODEL_MANIFEST;

describe('in a folder', () => {
  test.each(['mde-partner.yml', 'mde-partner.yaml', '.github/mde-partner.yml', '.github/mde-partner.yaml'])(
    '%s is found',
    (name) => {
      expect(find({ [name]: M, 'README.md': '' }, [''])).toEqual([parsed(name)]);
      expect(find({ [`a/b/${name}`]: M }, ['a/b'])).toEqual([parsed(`a/b/${name}`)]);
    },
  );

  test('other names are not', () => {
    const found = find({ 'mde-partner.json': '', 'MDE-Partner.yml': M, 'docs/mde-partner.yml': M }, ['']);
    expect(found).toEqual([
      {
        path: 'mde-partner.yml',
        state: 'missing',
        faults: [
          "search: There is no manifest at 'mde-partner.yml', 'mde-partner.yaml', '.github/mde-partner.yml', or '.github/mde-partner.yaml'. If you meant 'MDE-Partner.yml', rename it to 'mde-partner.yml'.",
        ],
      },
    ]);
  });

  test.each([
    ['pyproject.toml', '[project]\nname = "contoso"\ndependencies = [\n]\n'],
    ['README.md', '# Contoso\n\nText: with a [link](x): here\n'],
    ['assets/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n'],
  ])('a file of another format, named by mistake: %s', (path, text) => {
    expect(find({ [path]: text, 'mde-partner.yml': M }, [path])).toEqual([
      {
        path,
        state: 'unreadable',
        faults: [`bytes: '${path}' is not YAML. Name a manifest, such as 'mde-partner.yml'.`],
      },
    ]);
  });

  test('a manifest may have any name, and a file that is named as YAML keeps its faults', () => {
    expect(find({ 'contoso.manifest': M }, ['contoso.manifest'])).toEqual([parsed('contoso.manifest')]);
    const [broken] = findManifests(memoryTree({ 'contoso.yml': '{{{' }), ['contoso.yml']);
    expect(broken?.faults[0]?.step).toBe('syntax');
  });

  test('of a part of what another manifest speaks for, that manifest is named, and no second one is offered', () => {
    for (const [above, folder, advice] of [
      ['mde-partner.yml', 'northgate', "Check 'mde-partner.yml' instead."],
      ['.github/mde-partner.yaml', 'a/b', "Check '.github/mde-partner.yaml' instead"],
      ['a/mde-partner.yml', 'a/b/c', "Check 'a/mde-partner.yml' instead (or the folder 'a')."],
    ] as const) {
      const [found] = findManifests(memoryTree({ [above]: M, [`${folder}/x.py`]: '' }), [folder]);
      expect(found?.faults[0]?.message).toContain(advice);
      expect(found?.faults[0]?.fix).toBeUndefined();
    }
    const [alone] = findManifests(memoryTree({ 'a/x.py': '', 'b/mde-partner.yml': M }), ['a']);
    expect(alone?.faults[0]?.fix).toBeDefined();
  });

  test('of an empty work tree, the checkout step is named', () => {
    for (const files of [{}, { '.git': 'gitdir: x' }])
      expect(find(files, [''])[0]?.faults[0]).toMatch(
        /search: There is no manifest at 'mde-partner\.yml', 'mde-partner\.yaml', '\.github\/mde-partner\.yml', or '\.github\/mde-partner\.yaml'\./,
      );
    expect(find({ 'README.md': '' }, [''])[0]?.faults[0]).not.toMatch(/checkout/);
  });

  test('two names are one fault that names both, and neither is read', () => {
    const names = ['mde-partner.yml', 'mde-partner.yaml', '.github/mde-partner.yml', '.github/mde-partner.yaml'];
    for (const [index, first] of names.entries())
      for (const second of names.slice(index + 1))
        expect(find({ [first]: M, [second]: 'broken: [' }, [''])).toEqual([
          {
            path: first,
            state: 'missing',
            faults: [`search: '${first}' and '${second}' both exist. Keep only one.`],
          },
        ]);
    const [all] = findManifests(memoryTree(Object.fromEntries(names.map((name) => [name, M]))), ['']);
    expect(all?.faults[0]?.message).toBe(
      "'mde-partner.yml', 'mde-partner.yaml', '.github/mde-partner.yml', and '.github/mde-partner.yaml' all exist. Keep only one.",
    );
    expect(all?.faults[0]?.related?.map(({ location }) => location.path)).toEqual(names.slice(1));
  });

  test('a folder in the place of one counts as the second', () => {
    expect(find({ 'mde-partner.yml': M, 'mde-partner.yaml/x': '' }, [''])[0]?.faults).toEqual([
      "search: 'mde-partner.yml' and 'mde-partner.yaml' both exist. Keep only one.",
    ]);
  });

  test('the starter is offered where there is none, and reads without a fault', () => {
    const [manifest] = findManifests(memoryTree({ 'README.md': '' }), ['']);
    const fix = manifest?.faults[0]?.fix;
    expect(fix).toMatchObject({ applicability: 'suggest', edits: [{ location: { path: 'mde-partner.yml' } }] });
    expect(fix?.edits[0].text).toBe(starterManifest());
    expect(find({ 'mde-partner.yml': fix?.edits[0].text ?? '' }, [''])).toEqual([parsed('mde-partner.yml')]);
  });
});

describe('by its path', () => {
  test('a manifest may have any name', () => {
    expect(find({ 'x/listing.yml': M }, ['x/listing.yml'])).toEqual([parsed('x/listing.yml')]);
  });

  test('given by name, one of two in a folder is read', () => {
    expect(find({ 'mde-partner.yml': M, 'mde-partner.yaml': M }, ['mde-partner.yaml'])).toEqual([
      parsed('mde-partner.yaml'),
    ]);
  });

  test('given by name, both are two in one folder', () => {
    expect(
      find({ 'a/mde-partner.yml': M, 'a/.github/mde-partner.yml': M }, [
        'a/mde-partner.yml',
        'a/.github/mde-partner.yml',
      ]),
    ).toHaveLength(1);
  });

  test('what is not there is a fault at the name looked for', () => {
    expect(find({}, ['x/y.yml'])).toEqual([
      {
        path: 'x/y.yml',
        state: 'missing',
        faults: [
          "search: There is no manifest at 'x/y.yml'. The command 'explain manifest-missing' prints a template.",
        ],
      },
    ]);
  });

  test.each([
    ['a folder', undefined, { 'mde-partner.yml/x': '' }, /'mde-partner\.yml' is a folder/],
    [
      'a link out of the repository',
      { kind: 'outside' },
      {},
      /bytes: 'mde-partner\.yml' is a link to a file outside the repository\./,
    ],
    ['a socket', { kind: 'other' }, {}, /bytes: 'mde-partner\.yml' is not a regular file\./],
    [
      'a file that may not be read',
      { kind: 'unreadable', reason: 'permission denied' },
      {},
      /cannot be read: permission denied/,
    ],
    ['a file that vanishes', { kind: 'file', bytes: 10 }, {}, /cannot be read\./],
    ['10 MB', { kind: 'file', bytes: 10_000_000 }, {}, /has 10,000,000 bytes, but the limit is 65,536/],
  ] as [string, Entry | undefined, Files, RegExp][])('%s is unreadable', (_, entry, files, message) => {
    for (const path of ['mde-partner.yml', '']) {
      const [found, ...others] = find(files, [path], entry && { 'mde-partner.yml': entry });
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        path: 'mde-partner.yml',
        state: 'unreadable',
        faults: [expect.stringMatching(/^bytes: /)],
      });
      expect(found?.faults[0]).toMatch(message);
    }
  });

  test('a file of exactly 64 KiB is read, one byte more is not', () => {
    const file = (bytes: number) => ({ 'mde-partner.yml': M + '#'.repeat(bytes - M.length) });
    expect(find(file(65_536), [''])[0]?.state).toBe('parsed');
    expect(find(file(65_537), [''])[0]?.state).toBe('unreadable');
  });

  test('the same path in other words is one manifest', () => {
    expect(
      find({ 'a/mde-partner.yml': M }, [
        'a',
        './a/',
        'a/mde-partner.yml',
        'a/../a/mde-partner.yml',
        '*/mde-partner.yml',
      ]),
    ).toEqual([parsed('a/mde-partner.yml')]);
  });

  test('a path out of the repository is the mistake of whoever calls', () => {
    for (const path of ['..', '../x.yml', 'a/../../x', '/etc/passwd'])
      expect(() => find({}, [path])).toThrow(UsageError);
  });
});

describe('by a glob', () => {
  test('several, in the order of their paths; each has its own folder', () => {
    const files = { 'b/mde-partner.yml': M, 'a/.github/mde-partner.yml': M, 'c/x.yml': M };
    expect(find(files, ['**/mde-partner.yml'])).toEqual([
      parsed('a/.github/mde-partner.yml'),
      parsed('b/mde-partner.yml'),
    ]);
    const folders = Array.from(findManifests(memoryTree(files), ['**/mde-partner.yml']), ({ folder }) => folder);
    expect(folders).toEqual(['a/.github', 'b']);
  });

  test('one that matches nothing is a fault, and the others are read', () => {
    expect(find({ 'mde-partner.yml': M }, ['x/**/*.yml', ''])).toEqual([
      {
        path: 'x/**/*.yml',
        state: 'missing',
        faults: ["search: No manifest matches 'x/**/*.yml'. Check the glob."],
      },
      parsed('mde-partner.yml'),
    ]);
    const [nothing] = findManifests(memoryTree({}), ['x-*/mde-partner.yml']);
    expect(nothing?.faults.map(({ fix }) => fix)).toEqual([undefined]);
  });

  test('two names in one folder are found there, too', () => {
    expect(
      find({ 'a/mde-partner.yml': M, 'a/.github/mde-partner.yaml': M, 'b/mde-partner.yml': M }, [
        '**/mde-partner.y*ml',
      ]),
    ).toEqual([
      expect.objectContaining({ path: 'a/.github/mde-partner.yaml', state: 'missing' }),
      parsed('b/mde-partner.yml'),
    ]);
  });

  test('a file whose name looks like a glob is a file', () => {
    expect(find({ 'a[1].yml': M }, ['a[1].yml'])).toEqual([parsed('a[1].yml')]);
  });
});

test('a given path that is not there: files like a manifest in its folder are named', () => {
  const files = { 'x/mde_partner.yaml': M, 'mde-partner.yml': M };
  expect(find(files, ['x/mde-partner.yml'])[0]?.faults).toEqual([
    "search: There is no manifest at 'x/mde-partner.yml'. If you meant 'x/mde_partner.yaml', rename it to 'mde-partner.yml'.",
  ]);
  expect(find(files, ['mde-partners.yml'])[0]?.faults).toEqual([
    "search: There is no manifest at 'mde-partners.yml'. Check 'mde-partner.yml' instead.",
  ]);
});
