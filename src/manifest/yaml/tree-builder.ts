import {
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  type Scalar as ScalarOfYaml,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { quote } from '../../core/quote.ts';
import type { SourceText } from '../../core/text.ts';
import type { SyntaxFault } from '../fault.ts';
import { Anchors, type Subtree } from './aliases.ts';
import type { Entry, MappingNode, Place, ScalarNode, ScalarStyle, TreeNode } from './tree.ts';

/** Builds the tree of a document that the parser accepted; what YAML allows but a manifest does not is a fault. */
export function buildTree(
  source: SourceText,
  document: Document.Parsed,
): { readonly root: MappingNode | null; readonly faults: readonly SyntaxFault[] } {
  const builder = new Builder(source);
  const root = document.contents && builder.build(document.contents, 1)?.node;
  return { root: root?.kind === 'mapping' ? root : null, faults: builder.faults };
}

const STYLES: ReadonlyMap<string | undefined, ScalarStyle> = new Map([
  ['QUOTE_SINGLE', 'single-quoted'],
  ['QUOTE_DOUBLE', 'double-quoted'],
  ['BLOCK_FOLDED', 'folded'],
  ['BLOCK_LITERAL', 'literal'],
]);

class Builder {
  readonly #source: SourceText;
  readonly #anchors = new Anchors();
  readonly #faults: SyntaxFault[] = [];

  constructor(source: SourceText) {
    this.#source = source;
  }

  get faults(): readonly SyntaxFault[] {
    return [...this.#faults, ...this.#anchors.faults];
  }

  /** @param depth number of levels down to this value, including its own */
  build(node: ParsedNode, depth: number): Subtree | undefined {
    if (isAlias(node)) return this.#anchors.resolve(node.source, placeOf(node), depth);
    if (node.anchor !== undefined) this.#anchors.open(node.anchor);
    const built = isScalar(node)
      ? this.#scalar(node)
      : isMap(node)
        ? this.#mapping(node, depth)
        : this.#list(node, depth);
    if (node.anchor !== undefined) this.#anchors.close(node.anchor, built);
    return built;
  }

  #scalar(node: ScalarOfYaml.Parsed): Subtree {
    const [start, end] = node.range;
    const block = blockOf(node.srcToken, end);
    const leaf: ScalarNode = {
      kind: 'scalar',
      value: node.value as ScalarNode['value'],
      text: node.source,
      style: STYLES.get(node.type) ?? 'plain',
      place: { start, end: block ? trimmedEnd(this.#source.text, start, end) : end },
      ...(block && { block }),
    };
    return { node: leaf, values: 1, aliases: 0, depth: 0 };
  }

  #mapping(map: YAMLMap.Parsed, depth: number): Subtree {
    const entries = new Map<string, Entry>();
    const size = new Size(this.#anchors);
    let end = map.range[0];
    for (const { key, value } of map.items) {
      const name = this.#key(key as ParsedNode, entries);
      const place = placeOf(key as ParsedNode);
      const built = value ? this.build(value, depth + 1) : valueless(place.end);
      if (name === undefined || !built) continue;
      size.add(built, place);
      const entry = entryOf(place, value, built);
      entries.set(name, entry);
      end = Math.max(entry.end, place.end);
    }
    const node: TreeNode = { kind: 'mapping', flow: map.flow === true, place: collectionPlace(map, end), entries };
    return { node, ...size.total };
  }

  #key(key: ParsedNode, entries: ReadonlyMap<string, Entry>): string | undefined {
    const place = placeOf(key);
    if (!isScalar(key)) {
      this.#faults.push({
        place: { start: place.start, end: place.start + 1 },
        message: 'This key is not plain text. Use a documented key.',
      });
      return undefined;
    }
    const name = key.source;
    if (name === '<<' && key.type === 'PLAIN') {
      this.#faults.push({
        place,
        message: "Merge keys ('<<') are not allowed. Replace the merge key with the keys that it adds.",
      });
      return undefined;
    }
    const before = entries.get(name)?.key;
    if (!before) return name;
    const message = `${quote(name)} is already set in line ${this.#source.positionAt(before.start).line}. Remove one of the two.`;
    this.#faults.push({ place, message, related: { message: 'first set here', place: before } });
    return undefined;
  }

  #list(list: YAMLSeq.Parsed, depth: number): Subtree {
    const items: Entry[] = [];
    const size = new Size(this.#anchors);
    const dashes = dashesOf(list.srcToken);
    let end = list.range[0];
    for (const [index, item] of list.items.entries()) {
      const built = this.build(item, depth + 1);
      if (!built) continue;
      const place = placeOf(item);
      size.add(built, place);
      const entry = entryOf(dashes[index] ?? { start: place.start, end: place.start + 1 }, item, built);
      items.push(entry);
      end = Math.max(entry.end, entry.key.end);
    }
    const node: TreeNode = { kind: 'list', flow: list.flow === true, place: collectionPlace(list, end), items };
    return { node, ...size.total };
  }
}

/** Counts the values of a collection after aliases are resolved. */
class Size {
  readonly total = { values: 1, aliases: 0, depth: 1 };
  readonly #anchors: Anchors;

  constructor(anchors: Anchors) {
    this.#anchors = anchors;
  }

  add(part: Subtree, place: Place): void {
    this.total.values += part.values;
    this.total.aliases += part.aliases;
    this.total.depth = Math.max(this.total.depth, part.depth + 1);
    this.#anchors.checkSize(this.total.values, place);
  }
}

function placeOf(node: ParsedNode): Place {
  return { start: node.range[0], end: node.range[1] };
}

/** The parser extends a block collection over the comments and empty lines after it. */
function collectionPlace(node: YAMLMap.Parsed | YAMLSeq.Parsed, contentEnd: number): Place {
  return { start: node.range[0], end: node.flow ? node.range[1] : contentEnd };
}

function valueless(at: number): Subtree {
  const node: ScalarNode = { kind: 'scalar', value: null, text: '', style: 'plain', place: { start: at, end: at } };
  return { node, values: 1, aliases: 0, depth: 0 };
}

function entryOf(key: Place, written: ParsedNode | null, { node }: Subtree): Entry {
  if (written && isAlias(written)) return { key, value: placeOf(written), end: written.range[1], node };
  return { key, value: shownPlace(node), end: node.place.end, node };
}

/** Returns what a reader would underline: for a block collection, the first key or dash. */
function shownPlace(node: TreeNode): Place {
  if (node.kind === 'scalar' || node.flow) return node.place;
  const [first] = node.kind === 'mapping' ? node.entries.values() : node.items;
  return first?.key ?? node.place;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text[at - 1] as string)) at--;
  return at;
}

/** Returns the dashes of the items, in order; none for a list in brackets. */
function dashesOf(token: CST.Token | undefined): Place[] {
  if (token?.type !== 'block-seq') return [];
  return token.items.flatMap((item) => {
    const dash = item.start.find((start) => start.type === 'seq-item-ind');
    return dash ? [{ start: dash.offset, end: dash.offset + 1 }] : [];
  });
}

function blockOf(token: CST.Token | undefined, end: number): ScalarNode['block'] {
  if (token?.type !== 'block-scalar') return undefined;
  const header = token.props.find((prop) => prop.type === 'block-scalar-header');
  if (!header || !('source' in header)) return undefined;
  return { header: header.source, content: end - token.source.length, end, indent: token.indent };
}
