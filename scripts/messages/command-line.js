/** What the command line prints to stderr, and the reports of `fix`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Arguments that are refused. */
const REFUSED = [
  ['chek'],
  ['zzz'],
  ['--output', 'x'],
  ['check', '--formt'],
  ['check', '--zzz'],
  ['check', '--format'],
  ['check', '--format', 'html'],
  ['check', '--format', 'jsn'],
  ['check', '--format', 'json', '--format', 'sarif'],
  ['check', '--format', 'json=x.json', '--format', 'sarif=x.json'],
  ['check', '--quiet=yes'],
  ['check', '--today', '2026-02-30'],
  ['check', '--today', 'soon'],
  ['check', '--rule', 'logo-hevy'],
  ['check', '--rule', 'zzz'],
  ['check', '--require', 'R9'],
  ['check', '--why', 'a.py'],
  ['check', '--why', 'none.py:1'],
  ['check', '--why', 'mde-partner.yml:1', '--no-scan'],
  ['check', '--why', 'mde-partner.yml:1', '--format', 'json'],
  ['check', '--changed-since', 'other'],
  ['check', '--changed-since', 'zzz'],
  ['check', '--har', 'none.har'],
  ['check', '--har', 'none/*.har'],
  ['check', '--policy', 'none.yml'],
  ['check', '--policy', 'linked.yml'],
  ['check', '--policy', 'empty.yml'],
  ['check', '--policy', 'bad.yml'],
  ['check', '--policy', 'waiver.yml'],
  ['check', '--policy', 'expires.yml'],
  ['check', '--policy', 'host.yml'],
  ...['none.json', 'a', 'mde-partner.yml', 'other.json', 'newer.json', 'part.json', 'foreign.json'].map((file) => [
    'check',
    '--baseline',
    file,
  ]),
  ['overview'],
  ['overview', 'none.json'],
  ['overview', 'none/*.json'],
  ['check', 'a', 'b'],
  ['check', '--output', 'none/report.txt'],
  ['check', '--output', 'a'],
  ['explain'],
  ['explain', 'logo-hevy'],
  ['explain', 'zzz'],
  ['explain', 'r6'],
  ['fix', '--art'],
  ['help', 'check', 'fix'],
  ['preview', 'none'],
  ['pack', 'a'],
  ['pack', 'a', '--draft'],
  ['init'],
  ['init', 'a', 'b'],
  ['init', 'b'],
  ['init', 'none'],
  ['init', '--product', ' '],
  ['init', '--product', 'Contoso Cognito'],
  ['rules', 'x'],
  ['har'],
  ['har', 'strip'],
  ['har', 'strip', 'none.har'],
  ['har', 'strip', '*.har'],
  ['har', 'strip', 'a'],
  ['har', 'strip', 'damaged.har'],
  ['har', 'strip', 'odd.har'],
  ['har', 'strip', 'odd.har', '--output', 'odd.har'],
  ['har', 'strip', 'odd.har', '--host', ' '],
  ['har', 'record'],
  ['har', 'record', '--', 'nonesuch'],
  ['har', 'record', '--', process.execPath, '--version'],
];

/** Recordings that cannot be stripped. */
const RECORDINGS = {
  'damaged.har': '{"log":{"entries":[',
  'odd.har': '{"log":{"entries":[{"request":{"url":"https://graph.microsoft.com/v1.0%2Fsecurity","headers":[]}}]}}',
};

/** Policies that are refused. */
const POLICIES = {
  'empty.yml': '',
  'bad.yml': 'schemaVersion: 1\nseverites:\n  logo-hevy: error\n',
  'waiver.yml': 'schemaVersion: 1\nwaivers:\n  - { rule: manifest-missing, reason: Agreed, owner: partner-team }\n',
  'expires.yml':
    'schemaVersion: 1\nwaivers:\n  - { rule: logo-heavy, reason: Agreed, owner: partner-team, expires: 2027-02-30 }\n',
  'host.yml': 'schemaVersion: 1\nscan: { hosts: { extra: [not a host] } }\n',
};

/**
 * @param {string} program the compiled entry point
 * @param {Record<string, string>} files a checkout with a manifest
 * @returns {string[]}
 */
