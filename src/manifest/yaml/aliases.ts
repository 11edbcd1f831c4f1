import { quote } from '../../core/quote.ts';
import type { SyntaxFault } from '../fault.ts';
import { MAX_DEPTH } from './tokens.ts';
import type { Place, TreeNode } from './tree.ts';

/** Most aliases in a manifest; an alias counts each time it is read through another alias. */
export const MAX_ALIASES = 100;

/** Most values in a manifest once aliases are resolved; 64 KiB cannot contain as many without aliases. */
const MAX_VALUES = 65_536;

/** A value with its size after aliases are resolved. */
export interface Subtree {
  readonly node: TreeNode;
  readonly values: number;
  readonly aliases: number;
  /** Levels of mappings and lists in it. */
  readonly depth: number;
}

/** Anchors in the order of the text, and the limits on alias expansion. Each limit is reported once. */
export class Anchors {
  readonly faults: SyntaxFault[] = [];
  /** By name; null while the anchored value is being built. */
  readonly #known = new Map<string, Subtree | null>();
  readonly #reported = new Set<string>();
  #aliases = 0;

  open(name: string): void {
    this.#known.set(name, null);
  }

  close(name: string, subtree: Subtree): void {
    this.#known.set(name, subtree);
  }

  resolve(name: string, place: Place, depth: number): Subtree | undefined {
    const target = this.#known.get(name);
    const shown = quote(`*${name}`);
    if (target === undefined) {
      const message = `The alias ${shown} has no anchor ${quote(`&${name}`)} before it. Quote it if it is text.`;
      this.faults.push({ place, message });
      return undefined;
    }
    if (target === null) {
      this.faults.push({
        place,
        message: `The alias ${shown} refers to the value that it is part of. Replace it with the value.`,
      });
      return undefined;
    }
    this.#aliases += 1 + target.aliases;
    if (this.#aliases > MAX_ALIASES) return this.#limit(`There are more than ${MAX_ALIASES} aliases`, place);
    if (depth - 1 + target.depth > MAX_DEPTH) return this.#limit(`Aliases nest deeper than ${MAX_DEPTH} levels`, place);
    return { ...target, aliases: target.aliases + 1 };
  }

  /** @param values in a collection so far */
  checkSize(values: number, place: Place): void {
    if (values > MAX_VALUES)
      this.#limit(`Aliases repeat more than ${MAX_VALUES.toLocaleString('en-US')} values`, place);
  }

  #limit(message: string, place: Place): undefined {
    if (!this.#reported.has(message))
      this.faults.push({ place, message: `${message}. Replace the aliases with their values.` });
    this.#reported.add(message);
    return undefined;
  }
}
