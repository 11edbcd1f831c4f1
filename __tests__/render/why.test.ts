import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ApiCallMeasurement } from '../../src/core/report.ts';
import { explainCalls } from '../../src/render/why.ts';
import { isNoSource } from '../../src/scan/nature.ts';
import { hostileText } from '../support/hostile.ts';
import { aManifest, aReport, COGNITO_MEASUREMENTS } from '../support/reports.ts';

type Site = ApiCallMeasurement['sites'][number];

const CALL: Site = {
  path: 'src/a.py',
  line: 3,
  endLine: 5,
  status: 'missing',
  host: 'api.security.microsoft.com',
  userAgent: null,
  setAt: null,
  evidence: [
    { path: 'src/a.py', line: 3, message: "'requests.get' sends the request." },
    { path: 'src/http.py', line: 2, message: 'Add to these headers: X' },
  ],
  traffic: null,
  provenBy: null,
  retired: null,
};

function reportWith(map: Partial<ApiCallMeasurement> | null) {
  const apiCalls = map && {
    covered: 0,
    uncovered: 0,
    unverifiable: 0,
    proof: null,
    sites: [],
    notJudged: [],
    excluded: [],
    ...map,
  };
  return aReport({
    manifests: [aManifest({ products: [{ name: 'A', measurements: { ...COGNITO_MEASUREMENTS, apiCalls } }] })],
  });
}

const read = (path: string) =>
  path === 'src/a.py' ? new TextEncoder().encode('import requests\n\nrequests.get(\n  URL,\n)\n') : null;

const at = (map: Partial<ApiCallMeasurement> | null, line = 3) =>
  explainCalls(reportWith(map), { path: 'src/a.py', line }, read);

describe('a line that a finding names, without a call of its own', () => {
  const through = (line: number, path = 'src/http.py', sites = [CALL]) =>
    explainCalls(reportWith({ sites }), { path, line }, read);

  test('has the calls that lead through it', () => {
    const { text, found } = through(2);
    expect(found).toBe(true);
    expect(text).toMatch(/^1 call leads through src\/http\.py:2:\nsrc\/a\.py:3 {2}This call to/);
    expect(text).toContain('Add to these headers: X');
  });

  test('has the first of many', () => {
    const sites = Array.from({ length: 7 }, (_, index) => ({ ...CALL, line: 30 + index, endLine: 30 + index }));
    const { text } = through(2, 'src/http.py', sites);
    expect(text).toMatch(/^7 calls lead through src\/http\.py:2, the first 5:/);
    expect(text.match(/This call to/g)).toHaveLength(5);
  });

  test('another line has none', () => {
    expect(through(9).found).toBe(false);
  });
});

describe('a call', () => {
  test('with its steps, each with its line', () => {
    expect(at({ sites: [CALL] })).toEqual({
      found: true,
      text: [
        'src/a.py:3  This call to api.security.microsoft.com sends no User-Agent.',
        "  1. 'requests.get' sends the request.",
        '     src/a.py:3  requests.get(',
        '  2. Add to these headers: X',
        '     src/http.py:2',
        '',
      ].join('\n'),
    });
  });

  test('on every line of it, and on no other', () => {
    expect([2, 3, 4, 5, 6].map((line) => at({ sites: [CALL] }, line).found)).toEqual([false, true, true, true, false]);
  });

  test('several on one line are each shown once, for any number of products', () => {
    const other: Site = { ...CALL, status: 'ok', userAgent: 'MdePartner-A-B/1' };
    const { text } = at({ sites: [CALL, other, { ...CALL }] });
    expect(text.match(/This call to/g)?.length).toBe(2);
    expect(text).toContain("sends this User-Agent: 'MdePartner-A-B/1'\n");
  });
});

describe('where no call is', () => {
  test.each<[string, Partial<ApiCallMeasurement> | null, string]>([
    [
      'others in the file',
      { sites: [{ ...CALL, line: 40, endLine: 40, evidence: null }] },
      'The nearest calls in this file are on line 40.',
    ],
    [
      'the file is excluded',
      { excluded: [{ path: 'src/a.py', line: null, by: 'scan.vendored', reason: 'A copy' }] },
      'The file is excluded by scan.vendored: A copy',
    ],
    [
      'the file was not judged',
      { notJudged: [{ path: 'src/a.py', reason: 'it is generated' }] },
      'The file was not judged: it is generated',
    ],
    ['nothing is known', {}, 'The file has no call to the Defender for Endpoint'],
    ['no product', null, 'No product could be read'],
  ])('%s', (_, map, words) => {
    const { text, found } = at(map);
    expect(found).toBe(false);
    expect(text).toContain('No API call was found at src/a.py:3.');
    expect(text).toContain(words);
  });
});

test('text of the repository stays on its line and commands nothing', () => {
  fc.assert(
    fc.property(hostileText, (value) => {
      const site: Site = {
        ...CALL,
        host: value,
        userAgent: value,
        status: 'ok',
        evidence: [{ path: value, line: 1, message: value }],
      };
      const source = new TextEncoder().encode(value);
      const { text } = explainCalls(reportWith({ sites: [site] }), { path: 'src/a.py', line: 3 }, () => source);
      expect(text.split('\n').length).toBe(4);
      expect(text).not.toMatch(/[^\n\x20-\x7e\u00a1-\uffff]|##(?:vso)?\[|^::/m);
    }),
  );
});

test('what it prints, in a file, is not scanned; with any other line it is', () => {
  const site: Site = {
    ...CALL,
    evidence: [{ path: 'src/a.py', line: 3, message: "'requests.get' sends the request." }],
  };
  const one = explainCalls(reportWith({ sites: [site] }), { path: 'src/a.py', line: 3 }, read).text;
  const through = explainCalls(reportWith({ sites: [CALL] }), { path: 'src/http.py', line: 2 }, read).text;
  expect([isNoSource(one), isNoSource(through)]).toEqual([true, true]);
  expect(isNoSource(`${one}requests.get("https://api.security.microsoft.com/api/alerts")\n`)).toBe(false);
  expect(isNoSource('GET https://api.security.microsoft.com/api/alerts\n')).toBe(false);
});
