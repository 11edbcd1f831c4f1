import { quote } from '../../core/quote.ts';
import { characterOf, NAME_TOKEN, PARAMETER_REFERENCE, PUBLIC_ID, REFERENCE, withPlainLineEnds } from './characters.ts';
import type { Entities } from './entities.ts';
import type { Reader } from './reader.ts';
import type { Range, XmlDoctype, XmlEntity } from './xml.ts';

/** An attribute that ATTLIST adds to every element of a name that does not have it. */
export interface DefaultAttribute {
  readonly name: string;
  /** Null: no default, the declaration only states the type. */
  readonly value: string | null;
  /** Of any type other than CDATA, so white space in its value collapses. */
  readonly tokenized: boolean;
  readonly range: Range;
  readonly nameRange: Range;
  readonly valueRange: Range;
}

/** By element name, then attribute name, as written. */
export type AttributeDeclarations = ReadonlyMap<string, ReadonlyMap<string, DefaultAttribute>>;

/** Parses `<!DOCTYPE ...>` (XML 1.0, section 2.8). The external subset is never read. */
export function readDoctype(reader: Reader, entities: Entities): [XmlDoctype, AttributeDeclarations] {
  const opened = reader.at;
  const declarations = new Map<string, Map<string, DefaultAttribute>>();
  reader.need('<!DOCTYPE', 'there is no document type here');
  reader.needSpace("'<!DOCTYPE'");
  const name = reader.name('the name in the document type');
  const spaced = reader.space();
  const external = spaced ? readExternalId(reader) : null;
  reader.space();
  if (reader.take('[')) {
    new SubsetReader(reader, entities, { declarations, opened, hasExternalSubset: external !== null }).read();
    reader.space();
  }
  reader.need('>', "the document type must end with '>'");
  const range = reader.range(opened, reader.at);
  const ids = external ?? { publicId: null, systemId: null };
  return [{ name, ...ids, entities: entities.all(), range }, declarations];
}

/** @param publicAlone allows `PUBLIC` without a URL, as notations have it */
function readExternalId(reader: Reader, { publicAlone = false } = {}) {
  if (reader.take('SYSTEM')) {
    reader.needSpace("'SYSTEM'");
    return { publicId: null, systemId: reader.literal('the URL after SYSTEM').raw };
  }
  if (!reader.take('PUBLIC')) return null;
  reader.needSpace("'PUBLIC'");
  const { raw: publicId, start } = reader.literal('the name after PUBLIC');
  if (!PUBLIC_ID.test(publicId))
    reader.fail('the name after PUBLIC contains a character that is not allowed', start, start + publicId.length);
  const spaced = reader.space();
  if (publicAlone && !reader.looksAt('"') && !reader.looksAt("'")) return { publicId, systemId: null };
  if (!spaced) reader.failHere('there is no space and URL after the name of PUBLIC');
  return { publicId, systemId: reader.literal('the URL after PUBLIC').raw };
}

interface Subset {
  /** Receives the attribute lists. */
  readonly declarations: Map<string, Map<string, DefaultAttribute>>;
  /** Offset of `<!DOCTYPE`. */
  readonly opened: number;
  /** Entities may be declared in a file that is not read. */
  readonly hasExternalSubset: boolean;
}

/** Parses the text between the brackets: declarations, comments, instructions, parameter entities. */
class SubsetReader {
  readonly #reader: Reader;
  readonly #entities: Entities;
  readonly #declarations: Map<string, Map<string, DefaultAttribute>>;
  readonly #opened: number;
  #undeclaredAllowed: boolean;

  constructor(reader: Reader, entities: Entities, { declarations, opened, hasExternalSubset }: Subset) {
    this.#reader = reader;
    this.#entities = entities;
    this.#declarations = declarations;
    this.#opened = opened;
    this.#undeclaredAllowed = hasExternalSubset;
  }

