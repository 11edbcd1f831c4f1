/**
 * Builds the page in the browser: `npm run site` writes `.build/site`, `npm run site -- --serve [PORT]` also serves it on
 * loopback. Everything but the entry is in a folder named by its content, so a new version never mixes with an old one.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { CONTENT_SECURITY_POLICY } from './site/policy.js';
import { serve } from './site/serve.js';

const ROOT = join(import.meta.dirname, '..');
const WEB = join(ROOT, 'src', 'web');

/** Modules that are never loaded in a page, each with the reason. */
const LEFT_OUT = [
  // A page has no checkout: sources are not scanned, and the report says so.
  /\/scan\/scan\.ts$/,
];

/** Files of the example, as the page names them. */
const EXAMPLE = ['mde-partner.yml', 'assets/logo.svg'];

/**
 * @param {string} folder where to write
 * @returns {Promise<void>}
 */
export async function buildSite(folder) {
  const files = await bundle();
  for (const path of EXAMPLE) files.set(`example/${path}`, readFileSync(join(ROOT, 'examples', 'quickstart', path)));
  files.set('resvg.wasm', readFileSync(join(ROOT, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')));
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
  format: 'esm',
  minify: true,
  write: false,
  legalComments: 'none',
  target: ['chrome118', 'firefox121', 'safari17.2'],
  platform: 'browser',
  conditions: ['browser'],
};

/** @returns {Promise<Map<string, string | Uint8Array>>} contents by path */
async function bundle() {
  const leftOut = {
    name: 'left-out',
    /** @param {import('esbuild').PluginBuild} task */
    setup(task) {
      task.onResolve({ filter: /./, namespace: 'file' }, ({ path, kind }) =>
        kind === 'dynamic-import' && LEFT_OUT.some((one) => one.test(path)) ? { path, external: true } : undefined,
      );
    },
  };
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: {
      app: join(WEB, 'app.tsx'),
      worker: join(WEB, 'worker.ts'),
      'draw-worker': join(ROOT, 'src', 'platform', 'web', 'draw-worker.ts'),
      page: join(WEB, 'page.css'),
    },
    splitting: true,
    outdir: '/',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [leftOut],
  });
  return new Map((outputFiles ?? []).map(({ path, contents }) => [path.slice(1), contents]));
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
