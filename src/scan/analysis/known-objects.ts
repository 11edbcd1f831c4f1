import type { ClassFact } from '../facts.ts';
import { ChosenClasses } from './chosen-classes.ts';
import type { Classes } from './classes.ts';
import type { Construction } from './construction.ts';
import { givenFrames } from './creation-frames.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import type { NameUses } from './name-uses.ts';
import type { CallSite } from './program.ts';
import { requiredAs } from './required-names.ts';
import { type Frame, thingValue, UNKNOWN, union, type Value } from './value.ts';

/** Objects of one class that are told apart. */
const MAX_INSTANCES = 6;

/** The objects of a class that the sources make. */
export class KnownObjects {
  readonly #evaluator: Evaluation;
  readonly #classes: Classes;
  readonly #construction: Construction;
  readonly #uses: NameUses;
  readonly #chosen: ChosenClasses;
  readonly #any = new Map<ClassFact, Value>();
  /** Activations in which the fields of objects of a class get their values. */
  readonly #initial = new Map<ClassFact, Frame>();

  constructor(evaluator: Evaluation, classes: Classes, construction: Construction, uses: NameUses) {
    this.#evaluator = evaluator;
    this.#classes = classes;
    this.#construction = construction;
    this.#uses = uses;
    this.#chosen = new ChosenClasses(evaluator);
  }

  /** Every known object of a class or its heirs; one of which nothing is known if none is made anywhere. */
  anyOf(cls: ClassFact): Value {
    const known = this.#any.get(cls);
    if (known) return known;
    const registered = cls.declares === undefined ? null : this.#evaluator.registered(cls);
    const any = thingValue({ kind: 'instance', cls, call: null, frame: null });
    // Another call may make it otherwise.
    const generic = registered && this.#uses.asType(cls.name) > 1 ? union([registered, any]) : (registered ?? any);
    this.#any.set(cls, generic);
    const made: Value[] = [];
    for (const heir of this.#classes.heirs(cls))
      for (const site of this.#creations(heir)) {
        if (made.length > MAX_INSTANCES) break;
        if (this.#evaluator.targets.of(site.call, this.#evaluator.unbound(site.fn)).cls !== heir) continue;
        // Beyond the limit, an object of which nothing is known is among them.
        for (const frame of this.#framesOf(site, cls))
          made.push(made.length < MAX_INSTANCES ? this.#evaluator.value(site.call, frame) : generic);
      }
    for (const { call, fn } of made.length === 0 ? this.#chosen.of(cls) : [])
      made.push(thingValue({ kind: 'instance', cls, call, frame: this.#evaluator.unbound(fn) }));
    if (this.#chosen.of(cls).length > 0 && this.#evaluator.program.mentionsOf(cls.name) > 1) made.push(generic);
    const heirs = this.#classes.heirs(cls).filter((heir) => heir !== cls);
    const unmade = heirs
      .slice(0, MAX_INSTANCES)
      .map((heir) => thingValue({ kind: 'instance', cls: heir, call: null, frame: null }));
    const value =
      made.length > 0
        ? union(this.#settled(made))
        : unmade.length > 0
          ? union(heirs.length > MAX_INSTANCES ? [...unmade, generic] : unmade)
          : generic;
    this.#any.set(cls, value);
    return value;
  }

  /** If nobody but the sources makes objects, those that are made of what the sources show, as long as there are some. */
  #settled(made: readonly Value[]): readonly Value[] {
    const { closed } = this.#evaluator;
    if (!closed) return made;
    const isSettled = ({ things }: Value): boolean =>
      things.every(
        (thing) =>
          thing.kind !== 'instance' ||
          (thing.frame !== null &&
            thing.call?.args.every(({ value }) => !this.#evaluator.value(value, thing.frame as Frame).awaits)),
      );
    const settled = made.filter(isSettled);
    return settled.length > 0 ? settled : made;
  }

  /** Activations in which an object is made: a constructor knows what the object that it makes was given itself. */
  #framesOf(site: CallSite, cls: ClassFact): readonly Frame[] {
    const { fn, statement } = site;
    const body = this.#evaluator.program.bodyOf(statement);
    if (body && body !== cls)
      return [ensure(this.#initial, body, () => this.#construction.classFrame(body, this.anyOf(body)))];
    const { owner } = fn;
    const isOther = owner !== null && owner !== cls;
    const isSetUp =
      isOther && this.#construction.setUpBy({ kind: 'instance', cls: owner, call: null, frame: null }, fn) !== null;
    const isKnown = isOther && (fn.kind === 'constructor' || isSetUp);
    const around = isKnown ? this.anyOf(owner).things.filter((thing) => thing.kind === 'instance') : [];
    const made = around.filter(({ call }) => call !== null || isSetUp);
    const frames = made.map((thing) => this.#construction.methodFrame(thing, fn));
    if (frames.length > 0 && frames.length === around.length) return frames;
    return [...givenFrames(site, this.#evaluator), this.#evaluator.unbound(fn)];
  }

  /** Calls that may make an object of a class: by its name, or as `Self` in its own methods. */
  #creations(cls: ClassFact): readonly CallSite[] {
    const { program } = this.#evaluator;
    const own = (program.callsByName.get('Self') ?? []).filter((site) => site.fn.owner === cls);
    const names = new Set([cls.name, ...requiredAs(program, cls.file)]);
    const all = [...[...names].flatMap((name) => program.callsByName.get(name) ?? []), ...own];
    return all.filter((site) => program.concerns(site.fn.file, cls.file));
  }

  /** A member of an object that is not known, where only one class of the repository declares a field of that name. */
  declaredAs(name: string, file: string): Value | null {
    const { program } = this.#evaluator;
    const all = name.length > 7 ? (program.typedFields.get(name) ?? []) : [];
    const fields = all.filter((one) => program.reaches(file, one.file));
    const [field] = fields;
    return field && fields.length === 1 ? this.ofType(field.type, file) : null;
  }

  /** What a variable of a declared type holds; null if the type is none of the repository's. */
  ofType(type: string, file: string): Value | null {
    const { program } = this.#evaluator;
    if (type.includes('.')) {
      const cls = this.#classes.classOf(type, file);
      const any = cls ? this.anyOf(cls) : null;
      return any && { ...any, among: any.things.length > 1 };
    }
    const near = <Item>(items: readonly Item[] | undefined, fileOf: (item: Item) => string) =>
      items?.filter((one) => program.reaches(file, fileOf(one))) ?? [];
    const own = near(program.classesByName.get(type), (cls) => cls.file);
    const classes = own.length > 0 ? own : near(program.subclasses.get(type), (cls) => cls.file);
    if (classes.length > 4) return null;
    // An interface of the sources with one class that implements it stands for that class.
    const isSole = classes.length === 1 && near(program.interfaces.get(type), (path) => path).length === 1;
    const guessed = own.length !== 1 && !isSole;
    const objects = union(classes.map((cls) => this.anyOf(cls)));
    if (classes.length > 0) return { ...objects, guessed, among: objects.things.length > 1 };
    const typed = near(program.typed.get(type), ({ module }) => module.file);
    if (typed.length === 0 || typed.length > 2) return null;
    const values = typed.map(({ statement, module }) =>
      this.#evaluator.value(statement.value, this.#evaluator.unbound(module)),
    );
    // A type says what an object is, but not which text another variable has.
    const things = values.map((value) => (value.things.length > 0 ? { ...value, texts: [] } : UNKNOWN));
    return { ...union(things), guessed: true };
  }
}
