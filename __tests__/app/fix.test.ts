import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type FixRequest, fix } from '../../src/app/fix.ts';
import { loadSvg } from '../../src/logo/load.ts';
import { naturalSize } from '../../src/logo/size.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { fixDiff, fixText } from '../../src/render/fix-text.ts';
import { folderWith } from '../support/folders.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_MANIFEST, withFragment } from '../support/model.ts';

const REQUEST: FixRequest = { paths: [''], rules: null, suggest: false, art: false, today: '2026-11-22' };
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

  test('safe fixes are applied, suggested fixes only on request', async () => {
    const safe = await run(listing(BOTH));
    expect(safe.files.map(({ after }) => after)).toEqual([MODEL_MANIFEST.replace('https', 'http')]);
    expect(safe.remaining.map(({ rule }) => rule)).toEqual(['landing-page-invalid']);
    expect(fixText(safe, { suggest: false, dryRun: false })).toContain(
      '1 finding is left, 1 with a suggested fix (--suggest)',
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

  test('a fix that causes an error is undone, reported and not tried again; the others of its file stay', async () => {
    const products = Array.from({ length: 9 }, (_, index) => {
      // With the current name, the description of the fifth product is too long.
      const more = index === 4 ? 'Adds network context to each and every single' : 'Adds context to';
      return `  - name: Contoso Part ${'ABCDEFGHI'[index]}\n    description: ${more} Microsoft Defender ATP alerts for faster triage\n    logo: assets/logo.svg\n`;
    });
    const text = `schemaVersion: 1\ncompany:\n  name: Contoso\nproducts:\n${products.join('')}`;
    const outcome = await run(listing(text), { suggest: true, rules: ['legacy-product-name'] });
    expect(outcome.applied).toHaveLength(8);
    expect(outcome.undone.map(({ finding, reason }) => [finding.product, reason])).toEqual([
      ['Contoso Part E', 'it caused the error description-too-long'],
    ]);
    expect(outcome.remaining.map(({ rule, product }) => [rule, product])).toEqual([
      ['legacy-product-name', 'Contoso Part E'],
    ]);
    expect(outcome.files[0]?.after.match(/Defender for Endpoint/g)).toHaveLength(8);
    const shown = fixText(outcome, { suggest: true, dryRun: false });
    expect(shown).toContain(' · undone: it caused the error description-too-long\n');
    expect(shown).toContain('8 fixes in 1 file · 1 finding is left, 1 fix was undone · mde-partner check\n');
    const again = await run(listing(outcome.files[0]?.after ?? ''), { suggest: true, rules: ['legacy-product-name'] });
    expect(again.files).toEqual([]);
  });

  test('a missing manifest becomes a starter only on demand', async () => {
    expect((await run({})).files).toEqual([]);
    const { files } = await run({}, { suggest: true });
    expect(files.map(({ path, before }) => [path, before])).toEqual([['mde-partner.yml', null]]);
    expect(files[0]?.after).toContain('schemaVersion: 1');
  });
});

describe('fix of artwork', () => {
  const LOGO = 'assets/logo.svg';
  const svg = (attributes: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path fill="#0a5" d="M1 1h22v10H1z"/></svg>\n`;
  const withLogo = (text: string, manifest = MODEL_MANIFEST): Files => ({
    ...MODEL_FILES,
    'mde-partner.yml': manifest,
    [LOGO]: text,
  });
  const fixed = async (files: Files, request: Partial<FixRequest> = {}) => {
    const tree = memoryTree(files);
    const reads: string[] = [];
    const read = (path: string, limit: number) => {
      reads.push(path);
      return tree.read(path, limit);
    };
    const counting = { ...tree, read };
    const tools = { rasterizer: new ResvgRasterizer() };
    const outcome = await fix({ ...REQUEST, suggest: true, art: true, ...request }, counting, tools);
    return { ...outcome, text: outcome.files.find(({ path }) => path === LOGO)?.after, reads };
  };

  test.each([
    'width="24" height="12"',
    'width="24" height="48"',
    'width="24px" height="12pt"',
    'width="24" height="24"',
    'width="24" height="12" viewBox="0 0 0"',
    'width="3in" height="2in" preserveAspectRatio="xMinYMin"',
  ])('one viewBox: %s', async (attributes) => {
    const { text = '', undone } = await fixed(withLogo(svg(attributes)));
    expect(text.match(/viewBox=/g)).toHaveLength(1);
    const { svg: loaded } = loadSvg(LOGO, new TextEncoder().encode(text));
    expect(loaded && naturalSize(loaded.document).shape).toBe('square');
    expect(undone).toEqual([]);
    expect((await fixed(withLogo(text))).files).toEqual([]);
  });

  test('--suggest alone leaves every logo as it is, and says what would edit it', async () => {
    const files = withLogo(svg('width="24" height="12"'), BOTH);
    for (const request of [{ suggest: true }, { suggest: false }, { suggest: false, art: true }]) {
      const outcome = await fixed(files, { art: false, ...request });
      expect(outcome.files.map(({ path }) => path)).toEqual(['mde-partner.yml']);
      expect(outcome.artwork.map(({ rule }) => rule)).toEqual(['logo-not-square', 'logo-size-syntax']);
      const shown = fixText(outcome, { suggest: request.suggest, dryRun: false });
      expect(shown).toContain('2 with a fix for artwork (--suggest --art)');
      expect(shown.includes('with a suggested fix')).toBe(!request.suggest);
    }
  });

  test('a rule that is named edits it', async () => {
    const files = withLogo(svg('width="24" height="12"'));
    const { text, artwork } = await fixed(files, { art: false, rules: ['logo-size-syntax'] });
    expect(text).toBe(svg('width="24" height="12"').replace('<svg', '<svg viewBox="0 0 24 12"'));
    expect(artwork).toEqual([]);
    expect((await fixed(files, { suggest: false, rules: ['logo-size-syntax'] })).files).toEqual([]);
  });

  test('a waived finding is left alone', async () => {
    const manifest = MODEL_MANIFEST.replace(
      'logo: assets/logo.svg',
      '$& # mde-partner-ignore logo-not-square -- a wordmark',
    );
    const { text } = await fixed(withLogo(svg('viewBox="0 0 24 12"'), manifest));
    expect(text).toBeUndefined();
  });

  test('two products and two manifests with one logo: each fix once', async () => {
    const second = MODEL_MANIFEST.slice(MODEL_MANIFEST.indexOf('  - name')).replace('Cognito', 'Beta');
    const files = {
      ...withLogo(svg('width="24" height="12"'), MODEL_MANIFEST + second),
      'other/mde-partner.yml': MODEL_MANIFEST.replace('assets/logo.svg', '../assets/logo.svg'),
    };
    const { text, applied } = await fixed(files, { paths: ['', 'other'], rules: ['logo-not-square'] });
    expect(text).toBe(svg('width="24" height="24"').replace('<svg', '<svg viewBox="0 -6 24 24"'));
    expect(applied.map(({ rule }) => rule)).toEqual(['logo-not-square']);
  });

  test('a file that is both a manifest and a logo counts as artwork', async () => {
    const text = BOTH.replace('assets/logo.svg', 'mde-partner.yml');
    expect((await fixed(listing(text), { art: false })).files).toEqual([]);
  });

  test('byte order mark and CRLF stay', async () => {
    const before = `\uFEFF${svg('\r\n  width="24"\r\n  height="12"').replace('\n', '\r\n')}`;
    const { text } = await fixed(withLogo(before));
    expect(text).toBe(before.replace('<svg', '<svg viewBox="0 -6 24 24"').replace('"12"', '"24"'));
  });

  test('UTF-16 is left alone', async () => {
    const bytes = Uint8Array.from(Buffer.from(`\uFEFF${svg('width="24" height="12"')}`, 'utf16le'));
    expect((await fixed({ ...withLogo(''), [LOGO]: bytes })).files).toEqual([]);
  });

  test('a logo takes one fix per round, even if its fixes do not touch', async () => {
    const checks = async (attributes: string) => {
      const { applied, reads } = await fixed(withLogo(svg(attributes)));
      return { fixes: applied.length, checks: reads.filter((path) => path === 'mde-partner.yml').length };
    };
    const one = await checks('width="24" height="24"');
    const two = await checks('width="24" height="24" onload="go()"');
    expect([one.fixes, two.fixes]).toEqual([1, 2]);
    expect(two.checks).toBeGreaterThan(one.checks);
  });

  test('the number of rounds depends on the fixes of a file, not on the number of files', async () => {
    const rounds = async (count: number) => {
      const names = Array.from({ length: count }, (_, index) => `Part ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index]}`);
      const products = names.map(
        (name) =>
          `  - name: Contoso ${name}\n    description: Adds context to Microsoft Defender ATP alerts\n    logo: ${name}.svg\n`,
      );
      const logos = names.map((name) => [`${name}.svg`, svg('width="24" height="1in"')]);
      const text = `schemaVersion: 1\ncompany:\n  name: Contoso\nproducts:\n${products.join('')}`;
      const outcome = await fixed({ 'mde-partner.yml': text, ...Object.fromEntries(logos) });
      expect(outcome.files).toHaveLength(count + 1);
      expect(outcome.files.every(({ path, after }) => path.endsWith('.yml') || /viewBox/.test(after))).toBe(true);
      expect(outcome.artwork.concat(outcome.remaining.filter((finding) => finding.fix))).toEqual([]);
      return outcome.reads.filter((path) => path === 'mde-partner.yml').length;
    };
    expect(await rounds(20)).toBe(await rounds(1));
  });
});

test('the diff keeps tabs and the CR of line ends, and shows any other CR', () => {
  const diff = fixDiff({ path: 'a.yml', before: 'one\r\n\ttwo\r\n', after: 'one\r\n\t2\r3\r\n' });
  expect(diff.split('\n').slice(3)).toEqual([' one\r', '-\ttwo\r', '+\t2U+000D3\r', '']);
});

test('a tab hides no command of a log', () => {
  const diff = fixDiff({ path: 'a.yml', before: '#\t#vso[x]\n', after: '2\n' });
  expect(diff).toContain('-#\t#_vso[x]');
});

test('git applies the diff of a file with tabs and CRLF', () => {
  const [before, after] = ['one\r\n\ttwo\r\n\tthree\r\n', 'one\r\n\t2\r\n\tthree\r\n'];
  const folder = folderWith({ 'a.go': before });
  const input = fixDiff({ path: 'a.go', before, after });
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input });
  expect(readFileSync(join(folder, 'a.go'), 'utf8')).toBe(after);
});

test('an error that no fix corrects says why, once suggested fixes were asked for', async () => {
  const source =
    'package a\n\nimport "net/http"\n\nfunc F() {\n\thttp.Get("https://api.security.microsoft.com/api/alerts")\n}\n';
  const files = { ...MODEL_FILES, 'a.go': source };
  const outcome = await fix({ ...REQUEST, suggest: true }, memoryTree(files), { scan: memoryScan(files) });
  expect(outcome.files).toEqual([]);
  const text = fixText(outcome, { suggest: true, dryRun: false });
  expect(text).toMatch(
    /^a\.go:6:2 {2}user-agent-missing {2}no fix: .*'fix --suggest' does not add it: neither the client nor/,
  );
  expect(fixText(outcome, { suggest: false, dryRun: false })).not.toContain('no fix');
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
