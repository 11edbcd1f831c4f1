import { type CallExpr, type ClassFact, type Expr, type FunctionFact, partsOf, type Statement } from '../facts.ts';
import { effectsOnMember } from './deep-effects.ts';
import { memberSets, setsUpOnly } from './effects.ts';
import { ensure } from './ensure.ts';
import type { NameUses } from './name-uses.ts';
import { PERHAPS } from './outer-effects.ts';
import type { CallSite, Program } from './program.ts';
import { rootKey } from './root-key.ts';
import type { Effect, InstanceThing } from './value.ts';

/** A variable of a function, or a field of its object (`this.api`), that holds an object of a class. */
interface Holder {
  readonly fn: FunctionFact;
  readonly root: string;
  /** What makes the only object of the class, which nobody else has yet; absent: there are others. */
  readonly only?: { readonly made: CallExpr; readonly since: Statement };
}

/** What code outside of a class does to a field of its objects. */
export interface OutsideChange {
  /** Values that it assigns. */
  readonly sets: readonly Effect[];
  /** What it does to what the field holds. */
  readonly effects: readonly Effect[];
  /** It surely assigns a value before the object is used. */
  readonly isSure: boolean;
}

/** Functions that give what another one makes. */
const MAX_MAKERS = 3;
/** Functions of one name that an object may be handed to. */
const MAX_TARGETS = 3;

/** Finds what is done to objects of a class from outside: `api.session.headers.clear()`. It may happen at any time. */
export class OutsideChanges {
  readonly #program: Program;
  readonly #uses: NameUses;
  readonly #lineage: (cls: ClassFact) => readonly ClassFact[];
  readonly #isClass: (name: string, file: string, cls: ClassFact) => boolean;
  readonly #holders = new Map<ClassFact, readonly Holder[]>();
  readonly #firstUses = new WeakMap<Holder, number>();
  readonly #aliases = new WeakMap<Holder, ReadonlyMap<string, readonly string[]>>();
  readonly #alone = new Map<ClassFact, ReadonlySet<CallExpr>>();
  readonly #changes = new WeakMap<InstanceThing, Map<string, OutsideChange>>();
  /** The same for all objects of a class of which there may be several. */
  readonly #shared = new Map<ClassFact, Map<string, OutsideChange>>();

  /**
   * @param lineage a class and what it inherits from
   * @param isClass whether a file means a class by a name
   */
  constructor(
    program: Program,
    uses: NameUses,
    lineage: (cls: ClassFact) => readonly ClassFact[],
    isClass: (name: string, file: string, cls: ClassFact) => boolean,
  ) {
    this.#program = program;
    this.#uses = uses;
    this.#lineage = lineage;
    this.#isClass = isClass;
  }

