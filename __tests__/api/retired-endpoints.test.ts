import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HOLE } from '../../src/api/hosts.ts';
import { earliest, RETIRED_ENDPOINTS, retiredAt } from '../../src/api/retired-endpoints.ts';
import { retiredPage } from '../../src/api/retired-page.ts';
import { parseCivilDate } from '../../src/text/dates.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const idAt = (host: string | null, path: string) => retiredAt(host, path)?.id ?? null;

describe('the table', () => {
  test.each(RETIRED_ENDPOINTS.map((one) => [one.id, one] as const))('%s is complete', (_, one) => {
    for (const text of [one.name, one.useInstead, one.permission, one.note, one.source]) expect(text).not.toBe('');
    if (one.state === 'undocumented') expect(one.since).toBeNull();
    else expect(parseCivilDate(one.since ?? '')).toMatchObject({ ok: true });
    const isDoubtful = one.state === 'metadata' || one.state === 'undocumented';
    expect(one.severity).toBe(isDoubtful ? 'notice' : 'warning');
    expect(one.paths.every((path) => path === path.toLowerCase())).toBe(true);
  });

  test('names each endpoint once', () => {
    const ids = RETIRED_ENDPOINTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an address', () => {
  test.each([
    ['graph.microsoft.com', '/V1.0/Security/Alerts', 'graph-alerts-legacy'],
    ['graph.microsoft.com', "/v1.0/security/alerts('1')/comments", 'graph-alerts-legacy'],
    ['graph.microsoft.com', `/${HOLE}/security/alerts/${HOLE}`, 'graph-alerts-legacy'],
    ['graph.microsoft.com', `/v1.0/security/alerts${HOLE}`, null],
    ['graph.microsoft.com', `/v1.0/security/${HOLE}`, null],
    ['graph.microsoft.com', '/v1.0/users/security/alerts', null],
    ['graph.microsoft.com', '', null],
    [null, '/security/alerts', 'graph-alerts-legacy'],
    [null, `${HOLE}/api/v1.0/advancedqueries/run`, 'mde-advanced-queries'],
    [null, '/api/alerts', null],
    [null, '/api/tiindicators', null],
    ['defender.contoso.com', '/api/advancedhunting/run', 'mtp-advanced-hunting'],
    ['defender.contoso.com', '/api/alerts', null],
    ['us.api.security.microsoft.com', '/api/advancedhunting/run', 'mtp-advanced-hunting'],
    ['api.securitycenter.microsoft.com', '/api/advancedhunting/run', null],
    ['api.securitycenter.microsoft.com', '/api/advancedqueries', 'mde-advanced-queries'],
    ['api.securitycenter.microsoft.com', '/api/advancedqueries/schema', null],
  ])('%s%s', (host, path, id) => expect(idAt(host, path)).toBe(id));
});

test('of several endpoints, the one that is retired first counts', () => {
  expect(earliest(RETIRED_ENDPOINTS)?.since).toBe('2024-12-31');
  expect(earliest(RETIRED_ENDPOINTS.filter(({ since }) => since === null))?.since).toBeNull();
  expect(earliest([])).toBeUndefined();
});

test('the page has every row, and names the doubt about the other APIs', () => {
  const page = retiredPage('api-retired');
  expect(readFileSync(join(ROOT, 'docs', 'retired-endpoints.md'), 'utf8')).toBe(page);
  for (const { since, source } of RETIRED_ENDPOINTS) {
    expect(page).toContain(`Source: ${source}.`);
    if (since !== null) expect(page).toContain(since);
  }
  expect(page).toMatch(/^# Which API endpoints are retired\?\n/);
  expect(page).toMatch(/MC1220762 is headed .* It states without limit that these APIs stop\nafter 2027-02-01/);
});
