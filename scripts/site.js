/**
 * Builds the page in the browser: `npm run site` writes `.build/site`, `npm run site -- --serve [PORT]` also serves it on
 * loopback. Everything but the entry is in a folder named by its content, so a new version never mixes with an old one.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { inlinedBySvgo, licenses } from './licenses.js';
import { CONTENT_SECURITY_POLICY } from './site/policy.js';
import { serve } from './site/serve.js';

const ROOT = join(import.meta.dirname, '..');
const WEB = join(ROOT, 'src', 'web');

/**
 * Modules for what a page does not have: a source scan, captured traffic, opened pages, a policy, a baseline, a change
 * under review, a repository without a manifest. The report says that these were not looked at.
 */
const LEFT_OUT = new RegExp(
  `/(?:${[
    'scan/(?:scan|hints|ownership|libraries/index)',
    'rules/words/(?:call-edit|call-evidence|call-refusals|header-snippets|missing-calls|traffic-and-sources)',
    'har/[\\w-]+',
    'link/page-(?:content|text)',
    'policy/(?:parse|under-policy|waivers)',
    'rules/artifacts/(?:proven-value-fixes|call-(?:fixes|traffic))',
    'app/(?:baseline|caused-by|survey-repository)',
  ].join('|')})\\.ts$`,
);

/** Modules about sources and traffic that rules ask even if there are none; `src/web/no-sources.ts` answers. */
const SOURCES =
  /\/rules\/(?:artifacts\/(?:api-calls|call-map|source-values|traffic|value-fixes)|edits\/source-values)\.ts$/;

/** Types of YAML 1.1, which a manifest cannot ask for: its reader refuses their tags and the directive. */
const OLD_YAML = /^\.\/yaml-1\.1\/(?:binary|omap|pairs|schema|set|timestamp)\.js$/;

/** How a rule states that a page always skips it. Only its check is left out: the report says why it was skipped. */
const NOT_ON_PAGE = /^ {4}onPage: false,$/m;

/** Stands for CodeMirror's support of grammars. */
const NO_LANGUAGE = join(WEB, 'editor', 'no-language.ts');

const NO_SOURCES = join(WEB, 'no-sources.ts');

const RENDERER = 'index_bg.wasm';
/** Draws the words in pictures of a pack. */
const FONT = 'OpenSans_400Regular.ttf';
const FONT_PACKAGE = '@expo-google-fonts/open-sans';

/** Files of the example, as the page names them. */
const EXAMPLE = ['mde-partner.yml', 'assets/logo.svg'];
/** Names the schema by a path of this repository, which is wrong wherever the manifest is downloaded to. */
const SCHEMA_COMMENT = /^# yaml-language-server: .*\n/;

/**
 * @param {string} folder where to write
 * @returns {Promise<void>}
 */
export async function buildSite(folder) {
  const files = await bundle();
  for (const path of EXAMPLE)
    files.set(
      `example/${path}`,
      readFileSync(join(ROOT, 'examples', 'quickstart', path), 'utf8').replace(SCHEMA_COMMENT, ''),
    );
  files.set(RENDERER, readFileSync(join(ROOT, 'node_modules', '@resvg', 'resvg-wasm', RENDERER)));
  files.set(FONT, readFileSync(join(ROOT, 'node_modules', FONT_PACKAGE, '400Regular', FONT)));
  files.set('icon.svg', readFileSync(join(WEB, 'icon.svg')));
  const version = digestOf(files);
  const page = readFileSync(join(WEB, 'index.html'), 'utf8')
    .replaceAll('%VERSION%', version)
    .replace('%POLICY%', CONTENT_SECURITY_POLICY);
  const offline = await serviceWorker(version, [...files.keys()]);
  rmSync(folder, { recursive: true, force: true });
  const all = [...files].map(([path, data]) => /** @type {const} */ ([`${version}/${path}`, data]));
  for (const [path, data] of [
    ...all,
    /** @type {const} */ (['index.html', page]),
    /** @type {const} */ (['offline.js', offline]),
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
}

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  bundle: true,
  metafile: true,
  outdir: '/',
  format: 'esm',
  minify: true,
  write: false,
  legalComments: 'none',
  target: ['chrome118', 'firefox121', 'safari17.2'],
  platform: 'browser',
  conditions: ['browser'],
};

/**
 * The engine is one file, which compresses better than many; the editor, the renderer and the optimizer of logos are
 * loaded when they are needed.
 *
 * @returns {Promise<Map<string, string | Uint8Array>>} contents by path
 */
async function bundle() {
  const page = { app: join(WEB, 'app.tsx'), page: join(WEB, 'page.css') };
  const workers = {
    worker: join(WEB, 'worker.ts'),
    'draw-worker': join(ROOT, 'src', 'platform', 'web', 'draw-worker.ts'),
  };
  const onDemand = {
    optimizer: 'svgo/browser',
    preview: join(ROOT, 'src', 'render', 'preview', 'preview.ts'),
    pack: join(ROOT, 'src', 'app', 'pack', 'pack.ts'),
    'version-files': join(ROOT, 'src', 'release', 'version-files.ts'),
  };
  const builds = await Promise.all([
    build({
      ...OPTIONS,
      entryPoints: page,
      splitting: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { SNIPPETS: JSON.stringify(await snippets()) },
      alias: { '@codemirror/language': NO_LANGUAGE, '@lezer/common': NO_LANGUAGE },
      plugins: [brief],
    }),
    build({ ...OPTIONS, entryPoints: workers, plugins: [apart, withoutOldYaml] }),
    build({ ...OPTIONS, entryPoints: onDemand, plugins: [apart] }),
  ]);
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map(
    builds.flatMap(({ outputFiles }) => (outputFiles ?? []).map(({ path, contents }) => [path.slice(1), contents])),
  );
  const packages = builds.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}).flatMap(packageOf));
  return files.set('licenses.txt', licenses([...packages, ...inlinedBySvgo(), FONT_PACKAGE], [RENDERER]));
}

