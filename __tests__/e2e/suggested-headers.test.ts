import { createHash } from 'node:crypto';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { TOKEN, TOKENS } from '../support/github-api/cases.ts';
import { FakeApi } from '../support/github-api/fake-api.ts';
import { EVENTS, HEAD, PULL } from '../support/github-api/payloads.ts';
import { isJson } from '../support/github-api/schema.ts';
import { MODEL_FILES } from '../support/model.ts';
import { checkout, runStepBeside, shippedBundle } from '../support/runner.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const API = 'https://api.security.microsoft.com/api';
const LINES = [
  'import requests',
  '',
  'session = requests.Session()',
  '',
  '',
  'def alerts():',
  `    return session.get("${API}/alerts").json()`,
  '',
  '',
  'def machines():',
  `    return session.get("${API}/machines").json()`,
];
const CODE = `${LINES.join('\n')}\n`;

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

let api: FakeApi | null = null;
afterEach(async () => {
  await api?.close();
  api = null;
});

/** The pull request adds these lines of the file, counted from 1. */
async function reviewed(first: number, last: number, suggestions = 'true') {
  const bytes = Buffer.from(CODE);
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const added = LINES.slice(first - 1, last).map((line) => `+${line}`);
  const patch = `@@ -${first - 1},0 +${first},${added.length} @@\n${added.join('\n')}`;
  const counts = { additions: added.length, deletions: 0, changes: added.length };
  api = await FakeApi.start({
    tokens: { [TOKEN]: TOKENS['write'] ?? {} },
    files: [{ filename: 'mde.py', status: 'modified', sha, patch, ...counts }],
  });
  const { payload, environment } = EVENTS.pull_request;
  const step = await runStepBeside(bundle, checkout({ ...MODEL_FILES, 'mde.py': CODE }), {
    inputs: { today: '2026-11-30', suggestions, token: TOKEN },
    env: environment,
    payload,
    api: api.url,
  });
  expect([step.stderr, api.breaches]).toEqual(['', []]);
  return { step, reviews: api.store.reviews, requests: api.requests };
}

test('the header for every call of a client is suggested in the line that creates it', async () => {
  const { step, reviews } = await reviewed(3, 7);
  expect(step.exitCode).toBe(1);
  expect(reviews).toHaveLength(1);
  const [review] = reviews;
  expect(review).toMatchObject({ number: PULL, commit: HEAD, event: 'COMMENT' });
  const [comment, ...more] = (review?.comments ?? []).filter(isJson);
  expect(more).toEqual([]);
  expect(comment).toMatchObject({ path: 'mde.py', line: 3, side: 'RIGHT' });
  expect(String(comment?.['body'])).toContain(
    `\n\`\`\`suggestion\nsession = requests.Session()\nsession.headers["User-Agent"] = "${AGENT}"\n\`\`\`\n`,
  );
});

test.each<[string, number, number, string]>([
  ['is not in the diff', 10, 11, 'true'],
  ['is in the diff, but no suggestions are asked for', 3, 7, 'false'],
])('nothing is suggested where the line %s', async (_, first, last, suggestions) => {
  const { step, reviews } = await reviewed(first, last, suggestions);
  expect([step.exitCode, reviews]).toEqual([1, []]);
});
