import { folderOf } from '../../core/path.ts';
import type { Expr } from '../facts.ts';
import { addressPart } from './address-parts.ts';
import { literalKey } from './call-text.ts';
import { constantValue } from './constants.ts';
import type { Evaluation } from './evaluation.ts';
import type { Options } from './options.ts';
import { UnsetClients } from './unset-clients.ts';
import {
  allNeeds,
  amongOthers,
  type Frame,
  isMore,
  isNothing,
  NOTHING,
  OMITTED,
  type Thing,
  thingValue,
  UNKNOWN,
  union,
  type Value,
  withoutViews,
} from './value.ts';

/** What members and items of values are. */
export class MemberValues {
  readonly #evaluator: Evaluation;
  readonly #options: Options;
  readonly #unsetClients: UnsetClients;

  constructor(evaluator: Evaluation, options: Options) {
    this.#evaluator = evaluator;
    this.#options = options;
    this.#unsetClients = new UnsetClients(evaluator);
  }

  member(expr: Expr & { kind: 'member' }, frame: Frame): Value {
    const object = this.#evaluator.value(expr.object, frame);
    const value =
      this.#evaluator.instances.member(object, expr.name) ??
      constantValue(this.#evaluator, object, expr.name, frame.fn.file) ??
      this.#unknownMember(object, expr.name, expr, frame);
    const told = object.guessed ? { ...value, guessed: true } : value;
    return object.among ? amongOthers(told) : told;
  }

  #unknownMember(object: Value, name: string, expr: Expr & { kind: 'member' }, frame: Frame): Value {
    const link = this.#evaluator.targets.nextLink(object, name);
    if (link) return link;
    const part = addressPart(object, name);
    if (part) return part;
    const omitted = this.#evaluator.closed?.omitted(object);
    if (omitted) return omitted;
    const option = this.#options.member(object, name, expr, frame.fn.file);
    if (option) return option;
    const grouped = this.#evaluator.groupedSetting(object, name, frame.fn.file);
    if (grouped) return grouped;
    if (this.#evaluator.isClosed(object)) return this.#evaluator.closed ? OMITTED : NOTHING;
    if (isNothing(object) && isNotGiven(expr.object, frame)) return NOTHING;
    const declared = object.things.length === 0 ? this.#evaluator.instances.declaredAs(name, frame.fn.file) : null;
    if (declared) return { ...declared, open: true, needs: object.needs, guessed: true };
    const setting = object.open || object.things.length > 0 ? this.#evaluator.setting(name, frame.fn.file) : null;
    if (setting) return { ...setting, needs: object.needs };
    const outside = object.things.find((thing) => thing.kind === 'outside');
    const qualified = outside && this.#qualified(outside.name, name, frame.fn.file);
    if (qualified) return qualified;
    if (outside)
      return {
        ...thingValue({ kind: 'outside', name: `${outside.name}.${name}`, imported: outside.imported ?? false }, true),
        needs: object.needs,
      };
    const objects = withoutViews(object.things);
    if (objects.length > 0 && objects.every((thing) => this.#unsetClients.has(thing, name)))
      return this.#evaluator.closed ? OMITTED : { ...UNKNOWN, awaits: true, needs: object.needs };
    const keeps = object.things.filter(isMore);
    const rest = { texts: [], things: keeps, open: true, needs: object.needs, awaits: object.awaits === true };
    return withoutViews(keeps).some((thing) => this.#isWhole(thing)) ? { ...rest, guessed: true } : rest;
  }

  /** A class of the sources behind the name of a namespace, which its folder has as well: `Internal.Platform`. */
  #qualified(namespace: string, name: string, file: string): Value | null {
    if (!this.#evaluator.program.language(file).foldersNameNamespaces || !/^[A-Z]/.test(name)) return null;
    if (this.#evaluator.knowledge(file).isLibrary(namespace)) return null;
    const last = namespace.slice(namespace.lastIndexOf('.') + 1);
    const cls = this.#evaluator.instances.classNamed(name, file);
    return cls && folderOf(cls.file).split('/').at(-1) === last ? thingValue({ kind: 'class', cls }) : null;
  }

  /** Whether the sources show all members of an object: what it has besides is not the object itself. */
  #isWhole(thing: Thing): boolean {
    return thing.kind === 'instance' && this.#evaluator.instances.outerBases(thing.cls).length === 0;
  }

  index(expr: Expr & { kind: 'index' }, frame: Frame): Value {
    const object = this.#evaluator.value(expr.object, frame);
    const item = this.#item(expr, object, frame);
    return object.among ? amongOthers(item) : item;
  }

  #item(expr: Expr & { kind: 'index' }, object: Value, frame: Frame): Value {
    const omitted = this.#evaluator.closed?.omitted(object);
    if (omitted) return omitted;
    const asked = this.#evaluator.value(expr.key, frame);
    const key = literalKey(asked);
    const isLoop = expr.key.kind === 'opaque' && expr.key.keyOf !== undefined;
    if (isLoop && object.texts.length > 0) return this.anyItem(object, frame.fn.file) ?? { ...object, texts: [] };
    if (key === null) return this.anyEntry(object) ?? { ...object, texts: [], open: true };
    if (asked.open && !this.#evaluator.entries(object).has(key.toLowerCase())) {
      const any = this.anyEntry(object);
      if (any) return any;
    }
    const entries = /^\d+$/.test(key) && object.texts.length > 0 ? this.#evaluator.entries(object) : null;
    if (entries?.size === 0) return object;
    return this.#evaluator.lookUp(object, key, frame.fn.file);
  }

  /** What a loop over a value gives each time; null if nothing is known of that. */
  anyItem(object: Value, file: string): Value | null {
    const isOne = object.texts.length > 0 && this.#evaluator.program.language(file).loopsOverOne;
    const items = this.anyEntry(isOne ? { ...object, texts: [] } : object);
    if (!isOne) return items;
    const texts = { ...object, things: [] };
    return items ? union([items, texts]) : texts;
  }

  /** What a dictionary or list gives for a key that is not known; null if nothing is known of it. */
  anyEntry(object: Value): Value | null {
    const items = [...this.#evaluator.entries(object).values()];
    if (items.length === 0) return null;
    const any = union(items);
    return { ...any, needs: allNeeds([object, any]) };
  }
}

/** Whether an expression is a parameter for which a call of the sources gives nothing. */
function isNotGiven(expr: Expr, frame: Frame): boolean {
  if (expr.kind !== 'name') return false;
  for (let at: Frame | null = frame; at; at = at.outer) {
    const given = at.fn.params.some(({ name }) => name === expr.name);
    if (given)
      return at.args?.has(expr.name) === true && !at.fn.statements.some(({ target }) => isName(target, expr.name));
  }
  return false;
}

function isName(target: Expr | null, name: string): boolean {
  return target?.kind === 'name' && target.name === name;
}
