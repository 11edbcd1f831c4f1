/**
 * `npm run logo-levels`: what the logo rules report for the real logos of two packages, and how
 * what they measure is spread. Prints the tables and writes them to `docs/logo-levels.md`: thresholds can be argued about.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs', 'logo-levels.md');
const FLAGS = 'country-flag-icons';
const ICONS = '@fortawesome/fontawesome-free';
const FAMILIES = ['brands', 'regular', 'solid'];

/** The compiled sources; a type check needs no build. */
const built = (/** @type {string} */ path) => import(join(ROOT, '.build', 'src', path));
/** @type {typeof import('../src/app/check-tree.ts')} */
const { checkTree } = await built('app/check-tree.js');
/** @type {typeof import('../src/logo/load.ts')} */
const { loadSvg } = await built('logo/load.js');
/** @type {typeof import('../src/logo/size.ts')} */
const { naturalSize } = await built('logo/size.js');
/** @type {typeof import('../src/logo/drawing/measure-ink.ts')} */
const { measureInk } = await built('logo/drawing/measure-ink.js');
/** @type {typeof import('../src/logo/drawing/ink.ts')} */
const { framingOf } = await built('logo/drawing/ink.js');
/** @type {typeof import('../src/platform/node/rasterizer.ts')} */
const { ResvgRasterizer } = await built('platform/node/rasterizer.js');
/** @type {typeof import('../src/rules/index.ts')} */
const { loadRules } = await built('rules/index.js');

const RULES = (await loadRules()).filter(({ measures }) => measures?.logo);
const RULE_IDS = RULES.map(({ meta }) => meta.id);
const LEVELS = /** @type {const} */ (['pass', 'notice', 'warning', 'error', 'not judged']);
const MEASURES = /** @type {const} */ (['fill', 'shape', 'center', 'overhang', 'bytes']);
const QUANTILES = [0.01, 0.05, 0.5, 0.95, 0.99];
const rasterizer = new ResvgRasterizer();

/**
 * @typedef {{ name: string, bytes: Uint8Array }} Logo
 * @typedef {(typeof LEVELS)[number]} Level
 * @typedef {{ levels: Map<string, Level>, measures: Record<(typeof MEASURES)[number], number> | null }} Judged
 */

const icons = logosIn(ICONS, ...FAMILIES.map((family) => `svgs/${family}`));
const groups = {
  'Flags, 1x1': logosIn(FLAGS, '1x1'),
  'Flags, 3x2': logosIn(FLAGS, '3x2'),
  'Font Awesome, square': icons.filter(isSquare),
  'Font Awesome, not square': icons.filter((logo) => !isSquare(logo)),
  'Font Awesome, on a square canvas with margins': logosIn(ICONS, ...FAMILIES.map((family) => `svgs-full/${family}`)),
};

const parts = [introduction()];
for (const [name, logos] of Object.entries(groups)) {
  /** @type {Judged[]} */
  const judged = [];
  for (const logo of logos) judged.push(await judge(logo));
  parts.push(`## ${name}: ${logos.length}`, levelTable(judged), quantileTable(judged));
}
const page = `${parts.join('\n\n')}\n`;
process.stdout.write(page);
writeFileSync(PAGE, page);

/**
 * @param {string} name of a package
 * @param {string[]} folders
 * @returns {Logo[]}
 */
function logosIn(name, ...folders) {
  return folders.flatMap((folder) => {
    const directory = join(ROOT, 'node_modules', name, folder);
    const names = readdirSync(directory).filter((file) => file.endsWith('.svg'));
    return names.sort().map((file) => ({ name: `${folder}/${file}`, bytes: readFileSync(join(directory, file)) }));
  });
}

/** @param {Logo} logo */
function sizeOf({ name, bytes }) {
  const { svg } = loadSvg(name, bytes);
  return svg && { document: svg.document, size: naturalSize(svg.document) };
}

/** @param {Logo} logo */
function isSquare(logo) {
  return sizeOf(logo)?.size.shape === 'square';
}

/**
 * @param {Logo} logo
 * @returns {Promise<Judged>}
 */
async function judge(logo) {
  return { levels: await levelsOf(logo), measures: await measuresOf(logo) };
}

