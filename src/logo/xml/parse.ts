import { codePoint, quote } from '../../core/quote.ts';
import { ILLEGAL, PLAIN_TEXT, withPlainLineEnds } from './characters.ts';
import { type AttributeDeclarations, readComment, readDoctype, readInstruction } from './doctype.ts';
import { Entities } from './entities.ts';
import { Reader, XmlRefusal } from './reader.ts';
import { type OpenElement, TagReader } from './tag.ts';
import type { XmlComment, XmlDoctype, XmlDocument, XmlElement, XmlInstruction, XmlNode, XmlResult } from './xml.ts';

/** @param text decoded, without a byte order mark */
export function parseXml(text: string): XmlResult {
  try {
    return { document: new DocumentReader(text).read(), fault: null };
  } catch (error: unknown) {
    if (error instanceof XmlRefusal) return { document: null, fault: error.fault };
    throw error;
  }
}

class DocumentReader {
  readonly #reader: Reader;
  readonly #entities = new Entities();
  readonly #tags: TagReader;
  readonly #open: OpenElement[] = [];
  readonly #prolog: (XmlComment | XmlInstruction)[] = [];
  readonly #epilog: (XmlComment | XmlInstruction)[] = [];
  #doctype: XmlDoctype | null = null;
  #declarations: AttributeDeclarations = new Map();
  #root: XmlElement | null = null;

  constructor(text: string) {
    this.#reader = new Reader(text);
    this.#tags = new TagReader(this.#reader, this.#entities);
  }

  read(): XmlDocument {
    const reader = this.#reader;
    refuseIllegal(reader);
    const encoding = readXmlDeclaration(reader);
    while (!this.#done()) {
      if (reader.looksAt('<')) this.#markup();
      else if (reader.looksAt('&') && this.#open.length > 0) this.#reference();
      else this.#text();
    }
    const root = this.#root;
    if (!root) return reader.failHere('it contains no elements');
    return { doctype: this.#doctype, encoding, prolog: this.#prolog, root, epilog: this.#epilog };
  }

  /**
   * At the end of an entity, returns to the text after its reference; at the end of the document, everything must be
   * closed.
   */
  #done(): boolean {
    const reader = this.#reader;
    if (!reader.atEnd) return false;
    const open = this.#open.at(-1);
    if (open && (reader.nesting === 0 || open.nesting === reader.nesting))
      reader.fail(
        `${quote(`<${open.element.name}>`)} is never closed`,
        open.element.startTag.start,
        open.element.startTag.end,
      );
    if (reader.nesting === 0) return true;
    reader.leave();
    return false;
  }

  #markup(): void {
    const reader = this.#reader;
    const opened = reader.at;
    if (reader.take('</')) this.#endTag(opened);
    else if (reader.take('<!--')) {
      const value = readComment(reader, opened);
      this.#append({ kind: 'comment', value, range: reader.range(opened, reader.at) });
    } else if (reader.take('<?')) {
      const { target, value } = readInstruction(reader, opened);
      this.#append({ kind: 'instruction', target, value, range: reader.range(opened, reader.at) });
    } else if (reader.looksAt('<![CDATA[')) this.#characterData(opened);
    else if (reader.looksAt('<!DOCTYPE')) this.#readDoctype();
    else this.#startTag(opened);
  }

  #readDoctype(): void {
    const reader = this.#reader;
    if (this.#doctype) reader.failHere('there is more than one document type');
    if (this.#root || this.#open.length > 0) reader.failHere('the document type is not before the first element');
    [this.#doctype, this.#declarations] = readDoctype(reader, this.#entities);
  }

  #characterData(opened: number): void {
    const reader = this.#reader;
    if (this.#open.length === 0) reader.failHere('text is not allowed outside the root element');
    reader.take('<![CDATA[');
    const value = withPlainLineEnds(reader.until(']]>', 'the CDATA section', opened));
    this.#append({ kind: 'text', value, range: reader.range(opened, reader.at), origin: reader.origin });
  }

  #startTag(opened: number): void {
    const reader = this.#reader;
    if (this.#root && this.#open.length === 0) reader.failHere('there is more than one root element');
    const parent = this.#open.at(-1) ?? null;
    const [open, empty] = this.#tags.start(opened, parent, this.#declarations, this.#open.length + 1);
    if (parent) parent.element.children.push(open.element);
    else this.#root = open.element;
    if (empty) this.#tags.close(open);
    else this.#open.push(open);
  }

  #endTag(opened: number): void {
    const reader = this.#reader;
    const name = reader.name('the name in an end tag');
    reader.space();
    reader.need('>', "an end tag must end with '>'");
    const open = this.#open.pop();
    if (open?.nesting !== reader.nesting || open.element.name !== name) throw this.#refuseEndTag(opened, name, open);
    open.element.range = { start: open.element.startTag.start, end: reader.range(opened, reader.at).end };
    this.#tags.close(open);
  }

  #refuseEndTag(opened: number, name: string, open: OpenElement | undefined): never {
    const reader = this.#reader;
    const shown = quote(`</${name}>`);
    if (!open) return reader.fail(`${shown} closes an element that is not open`, opened, reader.at);
    const started = { message: `${quote(`<${open.element.name}>`)} starts here`, range: open.element.startTag };
    const wrong =
      open.nesting === reader.nesting
        ? `${shown} does not match ${quote(`<${open.element.name}>`)}`
        : `${shown} closes an element from outside the entity`;
    return reader.fail(wrong, opened, reader.at, started);
  }

