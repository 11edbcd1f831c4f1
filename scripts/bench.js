/**
 * `npm run bench`: CPU time of the shipped bundle, in a clean environment, as ratios against a stated baseline, taken in
 * one interleaved run. Milliseconds depend on the machine; the ratios hardly do. `npm run bench -- --growth` measures how
 * the readers' time grows with their input (`growth/run.js`), `npm run bench -- --page` only the page in the browser.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeProgram } from './nodes.js';

const ROOT = join(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'dist', 'index.js');
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 15);
/** For what takes seconds. */
const FEW_ROUNDS = Math.min(ROUNDS, 5);
const MANIFESTS = 10_000;
const FILES = 50_000;
const CANDIDATES = 40;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** The runner's Node where `npm run fetch-nodes` has run, else this one. */
const NODE = existsSync(nodeProgram('runner')) ? nodeProgram('runner') : process.execPath;
/** Nothing of the caller's environment may change what is measured. */
const ENVIRONMENT = { PATH: process.env['PATH'], LC_ALL: 'C' };
/** Runs a program and prints its CPU time and that of its children, in seconds, as the last line on stderr. */
const TIMED = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null';
/** Tells on stderr how much memory a program held at the most, in KiB. */
const TELLING = "data:text/javascript,process.on('exit',()=>process._rawDebug(String(process.resourceUsage().maxRSS)))";
/** A rule about the shape of the file alone: no pixel is drawn for it. */
const GEOMETRY = ['--rule', 'logo-not-square'];

if (process.argv[2] === '--growth') {
  await (await import('./growth/run.js')).growth(process.argv.slice(3));
  process.exit();
}

if (process.argv[2] === '--page') {
  await printPage();
  process.exit();
}

const work = mkdtempSync(join(tmpdir(), 'mde-partner-bench-'));
try {
  const one = join(work, 'one');
  cpSync(join(ROOT, 'examples', 'contoso'), one, { recursive: true });
  track(one);
  const many = catalogue(join(work, 'many'));
  const sources = await repository(join(work, 'sources'), 0);
  const calling = await repository(join(work, 'calling'), CANDIDATES);
  const bare = 'bare node -e 0';
  const search = `rg in ${FILES} files`;
  // The scan is compared with the fastest search for the same strings; where it is not installed, with nothing.
  const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
  /** @type {Row[]} */
  const rows = [
    { name: bare, baseline: '', budget: '', run: () => node(work, ['-e', '0']) },
    {
      name: 'one clean product, one rule, no scan',
      baseline: bare,
      budget: '2.5',
      run: () => check(one, ['--no-scan', ...GEOMETRY]),
    },
    {
      name: 'one clean product, all rules, no scan',
      baseline: bare,
      budget: '5.5',
      run: () => check(one, ['--no-scan']),
    },
    {
      name: 'one clean product, all rules, scan of one Python file',
      baseline: bare,
      budget: '8',
      run: () => check(one, []),
    },
    {
      name: `${MANIFESTS} manifests with logo and scan, each`,
      baseline: '',
      budget: '5 ms',
      run: () => check(many, []),
      parts: MANIFESTS,
      rounds: 1,
    },
    ...(hasRipgrep ? [{ name: search, baseline: '', budget: '', run: () => grep(sources), rounds: FEW_ROUNDS }] : []),
    {
      name: `source scan of ${FILES} files, no candidates`,
      baseline: hasRipgrep ? search : '',
      budget: '1.8',
      run: () => scan(sources),
      rounds: FEW_ROUNDS,
    },
    {
      name: `source scan of ${FILES} files, ${CANDIDATES} candidates`,
      baseline: hasRipgrep ? search : '',
      budget: '2.5',
      run: () => scan(calling),
      rounds: FEW_ROUNDS,
    },
  ];
  print(measure(rows));
  await printPage();
  const peaks = [peak(many, manifestArguments([])), peak(calling, scanArguments()), peak(work, ['-e', '0'])];
  process.stdout.write(
    `\n${MANIFESTS} manifests held ${peaks[0]} MB at the most, the last scan ${peaks[1]}, a bare Node ${peaks[2]}.\n`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Prints a row of the table for the page in the browser, where there is a Chromium. */
async function printPage() {
  if (!existsSync(CHROMIUM)) return;
  const folder = mkdtempSync(join(tmpdir(), 'mde-partner-page-'));
  const { editTime } = await import('./bench-page.js');
  const milliseconds = await editTime(folder, CHROMIUM);
  rmSync(folder, { recursive: true });
  process.stdout.write(`| one edit in the page, CPU time of its worker |  |  | 40 ms | ${milliseconds.toFixed(2)} |\n`);
}

/**
 * A repository of ordinary code with one manifest.
 *
 * @param {string} folder
 * @param {number} candidates files that call the API
 */
async function repository(folder, candidates) {
  const { filesFor } = await import('./bench-sources.js');
  cpSync(join(ROOT, 'examples', 'contoso'), folder, { recursive: true });
  rmSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'patterns'), await patterns());
  for (const [path, text] of filesFor(FILES, candidates)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  track(folder);
  return folder;
}

/** The strings that the scan looks for, from the bundle's own sources. */
async function patterns() {
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    {
      cwd: ROOT,
    },
  );
  const { searchStrings } = await import(join(ROOT, '.build', 'src', 'scan', 'candidates.js'));
  return `${searchStrings([]).join('\n')}\n`;
}

