import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import { startText } from '../../core/text.ts';
import { Codes } from '../../scan/edits/code.ts';
import { isCovered, type ScanResult } from '../../scan/result.ts';
import { DOCUMENTED_FORM } from '../../text/partner-prefixes.ts';
import { constantPart, leadingPart, nameOf } from '../edits/constant-parts.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { type Insertion, tryOut } from './call-proof.ts';
import { sourceTexts } from './source-lines.ts';
import { OPEN, type SourceValue, sourceValues, wantedInSources } from './source-values.ts';

interface Candidate {
  readonly value: SourceValue;
  readonly replacement: Insertion;
  /** The value with the other name. */
  readonly becomes: string;
}

/**
 * Fixes of User-Agents that the sources put together, by their place (`startText`): the constant part is replaced where
 * it is written, else the product is put in front of the value. A second scan proves each: every call that sends the
 * value sends the new one, and no other call changes.
 */
export async function provenValueFixes(
  subject: ProductSubject,
  before: ScanResult,
  scan: NonNullable<RunFacts['scan']>,
): Promise<ReadonlyMap<string, Fix>> {
  const fixes = new Map<string, Fix>();
  const textAt = sourceTexts(subject.run);
  const codes = new Codes(scan);
  try {
    for (const value of await sourceValues(subject))
      for (const candidate of await candidatesOf(subject, value, codes)) {
        const { replacement, becomes } = candidate;
        const source = textAt(replacement.path);
        if (!source || !(await isProven(subject, candidate, before, codes))) continue;
        const location = source.locate(replacement.at, replacement.end ?? replacement.at);
        fixes.set(startText(value.location), {
          title: `use ${quote(nameOf(becomes))}`,
          applicability: 'suggest',
          edits: [{ location, text: replacement.text }],
        });
        break;
      }
  } finally {
    await codes.close();
  }
  return fixes;
}

async function isProven(
  subject: ProductSubject,
  { value, replacement, becomes }: Candidate,
  before: ScanResult,
  codes: Codes,
): Promise<boolean> {
  const { result, callOf } = await tryOut(subject, [replacement], codes);
  return (
    result?.sites.length === before.sites.length &&
    result.notJudged.length === before.notJudged.length &&
    before.sites.every((site) => {
      const now = callOf(site);
      const isSame = now?.status === site.status && now.userAgent === site.userAgent;
      if (site.userAgent !== value.value) return isSame;
      const isHere = site.setAt !== null && startText(site.setAt) === startText(value.location);
      return (now?.userAgent === becomes && isCovered(now.status)) || (isSame && !isHere);
    })
  );
}

/** What may correct a value that no other edit can replace as a whole, in the order of preference. */
async function candidatesOf(subject: ProductSubject, value: SourceValue, codes: Codes): Promise<readonly Candidate[]> {
  const { location, inner } = value;
  const wanted = wantedInSources(subject, location.path);
  const source = inner === null && wanted !== DOCUMENTED_FORM ? sourceTexts(subject.run)(location.path) : null;
  const name = nameOf(value.value);
  if (!source || value.sent === 'no' || name === nameOf(wanted)) return [];
  const code = await codes.of(source);
  const span = { start: source.offsetAt(location.start), end: source.offsetAt(location.end) };
  const candidates: Candidate[] = [];
  const part = constantPart(source.text, span, value.value, nameOf(wanted), code);
  if (part) {
    // A part of the name that only the running program knows stays.
    const kept = name.includes(OPEN) ? name.replace(source.text.slice(part.at, part.end), part.text) : nameOf(wanted);
    const becomes = kept + value.value.slice(name.length);
    candidates.push({ value, replacement: { path: source.path, ...part }, becomes });
  }
  const lead = code && leadingPart(code, span, value.value, wanted);
  if (lead) {
    const becomes = `${wanted} ${value.value}`;
    candidates.push({ value, replacement: { path: source.path, ...lead }, becomes });
  }
  return candidates;
}
