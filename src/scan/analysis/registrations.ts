import type { CallExpr, ClassFact, Expr } from '../facts.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import type { CallSite } from './program.ts';
import { mergedValue, thingValue, type Value } from './value.ts';

/** Clients that a container makes for a class: `services.AddHttpClient<Api>(...)`, `AddHttpClient<IApi, Api>(...)`. */
export class Registrations {
  readonly #evaluator: Evaluation;
  readonly #byCall = new Map<string, ReadonlyMap<string, readonly CallSite[]>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** What the constructor of a class is given for a parameter of a type; null: nothing registers it. */
  client(cls: ClassFact, type: string): Value | null {
    const registers = this.#evaluator.knowledge(cls.file).typedClients.find((one) => one.type === type);
    if (!registers) return null;
    const { program } = this.#evaluator;
    const all = ensure(this.#byCall, registers.call, () => this.#collect(registers.call)).get(cls.name) ?? [];
    const sites = all.filter((one) => program.reaches(one.fn.file, cls.file));
    const [site] = sites;
    if (!site || sites.length > 1) return null;
    const classes = program.classesByName.get(cls.name) ?? [];
    if (classes.some((one) => one !== cls && program.reaches(site.fn.file, one.file))) return null;
    const frame = this.#evaluator.unbound(site.fn);
    return mergedValue(chainOf(site).map((call) => thingValue({ kind: 'made', name: type, call, frame })));
  }

  #collect(call: string): ReadonlyMap<string, readonly CallSite[]> {
    const byClass = new Map<string, CallSite[]>();
    for (const site of this.#evaluator.program.callsByName.get(call) ?? []) {
      const types = site.call.callee.kind === 'member' ? (site.call.callee.types ?? []) : [];
      const name = types.at(-1);
      if (name !== undefined) byClass.set(name, [...(byClass.get(name) ?? []), site]);
    }
    return byClass;
  }
}

/** The calls of a registration, without the container that it is for: that one holds other clients as well. */
function chainOf({ call, outermost }: CallSite): CallExpr[] {
  const chain: CallExpr[] = [];
  for (let at: Expr = outermost; at.kind === 'call' && at.callee.kind === 'member'; at = at.callee.object) {
    const { start } = at;
    const nothing: Expr = { kind: 'opaque', parts: [], constant: true, start, end: start };
    chain.unshift({ ...at, callee: { ...at.callee, object: nothing } });
    if (at === call) break;
  }
  return chain;
}
