import { type Arg, type CallExpr, type Expr, lastName, memberNames, rootOf } from '../facts.ts';
import { isAnswerClass, isBodyClass } from '../libraries/guess.ts';
import { pluginOf } from './client-plugins.ts';
import { loopedOver, takesEntry } from './copied-entries.ts';
import { declaredType } from './declared-types.ts';
import { PUTS } from './entries.ts';
import { isForeignMaker } from './foreign-makers.ts';
import {
  type Doubt,
  type HeaderParts,
  leaveOpen,
  overrideBy,
  push,
  type Search,
  type SetterOptions,
  within,
} from './header-evidence.ts';
import { withHyphens } from './header-members.ts';
import { headerMatch, isBody, isBodySetter, isOtherSetter, isProperty, leadsToHeaders } from './header-names.ts';
import { keptIn } from './sessions.ts';
import {
  asReceiver,
  type Frame,
  isUnknown,
  makesHeaders,
  NOTHING,
  type Origin,
  type Thing,
  union,
  type Value,
  withoutViews,
} from './value.ts';

/** How deep a link of a chain of calls leads, beside a step from one statement to another. */
const LINK = 0.25;

/** Looks for the header in calls: those that set it, and those that are handed headers. */
export class HeaderSetters {
  readonly #headers: HeaderParts;

  constructor(headers: HeaderParts) {
    this.#headers = headers;
  }

  inCall(thing: Thing & { kind: 'made' }, asHeaders: boolean, search: Search, depth: number): void {
    if (makesBody(thing.call)) return;
    const before = search.evidence.length;
    this.#inKept(thing, asHeaders, search, depth);
    if (!DROPS.test(lastName(thing.call.callee))) return;
    const doubt: Doubt = { cause: 'condition', at: placeOf(thing) };
    for (const [index, one] of search.evidence.entries())
      if (index >= before && one.state === 'set') search.evidence[index] = { ...one, doubt: one.doubt ?? doubt };
  }

  #inKept(thing: Thing & { kind: 'made' }, asHeaders: boolean, search: Search, depth: number): void {
    const { call, frame } = thing;
    if (makesHeaders(call)) return;
    const before = search.evidence.length;
    const agent = call.args[this.#headers.evaluator.knowledge(frame.fn.file).agentOf(thing.name) ?? -1];
    if (agent) {
      const value = this.#headers.evaluator.value(agent.value, frame);
      this.#headers.add(search, 'User-Agent', value, frame.fn.file, agent.value, true);
      return;
    }
    const scope = this.#headers.evaluator.scopeOf(call, frame);
    if (scope) {
      if (scope.object)
        this.#headers.look(this.#headers.evaluator.value(scope.object, frame), asHeaders, search, depth + 1);
      return;
    }
    if (call.callee.kind === 'member' && AFTER.test(call.callee.name)) {
      this.#headers.look(this.#headers.evaluator.value(call.callee.object, frame), asHeaders, search, depth + 1);
      return;
    }
    if (this.setter(call, frame, search, depth, { asHeaders })) return;
    if (search.evidence.length > before) return;
    for (const type of HANDLERS.test(lastName(call.callee)) && call.callee.kind === 'member'
      ? (call.callee.types ?? [])
      : []) {
      const handler = this.#headers.evaluator.instances.ofType(type, frame.fn.file);
      if (handler) this.#headers.look(handler, false, search, depth + 1);
    }
    if (search.evidence.length > before) return;
    const isBare = this.#headers.evaluator.dispatch(call, frame)?.bare === true;
    const receiver =
      call.callee.kind === 'member' && !isBare
        ? asReceiver(this.#headers.evaluator.value(call.callee.object, frame))
        : null;
    const isLink = call.callee.kind === 'member' && call.callee.object.kind === 'call';
    if (receiver) this.#headers.look(receiver, asHeaders && isMade(receiver), search, depth + (isLink ? LINK : 1));
    if (receiver && isUnknown(receiver) && this.#keepsSettings(call, frame))
      leaveOpen(search, { cause: receiver.awaits ? 'parameter' : 'unknown-client', at: placeOf(thing) });
    const client = isBare ? NOTHING : this.#headers.evaluator.value(call.callee, frame);
    if (search.evidence.length === before && client.things.some((one) => one.kind === 'made' || one.kind === 'view'))
      this.#headers.look(client, asHeaders, search, depth + 1);
    if (search.evidence.length > before) return;
    const opaque = asHeaders
      ? !HOLDS_HEADERS.test(lastName(call.callee)) && !this.#isNamedPair(thing)
      : this.#isForeign(thing);
    if (opaque) leaveOpen(search, { cause: asHeaders ? 'unknown-headers' : 'unknown-client', at: placeOf(thing) });
    if (opaque && asHeaders) search.override ??= { cause: 'unknown-headers', at: placeOf(thing) };
  }

  /** Whether what a method gives has the settings of what it is called on. */
  #keepsSettings({ callee }: CallExpr, frame: Frame): boolean {
    const name = lastName(callee);
    return KEEPS_SETTINGS.test(name) || this.#headers.evaluator.knowledge(frame.fn.file).isLink(name);
  }

  /** Whether an object is a header of a known name with its value: `new KeyValuePair<string, string>("Accept", type)`. */
  #isNamedPair({ call, frame }: Thing & { kind: 'made' }): boolean {
    const [name] = call.args;
    return (
      call.creates && PAIR.test(lastName(call.callee)) && !!name && this.#headers.keyOf(name.value, frame) !== null
    );
  }

