import { quote } from '../../core/quote.ts';
import type { Location } from '../../core/text.ts';
import type { CallSiteResult, ClientResult } from '../../scan/result.ts';
import { type CallEdit, editAdvice } from './edit-advice.ts';

/**
 * Names the calls of a client: `this call`, `the call through 'get' in 'src/alerts.py:12'` or `2 calls through 'session'`.
 *
 * @param at the place of the finding, which is not named again
 */
export function callsThrough(found: ClientResult, sites: readonly CallSiteResult[], at: Location): string {
  return named(found, sites, at, { single: 'call', several: 'calls', link: 'through' });
}

interface Noun {
  readonly single: string;
  readonly several: string;
  readonly link: string;
}

function named({ name }: ClientResult, sites: readonly CallSiteResult[], at: Location, noun: Noun): string {
  const [first] = sites;
  const place = first && !isAt(first, at) ? quote(`${first.path}:${first.line}`) : null;
  if (sites.length !== 1)
    return `${sites.length} ${noun.several} ${noun.link} ${quote(name)}${place === null ? '' : ` (first in ${place})`}`;
  return place === null ? `this ${noun.single}` : `the ${noun.single} ${noun.link} ${quote(name)} in ${place}`;
}

function isAt({ path, line }: CallSiteResult, at: Location): boolean {
  return path === at.path && line === at.start.line;
}

/** Says which calls lack the User-Agent, and why. */
export function faultWords(found: ClientResult, sites: readonly CallSiteResult[], at: Location): string {
  const verb = (one: string, many: string) => (sites.length === 1 ? one : many);
  const subject =
    found.cause === 'dropped-parameter'
      ? named(found, sites, at, { single: 'caller', several: 'callers', link: 'of' })
      : callsThrough(found, sites, at);
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
      return `${verb('runs', 'run')} in a web page`;
    case 'removed':
      return `${verb('removes', 'remove')} the User-Agent or ${verb('leaves', 'leave')} it empty`;
    default:
      return `${not} set the User-Agent`;
  }
}

/** Says why the sources do not show what the calls send. */
export function doubt({ cause }: Pick<ClientResult, 'cause'>): string {
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
 * Says how the calls get their header.
 *
 * @param at the place of the finding
 */
export function advice({ cause }: ClientResult, edits: readonly [CallEdit, ...CallEdit[]], at: Location): string {
  return cause === 'dropped-parameter' ? 'Pass it, or set it when you create the client.' : editAdvice(edits, at);
}
