import { Budget, LIMITS } from '../../core/budget.ts';
import { quote } from '../../core/quote.ts';
import type { AttributeDeclarations, DefaultAttribute } from './doctype.ts';
import type { Entities } from './entities.ts';
import { NamespaceScope, splitName } from './names.ts';
import type { Reader } from './reader.ts';
import { attributeKey, NAMESPACES, type Range, type XmlAttribute, type XmlElement, type XmlNode } from './xml.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** An element under construction; all others see it as `XmlElement`. */
export interface GrowingElement extends Writable<XmlElement> {
  children: XmlNode[];
}

export interface OpenElement {
  readonly element: GrowingElement;
  /** Number of open entities at its start tag; its end tag must be in the same entity. */
  readonly nesting: number;
  /** Prefixes that it declared. */
  readonly declared: readonly string[];
}

/** An attribute before its namespace is known. */
type RawAttribute = Omit<XmlAttribute, 'localName' | 'namespace'>;

/** Reads start tags and counts elements, attributes and namespaces. */
export class TagReader {
  readonly #reader: Reader;
  readonly #entities: Entities;
  readonly #scope = new NamespaceScope();
  readonly #elements = new Budget(LIMITS.logoElements);
  readonly #attributes = new Budget(LIMITS.logoAttributes);

  constructor(reader: Reader, entities: Entities) {
    this.#reader = reader;
    this.#entities = entities;
  }

  /** @returns the element, and whether its tag closes it immediately */
  start(
    opened: number,
    parent: OpenElement | null,
    declarations: AttributeDeclarations,
    depth: number,
  ): [OpenElement, boolean] {
    const reader = this.#reader;
    reader.at = opened + 1;
    const name = reader.name("what follows '<'");
    const nameRange = reader.range(opened + 1, reader.at);
    if (depth > LIMITS.logoDepth)
      this.#refuse('its elements are nested more than', LIMITS.logoDepth, 'levels deep', nameRange);
    if (!this.#elements.spend(1)) this.#refuse('it has more than', LIMITS.logoElements, 'elements', nameRange);
    const raw = this.#writtenAttributes(opened, name, declarations.get(name));
    const empty = reader.take('/');
    reader.need('>', () => (empty ? "'/' is not followed by '>'" : `the tag of ${quote(name)} must end with '>'`));
    this.#addDefaults(raw, declarations.get(name), nameRange);
    if (!this.#attributes.spend(raw.size))
      this.#refuse('it has more than', LIMITS.logoAttributes, 'attributes', nameRange);
    const declared = this.#declareNamespaces(raw);
    const { namespace, localName } = this.#resolve(name, nameRange, 'element');
    const startTag = reader.range(opened, reader.at);
    const element: GrowingElement = {
      kind: 'element',
      name,
      localName,
      namespace,
      attributes: this.#resolveAttributes(raw, name),
      children: [],
      parent: parent?.element ?? null,
      range: startTag,
      startTag,
      nameRange,
      origin: reader.origin,
    };
    return [{ element, nesting: reader.nesting, declared }, empty];
  }

  /** Removes the namespaces that the element declared. */
  close(open: OpenElement): void {
    for (const prefix of open.declared) this.#scope.release(prefix);
  }

  #writtenAttributes(
    opened: number,
    element: string,
    types: ReadonlyMap<string, DefaultAttribute> | undefined,
  ): Map<string, RawAttribute> {
    const reader = this.#reader;
    const attributes = new Map<string, RawAttribute>();
    for (;;) {
      const spaced = reader.space();
      if (reader.atEnd || reader.looksAt('<'))
        reader.fail(`the tag of ${quote(element)} is never closed with '>'`, opened, opened + 1 + element.length);
      if (reader.looksAt('>') || reader.looksAt('/')) return attributes;
      if (!spaced) reader.failHere('there is no space before the next attribute');
      const start = reader.at;
      const name = reader.name('the name of an attribute');
      const nameRange = reader.range(start, reader.at);
      const before = attributes.get(name);
      if (before)
        reader.fail(`the attribute ${quote(name)} appears twice in one tag`, start, reader.at, {
          message: 'first here',
          range: before.nameRange,
        });
      reader.space();
      reader.need('=', () => `the attribute ${quote(name)} has no '=' and value`);
      reader.space();
      const { raw, start: from } = reader.literal('the value of an attribute');
      const plain = this.#entities.attributeValue(reader, raw, from);
      const value = types?.get(name)?.tokenized ? collapse(plain) : plain;
      const range = reader.range(start, reader.at);
      const valueRange = reader.range(from, from + raw.length);
      attributes.set(name, { name, value, range, nameRange, valueRange, origin: reader.origin });
    }
  }

  #addDefaults(
    attributes: Map<string, RawAttribute>,
    declared: ReadonlyMap<string, DefaultAttribute> | undefined,
    element: Range,
  ): void {
    for (const { name, value, tokenized, range, nameRange, valueRange } of declared?.values() ?? []) {
      if (value === null || attributes.has(name)) continue;
      this.#entities.expand(this.#reader, value, element, range);
      const shown = tokenized ? collapse(value) : value;
      attributes.set(name, { name, value: shown, range, nameRange, valueRange, origin: 'default' });
    }
  }

