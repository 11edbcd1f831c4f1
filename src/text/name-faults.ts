import { emoji, invisibleCharacters, lineBreaks, mixedScriptWords } from './characters.ts';
import { findFictionalName, isStockName, type NameOptions } from './fictional-names.ts';
import { markdown, tagsAndEntities, withoutMarkup } from './markup.ts';
import { LONGEST_NAME } from './names.ts';
import { findPlaceholder } from './placeholder.ts';
import { plainLine } from './plain-text.ts';
import { overlap, type Span, spansOf, trimmed, without } from './span.ts';

/** Longest name that is surely displayed in full, in characters; listed product names have 6 to 43. */
export const LONG_NAME = 60;

export type NameFaultKind =
  | 'empty'
  | 'too-long'
  | 'long'
  | 'outer-blanks'
  | 'line-break'
  | 'placeholder'
  | 'fictional'
  | 'stock'
  | 'markup'
  | 'invisible'
  | 'mixed-script'
  | 'emoji'
  | 'version'
  | 'trademark';

/** The first part of a name that has a fault of this kind. */
export interface NameFault extends Span {
  readonly kind: NameFaultKind;
}

/** Kinds that removing the part at fault fixes. */
const REMOVABLE: ReadonlySet<NameFaultKind> = new Set([
  'outer-blanks',
  'line-break',
  'markup',
  'invisible',
  'emoji',
  'version',
  'trademark',
]);

const TRADEMARKS = /[®™℠]\ufe0f?/gu;

/** Matches `2.0`, `v3`, `1.0.0-beta`, `version 4`; a bare number such as 365 belongs to the name. */
const VERSION = new RegExp(
  [
    String.raw`(?<![^\s([])`,
    String.raw`(?:(?:version|release|ver\.?)\s+v?\d+(?:\.\d+)*|v\d+(?:\.\d+)*|\d+(?:\.\d+)+)`,
    '(?:[-+][a-z0-9.]+)?',
    String.raw`(?![^\s)\],;:])`,
  ].join(''),
  'giu',
);

/**
 * Returns what makes a display name unfit for the listing, one fault per kind. An empty or overlong name has no other
 * faults.
 */
export function nameFaults(name: string, { sample }: NameOptions): NameFault[] {
  const whole = { text: name, start: 0, end: name.length };
  const characters = [...name].length;
  if (characters > LONGEST_NAME) return [{ kind: 'too-long', ...whole }];
  const core = trimmed(name);
  if (without(core, invisibleCharacters(core)).trim() === '') return [{ kind: 'empty', ...whole }];
  const at = name.indexOf(core);
  const placeholder = findPlaceholder(core);
  const invented = sample || placeholder ? null : inventedName(core);
  const markup = [...tagsAndEntities(core), ...markdown(core)].filter(
    (one) => placeholder === null || !overlap(one, placeholder),
  );
  const first = (kind: NameFaultKind, spans: readonly Span[]): NameFault[] =>
    spans.slice(0, 1).map(({ text, start, end }) => ({ kind, text, start: start + at, end: end + at }));
  return [
    ...outerBlanks(name, at, at + core.length),
    ...(characters > LONG_NAME ? [{ kind: 'long' as const, ...whole }] : []),
    ...first('line-break', lineBreaks(core)),
    ...first('placeholder', placeholder ? [placeholder] : []),
    ...(invented ? first(invented.kind, [invented]) : []),
    ...first('markup', markup),
    ...first('invisible', invisibleCharacters(core)),
    ...first('mixed-script', mixedScriptWords(core)),
    ...first('emoji', emoji(core)),
    ...first('version', spansOf(core, VERSION)),
    ...first('trademark', spansOf(core, TRADEMARKS)),
  ];
}

/** Finds a name of sample listings in a trimmed name, or as the whole name. */
function inventedName(core: string): (Span & { readonly kind: 'fictional' | 'stock' }) | null {
  const fictional = findFictionalName(core);
  if (fictional) return { kind: 'fictional', ...fictional };
  return isStockName(core) ? { kind: 'stock', text: core, start: 0, end: core.length } : null;
}

/** Removes everything removable from a name; null if the rest is empty or still unfit. */
export function cleanedName(name: string, options: NameOptions): string | null {
  const cleaned = plainLine(withoutMarkup(trimmed(name)).replace(TRADEMARKS, '').replace(VERSION, ''));
  return nameFaults(cleaned, options).some(({ kind }) => REMOVABLE.has(kind) || kind === 'empty') ? null : cleaned;
}

/** Whether the cleaned name no longer has this fault. */
export function isRemovable(kind: NameFaultKind): boolean {
  return REMOVABLE.has(kind);
}

function outerBlanks(name: string, from: number, to: number): NameFault[] {
  if (from > 0) return [{ kind: 'outer-blanks', text: name.slice(0, from), start: 0, end: from }];
  if (to < name.length) return [{ kind: 'outer-blanks', text: name.slice(to), start: to, end: name.length }];
  return [];
}
