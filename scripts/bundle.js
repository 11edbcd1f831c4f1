/**
 * Builds the bundle that the Action and the command line run: `npm run bundle` writes `dist/`,
 * `npm run bundle -- --check` builds elsewhere and fails if `dist/` differs in any byte.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { inlinedBySvgo, licenses } from './licenses.js';

const ROOT = join(import.meta.dirname, '..');
const BUILD = join(ROOT, '.build');
const SHIPPED = join(ROOT, 'dist');

/**
 * Packages whose modules do nothing when they are loaded, though they do not say so. Declared free of side effects, what
 * is not used of them (an HTTP client of 1 MB) stays out of the bundle.
 */
const WITHOUT_SIDE_EFFECTS = [
  '@actions/core',
  '@actions/github',
  '@actions/http-client',
  '@actions/exec',
  '@actions/io',
];

/** Asks of its input whether it is a `Request` or a `Response`; to answer, Node loads an HTTP client of its own. */
const ASKS_FOR_FETCH = { from: '@resvg/resvg-wasm', file: 'index.mjs', questions: /\btypeof (?:Request|Response)\b/g };

const GRAMMARS = '@vscode/tree-sitter-wasm/wasm';

const check = process.argv.includes('--check');
const target = check ? join(BUILD, 'dist') : SHIPPED;
compile();
stagePackages();
await bundle(target, await loadedAsTheyAre());
if (check) compare();

function compile() {
  rmSync(join(BUILD, 'src'), { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  cpSync(join(ROOT, 'package.json'), join(BUILD, 'package.json'));
}

/** Copies stand beside the compiled sources, where the bundler finds them first; `node_modules` itself is not touched. */
function stagePackages() {
  const staged = join(BUILD, 'node_modules');
  rmSync(staged, { recursive: true, force: true });
  for (const name of WITHOUT_SIDE_EFFECTS) {
    const from = join(ROOT, 'node_modules', name);
    if (!existsSync(from)) continue;
    cpSync(from, join(staged, name), { recursive: true });
    const manifest = join(staged, name, 'package.json');
    writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), sideEffects: false }));
  }
  const { from, file, questions } = ASKS_FOR_FETCH;
  cpSync(join(ROOT, 'node_modules', from), join(staged, from), { recursive: true });
  const source = readFileSync(join(staged, from, file), 'utf8');
  if (source.match(questions)?.length !== 2) throw new Error(`${from} no longer asks for Request and Response`);
  writeFileSync(join(staged, from, file), source.replace(questions, "'undefined'"));
}

/**
 * Files that are loaded at run time as they are, with their packages; a grammar for each language that has one.
 *
 * @returns {Promise<{ from: string, name: string }[]>}
 */
async function loadedAsTheyAre() {
  /** @type {typeof import('../src/scan/languages/index.ts')} */
  const { LANGUAGES } = await import(join(BUILD, 'src', 'scan', 'languages', 'index.js'));
  return [
    { from: '@resvg/resvg-wasm', name: 'index_bg.wasm' },
    { from: '@expo-google-fonts/open-sans/400Regular', name: 'OpenSans_400Regular.ttf' },
    { from: GRAMMARS, name: 'tree-sitter.js' },
    { from: GRAMMARS, name: 'tree-sitter.wasm' },
    ...LANGUAGES.map(({ grammar, grammarPackage: from = GRAMMARS }) => ({ from, name: `tree-sitter-${grammar}.wasm` })),
  ];
}

/**
 * @param {string} folder
 * @param {readonly { from: string, name: string }[]} asTheyAre
 */
async function bundle(folder, asTheyAre) {
  const main = await run('index.js', 'index.js');
  const worker = await run('raster-worker.js', 'raster-worker.js');
  rmSync(folder, { recursive: true, force: true });
  const files = new Map([...worker, ...main, ...wasm(asTheyAre)]);
  const packages = [
    ...[main, worker].flatMap(packagesIn),
    ...inlinedBySvgo(),
    ...asTheyAre.map(({ from }) => packageOf(from)),
  ];
  files.set(
    'licenses.txt',
    licenses(
      packages,
      asTheyAre.map(({ name }) => name),
    ),
  );
  for (const [name, source] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), source);
  }
}

/**
 * The same program in ASCII alone: one letter beyond it makes the engine hold a whole file at two bytes a letter, and
 * read it the slow way.
 *
 * @param {string} program
 */
function ascii(program) {
  if (/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/.test(program)) throw new Error('an escape would change the program');
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * @param {string} entry
 * @param {string} filename
 * @returns {Promise<Map<string, string | Buffer>>} files by path
 */
async function run(entry, filename) {
  const options = { filename, minify: false, sourceMap: false, cache: false, license: 'licenses.txt', quiet: true };
  const { code, assets } = await ncc(join(BUILD, 'src', entry), options);
  return new Map([
    [filename, ascii(code)],
    ...Object.entries(assets).map(
      ([name, { source }]) =>
        /** @type {[string, string | Buffer]} */ ([name, name.endsWith('.js') ? ascii(String(source)) : source]),
    ),
  ]);
}

/**
 * @param {readonly { from: string, name: string }[]} asTheyAre
 * @returns {[string, string | Buffer][]} contents by path
 */
function wasm(asTheyAre) {
  return [
    // The grammars' runtime is no module; the package above it says that all are.
    ['wasm/package.json', '{"type":"commonjs"}\n'],
    ...asTheyAre.map(
      ({ from, name }) =>
        /** @type {[string, Buffer]} */ ([`wasm/${name}`, readFileSync(join(ROOT, 'node_modules', from, name))]),
    ),
  ];
}

/**
 * The packages in a bundle. The bundler lists name, kind and text of a license one after the other, with a blank line
 * between two packages.
 *
 * @param {Map<string, string | Buffer>} output
 */
function packagesIn(output) {
  const folder = join(ROOT, 'node_modules');
  const known = new Set(
    readdirSync(folder).flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((part) => `${name}/${part}`) : [name],
    ),
  );
  const lines = String(output.get('licenses.txt') ?? '').split('\n');
  return lines.filter((line, index) => known.has(line) && (index === 0 || lines[index - 1] === ''));
}

/** @param {string} from */
function packageOf(from) {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function compare() {
  const wanted = filesIn(target);
  const shipped = filesIn(SHIPPED);
  const different = [...new Set([...wanted.keys(), ...shipped.keys()])]
    .filter((name) => !wanted.get(name)?.equals(shipped.get(name) ?? Buffer.alloc(0)))
    .sort();
  if (different.length === 0) return;
  process.stderr.write(
    `dist/ is not the bundle of these sources; run "npm run bundle". Different: ${different.join(', ')}\n`,
  );
  process.exitCode = 1;
}

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} contents by path
 */
function filesIn(folder) {
  const files = new Map();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(folder.length + 1), readFileSync(path));
    }
  return files;
}
