import { earliest } from '../../api/retired-endpoints.ts';
import type { ApiCallMeasurement } from '../../core/report.ts';
import { type CallSiteResult, isCovered, type ScanResult } from '../../scan/result.ts';
import type { ProductSubject } from '../subject.ts';
import { apiCallsOf, callTrafficOf, provenAgent } from './api-calls.ts';
import type { TrafficMap } from './call-traffic.ts';
import { sourceLines } from './source-lines.ts';
import { wantedInSources } from './source-values.ts';

type Site = ApiCallMeasurement['sites'][number];
type Step = NonNullable<Site['evidence']>[number];

/** Of several endpoints that a call may reach, the one that is retired first. */
function retirementOf(calls: CallSiteResult['retired']): Site['retired'] {
  const first = earliest(calls.map(({ endpoint }) => endpoint));
  return first ? { since: first.since, useInstead: first.useInstead } : null;
}

/** Null: the sources were not scanned, or the scan failed, which the rules that need it report. */
export async function apiCallMeasurement(subject: ProductSubject): Promise<ApiCallMeasurement | null> {
  const calls = await apiCallsOf(subject).catch(() => null);
  if (!calls) return null;
  const wanted = (path: string) => wantedInSources(subject, path);
  const traffic = (await callTrafficOf(subject))?.of;
  const { callEvidence } = await import('../words/call-evidence.ts');
  return measured(calls, callEvidence(calls, wanted, sourceLines(subject.run)), traffic);
}

/**
 * What a scan found, as the report has it.
 *
 * @param evidence the steps to the header of each call
 */
export function measured(
  calls: ScanResult,
  evidence: ReadonlyMap<CallSiteResult, readonly Step[]>,
  traffic?: TrafficMap['of'],
): ApiCallMeasurement {
  const sites = calls.sites.map((site) => {
    const seen = traffic?.get(site);
    const userAgent = provenAgent(site, seen);
    const steps = evidence.get(site) ?? [];
    const provenBy = isCovered(site.status) ? ('code' as const) : null;
    const known = { ...site, traffic: seen?.state ?? null, provenBy, evidence: [...steps] };
    if (userAgent === null) return known;
    const { path, line } = site;
    const shown = { path, line, message: 'Recorded traffic shows which User-Agent this call sends.' };
    return {
      ...known,
      ...{ status: 'ok' as const, provenBy: 'traffic' as const, userAgent, setAt: null },
      evidence: [...steps.slice(0, -1), shown],
    };
  });
  const covered = sites.filter(({ status }) => isCovered(status)).length;
  const unverifiable = sites.filter(({ status }) => status === 'unverifiable').length;
  return {
    covered,
    uncovered: sites.length - covered - unverifiable,
    unverifiable,
    proof: traffic ? proofOf(sites) : null,
    sites: sites.map(
      ({ path, line, endLine, status, host, userAgent, setAt, evidence, traffic, provenBy, retired }) => ({
        path,
        line,
        endLine,
        status,
        host,
        userAgent,
        setAt: setAt && { path: setAt.path, line: setAt.start.line },
        evidence,
        traffic,
        provenBy,
        retired: retirementOf(retired),
      }),
    ),
    notJudged: [...calls.notJudged, ...unfollowedFiles(calls)],
    excluded: [...calls.excluded],
  };
}

function proofOf(sites: readonly Pick<Site, 'status' | 'provenBy'>[]): ApiCallMeasurement['proof'] {
  const by = (proof: Site['provenBy']) => sites.filter(({ provenBy }) => provenBy === proof).length;
  return {
    code: by('code'),
    traffic: by('traffic'),
    open: sites.filter(({ status }) => status === 'unverifiable').length,
  };
}

/** Files with an address that leads to no call: what it is for is not known. */
function unfollowedFiles({ unfollowed, notJudged }: ScanResult): ApiCallMeasurement['notJudged'] {
  const first = new Map<string, number>();
  for (const { location } of unfollowed) if (!first.has(location.path)) first.set(location.path, location.start.line);
  for (const { path } of notJudged) first.delete(path);
  return [...first].map(([path, line]) => ({
    path,
    reason: `no call was found for the API URL in line ${line}`,
  }));
}
