import { folderOf } from '../../core/path.ts';
import type { ClassFact, FunctionFact } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import type { MemberIndex } from './members.ts';
import { thingValue, type Value } from './value.ts';

/** Methods of one class with one name; those of generated clients have a dozen. */
const MAX_OVERLOADS = 16;
/** Classes that one inherits from; a client can be put together from some dozens. */
const MAX_BASES = 60;

/** The repository's classes: which of them a name means, and what they inherit. */
export class Classes {
  readonly #evaluator: Evaluation;
  readonly #members: MemberIndex;
  readonly #named = new Map<string, Map<string, ClassFact | undefined>>();
  readonly #order = new Map<ClassFact, readonly ClassFact[]>();

  constructor(evaluator: Evaluation, members: MemberIndex) {
    this.#evaluator = evaluator;
    this.#members = members;
  }

  /** A class and its base classes, as far as they are in the repository. */
  lineage(cls: ClassFact): readonly ClassFact[] {
    const known = this.#order.get(cls);
    if (known) return known;
    const order: ClassFact[] = [cls];
    this.#order.set(cls, order);
    for (let index = 0; index < order.length && order.length < MAX_BASES; index++) {
      const at = order[index] as ClassFact;
      for (const base of at.bases) {
        const found = this.classNamed(base, at.file);
        if (found && !order.includes(found)) order.push(found);
      }
      for (const { embedded, type } of at.fields) {
        const found = embedded && type !== null ? this.classOf(type, at.file) : undefined;
        if (found && !order.includes(found)) order.push(found);
      }
    }
    return order;
  }

  /** Names of what a class inherits from outside the repository. */
  outerBases(cls: ClassFact): readonly string[] {
    const lineage = this.lineage(cls);
    const own = new Set(lineage.map(({ name }) => name));
    return lineage.flatMap(({ bases }) => bases.filter((base) => base !== 'object' && !own.has(base)));
  }

  /** Whether a class inherits from a library's client. */
  extendsClient(cls: ClassFact): boolean {
    return this.lineage(cls).some(({ bases, file }) => bases.some((base) => this.#isClient(base, file)));
  }

  /** Whether a file means a library's client by a name: what it imports under it decides. */
  #isClient(name: string, file: string): boolean {
    const { program } = this.#evaluator;
    const knowledge = this.#evaluator.knowledge(file);
    if (!knowledge.isClient(name)) return false;
    const imports = program.imports(program.facts(file), name).filter((one) => one.name !== null);
    return imports.length === 0 || imports.some(({ module }) => knowledge.isLibrary(module));
  }

  /** The class that a file means by a name: its own, the one that it imports, or most likely one of the repository. */
  classNamed(name: string, file: string): ClassFact | undefined {
    const byName = ensure(this.#named, file, () => new Map<string, ClassFact | undefined>());
    if (byName.has(name)) return byName.get(name);
    byName.set(name, undefined);
    const found = this.#findClass(name, file);
    byName.set(name, found);
    return found;
  }

  #findClass(name: string, file: string): ClassFact | undefined {
    const near = this.#evaluator.program.classIn(this.#evaluator.program.facts(file), name);
    if (near) return near;
    const imports = this.#evaluator.targets.imported(name, file)?.things ?? [];
    const imported = imports.find(({ kind }) => kind === 'class');
    if (imported?.kind === 'class') return imported.cls;
    const { isLibrary } = this.#evaluator.knowledge(file);
    if (imports.some((thing) => thing.kind === 'outside' && isLibrary(thing.name))) return undefined;
    const all = this.#evaluator.program.classesByName.get(name);
    if (!all) return undefined;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const language = this.#evaluator.program.facts(file).language;
    const same = all.filter(
      (cls) =>
        this.#evaluator.program.facts(cls.file).language === language &&
        this.#evaluator.program.reaches(file, cls.file),
    );
    const from = this.#evaluator.program.facts(file).packages?.get(name)?.replaceAll('.', '/');
    const meant = from === undefined ? [] : same.filter((cls) => `/${folderOf(cls.file)}`.endsWith(`/${from}`));
    if (meant.length === 1) return meant[0];
    return same.find((cls) => cls.file.startsWith(folder)) ?? (same.length <= 3 ? same[0] : undefined);
  }

  /** The class that a file means by a type, which may be written behind the name of another package. */
  classOf(type: string, file: string): ClassFact | undefined {
    const dot = type.indexOf('.');
    if (dot === -1) return this.classNamed(type, file);
    const { program } = this.#evaluator;
    const modules = program
      .sources(program.facts(file), type.slice(0, dot))
      .flatMap((one) => (one.name === null ? program.modules(one.module, file) : []));
    const found = modules.map((module) => program.classIn(module, type.slice(dot + 1)));
    return found.find((cls) => cls !== undefined);
  }

  heirs(cls: ClassFact): readonly ClassFact[] {
    const { program } = this.#evaluator;
    const heirs = [cls];
    for (let index = 0; index < heirs.length && heirs.length < 12; index++)
      for (const heir of program.subclasses.get((heirs[index] as ClassFact).name) ?? []) {
        const isNear = program.reaches(heir.file, cls.file) && program.concerns(heir.file, cls.file);
        if (isNear && !heirs.includes(heir) && this.#extends(heir, heirs[index] as ClassFact)) heirs.push(heir);
      }
    return heirs;
  }

  /** Whether a class that names a base may mean that class by it, and not another one of the same name. */
  #extends(heir: ClassFact, base: ClassFact): boolean {
    const named = heir.bases.includes(base.name) ? this.classNamed(base.name, heir.file) : undefined;
    return named === undefined || named === base || (named.partial === true && named.name === base.name);
  }

  /** The class that declares a field which a class has, and where that ends. */
  fieldOf(cls: ClassFact, name: string): { readonly owner: ClassFact; readonly end: number } | null {
    for (const owner of this.lineage(cls)) {
      const field = this.#members.field(owner, name);
      if (field) return { owner, end: field.end };
    }
    return null;
  }

  method(cls: ClassFact, name: string): FunctionFact[] {
    const all = this.lineage(cls).map((at) => this.#members.methods(at, name));
    // What a library has comes behind what any class of the sources has.
    const own = all.find((found) => found.some(({ inherited }) => !inherited));
    return (own ?? all.find((found) => found.length > 0) ?? []).slice(0, MAX_OVERLOADS);
  }

  innerClass(cls: ClassFact, name: string): Value | null {
    for (const at of this.lineage(cls)) {
      const inner = this.#evaluator.program.innerClass(at, name);
      if (inner) return thingValue({ kind: 'class', cls: inner });
    }
    return null;
  }
}
