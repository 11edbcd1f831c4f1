import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { globTest } from '../../src/core/glob.ts';
import type { Report } from '../../src/core/report.ts';
import { rulePages } from '../../src/platform/github/context.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { diskWorkTree } from '../../src/platform/node/work-tree.ts';
import { loadRules } from '../../src/rules/index.ts';
import { REPOSITORY, VERSION } from '../../src/version.ts';
import { folderWith } from '../support/folders.ts';
import { generatedListings } from '../support/generated-listings.ts';
import { isTested } from '../support/machine.js';
import { runCommand, shippedBundle } from '../support/runner.ts';
import { type Opened, Site } from '../support/site.ts';

type Files = Readonly<Record<string, string>>;

const LISTINGS = 300;
const SEED = 16;
/** Every listing of this many is also given to the shipped command line. */
const SHIPPED = 25;
/** Listings in one message to the page. */
const BATCH = 25;

/** In the page: gives the worker each listing as a folder and returns the reports. */
const JUDGE = `
  globalThis.judgeAll = async (listings) => {
    const script = document.querySelector('script[type=module]').src;
    const worker = globalThis.judging ??= new Worker(new URL('worker.js', script), { type: 'module' });
    const next = (accepts) => new Promise((resolve) => {
      const receive = ({ data }) => {
        if (!accepts(data)) return;
        worker.removeEventListener('message', receive);
        resolve(data);
      };
      worker.addEventListener('message', receive);
    });
    const reports = [];
    for (const files of listings) {
      const text = files['mde-partner.yml'];
      const state = next(({ judged, revision, folder }) => folder?.name === text && judged?.revision === revision);
      const data = Object.entries(files).map(([path, content]) => ({ path, data: new TextEncoder().encode(content) }));
      // The name of the folder tells the answers apart.
      worker.postMessage({ kind: 'open', files: data, folder: text });
      reports.push((await state).judged.report);
    }
    return reports;
  }`;

const describeHere = isTested('chromium') ? describe : describe.skip;

describeHere('the page and the command line', () => {
  let site: Site;
  let opened: Opened;
  let listings: readonly Files[];
  const reports: Report[] = [];

  beforeAll(async () => {
    listings = generatedListings(await loadRules(), LISTINGS, SEED);
    site = await Site.start();
    opened = await site.open();
    await opened.page.evaluate(JUDGE);
    for (let from = 0; from < listings.length; from += BATCH) {
      const batch = JSON.stringify(listings.slice(from, from + BATCH));
      reports.push(...((await opened.page.evaluate(`judgeAll(${batch})`)) as Report[]));
    }
  }, 300_000);

  afterAll(() => site.stop());

  test('the listings bring about the findings of most rules', () => {
    expect(reports).toHaveLength(LISTINGS);
    const rules = new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(rules.size).toBeGreaterThan(25);
  });

  test('report the same of 300 listings', async () => {
    const rasterizer = new ResvgRasterizer();
    const about = { version: VERSION, help: rulePages({}, { repository: REPOSITORY, version: VERSION }) };
    for (const [index, files] of listings.entries()) {
      const shown = reports[index] as Report;
      const request = { paths: [''], rules: null, failOn: 'error', today: shown.run.today, release: null } as const;
      const tree = diskWorkTree(folderWith(files), (pattern) => globTest('', pattern));
      expect(shown).toEqual((await check(request, tree, about, { rasterizer })).report);
    }
  });

  test('skip every rule whose check the page does not have', async () => {
    const left = (await loadRules()).filter(({ meta }) => meta.onPage === false);
    expect(left.length).toBeGreaterThan(5);
    const checks = reports.flatMap(({ manifests }) => manifests.flatMap((one) => one.checks));
    for (const { id } of left.map(({ meta }) => meta)) {
      const own = checks.filter(({ rule }) => rule === id);
      expect([id, own.length > 0, [...new Set(own.map(({ status }) => status))]]).toEqual([id, true, ['skipped']]);
    }
  });

  test('report the same as the shipped program', () => {
    const bundle = shippedBundle();
    for (let index = 0; index < listings.length; index += SHIPPED) {
      const shown = reports[index] as Report;
      const folder = folderWith(listings[index] as Files);
      const args = ['check', '--no-scan', '--format', 'json', '--today', shown.run.today];
      const { stdout } = runCommand(bundle, args, folder);
      expect(shown).toEqual(JSON.parse(stdout));
    }
  });

  test('the page made no request but to itself, and broke no policy', () => {
    expect(opened.faults).toEqual([]);
    expect(opened.requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:'))).toEqual([]);
  });
});

test('the same seed gives the same listings', async () => {
  const rules = await loadRules();
  expect(generatedListings(rules, 40, 7)).toEqual(generatedListings(rules, 40, 7));
});
