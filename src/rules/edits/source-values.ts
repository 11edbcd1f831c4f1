import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import { type SourceValue, wantedInSources } from '../artifacts/source-values.ts';
import { DOCUMENTED_FORM } from '../artifacts/user-agent.ts';
import type { ProductSubject } from '../subject.ts';

/**
 * Writes the manifest's value in the place of one in the sources; only where it is known whose that is. Undefined where
 * the sources put that value together elsewhere, with a version of its own place: a copy would fall behind it.
 *
 * @param all the values of the product in the sources
 */
export function sourceFix(
  subject: ProductSubject,
  { inner, location }: SourceValue,
  all: readonly SourceValue[],
): Fix | undefined {
  const wanted = wantedInSources(subject, location.path);
  if (!inner || wanted === DOCUMENTED_FORM) return undefined;
  const product = wanted.slice(0, wanted.indexOf('/') + 1);
  if (all.some((other) => other.inner === null && other.value.startsWith(product))) return undefined;
  return { title: `use ${quote(wanted)}`, applicability: 'suggest', edits: [{ location: inner, text: wanted }] };
}
