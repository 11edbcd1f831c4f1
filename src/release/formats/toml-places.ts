import type { Range } from '../reading.ts';

/**
 * Returns the place of the value at a path of tables in a document that a parser accepted: all its characters,
 * including quotes. Null if the path does not exist.
 */
export function placeInToml(text: string, path: readonly string[]): Range | null {
  return new Scanner(text).find(path);
}

/** Returns the rest of the path below a table or key; null: it leads elsewhere. */
type Rest = readonly string[] | null;

function below(rest: Rest, keys: readonly string[]): Rest {
  const leads = rest && keys.length <= rest.length && keys.every((key, index) => key === rest[index]);
  return leads ? rest.slice(keys.length) : null;
}

class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  find(path: readonly string[]): Range | null {
    let table: Rest = path;
    for (this.#skip(); this.#at < this.#text.length; this.#skip()) {
      if (this.#text[this.#at] === '[') {
        const brackets = this.#text[this.#at + 1] === '[' ? 2 : 1;
        this.#at += brackets;
        table = below(path, this.#keys());
        this.#at += brackets;
      } else {
        const found = this.#pair(table);
        if (found) return found;
      }
    }
    return null;
  }

  /** `key = value`. */
  #pair(table: Rest): Range | null {
    const rest = below(table, this.#keys());
    this.#at++;
    this.#skip();
    const start = this.#at;
    const inner = this.#value(rest);
    return rest?.length === 0 ? { start, end: this.#at } : inner;
  }

  /** Dotted, each part bare or quoted. */
  #keys(): string[] {
    const keys: string[] = [];
    do {
      if (keys.length > 0) this.#at++;
      this.#skip();
      const start = this.#at;
      if (this.#isQuote()) {
        this.#string();
        keys.push(unquoted(this.#text.slice(start, this.#at)));
      } else keys.push(this.#run(/[\w-]*/y));
      this.#skip();
    } while (this.#text[this.#at] === '.');
    return keys;
  }

  /** Skips a value; returns the place of the wanted value if it is in an inline table. */
  #value(rest: Rest): Range | null {
    const first = this.#text[this.#at];
    if (first === '[') return this.#items(']', () => this.#value(null));
    if (first === '{') return this.#items('}', () => this.#pair(rest));
    if (this.#isQuote()) this.#string();
    else {
      const run = this.#run(/[^,\]}#\n]*/y);
      this.#at -= run.length - run.trimEnd().length;
    }
    return null;
  }

  #items(close: string, item: () => Range | null): Range | null {
    let found: Range | null = null;
    this.#at++;
    for (this.#skip(); this.#at < this.#text.length && this.#text[this.#at] !== close; this.#skip()) {
      const before = this.#at;
      found = item() ?? found;
      this.#skip();
      if (this.#text[this.#at] === ',' || this.#at === before) this.#at++;
    }
    this.#at++;
    return found;
  }

  #isQuote(): boolean {
    return this.#text[this.#at] === '"' || this.#text[this.#at] === "'";
  }

  #string(): void {
    const quote = this.#text[this.#at] as string;
    const isTriple = this.#text.startsWith(quote.repeat(3), this.#at);
    const close = isTriple ? quote.repeat(3) : quote;
    for (this.#at += close.length; this.#at < this.#text.length; this.#at++) {
      if (quote === '"' && this.#text[this.#at] === '\\') this.#at++;
      else if (this.#text.startsWith(close, this.#at)) break;
    }
    this.#at += close.length;
    // Up to two more quotes may precede the closing three and belong to the text.
    for (let more = 0; isTriple && more < 2 && this.#text[this.#at] === quote; more++) this.#at++;
  }

  /** Skips white space, line ends and comments. */
  #skip(): void {
    do this.#run(/\s*/y);
    while (this.#run(/#[^\n]*/y) !== '');
  }

  #run(sticky: RegExp): string {
    sticky.lastIndex = this.#at;
    const run = sticky.exec(this.#text)?.[0] ?? '';
    this.#at += run.length;
    return run;
  }
}

/** A quoted key may contain escapes. JSON has all of TOML's except `\e`, `\x` and `\U`, which no key needs. */
function unquoted(key: string): string {
  if (key.startsWith("'")) return key.slice(1, -1);
  try {
    return String(JSON.parse(key));
  } catch {
    return key.slice(1, -1);
  }
}
