import { type CallExpr, type Expr, lastName, memberNames } from '../facts.ts';
import type { Knowledge } from '../libraries/knowledge.ts';
import type { Evaluator } from './evaluator.ts';
import { comesFromUnknown, isForeignMaker } from './foreign-makers.ts';
import { type Findings, follow, type Place, type Search } from './header-evidence.ts';
import { HeaderSearch } from './header-search.ts';
import { type Step, stepAt } from './trail.ts';
import {
  allNeeds,
  type Frame,
  isGuessed,
  isNothing,
  isUnknown,
  type Thing,
  thingValue,
  type Value,
  withoutViews,
} from './value.ts';

/** Finds the User-Agent header in what goes into a request. */
export class Headers {
  readonly #evaluator: Evaluator;
  readonly #search: HeaderSearch;

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#search = new HeaderSearch(evaluator);
  }

  /**
   * @param asHeaders the value is a set of headers, so that near misses of the name count as such
   * @param from what was followed to the value
   */
  of(value: Value, asHeaders: boolean, from: readonly Step[] = [], request: Place | null = null): Findings {
    const search: Search = {
      request,
      evidence: [],
      values: [],
      known: new Map(),
      dictionaries: [],
      unknown: null,
      override: null,
      passedTo: new Set(),
      looked: [],
      trail: null,
    };
    for (const step of from) follow(search, step);
    this.#search.look(value, asHeaders, search, 0);
    const { evidence, unknown, override, values, dictionaries, looked } = search;
    return { evidence, unknown, override, needs: allNeeds(values), dictionary: dictionaries[0] ?? null, looked };
  }

  /** The name that a key expression gives a header; null: it is not known. */
  keyOf(expr: Expr, frame: Frame): string | null {
    return this.#search.keyOf(expr, frame);
  }

  /** The same for a call and what it is chained to. */
  ofCall(call: CallExpr, frame: Frame): Findings {
    const whole = thingValue({ kind: 'made', name: '', call, frame });
    const found = this.of(whole, false, this.#clientOf(call, frame), { fn: frame.fn, start: call.start });
    const knowledge = this.#evaluator.knowledge(frame.fn.file);
    const client = startOf(call);
    if (!client || knowledge.isReceiver(memberNames(client).reverse().join('.'))) return found;
    const value = this.#evaluator.value(client, frame);
    const isForeign = (thing: Thing): boolean => {
      if (thing.kind !== 'instance') return false;
      const { instances } = this.#evaluator;
      // What has the methods of an interface may set the header.
      if (thing.cls.contract) return true;
      return instances.outerBases(thing.cls).length > 0 && !instances.extendsClient(thing.cls);
    };
    // What sends it, with headers of its own, was not found.
    const name = this.#evaluator.targets.outsideName(call.callee, frame);
    const isPrepared = this.#isPrepared(call, frame) && (name === null || !knowledge.isFunction(name));
    const isOpen =
      isPrepared ||
      isUnknown(value) ||
      this.#evaluator.value(call.callee, frame).awaits === true ||
      (value.omitted === true && isNothing(value)) ||
      value.awaits === true ||
      withoutViews(value.things).some(
        (one) => isUndeclared(one, knowledge) || isForeign(one) || this.#isMadeByUnknown(one),
      );
    const at = { file: frame.fn.file, start: client.start, end: client.end, inner: null };
    return { ...found, unknown: found.unknown ?? (isOpen ? { cause: 'unknown-client', at } : null) };
  }

  /**
   * Whether what makes a client is a function or an object of which nothing is known, where a name needs no import:
   * `otherClient()`, `provider.client()`.
   */
  #isMadeByUnknown(thing: Thing): boolean {
    if (thing.kind !== 'made' || thing.call.creates) return false;
    const { file } = thing.frame.fn;
    const { callee } = thing.call;
    if (this.#evaluator.program.language(file).shares !== true) return false;
    const knowledge = this.#evaluator.knowledge(file);
    if (callee.kind === 'member') return isUnknown(this.#evaluator.value(callee.object, thing.frame));
    const { things } = this.#evaluator.value(callee, thing.frame);
    return callee.kind === 'name' && things.some((one) => isUndeclared(one, knowledge));
  }

  /** Whether a chain of calls only prepares a request, which another call sends. */
  #isPrepared(call: CallExpr, frame: Frame): boolean {
    for (let at: Expr = call; at.kind === 'call'; at = at.callee.kind === 'member' ? at.callee.object : at.callee) {
      const told = this.#evaluator.dispatch(at, frame);
      if (told) return told.prepares === true;
      if (this.#evaluator.knowledge(frame.fn.file).form(lastName(at.callee)) === 'send') return false;
    }
    return false;
  }

  /** Where the client of a call is made, as far as the sources show it. */
  #clientOf(call: CallExpr, frame: Frame): Step[] {
    let client: Expr = call;
    let asked = call;
    while (client.kind === 'call' && client.callee.kind === 'member') {
      asked = client;
      client = client.callee.object;
    }
    if (client === call) return [];
    const value = this.#evaluator.value(client, frame);
    const doubt = isGuessed(value) ? 'by-name' : null;
    return withoutViews(value.things).flatMap((thing) => {
      if (thing.kind === 'made') {
        const isForeign = isForeignMaker(thing, this.#evaluator, asked) || comesFromUnknown(thing, this.#evaluator);
        return [stepAt('client', thing.call, thing.frame, thing.name, doubt ?? (isForeign ? 'unknown-client' : null))];
      }
      if (thing.kind !== 'instance') return [];
      const { cls } = thing;
      return thing.call && thing.frame
        ? [stepAt('client', thing.call, thing.frame, cls.name, doubt)]
        : [stepAt('client', cls, { fn: this.#evaluator.program.facts(cls.file).module }, cls.name, doubt)];
    });
  }
}

/** A variable that nothing declares, or a module that is not there: of neither the defaults are known. */
function isUndeclared(thing: Thing, knowledge: Knowledge): boolean {
  if (thing.kind !== 'outside' || knowledge.isLibrary(thing.name)) return false;
  return thing.imported || /^[a-z]/.test(thing.name);
}

/** What a chain of calls begins with; null for a plain function. */
function startOf(call: CallExpr): Expr | null {
  let at: Expr = call;
  while (at.kind === 'call' && at.callee.kind === 'member') at = at.callee.object;
  return at === call || at.kind === 'call' ? null : at;
}
