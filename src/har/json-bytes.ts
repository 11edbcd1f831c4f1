import type { Position } from '../core/text.ts';
import { afterNumberByte, endsNumber, isHex, Token } from './json-tokens.ts';

/** Deepest nesting that is accepted; recorders write about ten levels. */
export const DEEPEST = 512;

/** Receives the values of a JSON text. Offsets count bytes of the current piece. */
export interface JsonEvents {
  /** The first byte of a value. `depth` and `key` belong to the container around it. */
  begin(offset: number, firstByte: number): void;
  /** After the last byte of a value. */
  end(offset: number): void;
}

/** Where and why the bytes stop being JSON. */
export interface JsonFault {
  readonly place: Position;
  readonly reason: string;
}

/** What may come next. */
const Expect = { value: 0, valueOrEnd: 1, keyOrEnd: 2, key: 3, colon: 4, commaOrEnd: 5, nothing: 6 } as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const COMMA = 0x2c;
const COLON = 0x3a;
const OBJECT = 0x7b;
const END_OF_OBJECT = 0x7d;
const ARRAY = 0x5b;
const END_OF_ARRAY = 0x5d;

/** White space other than the line feed, which is counted. */
const IS_SPACE = new Uint8Array(256);
for (const space of ' \t\r') IS_SPACE[space.charCodeAt(0)] = 1;

/** Bytes that end a run of plain characters in a string: the quote, the backslash and control characters. */
const STOPS_STRING = new Uint8Array(256).fill(1, 0, 0x20);
STOPS_STRING[QUOTE] = 1;
STOPS_STRING[BACKSLASH] = 1;

/** What may follow a backslash, except `u`. */
const ESCAPES = new Uint8Array(256);
for (const letter of '"\\/bfnrt') ESCAPES[letter.charCodeAt(0)] = 1;

const LITERALS = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), word]));

/** Longest key that is kept, in bytes as written; a longer one is reported as the empty key. */
const LONGEST_KEY = 64;

/**
 * Parses JSON (RFC 8259) from pieces of any size, byte by byte, in constant memory. Reports where the bytes stop being
 * JSON; accepts malformed UTF-8 inside strings, like a lenient decoder.
 */
export class JsonBytes {
  /** Number of containers around the current place. */
  depth = 0;
  fault: JsonFault | null = null;

  readonly #events: JsonEvents;
  /** Deepest level at which values and keys are reported. */
  readonly #deepestTold: number;
  /** 1: object, 0: array. */
  readonly #kinds = new Uint8Array(DEEPEST);
  #expect: number = Expect.value;
  #token: number = Token.none;
  #isKey = false;
  #hexLeft = 0;
  #literal = '';
  #literalAt = 0;
  readonly #key = new Uint8Array(LONGEST_KEY);
  #keyLength = 0;
  #line = 1;
  /** UTF-16 units of the current line up to `#counted`. */
  #units = 0;
  #counted = 0;
  #piece: Uint8Array = new Uint8Array(0);

  constructor(events: JsonEvents, deepestTold: number) {
    this.#events = events;
    this.#deepestTold = deepestTold;
  }

  /** Name of the last key; empty if it is longer than `LONGEST_KEY`. */
  get key(): string {
    if (this.#keyLength > LONGEST_KEY) return '';
    const text = String.fromCharCode(...this.#key.subarray(0, this.#keyLength));
    return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
  }

  /** Returns the place of an offset in the current piece; offsets must not decrease. */
  place(offset: number): Position {
    this.#count(offset);
    return { line: this.#line, column: this.#units + 1 };
  }

  /** Parses one more piece, up to its end or to the fault. */
  push(piece: Uint8Array): void {
    this.#piece = piece;
    this.#counted = 0;
    let at = 0;
    while (at < piece.length && !this.fault) {
      if (this.#token === Token.none) at = this.#structure(at);
      else if (this.#token === Token.string) at = this.#string(at);
      else if (this.#token <= Token.literal) at = this.#inside(at);
      else at = this.#number(at);
    }
    this.#count(piece.length);
  }

  /** Ends the text: whatever is still open is a fault. */
  finish(): void {
    if (this.fault) return;
    if (this.#token >= Token.minus) this.#endNumber(this.#piece.length);
    if (!this.fault && (this.#token !== Token.none || this.#expect !== Expect.nothing))
      this.#fail(this.#piece.length, 'the file is incomplete');
  }

  #fail(offset: number, reason: string): number {
    this.fault ??= { place: this.place(offset), reason };
    return this.#piece.length;
  }

  #count(offset: number): void {
    const piece = this.#piece;
    let units = 0;
    for (let at = this.#counted; at < offset; at++) {
      const byte = piece[at] as number;
      if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
    }
    this.#units += units;
    this.#counted = Math.max(this.#counted, offset);
  }

  /** Reads a byte outside strings, numbers and literals; returns the offset of the next byte to read. */
  #structure(at: number): number {
    const byte = this.#piece[at] as number;
    if (byte === NEWLINE) {
      this.#line++;
      this.#units = 0;
      this.#counted = at + 1;
      return at + 1;
    }
    return IS_SPACE[byte] === 1 ? at + 1 : this.#next(at, byte);
  }

  #next(at: number, byte: number): number {
    switch (this.#expect) {
      case Expect.commaOrEnd:
        return byte === COMMA ? this.#comma(at) : this.#close(at, byte);
      case Expect.colon:
        return byte === COLON ? this.#colon(at) : this.#fail(at, 'a colon is missing');
      case Expect.keyOrEnd:
        return byte === QUOTE ? this.#openKey(at) : this.#close(at, byte);
      case Expect.key:
        return byte === QUOTE ? this.#openKey(at) : this.#fail(at, 'a quoted name is missing');
      case Expect.valueOrEnd:
        return byte === END_OF_ARRAY ? this.#close(at, byte) : this.#begin(at, byte);
      case Expect.value:
        return this.#begin(at, byte);
      default:
        return this.#fail(at, 'more text follows the end');
    }
  }

  #comma(at: number): number {
    this.#expect = this.#inObject() ? Expect.key : Expect.value;
    return at + 1;
  }

  #colon(at: number): number {
    this.#expect = Expect.value;
    return at + 1;
  }

  #inObject(): boolean {
    return this.#kinds[this.depth - 1] === 1;
  }

  #openKey(at: number): number {
    this.#token = Token.string;
    this.#isKey = true;
    this.#keyLength = 0;
    return at + 1;
  }

  #begin(at: number, byte: number): number {
    if (this.depth <= this.#deepestTold) this.#events.begin(at, byte);
    if (byte === OBJECT || byte === ARRAY) return this.#open(at, byte);
    if (byte === QUOTE) {
      this.#token = Token.string;
      this.#isKey = false;
      return at + 1;
    }
    const number = afterNumberByte(Token.none, byte);
    if (number === Token.none) return this.#beginLiteral(at, byte);
    this.#token = number;
    return at + 1;
  }

  #open(at: number, byte: number): number {
    if (this.depth === DEEPEST) return this.#fail(at, `it is nested more than ${DEEPEST} levels deep`);
    const isObject = byte === OBJECT;
    this.#kinds[this.depth++] = isObject ? 1 : 0;
    this.#expect = isObject ? Expect.keyOrEnd : Expect.valueOrEnd;
    return at + 1;
  }

