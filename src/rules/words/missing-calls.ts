import { quote } from '../../core/quote.ts';
import type { CallSiteResult, ClientResult } from '../../scan/result.ts';
import { wantedInSources } from '../artifacts/source-values.ts';
import type { ProductSubject } from '../subject.ts';
import { headerSnippet } from './header-snippets.ts';

/** Returns `the call to 'MdeClient.get' in 'src/alerts.py:12'` or `2 calls to 'MdeClient.get' (first in …)`. */
export function callsTo(found: ClientResult, sites: readonly CallSiteResult[]): string {
  return counted(found, sites, ['call to', 'calls to']);
}

function counted(
  { name }: ClientResult,
  sites: readonly CallSiteResult[],
  [single, several]: readonly [string, string],
): string {
  const [first] = sites;
  const place = first ? quote(`${first.path}:${first.line}`) : null;
  if (sites.length === 1) return `the ${single} ${quote(name)}${place === null ? '' : ` in ${place}`}`;
  return `${sites.length} ${several} ${quote(name)}${place === null ? '' : ` (first in ${place})`}`;
}

/** Says which calls lack the User-Agent, and why. */
export function faultWords(found: ClientResult, sites: readonly CallSiteResult[]): string {
  const verb = (one: string, many: string) => (sites.length === 1 ? one : many);
  const calls = found.cause === 'dropped-parameter' ? counted(found, sites, ['caller of', 'callers of']) : null;
  const subject = calls ?? callsTo(found, sites);
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${predicate(found, verb)}.`;
}

function predicate({ cause }: ClientResult, verb: (one: string, many: string) => string): string {
  const not = verb('does not', 'do not');
  switch (cause) {
    case 'dropped-parameter':
      return `${not} pass the User-Agent that other callers pass`;
    case 'near-miss':
      return `${verb('sends', 'send')} the User-Agent in a header with the wrong name`;
    case 'browser':
      return `${verb('runs', 'run')} in a web page, where the browser sends its own User-Agent`;
    case 'removed':
      return `${verb('removes', 'remove')} the User-Agent or ${verb('leaves', 'leave')} it empty`;
    default:
      return `${not} set the User-Agent`;
  }
}

/** Says why the sources do not show what the calls send. */
export function doubt({ cause }: ClientResult): string {
  switch (cause) {
    case 'unknown-value':
      return 'the value of the header is only known at run time';
    case 'condition':
      return 'the header is set only under a condition';
    case 'parameter':
      return 'the headers are a parameter, and not every caller is in the sources';
    case 'by-name':
      return 'a function or value on the path was found only by its name';
    case 'unknown-client':
      return 'the client is created outside the sources or passed in';
    case 'unknown-request':
      return 'the function that sends the request is not in the sources, or the host is unknown';
    case 'process-default':
      return 'a process-wide default sets the header';
    case 'connector':
      return 'a managed connector sends the request';
    case 'approximate':
      return 'the language can be parsed only approximately';
    case 'near-miss':
      return 'the User-Agent is set in a header with the wrong name';
    case 'removed':
      return 'the header may be removed or left empty';
    default:
      return 'the headers come from code or data outside the sources';
  }
}

/**
 * How to get there.
 *
 * @param path the file that sends
 */
export function advice(subject: ProductSubject, { cause }: ClientResult, path: string): string {
  const wanted = wantedInSources(subject, path);
  const snippet = headerSnippet(path, wanted);
  switch (cause) {
    case 'dropped-parameter':
      return 'Pass it, or set it when you create the client.';
    case 'near-miss':
      return "Use the header name 'User-Agent', with a hyphen.";
    case 'browser':
      return 'Let your own server make the call and set the header.';
    case 'removed':
      return `Set it to ${quote(wanted)}.`;
    default:
      return snippet === null ? `Set it to ${quote(wanted)}.` : `For example: ${snippet}`;
  }
}
