import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';
import { apiCallsOf, sourcesOf } from './api-calls.ts';
import type { CallFixes } from './proven-call-fixes.ts';

const NONE: CallFixes = { fixes: new Map(), refusals: new Map() };

/** Fixes that give every call of a client its User-Agent; none if the run asked for none. */
export const callFixes = artifact(async (subject: ProductSubject): Promise<CallFixes> => {
  const { run, file } = subject;
  const calls = run.editsCalls ? await apiCallsOf(subject) : null;
  const all = calls && (await sourcesOf(run, file));
  if (!run.scan || !calls || !all) return NONE;
  const { provenCallFixes } = await import('./proven-call-fixes.ts');
  return provenCallFixes(subject, calls, all, run.scan);
});
