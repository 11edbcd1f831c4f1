import { type ClassFact, type Expr, type FileFacts, type FunctionFact, lastName, type Statement } from '../facts.ts';
import type { Language } from '../language.ts';
import { ensure } from './ensure.ts';

/** What a file puts into the prototype of a function, and what the function inherits from. */
interface Prototype {
  readonly methods: FunctionFact[];
  readonly bases: string[];
}

/**
 * Reads functions that make objects as the classes that they are: `function Api() {}` with
 * `Api.prototype.alerts = function () {}`.
 */
export function withPrototypeClasses(facts: FileFacts, { prototypes, inherits }: Language): FileFacts {
  if (prototypes === undefined) return facts;
  const found = new Map<string, Prototype>();
  const of = (name: string): Prototype => ensure(found, name, () => ({ methods: [], bases: [] }));
  for (const fn of facts.functions)
    for (const statement of fn.statements) {
      readMethods(statement, prototypes, of);
      if (fn === facts.module) readBases(statement, prototypes, inherits, of);
    }
  for (const cls of facts.classes) {
    const own = found.get(cls.name);
    if (own && cls.outer === null) addMethods(cls, own.methods);
  }
  const classes = [...found].flatMap(([name, one]) => classOf(name, one, facts) ?? []);
  addStatics([...facts.classes, ...classes], facts.module, prototypes);
  return classes.length === 0 ? facts : { ...facts, classes: [...facts.classes, ...classes] };
}

/** `Api.prototype.list = function () {}`, `Api.prototype[name] = function () {}`, `Api.prototype = { list() {} }` */
function readMethods({ kind, target, value }: Statement, prototypes: string, of: (name: string) => Prototype): void {
  const own = kind === 'assign' && (target?.kind === 'member' || target?.kind === 'index') ? target : null;
  const added = own ? ownerOf(own.object, prototypes) : null;
  if (added !== null && value.kind === 'function') of(added).methods.push(value.fn);
  const whole = own ? ownerOf(own, prototypes) : null;
  if (whole !== null && value.kind === 'dict')
    for (const entry of value.entries) if (entry.value.kind === 'function') of(whole).methods.push(entry.value.fn);
  // `(function () { this.list = function () {}; }).call(Api.prototype)`
  if (value.kind !== 'call' || value.callee.kind !== 'member' || value.callee.object.kind !== 'function') return;
  const [object] = value.args;
  const filled = object ? ownerOf(object.value, prototypes) : null;
  if (filled === null) return;
  for (const { target: member, value: method } of value.callee.object.fn.statements)
    if (member?.kind === 'member' && member.object.kind === 'name' && member.object.name === 'this')
      if (method.kind === 'function') of(filled).methods.push(method.fn);
}

function readBases(
  { kind, target, value }: Statement,
  prototypes: string,
  inherits: string | undefined,
  of: (name: string) => Prototype,
): void {
  if (value.kind !== 'call') return;
  const whole = kind === 'assign' && target ? ownerOf(target, prototypes) : null;
  // `Object.create(Base.prototype)`, `new Base()`
  const base = whole === null ? null : baseOf(value, prototypes);
  if (whole !== null && base !== null) of(whole).bases.push(base);
  const [heir, from] = value.args.map((arg) => arg.value);
  if (!heir || !from || value.args.length !== 2) return;
  // `util.inherits(Api, Base)`, `Object.setPrototypeOf(Api.prototype, Base.prototype)`
  const isTold = inherits !== undefined && lastName(value.callee) === inherits;
  const own = isTold && heir.kind === 'name' ? heir.name : ownerOf(heir, prototypes);
  const other = isTold ? lastName(from) : ownerOf(from, prototypes);
  if (own !== null && other !== null && other !== '') of(own).bases.push(other);
}

/** `Api` of `Api.prototype` */
function ownerOf(expr: Expr, prototypes: string): string | null {
  return expr.kind === 'member' && expr.name === prototypes && expr.object.kind === 'name' ? expr.object.name : null;
}

function baseOf({ callee, args, creates }: Expr & { kind: 'call' }, prototypes: string): string | null {
  if (creates) return callee.kind === 'name' ? callee.name : null;
  return args[0] ? ownerOf(args[0].value, prototypes) : null;
}

function classOf(name: string, { methods, bases }: Prototype, facts: FileFacts): ClassFact | null {
  const { module, path } = facts;
  const built = facts.functions.filter((fn) => fn.name === name && fn.outer === module && fn.owner === null);
  const [maker] = built;
  if (!maker || built.length > 1 || methods.length === 0 || facts.classes.some((one) => one.name === name)) return null;
  const cls: ClassFact = {
    name,
    file: path,
    bases,
    outer: null,
    fields: [],
    methods: [maker],
    start: maker.start,
    end: maker.end,
  };
  (maker as { kind: FunctionFact['kind'] }).kind = 'constructor';
  maker.owner = cls;
  addMethods(cls, methods);
  // The name means the class from here on.
  const at = module.statements.findIndex(
    ({ target, value }) => value.kind === 'function' && value.fn === maker && target?.kind === 'name',
  );
  if (at !== -1) module.statements.splice(at, 1);
  return cls;
}

function addMethods(cls: ClassFact, methods: readonly FunctionFact[]): void {
  for (const fn of methods) {
    if (fn.owner) continue;
    (fn as { kind: FunctionFact['kind'] }).kind = 'method';
    fn.owner = cls;
    cls.methods.push(fn);
  }
}

/** `Api.DEFAULTS = { ... }` is a field of the class, if nothing else assigns it. */
function addStatics(classes: readonly ClassFact[], { statements }: FunctionFact, prototypes: string): void {
  const byName = new Map(classes.filter(({ outer }) => outer === null).map((cls) => [cls.name, cls]));
  const assigned = new Map<string, number>();
  const all = statements.flatMap(({ kind, target, value, blocks, start, end }) => {
    if (kind !== 'assign' || target?.kind !== 'member' || target.object.kind !== 'name') return [];
    const cls = target.name === prototypes ? undefined : byName.get(target.object.name);
    const key = `${target.object.name}.${target.name}`;
    assigned.set(key, (assigned.get(key) ?? 0) + 1);
    return cls && blocks.length === 0
      ? [{ cls, key, field: { name: target.name, value, type: null, start, end } }]
      : [];
  });
  for (const { cls, key, field } of all)
    if (assigned.get(key) === 1 && !cls.fields.some(({ name }) => name === field.name)) cls.fields.push(field);
}
