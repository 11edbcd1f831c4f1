import { describe, expect, test } from '@jest/globals';
import { type FixRequest, fix } from '../../src/app/fix.ts';
import { fixDiff, fixText } from '../../src/render/fix-text.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_MANIFEST, withFragment } from '../support/model.ts';

const REQUEST: FixRequest = { paths: [''], rules: null, suggest: false, today: '2026-11-22' };
const run = (files: Files, request: Partial<FixRequest> = {}) => fix({ ...REQUEST, ...request }, memoryTree(files));
const listing = (text: string): Files => ({ ...MODEL_FILES, 'mde-partner.yml': text });

/** A safe fix (key in other letter case) and a suggested one (http). */
const BOTH = MODEL_MANIFEST.replace('landingPage: https', 'landing_page: http');

describe('fix', () => {
  test('a clean listing has nothing to fix', async () => {
    const outcome = await run(MODEL_FILES, { suggest: true });
    expect([outcome.files, outcome.applied, outcome.remaining]).toEqual([[], [], []]);
    expect(fixText(outcome, { suggest: true, dryRun: false })).toBe('nothing to fix\n');
  });

  test('safe fixes are applied, suggested ones only when asked for', async () => {
    const safe = await run(listing(BOTH));
    expect(safe.files.map(({ after }) => after)).toEqual([MODEL_MANIFEST.replace('https', 'http')]);
    expect(safe.remaining.map(({ rule }) => rule)).toEqual(['landing-page-invalid']);
    expect(fixText(safe, { suggest: false, dryRun: false })).toContain(
      '1 finding is left, 1 of them with a suggested fix (--suggest)',
    );
    const all = await run(listing(BOTH), { suggest: true });
    expect(all.files.map(({ after }) => after)).toEqual([MODEL_MANIFEST]);
    expect(all.remaining).toEqual([]);
  });

  test('a second run changes nothing', async () => {
    const { files } = await run(listing(BOTH), { suggest: true });
    const again = await run(listing(files[0]?.after ?? ''), { suggest: true });
    expect(again.files).toEqual([]);
  });

  test('--rule fixes only what it names', async () => {
    const { files } = await run(listing(BOTH), { suggest: true, rules: ['landing-page-invalid'] });
    expect(files).toEqual([]);
  });

  test('waived findings are left alone', async () => {
    const text = withFragment(
      '    landingPage: http://contoso.com/guides/connect-defender # mde-partner-ignore landing-page-invalid -- moves in May',
    );
    const { files, remaining } = await run(listing(text), { suggest: true });
    expect([files, remaining]).toEqual([[], []]);
  });

  test('byte order mark and CRLF stay', async () => {
    const text = `\uFEFF${BOTH.replaceAll('\n', '\r\n')}`;
    const { files } = await run(listing(text), { suggest: true });
    expect(files.map(({ after }) => after)).toEqual([`\uFEFF${MODEL_MANIFEST.replaceAll('\n', '\r\n')}`]);
  });

  test('a missing manifest becomes a starter only on demand', async () => {
    expect((await run({})).files).toEqual([]);
    const { files } = await run({}, { suggest: true });
    expect(files.map(({ path, before }) => [path, before])).toEqual([['mde-partner.yml', null]]);
    expect(files[0]?.after).toContain('schemaVersion: 1');
  });
});

test('the diff leaves out the CR of line ends, and shows one that stands elsewhere', () => {
  const diff = fixDiff({ path: 'a.yml', before: 'one\r\ntwo\r\n', after: 'one\r\n2\r3\r\n' });
  expect(diff.split('\n').slice(3)).toEqual([' one', '-two', '+2U+000D3', '']);
});

test('the diff shows what changes, and no line break or command of the file becomes one of the log', () => {
  const diff = fixDiff({ path: 'a\n::error::b.yml', before: 'one\ntwo\rthree ##[error]\n', after: 'one\n2\n' });
  // Names are quoted as git quotes them.
  expect(diff.split('\n')).toEqual([
    '--- "a/a\\n::error::b.yml"',
    '+++ "b/a\\n::error::b.yml"',
    '@@ -1,2 +1,2 @@',
    ' one',
    '-twoU+000Dthree ##_[error]',
    '+2',
    '',
  ]);
});
