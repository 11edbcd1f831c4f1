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

/** @param {(input: Input) => { files: Record<string, string>, har?: object, scan?: boolean }} worldOf */
async function checking(worldOf) {
  const { check } = await load('app/check.js');
  const { grammarFiles } = await load('platform/node/wasm-files.js');
  const renderers = await Promise.all([
    load('render/json.js').then((one) => one.renderJson),
    load('render/pretty.js').then(
      (one) => (/** @type {unknown} */ report) => one.renderPretty(report, { colour: false, quiet: false, width: 120 }),
    ),
    load('render/markdown.js').then((one) => (/** @type {unknown} */ report) => one.renderMarkdown(report, LINKS)),
    load('render/github.js').then((one) => one.renderGithub),
    load('render/sarif.js').then((one) => (/** @type {unknown} */ report) => one.renderSarif(report, [])),
  ]);
  return async (/** @type {Input} */ input) => {
    const { files, har, scan } = worldOf(input);
    const contents = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
    const tree = {
      entry: (/** @type {string} */ path) =>
        contents.has(path)
          ? { kind: 'file', bytes: contents.get(path)?.length }
          : { kind: path === '' ? 'folder' : 'missing' },
      names: (/** @type {string} */ folder) => (folder === '' ? [...contents.keys()].sort() : []),
      read: (/** @type {string} */ path, /** @type {number} */ limit) => {
        const bytes = contents.get(path);
        return bytes && bytes.length <= limit ? bytes : null;
      },
      glob: () => [],
    };
    const find = async (/** @type {string[]} */ strings) =>
      Object.entries(files)
        .filter(([, text]) => strings.some((one) => text.toLowerCase().includes(one.toLowerCase())))
        .map(([path]) => path)
        .sort();
    const { report, crashes } = await check(
      {
        paths: [''],
        rules: null,
        failOn: 'error',
        today: '2026-11-22',
        release: null,
        requireReadiness: false,
      },
      tree,
      ABOUT,
      {
        rasterizer: { draw: async () => ({ drawing: DRAWING, failure: null }) },
        ...(har && { har }),
        // A clock that stands still: limits of time would hide what is to be seen.
        ...(scan && { scan: { search: { find }, grammars: grammarFiles, now: () => 0 } }),
      },
    );
    if (crashes.length > 0) throw crashes[0].error;
    for (const render of renderers) render(report);
  };
}

const DRAWING = { width: 8, height: 8, pixels: new Uint8Array(256).fill(255), bounds: [8, 8, 112, 112] };

/** @param {Uint8Array} bytes */
function* pieces(bytes) {
  for (let at = 0; at < bytes.length; at += 262_144) yield bytes.subarray(at, at + 262_144);
}

/** @param {string} path */
function load(path) {
  return import(join(BUILD, path));
}
