import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sharedListing } from '../../src/app/shared-listing.ts';
import type { Report } from '../../src/core/report.ts';
import { folderWith } from '../support/folders.ts';
import { eventEnvironment } from '../support/github-events.ts';
import { hostileManifests } from '../support/hostile-manifests.ts';
import { CLEAN_FILES, MODEL_CLIENT, MODEL_LOGO, withFragment } from '../support/model.ts';
import { readZip } from '../support/read-zip.ts';
import { commit, git, repositoryWith, write } from '../support/repository.ts';
import { checkout, runCommand, runStep, shippedBundle } from '../support/runner.ts';
import { unixTest } from '../support/systems.ts';

const TOO_LONG =
  'Adds network context to every Microsoft Defender for Endpoint alert for faster triage of telemetry across sites';
const NO_TOKEN = "Nothing was written to GitHub, because the input 'token' is empty.";
/** As wide as a logo may be that is framed well otherwise. */
const WIDE_LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 128"><path fill="#0a5" d="M4 2h248v124H4z"/></svg>\n';
const BAD_FILES = {
  'mde-partner.yml': withFragment(`    description: ${TOO_LONG}\n`),
  'assets/logo.svg': WIDE_LOGO,
  'src/defender.py': MODEL_CLIENT,
};

/** The rule that the end of an annotation's message names; its page must be that of the same rule. */
function ruleIn(message: string): string | undefined {
  return / \(([a-z-]+)\)(?:\nFix: [^\n]*)?\nhttps:\/\/[^\s]*\/docs\/rules\/\1\.md$/.exec(message)?.[1];
}

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

