import type { Fix, Severity } from '../core/finding.ts';
import type { SourceText } from '../core/text.ts';
import type { ManifestFault } from './manifest.ts';
import type { Place } from './yaml/tree.ts';

/** Most syntax faults shown for one manifest, because a parser's errors cascade. */
export const MAX_SYNTAX_FAULTS = 10;

/** A syntax fault at a place in the text. */
export interface SyntaxFault {
  readonly message: string;
  readonly place: Place;
  readonly related?: { readonly message: string; readonly place: Place };
  readonly fix?: Suggestion | undefined;
}

/** Makes a fix that needs a person's consent. */
export interface Suggestion {
  readonly title: string;
  readonly edits: readonly [PlaceEdit, ...PlaceEdit[]];
}

export interface PlaceEdit {
  readonly place: Place;
  readonly text: string;
}

/** Sorts faults by place and keeps one for each place, at most ten. */
export function syntaxFaults(
  source: SourceText,
  faults: readonly SyntaxFault[],
  severity: Severity = 'error',
): ManifestFault[] {
  const sorted = [...faults].sort((a, b) => a.place.start - b.place.start);
  const single = sorted.filter((fault, index) => index === 0 || sorted[index - 1]?.place.start !== fault.place.start);
  return single.slice(0, MAX_SYNTAX_FAULTS).map((fault) => toFault(source, fault, severity));
}

function toFault(source: SourceText, fault: SyntaxFault, severity: Severity): ManifestFault {
  const { message, place, related, fix } = fault;
  return {
    step: 'syntax',
    severity,
    message,
    location: source.locate(place.start, place.end),
    ...(related && {
      related: [{ message: related.message, location: source.locate(related.place.start, related.place.end) }],
    }),
    ...(fix && { fix: suggested(source, fix) }),
  };
}

export function suggested(source: SourceText, { title, edits: [first, ...rest] }: Suggestion): Fix {
  const edit = (one: PlaceEdit) => ({ location: source.locate(one.place.start, one.place.end), text: one.text });
  return { title, applicability: 'suggest', edits: [edit(first), ...rest.map(edit)] };
}
