import type { ClassFact, FieldFact, FunctionFact } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Program } from './program.ts';

/** What a class itself has under each name. */
interface Members {
  readonly methods: ReadonlyMap<string, readonly FunctionFact[]>;
  readonly fields: ReadonlyMap<string, FieldFact>;
  /** Methods that do something to a field of this name, or to a variable that may be one; in their order. */
  readonly setters: ReadonlyMap<string, readonly FunctionFact[]>;
}

const OWN = 'this.';

/** Looks the members of classes up by name, so that a class with many fields is not walked for each of them. */
export class MemberIndex {
  readonly #program: Program;
  readonly #members = new Map<ClassFact, Members>();

  constructor(program: Program) {
    this.#program = program;
  }

  methods(cls: ClassFact, name: string): readonly FunctionFact[] {
    return this.#of(cls).methods.get(name) ?? [];
  }

  field(cls: ClassFact, name: string): FieldFact | undefined {
    return this.#of(cls).fields.get(name);
  }

  setters(cls: ClassFact, name: string): readonly FunctionFact[] {
    return this.#of(cls).setters.get(name) ?? [];
  }

  #of(cls: ClassFact): Members {
    return ensure(this.#members, cls, () => {
      const methods = new Map<string, FunctionFact[]>();
      const setters = new Map<string, FunctionFact[]>();
      for (const method of cls.methods) {
        ensure(methods, method.name, () => []).push(method);
        const touched = [...this.#program.touched(method)];
        const names = new Set(touched.map((root) => (root.startsWith(OWN) ? root.slice(OWN.length) : root)));
        for (const name of names) ensure(setters, name, () => []).push(method);
      }
      // The first of a name counts.
      const fields = new Map([...cls.fields].reverse().map((field) => [field.name, field]));
      return { methods, fields, setters };
    });
  }
}
