import { OPTIONS } from '../app/options.ts';
import type { WorkTree } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { type CheckRunTarget, publishCheckRun } from '../platform/github/check-runs.ts';
import { type GitHubClient, loadGitHubClient } from '../platform/github/client.ts';
import { publishComment } from '../platform/github/comments.ts';
import { repositoryLinks } from '../platform/github/context.ts';
import { type GitHubEvent, gitHubEvent } from '../platform/github/event.ts';
import { fallBackWords } from '../platform/github/fall-back.ts';
import type { Failure } from '../platform/github/outcome.ts';
import type { Environment } from '../platform/github/payload.ts';
import { pullRequestFiles } from '../platform/github/pull-request-files.ts';
import { publishSuggestions } from '../platform/github/reviews.ts';
import { type Scope, scopeOf } from '../platform/github/scope.ts';
import { checkRun } from '../render/github/check-run.ts';
import { renderComment } from '../render/github/comment.ts';
import { suggestions } from '../render/github/suggestions.ts';
import { COMMENT_CHARACTERS } from '../render/limits.ts';
import { plural } from '../render/overview.ts';
import { AGENT } from '../version.ts';
import { diffFiles } from './diff-files.ts';
import type { Inputs } from './inputs.ts';

/** How an opt-in channel fared, where it did not do what was asked. */
export interface Remark {
  /** Raw text, one sentence or two. */
  readonly text: string;
  /** Whether it deserves an annotation; not what is so by the nature of the event. */
  readonly annotate: boolean;
}

interface Surroundings {
  readonly environment: Environment;
  readonly tree: WorkTree;
  readonly event: GitHubEvent;
  readonly scope: Scope;
  readonly client: GitHubClient;
}

/** The inputs that decide which channels are filled, and for which selection. */
export type ChannelInputs = Pick<
  Inputs,
  'checkRun' | 'comment' | 'suggestions' | 'token' | 'manifest' | 'workingDirectory'
>;

type Channel = (report: Report, surroundings: Surroundings) => Promise<Remark | null>;

/**
 * Fills the channels that were asked for, one after the other: GitHub wants writes in a row.
 *
 * @param client that of the token, unless a test gives one
 */
export async function fillOptIns(
  report: Report,
  inputs: ChannelInputs,
  { environment, tree }: { readonly environment: Environment; readonly tree: WorkTree },
  client?: GitHubClient,
): Promise<readonly Remark[]> {
  const channels: Channel[] = [
    ...(inputs.checkRun ? [fillCheckRun] : []),
    ...(inputs.comment ? [commentChannel(inputs.comment)] : []),
    ...(inputs.suggestions ? [fillSuggestions] : []),
  ];
  if (channels.length === 0) return [];
  const { token } = inputs;
  if (token === null && !client)
    return [{ text: "Nothing was written to GitHub, because the input 'token' is empty.", annotate: true }];
  const surroundings: Surroundings = {
    environment,
    tree,
    event: gitHubEvent(environment),
    scope: scopeOf(environment, inputs),
    client: client ?? (await loadGitHubClient(environment, { token: token ?? '', userAgent: AGENT })),
  };
  const remarks: Remark[] = [];
  for (const channel of channels) {
    const remark = await channel(report, surroundings);
    if (remark) remarks.push(remark);
  }
  return remarks;
}

async function fillCheckRun(report: Report, surroundings: Surroundings): Promise<Remark | null> {
  const { environment, event, scope, client } = surroundings;
  const { repository, headSha } = event;
  if (!repository || headSha === null) return unfit('The check run was not created, because the run has no commit.');
  const target: CheckRunTarget = {
    repository,
    headSha,
    name: scope.name,
    externalId: scope.id,
    detailsUrl: runPage(environment),
  };
  const failure = await publishCheckRun(client, target, checkRun(report, repositoryLinks(environment)));
  return failure && fellBack('check run', OPTIONS.checkRun, failure, event);
}

/** @param when `on-failure`: a run that passes only updates a comment that is there */
function commentChannel(when: true | 'on-failure'): Channel {
  return (report, surroundings) =>
    fillComment(report, surroundings, { isQuiet: when === 'on-failure' && report.conclusion !== 'failure' });
}

async function fillComment(
  report: Report,
  surroundings: Surroundings,
  { isQuiet }: { readonly isQuiet: boolean },
): Promise<Remark | null> {
  const { environment, event, scope, client } = surroundings;
  const { repository, pullRequest } = event;
  if (!repository || pullRequest === null)
    return unfit(
      `No comment was written, because a run for the event '${event.name || 'unknown'}' has no pull request.`,
    );
  const marker = `<!-- ${scope.id} -->`;
  const comment = renderComment(report, { marker, name: scope.name, links: repositoryLinks(environment) });
  const target = { repository, pullRequest, marker, mayCreate: !isQuiet && !comment.isClean };
  const failure = await publishComment(client, target, comment.body);
  return failure && fellBack('comment', OPTIONS.comment, failure, event);
}

async function fillSuggestions(report: Report, { event, tree, client }: Surroundings): Promise<Remark | null> {
  const { repository, pullRequest, headSha, isFork } = event;
  if (!repository || pullRequest === null || headSha === null)
    return unfit(
      `No suggestions were written, because a run for the event '${event.name || 'unknown'}' has no pull request.`,
    );
  if (isFork)
    return {
      text: 'No suggestions were written, because the token of a pull request from a fork is read-only. The log and the report file list all findings.',
      annotate: true,
    };
  const failed = (failure: Failure) => fellBack('review with suggestions', OPTIONS.suggestions, failure, event);
  const files = await pullRequestFiles(client, { repository, pullRequest });
  if (files.kind !== 'ok') return failed(files);
  const all = suggestions(report, diffFiles(files.data, tree), COMMENT_CHARACTERS);
  const { left, refused, failure } = await publishSuggestions(client, { repository, pullRequest, headSha }, all);
  if (failure) return failed(failure);
  if (refused > 0) return unfit(`GitHub did not accept ${plural(refused, 'suggestion')}. The findings are in the log.`);
  return left > 0
    ? unfit(`${plural(left, 'more suggestion')} will follow when the current suggestions are resolved.`)
    : null;
}

function unfit(text: string): Remark {
  return { text, annotate: false };
}

function fellBack(
  channel: string,
  { input: { needs } }: typeof OPTIONS.checkRun | typeof OPTIONS.comment | typeof OPTIONS.suggestions,
  failure: Failure,
  event: GitHubEvent,
): Remark {
  return { text: fallBackWords(channel, needs.permission, failure, event), annotate: true };
}

function runPage(environment: Environment): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}
