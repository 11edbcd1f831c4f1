import { join } from 'node:path';

/**
 * What is done to the input of a pull request, from the compiled sources: a whole check with every format, so that
 * nothing between the file and the report is left out. Logos are drawn by a stand-in: what the renderer takes is
 * limited by its own budget.
 */
const BUILD = join(import.meta.dirname, '..', '..', '.build', 'src');

const MANIFEST = `schemaVersion: 1
company:
  name: Contoso
products:
  - name: Contoso Cognito
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: logo.svg
    landingPage: https://contoso.com/guides/connect-defender
    userAgent: MdePartner-Contoso-ContosoCognito/1.0.0
`;
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><path fill="#0a5" d="M4 4h120v120H4z"/></svg>\n';
const ABOUT = { version: '1.0.0', help: (/** @type {string} */ rule) => `https://contoso.com/${rule}` };
const LINKS = { repository: 'https://github.com/contoso/cognito', commit: '0'.repeat(40) };

/** @typedef {string | Record<string, string>} Input */
/** @typedef {import('../../src/core/report.ts').Report} Report */
/** @typedef {import('../../src/core/ports.ts').HarFiles} HarFiles */

/**
 * Set up once; what it returns is measured.
 *
 * @type {Readonly<Record<string, () => Promise<(input: Input) => Promise<void>>>>}
 */
export const READERS = {
  svg: () => checking((text) => ({ files: { 'mde-partner.yml': MANIFEST, 'logo.svg': String(text) } })),
  manifest: () => checking((text) => ({ files: { 'mde-partner.yml': String(text), 'logo.svg': LOGO } })),
  har: () =>
    checking((text) => {
      const bytes = new TextEncoder().encode(String(text));
      const har = { paths: ['a.har'], pieces: () => pieces(bytes), isTracked: () => false };
      return { files: { 'mde-partner.yml': MANIFEST, 'logo.svg': LOGO }, har };
    }),
  sources: () =>
    checking((files) => ({
      files: { 'mde-partner.yml': MANIFEST, 'logo.svg': LOGO, .../** @type {Record<string, string>} */ (files) },
      scan: true,
    })),
};

/** @param {(input: Input) => { files: Record<string, string>, har?: HarFiles, scan?: boolean }} worldOf */
async function checking(worldOf) {
  const { check, grammars, matcherOf, renderers } = await loaded();
  return async (/** @type {Input} */ input) => {
    const { files, har, scan } = worldOf(input);
    const contents = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
    const { report, crashes } = await check(
      { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null },
      treeOf(contents),
      ABOUT,
      {
        rasterizer: { draw: async () => ({ drawing: DRAWING, failure: null }) },
        ...(har && { har }),
        // A clock that stands still: limits of time would hide what is to be seen.
        ...(scan && { scan: { search: searchOf(contents, matcherOf), grammars, now: () => 0 } }),
      },
    );
    const [crash] = crashes;
    if (crash) throw crash.error;
    for (const render of renderers) render(report);
  };
}

/** The compiled program, typed by its sources so that a change of them shows here. */
async function loaded() {
  /** @type {typeof import('../../src/app/check.ts')} */
  const { check } = await load('app/check.js');
  /** @type {typeof import('../../src/platform/node/wasm-files.ts')} */
  const { grammarFiles } = await load('platform/node/wasm-files.js');
  /** @type {typeof import('../../src/platform/node/byte-matcher.ts')} */
  const { byteMatcher } = await load('platform/node/byte-matcher.js');
  /** @type {typeof import('../../src/rules/index.ts')} */
  const { loadRules } = await load('rules/index.js');
  /** @type {typeof import('../../src/render/json.ts')} */
  const { renderJson } = await load('render/json.js');
  /** @type {typeof import('../../src/render/pretty/pretty.ts')} */
  const { renderPretty } = await load('render/pretty/pretty.js');
  /** @type {typeof import('../../src/render/summary/markdown.ts')} */
  const { renderMarkdown } = await load('render/summary/markdown.js');
  /** @type {typeof import('../../src/render/github/github.ts')} */
  const { renderGithub } = await load('render/github/github.js');
  /** @type {typeof import('../../src/render/sarif/sarif.ts')} */
  const { renderSarif } = await load('render/sarif/sarif.js');
  const rules = (await loadRules()).map(({ meta }) => meta);
  /** @type {((report: Report) => string)[]} */
  const renderers = [
    renderJson,
    (report) => renderPretty(report, { color: false, quiet: false, width: 120 }),
    (report) => renderMarkdown(report, LINKS),
    renderGithub,
    (report) => renderSarif(report, rules, { home: 'https://github.com/contoso/checker' }),
  ];
  return { check, grammars: grammarFiles, matcherOf: byteMatcher, renderers };
}

/**
 * @param {ReadonlyMap<string, Uint8Array>} contents
 * @returns {import('../../src/core/ports.ts').WorkTree}
 */
function treeOf(contents) {
  return {
    entry: (path) => {
      const bytes = contents.get(path);
      if (bytes) return { kind: 'file', bytes: bytes.length };
      return { kind: path === '' ? 'folder' : 'missing' };
    },
    names: (folder) => (folder === '' ? [...contents.keys()].sort() : []),
    read: (path, limit) => {
      const bytes = contents.get(path);
      return bytes && bytes.length <= limit ? bytes : null;
    },
    glob: () => [],
  };
}

/**
 * @param {ReadonlyMap<string, Uint8Array>} contents
 * @param {typeof import('../../src/platform/node/byte-matcher.ts').byteMatcher} matcherOf
 * @returns {import('../../src/core/ports.ts').SourceSearch}
 */
function searchOf(contents, matcherOf) {
  const paths = [...contents.keys()].sort();
  return {
    files: () => paths,
    find: async (strings, isWanted) => {
      if (strings.length === 0) return [];
      const matcher = matcherOf(strings);
      return paths.filter((path) => {
        if (!isWanted(path)) return false;
        const bytes = /** @type {Uint8Array} */ (contents.get(path));
        matcher.reset();
        return matcher.feed(bytes, bytes.length);
      });
    },
    target: (path) => path,
    isForeign: () => false,
    absent: () => [],
    isRefused: () => false,
  };
}

/** @type {import('../../src/core/ports.ts').Drawing} */
const DRAWING = { width: 8, height: 8, pixels: new Uint8Array(256).fill(255), bounds: [8, 8, 112, 112] };

/** @param {Uint8Array} bytes */
function* pieces(bytes) {
  for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144);
}

/** @param {string} path */
function load(path) {
  return import(join(BUILD, path));
}