  /**
   * Looks for the header in a call that sets it, on its receiver or in its arguments.
   *
   * @returns whether the call itself is such a setter
   */
  setter(
    call: CallExpr,
    frame: Frame,
    search: Search,
    depth: number,
    { effectOnly = false, asHeaders = false, onHeaders = false }: SetterOptions = {},
  ): boolean {
    if (this.removes(call, frame, search)) return true;
    const plugin = pluginOf(call, this.#headers.evaluator.knowledge(frame.fn.file));
    if (plugin?.sets === false) return true;
    if (plugin?.block) {
      this.#headers.look(this.#headers.evaluator.value(plugin.block, frame), false, search, depth + 1);
      return true;
    }
    if (plugin?.agent) {
      const value = this.#headers.evaluator.value(
        plugin.agent.value,
        this.#headers.evaluator.inside(plugin.agent.block.fn, frame),
      );
      this.#headers.add(search, 'User-Agent', value, frame.fn.file, plugin.agent.value);
      return true;
    }
    const name = lastName(call.callee);
    const file = frame.fn.file;
    const path = call.callee.kind === 'member' ? ownNames(call.callee.object) : [];
    // .NET keeps headers of the content apart from those of the request.
    if (path.some((word) => /^content$/i.test(word)) && /header/i.test(path.join(' '))) return false;
    // `session.proxies.update(...)` is about something else of a client.
    if (path.length > 1 && OTHER_PARTS.test(path[0] as string)) return false;
    // What is done once the answer is there.
    if (path.some((word) => /^(?:responses?(?:_?pipeline)?|receive_?pipeline)$/i.test(word))) return false;
    // `headers.Accept.Add(...)` is about that header alone.
    if (path.length > 1 && OTHER_COLLECTION.test(path[0] as string) && /header/i.test(path[1] as string)) return false;
    const headerPath = onHeaders || path.some((word) => /header/i.test(word)) || /header/i.test(name);
    const args = call.args.filter((arg) => !arg.spread);
    const only = args[0];
    if (
      only &&
      args.length <= 2 &&
      (isProperty(name) || (path.some(isProperty) && /add|append|set|insert/i.test(name)))
    ) {
      this.#headers.add(
        search,
        'User-Agent',
        this.product(
          args.map((arg) => arg.value),
          frame,
        ),
        file,
        only.value,
        true,
      );
      return true;
    }
    for (let index = 0; index + 1 < args.length; index++) {
      const [key, value] = [args[index]?.value, args[index + 1]?.value] as [Expr, Expr];
      const written = this.#headers.keyOf(key, frame);
      const match = written === null ? null : headerMatch(written);
      if (written === null || match === null || (match === 'near' && !headerPath)) continue;
      this.#headers.add(search, written, this.#headers.evaluator.value(value, frame), file, value);
      return true;
    }
    const [key, value] = [args[0]?.value, args[1]?.value];
    const entry =
      effectOnly && !headerPath && args.length === 2 && PUTS.test(name) && key ? this.#headers.keyOf(key, frame) : null;
    if (entry !== null && value) {
      if (headerMatch(entry) !== null)
        this.#headers.add(search, entry, this.#headers.evaluator.value(value, frame), file, value, true);
      else if (leadsToHeaders(entry))
        this.#headers.look(this.#headers.evaluator.value(value, frame), /header/i.test(entry), search, depth + 1);
      return false;
    }
    if (headerPath && key && value && key.kind !== 'dict' && key.kind !== 'function') {
      if (this.#headers.keyOf(key, frame) === null) this.addUnnamed(key, value, frame, search, depth);
      return false;
    }
    // A call that sends the request may have a time limit in its name as well: `DoTimeout(req)`.
    if (isBodySetter(name) || (isOtherSetter(name) && !this.#headers.evaluator.dispatch(call, frame))) return false;
    if (!effectOnly || !this.#headers.evaluator.isRequestWord(name))
      this.inArguments(call, frame, headerPath || asHeaders, search, depth);
    return false;
  }

  /** Whether a call removes the header, by its own name and that of the header. A request can be a `delete` too. */
  removes(call: CallExpr, frame: Frame, search: Search): boolean {
    if (!REMOVES.test(lastName(call.callee))) return false;
    const [key] = call.args;
    const name = key ? this.#headers.keyOf(key.value, frame) : null;
    const match = name === null ? null : headerMatch(name);
    if (name === null || match === null) return false;
    const { start, end } = call;
    const { file } = frame.fn;
    // Under a name that is only near the header's, it may be an argument that is taken away, or nothing.
    const doubt: Doubt | null = match === 'near' ? { cause: 'condition', at: { file, start, end, inner: null } } : null;
    const { trail } = search;
    search.evidence.push({ state: 'removed', value: NOTHING, file, name, start, end, doubt, trail });
    return true;
  }

  /** A header whose name is no text: one of those that a loop puts in, or any. */
  addUnnamed(key: Expr, value: Expr, frame: Frame, search: Search, depth: number): void {
    if (isOtherHeader(lastName(key))) return;
    const isEntry = key.kind !== 'name' || takesEntry(value, key.name, this.#headers.evaluator, frame.fn);
    const headers = isEntry ? loopedOver(key, frame, this.#headers.evaluator) : null;
    if (headers) this.#headers.look(headers, true, search, depth + 1);
    else {
      const { start, end } = key;
      const doubt: Doubt = { cause: 'unknown-headers', at: { file: frame.fn.file, start, end, inner: null } };
      leaveOpen(search, doubt);
      search.override ??= doubt;
    }
  }

  inArguments(call: CallExpr, frame: Frame, headerPath: boolean, search: Search, depth: number): void {
    const before = search.evidence.length;
    for (const arg of call.args) {
      if (arg.name === null || isBody(arg.name)) continue;
      const value = this.#headers.evaluator.value(arg.value, frame);
      if (isProperty(arg.name.replace(/^-/, '')))
        this.#headers.add(search, 'User-Agent', value, frame.fn.file, arg.value, true);
    }
    if (search.evidence.length > before) return;
    const body = this.#body(call, frame);
    const merges = MERGES.test(lastName(call.callee));
    if (this.#headers.evaluator.program.language(frame.fn.file).lastKeywordWins)
      for (const { spread, value } of call.args)
        if (spread) search.override ??= overrideBy(this.#headers.evaluator.value(value, frame), placeIn(frame, value));
    const takesMembers = this.#headers.evaluator.knowledge(frame.fn.file).takesMembers(lastName(call.callee));
    const { isSession } = this.#headers.evaluator.knowledge(frame.fn.file);
    for (const arg of merges ? [...call.args].reverse() : call.args) {
      if (arg.name !== null && isSession(arg.name)) continue;
      const given = this.#headers.evaluator.value(arg.value, frame);
      const value = takesMembers ? withHyphens(given) : given;
      if (arg === body || (arg.name !== null && isBody(arg.name) && !this.#changesRequests(arg.name, value))) continue;
      const asHeaders = headerPath || namesHeaders(arg.name ?? lastName(arg.value));
      const inner = within(search);
      if (!this.#isAnswer(value)) this.#headers.look(value, asHeaders, inner, depth + 1);
      else if (asHeaders) leaveOpen(inner, { cause: 'unknown-headers', at: placeIn(frame, arg.value) });
      for (const one of inner.evidence) push(search, one);
      // Who made an address or a body does not matter.
      if (inner.unknown?.cause !== 'unknown-client') leaveOpen(search, inner.unknown);
      if (search.evidence.length > before) return;
      const at = placeIn(frame, arg.value);
      search.override ??= inner.override ?? (merges ? overrideBy(value, at) : null);
      if (!this.#mayHoldHeaders(arg, value, frame) && !this.#isForeignClient(call, value)) continue;
      const doubt: Doubt = { cause: value.awaits ? 'parameter' : 'unknown-headers', at };
      leaveOpen(search, doubt);
      search.override ??= doubt;
    }
    this.#inSession(call, frame, search, depth);
  }

  /** Looks for the header in the session that a request is given, which keeps those of the requests before. */
  #inSession(call: CallExpr, frame: Frame, search: Search, depth: number): void {
    const { evaluator } = this.#headers;
    const { isSession } = evaluator.knowledge(frame.fn.file);
    const [session = null] = call.args.flatMap(({ name, value, spread }) => {
      const given = evaluator.value(value, frame);
      const entries = spread ? [...evaluator.entries(given)] : [];
      const own = name !== null && isSession(name) ? given : entries.find(([key]) => isSession(key))?.[1];
      return own ? [{ value: own, at: placeIn(frame, value) }] : [];
    });
    if (!session) return;
    const { value } = session;
    const before = search.evidence.length;
    this.#headers.look(value, false, search, depth + 1);
    const other = keptIn(evaluator.program, call, isSession);
    if (search.evidence.length > before) {
      const [first] = search.evidence.slice(before);
      const doubt: Doubt | null = other && { cause: 'condition', at: other };
      if (first?.state === 'set' && doubt) search.evidence[before] = { ...first, doubt: first.doubt ?? doubt };
      return;
    }
    const isKnown =
      isMade(value) &&
      !value.awaits &&
      withoutViews(value.things).every((one) => one.kind === 'dict' || (one.kind === 'made' && one.call.creates));
    if (isKnown && !other) return;
    const at = (isKnown && other) || session.at;
    leaveOpen(search, { cause: isKnown ? 'unknown-headers' : 'unknown-client', at });
  }

  /** Whether a value is a text of answers to requests: the headers that those were sent with are not in it. */
  #isAnswer({ texts, things }: Value): boolean {
    const made = withoutViews(things);
    return (
      texts.length > 0 &&
      made.length > 0 &&
      made.every((thing) => thing.kind === 'made' && this.#sends(thing.call, thing.frame))
    );
  }

  /** Whether a call, or one in the chain that it ends, sends a request. */
  #sends(call: CallExpr, frame: Frame): boolean {
    const { evaluator } = this.#headers;
    for (let at: Expr = call; at.kind === 'call'; at = at.callee.kind === 'member' ? at.callee.object : at.callee) {
      const told = evaluator.dispatch(at, frame);
      if (told) return told.prepares !== true && told.steps !== true && told.form !== 'setup';
      if (at.callee.kind === 'name' && evaluator.knowledge(frame.fn.file).form(at.callee.name) === 'request')
        return true;
    }
    return false;
  }

  /** Whether credentials are an object of the sources, through which each request goes. */
  #changesRequests(name: string, { things }: Value): boolean {
    return /^auth$/i.test(name) && withoutViews(things).some(({ kind }) => kind === 'instance' || kind === 'function');
  }

  /** Whether a call sets the client that sends, to one of a class that is neither in the sources nor of a library. */
  #isForeignClient({ callee }: CallExpr, { things }: Value): boolean {
    if (!SETS_CLIENT.test(lastName(callee))) return false;
    return withoutViews(things).some(
      (thing) => thing.kind === 'made' && isForeignMaker(thing, this.#headers.evaluator),
    );
  }

  /** The argument without a name that a library's method takes as the body. */
  #body(call: CallExpr, frame: Frame): Arg | null {
    const position = this.#headers.evaluator.dispatch(call, frame)?.body;
    const arg = position === undefined ? undefined : call.args[position];
    return arg && arg.name === null && !arg.spread ? arg : null;
  }

  /** Whether an argument of which nothing is known may bring headers: splatting, or what its name says. */
  #mayHoldHeaders({ name, spread, value: expr }: Arg, value: Value, frame: Frame): boolean {
    const knowledge = this.#headers.evaluator.knowledge(frame.fn.file);
    const isOpen = (thing: Thing): boolean =>
      thing.kind === 'outside'
        ? !knowledge.isLibrary(thing.name)
        : thing.kind === 'made' && (spread || this.#isForeign(thing));
    if (!isUnknown(value) && !withoutViews(value.things).some(isOpen)) return false;
    const called = lastName(expr.kind === 'call' ? expr.callee : expr);
    const type = spread ? null : declaredType(this.#headers.evaluator, expr, frame);
    if (type !== null && knowledge.holdsNoHeaders(type)) return false;
    return spread || (name === null && leadsToHeaders(called) && !isBody(called) && !CONSTANT.test(called));
  }

  /** Whether something was made by a module that is neither in the sources nor known to send requests. */
  #isForeign({ call, frame }: Thing & { kind: 'made' }): boolean {
    const root = rootOf(call.callee);
    const things = root ? this.#headers.evaluator.value(root, frame).things : [];
    const knowledge = this.#headers.evaluator.knowledge(frame.fn.file);
    return things.some((one) => one.kind === 'outside' && one.imported === true && !knowledge.isLibrary(one.name));
  }

  /** The value of `add(value)` and of `add(new Product(name, version))`. */
  product(args: readonly Expr[], frame: Frame): Value {
    const [first, second] = args;
    if (!first) return NOTHING;
    const value = this.#headers.evaluator.value(first, frame);
    if (second) {
      const parts = [value, this.#headers.evaluator.value(second, frame)];
      if (parts.every((part) => part.texts.length > 0)) return slashed(parts);
    }
    const made = withoutViews(value.things).find((thing) => thing.kind === 'made');
    if (value.texts.length > 0 || made?.kind !== 'made') return value;
    const inner = made.call.args.map((arg) => this.#headers.evaluator.value(arg.value, made.frame));
    const nested = made.call.args.length === 1 ? this.product([made.call.args[0]?.value as Expr], made.frame) : null;
    if (nested && nested.texts.length > 0) return nested;
    return inner.length === 0 ? value : slashed(inner.slice(0, 2));
  }
}

function slashed(parts: readonly Value[]): Value {
  const first = parts[0] as Value;
  if (parts.length === 1) return first;
  const second = parts[1] as Value;
  const texts = (first.texts.length > 0 ? first.texts : []).flatMap((name) =>
    (second.texts.length > 0 ? second.texts : [{ value: '\uE000', origins: [] }]).map((version) => ({
      value: `${name.value}/${version.value}`,
      origins: [...name.origins.map((origin) => ({ ...origin, inner: null })), ...version.origins],
    })),
  );
  return { ...union(parts), texts };
}

/** `CURLOPT_HTTPHEADER`: says what is set. */
const CONSTANT = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/** Whether an argument of this name is a set of headers. */
function namesHeaders(name: string): boolean {
  return /header/i.test(name) && leadsToHeaders(name) && !CONSTANT.test(name);
}

/** Whether a name is that of a constant for a header that is no User-Agent. */
function isOtherHeader(name: string): boolean {
  return /^[A-Z][A-Z0-9_]+$/.test(name) || OTHER_HEADER.test(name);
}

/** Members of a set of headers that hold the values of one. */
const OTHER_COLLECTION = /^(?:Accept\w*|CacheControl|Authorization|Connection|If\w+|Cookies?|TE|Via|Warning)$/;

/** `new StringContent(text)`, `RequestBody.create(text)`, and answers: `new HttpResponseMessage(status)`. */
function makesBody({ callee }: CallExpr): boolean {
  if (callee.kind === 'name') return isBodyClass(callee.name) || isAnswerClass(callee.name);
  return callee.kind === 'member' && callee.object.kind !== 'call' && isBodyClass(lastName(callee.object));
}

/** Members of a client and of a request that hold no headers. */
const OTHER_PARTS = /^(?:prox(?:y|ies)|cookies?|timeouts?|adapters|cert)$/i;

const OTHER_HEADER = /auth|content|accept|cookie|token|encoding|etag|correlation|request_?id|trace|api_?key/i;

/** Methods of what a request gives back: what they are handed runs when it was sent. */
const AFTER =
  /^(?:then(?:_?(?:apply|accept|compose|run)(?:_?async)?)?|catch|finally|subscribe|continue_?with|exceptionally|when_?complete(?:_?async)?)$/i;

/** Methods of a builder that take the client which sends. */
const SETS_CLIENT = /^(?:set_?|with_?)?(?:http_?)?(?:client|call_?factory)$/i;

/** Methods that make something with the settings of what they are called on. */
const KEEPS_SETTINGS = /^(?:build(?:er)?|new_?builder|mutate|clone|copy)$/i;

/** Methods that remove an entry or a header by its name. */
export const REMOVES =
  /^(?:pop|del|unset|discard|(?:try_?)?remove(?:_?headers?)?|delete(?:_?headers?)?|without_?header)$/i;

/** Calls that put sets of headers or options together; the last of them wins. */
export const MERGES =
  /^(?:dict|assign|extend|merge(?:_?deep|_?with|_recursive)?!?|deep_?merge!?|array_merge(?:_recursive)?|array_replace(?:_recursive)?|update!?|copy|put_?all|add_?all|add_?range|concat|union)$/i;

/** Calls that may leave out entries of what they are given. */
const DROPS =
  /^(?:array_)?(?:filter(?:_map|_values|_keys)?|reject|omit(?:_?by)?|pick(?:_?by)?|except|slice|without|diff(?:erence)?(?:_u?key|_u?assoc)?|intersect(?:ion)?(?:_u?key)?|reduce|compact|delete_if|keep_if|retain)$/i;

/** Calls that add to a client what every request goes through, by its type. */
const HANDLERS = /handler|middleware|interceptor|filter/i;

/** Classes of a name and its value. */
const PAIR = /pair$/i;

/** Calls that only make a set of headers, or put such sets together. */
const HOLDS_HEADERS =
  /^(?:dict|\w*map|of|of_?entries|entry|\w*headers?(?:of)?|\w*dictionary|hash\w*|ordereddict|assign|merge!?|array_merge|from_?entries|entries|copy|clone|deepcopy|new|make|freeze|collect|to_h|compact|build|defaultdict|object|array|list|aslist|curl_slist_append)$/i;

/** Whether a value is something that the sources make, and not a library or class. */
function isMade({ things }: Value): boolean {
  return things.length > 0 && things.every(({ kind }) => kind !== 'outside' && kind !== 'class' && kind !== 'module');
}

function placeIn(frame: Frame, { start, end }: Expr): Origin {
  return { file: frame.fn.file, start, end, inner: null };
}

function placeOf({ call, frame }: Thing & { kind: 'made' }): Origin {
  return { file: frame.fn.file, start: call.start, end: call.end, inner: null };
}

/** Names of the members that lead to an expression, as far as no call with arguments stands between. */
export function ownNames(expr: Expr): string[] {
  return memberNames(expr, (call) => call.args.length === 0);
}