  read(): void {
    const reader = this.#reader;
    for (;;) {
      reader.space();
      if (reader.atEnd) {
        if (reader.nesting === 0)
          reader.fail("the document type is never closed with ']>'", this.#opened, this.#opened + 9);
        reader.leave();
      } else if (reader.looksAt(']') && reader.nesting === 0) {
        reader.at++;
        return;
      } else if (reader.looksAt('%')) this.#parameterReference();
      else this.#declaration();
    }
  }

  #declaration(): void {
    const reader = this.#reader;
    const opened = reader.at;
    if (reader.take('<!--')) readComment(reader, opened);
    else if (reader.take('<?')) readInstruction(reader, opened);
    else if (reader.take('<!ENTITY')) this.#entity(opened);
    else if (reader.take('<!ATTLIST')) this.#attributeList();
    else if (reader.take('<!ELEMENT')) this.#element();
    else if (reader.take('<!NOTATION')) this.#notation();
    else reader.failHere('the declaration is not allowed in a document type');
  }

  #parameterReference(): void {
    const reader = this.#reader;
    const start = reader.at;
    const found = reader.match(PARAMETER_REFERENCE);
    if (!found) throw reader.failHere("'%' is not followed by the name of an entity and ';'");
    const entity = this.#entities.parameter.get(found[1] as string);
    const range = reader.range(start, reader.at);
    if (!entity) {
      if (this.#undeclaredAllowed) return;
      throw reader.fail(`the entity ${quote(found[0])} is not declared`, start, reader.at);
    }
    if (entity.value === null) {
      this.#undeclaredAllowed = true;
      return;
    }
    const value = this.#entities.open(reader, entity, range);
    reader.enter(value, range, () => this.#entities.close(entity));
  }

  #entity(opened: number): void {
    const reader = this.#reader;
    reader.needSpace("'<!ENTITY'");
    const parameter = reader.take('%');
    if (parameter) reader.needSpace("'%'");
    const name = readPlainName(reader, 'the name of an entity');
    reader.needSpace('the name of an entity');
    const external = readExternalId(reader);
    let unparsed = false;
    let value: string | null = null;
    if (external) {
      const spaced = reader.space();
      if (!parameter && spaced && reader.take('NDATA')) {
        reader.needSpace("'NDATA'");
        readPlainName(reader, 'the name of a notation');
        unparsed = true;
      }
    } else value = this.#entityValue();
    closeDeclaration(reader, 'an entity');
    const systemId = external?.systemId ?? null;
    const range = reader.range(opened, reader.at);
    this.#entities.declare({ name, parameter, value, systemId, unparsed, range } satisfies XmlEntity);
  }

