import { linkTarget, pathInAddress } from '../../render/escape.ts';
import { INSTALLED } from '../../render/repository.ts';
import type { RepositoryLinks } from '../../render/repository-links.ts';

type Environment = Readonly<Record<string, string | undefined>>;

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
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = environment;
  const [, owner, name] = /^([\w-]+)\/([\w.-]+)$/.exec(repository ?? '') ?? [];
  if (server !== 'https://github.com' || !owner || !name) return null;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}

/** How a reader of the log can run this action's program in a terminal. */
export function actionCommand(environment: Environment): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
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
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  const base =
    server && repository && ref
      ? `${server}/${repository}/blob/${pathInAddress(ref)}`
      : `${project.repository}/blob/v${project.version}`;
  return (rule) => linkTarget(`${base}/docs/rules/${rule}.md`);
}