/**
 * Makes a folder a repository that tracks all its files.
 *
 * @param {string} folder
 */
function track(folder) {
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', ['-c', 'core.safecrlf=false', ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
}

/** @param {string} folder */
function grep(folder) {
  const left = ['patterns', 'mde-partner.yml', '.git'].flatMap((name) => ['-g', `!${name}`]);
  // Exit code 1: nothing was found, as it should be.
  return cpuTime(folder, ['rg', '-l', '-F', '-i', '--hidden', '-f', 'patterns', ...left, '.'], [0, 1]);
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 * @returns {number} MB that the program held at the most
 */
function peak(folder, args) {
  const { stderr } = spawnSync(NODE, ['--import', TELLING, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  return Math.round((Number(stderr.trim()) * 1024) / 1e6);
}

/** @param {string} folder */
function scan(folder) {
  return node(folder, scanArguments());
}

function scanArguments() {
  const rules = ['--rule', 'user-agent-missing', '--rule', 'user-agent-inconsistent'];
  return [BUNDLE, 'check', '--fail-on', 'never', '--format', 'json', '--output', join(work, 'report.json'), ...rules];
}

/**
 * Manifests with logos that all differ, since equal logos are drawn once.
 *
 * @param {string} folder
 */
function catalogue(folder) {
  const example = join(ROOT, 'examples', 'contoso');
  const logo = join('assets', 'logo.svg');
  const svg = readFileSync(join(example, logo), 'utf8');
  for (let index = 0; index < MANIFESTS; index++) {
    const product = join(folder, `product-${index}`);
    cpSync(example, product, { recursive: true });
    writeFileSync(join(product, logo), svg.replace('<svg', `<svg id="logo-${index}"`));
  }
  track(folder);
  return folder;
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
function node(cwd, args) {
  return cpuTime(cwd, [NODE, ...args], [0]);
}

/**
 * @param {string} cwd
 * @param {readonly string[]} command
 * @param {readonly number[]} exitCodes
 * @returns {number} milliseconds of CPU time, in all threads and processes
 */
function cpuTime(cwd, command, exitCodes) {
  const { status, stderr } = spawnSync('bash', ['-c', TIMED, 'bash', ...command], {
    cwd,
    encoding: 'utf8',
    env: ENVIRONMENT,
  });
  if (!exitCodes.includes(status ?? -1)) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [user = Number.NaN, system = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return 1000 * (user + system);
}

/**
 * @param {string} folder
 * @param {readonly string[]} options
 */
function check(folder, options) {
  return node(folder, manifestArguments(options));
}

/** @param {readonly string[]} options */
function manifestArguments(options) {
  const report = ['--format', 'json', '--output', join(work, 'report.json')];
  return [BUNDLE, 'check', '**/mde-partner.yml', '--fail-on', 'never', ...report, ...options];
}

/**
 * Every round runs every row once, so that whatever else the machine does falls on all of them.
 *
 * @typedef {{ name: string, baseline: string, budget: string, run: () => number, parts?: number, rounds?: number }} Row
 * @param {Row[]} rows
 */
function measure(rows) {
  /** @type {Map<string, number[]>} */
  const times = new Map(rows.map((row) => [row.name, []]));
  for (const row of rows) if (row.rounds !== 1) row.run();
  for (let round = 0; round < ROUNDS; round++)
    for (const row of rows) {
      if (round >= (row.rounds ?? ROUNDS)) continue;
      times.get(row.name)?.push(row.run() / (row.parts ?? 1));
    }
  return rows.map((row) => {
    const own = median(times.get(row.name) ?? []);
    const base = row.baseline === '' ? own : median(times.get(row.baseline) ?? []);
    return { name: row.name, baseline: row.baseline, ratio: own / base, budget: row.budget, milliseconds: own };
  });
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** @param {ReturnType<typeof measure>} results */
function print(results) {
  const [cpu] = cpus();
  const lines = [
    `Node ${execFileSync(NODE, ['--version']).toString().trim()}, ${cpus().length} x ${cpu?.model ?? 'unknown'}, median of ${ROUNDS} interleaved rounds`,
    '',
    '| work | against | ratio | budget | ms |',
    '| --- | --- | --- | --- | --- |',
    ...results.map(
      (row) =>
        `| ${row.name} | ${row.baseline} | ${row.ratio.toPrecision(3)} | ${row.budget} | ${row.milliseconds.toFixed(2)} |`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
