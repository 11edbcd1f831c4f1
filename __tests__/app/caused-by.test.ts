import { describe, expect, test } from '@jest/globals';
import { createTwoFilesPatch } from 'diff';
import { causedBy } from '../../src/app/caused-by.ts';
import { check } from '../../src/app/check.ts';
import { Changes, type FileChange } from '../../src/core/changes.ts';
import type { ReportFinding } from '../../src/core/report.ts';
import { readHunks } from '../../src/core/unified-diff.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { loadRules } from '../../src/rules/index.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { andProduct, MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST, withFragment } from '../support/model.ts';

const RULES = await loadRules();

type Files = Readonly<Record<string, string | null>>;

const ABOUT = { version: '1.0.0', help: (rule: string) => rule };
const WIDE_LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">\n<path d="M4 4h190v90H4z"/>\n</svg>\n';

/** What git would report of the change from one set of files to the other; moves are given. */
function changesBetween(before: Files, after: Files, moved: Readonly<Record<string, string>>): Changes {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  const files = [...paths].flatMap((path): FileChange[] => {
    const from = moved[path] ?? null;
    const old = before[from ?? path] ?? null;
    const now = after[path] ?? null;
    if (old === now && from === null) return [];
    if (now === null && Object.values(moved).includes(path)) return [];
    const lines = readHunks(createTwoFilesPatch('a', 'b', old ?? '', now ?? '', '', '', { context: 0 })).flatMap(
      ({ changes }) => changes,
    );
    const removed = lines.flatMap((one) => one.removed);
    return [old === null || now === null ? { path, from, lines: 'all', removed } : { path, from, lines }];
  });
  return new Changes('main', files);
}

/** Rule and product of the findings, by what the change has to do with them. */
async function told(
  before: Files,
  after: Files,
  { moved = {}, manifest = '', today = '2026-11-22', release = null as string | null } = {},
): Promise<{ changed: string[]; older: string[]; findings: readonly ReportFinding[] }> {
  const tree = memoryTree({ ...MODEL_FILES, ...after });
  const changes = changesBetween({ ...MODEL_FILES, ...before }, { ...MODEL_FILES, ...after }, moved);
  const request = { paths: [manifest], rules: null, failOn: 'error' as const, today, release };
  const { report, crashes } = await check({ ...request, changes }, tree, ABOUT);
  expect(crashes).toEqual([]);
  expect(report.run.changedSince).toBe('main');
  // What counts is the same as without the question.
  const { report: whole } = await check(request, tree, ABOUT);
  expect([report.conclusion, report.counts]).toEqual([whole.conclusion, whole.counts]);
  expect(whole.findings.map(({ changed }) => changed)).toEqual(report.findings.map(() => null));
  const names = (wanted: boolean) => report.findings.filter((one) => one.changed === wanted).map(({ rule }) => rule);
  return { changed: names(true), older: names(false), findings: report.findings };
}

const manifest = (text: string): Files => ({ 'mde-partner.yml': text });
const LONG =
  '    description: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen\n';
const BAD_PAGE = '    landingPage: http://contoso.com/guides/connect-defender\n';

