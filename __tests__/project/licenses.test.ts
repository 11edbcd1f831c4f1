import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..');
const WASM = join(ROOT, 'dist', 'wasm');
const wasmFiles = readdirSync(WASM).filter((name) => name.endsWith('.wasm'));

interface Component {
  readonly component: string;
  readonly version: string | null;
  readonly requires?: string;
  readonly files: readonly string[];
  readonly source: string;
  readonly license: string;
  readonly under?: string;
  readonly copyright: readonly string[];
}
const { components } = JSON.parse(readFileSync(join(ROOT, 'scripts', 'licenses', 'components.json'), 'utf8')) as {
  readonly components: readonly Component[];
};
const inFile = (file: string) => components.filter(({ files }) => files.includes(file));

describe('dist/licenses.txt', () => {
  const [, ...sections] = readFileSync(join(ROOT, 'dist', 'licenses.txt'), 'utf8').split(`${'='.repeat(80)}\n`);
  const parsed = sections.map((section) => {
    const [head = '', text = ''] = section.split(`${'-'.repeat(80)}\n`);
    return { notices: head.trim().split('\n\n'), text };
  });

  test('has in each section a text, and of each component in it a license and the address of its source', () => {
    for (const { notices, text } of parsed) {
      expect([notices[0], text.trim().length > 300]).toEqual([notices[0], true]);
      for (const notice of notices) {
        expect(notice).toMatch(/^License: \S/m);
        expect(notice).toMatch(/^Source: https:\/\/[\w.-]+\/\S+$/m);
      }
    }
  });

  test('lists every component of the table', () => {
    const notices = new Set(parsed.flatMap((section) => section.notices));
    const missing = components.filter(
      ({ component, version, source }) =>
        ![...notices].some(
          (notice) => notice.startsWith(`${component} ${version ?? ''}`) && notice.includes(`Source: ${source}\n`),
        ),
    );
    expect(missing).toEqual([]);
  });
});

describe('the table of components', () => {
  test('names a version, or the range it must be in, and the license alternative that is used', () => {
    for (const { component, version, requires, license, under } of components) {
      expect([component, version === null ? requires : version]).toEqual([component, expect.stringMatching(/\d/)]);
      const alternatives = license.split(' OR ');
      expect([component, alternatives.includes(under ?? license)]).toEqual([component, true]);
    }
  });

  test.each(wasmFiles)('has the components of %s', (file) => {
    expect(inFile(file).length).toBeGreaterThan(0);
  });

  test.each(wasmFiles.filter((name) => name.startsWith('tree-sitter-')))('has runtime and grammar of %s', (file) => {
    // One grammar package has two dialects.
    const grammar = file.replace(/\.wasm$/, '').replace(/-tsx$/, '-typescript');
    const names = inFile(file).map(({ component }) => component);
    expect(names).toEqual(expect.arrayContaining(['tree-sitter', grammar]));
  });

  test.each(wasmFiles)('has each crate that %s itself names, in its version', (file) => {
    const listed = inFile(file);
    const missing = cratesNamedIn(readFileSync(join(WASM, file))).filter(
      ({ name, version, commit }) =>
        !listed.some(
          ({ component, version: its, source }) =>
            component === name && (version === null || its === version) && (commit === null || source.includes(commit)),
        ),
    );
    expect(missing).toEqual([]);
  });

  test('the crates of resvg are seen in its file', () => {
    expect(cratesNamedIn(readFileSync(join(WASM, 'index_bg.wasm'))).length).toBeGreaterThan(40);
  });
});

interface Crate {
  readonly name: string;
  readonly version: string | null;
  readonly commit: string | null;
}

/** The crates whose source paths are in the messages of panics, and the tools in the section `producers`. */
function cratesNamedIn(bytes: Buffer): readonly Crate[] {
  const text = bytes.toString('latin1');
  const crates = new Map<string, Crate>();
  const add = (crate: Crate) => crates.set(JSON.stringify(crate), crate);
  for (const [, name = '', version = ''] of text.matchAll(
    /(?:\/registry\/src\/[\w.-]+|\/rust\/deps)\/([\w-]+?)-(\d+\.\d+\.\d+)\/src\//g,
  ))
    add({ name, version, commit: null });
  for (const [, repository = '', commit = '', folder] of text.matchAll(
    /\/git\/checkouts\/([\w-]+)-[0-9a-f]{16}\/([0-9a-f]{7})\/(?:crates\/([\w-]+)\/)?src\//g,
  ))
    add({ name: folder ?? repository.replace(/-rs$/, ''), version: null, commit });
  for (const [, commit = ''] of text.matchAll(/\/rustc\/([0-9a-f]{40})\/library\//g))
    add({ name: 'Rust standard library', version: null, commit });
  for (const [, version = '', commit = ''] of text.matchAll(/rustc.(\d+\.\d+\.\d+\S*) \(([0-9a-f]{9}) /g))
    add({ name: 'Rust standard library', version, commit });
  for (const [, version = ''] of text.matchAll(/wasm-bindgen.(\d+\.\d+\.\d+) \(/g))
    add({ name: 'wasm-bindgen', version, commit: null });
  return [...crates.values()];
}
