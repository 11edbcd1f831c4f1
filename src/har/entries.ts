import { UTF8_MARK } from '../core/bytes.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import type { Position } from '../core/text.ts';
import { JsonBytes, type JsonEvents, type JsonFault } from './json-bytes.ts';

/** One element of `log.entries`. */
export interface RawEntry {
  /** From 0, in the order of the file. */
  readonly index: number;
  /** Where its request begins or, if it has none, where the entry begins. */
  readonly place: Position;
  /** Its JSON, with `null` for `response.content`; null: larger than `MOST_BYTES.harEntry`. */
  readonly bytes: Uint8Array | null;
}

/** How reading a file ended. */
export type Ending =
  | { readonly kind: 'complete' }
  | { readonly kind: 'damaged'; readonly place: Position; readonly reason: string; readonly entry: number | null }
  | { readonly kind: 'too-large'; readonly place: Position };

export interface Limits {
  readonly fileBytes: number;
  readonly entryBytes: number;
}

const LIMITS: Limits = { fileBytes: MOST_BYTES.har, entryBytes: MOST_BYTES.harEntry };

/**
 * Yields the entries of a HAR one by one, with memory for one entry and one piece. Entries before a fault are yielded;
 * response bodies are skipped. The caller may overwrite a piece once the next one is requested.
 */
export function* readEntries(
  pieces: Iterable<Uint8Array>,
  limits: Limits = LIMITS,
): Generator<RawEntry, Ending, undefined> {
  const reader = new EntryReader(limits.entryBytes);
  let bytes = 0;
  for (const piece of withoutMark(pieces)) {
    bytes += piece.length;
    yield* reader.push(bytes > limits.fileBytes ? piece.subarray(0, piece.length - (bytes - limits.fileBytes)) : piece);
    if (reader.fault) break;
    if (bytes > limits.fileBytes) return { kind: 'too-large', place: reader.here };
  }
  return reader.finish(bytes);
}

/** Bytes read before the found entries are yielded, so that a large piece does not fill the memory with its entries. */
const STEP = 64 * 1024;

function* withoutMark(pieces: Iterable<Uint8Array>): Generator<Uint8Array, void, undefined> {
  let seen = 0;
  for (const piece of pieces) {
    let from = 0;
    while (seen < UTF8_MARK.length && from < piece.length) {
      if (piece[from] !== UTF8_MARK[seen]) seen = UTF8_MARK.length;
      else {
        from++;
        seen++;
      }
    }
    for (; from < piece.length; from += STEP) yield piece.subarray(from, from + STEP);
  }
}

/** Depths of the relevant values: the number of containers around them. */
const Depth = { root: 0, log: 1, entries: 2, entry: 3, member: 4, content: 5 } as const;

const OBJECT = 0x7b;
const ARRAY = 0x5b;
const NULL = new TextEncoder().encode('null');

class EntryReader implements JsonEvents {
  fault: JsonFault | null = null;

  readonly #json = new JsonBytes(this, Depth.content);
  readonly #largest: number;
  #piece: Uint8Array = new Uint8Array(0);
  #rootIsObject = false;
  #inLog = false;
  #logSeen = false;
  #inEntries = false;
  #entriesSeen = false;
  #count = 0;
  #inEntry = false;
  #entryIsObject = false;
  #inResponse = false;
  #inContent = false;
  #place: Position = { line: 1, column: 1 };
  #kept: Uint8Array[] = [];
  #keptBytes = 0;
  /** Offset in the piece of the first byte that is not kept yet. */
  #from = 0;
  #finished: RawEntry[] = [];

  constructor(largest: number) {
    this.#largest = largest;
  }

  /** After the last piece. */
  get here(): Position {
    return this.#json.place(this.#piece.length);
  }