describe('lines of the manifest', () => {
  test('a touched line is of the change, another is older', async () => {
    const before = manifest(withFragment(BAD_PAGE));
    const after = manifest(withFragment(BAD_PAGE + LONG));
    expect(await told(before, after)).toMatchObject({
      changed: ['description-too-long'],
      older: ['landing-page-invalid'],
    });
  });

  test('lines that only moved are older', async () => {
    const before = manifest(withFragment(LONG));
    expect(await told(before, manifest(`# a\n# b\n${withFragment(LONG)}`))).toMatchObject({
      changed: [],
      older: ['description-too-long'],
    });
  });

  test('a new manifest has no older findings, even in files that were there', async () => {
    const before = { 'mde-partner.yml': null, 'assets/logo.svg': WIDE_LOGO };
    const after = { 'assets/logo.svg': WIDE_LOGO };
    expect((await told(before, after)).changed).toContain('logo-not-square');
  });

  test('a key that was removed; one that was never there', async () => {
    const without = (key: string) => MODEL_MANIFEST.replace(new RegExp(`^    ${key}:.*\\n`, 'm'), '');
    expect((await told({}, manifest(without('landingPage')))).changed).toEqual(['manifest-schema']);
    const renamed = without('landingPage').replace('Adds network', 'Adds the network');
    expect((await told(manifest(without('landingPage')), manifest(renamed))).older).toEqual(['manifest-schema']);
  });

  test('a name decides over the User-Agent in another line', async () => {
    const after = manifest(withFragment('    name: Fabrikam Sentry\n'));
    expect((await told({}, after)).changed).toContain('user-agent-name-mismatch');
    const worded = withFragment('    name: Fabrikam Sentry\n').replace('Adds network', 'Adds the network');
    expect((await told(after, manifest(worded))).older).toContain('user-agent-name-mismatch');
  });

  test('the other product of the manifest is left out', async () => {
    const second = (page: string) => `  - name: Contoso Other
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/logo.svg
    landingPage: ${page}
    userAgent: MdePartner-Contoso-ContosoElse/1.0.0
`;
    const before = manifest(andProduct(second('https://contoso.com/a')));
    const after = manifest(
      andProduct(second('https://contoso.com/a')).replace('name: Contoso Cognito', 'name: Contoso Cognito One'),
    );
    const { findings } = await told(before, after);
    const mismatches = findings.filter(({ rule }) => rule === 'user-agent-name-mismatch');
    expect(mismatches.map(({ product, changed }) => [product, changed])).toEqual([
      ['Contoso Cognito One', true],
      ['Contoso Other', false],
    ]);
  });

  test('a press release: each its own, with the days that are gone', async () => {
    const entry = (title: string, rest: string) => `      - title: ${title}\n${rest}`;
    const two = (rest: string) =>
      withFragment(
        `    pressReleases:\n${entry('Old one', '        submitted: 2027-01-04\n        publish: 2027-01-06\n')}${entry('New one', rest)}`,
      );
    const days = '        submitted: 2027-02-01\n        publish: 2027-03-01\n';
    const late = '        submitted: 2027-02-01\n        publish: 2027-02-03\n';
    const { findings } = await told(manifest(two(days)), manifest(two(late)));
    const windows = findings.filter(({ rule, severity }) => rule === 'press-release-window' && severity !== 'notice');
    expect(windows.map(({ changed }) => changed)).toEqual([false, true]);
    const bare = await told(manifest(two(days)), manifest(two('        publish: 2026-11-25\n')));
    expect(bare.changed).toContain('press-release-window');
  });

  test('a text that YAML cannot read is of whoever touched the manifest', async () => {
    const broken = MODEL_MANIFEST.replace('name: Contoso\n', 'name: "Contoso\n');
    expect((await told({}, manifest(broken))).older).toEqual([]);
    expect((await told(manifest(broken), { ...manifest(broken), 'README.md': 'x' })).changed).toEqual([]);
  });
});

