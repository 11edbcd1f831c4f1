import { describe, expect, test } from '@jest/globals';
import type { GitHubClient, Parameters } from '../../../src/platform/github/client.ts';
import type { Outcome } from '../../../src/platform/github/outcome.ts';
import { MOST_SUGGESTIONS, publishSuggestions } from '../../../src/platform/github/reviews.ts';
import type { Suggestion } from '../../../src/render/github/suggestions.ts';

const TARGET = { repository: { owner: 'contoso', repo: 'cognito' }, pullRequest: 7, headSha: 'a'.repeat(40) };
const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const COMMENT = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments';

const ok = (data: unknown): Outcome<unknown> => ({ kind: 'ok', data, hasNext: false });
const failed = (kind: 'forbidden' | 'refused' | 'limited' | 'broken', status: number): Outcome<unknown> => ({
  kind,
  status,
  reason: '',
});

function suggestion(name: string, first = 3, last = first): Suggestion {
  const marker = `<!-- mde-partner-check-suggestion ${name} -->`;
  return { path: 'mde-partner.yml', first, last, marker, body: `${marker}\nbody of ${name}` };
}

interface Comment {
  readonly path: string;
  readonly body: string;
  readonly line: number | null;
  readonly user: { readonly login: string; readonly type: string };
}

const present = (one: Suggestion, changes: Partial<Comment> = {}): Comment => ({
  path: one.path,
  body: one.body,
  line: one.last,
  user: BOT,
  ...changes,
});

/** A pull request that stores what is written to it; it refuses lines outside its hunk, and a review as a whole. */
function pullRequest(
  comments: readonly Comment[],
  { isFit = (_: Parameters): boolean => true, answers = [] as (Outcome<unknown> | 'lost')[] } = {},
) {
  const there = [...comments];
  const asked: { route: string; parameters: Parameters }[] = [];
  const keep = (all: readonly Parameters[]) => {
    for (const one of all)
      there.push({ path: String(one['path']), body: String(one['body']), line: Number(one['line']), user: BOT });
  };
  const client: GitHubClient = {
    async request(route, parameters) {
      asked.push({ route, parameters });
      if (route === FILES) return ok(there);
      if (route === 'GET /user') return ok({ login: 'partner-bot' });
      const all = route === REVIEW ? (parameters['comments'] as readonly Parameters[]) : [parameters];
      const answer = answers.shift();
      if (answer === 'lost') keep(all);
      if (answer) return answer === 'lost' ? failed('broken', 502) : answer;
      if (!all.every(isFit)) return failed('refused', 422);
      keep(all);
      return ok({ id: 1 });
    },
  };
  const writes = () => asked.filter(({ route }) => route.startsWith('POST'));
  return { client, there, asked, writes };
}

describe('one review', () => {
  test('all suggestions, on the new side, start before end, without position', async () => {
    const { client, writes } = pullRequest([]);
    const all = [suggestion('a'), suggestion('b', 5, 8)];
    expect(await publishSuggestions(client, TARGET, all)).toEqual({ left: 0, refused: 0, failure: null });
    expect(writes()).toEqual([
      {
        route: REVIEW,
        parameters: {
          owner: 'contoso',
          repo: 'cognito',
          pull_number: 7,
          commit_id: TARGET.headSha,
          event: 'COMMENT',
          body: expect.stringContaining('2 changes'),
          comments: [
            { path: 'mde-partner.yml', line: 3, side: 'RIGHT', body: all[0]?.body },
            {
              path: 'mde-partner.yml',
              start_line: 5,
              start_side: 'RIGHT',
              line: 8,
              side: 'RIGHT',
              body: all[1]?.body,
            },
          ],
        },
      },
    ]);
  });

  test('nothing to suggest writes nothing', async () => {
    const { client, writes } = pullRequest([]);
    await publishSuggestions(client, TARGET, []);
    expect(writes()).toEqual([]);
  });

  test('a limited number per push; the rest is counted, and follows with the next push', async () => {
    const all = Array.from({ length: MOST_SUGGESTIONS + 2 }, (_, at) => suggestion(`s${at}`, at + 1));
    const { client, writes, there } = pullRequest([]);
    expect(await publishSuggestions(client, TARGET, all)).toMatchObject({ left: 2 });
    expect(there).toHaveLength(MOST_SUGGESTIONS);
    expect(writes()[0]?.parameters['body']).toContain('2 more suggestions');
    expect(await publishSuggestions(client, TARGET, all)).toMatchObject({ left: 0 });
    expect(there).toHaveLength(MOST_SUGGESTIONS + 2);
  });
});