/**
 * The most severe finding of each rule in a listing that names the logo.
 *
 * @param {Logo} logo
 */
async function levelsOf({ bytes }) {
  const { manifests, findings } = await checkTree(listing(bytes), {
    rules: RULES,
    selected: new Set(RULE_IDS),
    today: today(),
    release: null,
    rasterizer,
  });
  /** @type {Map<string, Level>} */
  const levels = new Map();
  for (const { rule, status } of manifests[0]?.checks ?? []) {
    if (!RULE_IDS.includes(rule)) continue;
    const severities = findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
    const worst = /** @type {const} */ (['error', 'warning', 'notice']).find((level) => severities.includes(level));
    levels.set(rule, status === 'skipped' || status === 'errored' ? 'not judged' : (worst ?? 'pass'));
  }
  return levels;
}

/**
 * A checkout that holds one listing and its logo.
 *
 * @param {Uint8Array} logo
 * @returns {import('../src/core/ports.ts').WorkTree}
 */
function listing(logo) {
  const manifest = [
    'schemaVersion: 1',
    'company: { name: Contoso }',
    'products:',
    '  - { name: Contoso Cognito, description: Adds context to alerts, logo: logo.svg, landingPage: https://contoso.com }',
  ].join('\n');
  const files = new Map([
    ['mde-partner.yml', new TextEncoder().encode(manifest)],
    ['logo.svg', logo],
  ]);
  return {
    entry(path) {
      const bytes = files.get(path)?.length;
      return bytes === undefined ? { kind: path === '' ? 'folder' : 'missing' } : { kind: 'file', bytes };
    },
    names: (folder) => (folder === '' ? [...files.keys()].sort() : []),
    read: (path) => files.get(path) ?? null,
    glob: () => [],
  };
}

/**
 * @param {Logo} logo
 * @returns {Promise<Judged['measures']>}
 */
async function measuresOf(logo) {
  const sized = sizeOf(logo);
  if (!sized) return null;
  const ink = (await measureInk(sized.document, sized.size, rasterizer)).measured;
  if (!ink?.art) return null;
  const { fill, shape, offset } = framingOf(ink.art, sized.size.ratio ?? 1);
  return { fill, shape, center: offset, overhang: ink.overhang, bytes: logo.bytes.length };
}

function introduction() {
  const version = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
  return [
    '# What do the logo rules report for real logos?',
    '',
    `Measured on ${today()}: every SVG of ${FLAGS} ${version(FLAGS)} and ${ICONS} ${version(ICONS)}.`,
    'To repeat it, run `npm ci && npm run logo-levels`, which writes this page.',
    '',
    'A logo counts once for each rule, with its most severe finding. The pages of the [rules](rules/README.md) have the',
    'thresholds. The measures are:',
    '',
    '* `fill`: long side of the artwork, as a share of the canvas',
    '* `shape`: short side of the artwork divided by its long side',
    '* `center`: distance between the centers of artwork and canvas, as a share of the canvas',
    '* `overhang`: how far the artwork extends beyond the canvas, as a share of it',
    '* `bytes`: size of the file',
  ].join('\n');
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

/** @param {readonly Judged[]} judged */
function levelTable(judged) {
  const count = (/** @type {string} */ rule, /** @type {Level} */ level) =>
    judged.filter(({ levels }) => levels.get(rule) === level).length;
  return table(
    ['rule', ...LEVELS],
    RULE_IDS.map((rule) => [`\`${rule}\``, ...LEVELS.map((level) => String(count(rule, level)))]),
  );
}

/** @param {readonly Judged[]} judged */
function quantileTable(judged) {
  const rows = MEASURES.map((name) => {
    const values = judged.flatMap(({ measures }) => (measures ? [measures[name]] : [])).sort((a, b) => a - b);
    const at = (/** @type {number} */ share) => values[Math.min(values.length - 1, Math.floor(share * values.length))];
    return [name, ...QUANTILES.map((share) => rounded(at(share) ?? Number.NaN))];
  });
  return table(['measure', 'p1', 'p5', 'median', 'p95', 'p99'], rows);
}

/** @param {number} value */
function rounded(value) {
  return String(Number.isInteger(value) ? value : Number(value.toFixed(4)));
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function table(head, rows) {
  const row = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