describe('files that the manifest names', () => {
  test('a changed logo: all its findings, on whichever line', async () => {
    const before = { 'assets/logo.svg': WIDE_LOGO };
    const after = { 'assets/logo.svg': WIDE_LOGO.replace('<path', '<path id="a"') };
    expect((await told(before, after)).older).not.toContain('logo-not-square');
    expect((await told(before, after)).changed).toContain('logo-not-square');
    expect((await told(before, { ...before, 'README.md': 'x' })).changed).toEqual([]);
  });

  test('an old logo that the manifest names anew', async () => {
    const files = { 'assets/wide.svg': WIDE_LOGO, 'assets/logo.svg': MODEL_LOGO };
    const after = { ...files, ...manifest(withFragment('    logo: assets/wide.svg\n')) };
    expect((await told(files, after)).changed).toContain('logo-not-square');
    const reworded = { ...files, ...manifest(withFragment(`    logo: assets/wide.svg\n${LONG}`)) };
    expect((await told(after, reworded)).older).toContain('logo-not-square');
  });

  test('a logo that was removed, or moved away', async () => {
    expect((await told({}, { 'assets/logo.svg': null })).changed).toEqual(['logo-missing']);
    const moved = { 'assets/new.svg': 'assets/logo.svg' };
    const after = { 'assets/logo.svg': null, 'assets/new.svg': MODEL_LOGO };
    expect((await told({}, after, { moved })).changed).toEqual(['logo-missing']);
  });

  test('a manifest that was moved away from what it names', async () => {
    const text = MODEL_MANIFEST;
    const before = { 'mde-partner.yml': text };
    const after = { 'mde-partner.yml': null, 'listing/mde-partner.yml': text };
    const moved = { 'listing/mde-partner.yml': 'mde-partner.yml' };
    expect((await told(before, after, { moved, manifest: 'listing' })).changed).toEqual(['logo-missing']);
  });

  test('a version file counts by the line of the version', async () => {
    const own = manifest(withFragment('    version: { file: package.json }\n'));
    const versioned = (version: string, name = 'a') => ({
      ...own,
      'package.json': `{\n  "name": "${name}",\n  "version": "${version}"\n}\n`,
    });
    expect((await told(versioned('1.0.0'), versioned('1.1.0'))).changed).toEqual(['release-version-mismatch']);
    expect((await told(versioned('1.1.0'), versioned('1.1.0', 'b'))).older).toEqual(['release-version-mismatch']);
  });

  test('a version file that lost its version, or is gone', async () => {
    const own = manifest(
      withFragment('    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n    version: { file: package.json }\n'),
    );
    const before = { ...own, 'package.json': '{ "version": "1.0.0" }\n' };
    const options = { release: 'v1.0.0' };
    expect((await told(before, { ...own, 'package.json': '{}\n' }, options)).changed).toContain(
      'release-version-unknown',
    );
    expect((await told(before, { ...own, 'package.json': null }, options)).older).toEqual([]);
  });

  test('a press release text: by line, and as a whole once it is named', async () => {
    const named = manifest(withFragment('    pressReleases:\n      - title: News\n        file: news.md\n'));
    const text = 'About Windows Defender ATP.\nMore.\n';
    const files = { ...named, 'news.md': text };
    expect((await told(files, { ...named, 'news.md': `${text}And more.\n` })).older).toContain('legacy-product-name');
    expect((await told({ 'news.md': text }, files)).changed).toContain('legacy-product-name');
  });
});

describe('waivers', () => {
  const waived = withFragment(`${LONG}waivers:\n  - rule: description-too-long\n    reason: Agreed with Microsoft\n`);

  test('a finding that a removed or changed waiver hid', async () => {
    expect((await told(manifest(waived), manifest(withFragment(LONG)))).changed).toEqual(['description-too-long']);
    const ended = waived.replace('Microsoft\n', 'Microsoft\n    expires: 2026-01-01\n');
    expect((await told(manifest(waived), manifest(ended))).changed).toContain('description-too-long');
  });

  test('a waiver that the change made needless; one that was needless before', async () => {
    const mended = waived.replace(
      /description: .*/,
      'description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
    );
    expect((await told(manifest(waived), manifest(mended))).changed).toContain('waiver-unused');
    const later = mended.replace('guides/connect', 'guide/connect');
    expect((await told(manifest(mended), manifest(later))).older).toEqual(['waiver-unused']);
  });

  test('the same for a comment, and for a logo', async () => {
    const comment = withFragment('    logo: assets/logo.svg # mde-partner-ignore logo-not-square -- as agreed\n');
    const before = { ...manifest(comment), 'assets/logo.svg': WIDE_LOGO };
    expect((await told(before, manifest(comment))).changed).toContain('waiver-unused');
  });
});