  #declareNamespaces(attributes: ReadonlyMap<string, RawAttribute>): string[] {
    const declared: string[] = [];
    for (const { name, value, range } of attributes.values()) {
      const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
      if (prefix === null) continue;
      const wrong = this.#scope.declare(prefix, value);
      if (wrong !== null) this.#reader.refuse({ kind: 'malformed', message: wrong, range, related: null });
      declared.push(prefix);
    }
    return declared;
  }

  #resolveAttributes(attributes: ReadonlyMap<string, RawAttribute>, element: string): XmlAttribute[] {
    const resolved: XmlAttribute[] = [];
    const prefixed = new Map<string, XmlAttribute>();
    for (const raw of attributes.values()) {
      const names = this.#resolve(raw.name, raw.nameRange, 'attribute');
      const attribute = { ...raw, ...names };
      resolved.push(attribute);
      if (names.namespace === null) continue;
      const key = attributeKey(names.localName, names.namespace);
      const before = prefixed.get(key);
      if (before)
        this.#reader.refuse({
          kind: 'malformed',
          message: `${quote(raw.name)} and ${quote(before.name)} are the same attribute, which appears twice on ${quote(element)}`,
          range: raw.nameRange,
          related: { message: 'first here', range: before.nameRange },
        });
      prefixed.set(key, attribute);
    }
    return resolved;
  }

  #resolve(name: string, range: Range, what: 'element' | 'attribute'): { localName: string; namespace: string | null } {
    const fail = (message: string): never => this.#reader.refuse({ kind: 'malformed', message, range, related: null });
    const split = splitName(name);
    if (!split) return fail(`the colons in ${quote(name)} do not separate a prefix`);
    const { prefix, localName } = split;
    if (what === 'attribute') {
      if (name === 'xmlns') return { localName, namespace: NAMESPACES.xmlns };
      if (prefix === '') return { localName, namespace: null };
    } else if (prefix === 'xmlns') return fail("no element can have the prefix 'xmlns'");
    const namespace = this.#scope.resolve(prefix);
    if (namespace === undefined)
      return fail(`the prefix ${quote(prefix)} is not declared. Add ${declarationOf(prefix)} to the root element`);
    return { localName, namespace };
  }

  #refuse(before: string, most: number, after: string, range: Range): void {
    const message = `${before} ${most.toLocaleString('en')} ${after}`;
    this.#reader.refuse({ kind: 'limit', message, range, related: null });
  }
}

/** Section 3.3.3: values that are not CDATA lose leading and trailing spaces, and runs of spaces collapse. */
function collapse(value: string): string {
  return value.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

function declarationOf(prefix: string): string {
  const address = prefix === 'xlink' ? NAMESPACES.xlink : '...';
  return quote(`xmlns:${prefix}="${address}"`);
}
