import { quote } from '../../core/quote.ts';
import { NAME } from './characters.ts';
import { NAMESPACES } from './xml.ts';

export interface QualifiedName {
  readonly prefix: string;
  readonly localName: string;
}

/** Null if the colons are not where Namespaces in XML 1.0 allows them. */
export function splitName(name: string): QualifiedName | null {
  const colon = name.indexOf(':');
  if (colon === -1) return { prefix: '', localName: name };
  const localName = name.slice(colon + 1);
  if (colon === 0 || localName.includes(':') || !startsAsName(localName)) return null;
  return { prefix: name.slice(0, colon), localName };
}

function startsAsName(text: string): boolean {
  NAME.lastIndex = 0;
  return NAME.test(text);
}

/** The prefixes in scope; each element adds its own and removes them when it ends. */
export class NamespaceScope {
  readonly #bound = new Map<string, string[]>([
    ['xml', [NAMESPACES.xml]],
    ['xmlns', [NAMESPACES.xmlns]],
  ]);

  /** Returns the fault of a declaration, or null once it is in scope. The prefix is empty for the default. */
  declare(prefix: string, namespace: string): string | null {
    if (prefix === 'xmlns') return "the prefix 'xmlns' must not be declared";
    if (prefix === 'xml')
      return namespace === NAMESPACES.xml ? null : "the prefix 'xml' must not be declared for another namespace";
    if (namespace === NAMESPACES.xml || namespace === NAMESPACES.xmlns)
      return `the namespace ${quote(namespace)} is reserved`;
    if (namespace === '' && prefix !== '') return `the prefix ${quote(prefix)} is declared without a namespace`;
    const stack = this.#bound.get(prefix);
    if (stack) stack.push(namespace);
    else this.#bound.set(prefix, [namespace]);
    return null;
  }

  release(prefix: string): void {
    if (prefix !== 'xml') this.#bound.get(prefix)?.pop();
  }

  /** Null: no namespace; undefined: a prefix that is not declared. */
  resolve(prefix: string): string | null | undefined {
    const namespace = this.#bound.get(prefix)?.at(-1);
    if (prefix === '') return namespace === undefined || namespace === '' ? null : namespace;
    return namespace;
  }
}
