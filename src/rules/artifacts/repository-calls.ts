import { roughTextOf } from '../../core/bytes.ts';
import type { ApiCallMeasurement } from '../../core/report.ts';
import { MOST_BYTES } from '../../core/sizes.ts';
import { SourceText } from '../../core/text.ts';
import type { RunFacts } from '../subject.ts';
import { callEvidence } from '../words/call-evidence.ts';
import { measured, sourcesOf } from './api-calls.ts';
import { homeOf } from './homes.ts';

/**
 * The API calls in the folders that the manifests of a run speak for, as they are without a product: any User-Agent of
 * the documented form counts. Null: the sources are not scanned.
 */
export async function repositoryCalls(run: RunFacts): Promise<ApiCallMeasurement | null> {
  const lineAt = linesOf(run);
  const homes = new Map(run.manifests.map((file) => [homeOf(file.folder), file]));
  const parts: ApiCallMeasurement[] = [];
  for (const file of homes.values()) {
    const found = await sourcesOf(run, file);
    if (!found) return null;
    parts.push(measured(found, { evidence: callEvidence(found, lineAt) }));
  }
  const sum = (key: 'covered' | 'uncovered' | 'unverifiable') => parts.reduce((total, part) => total + part[key], 0);
  return {
    covered: sum('covered'),
    uncovered: sum('uncovered'),
    unverifiable: sum('unverifiable'),
    sites: parts.flatMap(({ sites }) => sites),
    notJudged: parts.flatMap(({ notJudged }) => notJudged),
    excluded: parts.flatMap(({ excluded }) => excluded),
  };
}

/** The lines of the sources; each file is read once. */
function linesOf({ tree }: RunFacts): (path: string, line: number) => string | null {
  const files = new Map<string, SourceText | null>();
  const read = (path: string): SourceText | null => {
    const bytes = tree.read(path, MOST_BYTES.source);
    return bytes && new SourceText(path, roughTextOf(bytes));
  };
  return (path, line) => {
    if (!files.has(path)) files.set(path, read(path));
    return files.get(path)?.line(line) ?? null;
  };
}
