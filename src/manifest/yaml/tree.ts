import type { BlockLayout } from './block-characters.ts';

/** Path from the root to a value: keys and list indexes, for example `['products', 0, 'logo']`. */
export type DataPath = readonly (string | number)[];

/** How YAML writes a scalar. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'folded' | 'literal';

/** Offsets in the text of the manifest, in UTF-16 units; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The manifest as written, with aliases resolved, from which data and positions are read. */
export type TreeNode = MappingNode | ListNode | ScalarNode;

export interface MappingNode {
  readonly kind: 'mapping';
  /** Whether it is in braces. */
  readonly flow: boolean;
  readonly place: Place;
  /** By the text of the key; a map, so that a key such as `__proto__` is an ordinary key. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface ListNode {
  readonly kind: 'list';
  /** Whether it is in brackets. */
  readonly flow: boolean;
  readonly place: Place;
  readonly items: readonly Entry[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  /** The value in YAML 1.2 core. */
  readonly value: string | number | bigint | boolean | null;
  /** Text of the scalar; of a plain scalar, its characters without folding. */
  readonly text: string;
  readonly style: ScalarStyle;
  readonly place: Place;
  /** Of a folded or literal scalar. */
  readonly block?: BlockLayout;
}

/** A key and its value, or an item of a list with its dash (in brackets: the item's first character). */
export interface Entry {
  readonly key: Place;
  /**
   * Place of the value as a reader would underline it: of a block collection, its first key or dash; of an alias, the
   * alias.
   */
  readonly value: Place;
  /** Offset after the last character of the value. */
  readonly end: number;
  readonly node: TreeNode;
}

/** Returns the entry at a path; undefined for the root and for missing entries. */
export function entryAt(root: TreeNode, path: DataPath): Entry | undefined {
  let node: TreeNode | undefined = root;
  let entry: Entry | undefined;
  for (const step of path) {
    if (node === undefined) return undefined;
    entry = child(node, step);
    node = entry?.node;
  }
  return entry;
}

function child(node: TreeNode, step: string | number): Entry | undefined {
  if (node.kind === 'mapping') return node.entries.get(String(step));
  if (node.kind === 'list' && typeof step === 'number') return node.items[step];
  return undefined;
}

/** Returns the deepest existing entry on a path. */
export function nearestEntry(root: TreeNode, path: DataPath): { entry: Entry; isExact: boolean } | undefined {
  let node: TreeNode = root;
  let entry: Entry | undefined;
  for (const step of path) {
    const next = child(node, step);
    if (!next) return entry && { entry, isExact: false };
    entry = next;
    node = next.node;
  }
  return entry && { entry, isExact: true };
}

/**
 * Returns the plain values of a node: mappings without a prototype and without the free `x-` keys; nothing is shared.
 */
export function toPlain(node: TreeNode): unknown {
  if (node.kind === 'scalar') return node.value;
  return node.kind === 'list' ? node.items.map((item) => toPlain(item.node)) : mapping(node);
}

function mapping(node: MappingNode): Record<string, unknown> {
  // Objects of `Object.create(null)` are hash tables, four times as large, and thousands of manifests are in memory.
  const plain: Record<string, unknown> = Object.setPrototypeOf({}, null);
  for (const [key, entry] of node.entries) if (!isFree(key)) plain[key] = toPlain(entry.node);
  return plain;
}

/** Keys that are never checked. */
export function isFree(key: string): boolean {
  return key.startsWith('x-');
}
