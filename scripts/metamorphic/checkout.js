import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @import { Changes, Files, Site, Tools } from './types.js'
 * @import { SourceSearch } from '../../src/core/ports.ts'
 */

/** Bytes; the scan judges no larger file. */
const LARGEST_FILE = 1_048_576;
const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * Reads the text files below a folder.
 *
 * @param {string} root
 * @returns {Files}
 */
export function filesBelow(root) {
  /** @type {Map<string, string>} */
  const files = new Map();
  const visit = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) visit(path);
      if (!entry.isFile() || statSync(path).size > LARGEST_FILE) continue;
      const text = readFileSync(path, 'utf8');
      if (!text.includes('\0')) files.set(relative(root, path).split(sep).join('/'), text);
    }
  };
  visit(root);
  return files;
}

/** Files in memory and variants of them, scanned as a whole without a manifest. */
export class Checkout {
  /** @type {Map<string, Set<string>>} */
  #found = new Map();
  /** @type {Map<string, string>} */
  #lower = new Map();
  /** By a word of code, in lower case: the file that has it; null: several have. @type {Map<string, string | null> | null} */
  #words = null;
  #tools;

  /**
   * @param {string} name
   * @param {Files} files
   * @param {Tools} tools
   */
  constructor(name, files, tools) {
    this.name = name;
    this.files = files;
    this.#tools = tools;
  }

  /**
   * Whether another file of code has a word.
   *
   * @param {string} word
   * @param {string} path
   */
  isCodeWord(word, path) {
    this.#words ??= this.#codeWords();
    const found = this.#words.get(word.toLowerCase());
    return found !== undefined && found !== path;
  }

  #codeWords() {
    /** @type {Map<string, string | null>} */
    const words = new Map();
    for (const [path, text] of this.files) {
      if (!this.#tools.languageOf(path)) continue;
      for (const [word] of text.toLowerCase().matchAll(/\w+/g))
        if (words.get(word) !== path) words.set(word, words.has(word) ? null : path);
    }
    return words;
  }

  /** @param {Changes} changes */
  with(changes) {
    const files = new Map(this.files);
    for (const [path, text] of changes) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    return files;
  }

  /**
   * Calls in the checkout with some files changed.
   *
   * @param {Changes} [changes]
   * @returns {Promise<readonly Site[]>}
   */
  async sites(changes = new Map()) {
    const files = this.with(changes);
    const { sites } = await this.#tools.scanSources(
      {
        includes: () => true,
        lends: () => false,
        elsewhere: () => null,
        hosts: { extra: [], ignore: [] },
        paths: {
          local: (path) => path,
          vendored: () => null,
          test: () => null,
          sources: () => [],
          outside: () => null,
        },
        gateway: () => null,
      },
      { ...this.#ports(files), read: (path, limit) => bytesOf(files.get(path), limit) },
    );
    return sites;
  }

  /**
   * Calls that the report lists for the only product of a manifest.
   *
   * @param {Changes} changes with the manifest
   * @param {string} folder of the manifest
   */
  async reported(changes, folder) {
    const files = this.with(changes);
    /** @type {import('../../src/core/ports.ts').WorkTree} */
    const tree = {
      entry: (path) => entryAt(files, path),
      names: () => [],
      read: (path, limit) => bytesOf(files.get(path), limit),
      glob: () => [],
    };
    const { manifests } = await this.#tools.checkTree(tree, {
      paths: [folder],
      rules: this.#tools.rules,
      selected: new Set([this.#counting()]),
      today: '2026-01-01',
      release: null,
      scan: this.#ports(files),
    });
    return manifests[0]?.products[0]?.measurements.apiCalls?.sites ?? [];
  }

  /** Id of a rule whose record says that it measures the calls. */
  #counting() {
    const rule = this.#tools.rules.find(({ measures, meta }) => measures?.apiCalls && meta.scans);
    if (!rule) throw new Error('no rule measures the API calls');
    return rule.meta.id;
  }

  /** @param {Files} files */
  #ports(files) {
    let time = 0;
    return { search: this.#searchIn(files), grammars: this.#tools.grammars, now: () => time++ / 1_000 };
  }

  /**
   * Looks through the unchanged files once for each set of strings.
   *
   * @param {Files} files
   * @returns {SourceSearch}
   */
  #searchIn(files) {
    return {
      files: () => [...files.keys()].sort(),
      target: (path) => path,
      isForeign: () => false,
      absent: () => [],
      isRefused: () => false,
      find: async (strings, isWanted) => {
        const wanted = strings.map((one) => one.toLowerCase());
        const key = wanted.join('\n');
        const holds = (/** @type {string} */ text) => wanted.some((one) => text.includes(one));
        const known =
          this.#found.get(key) ?? new Set([...this.files.keys()].filter((path) => holds(this.#lowered(path))));
        this.#found.set(key, known);
        const isFound = (/** @type {string} */ path, /** @type {string} */ text) =>
          text === this.files.get(path) ? known.has(path) : holds(text.toLowerCase());
        return [...files].flatMap(([path, text]) => (isWanted(path) && isFound(path, text) ? [path] : [])).sort();
      },
    };
  }

  /** @param {string} path */
  #lowered(path) {
    const known = this.#lower.get(path) ?? (this.files.get(path) ?? '').toLowerCase();
    this.#lower.set(path, known);
    return known;
  }
}

/**
 * @param {string | undefined} text
 * @param {number} limit
 */
function bytesOf(text, limit) {
  const bytes = text === undefined ? null : new TextEncoder().encode(text);
  return bytes && bytes.length <= limit ? bytes : null;
}

/**
 * @param {Files} files
 * @param {string} path
 * @returns {import('../../src/core/ports.ts').Entry}
 */
function entryAt(files, path) {
  const text = files.get(path);
  if (text !== undefined) return { kind: 'file', bytes: Buffer.byteLength(text) };
  const isFolder = path === '' || [...files.keys()].some((one) => one.startsWith(`${path}/`));
  return { kind: isFolder ? 'folder' : 'missing' };
}