/** @param {string} path of a bundled file */
function packageOf(path) {
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [];
}

/** @returns {Promise<readonly import('../src/web/snippets.ts').Snippet[]>} */
async function snippets() {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [join(WEB, 'snippets.ts')] });
  const code = Buffer.from(outputFiles?.[0]?.contents ?? '').toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).snippets();
}

/** Leaves of the schema what the editor shows and completes. @type {import('esbuild').Plugin} */
const brief = {
  name: 'brief',
  setup(task) {
    task.onLoad({ filter: /[\\/]mde-partner\.schema\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(briefSchema(JSON.parse(readFileSync(path, 'utf8')))),
      loader: 'json',
    }));
  },
};

/**
 * @param {any} node
 * @returns {any}
 */
function briefSchema({ description, type, properties, items, anyOf, enum: values, const: value, examples }) {
  return {
    description,
    type: type === 'boolean' ? type : undefined,
    properties:
      properties && Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, briefSchema(one)])),
    items: items && briefSchema(items),
    anyOf: anyOf?.map(briefSchema),
    enum: values,
    const: value,
    examples: examples?.slice(0, 1),
  };
}

/** What the engine loads on demand, with its file. @type {readonly (readonly [filter: RegExp, path: string])[]} */
const ON_DEMAND = [
  [/^svgo\/browser$/, './optimizer.js'],
  [/\/preview\/preview\.ts$/, './preview.js'],
  [/\/pack\/pack\.ts$/, './pack.js'],
  [/\/version-files\.ts$/, './version-files.js'],
];

/** What the engine loads on demand stays a file of its own; what it never loads is left out. @type {import('esbuild').Plugin} */
const apart = {
  name: 'apart',
  setup(task) {
    for (const [filter, path] of ON_DEMAND)
      task.onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
    task.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const at = join(resolveDir, path);
      if (SOURCES.test(at)) return { path: NO_SOURCES };
      return LEFT_OUT.test(at) ? { path, namespace: 'left-out' } : undefined;
    });
    task.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
    task.onLoad({ filter: /\/src\/(?:app|rules)\/.*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const isJudged = !NOT_ON_PAGE.test(source);
      return { contents: atOnce(isJudged ? withoutManual(source) : withoutCheck(source), dirname(path)), loader: 'ts' };
    });
  },
};

/**
 * Returns a module that imports at its start what it would import later. All of it is in one file, which is smaller if
 * its modules need not be started one by one.
 *
 * @param {string} source
 * @param {string} folder of the module
 */
function atOnce(source, folder) {
  /** @type {string[]} */
  const imports = [];
  const text = source.replace(/(?<!typeof )\bimport\('(\.[^']+)'\)/g, (later, path) => {
    if (ON_DEMAND.some(([filter]) => filter.test(path)) || LEFT_OUT.test(join(folder, path))) return later;
    imports.push(`import * as atOnce${imports.length} from '${path}';\n`);
    return `Promise.resolve(atOnce${imports.length - 1})`;
  });
  return imports.join('') + text;
}

/** Version files may still be YAML 1.1, so their readers keep it. @type {import('esbuild').Plugin} */
const withoutOldYaml = {
  name: 'without-old-yaml',
  setup(task) {
    task.onResolve({ filter: OLD_YAML }, ({ path }) => ({ path, namespace: 'left-out' }));
  },
};

/**
 * Returns a rule without what only its page in the manual shows; the page in the browser shows why it matters.
 *
 * @param {string} source as the formatter leaves it
 */
function withoutManual(source) {
  return source.replace(DOCS, (_, opening, entries, closing) => {
    const kept = entries
      .split(/^(?= {6}\w)/m)
      .filter((/** @type {string} */ entry) => !/^ {6}(?:what|fix|examples)\b/.test(entry));
    return opening + kept.join('') + closing;
  });
}

/** The texts of a rule. */
const DOCS = /^( {4}docs: \{\n)([\s\S]*?)(^ {4}\},\n)/m;

/**
 * Returns a rule without texts and check, and so without what only the check imports. If it were asked after all, it
 * would be reported as a check that failed.
 *
 * @param {string} source as the formatter leaves it
 */
function withoutCheck(source) {
  return source
    .replace(/^ {2}(?:async )?\*check\([\s\S]*?^ {2}\},\n/m, "  *check() { throw new Error('left out'); },\n")
    .replace(DOCS, "    docs: { why: '' },\n");
}

/**
 * @param {string} version
 * @param {readonly string[]} files
 */
async function serviceWorker(version, files) {
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: [join(WEB, 'offline.ts')],
    define: { VERSION: JSON.stringify(version), FILES: JSON.stringify(files.map((path) => `${version}/${path}`)) },
  });
  return outputFiles?.[0]?.text ?? '';
}

/** @param {ReadonlyMap<string, string | Uint8Array>} files */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const [path, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${data.length}\0`).update(data);
  return hash.digest('hex').slice(0, 12);
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(ROOT, '.build', 'site');
  await buildSite(folder);
  const at = process.argv.indexOf('--serve');
  if (at < 0) process.stdout.write(`${folder}\n`);
  else {
    const { port } = await serve(folder, Number(process.argv[at + 1] ?? 8016));
    process.stdout.write(`http://127.0.0.1:${port}/\n`);
  }
}
