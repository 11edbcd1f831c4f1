import { LIMITS } from '../core/budget.ts';
import type { GrammarFiles } from '../core/ports.ts';
import type { FileFacts } from './facts.ts';
import type { Language } from './language.ts';
import { lower } from './lower.ts';
import { type Cursor, walk } from './walk.ts';

/** What the scan uses of the tree-sitter runtime. */
interface Runtime {
  readonly Parser: { init(): Promise<void>; new (): Parser };
  readonly Language: { load(file: Uint8Array): Promise<unknown> };
}
interface Parser {
  setLanguage(language: unknown): void;
  parse(text: string, old: null, options: { progressCallback(): boolean }): Tree | null;
  reset(): void;
  delete(): void;
}
interface Tree {
  readonly rootNode: { readonly hasError: boolean; toString(): string };
  walk(): Cursor & { delete(): void };
  delete(): void;
}

/** Grammars by the runtime that holds them: it has no way to let go of one, so each is loaded once. */
const loaded = new WeakMap<Runtime, Map<string, Promise<unknown>>>();

/** Why a file could not be read as its language; becomes a note, never a crash. */
export class Unparsed extends Error {
  override readonly name = 'Unparsed';
}

/** Loads a grammar on first use and parses with it; `close` frees what the parsers hold. */
export class Grammars {
  readonly #files: GrammarFiles;
  readonly #now: () => number;
  readonly #parsers = new Map<string, Promise<Parser>>();

  /** @param now milliseconds of a clock that never goes back */
  constructor(files: GrammarFiles, now: () => number) {
    this.#files = files;
    this.#now = now;
  }

  /**
   * @param milliseconds after which the parser gives up
   * @throws Unparsed with the reason
   */
  async facts(path: string, source: string, language: Language, milliseconds: number): Promise<FileFacts> {
    const parser = await this.#parser(language);
    const until = this.#now() + milliseconds;
    const tree = parser.parse(language.prepare?.(source) ?? source, null, {
      progressCallback: () => this.#now() > until,
    });
    if (!tree) {
      parser.reset();
      throw new Unparsed('the parser ran out of time');
    }
    try {
      const cursor = tree.walk();
      try {
        const { root, unparsed } = walk(cursor, language);
        if (unparsed > source.length * LIMITS.unparsedShare) throw new Unparsed(`most of it is not ${language.id}`);
        return lower(path, source, root, language);
      } finally {
        cursor.delete();
      }
    } finally {
      tree.delete();
    }
  }

  /** Returns the number of places where the parser had to guess; null: it ran out of time. */
  async guesses(source: string, language: Language, milliseconds: number): Promise<number | null> {
    const parser = await this.#parser(language);
    const until = this.#now() + milliseconds;
    const tree = parser.parse(language.prepare?.(source) ?? source, null, {
      progressCallback: () => this.#now() > until,
    });
    if (!tree) {
      parser.reset();
      return null;
    }
    const { rootNode } = tree;
    const count = rootNode.hasError ? rootNode.toString().split(/\((?:ERROR|MISSING|UNEXPECTED)\b/).length - 1 : 0;
    tree.delete();
    return count;
  }

  #parser(language: Language): Promise<Parser> {
    const known = this.#parsers.get(language.grammar);
    if (known !== undefined) return known;
    const loading = this.#load(language);
    this.#parsers.set(language.grammar, loading);
    return loading;
  }

  async #load({ grammar, grammarPackage }: Language): Promise<Parser> {
    try {
      const runtime = this.#files.runtime() as Runtime;
      await runtime.Parser.init();
      const parser = new runtime.Parser();
      const grammars = loaded.get(runtime) ?? new Map<string, Promise<unknown>>();
      loaded.set(runtime, grammars);
      const loading =
        grammars.get(grammar) ?? runtime.Language.load(this.#files.read(`tree-sitter-${grammar}.wasm`, grammarPackage));
      grammars.set(grammar, loading);
      loading.catch(() => grammars.delete(grammar));
      parser.setLanguage(await loading);
      return parser;
    } catch (cause: unknown) {
      throw new Unparsed(`the grammar for ${grammar} could not be loaded`, { cause });
    }
  }

  async close(): Promise<void> {
    for (const loading of this.#parsers.values()) {
      const parser = await loading.catch(() => null);
      parser?.delete();
    }
    this.#parsers.clear();
  }
}
