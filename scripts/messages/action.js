/** What the Action prints about its inputs and how a run went: annotations without a place, and remarks. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const QUIET = { INPUT_SCAN: 'false' };
/** Inputs and contexts that are refused, or that a run remarks on. */
const RUNS = [
  ...['FAIL-ON', 'ANNOTATIONS', 'REQUIRE', 'TODAY', 'IF-NO-MANIFEST-FOUND', 'SCAN'].map((name) => ({
    [`INPUT_${name}`]: 'maybe',
  })),
  { INPUT_MANIFST: 'x' },
  { INPUT_ZZZ: 'x' },
  { 'INPUT_WORKING-DIRECTORY': 'none' },
  { INPUT_MANIFEST: '../x.yml' },
  { INPUT_MANIFEST: 'nested/x.yml' },
  { INPUT_ONLINE: 'true', GITHUB_EVENT_NAME: 'pull_request_target' },
  { ...QUIET, GITHUB_EVENT_NAME: 'pull_request_target' },
  { ...QUIET, INPUT_COMMENT: 'true' },
  { ...QUIET, 'INPUT_REPORT-FILE': 'mde-partner.yml/x' },
  { ...QUIET, 'INPUT_REPORT-FILE': 'out/x' },
  { ...QUIET, 'INPUT_SARIF-FILE': 'nested' },
  { ...QUIET, GITHUB_STEP_SUMMARY: '/nonexistent/x' },
  { ...QUIET, GITHUB_OUTPUT: '/nonexistent/x' },
];

/**
 * @param {string} program the compiled entry point
 * @param {Record<string, string>} files a checkout with a manifest
 * @returns {string[]} `error: ...`
 */
