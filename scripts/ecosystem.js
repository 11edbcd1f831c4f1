/**
 * `npm run ecosystem -- OLD NEW DIR ...`: runs two bundles over checkouts and prints as Markdown what the newer one reports
 * otherwise: API calls, findings, states, checks and measurements. Words are not compared: `message`, `reason`, `title`.
 * Exits with 1 where something differs.
 *
 * `OLD` and `NEW` are programs such as `dist/index.js`. Of a checkout without a manifest, the map of its API calls is
 * compared.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = 'Usage: npm run ecosystem -- OLD/index.js NEW/index.js DIR ...\n';
/** Fields that people read; machines do not. */
const WORDS = new Set(['message', 'reason', 'title']);
const MANIFESTS = ['mde-partner.yml', 'mde-partner.yaml', '.github/mde-partner.yml', '.github/mde-partner.yaml'];
/** The day of all runs: a report depends on it. */
const TODAY = '2026-11-30';
/** Differences that are printed of one checkout. */
const SHOWN = 200;

/** Tells on stderr how many microseconds of CPU time a program used. */
const TELLING = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process._rawDebug('CPU '+(user+system))})`;

/** @typedef {{ seconds: number, records: Map<string, number> }} Outcome */

const { positionals } = parseArgs({ allowPositionals: true });
const [older, newer, ...folders] = positionals.map((path) => resolve(path));
const missing = positionals.filter((path) => !existsSync(path));
if (!older || !newer || folders.length === 0 || missing.length > 0) {
  process.stderr.write(missing.length > 0 ? `${missing.join(', ')}: does not exist\n${USAGE}` : USAGE);
  process.exit(2);
}

let different = 0;
const seconds = { old: 0, new: 0 };
for (const folder of folders) {
  const paths = manifestPaths(folder);
  const before = outcomeOf(older, folder, paths);
  const after = outcomeOf(newer, folder, paths);
  seconds.old += before.seconds;
  seconds.new += after.seconds;
  const lines = differences(before, after);
  if (lines.length === 0) continue;
  different++;
  process.stdout.write(`## ${basename(folder)}\n\n\`\`\`diff\n${lines.slice(0, SHOWN).join('\n')}\n`);
  if (lines.length > SHOWN) process.stdout.write(`# ${lines.length - SHOWN} more\n`);
  process.stdout.write('```\n\n');
}
process.stdout.write(
  `${different} of ${folders.length} checkouts differ. CPU time: ${seconds.old.toFixed(1)} s before, ${seconds.new.toFixed(1)} s now.\n`,
);
if (different > 0) process.exitCode = 1;

/**
 * All manifests below a folder; none: the folder itself.
 *
 * @param {string} folder
 */
function manifestPaths(folder) {
  if (MANIFESTS.some((name) => existsSync(resolve(folder, name)))) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => MANIFESTS.includes(basename(path)) && !/(?:^|\/)(?:node_modules|\.git)\//.test(path))
    .sort();
}

/**
 * @param {string} program
 * @param {string} folder
 * @param {readonly string[]} paths
 * @returns {Outcome}
 */
function outcomeOf(program, folder, paths) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TELLING, program, 'check', ...paths, '--format', 'json', '--today', TODAY],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  const [, told, used] = /^([\s\S]*?)CPU (\d+)\s*$/.exec(stderr) ?? [null, stderr, '0'];
  const records = stdout === '' ? [`error ${told?.trim()}`] : recordsOf(JSON.parse(stdout));
  return { seconds: Number(used) / 1e6, records: counted([`exit code ${status}`, ...records]) };
}

/**
 * One line for each thing that a report says.
 *
 * @param {any} report
 */
function recordsOf(report) {
  const { manifests, findings, repository, tool: _tool, ...run } = report;
  return [
    ...leaves('', run),
    ...sitesOf('repository', repository?.apiCalls),
    ...leaves('repository logos', repository?.logos ?? null),
    ...findings.map((/** @type {any} */ finding) => `finding ${finding.rule} ${plain(finding)}`),
    ...manifests.flatMap((/** @type {any} */ manifest) => [
      ...manifest.checks.map((/** @type {any} */ check) => `check ${manifest.path} ${plain(check)}`),
      ...manifest.requirements.map((/** @type {any} */ state) => `state ${manifest.path} ${plain(state)}`),
      ...leaves(`manifest ${manifest.path}`, { sha256: manifest.sha256, sample: manifest.sample }),
      ...manifest.products.flatMap((/** @type {any} */ product) => {
        const { apiCalls, ...measurements } = product.measurements;
        const subject = `${manifest.path} ${product.name}`;
        return [...sitesOf(subject, apiCalls), ...leaves(`measurement ${subject}`, measurements)];
      }),
    ]),
  ];
}

/**
 * @param {string} subject
 * @param {any} apiCalls
 */
function sitesOf(subject, apiCalls) {
  if (!apiCalls) return [`calls ${subject}: null`];
  const { sites, notJudged, excluded, ...counts } = apiCalls;
  return [
    ...leaves(`calls ${subject}`, counts),
    ...sites.map(
      (/** @type {any} */ site) => `site ${subject}: ${site.path}:${site.line} ${site.status} ${plain(site)}`,
    ),
    ...notJudged.map((/** @type {any} */ file) => `not judged ${subject}: ${plain(file)}`),
    ...excluded.map((/** @type {any} */ place) => `excluded ${subject}: ${plain(place)}`),
  ];
}

/**
 * One line for each value that is no object, with the way to it.
 *
 * @param {string} way
 * @param {any} value
 * @returns {string[]}
 */
function leaves(way, value) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [`${way}: ${plain(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => (WORDS.has(key) ? [] : leaves(`${way} ${key}`, inner)));
}

/** @param {any} value */
function plain(value) {
  return JSON.stringify(value, (key, inner) => (WORDS.has(key) ? undefined : inner));
}

/** @param {readonly string[]} records */
function counted(records) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const record of records) counts.set(record, (counts.get(record) ?? 0) + 1);
  return counts;
}

/**
 * @param {Outcome} before
 * @param {Outcome} after
 */
function differences(before, after) {
  const lines = [...new Set([...before.records.keys(), ...after.records.keys()])].flatMap((record) => {
    const by = (after.records.get(record) ?? 0) - (before.records.get(record) ?? 0);
    return Array.from({ length: Math.abs(by) }, () => `${by < 0 ? '-' : '+'} ${record}`);
  });
  return lines.sort((a, b) => compare(a.slice(2), b.slice(2)) || compare(a, b));
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