  push(piece: Uint8Array): readonly RawEntry[] {
    this.#piece = piece;
    this.#from = 0;
    this.#json.push(piece);
    this.fault ??= this.#json.fault;
    if (this.#inEntry && !this.#inContent) this.#keep(piece.length);
    const finished = this.#finished;
    this.#finished = [];
    return finished;
  }

  finish(bytes: number): Ending {
    if (!this.fault) this.#json.finish();
    const fault = this.fault ?? this.#json.fault;
    const start = { line: 1, column: 1 };
    if (bytes === 0) return { kind: 'damaged', place: start, reason: 'the file is empty', entry: null };
    if (!fault && this.#entriesSeen) return { kind: 'complete' };
    if (!fault) return { kind: 'damaged', place: start, reason: "it has no list 'log.entries'", entry: null };
    const { place } = fault;
    const atStart = place.line === 1 && place.column === 1;
    const reason = atStart ? "it does not begin with '{', so it is not uncompressed JSON in UTF-8" : fault.reason;
    return { kind: 'damaged', place, reason, entry: this.#inEntry ? this.#count : null };
  }

  begin(offset: number, byte: number): void {
    switch (this.#json.depth) {
      case Depth.root:
        this.#rootIsObject = byte === OBJECT;
        return;
      case Depth.log:
        if (this.#rootIsObject && this.#json.key === 'log') this.#beginLog(offset, byte);
        return;
      case Depth.entries:
        if (this.#inLog && this.#json.key === 'entries') this.#beginEntries(offset, byte);
        return;
      case Depth.entry:
        if (this.#inEntries) this.#beginEntry(offset, byte);
        return;
      case Depth.member:
        if (this.#inEntry && this.#entryIsObject) this.#beginMember(offset, byte);
        return;
      default:
        if (this.#inResponse && this.#json.key === 'content') this.#beginContent(offset);
    }
  }

  end(offset: number): void {
    switch (this.#json.depth) {
      case Depth.log:
        this.#inLog = false;
        return;
      case Depth.entries:
        this.#inEntries = false;
        return;
      case Depth.entry:
        if (this.#inEntry) this.#endEntry(offset);
        return;
      case Depth.member:
        this.#inResponse = false;
        return;
      case Depth.content:
        if (!this.#inContent) return;
        this.#inContent = false;
        this.#from = offset;
    }
  }

  #fail(offset: number, reason: string): void {
    this.fault ??= { place: this.#json.place(offset), reason };
  }

  #beginLog(offset: number, byte: number): void {
    if (this.#logSeen) this.#fail(offset, "'log' appears twice");
    this.#logSeen = true;
    this.#inLog = byte === OBJECT;
  }

  #beginEntries(offset: number, byte: number): void {
    if (this.#entriesSeen) this.#fail(offset, "'entries' appears twice");
    this.#inEntries = byte === ARRAY;
    this.#entriesSeen ||= this.#inEntries;
  }

  #beginMember(offset: number, byte: number): void {
    if (this.#json.key === 'request') this.#place = this.#json.place(offset);
    this.#inResponse = byte === OBJECT && this.#json.key === 'response';
  }

  /** Writes `null` for the content, which is not kept. */
  #beginContent(offset: number): void {
    this.#keep(offset);
    this.#add(NULL);
    this.#inContent = true;
  }

  #beginEntry(offset: number, byte: number): void {
    this.#inEntry = true;
    this.#entryIsObject = byte === OBJECT;
    this.#place = this.#json.place(offset);
    this.#kept = [];
    this.#keptBytes = 0;
    this.#from = offset;
  }

  #endEntry(offset: number): void {
    this.#keep(offset);
    this.#inEntry = false;
    const bytes = this.#keptBytes > this.#largest ? null : joined(this.#kept, this.#keptBytes);
    this.#kept = [];
    this.#finished.push({ index: this.#count++, place: this.#place, bytes });
  }

  /** Keeps the current piece up to an offset, as a copy, because the caller may overwrite the piece. */
  #keep(to: number): void {
    if (to > this.#from) this.#add(new Uint8Array(this.#piece.subarray(this.#from, to)));
    this.#from = to;
  }

  #add(bytes: Uint8Array): void {
    this.#keptBytes += bytes.length;
    if (this.#keptBytes <= this.#largest) this.#kept.push(bytes);
    else this.#kept = [];
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const only = pieces[0];
  if (pieces.length === 1 && only) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
