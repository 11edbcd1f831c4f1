/**
 * `npm run bench`: start-up and throughput of the shipped bundle as ratios against a stated baseline, taken in one
 * interleaved run. Milliseconds depend on the machine; the ratios hardly do.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const BUNDLE = join(ROOT, 'dist', 'index.js');
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 15);
const MANIFESTS = 2000;
/** Rules about the file's shape alone: no pixel is drawn for them. */
const GEOMETRY = ['logo-missing', 'logo-unreadable', 'logo-not-square', 'logo-heavy'];

const work = mkdtempSync(join(tmpdir(), 'mde-partner-bench-'));
try {
  const one = join(work, 'one');
  cpSync(join(ROOT, 'examples', 'contoso'), one, { recursive: true });
  const many = catalogue(join(work, 'many'));
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
  ];
  print(measure(rows));
} finally {
  rmSync(work, { recursive: true, force: true });
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
 * @typedef {{ name: string, baseline: string, budget: string, run: () => void, parts?: number }} Row
 * @param {Row[]} rows
 */
function measure(rows) {
  /** @type {Map<string, number[]>} */
  const times = new Map(rows.map((row) => [row.name, []]));
  for (const row of rows) row.run();
  for (let round = 0; round < ROUNDS; round++)
    for (const row of rows) {
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