export function commandLineSamples(program, files) {
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  const bin = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    write(root, files);
    // The commands that it suggests begin with the name by which it was started.
    const named = join(bin, 'mde-partner');
    symlinkSync(program, named);
    write(root, { ...POLICIES, ...RECORDINGS });
    symlinkSync('bad.yml', join(root, 'linked.yml'));
    for (const folder of ['a', 'b']) mkdirSync(join(root, folder, '.git'), { recursive: true });
    symlinkSync('none', join(root, 'b', 'mde-partner.yml'));
    const run = (/** @type {string[]} */ args, path = process.env['PATH']) => {
      const { stderr } = spawnSync(process.execPath, [named, ...args], {
        cwd: root,
        env: { PATH: path },
        encoding: 'utf8',
      });
      return stderr.replaceAll(root, '/checkout').split('\n').filter(Boolean);
    };
    const outside = run(['check', '--changed-since', 'main']);
    makeRepository(root);
    const withoutGit = run(['check', '--changed-since', 'main'], '/nonexistent');
    makeBaselines(root, () => run(['check', '--no-scan', '--format', 'json=foreign.json']));
    return [...outside, ...withoutGit, ...REFUSED.flatMap((args) => run(args))];
  } finally {
    for (const folder of [root, bin]) rmSync(folder, { recursive: true });
  }
}

/**
 * A branch `other` whose history has nothing in common with that of HEAD.
 *
 * @param {string} root
 */
function makeRepository(root) {
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-C', root, ...args]);
  git('init', '--quiet', '--initial-branch=main');
  for (const branch of ['other', 'work']) {
    git('checkout', '--quiet', '--orphan', branch);
    git('commit', '--quiet', '--allow-empty', '--message', branch);
  }
}

/**
 * Files that are no baseline: `foreign.json` is a report of another repository.
 *
 * @param {string} root
 * @param {() => unknown} report writes a report to `foreign.json`
 */
function makeBaselines(root, report) {
  const tool = { name: 'mde-partner-check', version: '1.0.0' };
  write(root, {
    'other.json': '{}',
    'newer.json': JSON.stringify({ schemaVersion: 2, tool }),
    'part.json': JSON.stringify({ schemaVersion: 1, tool }),
  });
  const remote = (/** @type {string} */ action, /** @type {string} */ name) =>
    spawnSync('git', ['-C', root, 'remote', action, 'origin', `https://github.com/contoso/${name}`]);
  remote('add', 'other');
  report();
  remote('set-url', 'cognito');
}

/**
 * @param {string} root
 * @param {Record<string, string>} files
 */
function write(root, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Why fixes are undone. A reason that changes there and not here has no sample any more, which is an error. */
const UNDONE = [
  'it did not remove the finding',
  'the file could no longer be read',
  'it caused the error manifest-schema',
  'it changed nothing',
  'it restored an earlier text',
];

/**
 * The lines of `fix`, for every outcome.
 *
 * @param {(path: string) => Promise<any>} built
 * @returns {Promise<string[]>}
 */
export async function fixSamples(built) {
  const { fixText } = await built('render/fix-text.js');
  const finding = (/** @type {string} */ applicability) => ({
    location: { path: 'mde-partner.yml', start: { line: 8, column: 5 } },
    rule: 'description-too-long',
    fix: { title: 'use straight quotes', applicability },
  });
  const [safe, suggested] = ['safe', 'suggest'].map(finding);
  const none = { files: [], applied: [], undone: [], remaining: [], artwork: [] };
  const outcomes = [
    none,
    { ...none, files: ['a'], applied: [safe] },
    { ...none, files: ['a', 'b'], applied: [safe, safe], remaining: [suggested, safe] },
    { ...none, remaining: [safe], artwork: [safe] },
    { ...none, undone: UNDONE.slice(0, 2).map((reason) => ({ finding: safe, reason })), remaining: [safe, safe] },
    ...UNDONE.map((reason) => ({ ...none, undone: [{ finding: safe, reason }], remaining: [safe] })),
  ];
  const texts = outcomes.flatMap((outcome) =>
    [true, false].map((dryRun) => fixText(outcome, { suggest: false, dryRun })),
  );
  const { location, rule } = finding('safe');
  const message = 'The description has 16 words, but the limit is 15.';
  const person = { ...none, remaining: [{ location, rule, severity: 'error', message }] };
  texts.push(fixText(person, { suggest: true, dryRun: false }));
  return texts.flatMap((text) => text.split('\n').filter(Boolean));
}
