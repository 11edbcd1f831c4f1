import { quote } from '../../core/quote.ts';
import type { ApiCallMeasurement } from '../../core/report.ts';
import type { Location } from '../../core/text.ts';
import type { CallSiteResult, Cause, ClientResult, ScanResult, SiteStep } from '../../scan/result.ts';
import type { LineAt } from '../artifacts/source-lines.ts';
import { callEdit } from './call-edit.ts';
import { doubt } from './missing-calls.ts';

type Step = NonNullable<ApiCallMeasurement['sites'][number]['evidence']>[number];

/**
 * For each call, the steps that were followed to its header, or to where the trail ends. Where something is to be done,
 * the last step says what and where. Calls that share that place have the same last step, so that they can be counted.
 *
 * @param wanted the User-Agent to send from a file
 * @param lineAt the text of a line of the sources; null: it cannot be read
 */
export function callEvidence(
  { sites, clients }: ScanResult,
  wanted: (path: string) => string,
  lineAt: LineAt,
): ReadonlyMap<CallSiteResult, readonly Step[]> {
  const found = new Map<CallSiteResult, readonly Step[]>();
  for (const client of clients)
    for (const index of client.sites) {
      const site = sites[index];
      if (!site) continue;
      const last = toDo(site, client, wanted(site.sender.path), lineAt);
      found.set(site, [...followed(site), ...(last ? [last] : [])]);
    }
  return found;
}

/** What is to be done about a call; null: nothing. */
function toDo(site: CallSiteResult, client: ClientResult, wanted: string, lineAt: LineAt): Step | null {
  switch (site.status) {
    case 'missing': {
      const { location, where, message } = callEdit(site, client, wanted, lineAt);
      return step(where === null ? site.sender : location, message);
    }
    case 'unverifiable': {
      const end = site.steps.findLast(({ kind }) => kind === 'end');
      return step(end?.location ?? site.sender, `${sentence(doubt(client))} ${SETTLED[site.cause] ?? BY_TRAFFIC}`);
    }
    case 'malformed':
    case 'legacy':
      return step(site.setAt ?? site.sender, `Use the form ${quote(wanted)}.`);
    default:
      return null;
  }
}

const BY_TRAFFIC = 'Recorded traffic (--har) can show what it sends.';

/** What settles a doubt. */
const SETTLED: Readonly<Partial<Record<Cause, string>>> = {
  condition: 'Set it on every path, or check recorded traffic with --har.',
  parameter: 'Set it where the request is sent, or check recorded traffic with --har.',
  'by-name': 'Import it or declare its type, so that it can be followed.',
  'unknown-client': "Declare its library under 'scan.libraries', or check recorded traffic with --har.",
  'unknown-request': "Declare the function under 'scan.libraries', or check recorded traffic with --har.",
  connector: "List the file under 'scan.clients' with the reason.",
};

/** The steps in words, without the end of the trail, which what is to be done names. */
function followed({ steps, status }: CallSiteResult): Step[] {
  return steps.flatMap((one, index) => {
    const isRest = one.kind === 'address' && steps[index - 1]?.kind === 'address';
    const words = isRest ? 'Another part of the URL is here.' : wordsOf(one, status === 'missing');
    return words === null ? [] : [step(one.location, words)];
  });
}

function wordsOf({ kind, name, doubt: why }: SiteStep, isMissing: boolean): string | null {
  const named = name === null ? null : quote(name);
  switch (kind) {
    case 'caller':
      return `${named} is called here${why === null ? '' : ' and was found only by its name'}.`;
    case 'dispatch':
      if (why === 'unknown-request') return `${named} may send the request. Its code is not in the sources.`;
      return `${named} sends the request.`;
    case 'address':
      if (named === null) return 'The SDK knows the URL.';
      return why === null ? `The URL is ${named}.` : `The URL may be ${named}. The host is not known.`;
    case 'client':
      return `The client is created here by ${named}${why === null ? '' : ', which was found only by its name'}.`;
    case 'headers':
      return isMissing ? 'These headers have no User-Agent.' : 'The headers are here.';
    case 'function':
      return named === null ? 'This function changes the request.' : `${named} changes the request.`;
    case 'set':
      return `${named} is set here${why === 'condition' ? ', but not on every path' : ''}.`;
    case 'near-miss':
      return named === null ? 'The header has the wrong name.' : `The header is named ${named}, not 'User-Agent'.`;
    case 'removed':
      return 'The User-Agent is removed or left empty here.';
    case 'value':
      return `Its value is ${named}.`;
    case 'defaults':
      return `No code in the sources passes options to ${named ?? 'this function'}, so its defaults count.`;
    case 'absent':
      return 'Nothing else sets the User-Agent of this call.';
    case 'end':
      return null;
  }
}

function step({ path, start }: Location, message: string): Step {
  return { path, line: start.line, message };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
