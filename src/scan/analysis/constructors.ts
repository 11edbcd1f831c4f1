import { type CallExpr, type ClassFact, type Expr, type FunctionFact, lastName } from '../facts.ts';
import { delegatingCall } from './delegated-arguments.ts';
import type { Evaluation } from './evaluation.ts';
import type { InstanceThing } from './value.ts';

const MAX_CONSTRUCTORS = 12;

/** Which of several constructors of a class run for an object, as far as the number of arguments tells. */
export class Constructors {
  readonly #evaluator: Evaluation;

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** Whether a constructor runs for an object; null: another one may in its place. */
  runs(thing: InstanceThing, built: FunctionFact): boolean | null {
    return this.someRun(thing, [built]);
  }

  /** Whether at least one of several constructors of a class runs for an object; null: it depends on which one makes it. */
  someRun(thing: InstanceThing, builts: readonly FunctionFact[]): boolean | null {
    const owner = builts[0]?.owner ?? null;
    if (owner === null) return builts.length > 0;
    const overloads = this.#overloads(owner);
    if (overloads.length < 2 || builts.some((one) => !overloads.includes(one))) return true;
    const all = this.#entries(thing, owner).map((one) => this.#chain(one).some(({ fn }) => builts.includes(fn)));
    if (all.length === 0) return null;
    return all.every((one) => one) ? true : all.some((one) => one) ? null : false;
  }

  /** The call by which a constructor of the same class runs another one (`this(...)`), if that is how it runs. */
  delegation(thing: InstanceThing, built: FunctionFact): { readonly call: CallExpr; readonly by: FunctionFact } | null {
    const { owner } = built;
    if (owner === null || this.#overloads(owner).length < 2) return null;
    const chains = this.#entries(thing, owner).map((one) => this.#chain(one));
    const [chain, ...others] = chains.filter((one) => one.some(({ fn }) => fn === built));
    const at = chain?.findIndex(({ fn }) => fn === built) ?? 0;
    const before = chain?.[at - 1];
    return before?.next && others.length === 0 ? { call: before.next, by: before.fn } : null;
  }

  /**
   * The constructor that a call makes an object by, as far as numbers and types of the arguments tell; null: several may.
   *
   * @param by the function that calls
   */
  chosen(cls: ClassFact, call: CallExpr, by: FunctionFact): FunctionFact | null {
    const fitting = this.#fitting(cls, call).filter((one) => one !== by);
    const alike = ({ params }: FunctionFact): number =>
      call.args.filter(({ value }, index) => {
        const type = typeOf(value, by);
        return type !== null && type === params[index]?.type?.toLowerCase();
      }).length;
    const most = Math.max(...fitting.map(alike));
    const [best, ...others] = fitting.filter((one) => alike(one) === most);
    return best && others.length === 0 ? best : null;
  }

  /** The calls by which a constructor runs where a call makes an object, the first one that call; null: it does not run. */
  callsTo(
    built: FunctionFact,
    call: CallExpr,
  ): readonly { readonly fn: FunctionFact; readonly call: CallExpr }[] | null {
    const { owner } = built;
    if (owner === null || !this.#overloads(owner).includes(built)) return [{ fn: built, call }];
    for (const first of this.#fitting(owner, call)) {
      const chain = this.#chain(first);
      const end = chain.findIndex(({ fn }) => fn === built);
      if (end !== -1)
        return chain.slice(0, end + 1).map(({ fn }, index) => ({ fn, call: chain[index - 1]?.next ?? call }));
    }
    return null;
  }

  /** Constructors of which one runs in place of the others. */
  #overloads(cls: ClassFact): readonly FunctionFact[] {
    if (!this.#evaluator.program.language(cls.file).constructors.includes('')) return [];
    return cls.methods.filter(({ kind, always }) => kind === 'constructor' && !always);
  }

  /** Constructors of a class that may be the first of that class to run. */
  #entries(thing: InstanceThing, cls: ClassFact): readonly FunctionFact[] {
    const lineage = this.#evaluator.instances.lineage(thing.cls).filter((one) => this.#overloads(one).length > 0);
    const place = lineage.indexOf(cls);
    if (place <= 0) return this.#fitting(cls, thing.call);
    const derived = lineage[place - 1] as ClassFact;
    const last = this.#entries(thing, derived).map((one) => this.#chain(one).at(-1)?.fn ?? one);
    const calls = last.map((fn) => this.#called(fn, this.#evaluator.program.language(fn.file).supers ?? []));
    return [...new Set(calls.flatMap((call) => this.#fitting(cls, call ?? NO_ARGUMENTS)))];
  }

  /** @param call null: nothing is known of it */
  #fitting(cls: ClassFact, call: Pick<CallExpr, 'args'> | null): readonly FunctionFact[] {
    const all = this.#overloads(cls);
    if (call === null || call.args.some(({ spread }) => spread)) return all;
    // What is in braces behind the parentheses sets fields.
    const { length } = call.args.filter(({ name, value }) => name !== null || value.kind !== 'dict');
    return all.filter(({ params }) => {
      const needed = params.filter(({ fallback, rest }) => !fallback && !rest).length;
      return length >= needed && (length <= params.length || params.some(({ rest }) => rest));
    });
  }

  /** A constructor and those of its class that it has run before it. */
  #chain(first: FunctionFact): readonly { readonly fn: FunctionFact; readonly next: CallExpr | null }[] {
    const chain: { fn: FunctionFact; next: CallExpr | null }[] = [];
    for (let fn: FunctionFact | undefined = first; fn && chain.length < MAX_CONSTRUCTORS; ) {
      const next = delegatingCall(fn);
      const fitting: readonly FunctionFact[] = next && fn.owner ? this.#fitting(fn.owner, next) : [];
      const others = fitting.filter((one) => chain.every(({ fn: known }) => known !== one) && one !== fn);
      chain.push({ fn, next });
      fn = others.length === 1 ? others[0] : undefined;
    }
    return chain;
  }

  #called({ statements }: FunctionFact, names: readonly string[]): CallExpr | null {
    for (const { value } of statements)
      if (value.kind === 'call' && value.callee.kind === 'name' && names.includes(lastName(value.callee))) return value;
    return null;
  }
}

const NO_ARGUMENTS = { args: [] };

/** The type of an argument in small letters, as far as it is written down; null: it is not. */
function typeOf(value: Expr, { params }: FunctionFact): string | null {
  if (value.kind === 'text' || value.kind === 'join') return 'string';
  if (value.kind === 'call') return value.creates ? lastName(value.callee).toLowerCase() : null;
  const param = value.kind === 'name' ? params.find(({ name }) => name === value.name) : undefined;
  return param?.type?.toLowerCase() ?? null;
}
