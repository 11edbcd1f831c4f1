import { quote } from '../../core/quote.ts';
import { NAME, SPACE } from './characters.ts';
import type { Origin, Range, XmlFault } from './xml.ts';

/** Thrown inside the parser only; `parseXml` turns it into its answer. */
export class XmlRefusal extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.message);
    this.fault = fault;
  }
}

interface Frame {
  readonly text: string;
  readonly at: number;
  readonly reference: Range | null;
  readonly leave: (() => void) | null;
}

/**
 * A place in the document, or in the replacement text of an entity that stands in for its reference. Entities nest:
 * `enter` puts one on top, `leave` goes back behind the reference.
 */
export class Reader {
  text: string;
  at = 0;
  #reference: Range | null = null;
  #leave: (() => void) | null = null;
  readonly #outer: Frame[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** How many entities are open. */
  get nesting(): number {
    return this.#outer.length;
  }

  get origin(): Origin {
    return this.#reference ? 'entity' : 'document';
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Where a stretch of the current text stands in the document. */
  range(start: number, end: number): Range {
    return this.#reference ?? { start, end };
  }

  /** @param onLeave called when the replacement text has been read to its end. */
  enter(text: string, reference: Range, onLeave: () => void): void {
    this.#outer.push({ text: this.text, at: this.at, reference: this.#reference, leave: this.#leave });
    this.text = text;
    this.at = 0;
    this.#reference = reference;
    this.#leave = onLeave;
  }

  leave(): void {
    const outer = this.#outer.pop();
    if (!outer) return;
    this.#leave?.();
    this.text = outer.text;
    this.at = outer.at;
    this.#reference = outer.reference;
    this.#leave = outer.leave;
  }

  looksAt(token: string): boolean {
    return this.text.startsWith(token, this.at);
  }

  /** Consumes the token if it is next. */
  take(token: string): boolean {
    if (!this.looksAt(token)) return false;
    this.at += token.length;
    return true;
  }

  /** Consumes what a sticky pattern matches here. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** Consumes white space; false if there is none. */
  space(): boolean {
    return this.match(SPACE) !== null;
  }

  needSpace(after: string): void {
    if (!this.space()) this.failHere(`there is no space after ${after}`);
  }

  /** @param message a function where it takes work to make. */
  need(token: string, message: string | (() => string)): void {
    if (!this.take(token)) this.failHere(typeof message === 'string' ? message : message());
  }

  name(what: string): string {
    const found = this.match(NAME);
    if (!found) return this.failHere(`${what} must start with a letter, not with ${this.shown()}`);
    return found[0];
  }

  /** Consumes up to and with the token and gives what stands before it. */
  until(token: string, what: string, opened: number): string {
    const end = this.text.indexOf(token, this.at);
    if (end === -1) this.fail(`${what} is never closed with ${quote(token)}`, opened, opened + 2);
    const content = this.text.slice(this.at, end);
    this.at = end + token.length;
    return content;
  }

  /** A quoted literal: its raw content and the offset of its first character. */
  literal(what: string): { readonly raw: string; readonly start: number } {
    const opened = this.at;
    const mark = this.text[opened];
    if (mark !== '"' && mark !== "'") this.failHere(`${what} must be in quotes`);
    this.at = opened + 1;
    return { raw: this.until(mark as string, what, opened), start: opened + 1 };
  }

  /** The next character for a message. */
  shown(): string {
    const point = this.text.codePointAt(this.at);
    return point === undefined ? 'the end of the text' : quote(String.fromCodePoint(point));
  }

  failHere(message: string): never {
    return this.fail(message, this.at, this.at + 1);
  }

  fail(message: string, start: number, end: number, related: XmlFault['related'] = null): never {
    return this.refuse({ kind: 'malformed', message, range: this.range(start, end), related });
  }

  refuse(fault: XmlFault): never {
    throw new XmlRefusal(fault);
  }
}
