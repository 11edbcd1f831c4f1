import type { Expr, Span } from '../facts.ts';
import { type Text, textValue, union, type Value } from './value.ts';

/** Values of configuration files by the name of their key, for code that reads settings. */
export class Settings {
  readonly #byKey = new Map<string, Value>();
  readonly #keys = new Map<string, string>();
  readonly #securityPaths = new Map<string, Text[]>();
  readonly #defender = new Map<string, number[]>();

  /** Notes a literal that is a path below Graph's `/security`, for `$batch` requests. */
  addSecurityPath(value: string, file: string, { start, end }: Span): void {
    const text = { value, origins: [{ file, start, end, inner: null }] };
    const known = this.#securityPaths.get(file);
    if (known) known.push(text);
    else this.#securityPaths.set(file, [text]);
  }

  /** Those between two places of a file. */
  securityPaths(file: string, from: number, to: number): readonly Text[] {
    return (this.#securityPaths.get(file) ?? []).filter(({ origins: [at] }) => at && at.start >= from && at.start < to);
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
    const read = textValue(value, [{ file, start, end, inner: { start, end } }]);
    this.#keys.set(key, file);
    const known = this.#byKey.get(name);
    this.#byKey.set(name, known ? union([known, read]) : read);
  }

  /** Every key as written, with a file that has it. */
  get keys(): ReadonlyMap<string, string> {
    return this.#keys;
  }

  /** The text that a configuration file in a folder above a file gives a key; undefined if none does. */
  above(key: string, file: string): string | undefined {
    const texts = this.#byKey.get(plain(key))?.texts ?? [];
    return texts.find((text) => file.startsWith(text.origins[0]?.file.replace(/[^/]*$/, '') ?? file))?.value;
  }

  /** Null if no configuration file has such a key. The last word of a path of keys counts. */
  value(key: string, _from: Expr): Value | null {
    const whole = this.#byKey.get(plain(key));
    if (whole) return { ...whole, open: true };
    const word = key.split(/[:./]/).at(-1) ?? '';
    const last = word === key ? undefined : this.#byKey.get(plain(word));
    return last ? { ...last, open: true } : null;
  }
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}
