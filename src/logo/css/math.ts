import { type CssToken, clamp, cssTokens } from './values.ts';

/**
 * How a length is written. `font`: relative to the font size; `viewport`: relative to the window; `computed`: calc()
 * and the like.
 */
export type Notation = 'plain' | 'px' | 'physical' | 'font' | 'viewport' | 'computed';

/** CSS px per unit (CSS Values 4, section 6.2): 96 per inch. */
const ABSOLUTE: ReadonlyMap<string, number> = new Map([
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['q', 96 / 101.6],
]);

/**
 * Sizes in `em`, which equals `rem` on the root. The glyph units depend on the default font; these are those of Times.
 */
const FONT: ReadonlyMap<string, { readonly ems: number; readonly glyph: boolean }> = new Map([
  ['em', { ems: 1, glyph: false }],
  ['rem', { ems: 1, glyph: false }],
  ['ex', { ems: 0.448, glyph: true }],
  ['rex', { ems: 0.448, glyph: true }],
  ['ch', { ems: 0.5, glyph: true }],
  ['rch', { ems: 0.5, glyph: true }],
  ['cap', { ems: 0.66, glyph: true }],
  ['rcap', { ems: 0.66, glyph: true }],
  ['ic', { ems: 1, glyph: true }],
  ['ric', { ems: 1, glyph: true }],
  ['lh', { ems: 1.15, glyph: true }],
  ['rlh', { ems: 1.15, glyph: true }],
]);

/** The viewport of an image that has no size yet is 0 by 0. */
const VIEWPORT = /^(?:[sld]?v(?:w|h|min|max|i|b)|cq(?:w|h|i|b|min|max))$/;

/** A sum of lengths and percentages; percentages of the image's own size count as 0. */
export interface Value {
  readonly amount: number;
  readonly type: 'number' | 'length' | 'percent' | 'mixed';
  readonly notation: Notation;
  /** Whether it depends on the glyphs of the default font. */
  readonly estimated: boolean;
  /** Unit of a single dimension, in lower case. */
  readonly unit: string | null;
}

/**
 * Evaluates a number, percentage, length or math function; null for anything else.
 *
 * @param text without leading and trailing spaces
 * @param fontSize font size of the root, in px
 */
export function evaluate(text: string, fontSize: number): Value | null {
  const tokens = cssTokens(text);
  const [first] = tokens;
  if (!first) return null;
  if (tokens.length === 1) return literal(first, fontSize);
  if (first.kind !== 'function') return null;
  const math = new MathReader(tokens, fontSize);
  const value = math.whole();
  return value && { ...value, notation: 'computed', unit: null };
}

const NUMBER = { type: 'number', notation: 'plain', estimated: false, unit: null } as const;

function literal(token: CssToken, fontSize: number): Value | null {
  if (token.kind === 'number') return { ...NUMBER, amount: token.value };
  if (token.kind === 'percentage') return { ...NUMBER, amount: token.value, type: 'percent' };
  if (token.kind !== 'dimension') return null;
  const { unit, value } = token;
  const length = { type: 'length', unit, estimated: false } as const;
  const absolute = ABSOLUTE.get(unit);
  if (absolute !== undefined)
    return { ...length, amount: value * absolute, notation: unit === 'px' ? 'px' : 'physical' };
  const font = FONT.get(unit);
  if (font) return { ...length, amount: value * font.ems * fontSize, notation: 'font', estimated: font.glyph };
  return VIEWPORT.test(unit) ? { ...length, amount: 0, notation: 'viewport' } : null;
}

/** Chromium refuses deeper expressions too. */
const MAX_DEPTH = 100;

/**
 * Evaluates calc(), min(), max() and clamp() (CSS Values 4, section 10). Every method returns null for an invalid
 * expression.
 */
