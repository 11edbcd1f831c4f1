/** The token that the current byte is part of. The number states follow the grammar of RFC 8259, section 6. */
export const Token = {
  none: 0,
  string: 1,
  escape: 2,
  hex: 3,
  literal: 4,
  minus: 5,
  zero: 6,
  integer: 7,
  point: 8,
  fraction: 9,
  exponent: 10,
  exponentSign: 11,
  exponentDigits: 12,
} as const;

/** Whether a number may end in this state. */
export function endsNumber(token: number): boolean {
  const { zero, integer, fraction, exponentDigits } = Token;
  return token === zero || token === integer || token === fraction || token === exponentDigits;
}

export function isHex(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

/** Transitions of a number (RFC 8259, section 6); the first three start one. */
const STEPS: readonly (readonly [from: number, bytes: string, to: number])[] = [
  [Token.none, '-', Token.minus],
  [Token.none, '0', Token.zero],
  [Token.none, '123456789', Token.integer],
  [Token.minus, '0', Token.zero],
  [Token.minus, '123456789', Token.integer],
  [Token.zero, '.', Token.point],
  [Token.zero, 'eE', Token.exponent],
  [Token.integer, '0123456789', Token.integer],
  [Token.integer, '.', Token.point],
  [Token.integer, 'eE', Token.exponent],
  [Token.point, '0123456789', Token.fraction],
  [Token.fraction, '0123456789', Token.fraction],
  [Token.fraction, 'eE', Token.exponent],
  [Token.exponent, '+-', Token.exponentSign],
  [Token.exponent, '0123456789', Token.exponentDigits],
  [Token.exponentSign, '0123456789', Token.exponentDigits],
  [Token.exponentDigits, '0123456789', Token.exponentDigits],
];

/** The state after each byte, at 256 times the previous state plus the byte; `none` where there is no transition. */
const NEXT = new Uint8Array(256 * Object.keys(Token).length);
for (const [from, bytes, to] of STEPS) for (const byte of bytes) NEXT[256 * from + byte.charCodeAt(0)] = to;

/** Returns the state of a number after one more byte, or `none` if the byte is not part of it. */
export function afterNumberByte(token: number, byte: number): number {
  return NEXT[256 * token + byte] as number;
}
