import type { ClassFact } from '../facts.ts';
import type { Evaluation } from './evaluation.ts';
import type { Thing } from './value.ts';

/**
 * Members by which whoever uses the sources may give a client: `class Options { public Client Client { get; set; } }`,
 * which the sources never set. They hold nothing of the object that has them.
 */
export class UnsetClients {
  readonly #evaluator: Evaluation;
  #assigned: ReadonlySet<string> | null = null;

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** Whether an object has such a member. */
  has(thing: Thing, name: string): boolean {
    return thing.kind === 'instance' && this.#isDeclared(thing.cls, name) && !this.#isAssigned(name);
  }

  #isDeclared(cls: ClassFact, name: string): boolean {
    const { instances } = this.#evaluator;
    const field = instances.lineage(cls).flatMap(({ fields }) => fields.filter((one) => one.name === name))[0];
    if (!field || field.value || field.type === null || field.annotations) return false;
    const knowledge = this.#evaluator.knowledge(cls.file);
    const dot = field.type.lastIndexOf('.');
    // `*http.Client`: the type by what its module is called in the file.
    if (dot !== -1 && !knowledge.isLibrary(field.type.slice(0, dot))) return false;
    const type = field.type.slice(dot + 1);
    return knowledge.isClient(type) || knowledge.isHandler(type);
  }

  /** Whether code sets a member of that name of anything but the object that a literal makes. */
  #isAssigned(name: string): boolean {
    this.#assigned ??= this.#allAssigned();
    return this.#assigned.has(name);
  }

  #allAssigned(): ReadonlySet<string> {
    const found = new Set<string>();
    for (const { functions } of this.#evaluator.program.files.values())
      for (const { statements } of functions)
        for (const { target } of statements)
          if (target?.kind === 'member' || target?.kind === 'name') found.add(target.name);
    return found;
  }
}