  #beginLiteral(at: number, byte: number): number {
    const word = LITERALS.get(byte);
    if (word === undefined) return this.#fail(at, 'a value is missing');
    this.#token = Token.literal;
    this.#literal = word;
    this.#literalAt = 1;
    return at + 1;
  }

  #close(at: number, byte: number): number {
    const wanted = this.#inObject() ? END_OF_OBJECT : END_OF_ARRAY;
    if (byte !== wanted) return this.#fail(at, `a comma or ${this.#inObject() ? '}' : ']'} is missing`);
    this.depth--;
    this.#endValue(at + 1);
    return at + 1;
  }

  #endValue(offset: number): void {
    this.#token = Token.none;
    this.#expect = this.depth === 0 ? Expect.nothing : Expect.commaOrEnd;
    if (this.depth <= this.#deepestTold) this.#events.end(offset);
  }

  #string(from: number): number {
    const piece = this.#piece;
    const at = endOfRun(piece, from);
    if (this.#isKey) this.#addToKey(from, at);
    if (at === piece.length) return at;
    const byte = piece[at] as number;
    if (byte === BACKSLASH) {
      if (this.#isKey) this.#addToKey(at, at + 1);
      this.#token = Token.escape;
    } else if (byte !== QUOTE) return this.#fail(at, 'a string is not closed on its line');
    else if (this.#isKey) {
      this.#token = Token.none;
      this.#expect = Expect.colon;
    } else this.#endValue(at + 1);
    return at + 1;
  }

  #addToKey(from: number, to: number): void {
    if (this.depth > this.#deepestTold) return;
    const length = this.#keyLength + (to - from);
    if (length <= LONGEST_KEY) this.#key.set(this.#piece.subarray(from, to), this.#keyLength);
    this.#keyLength = length;
  }

  /** Reads one byte of an escape or of `true`, `false`, `null`; returns the next offset. */
  #inside(at: number): number {
    const byte = this.#piece[at] as number;
    if (this.#token === Token.literal) {
      if (byte !== this.#literal.charCodeAt(this.#literalAt++)) return this.#fail(at, 'a value is missing');
      if (this.#literalAt === this.#literal.length) this.#endValue(at + 1);
      return at + 1;
    }
    if (this.#isKey) this.#addToKey(at, at + 1);
    if (this.#token === Token.escape) {
      if (byte === 0x75) {
        this.#token = Token.hex;
        this.#hexLeft = 4;
      } else if (ESCAPES[byte] === 1) this.#token = Token.string;
      else return this.#fail(at, 'a backslash is before the wrong character');
      return at + 1;
    }
    if (!isHex(byte)) return this.#fail(at, 'an escape needs four hexadecimal digits');
    if (--this.#hexLeft === 0) this.#token = Token.string;
    return at + 1;
  }

  #number(from: number): number {
    const piece = this.#piece;
    for (let at = from; at < piece.length; at++) {
      const next = afterNumberByte(this.#token, piece[at] as number);
      if (next === Token.none) return this.#endNumber(at);
      this.#token = next;
    }
    return piece.length;
  }

  #endNumber(at: number): number {
    if (!endsNumber(this.#token)) return this.#fail(at, 'a number is incomplete');
    this.#endValue(at);
    return at;
  }
}

/** Returns the offset of the first byte of a string that is not a plain character or a simple escape. */
function endOfRun(piece: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (at < piece.length && STOPS_STRING[piece[at] as number] === 0) at++;
    if (piece[at] !== BACKSLASH || ESCAPES[piece[at + 1] as number] !== 1) return at;
    at += 2;
  }
}
