/** What the current byte is in the middle of. The number states follow the grammar of RFC 8259 section 6. */
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

/** The state of a number behind one more byte; `none` if the byte is not part of it. */
export function afterNumberByte(token: number, byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) {
    if (token === Token.minus) return byte === 0x30 ? Token.zero : Token.integer;
    if (token === Token.point || token === Token.fraction) return Token.fraction;
    if (token >= Token.exponent) return Token.exponentDigits;
    return token === Token.integer ? Token.integer : Token.none;
  }
  if (byte === 0x2e) return token === Token.zero || token === Token.integer ? Token.point : Token.none;
  if (byte === 0x65 || byte === 0x45)
    return token === Token.zero || token === Token.integer || token === Token.fraction ? Token.exponent : Token.none;
  if (byte === 0x2b || byte === 0x2d) return token === Token.exponent ? Token.exponentSign : Token.none;
  return Token.none;
}