export function actionSamples(program, files) {
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  try {
    for (const [path, text] of Object.entries({ ...files, '.git/HEAD': '', 'nested/.git/HEAD': '' })) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    symlinkSync(tmpdir(), join(root, 'out'));
    return RUNS.flatMap((environment) => {
      const { stdout } = spawnSync(process.execPath, [program], {
        cwd: root,
        env: { PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', RUNNER_TEMP: root, ...environment },
        encoding: 'utf8',
      });
      return [...stdout.matchAll(/^::(\w+) title=mde-partner-check::(.*)$/gm)].map(
        ([, level, message = '']) => `${`${level}:`.padEnd(9)}${decoded(message).replaceAll(root, '/checkout')}`,
      );
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** @param {string} message of a workflow command */
function decoded(message) {
  return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

const REPOSITORY = { GITHUB_REPOSITORY: 'contoso/cognito' };
const PULL = {
  number: 1,
  base: { sha: 'b'.repeat(40), repo: { id: 1 } },
  head: { sha: 'a'.repeat(40), repo: { id: 1 } },
};
const FORK = { ...PULL, head: { ...PULL.head, repo: { id: 2 } } };
/** A finding that a review can suggest the fix of. */
const SUGGESTED = {
  rule: 'manifest-syntax',
  severity: 'error',
  message: 'There is no space after the colon.',
  help: 'https://contoso.com/manifest-syntax',
  product: null,
  manifest: 'a.yml',
  waiver: null,
  known: null,
  fix: {
    title: 'add a space',
    edits: [{ path: 'a.yml', start: { line: 1, column: 3 }, end: { line: 1, column: 3 }, text: ' ' }],
  },
};
/** Answers of GitHub to a request. */
const ANSWERS = [
  { status: 403, headers: {}, data: { message: 'Resource not accessible by integration' } },
  { status: 422, headers: {}, data: { message: 'Validation Failed' } },
  { status: 429, headers: {}, data: { message: 'API rate limit exceeded' } },
  { status: 502, headers: {}, data: {} },
  { status: 200, headers: {}, data: '{"cut' },
  null,
];

/**
 * Remarks of the opt-in channels and of `annotations: changed`.
 *
 * @param {(path: string) => Promise<any>} built
 * @param {any} report
 * @returns {Promise<string[]>}
 */
export async function remarkSamples(built, report) {
  const { outcomeOf } = await built('platform/github/outcome.js');
  const { fillOptIns } = await built('action/opt-ins.js');
  const { changesOfEvent } = await built('action/changes.js');
  const { reviewBody, suggestions } = await built('render/github/suggestions.js');
  const { SourceText } = await built('core/text.js');
  const { MOST_FILES } = await built('platform/github/pull-request-files.js');
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  const tree = { read: () => null };
  const event = (/** @type {string} */ name, /** @type {object} */ payload, more = {}) => {
    writeFileSync(join(root, 'event.json'), JSON.stringify(payload));
    return { ...REPOSITORY, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: join(root, 'event.json'), ...more };
  };
  const answering = (/** @type {any} */ outcome) => ({ request: async () => outcome });
  const optIns = async (/** @type {object} */ inputs, /** @type {any} */ environment, /** @type {any} */ outcome) => {
    const all = {
      checkRun: false,
      comment: false,
      suggestions: false,
      token: 'x',
      manifest: [],
      workingDirectory: '.',
    };
    return fillOptIns(report, { ...all, ...inputs }, { environment, tree }, answering(outcome));
  };
  /** @type {{ text: string }[]} */
  const remarks = [];
  const texts = [];
  try {
    const channels = [{ checkRun: true }, { comment: true }, { suggestions: true }];
    const failures = ANSWERS.map((answer) => outcomeOf(answer, answer ? undefined : 'ECONNREFUSED'));
    const empty = { kind: 'ok', data: {}, hasNext: false };
    const endless = { kind: 'ok', data: [], hasNext: true };
    for (const outcome of [...failures, empty, endless])
      for (const channel of channels)
        remarks.push(...(await optIns(channel, event('pull_request', { pull_request: PULL }), outcome)));
    for (const channel of channels) {
      remarks.push(...(await optIns(channel, event('pull_request', { pull_request: FORK }), failures[0])));
      remarks.push(...(await optIns(channel, event('push', {}), failures[0])));
    }
    const dependabot = event('pull_request', { pull_request: PULL }, { GITHUB_ACTOR: 'dependabot[bot]' });
    remarks.push(...(await optIns({ checkRun: true }, dependabot, failures[0])));
    const many = {
      kind: 'ok',
      data: Array.from({ length: MOST_FILES }, (_, index) => ({ filename: `${index}` })),
      hasNext: false,
    };
    const changed = async (/** @type {any} */ environment, /** @type {any} */ outcome, token = 'x') =>
      (await changesOfEvent({ root, tree, token }, environment, token === null ? undefined : answering(outcome)))
        .remark;
    const pull = () => event('pull_request', { pull_request: PULL });
    texts.push(
      await changed(event('push', { before: '0'.repeat(40) }), null),
      await changed(event('pull_request', { pull_request: { number: 1 } }), null),
      await changed(event('schedule', {}), null),
      await changed(event('push', { before: 'c'.repeat(40) }), null),
      await changed(pull(), failures[0]),
      await changed(pull(), many),
      await changed(pull(), null, /** @type {any} */ (null)),
      await changed({ ...pull(), GITHUB_REPOSITORY: '' }, null),
      reviewBody(3, 2),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
  const file = { source: new SourceText('a.yml', 'a:1\n'), hunks: [{ first: 1, last: 1 }], hasMark: false };
  for (const applicability of ['safe', 'suggest']) {
    const reviewed = { ...report, findings: [{ ...SUGGESTED, fix: { ...SUGGESTED.fix, applicability } }] };
    for (const { body } of suggestions(reviewed, () => file, 1000))
      texts.push(/^\*\*.*$/m.exec(body)?.[0] ?? null, /^\*\*(?:Fix|Proposal).*$/m.exec(body)?.[0] ?? null);
  }
  return [...remarks.map(({ text }) => text), ...texts.filter((text) => text !== null)];
}
