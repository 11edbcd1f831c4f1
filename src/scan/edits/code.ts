import type { ScanTools } from '../../core/ports.ts';
import type { SourceText } from '../../core/text.ts';
import type { FileFacts, Span } from '../facts.ts';
import { Grammars, Unparsed } from '../grammars.ts';
import type { Language, Writing } from '../language.ts';
import { languageOf } from '../languages/index.ts';
import { declaresAsBefore } from './declared.ts';
import { textsIn } from './texts.ts';

/** A file whose language edits can write. */
export interface Code {
  readonly source: SourceText;
  readonly facts: FileFacts;
  readonly language: Language;
  readonly writes: Writing;
}

/** The quotation mark of most texts in a part of a file, else in the file; comments and docstrings do not count. */
export function markIn(part: Span, code: Code): string {
  const { facts, writes } = code;
  const [first = '"'] = writes.quotes;
  const marks = textsIn(facts).flatMap(({ start, end }) => {
    const mark = code.source.text.charAt(start);
    const isDocument = code.source.text.startsWith(mark.repeat(3), start);
    return writes.quotes.includes(mark) && !isDocument ? { mark, isNear: start >= part.start && end <= part.end } : [];
  });
  const near = marks.filter(({ isNear }) => isNear);
  const count = (mark: string): number => (near.length > 0 ? near : marks).filter((one) => one.mark === mark).length;
  return writes.quotes.reduce((best, mark) => (count(mark) > count(best) ? mark : best), first);
}

/** The quotation mark of the first text of the brackets at an offset; else the usual one of the file. */
export function markAt(at: number, code: Code): string {
  const { source, writes } = code;
  // Behind the brackets, another call or comment may have other ones.
  const inside = /^[^\])}]*/.exec(source.text.slice(at, at + 200))?.[0] ?? '';
  const near = /["']/.exec(inside)?.[0];
  return near !== undefined && writes.quotes.includes(near) ? near : markIn({ start: at, end: at }, code);
}

/** Time for one file, as in the scan. */
const MILLISECONDS = 2_000;

/** Reads files for edits, each once. */
export class Codes {
  readonly #parsers: Grammars;
  readonly #known = new Map<SourceText, Promise<Code | null>>();

  constructor({ grammars, now }: ScanTools) {
    this.#parsers = new Grammars(grammars, now);
  }

  /** Null: edits cannot write its language, or it cannot be parsed. */
  of(source: SourceText): Promise<Code | null> {
    const known = this.#known.get(source);
    if (known) return known;
    const reading = this.#read(source);
    this.#known.set(source, reading);
    return reading;
  }

  async #read(source: SourceText): Promise<Code | null> {
    const language = languageOf(source.path);
    if (!language?.writes) return null;
    try {
      const facts = await this.#parsers.facts(source.path, source.text, language, MILLISECONDS);
      return { source, facts, language, writes: language.writes };
    } catch (error: unknown) {
      if (error instanceof Unparsed) return null;
      throw error;
    }
  }

  /** Whether the parser takes a file as it is. */
  async isSound({ path, text }: SourceText): Promise<boolean> {
    const language = languageOf(path);
    if (!language) return false;
    const guesses = await this.#parsers.guesses(text, language, MILLISECONDS);
    return guesses !== null && (guesses === 0 || language.refusesValidCode === true);
  }

  /** Whether a changed text is as well-formed as it was before. */
  async staysSound(before: SourceText, after: SourceText): Promise<boolean> {
    const asDeclared = declaresAsBefore(before.path, before.text, after.text);
    if (asDeclared !== null) return asDeclared;
    const language = languageOf(before.path);
    if (!language || !(await this.isSound(before))) return false;
    const old = await this.#parsers.guesses(before.text, language, MILLISECONDS);
    return (await this.#parsers.guesses(after.text, language, MILLISECONDS)) === old;
  }

  close(): Promise<void> {
    return this.#parsers.close();
  }
}