class MathReader {
  readonly #tokens: readonly CssToken[];
  readonly #fontSize: number;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly CssToken[], fontSize: number) {
    this.#tokens = tokens;
    this.#fontSize = fontSize;
  }

  whole(): Value | null {
    const value = this.#operand();
    return this.#at === this.#tokens.length ? value : null;
  }

  #operand(): Value | null {
    const token = this.#tokens[this.#at++];
    if (!token) return null;
    if (token.kind === '(') return this.#inBrackets('calc');
    if (token.kind === 'function') return this.#inBrackets(token.name);
    return literal(token, this.#fontSize);
  }

  /** Reads up to the closing parenthesis, which CSS adds at the end of the text. */
  #inBrackets(name: string): Value | null {
    if (++this.#depth > MAX_DEPTH) return null;
    const values: Value[] = [];
    do {
      const value = this.#sum();
      if (!value) return null;
      values.push(value);
    } while (this.#take(','));
    if (!this.#take(')') && this.#at < this.#tokens.length) return null;
    this.#depth--;
    return combine(name, values);
  }

  #sum(): Value | null {
    let left = this.#product();
    while (left) {
      const before = this.#blank();
      const sign = this.#tokens[this.#at]?.kind;
      if (sign !== '+' && sign !== '-') return left;
      this.#at++;
      if (!before || !this.#blank()) return null;
      const right = this.#product();
      left = right && add(left, right, sign === '+' ? 1 : -1);
    }
    return null;
  }

  #product(): Value | null {
    this.#blank();
    let left = this.#operand();
    while (left) {
      const back = this.#at;
      this.#blank();
      const sign = this.#tokens[this.#at]?.kind;
      if (sign !== '*' && sign !== '/') {
        this.#at = back;
        return left;
      }
      this.#at++;
      this.#blank();
      const right = this.#operand();
      left = right && (sign === '*' ? multiply(left, right) : divide(left, right));
    }
    return null;
  }

  #blank(): boolean {
    if (this.#tokens[this.#at]?.kind !== 'blank') return false;
    while (this.#tokens[this.#at]?.kind === 'blank') this.#at++;
    return true;
  }

  #take(kind: ',' | ')'): boolean {
    this.#blank();
    if (this.#tokens[this.#at]?.kind !== kind) return false;
    this.#at++;
    return true;
  }
}

/** Results of the functions that compare amounts; null for a wrong number of arguments. */
const COMPARISONS: Readonly<Record<string, (amounts: readonly number[]) => number | null>> = {
  min: (amounts) => amounts.reduce((a, b) => Math.min(a, b)),
  max: (amounts) => amounts.reduce((a, b) => Math.max(a, b)),
  clamp: (amounts) => {
    const [low = 0, value = 0, high = 0] = amounts;
    return amounts.length === 3 ? Math.max(low, Math.min(value, high)) : null;
  },
};

function combine(name: string, values: readonly Value[]): Value | null {
  const [first] = values;
  if (!first) return null;
  if (name === 'calc' || name === '-webkit-calc') return values.length === 1 ? first : null;
  const merged = values.reduce<Value | null>((sum, value) => sum && add(sum, value, 1), { ...first, amount: 0 });
  if (!merged || !Object.hasOwn(COMPARISONS, name)) return null;
  const amount = COMPARISONS[name]?.(values.map((value) => lengthOf(value, merged))) ?? null;
  return amount === null ? null : { ...merged, amount };
}

/** In a sum with lengths, percentages refer to a side of 0. */
function lengthOf(value: Value, whole: Value): number {
  return value.type === 'percent' && whole.type !== 'percent' ? 0 : value.amount;
}

function add(left: Value, right: Value, sign: 1 | -1): Value | null {
  if ((left.type === 'number') !== (right.type === 'number')) return null;
  const type = left.type === right.type ? left.type : 'mixed';
  const whole: Value = { ...left, type, estimated: left.estimated || right.estimated };
  return { ...whole, amount: clamp(lengthOf(left, whole) + sign * lengthOf(right, whole)) };
}

function multiply(left: Value, right: Value): Value | null {
  if (left.type !== 'number' && right.type !== 'number') return null;
  const kind = left.type === 'number' ? right : left;
  return { ...kind, amount: clamp(left.amount * right.amount) };
}

function divide(left: Value, right: Value): Value | null {
  return right.type === 'number' ? { ...left, amount: clamp(left.amount / right.amount) } : null;
}
