import type { ClassFact, FileFacts, FunctionFact } from './facts.ts';

/** Characters of the files that are kept: what was parsed takes many times their memory. */
const MOST_CHARACTERS = 8_000_000;

/** Files as they were parsed, for several scans of sources of which few change. */
export class ParsedFiles {
  readonly #known = new Map<string, { readonly text: string; readonly facts: FileFacts }>();
  #characters = 0;

  /** Null: it was not parsed, or had another text. */
  get(path: string, text: string): FileFacts | null {
    const known = this.#known.get(path);
    return known?.text === text ? known.facts : null;
  }

  keep(path: string, text: string, facts: FileFacts): void {
    if (this.#known.has(path) || this.#characters + text.length > MOST_CHARACTERS) return;
    this.#characters += text.length;
    this.#known.set(path, { text, facts });
  }
}

/** Returns what takes back all that an analysis adds to the facts of files. */
export function remember(files: Iterable<FileFacts>): () => void {
  const functions: [FunctionFact, Pick<FunctionFact, 'owner' | 'statements'>][] = [];
  const classes: [ClassFact, Pick<ClassFact, 'methods' | 'fields' | 'bases' | 'declares'>][] = [];
  for (const file of files) {
    for (const fn of file.functions) functions.push([fn, { owner: fn.owner, statements: [...fn.statements] }]);
    for (const cls of file.classes) {
      const { methods, fields, bases, declares } = cls;
      classes.push([
        cls,
        { methods: [...methods], fields: [...fields], bases: [...bases], ...(declares !== undefined && { declares }) },
      ]);
    }
  }
  return () => {
    for (const [fn, before] of functions) Object.assign(fn, before);
    for (const [cls, before] of classes) {
      delete cls.declares;
      Object.assign(cls, before);
    }
  };
}
