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
    const told = { name: one.name === null ? null : quote(one.name), doubt: one.doubt, status };
    const words = isRest ? 'Another part of the URL is here.' : WORDS[one.kind](told);
    return words === null ? [] : [step(one.location, words)];
  });
}

interface Told {
  /** In quotes; null: it has none. */
  readonly name: string | null;
  readonly doubt: SiteStep['doubt'];
  /** Of the call. */
  readonly status: CallSiteResult['status'];
}

/** What is said of a step; null: nothing. */
const WORDS: Readonly<Record<SiteStep['kind'], (told: Told) => string | null>> = {
  caller: ({ name, doubt: why }) => `${name} is called here${why === null ? '' : ' and was found only by its name'}.`,
  dispatch: ({ name, doubt: why }) =>
    why === 'unknown-request'
      ? `${name} may send the request. Its code is not in the sources.`
      : `${name} sends the request.`,
  address: ({ name, doubt: why }) => {
    if (name === null) return 'The SDK knows the URL.';
    return why === null ? `The URL is ${name}.` : `The URL may be ${name}. The host is not known.`;
  },
  client: ({ name, doubt: why }) =>
    `The client is created here by ${name}${why === null ? '' : ', which was found only by its name'}.`,
  headers: ({ status }) => (status === 'missing' ? 'These headers have no User-Agent.' : 'The headers are here.'),
  function: ({ name }) => `${name ?? 'This function'} changes the request.`,
  set: ({ name, doubt: why }) => `${name} is set here${why === 'condition' ? ', but not on every path' : ''}.`,
  'near-miss': ({ name }) =>
    name === null ? 'The header has the wrong name.' : `The header is named ${name}, not 'User-Agent'.`,
  removed: () => 'The User-Agent is removed or left empty here.',
  value: ({ name }) => `Its value is ${name}.`,
  defaults: ({ name }) => `No code in the sources passes options to ${name ?? 'this function'}, so its defaults count.`,
  absent: () => 'Nothing else sets the User-Agent of this call.',
  end: () => null,
};

function step({ path, start }: Location, message: string): Step {
  return { path, line: start.line, message };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
