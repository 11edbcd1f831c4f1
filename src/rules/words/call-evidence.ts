import { quote } from '../../core/quote.ts';
import type { ApiCallMeasurement } from '../../core/report.ts';
import type { Location } from '../../core/text.ts';
import type { CallSiteResult, ClientResult, ScanResult } from '../../scan/result.ts';
import { DOCUMENTED_FORM } from '../artifacts/user-agent.ts';
import { clientSnippet, entrySnippet, headerSnippet } from './header-snippets.ts';
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
  lineAt: (path: string, line: number) => string | null,
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
    case 'missing':
      return edit(site, client, lineAt);
    case 'unverifiable':
      return step(client.related[0]?.location ?? client.definition ?? site.sender, sentence(doubt(client)));
    case 'malformed':
    case 'legacy':
      return step(site.setAt ?? site.sender, `Use the form ${quote(DOCUMENTED_FORM)}.`);
    default:
      return null;
  }
}

type LineAt = (path: string, line: number) => string | null;

/** What gives the call its header, and the calls that share the place. */
function edit({ headersAt, sender }: CallSiteResult, client: ClientResult, lineAt: LineAt): Step {
  const blamed = client.related[0]?.location;
  switch (client.cause) {
    case 'near-miss':
      return step(blamed ?? sender, "Rename the header to 'User-Agent'.");
    case 'removed':
      return step(blamed ?? sender, `Set the header to ${quote(DOCUMENTED_FORM)}.`);
    case 'browser':
      return step(sender, 'Make this call from your own server. A browser sends a User-Agent of its own.');
    default:
  }
  if (headersAt) return step(headersAt, `Add to these headers: ${entrySnippet(headersAt.path, DOCUMENTED_FORM)}`);
  const { definition } = client;
  if (!definition) return step(sender, `Add to this call: ${general(sender.path)}`);
  const line = lineAt(definition.path, definition.start.line);
  const snippet = line === null ? null : clientSnippet(line, DOCUMENTED_FORM);
  return step(
    definition,
    snippet === null
      ? `Add to each request of ${quote(client.name)}: ${general(definition.path)}`
      : `Set it once for this client: ${snippet}`,
  );
}

function general(path: string): string {
  return headerSnippet(path, DOCUMENTED_FORM) ?? `User-Agent: ${DOCUMENTED_FORM}`;
}

function step({ path, start }: Location, message: string): Step {
  return { path, line: start.line, message };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