describe('findings in sources and in captured traffic', () => {
  const read = parseManifest('mde-partner.yml', new TextEncoder().encode(MODEL_MANIFEST));
  const lines = (start: number, ...removed: string[]) => [{ start, count: 1, removed }];
  const isCaused = (rule: string, path: string, files: readonly FileChange[]) =>
    causedBy(
      new Changes('main', files),
      [read],
      RULES,
    )({
      rule,
      severity: 'error',
      message: 'x',
      location: { path, start: { line: 9, column: 1 }, end: { line: 9, column: 5 } },
      manifest: 'mde-partner.yml',
      product: 'Contoso Cognito',
      requirements: [],
      related: [
        {
          message: 'set here',
          location: { path: 'http.py', start: { line: 3, column: 1 }, end: { line: 3, column: 4 } },
        },
      ],
      occurrences: [
        { location: { path, start: { line: 9, column: 1 }, end: { line: 9, column: 5 } } },
        { location: { path: 'more.py', start: { line: 7, column: 1 }, end: { line: 7, column: 5 } } },
      ],
      fix: null,
      waiver: null,
    });

  test.each<[string, FileChange, boolean]>([
    ['its own line', { path: 'client.py', from: null, lines: lines(9) }, true],
    ['another line of its file', { path: 'client.py', from: null, lines: lines(5, 'x = 1') }, false],
    ['a further call that it stands for', { path: 'more.py', from: null, lines: lines(7) }, true],
    ['a related line', { path: 'http.py', from: null, lines: lines(3) }, true],
    ['a removed header elsewhere', { path: 'c.py', from: null, lines: lines(1, 's.headers["User-Agent"] = UA') }, true],
    ['a removed file with the header', { path: 'c.py', from: null, lines: 'all', removed: ['USER_AGENT = "x"'] }, true],
    ...['MdePartner-', 'MdatpPartner-', 'M365DPartner-', 'm365dpartner-', 'MDE_Partner_', 'Mdatp-Partner-'].map(
      (prefix): [string, FileChange, boolean] => [
        `a removed constant with ${prefix}`,
        { path: 'c.py', from: null, lines: lines(1, `NAME = "${prefix}Contoso-Cognito/1"`) },
        true,
      ],
    ),
    ['a removed line without it', { path: 'c.py', from: null, lines: lines(1, 's.headers["Accept"] = A') }, false],
    ['the User-Agent of the manifest', { path: 'mde-partner.yml', from: null, lines: lines(9, 'x') }, true],
    ['another line of the manifest', { path: 'mde-partner.yml', from: null, lines: lines(6, 'x') }, false],
    ['a new manifest', { path: 'mde-partner.yml', from: null, lines: 'all' }, true],
    ['a link or submodule on the way', { path: 'client.py', from: null, lines: 'all' }, true],
  ])('a call in a source: %s', (_, file, wanted) => {
    expect(isCaused('user-agent-missing', 'client.py', [file])).toBe(wanted);
  });

  test('a new manifest causes all its findings, for any basis of the rule', () => {
    expect(isCaused('logo-heavy', 'old.svg', [{ path: 'mde-partner.yml', from: null, lines: 'all' }])).toBe(true);
    expect(isCaused('logo-heavy', 'old.svg', [{ path: 'mde-partner.yml', from: null, lines: lines(6) }])).toBe(false);
  });

  test.each<[string, FileChange, boolean]>([
    ['any line of the recording', { path: 'a.har', from: null, lines: lines(1) }, true],
    ['another recording', { path: 'b.har', from: null, lines: lines(9) }, false],
    ['the User-Agent of the manifest', { path: 'mde-partner.yml', from: null, lines: lines(9, 'x') }, true],
  ])('traffic: %s', (_, file, wanted) => {
    expect(isCaused('user-agent-traffic', 'a.har', [file])).toBe(wanted);
  });
});

test('no manifest: of the change that took it away', async () => {
  expect((await told({}, { 'mde-partner.yml': null })).changed).toEqual(['manifest-missing']);
  const none = { 'mde-partner.yml': null };
  expect((await told(none, { ...none, 'README.md': 'x' })).older).toEqual(['manifest-missing']);
  const both = { 'mde-partner.yaml': MODEL_MANIFEST };
  expect((await told({}, both)).changed).toEqual(['manifest-missing']);
});