describe('a step with a clean listing', () => {
  test('ends with 0, no annotation, outputs, summary and report', () => {
    const step = runStep(bundle, checkout(CLEAN_FILES), { today: '2026-11-22' });
    expect(step.commands).toEqual([]);
    expect(step.stderr).toBe('');
    expect(step.exitCode).toBe(0);
    const { report, ...outputs } = step.outputs;
    expect(outputs).toEqual({
      conclusion: 'success',
      errors: '0',
      warnings: '0',
      notices: '0',
      waived: '0',
      known: '0',
      sarif: '',
      preview: '',
      pack: '',
      products: JSON.stringify([
        {
          name: 'Contoso Cognito',
          'user-agent': 'MdePartner-Contoso-ContosoCognito/1.0.0',
          version: '1.0.0',
          gated: false,
        },
      ]),
    });
    expect(report?.startsWith(step.temp)).toBe(true);
    const written = JSON.parse(readFileSync(report ?? '', 'utf8')) as Report;
    expect(written).toMatchObject({ schemaVersion: 1, conclusion: 'success', run: { today: '2026-11-22' } });
    expect(step.summary).toMatch(/^## ✅ /);
    expect(step.summary).toContain('| R4.1 Logo<br>');
  });

  test('an environment without a summary file, as on old servers, is fine', () => {
    const step = runStep(bundle, checkout(CLEAN_FILES), {}, { GITHUB_STEP_SUMMARY: '' });
    expect(step.commands).toEqual([]);
    expect(step.exitCode).toBe(0);
    expect(step.summary).toBe('');
  });
});

test('an opt-in channel that cannot be filled is a notice, also in the summary, and changes no result', () => {
  const step = runStep(bundle, checkout(CLEAN_FILES), { 'check-run': 'true', comment: 'true', token: '' });
  expect(step.exitCode).toBe(0);
  expect(step.annotations).toMatchObject([
    { level: 'notice', title: 'mde-partner-check', message: expect.stringContaining(NO_TOKEN) },
  ]);
  expect(step.commands).toHaveLength(1);
  expect(step.outputs['conclusion']).toBe('success');
  expect(step.summary).toMatch(new RegExp(`<sub>How it was run: .*<br>${NO_TOKEN}</sub>\\n$`));
});

describe('a step with findings', () => {
  test('annotates the lines, links to the commit and to the rule pages beside the action, and ends with 1', () => {
    const step = runStep(bundle, checkout(BAD_FILES));
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ conclusion: 'failure', errors: '2' });
    expect(step.annotations.map(({ level, title, file, line, column }) => [level, title, file, line, column])).toEqual([
      ['error', 'Logo is not square', 'assets/logo.svg', 1, WIDE_LOGO.indexOf('viewBox') + 1],
      [
        'error',
        'Description is too long',
        'mde-partner.yml',
        6,
        '    description: '.length + TOO_LONG.indexOf('across') + 1,
      ],
    ]);
    expect(step.annotations.map(({ message }) => ruleIn(message))).toEqual(['logo-not-square', 'description-too-long']);
    expect(step.annotations[0]?.message).toContain(
      'https://github.com/acme/mde-partner-check/blob/v1/docs/rules/logo-not-square.md',
    );
    expect(step.summary).toMatch(/^## ❌ Partner listing: 2 errors/);
    expect(step.summary).toContain(
      '(https://github.com/contoso/cognito/blob/0123456789abcdef0123456789abcdef01234567/assets/logo.svg?plain=1#L1)',
    );
  });

  test('says the same as the command line', () => {
    const workspace = checkout(BAD_FILES);
    const step = runStep(bundle, workspace, { today: '2026-11-22' });
    const command = runCommand(bundle, ['check', '--format', 'json', '--today', '2026-11-22'], workspace, {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'contoso/cognito',
    });
    const withoutHelp = (report: Report) => ({
      ...report,
      findings: report.findings.map(({ help: _, ...rest }) => rest),
    });
    expect(withoutHelp(JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report)).toEqual(
      withoutHelp(JSON.parse(command.stdout) as Report),
    );
    expect(command.exitCode).toBe(step.exitCode);
  });

  test('fail-on never: the findings stay, the step passes as neutral', () => {
    const step = runStep(bundle, checkout(BAD_FILES), { 'fail-on': 'never' });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['conclusion']).toBe('neutral');
    expect(step.annotations).toHaveLength(2);
  });

  test('annotations none: the log and the summary hold them all the same', () => {
    const step = runStep(bundle, checkout(BAD_FILES), { annotations: 'none' });
    expect(step.commands).toEqual([]);
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain('logo-not-square');
    expect(step.summary).toContain('logo-not-square');
  });

  test('more than ten errors: nine, and one that counts the rest', () => {
    const product = (index: number) => `  - name: Product ${index}\n    description: d\n    logo: none-${index}.svg\n`;
    const manifest = `schemaVersion: 1\nsample: true\ncompany: { name: Contoso }\nproducts:\n${Array.from({ length: 12 }, (_, index) => product(index)).join('')}`;
    const step = runStep(bundle, checkout({ 'mde-partner.yml': manifest }));
    const errors = step.annotations.filter(({ level }) => level === 'error');
    const { errors: count } = step.outputs;
    expect(errors).toHaveLength(10);
    expect(errors[9]?.message).toMatch(new RegExp(`^There are ${Number(count) - 9} more errors\\.`));
    expect(step.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
  });

  test('an empty workspace asks for a checkout step', () => {
    const step = runStep(bundle, checkout({}));
    expect(step.exitCode).toBe(1);
    expect(step.annotations).toMatchObject([
      { level: 'error', title: 'Manifest is missing or duplicated', file: 'mde-partner.yml', line: 1 },
    ]);
    expect(step.annotations.map(({ message }) => ruleIn(message))).toEqual(['manifest-missing']);
    expect(step.annotations[0]?.message).toContain('actions/checkout');
  });
});

