import { quote } from '../../core/quote.ts';
import type { Refusal } from '../edits/call-headers.ts';
import { doubt } from './missing-calls.ts';

/** Says why `fix --suggest` does not add the header to calls. */
export function refusalWords(refusal: Refusal): string {
  if (refusal.reason === 'covered') return 'The fix of another finding sets the header for this call, too.';
  return `'fix --suggest' does not add it: ${reasonOf(refusal)}.`;
}

function reasonOf(refusal: Exclude<Refusal, { readonly reason: 'covered' }>): string {
  switch (refusal.reason) {
    case 'other-host':
      return refusal.at === undefined
        ? `the code may also call ${quote(refusal.host)}`
        : `the call to ${quote(refusal.host)} in ${quote(refusal.at)} would get it, too`;
    case 'other-call':
      return `the call in ${quote(refusal.at)} would change, too`;
    case 'open':
      return `it may not be sent even then, because ${doubt(refusal)}`;
    case 'browser':
      return 'a browser does not let a script set this header';
    case 'language':
      return 'files of this kind are not edited';
    case 'not-parsed':
      return 'the file has a syntax error';
    case 'not-written-out':
      return 'neither the client nor the headers are written out where they can be edited';
    case 'shared':
      return 'its calls have several findings, and one edit would change them all';
    case 'set-otherwise':
      return 'the code sets or removes it on purpose';
    case 'value':
      return 'the User-Agent to send is not known';
    case 'refuted':
      return 'a second scan did not confirm the change';
  }
}
