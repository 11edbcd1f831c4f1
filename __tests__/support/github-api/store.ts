/** What the fake GitHub holds, and how it shows in answers: the document's examples, edited. */
import type { ChangedFile } from './prose.ts';
import { isJson, type Json } from './schema.ts';

export interface CheckRun {
  readonly id: number;
  readonly head_sha: string;
  readonly fields: Record<string, unknown>;
  readonly annotations: Json[];
  readonly author: string;
}
export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  body: string;
}
export interface Review {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly body: string;
  readonly event: string;
  readonly commit: string;
  readonly comments: readonly Json[];
}

export interface Store {
  nextId: number;
  readonly checkRuns: CheckRun[];
  readonly comments: Comment[];
  readonly reviews: Review[];
  /** Files of every pull request. */
  readonly files: ChangedFile[];
  /** Commits and pull requests that exist; null: all. */
  readonly pulls: readonly number[] | null;
}

export function emptyStore(files: readonly ChangedFile[] = [], pulls: readonly number[] | null = null): Store {
  return { nextId: 1000, checkRuns: [], comments: [], reviews: [], files: [...files], pulls };
}

/** The workflow token speaks in this name. */
export const BOT = 'github-actions[bot]';

export function checkRunFields(url: string, { id, head_sha, fields, annotations }: CheckRun): Json {
  const { actions: _, output, ...own } = fields;
  const texts = { title: null, summary: null, text: null, ...((output as Json | undefined) ?? {}) };
  const address = `${url}/repos/contoso/cognito/check-runs/${id}`;
  return {
    status: 'queued',
    conclusion: null,
    completed_at: null,
    external_id: '',
    details_url: 'https://github.com/contoso/cognito',
    ...own,
    id,
    head_sha,
    url: address,
    html_url: `https://github.com/contoso/cognito/runs/${id}`,
    output: { ...texts, annotations_count: annotations.length, annotations_url: `${address}/annotations` },
    app: { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' },
  };
}

export function commentFields({ id, number, author, body }: Comment): Json {
  const html = `https://github.com/contoso/cognito/pull/${number}#issuecomment-${id}`;
  return { id, body, html_url: html, user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' } };
}

export function reviewFields({ id, number, author, body, event, commit }: Review): Json {
  const html = `https://github.com/contoso/cognito/pull/${number}#pullrequestreview-${id}`;
  const state = event === 'COMMENT' ? 'COMMENTED' : event;
  return { id, body, state, commit_id: commit, html_url: html, user: { login: author, type: 'Bot' } };
}

/** The example with these fields in it; objects are merged, everything else replaced. */
export function edited(example: Json, fields: Json): Json {
  const merged: Record<string, unknown> = { ...example };
  for (const [key, value] of Object.entries(fields))
    merged[key] = isJson(value) && isJson(example[key]) ? edited(example[key], value) : value;
  return merged;
}
