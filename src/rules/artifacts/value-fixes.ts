import type { Fix } from '../../core/finding.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';
import { sourcesOf } from './api-calls.ts';

/** Fixes of User-Agents that the sources put together, by their place; none if the run asked for none. */
export const valueFixes = artifact(async (subject: ProductSubject): Promise<ReadonlyMap<string, Fix>> => {
  const { run, file } = subject;
  const before = run.editsCalls ? await sourcesOf(run, file) : null;
  if (!run.scan || !before) return new Map();
  const { provenValueFixes } = await import('./proven-value-fixes.ts');
  return provenValueFixes(subject, before, run.scan);
});
