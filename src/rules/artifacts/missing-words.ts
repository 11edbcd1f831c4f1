import { quote } from '../../core/quote.ts';
import type { CallSiteResult, ClientResult } from '../../user-agent/scan/result.ts';
import type { ProductSubject } from '../subject.ts';
import { headerSnippet } from './header-snippets.ts';
import { wantedInSources } from './source-values.ts';

/** `2 calls of 'MdeClient.get' (first src/alerts.py:12)`. */
export function counted({ name }: ClientResult, sites: readonly CallSiteResult[]): string {
  const [first] = sites;
  const calls = `${sites.length} ${sites.length === 1 ? 'call' : 'calls'} of ${quote(name)}`;
  return first ? `${calls} (${sites.length === 1 ? '' : 'first '}${quote(`${first.path}:${first.line}`)})` : calls;
}

/** What they do. */
export function fault({ cause }: ClientResult, count: number): string {
  const verb = (one: string, many: string) => (count === 1 ? one : many);
  switch (cause) {
    case 'dropped-parameter':
      return `${verb('leaves', 'leave')} out the User-Agent that other calls of it pass.`;
    case 'near-miss':
      return `${verb('sends', 'send')} the User-Agent in a header of another name.`;
    case 'browser':
      return `${verb('is', 'are')} made by a page, and a browser sends a User-Agent of its own.`;
    case 'removed':
      return `${verb('takes', 'take')} the User-Agent away or ${verb('leaves', 'leave')} it empty.`;
    default:
      return `${verb('sets', 'set')} no User-Agent.`;
  }
}

/** Why the sources do not show what they send. */
export function doubt({ cause }: ClientResult): string {
  switch (cause) {
    case 'unknown-value':
      return 'the value of the header is only known at run time';
    case 'condition':
      return 'the header is set only under a condition';
    case 'parameter':
      return 'the headers are a parameter, and not every caller is in the sources';
    case 'by-name':
      return 'a function or value on the way was found only by its name';
    case 'unknown-client':
      return 'the client is created outside the sources or passed in';
    case 'unknown-request':
      return 'the function that sends it is not in the sources, or its host is not known';
    case 'process-default':
      return 'a process-wide default sets the header';
    case 'connector':
      return 'a managed connector sends it';
    case 'approximate':
      return 'the language is read without a grammar';
    case 'near-miss':
      return 'the User-Agent is set in a header of another name';
    case 'removed':
      return 'the header may be removed or left empty';
    default:
      return 'the headers come from code or data that is not in the sources';
  }
}

/**
 * How to get there.
 *
 * @param path the file that sends
 */
export function mend(subject: ProductSubject, { cause }: ClientResult, path: string): string {
  const wanted = wantedInSources(subject, path);
  const snippet = headerSnippet(path, wanted);
  switch (cause) {
    case 'dropped-parameter':
      return 'Hand it on, or set it where the client is made.';
    case 'near-miss':
      return "Write 'User-Agent', with a hyphen and nothing else.";
    case 'browser':
      return 'Let your own server make the call and set the header.';
    case 'removed':
      return `Send ${quote(wanted)} in it.`;
    default:
      return snippet === null ? `Send ${quote(wanted)} in that header.` : `For example: ${snippet}`;
  }
}
