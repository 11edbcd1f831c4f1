import type { RepositoryReport } from '../core/report.ts';
import { repositoryCalls } from '../rules/artifacts/repository-calls.ts';
import type { RunFacts } from '../rules/subject.ts';
import { logoCandidates } from './logo-candidates.ts';

/** Returns what a repository without a manifest contains: its API calls, and files that could be the logo. */
export async function surveyRepository(run: RunFacts): Promise<RepositoryReport> {
  return {
    apiCalls: run.scan ? await repositoryCalls(run) : null,
    logos: logoCandidates(
      run.tree,
      run.manifests.map(({ folder }) => folder),
    ),
  };
}
