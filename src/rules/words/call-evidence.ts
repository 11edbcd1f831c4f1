import { quote } from '../../core/quote.ts';
import type { ApiCallMeasurement } from '../../core/report.ts';
import type { Location } from '../../core/text.ts';
import type { CallSiteResult, ClientResult, ScanResult } from '../../scan/result.ts';
import type { LineAt } from '../artifacts/source-lines.ts';
import { DOCUMENTED_FORM } from '../artifacts/user-agent.ts';
import { callEdit } from './call-edit.ts';
import { doubt } from './missing-calls.ts';

type Step = NonNullable<ApiCallMeasurement['sites'][number]['evidence']>[number];

/**
 * For each call that is not covered, the place where its header is set, or could be, and what to do there. Calls that
 * share the place have the same step, so that they can be counted.
 *
 * @param lineAt the text of a line of the sources; null: it cannot be read
 */
export function callEvidence(
  { sites, clients }: ScanResult,
  lineAt: LineAt,
): ReadonlyMap<CallSiteResult, readonly Step[]> {
  const found = new Map<CallSiteResult, readonly Step[]>();
  for (const client of clients)
    for (const index of client.sites) {
      const site = sites[index];
      const step = site && stepOf(site, client, lineAt);
      if (step) found.set(site, [step]);
    }
  return found;
}

function stepOf(site: CallSiteResult, client: ClientResult, lineAt: LineAt): Step | null {
  switch (site.status) {
    case 'missing': {
      const { location, message } = callEdit(site, client, DOCUMENTED_FORM, lineAt);
      return step(location, message);
    }
    case 'unverifiable':
      return step(client.related[0]?.location ?? client.definition ?? site.sender, sentence(doubt(client)));
    case 'malformed':
    case 'legacy':
      return step(site.setAt ?? site.sender, `Use the form ${quote(DOCUMENTED_FORM)}.`);
    default:
      return null;
  }
}

function step({ path, start }: Location, message: string): Step {
  return { path, line: start.line, message };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
