import { Budget, LIMITS } from '../../core/budget.ts';
import { quote } from '../../core/quote.ts';
import { characterOf, REFERENCE } from './characters.ts';
import type { Reader } from './reader.ts';
import type { Range, XmlEntity } from './xml.ts';

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

/** The result of a reference in text: a character, or an entity to read in its place. */
export type Reference = { readonly character: string } | { readonly entity: XmlEntity };

/** The entities of a document, and how much of them has been expanded. */
export class Entities {
  readonly general = new Map<string, XmlEntity>();
  readonly parameter = new Map<string, XmlEntity>();
  readonly #open = new Set<XmlEntity>();
  readonly #expansion = new Budget(LIMITS.logoExpansion);

  /** The first declaration of a name counts (XML 1.0, section 4.2). */
  declare(entity: XmlEntity): void {
    const known = entity.parameter ? this.parameter : this.general;
    if (!known.has(entity.name)) known.set(entity.name, entity);
  }

  all(): XmlEntity[] {
    return [...this.general.values(), ...this.parameter.values()].sort((a, b) => a.range.start - b.range.start);
  }

  /** Reads the reference at the reader's position, which is an ampersand. */
  reference(reader: Reader, text = reader.text, at = reader.at, place?: Range): { value: Reference; end: number } {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(text);
    const where = place ?? reader.range(at, at + (found?.[0].length ?? 1));
    const fail = (message: string): never => reader.refuse({ kind: 'malformed', message, range: where, related: null });
    if (!found) return fail("a bare '&' is not allowed. Use '&amp;'");
    const [whole, decimal, hexadecimal, name = ''] = found;
    const end = at + whole.length;
    if (decimal !== undefined || hexadecimal !== undefined) {
      const character = decimal === undefined ? characterOf(hexadecimal as string, 16) : characterOf(decimal, 10);
      if (character === null) return fail(`${quote(whole)} is not a character that XML allows`);
      return { value: { character }, end };
    }
    const predefined = PREDEFINED.get(name);
    if (predefined !== undefined) return { value: { character: predefined }, end };
    const entity = this.general.get(name);
    if (!entity) return fail(`the entity ${quote(whole)} is not declared. Use the character itself`);
    if (entity.unparsed) return fail(`the entity ${quote(whole)} refers to a file that is not text`);
    return { value: { entity }, end };
  }

  /** Marks an entity as being expanded; fails if it contains itself or all expansions together are too long. */
  open(reader: Reader, entity: XmlEntity, range: Range): string {
    if (this.#open.has(entity))
      reader.refuse({
        kind: 'malformed',
        message: `the entity ${quote(entity.name)} refers to itself`,
        range,
        related: { message: 'declared here', range: entity.range },
      });
    const value = entity.value ?? '';
    this.expand(reader, value, range, entity.range);
    this.#open.add(entity);
    return value;
  }

  /** Counts text that a declaration adds elsewhere: of an entity, or of an attribute default. */
  expand(reader: Reader, text: string, range: Range, declared: Range): void {
    if (this.#expansion.spend(text.length + 1)) return;
    reader.refuse({
      kind: 'limit',
      message: `its document type adds more than ${LIMITS.logoExpansion.toLocaleString('en')} characters`,
      range,
      related: { message: 'declared here', range: declared },
    });
  }

  close(entity: XmlEntity): void {
    this.#open.delete(entity);
  }

  /**
   * Returns the value of an attribute: references expanded, line ends and tabs replaced with spaces (section 3.3.3). An
   * external entity adds nothing, as in Chromium; the standard forbids it.
   *
   * @param start offset of the literal's first character in the reader's text
   */
  attributeValue(reader: Reader, literal: string, start: number): string {
    if (!/[&<\t\r\n]/.test(literal)) return literal;
    const parts: string[] = [];
    const frames: Frame[] = [{ text: literal, at: 0, entity: null, place: null, source: reader.text, offset: start }];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { text, at } = frame;
      if (at >= text.length) {
        if (frame.entity) this.close(frame.entity);
        frames.pop();
        continue;
      }
      const plain = matchAt(PLAIN_VALUE, text, at);
      if (plain) {
        parts.push(plain);
        frame.at += plain.length;
        continue;
      }
      const blank = matchAt(LINE_END_OR_TAB, text, at);
      if (blank) {
        parts.push(' ');
        frame.at += blank.length;
        continue;
      }
      const from = frame.offset + at;
      if (text[at] === '<') {
        const range = frame.place ?? reader.range(from, from + 1);
        const message = "'<' is not allowed in an attribute value. Use '&lt;'";
        return reader.refuse({ kind: 'malformed', message, range, related: null });
      }
      const { value, end } = this.reference(reader, frame.source, from, frame.place ?? undefined);
      frame.at = end - frame.offset;
      if ('character' in value) parts.push(value.character);
      else {
        const place = frame.place ?? reader.range(from, end);
        const replacement = this.open(reader, value.entity, place);
        frames.push({ text: replacement, at: 0, entity: value.entity, place, source: replacement, offset: 0 });
      }
    }
    return parts.join('');
  }
}

/** A text that is being expanded: the literal itself, or that of an entity inside it. */
interface Frame {
  readonly text: string;
  /** Next offset in the text. */
  at: number;
  readonly entity: XmlEntity | null;
  /** Where the entity is referenced; null: in the literal, whose own offsets are exact. */
  readonly place: Range | null;
  /** The text that references are read from, and the offset in it where `text` starts. */
  readonly source: string;
  readonly offset: number;
}

const PLAIN_VALUE = /[^&<\t\r\n]+/y;
const LINE_END_OR_TAB = /\r\n|[\t\r\n]/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
