import { trimBlanks } from './css/values.ts';

/** x, y, width, height in user units. */
export type Box = readonly [number, number, number, number];

/** `empty`: valid, but a side is 0 or almost 0, so nothing is drawn and it gives no ratio. */
export type ViewBox =
  | { readonly kind: 'valid' | 'empty'; readonly box: Box }
  | { readonly kind: 'absent' | 'invalid'; readonly box: null };

const NUMBER = /[+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const BLANKS = /[ \t\n\r\f]*/y;
const SEPARATOR = /[ \t\n\r\f]*,?[ \t\n\r\f]*/y;
/** Chromium ignores a viewBox beyond the range of single precision. */
const LARGEST = 3.4028234663852886e38;
/** Chromium treats a shorter side as 0: eight times the step of single precision at 1. */
const SHORTEST = 8 * 2 ** -23;

/** Parses four numbers as SVG 2 defines and Chromium reads them: no units, nothing after the fourth. */
export function readViewBox(text: string | undefined): ViewBox {
  if (text === undefined) return { kind: 'absent', box: null };
  const invalid: ViewBox = { kind: 'invalid', box: null };
  const numbers: number[] = [];
  let at = skip(BLANKS, text, 0);
  for (let index = 0; index < 4; index++) {
    NUMBER.lastIndex = at;
    const found = NUMBER.exec(text)?.[0];
    if (found === undefined) return invalid;
    const number = Number(found);
    if (Math.abs(number) > LARGEST) return invalid;
    numbers.push(number);
    at = skip(index < 3 ? SEPARATOR : BLANKS, text, at + found.length);
  }
  const [x, y, width, height] = numbers as [number, number, number, number];
  if (at < text.length || width < 0 || height < 0) return invalid;
  return { kind: width < SHORTEST || height < SHORTEST ? 'empty' : 'valid', box: [x, y, width, height] };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

export interface AspectRatio {
  /** How the artwork meets its canvas: with empty bands, cropped, or stretched. */
  readonly fit: 'meet' | 'slice' | 'none';
  /** Fraction of the spare room before the artwork: 0, 0.5 or 1. */
  readonly x: number;
  readonly y: number;
}

const ALIGNED = /^x(Min|Mid|Max)Y(Min|Mid|Max)[ \t\n\r\f]*(meet|slice)?$/;
const STRETCHED = /^none[ \t\n\r\f]*(?:meet|slice)?$/;
const SHARE: ReadonlyMap<string, number> = new Map([
  ['Min', 0],
  ['Mid', 0.5],
  ['Max', 1],
]);

/** An invalid value is the default, `xMidYMid meet`. */
export function readAspectRatio(text: string | undefined): AspectRatio {
  const fallback: AspectRatio = { fit: 'meet', x: 0.5, y: 0.5 };
  const trimmed = trimBlanks(text ?? '');
  if (STRETCHED.test(trimmed)) return { fit: 'none', x: 0, y: 0 };
  const found = ALIGNED.exec(trimmed);
  if (!found) return fallback;
  const [, x = '', y = '', fit] = found;
  return { fit: fit === 'slice' ? 'slice' : 'meet', x: SHARE.get(x) ?? 0.5, y: SHARE.get(y) ?? 0.5 };
}
