import { folderOf } from '../../core/path.ts';
import {
  type CallExpr,
  type ClassFact,
  type DictExpr,
  type Expr,
  type FieldFact,
  type FileFacts,
  type FunctionFact,
  type ImportFact,
  lastName,
  partsOf,
  RECEIVER,
  type Statement,
} from '../facts.ts';
import type { Language } from '../language.ts';
import { shareEffects } from './aliases.ts';
import { invokedBy } from './call-forms.ts';
import { countUpTo } from './effects.ts';
import { ensure, push } from './ensure.ts';
import { callsForEach, isPipedInto } from './loops.ts';
import { Modules } from './modules.ts';
import { type OuterEffects, outerEffects, PERHAPS } from './outer-effects.ts';
import { ofReceiver, onReceiver } from './receiver-effects.ts';
import { rootKey } from './root-key.ts';
import type { Effect } from './value.ts';

/** A call and the function it stands in. */
export interface CallSite {
  readonly call: CallExpr;
  readonly fn: FunctionFact;
  readonly statement: Statement;
  /** The outermost call of `a.b(..).c(..)`; the call itself if it is that. */
  readonly outermost: CallExpr;
}

/** What packages, and the roles of files, say to the analysis. */
export interface Bounds {
  /** Whether a name in a file may mean what another file defines. */
  reaches(from: FileFacts, to: string): boolean;
  /** The folder that a file means by a module; null: none, or a module is a file. */
  folder(module: string, from: FileFacts): string | null;
  /** Whether calls in a file count, as those of tests and samples do not. */
  counts(path: string): boolean;
}

const BOUNDLESS: Bounds = { reaches: () => true, folder: () => null, counts: () => true };

/** All files of a run, indexed by what the analysis asks for. */
export class Program {
  readonly #bounds: Bounds;
  readonly files = new Map<string, FileFacts>();
  readonly calls: CallSite[] = [];
  readonly callsByName = new Map<string, CallSite[]>();
  readonly #sites = new WeakMap<CallExpr, CallSite>();
  readonly functionsByName = new Map<string, FunctionFact[]>();
  /** Functions that give a container objects of a type. */
  readonly providers = new Map<string, FunctionFact[]>();
  readonly classesByName = new Map<string, ClassFact[]>();
  /** Files that declare an interface of that name. */
  readonly interfaces = new Map<string, string[]>();
  readonly subclasses = new Map<string, ClassFact[]>();
  /** Assignments at the top of a file, by name. */
  readonly globals = new Map<string, { readonly statement: Statement; readonly module: FunctionFact }[]>();
  /** Fields of classes by their name, if they declare a type. */
  readonly typedFields = new Map<string, { readonly file: string; readonly type: string }[]>();
  /** Assignments at the top of a file, by the declared type. */
  readonly typed = new Map<string, { readonly statement: Statement; readonly module: FunctionFact }[]>();
  readonly #homes = new WeakMap<Statement, FunctionFact>();
  readonly #languages = new Map<string, Language>();
  readonly #assignments = new Map<FunctionFact, Map<string, Statement[]>>();
  readonly #effects = new Map<FunctionFact, Map<string, Effect[]>>();
  /** Effects together with those of functions that are called for each item of something. */
  readonly #allEffects = new Map<FunctionFact, Map<string, readonly Effect[]>>();
  /** Functions that are called at once, or for each item of something, by the function that has them do it. */
  readonly #each = new Map<FunctionFact, { readonly fn: FunctionFact; readonly site: CallSite }[]>();
  readonly #anyTime = new Map<FunctionFact, Map<string, readonly Effect[]>>();
  readonly #outer = new Map<FileFacts, ReadonlyMap<FunctionFact, OuterEffects>>();
  /** Calls of what has a bare name, by the function that they stand in. */
  readonly #called = new Map<FunctionFact, CallSite[]>();
  readonly #eachSites = new Map<FunctionFact, CallSite>();
  /** Classes by the statements that stand for the initial values of their fields. */
  readonly #bodies = new Map<Statement, ClassFact>();
  /** Calls by the function that they are given. */
  readonly #mentions = new Map<string, number>();
  /** Names that code uses as those of functions, as far as its language tells them from fields. */
  readonly #referred = new Set<string>();
  readonly #handedOn = new Map<string, CallSite[]>();
  readonly #receivers = new Map<FunctionFact, CallSite>();
  /** The functions of the object in which a method is written that belongs to no class. */
  readonly #methodsAround = new Map<FunctionFact, DictExpr>();
  readonly #modules: Modules;
  /** Named functions that belong to no class, by the function around them. */
  readonly #inner = new Map<FunctionFact, Map<string, FunctionFact[]>>();
  /** Classes by the class around them. */
  readonly #innerClasses = new Map<ClassFact, Map<string, ClassFact[]>>();
  readonly #classesOf = new Map<FileFacts, Map<string, ClassFact[]>>();

