import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import { startText } from '../../core/text.ts';
import { DOCUMENTED_FORM } from '../../text/partner-prefixes.ts';
import { type SourceValue, sourceValues, wantedInSources } from '../artifacts/source-values.ts';

import { valueFixes } from '../artifacts/value-fixes.ts';
import type { ProductSubject } from '../subject.ts';

/** Returns what gives the fix of a value in the sources; undefined: it has none. */
export async function sourceFixes(subject: ProductSubject): Promise<(value: SourceValue) => Fix | undefined> {
  const values = await sourceValues(subject);
  const fixes = await valueFixes(subject);
  const composed = new Set(values.flatMap(({ value, inner }) => (inner === null ? [nameWithSlash(value)] : [])));
  return (value) => replacement(subject, value, composed) ?? fixes.get(startText(value.location));
}

/**
 * Writes the manifest's value in the place of one in the sources; only where it is known whose that is. Undefined where
 * the sources put that value together elsewhere, with a version of its own place: a copy would fall behind it.
 *
 * @param composed the names of the values that the sources put together, with their slash
 */
function replacement(
  subject: ProductSubject,
  { inner, location }: SourceValue,
  composed: ReadonlySet<string>,
): Fix | undefined {
  const wanted = wantedInSources(subject, location.path);
  if (!inner || wanted === DOCUMENTED_FORM || composed.has(nameWithSlash(wanted))) return undefined;
  return { title: `use ${quote(wanted)}`, applicability: 'suggest', edits: [{ location: inner, text: wanted }] };
}

function nameWithSlash(value: string): string {
  return value.slice(0, value.indexOf('/') + 1);
}