describe('inputs', () => {
  test('working directory, several manifests, globs; paths stay relative to the repository', () => {
    const workspace = checkout({
      'packages/a/mde-partner.yml': BAD_FILES['mde-partner.yml'],
      'packages/a/assets/logo.svg': MODEL_LOGO,
      'packages/a/defender.py': MODEL_CLIENT,
      'packages/b/mde-partner.yml': CLEAN_FILES['mde-partner.yml'] ?? '',
      'packages/b/assets/logo.svg': MODEL_LOGO,
      'packages/b/defender.py': MODEL_CLIENT,
    });
    for (const manifest of ['a/mde-partner.yml\n  b\n', '**/mde-partner.yml']) {
      const step = runStep(bundle, workspace, { 'working-directory': 'packages', manifest });
      expect(step.exitCode).toBe(1);
      expect(step.annotations.map(({ file }) => file)).toEqual(['packages/a/mde-partner.yml']);
      expect(JSON.parse(step.outputs['products'] ?? '')).toHaveLength(2);
    }
  });

  test('report-file, from the working directory, in a folder that is not there yet', () => {
    const workspace = checkout({ 'sub/x': '', ...CLEAN_FILES });
    const step = runStep(bundle, workspace, {
      'working-directory': 'sub',
      manifest: '..',
      'report-file': 'out/r.json',
    });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['report']).toBe(join(workspace, 'sub', 'out', 'r.json'));
    expect(JSON.parse(readFileSync(join(workspace, 'sub', 'out', 'r.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
    });
    expect(readdirSync(step.temp)).toEqual([]);
  });

  test.each([
    [
      { 'fail-on': 'errors' },
      "the input fail-on cannot be 'errors', did you mean error? (allowed: error, warning, notice, never)",
    ],
    [{ annotations: 'some' }, "'some'"],
    [{ today: '2026-1-1' }, "the input today cannot be '2026-1-1'"],
    [{ 'working-directory': 'nowhere' }, "nowhere' does not exist"],
    [{ fail_on: 'never' }, "unknown input 'fail_on', did you mean fail-on?"],
    [{ manifest: '../../../elsewhere.yml\nmde-partner.yml' }, "'../../../elsewhere.yml' is outside the workspace"],
    [{ manifest: '../*/mde-partner.yml' }, 'is outside the workspace'],
    [{ 'working-directory': '..' }, 'is outside the workspace'],
    [{ har: 'traffic/*.har' }, "no HAR file matches 'traffic/*.har'"],
    [{ har: 'traffic.har' }, "the HAR file 'traffic.har' does not exist"],
    [{ 'check-run': 'yes' }, "the input check-run cannot be 'yes' (allowed: true, false)"],
    [{ 'check-runs': 'true' }, "unknown input 'check-runs', did you mean check-run?"],
  ])('%j: one error, exit 2', (inputs, message) => {
    const step = runStep(bundle, checkout(CLEAN_FILES), inputs as Record<string, string>);
    expect(step.exitCode).toBe(2);
    expect(step.commands).toHaveLength(1);
    expect(step.annotations).toMatchObject([{ level: 'error', title: 'mde-partner-check', file: undefined }]);
    expect(step.annotations[0]?.message).toContain(message);
    expect(step.outputs).toEqual({ conclusion: 'failure' });
    expect(step.stderr).toBe('');
  });
});

describe('sinks that fail', () => {
  test.each([
    ['job summary', {}, { GITHUB_STEP_SUMMARY: '/nonexistent/summary' }],
    ['report file', { 'report-file': 'mde-partner.yml/report.json' }, {}],
    ['report file', {}, { RUNNER_TEMP: '/nonexistent' }],
    ['outputs', {}, { GITHUB_OUTPUT: '/nonexistent/output' }],
  ])('%s: one warning, the conclusion stands', (sink, inputs, env) => {
    for (const [files, exitCode] of [
      [CLEAN_FILES, 0],
      [BAD_FILES, 1],
    ] as const) {
      const step = runStep(bundle, checkout(files), inputs, env as Record<string, string>);
      expect(step.exitCode).toBe(exitCode);
      const warnings = step.annotations.filter(({ level }) => level === 'warning');
      expect(warnings).toHaveLength(1);
      expect(warnings[0]?.message).toMatch(new RegExp(`^The ${sink} could not be written: `));
    }
  });

  unixTest('a link in the place of the report is not written through', () => {
    const workspace = checkout(CLEAN_FILES);
    symlinkSync('mde-partner.yml', join(workspace, 'report.json'));
    const step = runStep(bundle, workspace, { 'report-file': 'report.json' });
    expect(step.annotations).toMatchObject([{ level: 'warning' }]);
    expect(readFileSync(join(workspace, 'mde-partner.yml'), 'utf8')).toBe(CLEAN_FILES['mde-partner.yml']);
  });
});

unixTest('a report through a linked folder does not leave the workspace', () => {
  const elsewhere = folderWith({});
  const workspace = checkout(CLEAN_FILES);
  symlinkSync(elsewhere, join(workspace, 'out'));
  const step = runStep(bundle, workspace, { 'report-file': 'out/a.json', 'sarif-file': 'out/b/c.sarif' });
  expect(step.annotations.map(({ level }) => level)).toEqual(['warning', 'warning']);
  expect(readdirSync(elsewhere)).toEqual([]);
});

describe('a hostile checkout', () => {
  test.each(hostileManifests)('%s: only annotations of its own findings', (_, files) => {
    const step = runStep(bundle, checkout(files));
    expect([0, 1]).toContain(step.exitCode);
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report;
    const findings = new Set(report.findings.map(({ rule, title }) => `${rule}: ${title}`));
    for (const { name, properties, data } of step.commands) {
      expect(['error', 'warning', 'notice']).toContain(name);
      if (properties['file'] !== undefined) expect(findings).toContain(`${ruleIn(data)}: ${properties['title']}`);
    }
    expect(step.stderr).toBe('');
    expect(step.stdout + step.summary).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });
});

test('preview-file: the page, its path as an output, and a link to the artifacts in the summary', () => {
  const workspace = checkout(CLEAN_FILES);
  const step = runStep(bundle, workspace, { 'preview-file': 'out/preview.html' });
  expect(step.exitCode).toBe(0);
  expect(step.outputs['preview']).toBe(join(workspace, 'out', 'preview.html'));
  expect(readFileSync(step.outputs['preview'] ?? '', 'utf8')).toContain('<h4>Contoso Cognito</h4>');
  expect(step.summary).toMatch(/\[Preview of the listing\]\(https:\/\/\S+\/actions\/runs\/\d+#artifacts\)/);
});

test('page-url: the summary opens the listing in the page of the repository of the action, elsewhere, or nowhere', async () => {
  const workspace = checkout(CLEAN_FILES);
  const linkOf = (inputs: Readonly<Record<string, string>>) =>
    /\[Open in the browser\]\((\S+?)(#listing=[\w-]+)\)/.exec(runStep(bundle, workspace, inputs).summary)?.slice(1) ??
    null;
  const [page, fragment] = linkOf({ 'page-url': 'auto' }) ?? [];
  expect(page).toBe('https://acme.github.io/mde-partner-check/');
  const shared = await sharedListing(fragment ?? '');
  const texts = shared?.files.map(({ path, data }) => [path, new TextDecoder().decode(data)]);
  expect(Object.fromEntries(texts ?? [])).toEqual({
    'mde-partner.yml': CLEAN_FILES['mde-partner.yml'],
    'assets/logo.svg': CLEAN_FILES['assets/logo.svg'],
  });
  expect(linkOf({ 'page-url': 'https://pages.contoso.com/check' })?.[0]).toBe('https://pages.contoso.com/check');
  for (const none of ['', 'none']) expect(linkOf({ 'page-url': none })).toBeNull();
});

test('pack-file: the pack and its path as an output; none while errors are open, and a warning says why', () => {
  const workspace = checkout(CLEAN_FILES);
  const step = runStep(bundle, workspace, { 'pack-file': 'out/pack.zip' });
  expect([step.exitCode, step.outputs['pack']]).toEqual([0, join(workspace, 'out', 'pack.zip')]);
  expect(readZip(readFileSync(step.outputs['pack'] ?? '')).map(({ path }) => path)).toContain(
    'contoso-cognito/logo.svg',
  );
  const bad = runStep(bundle, checkout(BAD_FILES), { 'pack-file': 'pack.zip' });
  expect([bad.exitCode, bad.outputs['pack']]).toEqual([1, '']);
  expect(bad.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^The pack could not be written: \d errors? (?:is|are) open$/),
  );
});

describe('annotations: changed', () => {
  test('annotates what the pull request caused, counts the rest, and fails all the same', () => {
    const root = repositoryWith({ ...BAD_FILES, 'assets/logo.svg': MODEL_LOGO });
    const base = git(root, 'rev-parse', 'HEAD').trim();
    write(root, { 'assets/logo.svg': WIDE_LOGO });
    const event = { pull_request: { number: 7, base: { sha: base }, head: { sha: commit(root) } } };
    const environment = eventEnvironment('pull_request', event);
    const step = runStep(bundle, root, { annotations: 'changed', today: '2026-11-22' }, environment);
    expect([step.exitCode, step.outputs['errors']]).toEqual([1, '2']);
    expect(step.annotations.map(({ level, title, file }) => [level, title, file])).toEqual([
      ['error', 'Logo is not square', 'assets/logo.svg'],
      ['notice', 'mde-partner-check', undefined],
    ]);
    expect(ruleIn(step.annotations[0]?.message ?? '')).toBe('logo-not-square');
    expect(step.annotations[1]?.message).toMatch(/^1 older finding was not caused by this change \(1 error\)/);
    expect(step.summary).toContain('1 older finding');
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report;
    expect(report.run.changedSince).toBe(base);
    expect(report.findings.map(({ changed }) => changed).sort()).toEqual([false, true]);
  });

  test('without history and token all findings are shown, and one notice says why', () => {
    const step = runStep(bundle, checkout(BAD_FILES), { annotations: 'changed', token: '' });
    expect(step.annotations.filter(({ level }) => level === 'error')).toHaveLength(2);
    expect(step.annotations.filter(({ message }) => /All findings are shown/.test(message ?? ''))).toHaveLength(1);
    expect(step.exitCode).toBe(1);
  });
});

test('pull_request_target: one notice, the same findings, online refused', () => {
  const environment = { GITHUB_EVENT_NAME: 'pull_request_target' };
  const step = runStep(bundle, checkout(BAD_FILES), {}, environment);
  expect(step.exitCode).toBe(1);
  expect(step.annotations.filter(({ level }) => level === 'error')).toHaveLength(2);
  expect(step.annotations.filter(({ level }) => level === 'notice')).toMatchObject([
    { title: 'mde-partner-check', message: expect.stringMatching(/ neither, so use the event pull_request\.$/) },
  ]);
  expect(step.summary).toContain('so use the event pull&#95;request.');
  expect(runStep(bundle, checkout(CLEAN_FILES), { online: 'true' }, environment).exitCode).toBe(2);
});

describe('a release', () => {
  const released = (version: string, environment: Record<string, string>) =>
    runStep(bundle, checkout(CLEAN_FILES), { today: '2026-11-22' }, { ...environment, GITHUB_REF_NAME: version });

  test('a pushed tag with the version of the User-Agent passes', () => {
    const step = released('v1.0.0', { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' });
    expect([step.exitCode, step.outputs['conclusion']]).toEqual([0, 'success']);
  });

  test('a pushed tag with another version fails on the line of the User-Agent', () => {
    const step = released('v1.0.1', { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' });
    expect(step.exitCode).toBe(1);
    expect(step.annotations.map(({ level, title, line }) => [level, title, line])).toEqual([
      ['error', 'Versions do not match', 9],
    ]);
    expect(ruleIn(step.annotations[0]?.message ?? '')).toBe('release-version-mismatch');
    expect(step.annotations[0]?.message).toMatch(/1\.0\.0[\s\S]*1\.0\.1/);
  });

  test('the same on a branch is no release', () => {
    const step = released('v1.0.1', { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'branch' });
    expect([step.exitCode, step.outputs['conclusion']]).toEqual([0, 'success']);
  });

  test('require holds in any run, one name per line', () => {
    const inputs = { require: 'readiness\nuser-agent', today: '2026-11-22' };
    for (const release of ['', '1.0.0']) {
      const step = runStep(bundle, checkout(CLEAN_FILES), { ...inputs, release });
      expect(step.exitCode).toBe(1);
      expect(step.annotations.map(({ level, message }) => `${level} ${ruleIn(message)}`)).toEqual(
        Array.from({ length: 3 }, () => 'error requirement-open'),
      );
    }
    const wrong = runStep(bundle, checkout(CLEAN_FILES), { require: 'readines' });
    expect([wrong.exitCode, wrong.annotations[0]?.message]).toEqual([
      2,
      expect.stringContaining('did you mean readiness?'),
    ]);
  });

  test('the gate is shown in the log and the summary, and the output says what it gates', () => {
    const step = released('v1.0.1', { GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'tag' });
    expect(step.stdout).toMatch(
      /^│ Release gate: v1\.0\.1\n│.\n│ {3}differs {7}Contoso Cognito {2}tag 1\.0\.1, User-Agent 1\.0\.0 {2}the User-Agent differs from the tag$/m,
    );
    expect(step.summary).toContain('<summary>Release gate</summary>\n');
    expect(JSON.parse(step.outputs['products'] ?? '')).toMatchObject([{ name: 'Contoso Cognito', gated: true }]);
  });

  test('pages are not opened under pull_request_target', () => {
    const step = runStep(
      bundle,
      checkout(CLEAN_FILES),
      { online: 'true' },
      { GITHUB_EVENT_NAME: 'pull_request_target' },
    );
    expect(step.exitCode).toBe(2);
    expect(step.annotations[0]?.message).toMatch(/online is not allowed under pull_request_target/);
  });
});

test('a SARIF file is written where it is asked for', () => {
  const workspace = checkout(BAD_FILES);
  const step = runStep(bundle, workspace, { 'sarif-file': 'out/listing.sarif' });
  expect(step.outputs['sarif']).toBe(join(workspace, 'out', 'listing.sarif'));
  const { version, runs } = JSON.parse(readFileSync(step.outputs['sarif'] ?? '', 'utf8'));
  expect([version, runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)]).toEqual([
    '2.1.0',
    ['logo-not-square', 'description-too-long'],
  ]);
  const command = runCommand(bundle, ['check', '--format', 'sarif'], workspace);
  expect(JSON.parse(command.stdout).runs[0].results).toHaveLength(2);
});
