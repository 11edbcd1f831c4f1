import { type CallExpr, type FunctionFact, lastName, RECEIVER } from '../facts.ts';
import { mayPassRequest } from '../libraries/guess.ts';
import { hasReceiver } from './call-forms.ts';
import { handsRequestOn, madeRequests, nextHandlers } from './handlers.ts';
import { along, functionStep, type HeaderParts, leaveOpen, type Search } from './header-evidence.ts';
import { ANY_TIME, type Frame, type InstanceThing, isUnknown, NOTHING, type Thing } from './value.ts';

const HEADER_FIELDS = ['headers', '_headers', 'default_headers', 'defaultHeaders', 'user_agent', 'session', '_session'];

/** How deep a block leads that sets something up, beside a step from one function to another. */
const BLOCK = 0.5;

/** Looks for the header in objects of the repository's classes, and in functions that requests go through. */
export class ObjectSearch {
  readonly #headers: HeaderParts;

  constructor(headers: HeaderParts) {
    this.#headers = headers;
  }

  /** An object of the repository: what its constructor hands to a base class, and what its methods do to requests. */
  inInstance(thing: InstanceThing, search: Search, depth: number): void {
    const { instances } = this.#headers.evaluator;
    const before = search.evidence.length;
    if (thing.cls.declares !== undefined) {
      this.#inImplemented(thing, search, depth);
      return;
    }
    for (const { call, frame } of instances.outerConstruction(thing))
      this.#headers.inArguments(call, frame, false, search, depth + 1);
    if (search.evidence.length > before) return;
    // What comes later on the way decides.
    for (const value of [
      ...nextHandlers(this.#headers.evaluator, thing),
      ...madeRequests(this.#headers.evaluator, thing),
    ]) {
      this.#headers.look(value, false, search, depth + 1);
      if (search.evidence.length > before) return;
      if (isUnknown(value)) leaveOpen(search, { cause: value.awaits ? 'parameter' : 'unknown-headers', at: null });
    }
    const effects = instances.onClient(thing);
    if (effects.length > 0) {
      const frame = this.#headers.evaluator.unbound(effects[0]?.fn as FunctionFact);
      this.#headers.inView(
        { kind: 'view', of: NOTHING, effects, frame, instance: thing, ...ANY_TIME },
        false,
        search,
        depth + 1,
      );
      if (search.evidence.length > before) return;
    }
    for (const frame of instances.methodFrames(thing)) {
      if (!this.#headers.evaluator.knowledge(frame.fn.file).passes(frame.fn.name) && !mayPassRequest(frame.fn.name))
        continue;
      along(search, functionStep(frame.fn), () => {
        for (const param of frame.fn.params) this.onParameter(frame, param.name, search, depth);
      });
      if (search.evidence.length > before) return;
    }
    for (const name of HEADER_FIELDS) {
      const value = instances.member({ ...NOTHING, things: [thing] }, name);
      if (value) this.#headers.look(value, /header/i.test(name), search, depth + 1);
      if (search.evidence.length > before) return;
    }
  }

  /** An object of an interface that a library implements: what it was made with, or what a container gives it. */
  #inImplemented({ cls, call, frame }: InstanceThing, search: Search, depth: number): void {
    if (call && frame) {
      this.#headers.inCall({ kind: 'made', name: lastName(call.callee), call, frame }, false, search, depth + 1);
      return;
    }
    const { program } = this.#headers.evaluator;
    const { declaredCalls } = this.#headers.evaluator.knowledge(cls.file);
    const base = declaredCalls.find(({ library }) => library === cls.declares)?.base;
    const made = cls.annotations?.find(({ callee }) => lastName(callee) === base?.annotation);
    const isChanged =
      made?.args.some(({ name }) => name === 'configuration') === true ||
      base?.customizers.some((word) => program.subclasses.has(word) || program.providers.has(word)) === true;
    if (!made || isChanged)
      leaveOpen(search, {
        cause: 'unknown-client',
        at: { file: cls.file, start: cls.start, end: cls.start, inner: null },
      });
  }

  /** A function that is handed a request or its headers and sets them, or returns them. */
  inFunction(thing: Thing & { kind: 'function' }, search: Search, depth: number): void {
    if (isCalledBack(thing.fn)) return;
    const frame: Frame = thing.frame
      ? { ...this.#headers.evaluator.unbound(thing.fn), outer: thing.frame, memo: new Map() }
      : this.#headers.evaluator.unbound(thing.fn);
    const before = search.evidence.length;
    search.trail = { step: functionStep(thing.fn), before: search.trail };
    // A block is written where it runs: it leads less far than a function elsewhere.
    const step = hasReceiver(thing.fn) ? BLOCK : 2;
    for (const param of thing.fn.params) this.onParameter(frame, param.name, search, depth, step);
    if (depth > 11) this.#headers.cut(search);
    if (search.evidence.length > before || depth > 11) return;
    for (const { target, value } of thing.fn.statements)
      if (target === null && value.kind === 'call' && value.callee.kind === 'name' && !this.#isOfSources(value, frame))
        this.#headers.setter(value, frame, search, depth + 2, { effectOnly: true });
    if (search.evidence.length > before) return;
    // What a block gives that sets something up is used by nothing.
    const returned = hasReceiver(thing.fn) ? null : this.#headers.evaluator.returns(frame);
    if (returned) this.#headers.look(returned, false, search, depth + 2);
  }

  /** Whether a bare name in a block calls a function of the sources, which is no member of what the block runs on. */
  #isOfSources(call: CallExpr, frame: Frame): boolean {
    if (!hasReceiver(frame.fn)) return false;
    const { functions } = this.#headers.evaluator.targets.of(call, frame);
    return functions.length > 0 && functions.every(({ fn }) => !fn.params[0]?.extended);
  }

  onParameter(frame: Frame, name: string, search: Search, depth: number, step = 2): void {
    const effects = this.#headers.evaluator.program.effects(frame.fn, name);
    if (effects.length > 0 && depth > 13) this.#headers.cut(search);
    if (effects.length === 0 || depth > 13) return;
    this.#headers.inView(
      { kind: 'view', of: NOTHING, effects, frame, instance: null, ...ANY_TIME },
      false,
      search,
      depth + step,
    );
    // What a block makes besides is not what it runs on.
    if (search.evidence.length > 0 || name === RECEIVER) return;
    // What a member is given was asked for above, with what is done to the parameter.
    const values = frame.fn.statements
      .filter(({ kind, target }) => kind === 'return' || (kind === 'assign' && target?.kind !== 'member'))
      .slice(0, 8);
    for (const statement of values) {
      const value = this.#headers.evaluator.value(statement.value, frame);
      for (const thing of value.things)
        if (thing.kind === 'made' && !handsRequestOn(this.#headers.evaluator, thing.call, frame))
          this.#headers.inCall(thing, false, search, depth + step);
    }
  }
}

/** Whether a function is called with an error or the answer, once the request is sent: `(err, response, body) => ...`. */
function isCalledBack({ kind, params: [first, second] }: FunctionFact): boolean {
  return kind === 'lambda' && second !== undefined && /^_?err(?:or)?$/i.test(first?.name ?? '');
}
