import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import { Codes } from '../../scan/edits/code.ts';
import { isCovered, type ScanResult } from '../../scan/result.ts';
import { constantPart, nameOf, placeKey } from '../edits/constant-parts.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { type Insertion, tryOut } from './call-proof.ts';
import { sourceTexts } from './source-lines.ts';
import { OPEN, type SourceValue, sourceValues, wantedInSources } from './source-values.ts';
import { DOCUMENTED_FORM } from './user-agent.ts';

interface Candidate {
  readonly value: SourceValue;
  readonly replacement: Insertion;
  /** The value with the other name. */
  readonly becomes: string;
}

/**
 * Fixes of User-Agents that the sources put together, by their place (`placeKey`): the constant part is replaced where
 * it is written. A second scan proves each: every call that sends the value sends the new one, and no other call changes.
 */
export async function provenValueFixes(
  subject: ProductSubject,
  before: ScanResult,
  scan: NonNullable<RunFacts['scan']>,
): Promise<ReadonlyMap<string, Fix>> {
  const fixes = new Map<string, Fix>();
  const textAt = sourceTexts(subject.run);
  const candidates = (await sourceValues(subject)).flatMap((value) => candidateOf(subject, value));
  if (candidates.length === 0) return fixes;
  const codes = new Codes(scan);
  try {
    for (const { value, replacement, becomes } of candidates) {
      const { result, callOf } = await tryOut(subject, [replacement], codes);
      const isProven =
        result?.sites.length === before.sites.length &&
        result.notJudged.length === before.notJudged.length &&
        before.sites.every((site) => {
          const now = callOf(site);
          if (site.userAgent !== value.value) return now?.status === site.status && now.userAgent === site.userAgent;
          return now !== null && now.userAgent === becomes && isCovered(now.status);
        });
      const source = textAt(replacement.path);
      if (!isProven || !source) continue;
      const location = source.locate(replacement.at, replacement.end ?? replacement.at);
      fixes.set(placeKey(value.location), {
        title: `use ${quote(nameOf(becomes))}`,
        applicability: 'suggest',
        edits: [{ location, text: replacement.text }],
      });
    }
  } finally {
    await codes.close();
  }
  return fixes;
}

/** A value that no other edit can replace as a whole. */
function candidateOf(subject: ProductSubject, value: SourceValue): Candidate[] {
  const { location, inner } = value;
  const wanted = wantedInSources(subject, location.path);
  const source = inner === null && wanted !== DOCUMENTED_FORM ? sourceTexts(subject.run)(location.path) : null;
  const name = nameOf(value.value);
  if (!source || value.sent === 'no' || name === nameOf(wanted)) return [];
  const span = { start: source.offsetAt(location.start), end: source.offsetAt(location.end) };
  const part = constantPart(source.text, span, value.value, nameOf(wanted));
  if (!part) return [];
  // A part of the name that only the running program knows stays.
  const kept = name.includes(OPEN) ? name.replace(source.text.slice(part.at, part.end), part.text) : nameOf(wanted);
  return [
    {
      value,
      replacement: { path: source.path, ...part },
      becomes: kept + value.value.slice(name.length),
    },
  ];
}
