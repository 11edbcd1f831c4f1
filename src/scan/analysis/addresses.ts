import { HOLE, type HostTable } from '../../api/hosts.ts';
import { type CallExpr, lastName, memberNames } from '../facts.ts';
import { isAddressName } from './address-names.ts';
import { effectsThat } from './effects.ts';
import type { Evaluator } from './evaluator.ts';
import { type Effect, type Frame, NOTHING, type Text, type Thing, type Value } from './value.ts';

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

  /** A text that is an address by its form, or a path that can only be Defender's. */
  isAddress(text: string): boolean {
    return /^https?:\/\//i.test(text) || this.#hosts.parse(text) !== undefined || text.startsWith(`${HOLE}/`);
  }

  #value(value: Value, found: Map<string, Text>, consumed: Set<CallExpr>, seen: Set<Thing>, depth: number): void {
    for (const text of value.texts) if (this.isAddress(text.value)) found.set(text.value, text);
    if (depth > MAX_DEPTH) return;
    for (const thing of value.things) this.#thing(thing, found, consumed, seen, depth);
  }

  #thing(thing: Thing, found: Map<string, Text>, consumed: Set<CallExpr>, seen: Set<Thing>, depth: number): void {
    if (seen.has(thing)) return;
    seen.add(thing);
    if (thing.kind === 'dict') this.#dict(thing, found, consumed, seen, depth);
    else if (thing.kind === 'made') this.#made(thing.call, thing.frame, found, consumed, seen, depth);
    else if (thing.kind === 'merged')
      for (const part of thing.parts) this.#value(part, found, consumed, seen, depth + 1);
    else if (thing.kind === 'view') this.#view(thing, found, consumed, seen, depth);
    else if (thing.kind === 'function') this.#onParameters(thing, found, consumed, seen, depth);
    else if (thing.kind === 'instance') {
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
    seen: Set<Thing>,
    depth: number,
  ): void {
    if (thing.expr.kind === 'list') return;
    const entries = this.#evaluator.entries({ ...NOTHING, things: [thing] });
    const host = entries.get('hostname') ?? entries.get('host');
    const path = entries.get('path') ?? entries.get('pathname');
    for (const name of host?.texts ?? [])
      for (const tail of path?.texts ?? [{ value: '', origins: [] }])
        if (this.#hosts.parse(name.value))
          found.set(name.value + tail.value, { value: name.value + tail.value, origins: name.origins });
    for (const [key, value] of entries) if (isAddressName(key)) this.#value(value, found, consumed, seen, depth + 1);
  }

  #made(
    call: CallExpr,
    frame: Frame,
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<Thing>,
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
    this.#relative(call, frame, found, seen, depth);
    if (name === 'api' && call.args[0])
      for (const text of this.#evaluator.value(call.args[0].value, frame).texts) found.set(text.value, text);
    if (found.size > before) consumed.add(call);
    if (call.callee.kind === 'member')
      this.#value(this.#evaluator.value(call.callee.object, frame), found, consumed, seen, depth + 1);
  }

  /** Whether a call sends a request by itself, so that its result is the answer. */
  #isRequested(call: CallExpr, frame: Frame): boolean {
    if (this.#evaluator.knowledge(frame.fn.file).prepares(lastName(call.callee))) return false;
    const values = call.args.slice(0, 3).map((arg) => this.#evaluator.value(arg.value, frame));
    if (
      call.callee.kind === 'member' &&
      memberNames(call.callee.object).some((name) => /^(?:with|set)?ur[il]$/i.test(name))
    )
      return false;
    return (
      values.some((value) => value.things.some((thing) => thing.kind === 'dict')) ||
      values.some(
        (value) => value.open || value.texts.some((text) => this.isAddress(text.value) || text.value.startsWith('/')),
      )
    );
  }

  /** A path that is given to a request or an address builder: behind the base of the object that builds, if it has one. */
  #relative(call: CallExpr, frame: Frame, found: Map<string, Text>, seen: Set<Thing>, depth: number): void {
    const name = lastName(call.callee);
    const builds = isAddressName(name);
    if (!builds && !call.creates && !/req/i.test(name)) return;
    const texts = call.args.slice(0, 3).flatMap((arg) => this.#evaluator.value(arg.value, frame).texts);
    const paths = texts.filter((text) => text.value.startsWith('/'));
    if (paths.length === 0) return;
    const bases = new Map<string, Text>();
    if (builds && call.callee.kind === 'member')
      this.#value(this.#evaluator.value(call.callee.object, frame), bases, new Set(), new Set(seen), depth + 1);
    for (const path of paths) {
      if (bases.size === 0) found.set(path.value, path);
      for (const base of bases.values()) {
        const value = `${base.value.replace(/\/+$/, '')}${path.value}`;
        found.set(value, { value, origins: [...base.origins, ...path.origins] });
      }
    }
  }

  #view(
    thing: Thing & { kind: 'view' },
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<Thing>,
    depth: number,
  ): void {
    const effects = effectsThat(thing.effects, mayGiveAddress);
    this.#evaluator.count(effects.length);
    for (const effect of effects) {
      if (effect.statement.start >= thing.at) continue;
      this.#effect(effect, this.#evaluator.frameOf(effect, thing), found, consumed, seen, depth);
    }
    this.#value(thing.of, found, consumed, seen, depth + 1);
  }

  #effect(
    effect: Effect,
    frame: Frame,
    found: Map<string, Text>,
    consumed: Set<CallExpr>,
    seen: Set<Thing>,
    depth: number,
  ): void {
    const { expr } = effect;
    if (effect.kind === 'set' && effect.value) {
      const name = expr.kind === 'member' ? expr.name : '';
      if (isAddressName(name))
        this.#value(this.#evaluator.value(effect.value, frame), found, consumed, seen, depth + 1);
      return;
    }
    if (expr.kind !== 'call' || depth > 4) return;
    if (!takesAddress(lastName(expr.callee))) return;
    for (const arg of expr.args.slice(0, 4)) {
      const value = this.#evaluator.value(arg.value, frame);
      for (const thing of value.things) if (thing.kind === 'dict') this.#dict(thing, found, consumed, seen, depth + 1);
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
    seen: Set<Thing>,
    depth: number,
  ): void {
    if (depth > 4) return;
    const frame = this.#evaluator.unbound(thing.fn);
    for (const param of thing.fn.params)
      for (const effect of this.#evaluator.program.effects(thing.fn, param.name))
        this.#effect(effect, frame, found, consumed, seen, depth + 1);
  }
}

/** Whether a method is handed the address of a request. */
function takesAddress(name: string): boolean {
  return isAddressName(name) || /^(?:set_?opt|open)|setopt/i.test(name);
}

function mayGiveAddress({ kind, expr }: Effect): boolean {
  if (kind === 'set') return expr.kind === 'member' && isAddressName(expr.name);
  return expr.kind === 'call' && takesAddress(lastName(expr.callee));
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
