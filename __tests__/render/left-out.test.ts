import { expect, test } from '@jest/globals';
import type { ApiCallMeasurement } from '../../src/core/report.ts';
import { leftOutLines, leftOutTable } from '../../src/render/left-out.ts';
import { renderPretty } from '../../src/render/pretty/pretty.ts';
import { renderMarkdown } from '../../src/render/summary/markdown.ts';
import { aManifest, aReport, COGNITO_MEASUREMENTS } from '../support/reports.ts';

const NONE: ApiCallMeasurement = {
  covered: 0,
  uncovered: 0,
  unverifiable: 0,
  proof: null,
  sites: [],
  notJudged: [],
  excluded: [],
};
const SOME: ApiCallMeasurement = {
  ...NONE,
  notJudged: [{ path: 'third_party/a.py', reason: 'it is in a folder for third-party code' }],
  excluded: [
    { path: 'theirs/a.py', line: null, by: 'scan.vendored', reason: 'An SDK' },
    { path: 'src/b.py', line: 7, by: 'scan.clients', reason: 'The gateway adds it' },
  ],
};
const LINKS = { repository: 'https://github.com/contoso/cognito', commit: 'abc' };
const report = (apiCalls: ApiCallMeasurement) =>
  aReport({
    manifests: [
      aManifest({ products: [{ name: 'Contoso Cognito', measurements: { ...COGNITO_MEASUREMENTS, apiCalls } }] }),
    ],
  });

test('nothing is said where nothing was left out', () => {
  expect(leftOutLines(NONE)).toEqual([]);
  expect(leftOutTable('x', NONE, LINKS)).toBeNull();
});

test('a terminal shows each place with its reason', () => {
  expect(leftOutLines(SOME)).toEqual([
    '  1 file with an API URL was not judged',
    '    third_party/a.py  it is in a folder for third-party code',
    '  the manifest excludes 2 places',
    '    scan.vendored       theirs/a.py  An SDK',
    '    scan.clients        src/b.py:7  The gateway adds it',
  ]);
  expect(renderPretty(report(SOME), { color: false, quiet: false, width: 100 })).toMatch(
    /\n {2}1 file with an API URL was not judged\n[\s\S]*scan\.clients {8}src\/b\.py:7 {2}The gateway adds it\n/,
  );
});

test('the job summary has a table with links', () => {
  const shown = renderMarkdown(report(SOME), LINKS).replaceAll('&#8203;', '');
  expect(shown).toContain(
    '#### Contoso Cognito\n\n1 file with an API URL was not judged, the manifest excludes 2 places',
  );
  expect(shown).toMatch(
    /\| not judged \| \[third&#95;party\/a\.py\]\(https:\/\/github\.com\/contoso\/cognito\/blob\/abc\/third_party\/a\.py/,
  );
  expect(shown).toMatch(/\| scan\.clients \| \[src\/b\.py:7\]\(\S*#L7\) \| The gateway adds it \|/);
});

test('long lists are cut, and the report file holds the rest', () => {
  const many = { ...NONE, notJudged: Array.from({ length: 250 }, (_, n) => ({ path: `${n}.py`, reason: 'x' })) };
  expect(leftOutLines(many).at(-1)).toBe('    and 230 more; --format json lists all');
  expect(leftOutTable('x', many, null)).toMatch(/\n50 more are in the report file\.\n/);
});

test('text of the repository stays text', () => {
  const text = 'a|b\n::error::x`@me<img src=x>\r##[error]';
  const hostile = {
    ...NONE,
    notJudged: [{ path: text, reason: text }],
    excluded: [{ path: text, line: 1, by: text, reason: text }],
  };
  expect(leftOutLines(hostile).join('\n')).not.toMatch(/\r|##\[|\n::/);
  const table = leftOutTable(text, hostile, LINKS) ?? '';
  expect(table).not.toMatch(/<img|@me|\n::|\r/);
  expect(table.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(4);
});
