import type { CheckAnnotation, CheckRun } from '../../render/github/check-run.ts';
import { CHECK_ANNOTATIONS_PER_REQUEST } from '../../render/limits.ts';
import { allPages, type GitHubClient } from './client.ts';
import type { Repository } from './event.ts';
import type { Failure, Outcome } from './outcome.ts';
import { at } from './payload.ts';

export interface CheckRunTarget {
  readonly repository: Repository;
  /** On a pull request, its head: nobody sees a check run on the merge commit. */
  readonly headSha: string;
  readonly name: string;
  readonly externalId: string;
  /** Page of the workflow run; null: GitHub links to its own page of the check run. */
  readonly detailsUrl: string | null;
}

/** An existing check run, and the annotations that it lacks. */
interface Present {
  readonly id: number;
  readonly missing: readonly CheckAnnotation[];
}

/** Most retries of writes after a failure, per publication. */
const REPETITIONS = 2;

/**
 * Creates the check run, or updates the one with our external id on that commit. Annotations can only be added, so a
 * check run with an outdated one is not updated; a new one with the same name replaces it, as in a re-run.
 *
 * @returns null if everything is written
 */
export async function publishCheckRun(
  client: GitHubClient,
  target: CheckRunTarget,
  run: CheckRun,
): Promise<Failure | null> {
  const found = await present(client, target, run);
  if (found.kind !== 'ok') return found;
  if (found.data) {
    const failure = await update(client, target, run, found.data);
    // Only the app that created a check run may change it; this one may belong to another app.
    if (failure?.kind !== 'forbidden') return failure;
  }
  return create(client, target, run);
}

async function create(client: GitHubClient, target: CheckRunTarget, run: CheckRun): Promise<Failure | null> {
  const [first, rest] = split(run.annotations);
  const parameters = {
    ...target.repository,
    ...identityOf(target),
    ...(rest.length > 0 ? { status: 'in_progress' } : completed(run)),
    output: outputOf(run, first),
  };
  for (let tries = 0; ; tries++) {
    const made = await client.request('POST /repos/{owner}/{repo}/check-runs', parameters);
    if (made.kind === 'ok') {
      const id = at(made.data, 'id');
      if (rest.length === 0) return null;
      if (typeof id === 'number') return update(client, target, run, { id, missing: rest });
    } else if (made.kind !== 'broken' || tries === REPETITIONS) return made;
    // It may have been created anyway.
    const found = await present(client, target, run);
    if (found.kind !== 'ok') return found;
    if (found.data) return update(client, target, run, found.data);
    if (made.kind === 'ok') return { kind: 'broken', status: null, reason: 'but the answer has no id' };
  }
}

/** Adds what is missing, batch by batch; the last request completes the check run. */
async function update(
  client: GitHubClient,
  target: CheckRunTarget,
  run: CheckRun,
  { id, missing }: Present,
): Promise<Failure | null> {
  let left = missing;
  for (let faults = 0; ; ) {
    const [batch, rest] = split(left);
    const outcome = await patch(client, target, id, {
      ...(rest.length === 0 && completed(run)),
      output: outputOf(run, batch),
    });
    if (outcome.kind === 'ok') {
      if (rest.length === 0) return null;
      left = rest;
      continue;
    }
    // A batch whose request failed may have been added: sending it again blindly would add it twice.
    const now = outcome.kind === 'broken' && faults++ < REPETITIONS ? await lacking(client, target, run, id) : outcome;
    if (now.kind !== 'ok' || now.data === null) return abandon(client, target, run, id, outcome);
    left = now.data;
  }
}

/** Completes without further annotations: a check run that stays in progress would block a pull request forever. */
async function abandon(
  client: GitHubClient,
  target: CheckRunTarget,
  run: CheckRun,
  id: number,
  failure: Failure,
): Promise<Failure> {
  if (failure.kind !== 'forbidden') await patch(client, target, id, { ...completed(run), output: outputOf(run, []) });
  return failure;
}

function patch(client: GitHubClient, { repository, detailsUrl }: CheckRunTarget, id: number, body: object) {
  const details = detailsUrl !== null && { details_url: detailsUrl };
  const parameters = { ...repository, check_run_id: id, ...details, ...body };
  return client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', parameters);
}

/** Returns our newest check run on the commit, if all its annotations are still current. */
async function present(client: GitHubClient, target: CheckRunTarget, run: CheckRun): Promise<Outcome<Present | null>> {
  const { repository, headSha, name, externalId } = target;
  const list = await allPages(
    client,
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ...repository, ref: headSha, check_name: name, filter: 'all' },
    (data) => at(data, 'check_runs'),
  );
  if (list.kind !== 'ok') return list;
  const ids = list.data
    .filter((one) => at(one, 'external_id') === externalId && at(one, 'name') === name)
    .map((one) => at(one, 'id'))
    .filter((id) => typeof id === 'number');
  if (ids.length === 0) return { kind: 'ok', data: null, hasNext: false };
  const id = Math.max(...ids);
  const missing = await lacking(client, target, run, id);
  if (missing.kind !== 'ok') return missing;
  return { kind: 'ok', data: missing.data && { id, missing: missing.data }, hasNext: false };
}

/** Returns the annotations that a check run lacks; null if it has one that is outdated. */
async function lacking(
  client: GitHubClient,
  { repository }: CheckRunTarget,
  run: CheckRun,
  id: number,
): Promise<Outcome<readonly CheckAnnotation[] | null>> {
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
  const list = await allPages(client, route, { ...repository, check_run_id: id });
  if (list.kind !== 'ok') return list;
  const there = new Set(list.data.map(keyOf));
  const missing = run.annotations.filter((one) => !there.delete(keyOf(one)));
  return { kind: 'ok', data: there.size > 0 ? null : missing, hasNext: false };
}

const FIELDS = ['path', 'start_line', 'end_line', 'start_column', 'end_column', 'annotation_level', 'title', 'message'];

function keyOf(annotation: unknown): string {
  return JSON.stringify(FIELDS.map((field) => at(annotation, field) ?? null));
}

function split(all: readonly CheckAnnotation[]) {
  return [all.slice(0, CHECK_ANNOTATIONS_PER_REQUEST), all.slice(CHECK_ANNOTATIONS_PER_REQUEST)] as const;
}

function identityOf({ headSha, name, externalId, detailsUrl }: CheckRunTarget) {
  return { name, head_sha: headSha, external_id: externalId, ...(detailsUrl !== null && { details_url: detailsUrl }) };
}

function completed({ conclusion }: CheckRun) {
  return { status: 'completed', conclusion };
}

function outputOf({ title, summary }: CheckRun, annotations: readonly CheckAnnotation[]) {
  return { title, summary, ...(annotations.length > 0 && { annotations }) };
}
