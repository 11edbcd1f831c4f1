/**
 * Writes `licenses.txt`: of everything in the bundle and of everything compiled into a file that it ships, the version,
 * the license with its text, and the address of the source.
 *
 * `licenses/components.json` holds what no package file states: the components of each WebAssembly file, and packages
 * that come without a license file. `licenses/` holds the license texts that these components share.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(import.meta.dirname, 'licenses');
const SECTION = '='.repeat(80);
const TEXT = '-'.repeat(80);

/**
 * @typedef {object} Component
 * @property {string} component
 * @property {string | null} version null: the file does not record it
 * @property {string} [requires] the range that its user asks for, if the version is not recorded
 * @property {string[]} files those in `dist/wasm` that contain it; empty: the bundled scripts
 * @property {string} source
 * @property {string} license SPDX expression, as its authors declare it
 * @property {string} [under] the alternative of `license` that is used here
 * @property {string} [text] file of the text, if it differs from the usual one of the license
 * @property {string[]} copyright
 * @property {string[]} [authors] as its package names them, if its source has no copyright line
 */

/** @type {{ for: Record<string, string>, components: Component[] }} */
const TABLE = JSON.parse(readFileSync(join(FOLDER, 'components.json'), 'utf8'));

/**
 * @param {readonly string[]} packages names of the npm packages in the bundle
 * @param {readonly string[]} files names of the shipped WebAssembly files
 */
export function licenses(packages, files) {
  verifyTable(files);
  const inTable = new Set(TABLE.components.map(({ component }) => component));
  const own = [...new Set(packages)].filter((name) => !inTable.has(name));
  const shared = TABLE.components.filter(
    (one) => one.files.length === 0 || one.files.some((name) => files.includes(name)),
  );
  const texts = [...new Set(shared.map(textOf))];
  const sections = [...own.sort().map(packageSection), ...texts.sort().map((text) => sharedSection(text, shared))];
  return `What this folder contains of other projects, with license, source and notice of each.\n\n${sections.join('\n')}`;
}

/** Packages that svgo's browser build holds inside itself. */
export function inlinedBySvgo() {
  const names = new Set();
  const waiting = ['svgo'];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    const manifest = join(ROOT, 'node_modules', name, 'package.json');
    if (names.has(name) || !existsSync(manifest)) continue;
    names.add(name);
    waiting.push(...Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).dependencies ?? {}));
  }
  return [...names];
}

/** @param {readonly string[]} files */
function verifyTable(files) {
  for (const [name, version] of Object.entries(TABLE.for)) {
    const installed = packageRecord(name).version;
    if (installed !== version)
      throw new Error(`scripts/licenses/components.json describes ${name} ${version}, not ${installed}`);
  }
  for (const file of files.filter((name) => name.endsWith('.wasm')))
    if (!TABLE.components.some((component) => component.files.includes(file)))
      throw new Error(`scripts/licenses/components.json has no component of ${file}`);
}

/** @param {string} name */
function packageSection(name) {
  const { version, license, repository } = packageRecord(name);
  const folder = join(ROOT, 'node_modules', name);
  const files = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  if (files.length === 0)
    throw new Error(`${name} has no license file; add its notice to scripts/licenses/components.json`);
  const head = [`${name} ${version}`, `License: ${license}`, `Source: ${sourceOf(repository)}`];
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trimEnd());
  return section([head], texts.join('\n\n'));
}

/**
 * A license text, with all components that have it.
 *
 * @param {string} text
 * @param {readonly Component[]} shared
 */
function sharedSection(text, shared) {
  const path = join(FOLDER, `${text}.txt`);
  if (!existsSync(path)) throw new Error(`scripts/licenses has no text ${text}`);
  const components = shared.filter((component) => textOf(component) === text);
  return section(components.map(notice), readFileSync(path, 'utf8'));
}

/** @param {Component} component */
function textOf({ text, under, license }) {
  return text ?? under ?? license;
}

/** @param {Component} component */
function notice({ component, version, requires, files, source, license, under, copyright, authors = [] }) {
  return [
    `${component} ${version ?? `${requires} (the file does not record the version)`}`,
    `License: ${license}${under ? `, here under ${under}` : ''}`,
    `Source: ${source}`,
    `In: ${files.length > 0 ? files.map((file) => `wasm/${file}`).join(', ') : 'the scripts'}`,
    ...copyright,
    ...(authors.length > 0 ? [`Authors: ${authors.join(', ')}`] : []),
    ...(copyright.length + authors.length === 0 ? ['Its source has no copyright notice.'] : []),
  ];
}

/**
 * @param {string[][]} heads
 * @param {string} text
 */
function section(heads, text) {
  const lines = heads.map((head) => head.join('\n')).join('\n\n');
  return `${SECTION}\n${lines}\n${TEXT}\n${text.replace(/^\s*\n|\s+$/g, '')}\n`;
}

/**
 * @param {string} name
 * @returns {{ version: string, license: string, repository: string | { url: string } }}
 */
function packageRecord(name) {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
}

/**
 * The https address of a repository, which npm allows to be written in several ways.
 *
 * @param {string | { url: string }} repository
 */
function sourceOf(repository) {
  const written = typeof repository === 'string' ? repository : repository.url;
  const address = written
    .replace(/^github:/, '')
    .replace(/^(?:git\+)?(?:https|git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^(?=[\w.-]+\/[\w.-]+$)/, 'https://github.com/')
    .replace(/\.git$/, '');
  if (!URL.canParse(address) || !address.startsWith('https://')) throw new Error(`no address in ${written}`);
  return address;
}
