import type { ClassFact, Expr, FileFacts, FunctionFact, Statement } from '../facts.ts';
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
export function withPrototypeClasses(facts: FileFacts, { prototypes }: Language): FileFacts {
  if (prototypes === undefined) return facts;
  const found = new Map<string, Prototype>();
  for (const statement of facts.module.statements) read(statement, prototypes, found);
  const classes = [...found].flatMap(([name, one]) => classOf(name, one, facts) ?? []);
  return classes.length === 0 ? facts : { ...facts, classes: [...facts.classes, ...classes] };
}

function read({ kind, target, value }: Statement, prototypes: string, found: Map<string, Prototype>): void {
  const of = (name: string): Prototype => ensure(found, name, () => ({ methods: [], bases: [] }));
  const own = kind === 'assign' && target?.kind === 'member' ? target : null;
  const added = own ? ownerOf(own.object, prototypes) : null;
  if (added !== null && value.kind === 'function') of(added).methods.push(value.fn);
  const whole = own ? ownerOf(own, prototypes) : null;
  if (whole === null) return;
  if (value.kind === 'dict')
    for (const entry of value.entries) if (entry.value.kind === 'function') of(whole).methods.push(entry.value.fn);
  // `Object.create(Base.prototype)`, `new Base()`
  const base = value.kind === 'call' ? baseOf(value, prototypes) : null;
  if (base !== null) of(whole).bases.push(base);
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
    methods: [maker, ...methods],
    start: maker.start,
    end: maker.end,
  };
  (maker as { kind: FunctionFact['kind'] }).kind = 'constructor';
  maker.owner = cls;
  for (const fn of methods) {
    (fn as { kind: FunctionFact['kind'] }).kind = 'method';
    fn.owner = cls;
  }
  // The name means the class from here on.
  const at = module.statements.findIndex(
    ({ target, value }) => value.kind === 'function' && value.fn === maker && target?.kind === 'name',
  );
  if (at !== -1) module.statements.splice(at, 1);
  return cls;
}
