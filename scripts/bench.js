/**
 * `npm run bench`: start-up and throughput of the shipped bundle as ratios against a stated baseline, taken in one
 * interleaved run. Milliseconds depend on the machine; the ratios hardly do. `npm run bench -- --growth` measures how
 * the readers' time grows with their input (`growth/run.js`).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'dist', 'index.js');
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 15);
/** For what takes seconds. */
const FEW_ROUNDS = Math.min(ROUNDS, 5);
const MANIFESTS = 2000;
const FILES = 50_000;
const CANDIDATES = 40;
/** Tells on stderr how much memory a program held at the most, in KiB. */
const TELLING = "data:text/javascript,process.on('exit',()=>process._rawDebug(String(process.resourceUsage().maxRSS)))";
/** Rules about the file's shape alone: no pixel is drawn for them. */
const GEOMETRY = ['logo-missing', 'logo-unreadable', 'logo-not-square', 'logo-heavy'];

if (process.argv[2] === '--growth') {
  await (await import('./growth/run.js')).growth(process.argv.slice(3));
  process.exit();
}

const work = mkdtempSync(join(tmpdir(), 'mde-partner-bench-'));
try {
  const one = join(work, 'one');
  cpSync(join(ROOT, 'examples', 'contoso'), one, { recursive: true });
  const many = catalogue(join(work, 'many'));
  const sources = await repository(join(work, 'sources'), 0);
  const calling = await repository(join(work, 'calling'), CANDIDATES);
  const rows = [
    { name: 'bare node -e 0', baseline: '', budget: '', run: () => node(work, ['-e', '0']) },
    {
      name: 'one clean product, logo geometry alone',
      baseline: 'bare node -e 0',
      budget: '2.3',
      run: () => check(one, true),
    },
    { name: 'one clean product, all rules', baseline: 'bare node -e 0', budget: '6', run: () => check(one, false) },
    {
      name: `${MANIFESTS} manifests, each, geometry alone`,
      baseline: 'one clean product, logo geometry alone',
      budget: '0.03',
      run: () => check(many, true),
      parts: MANIFESTS,
    },
    { name: `git grep in ${FILES} files`, baseline: '', budget: '', run: () => grep(sources), rounds: FEW_ROUNDS },
    {
      name: `source scan of ${FILES} files, no candidates`,
      baseline: `git grep in ${FILES} files`,
      budget: '1.5',
      run: () => scan(sources),
      rounds: FEW_ROUNDS,
    },
    {
      name: `source scan of ${FILES} files, ${CANDIDATES} candidates`,
      baseline: `git grep in ${FILES} files`,
      budget: '2, and 1 s',
      run: () => scan(calling),
      rounds: FEW_ROUNDS,
    },
  ];
  print(measure(rows));
  process.stdout.write(
    `\nSource scan of ${FILES} files, ${CANDIDATES} candidates: ${peak(calling)} MB at the most (bare node: ${peak(null)} MB)\n`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
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
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    execFileSync('git', ['-c', 'core.safecrlf=false', ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
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

/** @param {string} folder */
function grep(folder) {
  const args = ['grep', '-z', '-l', '-I', '-F', '-i', '--untracked', '--no-color', '--no-recurse-submodules'];
  try {
    execFileSync(
      'git',
      ['-c', 'core.fsmonitor=false', ...args, '-f', 'patterns', '--', ':!patterns', ':!mde-partner.yml'],
      {
        cwd: folder,
        stdio: 'ignore',
        env: { PATH: process.env['PATH'], LC_ALL: 'C' },
      },
    );
  } catch {
    // Exit code 1: nothing was found, as it should be.
  }
}

/**
 * @param {string | null} folder null: nothing is done
 * @returns {number} MB
 */
function peak(folder) {
  const args = folder === null ? ['-e', '0'] : scanArguments();
  const { stderr } = spawnSync(process.execPath, ['--import', TELLING, ...args], {
    cwd: folder ?? work,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return Math.round((Number(stderr.trim()) * 1024) / 1e6);
}

/** @param {string} folder */
function scan(folder) {
  node(folder, scanArguments());
}

function scanArguments() {
  const rules = ['--rule', 'user-agent-missing', '--rule', 'user-agent-inconsistent'];
  return [BUNDLE, 'check', '--fail-on', 'never', '--format', 'json', '--output', join(work, 'report.json'), ...rules];
}

/** @param {string} folder */
function catalogue(folder) {
  for (let index = 0; index < MANIFESTS; index++) {
    const product = join(folder, `product-${index}`);
    mkdirSync(product, { recursive: true });
    cpSync(join(ROOT, 'examples', 'contoso'), product, { recursive: true });
  }
  writeFileSync(join(folder, 'README.md'), '');
  return folder;
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function node(cwd, args) {
  execFileSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'] },
  });
}

/**
 * @param {string} folder
 * @param {boolean} geometryAlone
 */
function check(folder, geometryAlone) {
  const rules = geometryAlone ? GEOMETRY.flatMap((rule) => ['--rule', rule]) : [];
  node(folder, [
    BUNDLE,
    'check',
    '**/mde-partner.yml',
    '--no-scan',
    '--format',
    'json',
    '--output',
    join(work, 'report.json'),
    ...rules,
  ]);
}

/**
 * Every round runs every row once, so that whatever else the machine does falls on all of them.
 *
 * @typedef {{ name: string, baseline: string, budget: string, run: () => void, parts?: number, rounds?: number }} Row
 * @param {Row[]} rows
 */
function measure(rows) {
  /** @type {Map<string, number[]>} */
  const times = new Map(rows.map((row) => [row.name, []]));
  for (const row of rows) row.run();
  for (let round = 0; round < ROUNDS; round++)
    for (const row of rows) {
      if (round >= (row.rounds ?? ROUNDS)) continue;
      const start = process.hrtime.bigint();
      row.run();
      times.get(row.name)?.push(Number(process.hrtime.bigint() - start) / 1e6 / (row.parts ?? 1));
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
    `Node ${process.version}, ${cpus().length} x ${cpu?.model ?? 'unknown'}, median of ${ROUNDS} interleaved rounds`,
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