  /**
   * What is done to a field of an object.
   *
   * @param isFixed no method but constructors assigns the field
   */
  of(thing: InstanceThing, name: string, isFixed: boolean): OutsideChange {
    const { call: made, cls } = thing;
    const isOnly = isFixed && made !== null && this.#madeAlone(cls).has(made);
    const known = isOnly
      ? ensure(this.#changes, thing, () => new Map<string, OutsideChange>())
      : ensure(this.#shared, cls, () => new Map<string, OutsideChange>());
    return ensure(known, name, () => this.#changesOf(cls, name, isOnly ? made : null));
  }

  /** `only`: the call that makes the one object of a class; null: it may be any of several objects. */
  #changesOf(cls: ClassFact, name: string, only: CallExpr | null): OutsideChange {
    const sets: Effect[] = [];
    const effects: Effect[] = [];
    let isSure = false;
    for (const holder of this.#holdersOf(cls)) {
      const { fn, root } = holder;
      const all = this.#program.effectsAtAnyTime(fn, root);
      const isOnly = only !== null && holder.only?.made === only;
      const first = (effect: Effect): boolean => isOnly && this.#isNew(holder, all, effect);
      const own = memberSets(all, name).filter(({ expr }) => expr.kind === 'member' && isHolder(expr.object, root));
      isSure ||= own.some(first);
      for (const set of own) sets.push(set);
      const last = own.at(-1)?.statement.start ?? 0;
      const on = [
        ...effectsOnMember(all, name),
        ...(this.#aliasesOf(holder).get(name) ?? []).flatMap((alias) => this.#program.effectsAtAnyTime(fn, alias)),
      ];
      for (const effect of on) effects.push(outside(effect, first(effect) && effect.statement.start > last));
    }
    return { sets, effects, isSure };
  }

  /** Calls that make the only object of a class. */
  #madeAlone(cls: ClassFact): ReadonlySet<CallExpr> {
    return ensure(
      this.#alone,
      cls,
      () => new Set(this.#holdersOf(cls).flatMap(({ only }) => (only ? [only.made] : []))),
    );
  }

  /** Whether an effect happens on every path after the object was made, and before anything uses it. */
  #isNew(holder: Holder, all: readonly Effect[], { fn, statement: { start, blocks } }: Effect): boolean {
    const { only } = holder;
    if (!only || fn !== holder.fn || start < only.since.end || String(blocks) !== String(only.since.blocks))
      return false;
    return start < ensure(this.#firstUses, holder, () => firstUse(holder, all));
  }

  #aliasesOf(holder: Holder): ReadonlyMap<string, readonly string[]> {
    return ensure(this.#aliases, holder, () => aliases(holder));
  }

  #holdersOf(cls: ClassFact): readonly Holder[] {
    return ensure(this.#holders, cls, () => {
      const holders: Holder[] = [];
      const open = this.#creations(cls);
      const seen = new Set<FunctionFact>();
      // Whether the object is the only one, and what was followed so far only gave it back.
      let isNew = !this.#isMadeElsewhere(cls) && this.#lineage(cls).every(callsNoneOfItsOwn);
      for (let index = 0; index < open.length; index++) {
        const site = open[index] as CallSite;
        isNew &&= open.length === index + 1;
        const own = this.#heldBy(site, isNew ? (open[0]?.call ?? null) : null);
        holders.push(...own);
        isNew &&= own.length === 0;
        const maker = site.fn;
        if (seen.has(maker) || seen.size >= MAX_MAKERS || !gives(maker, site)) continue;
        seen.add(maker);
        for (const call of this.#program.callsByName.get(maker.name) ?? [])
          if (this.#program.reaches(call.fn.file, maker.file)) open.push(call);
      }
      return distinct([...holders, ...holders.flatMap((holder) => this.#handedOn(holder))]);
    });
  }

  /** Whether code may make objects of a class by another name, or by its value. */
  #isMadeElsewhere({ name, file }: ClassFact): boolean {
    const outer = this.#program.facts(file).module;
    return this.#uses.asValue(name) || this.#program.aliases({ name, file, outer }).size > 0;
  }

  #creations(cls: ClassFact): CallSite[] {
    const all = this.#program.callsByName.get(cls.name) ?? [];
    return all.filter(({ fn }) => this.#program.concerns(fn.file, cls.file) && this.#isClass(cls.name, fn.file, cls));
  }

  /** What the object of a call is assigned to. */
  #heldBy({ call, fn, statement }: CallSite, made: CallExpr | null): readonly Holder[] {
    if (statement.kind !== 'assign' || !statement.target || !isOf(statement.value, call)) return [];
    const root = rootKey(statement.target);
    const only = made && { only: { made, since: statement } };
    if (statement.target.kind === 'name') return [{ fn, root: statement.target.name, ...only }];
    if (root === null || !root.startsWith('this.') || statement.target.kind !== 'member') return [];
    return (fn.owner?.methods ?? [fn]).map((method) => ({ fn: method, root, ...(method === fn && only) }));
  }

  /** Parameters of functions that an object is handed to. */
  #handedOn({ fn, root }: Holder): readonly Holder[] {
    return this.#program.effectsAtAnyTime(fn, root).flatMap(({ kind, expr, value }) => {
      if (kind !== 'passed' || expr.kind !== 'call' || value?.kind !== 'name') return [];
      const name = expr.callee.kind === 'name' || expr.callee.kind === 'member' ? expr.callee.name : '';
      const targets = this.#program.functionsByName.get(name) ?? [];
      const near = targets.filter(({ file }) => this.#program.reaches(fn.file, file));
      if (near.length > MAX_TARGETS) return [];
      const position = expr.args.findIndex((arg) => arg.value === value);
      return near.flatMap((target) => {
        const param = target.params[position];
        return param ? [{ fn: target, root: param.name }] : [];
      });
    });
  }
}

/** Holders without those that name the variable of a function again. */
function distinct(holders: readonly Holder[]): readonly Holder[] {
  const roots = new Map<FunctionFact, Set<string>>();
  return holders.filter(({ fn, root, only }) => {
    if (only) return true;
    const known = ensure(roots, fn, () => new Set<string>());
    const before = known.size;
    return known.add(root).size > before;
  });
}

/** Whether a value is that of a call, or the first of several that it gives. */
function isOf(value: Expr, call: CallExpr): boolean {
  return value === call || (value.kind === 'index' && value.object === call && isFirst(value.key));
}

function isFirst(key: Expr): boolean {
  return key.kind === 'text' && key.value === '0';
}

/** Whether a function gives back what a call in it makes. */
function gives({ statements }: FunctionFact, { call, statement }: CallSite): boolean {
  if (statement.kind === 'return') return holdsCall(statement.value, call);
  const { target } = statement;
  if (target?.kind !== 'name' || !isOf(statement.value, call)) return false;
  const { name } = target;
  return statements.some(({ kind, value }) => kind === 'return' && isVariable(value, name));
}

function holdsCall(value: Expr, call: CallExpr): boolean {
  return value === call || (value.kind === 'list' && value.items[0] === call);
}

function isVariable(value: Expr, name: string): boolean {
  const first = value.kind === 'list' ? value.items[0] : value;
  return first?.kind === 'name' && first.name === name;
}

/** Variables of a function that are given a field of an object, by its name: `session = api.session`. */
function aliases({ fn: { statements }, root }: Holder): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { kind, target, value } of statements)
    if (kind === 'assign' && target?.kind === 'name' && value.kind === 'member' && isHolder(value.object, root))
      ensure(found, value.name, (): string[] => []).push(target.name);
  return found;
}

