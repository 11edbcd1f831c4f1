import { Budget, LIMITS } from '../core/budget.ts';
import { type Notation as CssNotation, evaluate } from './css/math.ts';
import { trimBlanks } from './css/values.ts';

/** How a size is written; `auto`: absent, the keyword, or not a length. */
export type Notation = CssNotation | 'percent' | 'auto';

/** A side of the root as Chromium uses it for the natural size. */
export interface Length {
  /** CSS px; null: auto, so the other side or the viewBox decides. Never negative. */
  readonly px: number | null;
  readonly notation: Notation;
  /** Whether it depends on the glyphs of a font that the reader chooses. */
  readonly estimated: boolean;
  /** In lower case; null for plain numbers and everything other than a single dimension. */
  readonly unit: string | null;
}

export interface LengthContext {
  /** Font size of the root in px, for `em`. */
  readonly fontSize: number;
  /** Returns the value of a custom property on the root. */
  property(name: string): string | undefined;
}

const AUTO: Length = { px: null, notation: 'auto', estimated: false, unit: null };
/** Layout counts in 1/64 px. */
const SMALLEST = 1 / 64;

/** @param text the attribute's value; undefined if absent */
export function readLength(text: string | undefined, context: LengthContext): Length {
  const trimmed = trimBlanks(text ?? '');
  if (trimmed.length > LIMITS.cssLength) return AUTO;
  if (/var\(/i.test(trimmed)) return withVariables(trimmed, context);
  const value = evaluate(trimmed, context.fontSize);
  if (!value) return AUTO;
  if (value.type === 'percent') return { ...AUTO, notation: value.notation === 'plain' ? 'percent' : 'computed' };
  return { px: side(value.amount), notation: value.notation, estimated: value.estimated, unit: value.unit };
}

function side(px: number): number {
  return px < SMALLEST ? 0 : px;
}

/** A value with `var()` is 0 if it does not result in a length. */
function withVariables(text: string, context: LengthContext): Length {
  const replaced = substitute(text, context);
  const value = replaced === null ? null : evaluate(trimBlanks(replaced), context.fontSize);
  const px = value && value.type !== 'percent' ? side(value.amount) : 0;
  return { px, notation: 'computed', estimated: value?.estimated ?? false, unit: null };
}

const VARIABLE = /var\(\s*(--[\w\-\u0080-\uFFFF]+)\s*(,|\))/gi;

/** Makes the surrounding value invalid, unless it is in a fallback that is not used. */
const NO_VALUE = '!';

/** Null if a reference is malformed or the expansion does not end. */
function substitute(text: string, context: LengthContext): string | null {
  let current = text;
  for (const budget = new Budget(LIMITS.cssSubstitutions); budget.spend(1); ) {
    if (current.length > LIMITS.cssLength) return null;
    // The innermost first: what follows the last opening contains no other reference.
    const start = current.toLowerCase().lastIndexOf('var(');
    if (start === -1) return current;
    VARIABLE.lastIndex = start;
    const found = VARIABLE.exec(current);
    if (found?.index !== start) return null;
    const end = found[2] === ')' ? VARIABLE.lastIndex : closing(current, VARIABLE.lastIndex) + 1;
    if (end === 0) return null;
    const fallback = found[2] === ')' ? undefined : current.slice(VARIABLE.lastIndex, end - 1);
    const value = context.property(found[1] as string) ?? fallback ?? NO_VALUE;
    current = `${current.slice(0, start)} ${value} ${current.slice(end)}`;
  }
  return null;
}

/** Returns the offset of the parenthesis that closes the parenthesis at `from`; -1 if there is none. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}
