import { HOLE, type HostTable } from '../../api/hosts.ts';
import { type CallExpr, type Expr, lastName, memberNames, RECEIVER } from '../facts.ts';
import { isAddressName } from './address-names.ts';
import { hasReceiver, isMethodName } from './call-forms.ts';
import { effectsThat, isWithin } from './effects.ts';
import type { Evaluator } from './evaluator.ts';
import { joinedAddress } from './joined-texts.ts';
import { isUndone } from './left-out.ts';
import {
  type Effect,
  type Frame,
  isNothing,
  NOTHING,
  pieces,
  type Text,
  type Thing,
  textAmong,
  type Value,
  withoutViews,
} from './value.ts';

const MAX_DEPTH = 7;

/** Finds the addresses that an object was given: base address of a client, address of a request. */
export class Addresses {
  readonly #evaluator: Evaluator;
  readonly #hosts: HostTable;

  constructor(evaluator: Evaluator, hosts: HostTable) {
    this.#evaluator = evaluator;
    this.#hosts = hosts;
  }

  /** @param consumed takes the calls that made the request, so that they are not counted as requests themselves */
  of(value: Value, consumed: Set<CallExpr>): Text[] {
    const found = new Map<string, Text>();
    this.#value(value, found, consumed, new Set(), 0);
    return [...found.values()].slice(0, 12);
  }

  /** What the path of an address is set to in an object that holds its parts. */
  paths({ things }: Value): Value[] {
    return things.flatMap((thing) => {
      if (thing.kind !== 'view') return [];
      const own = effectsThat(thing.effects, setsPath).flatMap((effect) => {
        const path = pathOf(effect);
        return path ? [this.#evaluator.value(path, this.#evaluator.frameOf(effect, thing))] : [];
      });
      return [...own, ...this.paths(thing.of)];
    });
  }

  /** A text that is an address by its form, or a path that can only be Defender's. */
  isAddress(text: string): boolean {
    return /^https?:\/\//i.test(text) || this.#hosts.parse(text) !== undefined || text.startsWith(`${HOLE}/`);
  }

  #value(value: Value, found: Map<string, Text>, consumed: Set<CallExpr>, seen: Set<object>, depth: number): void {
    if (value.among) {
      const some = new Map<string, Text>();
      this.#value({ ...value, among: false }, some, consumed, seen, depth);
      for (const [address, text] of some) if (!found.has(address)) found.set(address, textAmong(text));
      return;
    }
    for (const text of value.texts) if (this.isAddress(text.value)) found.set(text.value, text);
    if (depth > MAX_DEPTH) return;
    for (const thing of value.things) this.#thing(thing, found, consumed, seen, depth);
  }

  #thing(thing: Thing, found: Map<string, Text>, consumed: Set<CallExpr>, seen: Set<object>, depth: number): void {
    if (seen.has(thing)) return;
    seen.add(thing);
    if (thing.kind === 'dict') this.#dict(thing, found, consumed, seen, depth);
    else if (thing.kind === 'made') this.#made(thing.call, thing.frame, found, consumed, seen, depth);
    else if (thing.kind === 'merged')
      for (const part of thing.parts) this.#value(part, found, consumed, seen, depth + 1);
    else if (thing.kind === 'view') this.#view(thing, found, consumed, seen, depth);
    else if (thing.kind === 'function') this.#onParameters(thing, found, consumed, seen, depth);
    else if (thing.kind === 'instance') {
      if (thing.cls.declares !== undefined && thing.call && thing.frame)
        this.#made(thing.call, thing.frame, found, consumed, seen, depth);
      for (const { call, frame } of this.#evaluator.instances.outerConstruction(thing))
        this.#made(call, frame, found, consumed, seen, depth);
      for (const name of ADDRESS_FIELDS) {
        const field = this.#evaluator.instances.member({ ...NOTHING, things: [thing] }, name);
        if (field) this.#value(field, found, consumed, seen, depth + 1);
      }
    }
  }

