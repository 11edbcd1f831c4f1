import { describe, expect, test } from '@jest/globals';
import { checkTree } from '../../../src/app/check-tree.ts';
import { loadRules } from '../../../src/rules/index.ts';
import { ALERTS, entry, GOOD, har } from '../../support/har.ts';
import { memoryHarFiles } from '../../support/har-files.ts';
import { memoryScan } from '../../support/memory-scan.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../../support/model.ts';

const MACHINES = ALERTS.replace('alerts', 'machines');
const BARE = `requests.get("${ALERTS}")\n`;
const SET = `requests.get("${ALERTS}", headers={"User-Agent": "${GOOD}"})\n`;
const PROXIED = 'scan: { clients: [{ paths: [proxied*.py], reason: The proxy adds it }] }\n';

/** The coverage map of a checkout with recorded traffic; `undefined`: without. */
async function mapOf(sources: Readonly<Record<string, string>>, entries: readonly unknown[] | undefined) {
  const files = {
    ...MODEL_FILES,
    'mde-partner.yml': withFragment(PROXIED),
    ...Object.fromEntries(Object.entries(sources).map(([path, text]) => [path, `import requests\n\n${text}`])),
    'a.har': har(...(entries ?? [])),
  };
  const { manifests } = await checkTree(memoryTree(files), {
    rules: await loadRules(),
    selected: new Set(['user-agent-missing', 'user-agent-traffic']),
    today: '2026-11-22',
    release: null,
    scan: memoryScan(files),
    har: entries && memoryHarFiles(files, ['a.har']),
  });
  const measured = manifests[0]?.products[0]?.measurements.apiCalls;
  return {
    ...measured,
    provenBy: Object.fromEntries(measured?.sites.map(({ path, provenBy }) => [path, provenBy]) ?? []),
    sites: measured?.sites.map(({ path, status, traffic }) => [path, status, traffic]),
  };
}

describe('traffic in the coverage map', () => {
  test('proves a call that the sources leave open', async () => {
    const found = await mapOf({ 'proxied.py': BARE }, [entry(ALERTS)]);
    expect(found).toMatchObject({ covered: 1, uncovered: 0, unverifiable: 0 });
    expect(found.sites).toEqual([['proxied.py', 'ok', 'seen']]);
  });

  test('proves no call that the sources show without the header', async () => {
    const found = await mapOf({ 'a.py': SET, 'b.py': BARE }, [entry(ALERTS)]);
    expect(found).toMatchObject({ covered: 1, uncovered: 1, unverifiable: 0 });
    expect(found.sites).toEqual([
      ['a.py', 'ok', 'ambiguous'],
      ['b.py', 'missing', 'ambiguous'],
    ]);
    expect(await mapOf({ 'b.py': BARE }, [entry(ALERTS)])).toMatchObject({
      covered: 0,
      uncovered: 1,
      sites: [['b.py', 'missing', 'seen']],
    });
  });

  test('leaves calls open that share an endpoint', async () => {
    const found = await mapOf({ 'proxied1.py': BARE, 'proxied2.py': BARE }, [entry(ALERTS)]);
    expect(found).toMatchObject({ covered: 0, uncovered: 0, unverifiable: 2 });
    expect(found.sites).toEqual([
      ['proxied1.py', 'unverifiable', 'ambiguous'],
      ['proxied2.py', 'unverifiable', 'ambiguous'],
    ]);
  });

  test('leaves a call open whose requests lack it now and then, or were not recorded', async () => {
    expect((await mapOf({ 'proxied.py': BARE }, [entry(ALERTS), entry(ALERTS, [])])).sites).toEqual([
      ['proxied.py', 'unverifiable', 'seen'],
    ]);
    expect((await mapOf({ 'proxied.py': BARE }, [entry(MACHINES)])).sites).toEqual([
      ['proxied.py', 'unverifiable', 'not-seen'],
    ]);
  });

  test('is null where none was given', async () => {
    const found = await mapOf({ 'proxied.py': BARE }, undefined);
    expect(found.sites).toEqual([['proxied.py', 'unverifiable', null]]);
    expect(found.proof).toBeNull();
  });

  test('the calls are counted by what proves them, and a call without proof by none', async () => {
    const get = (path: string) => BARE.replace('alerts', path);
    const sources = {
      'set.py': SET,
      'missing.py': get('users'),
      'proxied1.py': get('machines'),
      'proxied2.py': get('files'),
      'proxied3.py': get('files'),
      'proxied4.py': get('software'),
      'proxied5.py': get('ips'),
    };
    const request = (path: string, headers?: []) => entry(ALERTS.replace('alerts', path), headers);
    const found = await mapOf(sources, [
      request('users'),
      request('machines'),
      request('files'),
      request('ips'),
      request('ips', []),
      entry(`https://graph.microsoft.com/v1.0/users`),
    ]);
    expect(found.proof).toEqual({ code: 1, traffic: 1, open: 4 });
    expect(found).toMatchObject({ covered: 2, uncovered: 1, unverifiable: 4 });
    expect(found.provenBy).toEqual({
      'set.py': 'code',
      'missing.py': null,
      'proxied1.py': 'traffic',
      'proxied2.py': null,
      'proxied3.py': null,
      'proxied4.py': null,
      'proxied5.py': null,
    });
  });
});