  #reference(): void {
    const reader = this.#reader;
    const start = reader.at;
    const { value, end } = this.#entities.reference(reader);
    reader.at = end;
    const range = reader.range(start, end);
    if ('character' in value) {
      this.#append({ kind: 'text', value: value.character, range, origin: reader.origin });
      return;
    }
    const { entity } = value;
    reader.enter(this.#entities.open(reader, entity, range), range, () => this.#entities.close(entity));
  }

  #text(): void {
    const reader = this.#reader;
    const start = reader.at;
    if (this.#open.length === 0) {
      if (reader.space()) return;
      const where = this.#root ? 'after the root element' : 'before the root element';
      reader.failHere(`text is not allowed ${where}`);
    }
    const raw = reader.match(PLAIN_TEXT)?.[0] ?? '';
    const end = raw.indexOf(']]>');
    if (end !== -1) reader.fail("']]>' is not allowed in text. Use ']]&gt;'", start + end, start + end + 3);
    const range = reader.range(start, reader.at);
    this.#append({ kind: 'text', value: withPlainLineEnds(raw), range, origin: reader.origin });
  }

  #append(node: Exclude<XmlNode, XmlElement>): void {
    const parent = this.#open.at(-1);
    if (parent) parent.element.children.push(node);
    else if (node.kind !== 'text') (this.#root ? this.#epilog : this.#prolog).push(node);
  }
}

function refuseIllegal(reader: Reader): void {
  const found = ILLEGAL.exec(reader.text);
  if (!found) return;
  const shown = found[0] === '\0' ? 'the character U+0000 (NUL)' : `the character ${codePoint(found[0])}`;
  reader.fail(`${shown} is not allowed in XML`, found.index, found.index + found[0].length);
}

const SPACE = String.raw`[ \t\r\n]`;
const EQUALS = `${SPACE}*=${SPACE}*`;
const VERSION = `${SPACE}+version${EQUALS}(?:"([^"<>]*)"|'([^'<>]*)')`;
const ENCODING_NAME = '([A-Za-z][A-Za-z0-9._-]*)';
const ENCODING = `${SPACE}+encoding${EQUALS}(?:"${ENCODING_NAME}"|'${ENCODING_NAME}')`;
const STANDALONE = `${SPACE}+standalone${EQUALS}(?:"(?:yes|no)"|'(?:yes|no)')`;
/** XML 1.0, production 23. */
const XML_DECLARATION = new RegExp(String.raw`<\?xml${VERSION}(?:${ENCODING})?(?:${STANDALONE})?${SPACE}*\?>`, 'dy');

/** Reads XML 1.1 as 1.0, as browsers do. */
function readXmlDeclaration(reader: Reader): XmlDocument['encoding'] {
  if (!/^<\?xml[ \t\r\n?]/.test(reader.text.slice(0, 6))) return null;
  const found = reader.match(XML_DECLARATION);
  if (!found) return reader.fail('the XML declaration in the first line is not well-formed', 0, 5);
  const version = found[1] ?? found[2] ?? '';
  if (!/^1\.[0-9]+$/.test(version))
    reader.fail(`it declares the XML version ${quote(version)}. Use version="1.0"`, 0, reader.at);
  const name = found[3] ?? found[4];
  const place = found.indices?.[3] ?? found.indices?.[4];
  return name === undefined || place === undefined ? null : { name, range: { start: place[0], end: place[1] } };
}