  #dict(
    thing: Thing & { kind: 'dict' },
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<object>,
    depth: number,
  ): void {
    if (thing.expr.kind === 'list') return;
    const entries = this.#evaluator.entries({ ...NOTHING, things: [thing] });
    const host = entries.get('hostname') ?? entries.get('host');
    const path = entries.get('path') ?? entries.get('pathname');
    for (const name of host?.texts ?? [])
      for (const tail of path && !isNothing(path) ? pieces(path) : [{ value: '', origins: [] }])
        if (this.#hosts.parse(name.value)) {
          // A path that is not known may begin with anything but more of the host.
          const value = `${name.value}${tail.value.startsWith(HOLE) ? '/' : ''}${tail.value}`;
          found.set(value, { value, origins: [...name.origins, ...tail.origins] });
        }
    for (const [key, value] of entries) if (isAddressName(key)) this.#value(value, found, consumed, seen, depth + 1);
  }

  #made(
    call: CallExpr,
    frame: Frame,
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<object>,
    depth: number,
  ): void {
    const name = lastName(call.callee);
    const builds = name === 'Request' || name === name.toUpperCase();
    if (!builds && this.#evaluator.isRequestWord(name) && this.#isRequested(call, frame)) return;
    const before = found.size;
    for (const arg of /token|credential|scope|acquire|login/i.test(name) ? [] : call.args.slice(0, 8)) {
      if (arg.name !== null && !isAddressName(arg.name) && !/config|option|request|client|session/i.test(arg.name))
        continue;
      this.#value(this.#evaluator.value(arg.value, frame), found, consumed, seen, depth + 1);
    }
    if (call.creates) this.#parts(call, frame, found);
    this.#relative(call, frame, found, before, seen, depth);
    if (name === 'api' && call.args[0])
      for (const text of this.#evaluator.value(call.args[0].value, frame).texts) found.set(text.value, text);
    if (found.size > before) consumed.add(call);
    // However many calls are chained, they set up one object.
    if (call.callee.kind === 'member' && !this.#isService(call.callee.object, frame))
      this.#value(this.#evaluator.value(call.callee.object, frame), found, consumed, seen, depth);
  }

  /**
   * Whether it is a member of an object that code outside the repository made, of which nothing is known: what a call on
   * it gives is an answer, and no address of that object (`sdk.items.search()`).
   */
  #isService(object: Expr, frame: Frame): boolean {
    if (object.kind !== 'member' || isAddressName(object.name)) return false;
    const things = withoutViews(this.#evaluator.value(object, frame).things);
    const owners = new Set(withoutViews(this.#evaluator.value(object.object, frame).things));
    return things.length > 0 && things.every((thing) => thing.kind === 'made' && owners.has(thing));
  }

  /** An object that is made of a host, and a path among its fields: `new UriBuilder("https", host) { Path = path }`. */
  #parts(call: CallExpr, frame: Frame, found: Map<string, Text>): void {
    const values = call.args.slice(0, 4).map((arg) => this.#evaluator.value(arg.value, frame));
    const paths = values.flatMap((value) => this.#evaluator.entries(value).get('path')?.texts ?? []);
    const hosts = values.flatMap(({ texts }) => texts).filter((text) => this.#isOrigin(text.value));
    for (const host of hosts) for (const path of paths) addJoined(host, path, found);
  }

  /** A host of the APIs and nothing behind it. */
  #isOrigin(text: string): boolean {
    return this.#hosts.parse(text)?.path.replace(/\/+$/, '') === '';
  }

  /** Whether a call sends a request by itself, so that its result is the answer. */
  #isRequested(call: CallExpr, frame: Frame): boolean {
    const told = this.#evaluator.dispatch(call, frame);
    const { prepares } = this.#evaluator.knowledge(frame.fn.file);
    const sendsNothing = told ? told.prepares === true || told.form === 'setup' : prepares(lastName(call.callee));
    if (sendsNothing) return false;
    const values = call.args.slice(0, 3).map((arg) => this.#evaluator.value(arg.value, frame));
    if (
      call.callee.kind === 'member' &&
      memberNames(call.callee.object).some((name) => /^(?:with|set)?ur[il]$/i.test(name))
    )
      return false;
    return (
      values.some((value) => withoutViews(value.things).some((thing) => thing.kind === 'dict')) ||
      values.some(
        (value) => value.open || value.texts.some((text) => this.isAddress(text.value) || text.value.startsWith('/')),
      )
    );
  }

  /** Segments of a path behind the address of what they are given to: `client.Request("api", "alerts")`. */
  #segments(call: CallExpr, frame: Frame, found: Map<string, Text>, seen: Set<object>, depth: number): void {
    if (call.callee.kind !== 'member') return;
    const bases = new Map<string, Text>();
    this.#value(this.#evaluator.value(call.callee.object, frame), bases, new Set(), new Set(seen), depth + 1);
    const segments = call.args.map((arg) => this.#evaluator.value(arg.value, frame));
    const path = joinedAddress(segments[0] ?? null, segments.slice(1));
    for (const base of bases.values())
      for (const text of segments.length > 0 ? pieces(path) : []) addJoined(base, text, found);
  }

  /** A path that is given to a request or an address builder: behind the base of the object that builds, if it has one. */
  #relative(
    call: CallExpr,
    frame: Frame,
    found: Map<string, Text>,
    before: number,
    seen: Set<object>,
    depth: number,
  ): void {
    const name = lastName(call.callee);
    if (this.#evaluator.dispatch(call, frame)?.segments) {
      this.#segments(call, frame, found, seen, depth);
      return;
    }
    const builds = isAddressName(name);
    const isRequest = /request/i.test(name) && found.size === before;
    if (!builds && !call.creates && !/req/i.test(name)) return;
    const values = call.args.slice(0, 3).map((arg) => this.#evaluator.value(arg.value, frame));
    const written = values.flatMap(({ texts }) => texts).filter((text) => text.value.startsWith('/'));
    const paths = written.length > 0 || !call.creates || !isRequest ? written : barePaths(values);
    if (paths.length === 0) return;
    const bases = new Map<string, Text>();
    if (builds && call.callee.kind === 'member')
      this.#value(this.#evaluator.value(call.callee.object, frame), bases, new Set(), new Set(seen), depth + 1);
    for (const path of paths) {
      if (bases.size === 0) found.set(path.value, path);
      for (const base of bases.values()) addJoined(base, path, found);
    }
  }

  #view(
    thing: Thing & { kind: 'view' },
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<object>,
    depth: number,
  ): void {
    const effects = effectsThat(thing.effects, mayGiveAddress);
    this.#evaluator.count(effects.length);
    const paths: Text[] = [];
    const bases = new Map<string, Text>();
    for (const effect of effects) {
      if (!isWithin(effect, thing) || isUndone(this.#evaluator, effect, thing)) continue;
      const frame = this.#evaluator.frameOf(effect, thing);
      this.#effect(effect, frame, bases, consumed, seen, depth);
      const path = pathOf(effect);
      if (path) paths.push(...pieces(this.#evaluator.value(path, frame)));
      const tail = effect.root === RECEIVER && appendsPath(effect) ? this.#tail([effect], frame) : null;
      if (tail) paths.push(tail);
    }
    this.#value(thing.of, bases, consumed, seen, depth + 1);
    if (paths.length === 0) {
      for (const [address, text] of bases) found.set(address, text);
      return;
    }
    for (const base of bases.values())
      if (this.#isOrigin(base.value)) for (const path of paths) addJoined(base, path, found);
      else found.set(base.value, base);
  }

  #effect(
    effect: Effect,
    frame: Frame,
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<object>,
    depth: number,
  ): void {
    const { expr } = effect;
    if (effect.kind === 'set' && effect.value) {
      const name = expr.kind === 'member' ? expr.name : '';
      if (isAddressName(name))
        this.#value(this.#evaluator.value(effect.value, frame), found, consumed, seen, depth + 1);
      return;
    }
    if (expr.kind !== 'call' || depth > 6) return;
    if (effect.kind === 'passed') this.#inPassed(expr, effect.value, frame, found, consumed, seen, depth);
    this.#extension(expr, frame, found, consumed, seen, depth);
    if (!takesAddress(lastName(expr.callee)) && !takesBlock(expr)) return;
    for (const { value: arg } of expr.args.slice(0, 4))
      if (arg.kind === 'function')
        this.#onParameters({ kind: 'function', fn: arg.fn, self: null, frame }, found, consumed, seen, depth + 1);
    for (const arg of expr.args.slice(0, 4)) {
      const value = this.#evaluator.value(arg.value, frame);
      for (const thing of withoutViews(value.things))
        if (thing.kind === 'dict') this.#dict(thing, found, consumed, seen, depth + 1);
    }
    for (const arg of expr.args.slice(0, 4))
      for (const text of this.#evaluator.value(arg.value, frame).texts)
        if (this.isAddress(text.value)) found.set(text.value, text);
  }

  /** A function that configures a client: `client => { client.BaseAddress = ...; }`. */
  #onParameters(
    thing: Thing & { kind: 'function' },
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<object>,
    depth: number,
  ): void {
    if (depth > 6) return;
    const frame = thing.frame ? this.#evaluator.inside(thing.fn, thing.frame) : this.#evaluator.unbound(thing.fn);
    for (const param of thing.fn.params) this.#onParameter(frame, param.name, found, consumed, seen, depth);
  }

  #onParameter(
    frame: Frame,
    name: string,
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<object>,
    depth: number,
  ): void {
    const effects = this.#evaluator.program.effects(frame.fn, name);
    const inner = new Map<string, Text>();
    for (const effect of effects) this.#effect(effect, frame, inner, consumed, seen, depth + 1);
    const tail = this.#tail(effects, frame);
    const paths = [...inner.values()].filter((text) => text.value.startsWith('/'));
    if (tail) paths.push(tail);
    const bases = [...inner.values()].filter((text) => !text.value.startsWith('/'));
    if (paths.length === 0) for (const base of bases) found.set(base.value, base);
    for (const path of paths) for (const base of bases) addJoined(base, path, found);
    // Behind a host that is not known, or is none of the APIs, a path says nothing.
    if (bases.length > 0 || effectsThat(effects, setsOrigin).length > 0) return;
    for (const path of paths) found.set(path.value, path);
  }

  /** The path that a block sets, or puts behind the address: `appendPathSegments("api", name)`. Null: it does neither. */
  #tail(effects: readonly Effect[], frame: Frame): Text | null {
    const values = effectsThat(effects, givesPath).flatMap(({ expr, value }) =>
      expr.kind === 'call' ? expr.args.map((arg) => (arg.spread ? null : arg.value)) : [value],
    );
    const parts = values.map((value): Text => {
      const [only, ...others] = value ? pieces(this.#evaluator.value(value, frame)) : [];
      return only && others.length === 0 ? only : { value: HOLE, origins: [] };
    });
    if (parts.length === 0) return null;
    const path = parts.map(({ value }) => value.replace(/^\/+|\/+$/g, '')).join('/');
    return { value: `/${path}`, origins: parts.flatMap(({ origins }) => origins) };
  }

  /** A function of the sources that is given what holds the address, and may set it: `ConfigureClient(client)`. */
  #inPassed(
    call: CallExpr,
    given: Expr | null,
    frame: Frame,
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<object>,
    depth: number,
  ): void {
    const position = call.args.findIndex(({ value }) => value === given);
    for (const { fn, self, frame: closure } of this.#evaluator.targets.of(call, frame).functions.slice(0, 2)) {
      const name = call.args[position]?.name ?? fn.params[position]?.name;
      const bound = name === undefined ? null : this.#evaluator.bind(fn, call, frame, self, closure);
      if (!bound || name === undefined || seen.has(bound)) continue;
      seen.add(bound);
      this.#onParameter(bound, name, found, consumed, seen, depth);
    }
  }

  /** A function of the sources that is called as a method of what holds the address. */
  #extension(
    call: CallExpr,
    frame: Frame,
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<object>,
    depth: number,
  ): void {
    const { functions } = this.#evaluator.targets.of(call, frame);
    for (const { fn, self, frame: closure } of functions.slice(0, 2)) {
      const [first] = fn.params;
      const bound = first?.extended ? this.#evaluator.bind(fn, call, frame, self, closure) : null;
      if (bound && first) this.#onParameter(bound, first.name, found, consumed, seen, depth);
    }
  }
}

/** `new RestRequest("alerts/1", method)`: the path that a request is made with, as if it began with a slash. */
function barePaths(values: readonly Value[]): readonly Text[] {
  const given = values.slice(0, 2).find(({ texts }) => texts.some((text) => !isMethodName(text.value)));
  return (given?.texts ?? [])
    .filter((text) => BARE_PATH.test(text.value))
    .map((text) => ({ value: `/${text.value}`, origins: text.origins.map((one) => ({ ...one, inner: null })) }));
}

const BARE_PATH = /^[\w$][\w.$-]{0,80}(?:[/?(\uE000]|$)/;

/** Whether a member that holds the path of an address is set, or a method of its builder is given the path. */
function setsPath(effect: Effect): boolean {
  return pathOf(effect) !== null;
}

/** What the path of an address is set to; null: the effect does something else. */
function pathOf({ kind, expr, value }: Effect): Expr | null {
  if (kind === 'set') return expr.kind === 'member' && /^(?:encoded_?)?path$/i.test(expr.name) ? value : null;
  const isSetter = kind === 'call' && expr.kind === 'call' && /^(?:set|replace)_?path$/i.test(lastName(expr.callee));
  const [given, ...others] = isSetter ? expr.args : [];
  return given && !given.spread && others.length === 0 ? given.value : null;
}

/** Whether the host of an address is set, or all of it. */
function setsOrigin({ kind, expr }: Effect): boolean {
  if (kind === 'set') return expr.kind === 'member' && isAddressName(expr.name) && !/path$/i.test(expr.name);
  return (
    expr.kind === 'call' &&
    takesAddress(lastName(expr.callee)) &&
    !takesBlock(expr) &&
    !/path$/i.test(lastName(expr.callee))
  );
}

/** Whether a method sets the path of the address that its object has, or puts segments behind it. */
function appendsPath({ kind, expr }: Effect): boolean {
  return (
    kind === 'call' &&
    expr.kind === 'call' &&
    /^(?:path|append_?(?:encoded_?)?path_?segments?)$/i.test(lastName(expr.callee))
  );
}

function givesPath(effect: Effect): boolean {
  return setsPath(effect) || appendsPath(effect);
}

function addJoined(base: Text, path: Text, found: Map<string, Text>): void {
  const value = `${base.value.replace(/\/+$/, '')}/${path.value.replace(/^\/+/, '')}`;
  found.set(value, { value, origins: [...base.origins, ...path.origins] });
}

/** Whether a method is handed the address of a request. */
function takesAddress(name: string): boolean {
  return isAddressName(name) || /^(?:set_?opt|open|take_?from$)|setopt/i.test(name);
}

/** Whether a block is given to a call: it may configure what it runs on. */
function takesBlock({ args }: CallExpr): boolean {
  return args.some(({ value }) => value.kind === 'function' && hasReceiver(value.fn));
}

function mayGiveAddress(effect: Effect): boolean {
  const { kind, expr } = effect;
  if (kind === 'set') return expr.kind === 'member' && isAddressName(expr.name);
  if (kind === 'passed') return true;
  return expr.kind === 'call' && (takesAddress(lastName(expr.callee)) || takesBlock(expr) || appendsPath(effect));
}

const ADDRESS_FIELDS = [
  'base_url',
  '_base_url',
  'baseUrl',
  'baseURL',
  'BaseUrl',
  'url',
  'host',
  'base',
  'endpoint',
  'BaseAddress',
];
