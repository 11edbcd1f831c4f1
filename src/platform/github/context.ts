import { linkTarget, pathInAddress } from '../../render/escape.ts';
import { INSTALLED } from '../../render/repository.ts';
import type { RepositoryLinks } from '../../render/repository-links.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this action comes from; empty strings and undefined: unknown. */
interface ActionSource {
  readonly server: string | undefined;
  readonly repository: string | undefined;
  readonly ref: string | undefined;
}

/**
 * A runner does not name the repository of an action that it starts from the workspace. The reusable workflow, which
 * does that, names it by variables of its own.
 */
function actionSource(environment: Environment): ActionSource {
  const { GITHUB_ACTION_REPOSITORY, MDE_PARTNER_ACTION_REPOSITORY } = environment;
  const { GITHUB_ACTION_REF, MDE_PARTNER_ACTION_REF } = environment;
  return {
    server: environment['GITHUB_SERVER_URL'],
    repository: GITHUB_ACTION_REPOSITORY || MDE_PARTNER_ACTION_REPOSITORY,
    ref: GITHUB_ACTION_REPOSITORY ? GITHUB_ACTION_REF : MDE_PARTNER_ACTION_REF,
  };
}

/** URL where the lines of the checked commit can be read; null outside a runner. */
export function repositoryLinks(environment: Environment): RepositoryLinks | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  return server && repository && commit ? { repository: `${server}/${repository}`, commit } : null;
}

/** URL of the artifacts of this run; null outside a runner. */
export function artifactsAddress(environment: Environment): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  return server && repository && run ? linkTarget(`${server}/${repository}/actions/runs/${run}#artifacts`) : null;
}

/**
 * URL of the GitHub Pages site of the repository that this action comes from; null: unknown. The form is documented for
 * github.com only. Source: https://docs.github.com/pages/getting-started-with-github-pages/what-is-github-pages
 */
export function pagesAddress(environment: Environment): string | null {
  const { server, repository } = actionSource(environment);
  const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(repository ?? '') ?? [];
  if (server !== 'https://github.com' || !owner || !name) return null;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}

/** How a reader of the log can run this action's program in a terminal. */
export function actionCommand(environment: Environment): string {
  const { server, repository, ref } = actionSource(environment);
  if (!server || !repository || !ref) return INSTALLED;
  const source = server === 'https://github.com' ? `github:${repository}` : `git+${server}/${repository}.git`;
  return SHELL_WORD.test(source + ref) ? `npx ${source}#${ref}` : INSTALLED;
}

/** Characters that need no quotes in a shell. */
const SHELL_WORD = /^[\w./:@+-]+$/;

/**
 * Returns URLs of rule pages: next to the action that runs, else in the project's own repository at its version.
 *
 * @param project URL of the repository, and version, of this tool
 */
export function rulePages(
  environment: Environment,
  project: { readonly repository: string; readonly version: string },
): (rule: string) => string {
  const { server, repository, ref } = actionSource(environment);
  const base =
    server && repository && ref
      ? `${server}/${repository}/blob/${pathInAddress(ref)}`
      : `${project.repository}/blob/v${project.version}`;
  return (rule) => linkTarget(`${base}/docs/rules/${rule}.md`);
}