/** Whether an expression is the variable or field itself, and not something that it has. */
function isHolder(expr: Expr, root: string): boolean {
  if (expr.kind === 'name') return expr.name === root;
  return expr.kind === 'member' && expr.object.kind === 'name' && root === `this.${expr.name}`;
}

/** Where something may use an object for the first time after it was made, besides to set it up. */
function firstUse({ fn, only }: Holder, all: readonly Effect[]): number {
  const since = only?.since.end ?? 0;
  // Members that a statement goes through are read by calls in some languages: `api.session.headers['Accept'] = '*'`.
  const setting = new Set(all.filter(({ kind }) => kind === 'set').map(({ statement }) => statement.start));
  const isRead = ({ kind, expr, statement }: Effect): boolean =>
    kind === 'call' && expr.kind === 'call' && expr.args.length === 0 && setting.has(statement.start);
  const used = all.find((one) => one.statement.start >= since && !setsUpOnly(one) && !isRead(one));
  const left = fn.statements.find(({ kind, start }) => kind === 'return' && start >= since);
  return Math.min(used?.statement.start ?? Number.POSITIVE_INFINITY, left?.start ?? Number.POSITIVE_INFINITY);
}

/** Whether the constructors of a class call no method of its object, which could send a request. */
function callsNoneOfItsOwn({ methods }: ClassFact): boolean {
  return methods.every(
    ({ kind, statements }) => kind !== 'constructor' || statements.every(({ value }) => !callsOwn(value)),
  );
}

function callsOwn(expr: Expr): boolean {
  const { callee } = expr.kind === 'call' ? expr : { callee: null };
  if (callee?.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'this') return true;
  return partsOf(expr).some(callsOwn);
}

/** An effect that code outside of a class has on its objects. @param isSure it surely happens before the object is used */
export function outside(effect: Effect, isSure: boolean): Effect {
  const blocks = isSure ? [] : [PERHAPS, ...effect.statement.blocks];
  const statement: Statement = { ...effect.statement, blocks };
  return { ...effect, statement, outside: true };
}
