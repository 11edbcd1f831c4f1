import type { Host, RepositoryLinks } from '../render/repository-links.ts';
import { repositoryLinks } from './github/context.ts';
import { webAddress } from './node/remote-address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type CiName = 'azure' | 'gitlab' | 'jenkins';

interface CiSystem {
  readonly name: CiName;
  /** A variable that the system sets in every job. */
  readonly variable: string;
  links(environment: Environment): RepositoryLinks | null;
}

const SYSTEMS: readonly CiSystem[] = [
  {
    name: 'azure',
    variable: 'TF_BUILD',
    links: ({ BUILD_REPOSITORY_PROVIDER: provider, BUILD_REPOSITORY_URI: remote, BUILD_SOURCEVERSION: commit }) =>
      linksTo(AZURE_PROVIDERS.get(provider ?? ''), remote, commit),
  },
  {
    name: 'gitlab',
    variable: 'GITLAB_CI',
    links: ({ CI_PROJECT_URL: repository, CI_COMMIT_SHA: commit }) =>
      repository && commit ? { host: 'gitlab', repository, commit } : null,
  },
  {
    name: 'jenkins',
    variable: 'JENKINS_URL',
    links: ({ GIT_URL: remote, GIT_COMMIT: commit }) => linksTo(hostOf(webAddress(remote ?? '')), remote, commit),
  },
];

/** Values of `Build.Repository.Provider` whose pages of files are known. */
const AZURE_PROVIDERS: ReadonlyMap<string, Host> = new Map([
  ['GitHub', 'github'],
  ['GitHubEnterprise', 'github'],
  ['TfsGit', 'azure'],
]);

/** Hosts whose software is known; on others a link might lead nowhere. */
const HOSTS: ReadonlyMap<string, Host> = new Map([
  ['github.com', 'github'],
  ['gitlab.com', 'gitlab'],
  ['dev.azure.com', 'azure'],
]);

/** The CI system that runs this process; null: none that is known, or GitHub Actions. */
export function ciSystem(environment: Environment): CiName | null {
  return SYSTEMS.find(({ variable }) => environment[variable])?.name ?? null;
}

/** Where the lines of the checked commit can be read; null: not known. */
export function checkedCommit(environment: Environment): RepositoryLinks | null {
  const system = SYSTEMS.find(({ variable }) => environment[variable]);
  return system ? system.links(environment) : repositoryLinks(environment);
}

function linksTo(
  host: Host | undefined,
  remote: string | undefined,
  commit: string | undefined,
): RepositoryLinks | null {
  const repository = webAddress(remote ?? '');
  return host && repository && commit ? { host, repository, commit } : null;
}

function hostOf(address: string | undefined): Host | undefined {
  return address === undefined ? undefined : HOSTS.get(new URL(address).host);
}