  /** @param bounds absent: any name may mean what any file defines */
  constructor(bounds: Bounds = BOUNDLESS) {
    this.#bounds = bounds;
    this.#modules = new Modules(
      this.#languages,
      (from, to) => this.reaches(from, to),
      (module, from) => bounds.folder(module, this.facts(from)),
    );
  }

  /** Whether what a file does says something of another: tests and samples make no objects for the product. */
  concerns(path: string, other: string): boolean {
    return path === other || this.#bounds.counts(path) || !this.#bounds.counts(other);
  }

  /** Whether a name in one file may mean what another file defines. */
  reaches(from: string, to: string): boolean {
    return from === to || this.#bounds.reaches(this.facts(from), to);
  }

  /** Whether a file may read a configuration file: one of its package, or in a folder above. */
  mayRead(from: string, configuration: string): boolean {
    const folder = folderOf(configuration);
    return folder === '' || from.startsWith(`${folder}/`) || this.reaches(from, configuration);
  }

  add(facts: FileFacts, language: Language): void {
    this.files.set(facts.path, facts);
    this.#languages.set(facts.path, language);
    for (const name of facts.interfaces ?? []) push(this.interfaces, name, facts.path);
    this.#modules.add(facts, language);
    const classes = ensure(this.#classesOf, facts, () => new Map<string, ClassFact[]>());
    for (const cls of facts.classes) {
      push(classes, cls.name, cls);
      if (cls.outer)
        push(
          ensure(this.#innerClasses, cls.outer, () => new Map()),
          cls.name,
          cls,
        );
      push(this.classesByName, cls.name, cls);
      for (const base of cls.bases) push(this.subclasses, base, cls);
      for (const field of cls.fields) {
        if (field.type !== null) push(this.typedFields, field.name, { file: facts.path, type: field.type });
        this.#addField(field, cls, facts.module);
      }
    }
    for (const fn of facts.functions) this.#addFunction(fn);
    this.#addOutward(facts);
  }

  /** The function in which an assignment to a variable of the file stands; undefined: it stands outside of all. */
  home(statement: Statement): FunctionFact | undefined {
    return this.#homes.get(statement);
  }

  /** Assignments in functions to variables of the file: they may have happened wherever these are read. */
  #addOutward({ outward, module }: FileFacts): void {
    const all = ensure(this.#assignments, module, () => new Map<string, Statement[]>());
    const names = new Set<string>();
    for (const { fn, statement } of outward) {
      if (statement.target?.kind !== 'name') continue;
      const { name } = statement.target;
      const perhaps: Statement = { ...statement, blocks: [PERHAPS, ...statement.blocks] };
      this.#homes.set(perhaps, fn);
      push(all, name, perhaps);
      push(this.globals, name, { statement: perhaps, module });
      names.add(name);
    }
    for (const name of names) all.get(name)?.sort((a, b) => a.start - b.start);
  }

  language(file: string): Language {
    return this.#languages.get(file) as Language;
  }

  /** The class in whose body a statement gives a field its value; undefined: it is in a function. */
  bodyOf(statement: Statement): ClassFact | undefined {
    return this.#bodies.get(statement);
  }

  /** The conditional blocks of a file. */
  branches(file: string): FileFacts['branches'] {
    return this.facts(file).branches;
  }

  facts(file: string): FileFacts {
    return this.files.get(file) as FileFacts;
  }

  assignments(fn: FunctionFact, name: string): readonly Statement[] {
    return this.#assignments.get(fn)?.get(name) ?? [];
  }

  /** The first assignment to a variable behind an offset. */
  nextAssignment(fn: FunctionFact, name: string, after: number): Statement | undefined {
    const all = this.assignments(fn, name);
    return all[countUpTo(all, after, ({ start }) => start)];
  }

  /**
   * What a function does to a variable, or to a field of its object (`this.session`), itself or by functions that it
   * calls.
   */
  effects(fn: FunctionFact, root: string): readonly Effect[] {
    const own = this.#effects.get(fn)?.get(root) ?? [];
    const each = this.#each.get(fn);
    const invoked = this.#outerEffects(fn)?.invoked.get(root);
    if (!each && !invoked) return own;
    const known = ensure(this.#allEffects, fn, () => new Map<string, readonly Effect[]>());
    return ensure(known, root, () => inOrder(own, [...this.#byEach(each ?? [], fn, root), ...(invoked ?? [])]));
  }

  /** The same, and what functions that stand in it may do at any time. */
  effectsAtAnyTime(fn: FunctionFact, root: string): readonly Effect[] {
    const sure = this.effects(fn, root);
    const perhaps = this.#outerEffects(fn)?.perhaps.get(root);
    if (!perhaps) return sure;
    const known = ensure(this.#anyTime, fn, () => new Map<string, readonly Effect[]>());
    return ensure(known, root, () => inOrder(sure, perhaps));
  }

  #outerEffects(fn: FunctionFact): OuterEffects | undefined {
    const facts = this.facts(fn.file);
    if (this.language(fn.file).isolates) return undefined;
    const all = ensure(this.#outer, facts, () => {
      const ofFile = new Set(facts.outward.map(({ statement }) => statement));
      return outerEffects(facts, {
        own: (one) => this.#effects.get(one) ?? NO_EFFECTS,
        declares: (one, name) =>
          this.assignments(one, name).some((statement) => one === facts.module || !ofFile.has(statement)) ||
          one.params.some((param) => param.name === name),
        called: (one) => this.#called.get(one) ?? [],
        inner: (one, name) => this.inner(one, name),
      });
    });
    return all.get(fn);
  }

  /** Variables, and fields as `this.session`, to which a function does something, or one that it runs for each item. */
  *touched(fn: FunctionFact): Iterable<string> {
    yield* this.#effects.get(fn)?.keys() ?? [];
    yield* this.#assignments.get(fn)?.keys() ?? [];
    for (const { fn: called } of this.#each.get(fn) ?? []) yield* this.touched(called);
  }

  #byEach(
    each: readonly { readonly fn: FunctionFact; readonly site: CallSite }[],
    fn: FunctionFact,
    root: string,
  ): readonly Effect[] {
    return each.flatMap(({ fn: called, site }) => {
      if (called.params.some(({ name }) => name === root) || this.assignments(called, root).length > 0) return [];
      return this.effects(called, root).map((effect) => {
        const statement = { ...site.statement, blocks: effect.statement.blocks };
        return { ...effect, statement, fn, each: called };
      });
    });
  }

  /** Where a call is; undefined: it is not written in the sources. */
  siteOf(call: CallExpr): CallSite | undefined {
    return this.#sites.get(call);
  }

  /** The call that a function without a name is given to. */
  givenTo(fn: FunctionFact): CallSite | undefined {
    return this.#receivers.get(fn);
  }

  /** Calls that are handed what has a name, if the name is used for nothing else: else none. */
  handedOn(name: string): readonly CallSite[] {
    const sites = this.#handedOn.get(name) ?? [];
    return sites.length === this.#mentions.get(name) ? sites : [];
  }

  /** Whether code uses a name, besides for a definition. */
  mentions(name: string): boolean {
    return this.mentionsOf(name) > 0;
  }

  /** Whether code may hand on a method of a name: where fields have names of their own, it says that it does. */
  refersTo(method: string): boolean {
    return this.#referred.has(method);
  }

  /** How often code uses a name, besides for a definition. */
  mentionsOf(name: string): number {
    return this.#mentions.get(name) ?? 0;
  }

  /** The call that calls a function for each item of its receiver. */
  eachSite(fn: FunctionFact): CallSite | undefined {
    return this.#eachSites.get(fn);
  }

  /** The functions of the object literal in which a method is written; undefined: it is written in none. */
  methodsAround(fn: FunctionFact): DictExpr | undefined {
    return this.#methodsAround.get(fn);
  }

  /** Functions that stand in another under a name. */
  inner(fn: FunctionFact, name: string): readonly FunctionFact[] {
    return this.#inner.get(fn)?.get(name) ?? [];
  }

  /** The first class of a file that has a name. */
  classIn(facts: FileFacts, name: string): ClassFact | undefined {
    return this.#classesOf.get(facts)?.get(name)?.[0];
  }

  /** The class of a name inside another. */
  innerClass(cls: ClassFact, name: string): ClassFact | undefined {
    return this.#innerClasses.get(cls)?.get(name)?.[0];
  }

  /** What a file imports under a name. */
  imports(facts: FileFacts, local: string): readonly ImportFact[] {
    return this.#modules.imports(facts, local);
  }

  /** Other names under which files import a function. */
  aliases({ name, file, outer }: Pick<FunctionFact, 'name' | 'file' | 'outer'>): ReadonlySet<string> {
    const isDefault = outer?.kind === 'module' && this.assignments(outer, 'default').length > 0;
    return new Set([...this.#modules.renamed(name), ...(isDefault ? this.#modules.aliases('default', file) : [])]);
  }

  /** Imports that may give a file a name: those of that name, else those of all that a module has. */
  sources(facts: FileFacts, name: string): readonly ImportFact[] {
    return this.#modules.sources(facts, name);
  }

  /** Files that a module name of an import may mean; those of the exact path if there are any. */
  modules(name: string, from: string): readonly FileFacts[] {
    return this.#modules.of(name, from);
  }

  /** The files of a module that define a name. */
  defining(name: string, facts: FileFacts): readonly FileFacts[] {
    return this.#modules.defining(name, facts);
  }

  #addFunction(fn: FunctionFact): void {
    if (fn.name !== '') push(this.functionsByName, fn.name, fn);
    if (fn.provides !== undefined) push(this.providers, fn.provides, fn);
    if (fn.name !== '' && fn.owner === null && fn.outer && !fn.isMember)
      push(
        ensure(this.#inner, fn.outer, () => new Map()),
        fn.name,
        fn,
      );
    const assignments = new Map<string, Statement[]>();
    const effects = new Map<string, Effect[]>();
    for (const statement of fn.statements) {
      if (fn.kind === 'module' && statement.type !== null) push(this.typed, statement.type, { statement, module: fn });
      if (statement.target?.kind === 'name' && statement.kind !== 'delete') {
        push(assignments, statement.target.name, statement);
        if (hasReceiver(fn) && statement.kind === 'assign') push(effects, RECEIVER, setOnReceiver(statement, fn));
        if (fn.kind === 'module') push(this.globals, statement.target.name, { statement, module: fn });
      } else if (statement.target) {
        addEffect(effects, 'set', statement.target, statement.value, statement, fn);
        const on = hasReceiver(fn) ? onReceiver(statement.target, fn) : null;
        if (on) addEffect(effects, 'set', on, statement.value, statement, fn);
      }
      if (statement.kind === 'delete') addEffect(effects, 'delete', statement.value, null, statement, fn);
      if (statement.target && statement.target.kind !== 'name')
        this.#visit(statement.target, statement, fn, effects, null);
      this.#visit(statement.value, statement, fn, effects, null);
    }
    const called = new Set((this.#called.get(fn) ?? []).map(({ call }) => lastName(call.callee)));
    if (!this.language(fn.file).copies) shareEffects(fn, assignments, effects, called);
    this.#assignments.set(fn, assignments);
    this.#effects.set(fn, effects);
  }

  /** Whether a call runs the functions that it is given, at once or for each item of something. */
  #runsBlock(call: CallExpr, { file }: FunctionFact): boolean {
    const { scopeCalls, blockCalls } = this.language(file);
    const name = lastName(call.callee);
    if (callsForEach(call) || blockCalls?.test(name)) return true;
    return scopeCalls !== undefined && Object.hasOwn(scopeCalls, name);
  }

  /** Calls in the initial value of a field, which run in no function of their own. */
  #addField({ value, start, end, type }: FieldFact, cls: ClassFact, module: FunctionFact): void {
    if (!value || value.kind === 'text' || value.kind === 'function') return;
    const statement: Statement = { kind: 'run', target: null, value, blocks: [], type, start, end };
    this.#bodies.set(statement, cls);
    this.#visit(value, statement, module, new Map(), null);
  }

  #addObject(object: DictExpr): void {
    const functions = object.entries.filter(({ key, value }) => key !== null && value.kind === 'function');
    const around: DictExpr = { ...object, entries: functions };
    for (const { value } of functions)
      if (value.kind === 'function' && value.fn.kind === 'method' && !value.fn.owner)
        this.#methodsAround.set(value.fn, around);
  }

  #visit(
    expr: Expr,
    statement: Statement,
    fn: FunctionFact,
    effects: Map<string, Effect[]>,
    outer: CallExpr | null,
  ): void {
    let inChain = outer;
    if (expr.kind === 'call') {
      inChain ??= expr;
      const site = { call: expr, fn, statement, outermost: inChain };
      this.calls.push(site);
      this.#sites.set(expr, site);
      push(this.callsByName, lastName(expr.callee), site);
      // `Api.new(token)` makes an object of what it is called on.
      if (expr.callee.kind === 'member' && expr.callee.name === 'new')
        push(this.callsByName, lastName(expr.callee.object), site);
      const invoked = invokedBy(expr, this.language(fn.file));
      if (invoked) push(this.callsByName, lastName(invoked), site);
      if (expr.callee.kind === 'name') push(this.#called, fn, site);
      for (const { value } of expr.args)
        if (value.kind === 'function') this.#receivers.set(value.fn, site);
        else if (value.kind === 'name') push(this.#handedOn, value.name, site);
      for (const { value } of callsForEach(expr) || isPipedInto(expr, this.language(fn.file)) ? expr.args : []) {
        if (value.kind !== 'function') continue;
        this.#eachSites.set(value.fn, site);
      }
      for (const { value } of this.#runsBlock(expr, fn) ? expr.args : [])
        if (value.kind === 'function') push(this.#each, fn, { fn: value.fn, site });
      this.#visit(expr.callee, statement, fn, effects, inChain);
      // Behind what the calls before it in the chain do.
      const on = expr.callee.kind === 'member' && hasReceiver(fn) ? onReceiver(expr, fn) : null;
      if (on) addEffect(effects, 'call', on, null, statement, fn);
      if (expr.callee.kind === 'member') addEffect(effects, 'call', expr, null, statement, fn);
      else if (expr.callee.kind === 'name' && hasReceiver(fn))
        push(effects, RECEIVER, { kind: 'call', expr, value: null, statement, fn, root: RECEIVER });
      for (const arg of expr.args) {
        addPassed(effects, expr, arg.value, statement, fn);
        const member = hasReceiver(fn) ? ofReceiver(arg.value, fn) : null;
        if (member) push(effects, RECEIVER, { kind: 'passed', expr, value: arg.value, statement, fn, root: RECEIVER });
      }
      for (const arg of expr.args) this.#visit(arg.value, statement, fn, effects, null);
      return;
    }
    if (expr.kind === 'dict') this.#addObject(expr);
    if (expr.kind === 'name' || expr.kind === 'member') {
      this.#mentions.set(expr.name, (this.#mentions.get(expr.name) ?? 0) + 1);
      if (expr.refers || !this.language(fn.file).fieldsBesideMethods) this.#referred.add(expr.name);
    }
    const keeps = expr.kind === 'member';
    const blocks = expr.kind === 'choice' || expr.kind === 'opaque' ? expr.blocks : undefined;
    for (const [index, part] of partsOf(expr).entries()) {
      const own = blocks?.[index];
      const inner = own && own.length > 0 ? { ...statement, blocks: [...statement.blocks, ...own] } : statement;
      this.#visit(part, inner, fn, effects, keeps ? inChain : null);
    }
  }
}

const NO_EFFECTS: ReadonlyMap<string, readonly Effect[]> = new Map();

/** The assignment of a bare name, as one of a member of the receiver. */
function setOnReceiver(statement: Statement, fn: FunctionFact): Effect {
  const { target, value } = statement;
  const { start, end } = target ?? statement;
  const object: Expr = { kind: 'name', name: RECEIVER, start, end: start };
  const expr: Expr = { kind: 'member', object, name: target ? lastName(target) : '', start, end };
  return { kind: 'set', expr, value, statement, fn, root: RECEIVER };
}

/** Whether a bare name in a function may be a member of what it extends, or of what the block runs on. */
function hasReceiver(fn: FunctionFact): boolean {
  for (let at: FunctionFact | null = fn; at; at = at.owner ? null : at.outer)
    if (at.params.some(({ name }) => name === RECEIVER)) return true;
  return false;
}

function inOrder(some: readonly Effect[], others: readonly Effect[]): readonly Effect[] {
  if (others.length === 0) return some;
  return [...some, ...others].sort((a, b) => a.statement.start - b.statement.start);
}

function addEffect(
  effects: Map<string, Effect[]>,
  kind: Effect['kind'],
  expr: Expr,
  value: Expr | null,
  statement: Statement,
  fn: FunctionFact,
): void {
  const root = rootKey(expr);
  if (root !== null) push(effects, root, { kind, expr, value, statement, fn, root });
}

function addPassed(
  effects: Map<string, Effect[]>,
  call: CallExpr,
  arg: Expr,
  statement: Statement,
  fn: FunctionFact,
): void {
  if (arg.kind !== 'name' && !(arg.kind === 'member' && arg.object.kind === 'name')) return;
  const root = rootKey(arg);
  if (root !== null) push(effects, root, { kind: 'passed', expr: call, value: arg, statement, fn, root });
}
