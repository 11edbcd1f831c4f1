import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesBelow } from '../../scripts/metamorphic/checkout.js';
import { brokenText, totalsTable } from '../../scripts/metamorphic/report.js';
import { metamorphic, RELATIONS } from '../../scripts/metamorphic/run.js';
import type { Outcome, Site, Tools } from '../../scripts/metamorphic/types.js';
import { checkTree } from '../../src/app/check-tree.ts';
import { grammarFiles } from '../../src/platform/node/wasm-files.ts';
import { loadRules } from '../../src/rules/index.ts';
import { languageOf } from '../../src/scan/languages/index.ts';
import type { ScanPorts } from '../../src/scan/request.ts';
import { scanSources } from '../../src/scan/scan.ts';
import { INTEGRATIONS } from './support.ts';

const TOOLS: Tools = { scanSources, checkTree, rules: await loadRules(), grammars: grammarFiles, languageOf };
/** A busy machine takes minutes for what are seconds of CPU. */
const PATIENCE = 300_000;

const all: Outcome[] = [];

async function collected(outcomes: AsyncIterable<Outcome>): Promise<Outcome[]> {
  const list: Outcome[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

describe('relations that hold for any code', () => {
  test.each(readdirSync(INTEGRATIONS).sort())(
    '%s',
    async (name) => {
      const outcomes = await collected(metamorphic(name, filesBelow(join(INTEGRATIONS, name)), TOOLS));
      all.push(...outcomes);
      expect(outcomes.filter(({ state }) => state === 'broken').map(brokenText)).toEqual([]);
    },
    PATIENCE,
  );

  test('at least 1,000 mutants in nine languages, each relation among them', () => {
    const tried = all.filter(({ state }) => state !== 'skipped');
    expect(tried.length).toBeGreaterThanOrEqual(1_000);
    expect(new Set(tried.map(({ language }) => language)).size).toBeGreaterThanOrEqual(9);
    expect(new Set(tried.map(({ relation }) => relation))).toEqual(new Set(RELATIONS.map(({ id }) => id)));
  });
});

describe('a scan that goes by what it must not is caught', () => {
  const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
  const CALL = 'requests.get("https://api.security.microsoft.com/api/alerts")';
  const CODE = `import requests\nagent = "${AGENT}"\ndef alerts(token):\n    url = token\n    ${CALL}\n`;

  /** Runs a relation on one file, scanned by a function of all files. */
  async function run(relation: string, statusOf: (files: ReadonlyMap<string, string>) => Site['status'] | null) {
    const scan = async (_: unknown, ports: Pick<ScanPorts, 'search' | 'read'>) => {
      const files = new Map<string, string>();
      for (const path of await ports.search.find([''], () => true))
        files.set(path, new TextDecoder().decode(ports.read(path, Infinity) ?? new Uint8Array()));
      const status = statusOf(files);
      const path = [...files.keys()].find((one) => one.endsWith('alerts.py')) ?? '';
      const place = { path, start: { line: 2, column: 1 }, end: { line: 2, column: 5 } };
      const site = { path, line: 5, column: 5, status, host: null, userAgent: AGENT, setAt: place } as Site;
      return { sites: status === null ? [] : [site] };
    };
    const tools = { ...TOOLS, scanSources: scan as unknown as Tools['scanSources'] };
    const relations = RELATIONS.filter(({ id }) => id === relation);
    const found = await collected(metamorphic('x', new Map([['src/alerts.py', CODE]]), tools, { relations }));
    const states = new Set(found.filter(({ state }) => state !== 'skipped').map(({ state }) => state));
    expect(states.size).toBeGreaterThan(0);
    return states;
  }
  const holds = (files: ReadonlyMap<string, string>, text: string | RegExp) =>
    [...files.values()].some((one) => (typeof text === 'string' ? one.includes(text) : text.test(one)));

  test('M1: credit without a value', async () => {
    expect(await run('M1', () => 'ok')).toEqual(new Set(['broken']));
    expect(await run('M1', (files) => (holds(files, AGENT) ? 'ok' : 'missing'))).toEqual(new Set(['held']));
  });

  test('M2: credit that does not come from where it says', async () => {
    expect(await run('M2', () => 'templated')).toEqual(new Set(['broken']));
    expect(await run('M2', (files) => (holds(files, /^agent = "MdeP/m) ? 'ok' : 'missing'))).toEqual(new Set(['held']));
  });

  test('M4: credit for any client of the repository', async () => {
    const clients = (files: ReadonlyMap<string, string>) => [...files.values()].filter((one) => one.includes('MdeP'));
    expect(await run('M4', (files) => (clients(files).length > 1 ? 'ok' : 'missing'))).toEqual(new Set(['broken']));
    expect(await run('M4', (files) => (files.size > 1 ? null : 'missing'))).toEqual(new Set(['broken']));
    expect(await run('M4', () => 'missing')).toEqual(new Set(['held']));
  });

  test('M5: credit by a name or a path', async () => {
    expect(await run('M5 name', (files) => (holds(files, 'url = token') ? 'ok' : 'missing'))).toEqual(
      new Set(['broken']),
    );
    expect(await run('M5 name', () => 'ok')).toEqual(new Set(['held']));
    expect(await run('M5 move', (files) => (files.has('src/alerts.py') ? 'ok' : 'missing'))).toEqual(
      new Set(['broken']),
    );
    expect(await run('M5 move', () => 'ok')).toEqual(new Set(['held']));
  });

  test('M6: calls by the folder of the manifest', async () => {
    const relations = RELATIONS.filter(({ id }) => id === 'M6');
    const run6 = async (sitesAt: (manifest: string) => readonly string[]) => {
      const check = async (_: unknown, { paths: [path = ''] = [] }: { readonly paths?: readonly string[] }) => {
        const sites = sitesAt(path).map((one) => ({ path: one, line: 1, status: 'missing', host: null, setAt: null }));
        return { manifests: [{ products: [{ measurements: { apiCalls: { sites } } }] }] };
      };
      const tools = { ...TOOLS, checkTree: check as unknown as Tools['checkTree'] };
      const found = await collected(metamorphic('x', new Map([['a.py', CODE]]), tools, { relations }));
      return new Set(found.map(({ state }) => state));
    };
    expect(await run6(() => ['a.py'])).toEqual(new Set(['held']));
    expect(await run6((manifest) => (manifest.includes('connector/') ? ['a.py'] : []))).toEqual(new Set(['broken']));
  });
});

test('a local name is renamed where it is the variable, and only there', async () => {
  const code =
    'import requests\nHOST = "https://api.security.microsoft.com"\n\ndef get(path, headers):\n    url = HOST + path\n    print(f"{url}")\n    return requests.get(url, headers=headers).json()\n\nget("/api/alerts", headers={})\n';
  const relations = RELATIONS.filter(({ id }) => id === 'M5 name');
  const found = await collected(metamorphic('x', new Map([['a.py', code]]), TOOLS, { relations }));
  expect(new Set(found.map(({ mutation }) => /^rename (\w+) /.exec(mutation)?.[1]))).toEqual(new Set(['path', 'url']));
});

test('what is printed', () => {
  const outcome: Outcome = {
    relation: 'M1',
    language: 'go',
    checkout: 'x',
    state: 'broken',
    place: 'a.go:3',
    mutation: 'delete the line',
    differences: ['= a.go:4 ok'],
  };
  expect(brokenText(outcome)).toBe('M1 broken in x, a.go:3: delete the line\n    = a.go:4 ok');
  expect(totalsTable([outcome, { ...outcome, state: 'held' }, { ...outcome, state: 'skipped' }], RELATIONS)).toMatch(
    /\| M1 \| 2 \(1 broken\) \| 2 \(1 broken\) \|\n.*\n\n2 mutants, 1 broken; 1 more were not valid code and were skipped$/,
  );
});