describe('the next push', () => {
  test('posts nothing twice, even if the line moved or the comment is outdated', async () => {
    const [a, b, c] = [suggestion('a'), suggestion('b', 5), suggestion('c', 9)];
    const { client, writes } = pullRequest([present(a), present(b, { line: null }), present(c, { line: 77 })]);
    await publishSuggestions(client, TARGET, [a, b, c]);
    expect(writes()).toEqual([]);
  });

  test('text that GitHub returns with CRLF is the same', async () => {
    const a = suggestion('a');
    const { client, writes } = pullRequest([present(a, { body: a.body.replaceAll('\n', '\r\n') })]);
    await publishSuggestions(client, TARGET, [a]);
    expect(writes()).toEqual([]);
  });

  test('the same text at another line is also written', async () => {
    const { client, there } = pullRequest([present(suggestion('a', 9))]);
    await publishSuggestions(client, TARGET, [suggestion('a', 3), suggestion('a', 9)]);
    expect(there.map(({ line }) => line)).toEqual([9, 3]);
  });

  test('in another path, it is a different suggestion', async () => {
    const { client, there } = pullRequest([present(suggestion('a'), { path: 'b.yml' })]);
    await publishSuggestions(client, TARGET, [suggestion('a')]);
    expect(there).toHaveLength(2);
  });

  test('a marker that somebody else planted hides nothing; the login of the token is requested', async () => {
    const a = suggestion('a');
    const planted = present(a, { user: { login: 'mallory', type: 'User' } });
    const { client, there } = pullRequest([planted]);
    await publishSuggestions(client, TARGET, [a]);
    expect(there).toHaveLength(2);
    const own = pullRequest([present(a, { user: { login: 'partner-bot', type: 'User' } })]);
    await publishSuggestions(own.client, TARGET, [a]);
    expect(own.there).toHaveLength(1);
  });

  test('a comment that only quotes the marker is not ours', async () => {
    const a = suggestion('a');
    const { client, there } = pullRequest([present(a, { body: `> ${a.body}` })]);
    await publishSuggestions(client, TARGET, [a]);
    expect(there).toHaveLength(2);
  });
});

describe('if GitHub refuses', () => {
  test('a line outside the diff does not lose the others', async () => {
    const isFit = ({ line }: Parameters) => line !== 5;
    const { client, there, writes } = pullRequest([], { isFit });
    const all = [suggestion('a'), suggestion('b', 5), suggestion('c', 9)];
    expect(await publishSuggestions(client, TARGET, all)).toEqual({ left: 0, refused: 1, failure: null });
    expect(there.map(({ line }) => line)).toEqual([3, 9]);
    expect(writes().map(({ route }) => route)).toEqual([REVIEW, COMMENT, COMMENT, COMMENT]);
    expect(writes()[1]?.parameters).toEqual({
      owner: 'contoso',
      repo: 'cognito',
      pull_number: 7,
      commit_id: TARGET.headSha,
      path: 'mde-partner.yml',
      line: 3,
      side: 'RIGHT',
      body: all[0]?.body,
    });
  });

  test('a token without write permission is reported', async () => {
    const { client, there } = pullRequest([], { answers: [failed('forbidden', 403)] });
    expect(await publishSuggestions(client, TARGET, [suggestion('a')])).toMatchObject({ failure: { status: 403 } });
    expect(there).toEqual([]);
  });

  test('a rate limit between single comments ends it', async () => {
    const answers = [failed('refused', 422), ok({}), failed('limited', 429)];
    const { client, writes } = pullRequest([], { answers });
    const outcome = await publishSuggestions(client, TARGET, [suggestion('a'), suggestion('b'), suggestion('c')]);
    expect(outcome).toMatchObject({ failure: { kind: 'limited' } });
    expect(writes()).toHaveLength(3);
  });

  test('a response lost after the write makes no duplicate; a request lost before it is repeated', async () => {
    const after = pullRequest([], { answers: ['lost'] });
    expect(await publishSuggestions(after.client, TARGET, [suggestion('a')])).toMatchObject({ failure: null });
    expect(after.there).toHaveLength(1);
    const before = pullRequest([], { answers: [failed('broken', 502)] });
    expect(await publishSuggestions(before.client, TARGET, [suggestion('a')])).toMatchObject({ failure: null });
    expect(before.there).toHaveLength(1);
    const never = pullRequest([], { answers: [1, 2, 3].map(() => failed('broken', 502)) });
    expect(await publishSuggestions(never.client, TARGET, [suggestion('a')])).toMatchObject({
      failure: { status: 502 },
    });
    expect(never.writes()).toHaveLength(3);
  });

  test('after a lost response, no further batch is written', async () => {
    const all = Array.from({ length: MOST_SUGGESTIONS + 2 }, (_, at) => suggestion(`s${at}`, at + 1));
    for (const answer of ['lost' as const, failed('broken', 502)]) {
      const { client, there } = pullRequest([], { answers: [answer] });
      expect(await publishSuggestions(client, TARGET, all)).toEqual({ left: 2, refused: 0, failure: null });
      expect(there).toHaveLength(MOST_SUGGESTIONS);
    }
  });
});
