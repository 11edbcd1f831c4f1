import type { ApiCallMeasurement } from '../../core/report.ts';
import { DOCUMENTED_FORM } from '../../text/partner-prefixes.ts';
import { artifact } from '../artifact.ts';
import type { RunFacts } from '../subject.ts';
import { callEvidence } from '../words/call-evidence.ts';
import { sourcesOf } from './api-calls.ts';
import { measured } from './call-map.ts';
import { homeOf } from './homes.ts';
import { sourceLines } from './source-lines.ts';

/**
 * The API calls in the folders that the manifests of a run speak for, as they are without a product: any User-Agent of
 * the documented form counts. Null: the sources are not scanned.
 */
export const repositoryCalls = artifact(async (run: RunFacts): Promise<ApiCallMeasurement | null> => {
  const lineAt = sourceLines(run);
  const homes = new Map(run.manifests.map((file) => [homeOf(file.folder), file]));
  const parts: ApiCallMeasurement[] = [];
  for (const file of homes.values()) {
    const found = await sourcesOf(run, file);
    if (!found) return null;
    parts.push(
      measured(
        found,
        callEvidence(found, () => DOCUMENTED_FORM, lineAt),
      ),
    );
  }
  const sum = (key: 'covered' | 'uncovered' | 'unverifiable') => parts.reduce((total, part) => total + part[key], 0);
  return {
    covered: sum('covered'),
    uncovered: sum('uncovered'),
    unverifiable: sum('unverifiable'),
    proof: null,
    sites: parts.flatMap(({ sites }) => sites),
    notJudged: parts.flatMap(({ notJudged }) => notJudged),
    excluded: parts.flatMap(({ excluded }) => excluded),
  };
});
