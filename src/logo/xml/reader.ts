import { quote } from '../../core/quote.ts';
import { NAME, SPACE } from './characters.ts';
import type { Origin, Range, XmlFault } from './xml.ts';

/** Thrown only inside the parser; `parseXml` turns it into its result. */
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
 * A position in the document, or in the replacement text of an entity in place of its reference. Entities nest: `enter`
 * puts one on top, `leave` returns to the text after the reference.
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

  /** Number of open entities. */
  get nesting(): number {
    return this.#outer.length;
  }

  get origin(): Origin {
    return this.#reference ? 'entity' : 'document';
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Returns the range in the document of a range in the current text. */
  range(start: number, end: number): Range {
    return this.#reference ?? { start, end };
  }

  /** @param onLeave called at the end of the replacement text */
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

  /** Consumes the match of a sticky pattern here. */
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

  /** @param message a function if it is expensive to build */
  need(token: string, message: string | (() => string)): void {
    if (!this.take(token)) this.failHere(typeof message === 'string' ? message : message());
  }

  name(what: string): string {
    const found = this.match(NAME);
    if (!found) return this.failHere(`${what} must start with a letter, not with ${this.shown()}`);
    return found[0];
  }

  /** Consumes everything up to and including the token and returns the text before it. */
  until(token: string, what: string, opened: number): string {
    const end = this.text.indexOf(token, this.at);
    if (end === -1) this.fail(`${what} is never closed with ${quote(token)}`, opened, opened + 2);
    const content = this.text.slice(this.at, end);
    this.at = end + token.length;
    return content;
  }

  /** Reads a quoted literal; returns its raw content and the offset of its first character. */
  literal(what: string): { readonly raw: string; readonly start: number } {
    const opened = this.at;
    const mark = this.text[opened];
    if (mark !== '"' && mark !== "'") this.failHere(`${what} must be in quotes`);
    this.at = opened + 1;
    return { raw: this.until(mark as string, what, opened), start: opened + 1 };
  }

  /** Returns the next character for a message. */
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
