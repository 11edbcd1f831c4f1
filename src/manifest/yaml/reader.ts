import type { SourceText } from '../../core/text.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { DataPath, ManifestFault } from '../manifest.ts';
import { PRODUCTS } from '../schema/limits.ts';
import { placeName } from './place-names.ts';
import { type Entry, entryAt, type MappingNode, nearestEntry, type Place, type ScalarNode } from './tree.ts';

/** A parsed document while its fields are checked: places, removed values, faults found. */
export class Reader {
  readonly kind: DocumentKind;
  readonly source: SourceText;
  readonly root: MappingNode;
  /** Plain values, without those at fault. */
  readonly data: Record<string, unknown>;
  readonly faults: ManifestFault[] = [];
  readonly #faultyWaivers = new Set<number>();
  #productNames: readonly string[] | null = null;

  constructor(kind: DocumentKind, source: SourceText, root: MappingNode, data: Record<string, unknown>) {
    this.kind = kind;
    this.source = source;
    this.root = root;
    this.data = data;
  }

  /** Names the place of a value as a person does, and the root as `the manifest`. */
  nameOf(path: DataPath): string {
    if (path.length === 0) return `the ${this.kind.noun}`;
    return placeName(path, (entry) => this.#nameOfProduct(entry));
  }

  /** The name of a product, if no other product has it too. */
  #nameOfProduct(entry: DataPath): string | null {
    const [root, index] = entry;
    if (entry.length !== 2 || root !== 'products' || typeof index !== 'number') return null;
    this.#productNames ??= this.#namesOfProducts();
    const name = this.#productNames[index] ?? '';
    const folded = name.toLowerCase();
    return name !== '' && this.#productNames.filter((one) => one.toLowerCase() === folded).length === 1 ? name : null;
  }

  #namesOfProducts(): readonly string[] {
    const list = this.root.entries.get('products')?.node;
    const items = list?.kind === 'list' ? list.items.slice(0, PRODUCTS.most) : [];
    return items.map((_, index) => this.scalar(['products', index, 'name'])?.text.trim() ?? '');
  }

  entry(path: DataPath): Entry | undefined {
    return entryAt(this.root, path);
  }

  scalar(path: DataPath): ScalarNode | undefined {
    const node = this.entry(path)?.node;
    return node?.kind === 'scalar' ? node : undefined;
  }

  /** Returns the place of a key or value, else of the nearest ancestor's key, else the start of the file. */
  place(path: DataPath, part: 'key' | 'value'): Place {
    return placeAt(this.root, path, part);
  }

  value(path: DataPath): unknown {
    let value: unknown = this.data;
    for (const step of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Record<string | number, unknown>)[step];
    }
    return value;
  }

  /** Replaces the value at a path; undefined removes the key. */
  set(path: DataPath, value: unknown): void {
    const parent = this.value(path.slice(0, -1));
    const step = path.at(-1);
    if (typeof parent === 'object' && parent !== null && step !== undefined)
      (parent as Record<string | number, unknown>)[step] = value;
  }

  /** @param more `at`: the value that it concerns, if that is not at `path` */
  report(
    path: DataPath,
    place: Place,
    message: string,
    more: Pick<ManifestFault, 'fix' | 'related' | 'at'> = {},
  ): void {
    const product = path[0] === 'products' && typeof path[1] === 'number' ? path[1] : undefined;
    this.faults.push({
      step: 'keys',
      severity: 'error',
      message,
      location: this.source.locate(place.start, place.end),
      ...(product !== undefined && { product }),
      at: path,
      ...more,
    });
    // A waiver with a fault must hide nothing: the rest of it could cover more than the whole.
    if (path[0] === 'waivers' && typeof path[1] === 'number') this.#faultyWaivers.add(path[1]);
  }

  /** Empties the waivers in which a fault was reported. */
  dropFaultyWaivers(): void {
    for (const index of this.#faultyWaivers) this.set(['waivers', index], Object.create(null));
  }
}

export function placeAt(root: MappingNode, path: DataPath, part: 'key' | 'value'): Place {
  const nearest = nearestEntry(root, path);
  if (!nearest) return { start: 0, end: 0 };
  return nearest.isExact && part === 'value' ? nearest.entry.value : nearest.entry.key;
}

/** Returns `products[0].version`; empty for the root. */
export function pathName(path: DataPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
