import type { Span } from '../facts.ts';
import { type Text, textValue, union, type Value } from './value.ts';

/** Paths of one function that are looked at; Graph takes 20 requests in a batch. */
const MOST_PATHS = 200;

/** Values of configuration files by the name of their key, for code that reads settings. */
export class Settings {
  readonly #byKey = new Map<string, readonly Text[]>();
  readonly #keys = new Map<string, string>();
  readonly #securityPaths = new Map<string, Text[]>();
  readonly #sorted = new Set<string>();
  readonly #defender = new Map<string, number[]>();

  /** Notes a literal that is a path below Graph's `/security`, for `$batch` requests. */
  addSecurityPath(value: string, file: string, { start, end }: Span): void {
    const text = { value, origins: [{ file, start, end, inner: null }] };
    const known = this.#securityPaths.get(file);
    if (known) known.push(text);
    else this.#securityPaths.set(file, [text]);
  }

  /** The first of those between two places of a file, in order. Asked for when all are noted. */
  securityPaths(file: string, from: number, to: number): readonly Text[] {
    const texts = this.#securityPaths.get(file) ?? [];
    if (!this.#sorted.has(file)) texts.sort((a, b) => startOf(a) - startOf(b));
    this.#sorted.add(file);
    let first = 0;
    for (let end = texts.length; first < end; ) {
      const middle = (first + end) >> 1;
      if (startOf(texts[middle]) < from) first = middle + 1;
      else end = middle;
    }
    return texts.slice(first, first + MOST_PATHS).filter((text) => startOf(text) < to);
  }

  /** Notes a literal that only code for Defender's APIs has: a host, a path, the name of a setting. */
  addDefender(file: string, at: number): void {
    this.#defender.set(file, [...(this.#defender.get(file) ?? []), at]);
  }

  namesDefender(file: string, start: number, end: number): boolean {
    return (this.#defender.get(file) ?? []).some((at) => at >= start && at < end);
  }

  add(key: string, value: string, file: string, start: number, end: number): void {
    const name = plain(key);
    if (name.length < 3 || value === '') return;
    this.#keys.set(key, file);
    const read = { value, origins: [{ file, start, end, inner: { start, end } }] };
    this.#byKey.set(name, [...(this.#byKey.get(name) ?? []), read]);
  }

  /** Every key as written, with a file that has it. */
  get keys(): ReadonlyMap<string, string> {
    return this.#keys;
  }

  /** The text that a configuration file in a folder above a file gives a key; undefined if none does. */
  above(key: string, file: string): string | undefined {
    const texts = this.#byKey.get(plain(key)) ?? [];
    return texts.find((text) => file.startsWith(text.origins[0]?.file.replace(/[^/]*$/, '') ?? file))?.value;
  }

  /**
   * Null if no configuration file has such a key. The last word of a path of keys counts.
   *
   * @param mayRead whether the code that asks may read a configuration file
   */
  value(key: string, mayRead: (file: string) => boolean): Value | null {
    const word = key.split(/[:./]/).at(-1) ?? '';
    for (const name of word === key ? [key] : [key, word]) {
      const texts = (this.#byKey.get(plain(name)) ?? []).filter(({ origins }) => mayRead(origins[0]?.file ?? ''));
      if (texts.length > 0) return { ...union(texts.map((one) => textValue(one.value, one.origins))), open: true };
    }
    return null;
  }
}

function startOf(text: Text | undefined): number {
  return text?.origins[0]?.start ?? 0;
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}