  /** Expands character references; general entities are expanded when they are used (XML 1.0, section 4.4). */
  #entityValue(): string {
    const reader = this.#reader;
    const { raw, start } = reader.literal('the text of an entity');
    const percent = raw.indexOf('%');
    if (percent !== -1)
      reader.fail("'%' is not allowed in the text of an entity. Use '&#37;'", start + percent, start + percent + 1);
    const parts: string[] = [];
    let from = 0;
    for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', at + 1)) {
      REFERENCE.lastIndex = at;
      const found = REFERENCE.exec(raw);
      if (!found) return reader.fail("a bare '&' is not allowed. Use '&#38;'", start + at, start + at + 1);
      const [whole, decimal, hexadecimal] = found;
      if (decimal === undefined && hexadecimal === undefined) continue;
      const character = decimal === undefined ? characterOf(hexadecimal as string, 16) : characterOf(decimal, 10);
      if (character === null)
        return reader.fail(`${quote(whole)} is not a character that XML allows`, start + at, start + at + whole.length);
      parts.push(withPlainLineEnds(raw.slice(from, at)), character);
      from = at + whole.length;
    }
    parts.push(withPlainLineEnds(raw.slice(from)));
    return parts.join('');
  }

  #attributeList(): void {
    const reader = this.#reader;
    reader.needSpace("'<!ATTLIST'");
    const element = reader.name('the name of an element');
    const known = this.#declarations.get(element) ?? new Map<string, DefaultAttribute>();
    this.#declarations.set(element, known);
    for (;;) {
      const spaced = reader.space();
      if (reader.take('>')) return;
      if (!spaced) reader.failHere('there is no space before the next attribute of a list');
      const declared = this.#attribute();
      if (!known.has(declared.name)) known.set(declared.name, declared);
    }
  }

  #attribute(): DefaultAttribute {
    const reader = this.#reader;
    const start = reader.at;
    const name = reader.name('the name of an attribute');
    const nameRange = reader.range(start, reader.at);
    reader.needSpace('the name of an attribute');
    const tokenized = this.#attributeType();
    reader.needSpace('the type of an attribute');
    const none = { name, value: null, tokenized, nameRange, valueRange: nameRange };
    if (reader.take('#REQUIRED') || reader.take('#IMPLIED')) return { ...none, range: reader.range(start, reader.at) };
    if (reader.take('#FIXED')) reader.needSpace("'#FIXED'");
    const { raw, start: from } = reader.literal('the default of an attribute');
    const value = this.#entities.attributeValue(reader, raw, from);
    const valueRange = reader.range(from, from + raw.length);
    return { name, value, tokenized, range: reader.range(start, reader.at), nameRange, valueRange };
  }

  #attributeType(): boolean {
    const reader = this.#reader;
    if (reader.take('CDATA')) return false;
    if (reader.take('NOTATION')) reader.needSpace("'NOTATION'");
    else if (reader.match(TOKENIZED_TYPE)) return true;
    reader.need('(', 'the type of the attribute is not valid');
    do {
      reader.space();
      if (!reader.match(NAME_TOKEN)) reader.failHere("a list of values must contain names, separated by '|'");
      reader.space();
    } while (reader.take('|'));
    reader.need(')', "a list of values must end with ')'");
    return true;
  }

  /** Only validators use the content model; here it must merely end. */
  #element(): void {
    const reader = this.#reader;
    reader.needSpace("'<!ELEMENT'");
    reader.name('the name of an element');
    reader.needSpace('the name of an element');
    if (!reader.match(CONTENT_MODEL)) reader.failHere('the declared content of the element is not valid');
    closeDeclaration(reader, 'an element');
  }

  #notation(): void {
    const reader = this.#reader;
    reader.needSpace("'<!NOTATION'");
    readPlainName(reader, 'the name of a notation');
    reader.needSpace('the name of a notation');
    if (!readExternalId(reader, { publicAlone: true })) reader.failHere('a notation must have SYSTEM or PUBLIC');
    closeDeclaration(reader, 'a notation');
  }
}

const TOKENIZED_TYPE = /(?:IDREFS|IDREF|ID|ENTITIES|ENTITY|NMTOKENS|NMTOKEN)(?![^ \t\r\n])/y;
const CONTENT_MODEL = /EMPTY|ANY|\([^<>"'%;&]*/y;

/** Names of entities, notations and instructions must not contain a colon (Namespaces in XML 1.0, section 7). */
function readPlainName(reader: Reader, what: string): string {
  const start = reader.at;
  const name = reader.name(what);
  if (name.includes(':')) reader.fail(`${what} must not contain a colon`, start, reader.at);
  return name;
}

function closeDeclaration(reader: Reader, what: string): void {
  reader.space();
  reader.need('>', `the declaration of ${what} must end with '>'`);
}

/** Reads the text of a comment after its `<!--`. */
export function readComment(reader: Reader, opened: number): string {
  const start = reader.at;
  const content = reader.until('-->', 'the comment', opened);
  const dashes = content.indexOf('--');
  if (dashes !== -1 || content.endsWith('-')) {
    const at = start + (dashes === -1 ? content.length - 1 : dashes);
    reader.fail("'--' is not allowed inside a comment", at, at + 2);
  }
  return withPlainLineEnds(content);
}

/** Reads the target and text of a processing instruction after its `<?`. */
export function readInstruction(reader: Reader, opened: number): { target: string; value: string } {
  const target = readPlainName(reader, 'the name of a processing instruction');
  if (target.toLowerCase() === 'xml')
    reader.fail('the XML declaration is not at the very start of the file', opened, reader.at);
  const spaced = reader.space();
  const value = withPlainLineEnds(reader.until('?>', 'the processing instruction', opened));
  if (!spaced && value !== '') reader.fail(`there is no space after ${quote(`<?${target}`)}`, opened, reader.at);
  return { target, value };
}
