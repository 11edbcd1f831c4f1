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
  return { ...measured, sites: measured?.sites.map(({ path, status, traffic }) => [path, status, traffic]) };
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
    expect((await mapOf({ 'proxied.py': BARE }, undefined)).sites).toEqual([['proxied.py', 'unverifiable', null]]);
  });
});
