import { HOLE } from '../../api/hosts.ts';
import { type Arg, type CallExpr, type Expr, lastName } from '../facts.ts';
import { withParts } from './address-parts.ts';
import { pairsOf } from './containers.ts';
import type { Evaluation } from './evaluation.ts';
import { joinedAddress } from './joined-texts.ts';
import { builtText } from './text-builders.ts';
import {
  BUILDS_ADDRESS,
  COPIES,
  EXTENDS_ADDRESS,
  FALLS_BACK,
  FILLS,
  FROM_PARTS,
  givesArgument,
  JOINS_ADDRESS,
  LISTS_ENTRIES,
  MADE_OF_PARTS,
  READS_SECTION,
  READS_SETTING,
  SAME_AS_ARGUMENT,
  SAME_AS_RECEIVER,
  SETS_PART,
  SMALL_LETTERS,
  TAKES_HOST,
} from './text-calls.ts';
import {
  concat,
  type Frame,
  isUnknown,
  NOTHING,
  type Text,
  textValue,
  UNKNOWN,
  union,
  type Value,
  withoutViews,
} from './value.ts';

/** The one text that a value is, if it is just that; for keys and header names. */
export function literalKey(value: Value): string | null {
  const text = value.texts[0];
  return value.texts.length === 1 && text && !text.value.includes(HOLE) ? text.value : null;
}

/** Result of a call that makes texts out of texts; null if it is none of these. */
export function callText(call: CallExpr, frame: Frame, evaluator: Evaluation): Value | null {
  const name = lastName(call.callee).toLowerCase();
  const receiver = call.callee.kind === 'member' ? call.callee.object : null;
  const args = call.args.filter((arg) => !arg.spread).map((arg) => arg.value);
  const value = (expr: Expr): Value => evaluator.value(expr, frame);
  const [only] = args;
  if (only && call.callee.kind === 'name' && call.callee.name === evaluator.program.language(frame.fn.file).nameOf)
    return textValue(lastName(only), [{ file: frame.fn.file, start: only.start, end: only.end, inner: null }]);
  const built = builtText(evaluator, call, frame);
  if (built) return built;
  if (receiver && SAME_AS_RECEIVER.has(name) && (args.length === 0 || isOwn(value(receiver))))
    return inCase(value(receiver), name);
  const listed = LISTS_ENTRIES.has(name) ? (args[0] ?? receiver) : null;
  if (listed && args.length < 2) {
    const all = value(listed);
    if (evaluator.entries(all).size > 0) return all;
  }
  const fallback = receiver && FALLS_BACK.has(name) && args.length === 1 ? args[0] : undefined;
  if (receiver && fallback) return fallenBack(value(receiver), fallback, evaluator, frame);
  if (receiver && name === '_replace') {
    const changed = withParts(value(receiver), namedValues(call, value));
    if (changed) return changed;
  }
  const whole = FROM_PARTS.has(name) && args.length === 1 && args[0] ? value(args[0]) : null;
  const parts = whole && evaluator.entries(whole);
  if (parts && parts.size > 2) return fromParts(['0', '1', '2'].map((place) => parts.get(place)));
  if (whole && whole.texts.length > 0) return whole;
  const named = MADE_OF_PARTS.has(name) ? madeOfNamedParts(namedValues(call, value)) : null;
  if (named) return named;
  const made = call.creates ? (madeOfParts(args, value, evaluator) ?? madeInOrder(name, args.map(value))) : null;
  if (made) return made;
  if (FILLS.has(name)) return filled(call, receiver, value, evaluator);
  if (JOINS_ADDRESS.has(name)) {
    const base = receiver && value(receiver);
    // Behind the address of a request of a library, which keeps its headers.
    if (base?.texts.length === 0 && evaluator.dispatch(call, frame)?.segments) return null;
    return joinedAddress(base, args.map(value));
  }
  const address = receiver && callBuilds(name, receiver, args, value);
  if (address) return address;
  if (name === 'join' || name === 'implode') return joinedList(receiver, args, evaluator, frame);
  if (name === 'concat') return concat([...(receiver ? [value(receiver)] : []), ...args.map(value)]);
  if (name === 'replace' && receiver && args.length >= 2)
    return replaced(value(receiver), value(args[0] as Expr), value(args[1] as Expr));
  if ((name === 'removeprefix' || name === 'removesuffix') && receiver && args[0] && args.length === 1)
    return withoutEnd(value(receiver), name, literalKey(value(args[0])));
  const required = name === 'require' && !receiver && args[0] ? literalKey(value(args[0])) : null;
  if (required !== null) return evaluator.targets.required(required, frame.fn.file);
  const picked = name === 'get' && receiver ? anyEntry(value(receiver), args.map(value), evaluator) : null;
  if (picked) return picked;
  const declared = name === 'field' ? call.args.find((arg) => arg.name === 'default') : undefined;
  if (declared) return { ...value(declared.value), open: true };
  const setting = readSetting(name, receiver, args, evaluator, frame);
  if (setting) return setting;
  const first = args[0];
  if (first && name === 'url' && args.length === 2) return joinedAddress(value(args[1] as Expr), [value(first)]);
  const based = name === 'uri' && call.creates && args.length === 2 ? behindBase(args.map(value)) : null;
  if (based) return based;
  const builder =
    receiver !== null &&
    withoutViews(value(receiver).things).some((thing) => thing.kind !== 'outside' && thing.kind !== 'class');
  const hasMore = call.args.some(({ spread }) => spread);
  const isSame = SAME_AS_ARGUMENT.has(name) || (receiver && givesArgument(name, lastName(receiver)));
  if (first && isSame && !hasMore && !builder && pairsOf(call) === null) {
    const given = value(first);
    // A copy of what nothing is known of may be anything, too.
    if (COPIES.has(name) && given.awaits && isUnknown(given)) return given;
    const same = sameAs(given, value, args);
    if (same && (same.texts.length > 0 || COPIES.has(name))) return same;
  }
  return null;
}

/** The arguments of a call that have names. */
function namedValues({ args }: CallExpr, value: (expr: Expr) => Value): ReadonlyMap<string, Value> {
  return new Map(args.map(({ name, value: given }) => [name ?? '', value(given)]));
}

/** A text in small letters, where that is what a method gives. */
function inCase(value: Value, method: string): Value {
  if (!SMALL_LETTERS.has(method)) return value;
  const small = ({ value: written, origins }: Text): Text => {
    const text = written.toLowerCase();
    return text === written
      ? { value: written, origins }
      : { value: text, origins: origins.map((one) => ({ ...one, inner: null })) };
  };
  return { ...value, texts: value.texts.map(small) };
}

/** `urls.get(region)` on a dictionary: any of its values, where the key is not known. */
function anyEntry(receiver: Value, [key]: readonly Value[], evaluator: Evaluation): Value | null {
  if (!key || !withoutViews(receiver.things).some(({ kind }) => kind === 'dict')) return null;
  const literal = literalKey(key);
  if (literal !== null && (!key.open || evaluator.entries(receiver).has(literal.toLowerCase()))) return null;
  return evaluator.anyEntry(receiver);
}

/** What a receiver holds, or what is given in its place. */
function fallenBack(receiver: Value, fallback: Expr, evaluator: Evaluation, frame: Frame): Value {
  const given =
    fallback.kind === 'function'
      ? evaluator.returns(evaluator.inside(fallback.fn, frame))
      : evaluator.value(fallback, frame);
  return { ...union([receiver, ...(given ? [given] : [])]), open: true };
}

/** `(scheme, host, path, ...)` as one address. */
function fromParts(parts: readonly (Value | undefined)[]): Value {
  const [scheme, host, path] = [0, 1, 2].map((place) => parts[place] ?? UNKNOWN) as [Value, Value, Value];
  return concat([scheme, textValue('://'), joinedAddress(host, [path])]);
}

/** An object made of the parts of an address: `url.URL{Scheme: "https", Host: host, Path: "/api"}`. */
function madeOfParts(args: readonly Expr[], value: (expr: Expr) => Value, evaluator: Evaluation): Value | null {
  const fields = args.map((arg) => evaluator.entries(value(arg))).find((one) => one.has('scheme') && one.has('host'));
  if (!fields) return null;
  const path = fields.get('path');
  const origin = concat([fields.get('scheme') as Value, textValue('://'), fields.get('host') as Value]);
  return path ? joinedAddress(origin, [path]) : origin;
}

/** An address made of arguments with the names of its parts: `URL.build(scheme="https", host=host, path="/api")`. */
function madeOfNamedParts(parts: ReadonlyMap<string, Value>): Value | null {
  const [scheme, host, path] = ['scheme', 'host', 'path'].map((part) => parts.get(part));
  if (!scheme || !host) return null;
  return joinedAddress(concat([scheme, textValue('://'), host]), path ? [path] : []);
}

/** Places of host and path among the parts that an address is made of in order, by the name of the class and their number. */
const IN_ORDER: Readonly<Record<string, readonly [host: number, path: number]>> = {
  uri4: [1, 2],
  uri5: [1, 2],
  uri7: [2, 4],
  url3: [1, 2],
  url4: [1, 3],
};

/** An address made of its parts in order: `new URI("https", host, "/api", null)`. */
function madeInOrder(name: string, parts: readonly Value[]): Value | null {
  const places = IN_ORDER[`${name}${parts.length}`];
  const [scheme] = parts;
  const isScheme = scheme?.texts.some((text) => /^https?$/i.test(text.value)) === true;
  if (!places || !scheme || !isScheme) return null;
  const [host, path] = places.map((place) => parts[place] ?? UNKNOWN) as [Value, Value];
  return joinedAddress(concat([scheme, textValue('://'), host]), [path]);
}

/** What a step in the building of an address gives: `new HttpUrl.Builder().host(host).addPathSegment('api').build()`. */
function callBuilds(name: string, receiver: Expr, args: readonly Expr[], value: (expr: Expr) => Value): Value | null {
  const [first] = args;
  if (TAKES_HOST.has(name) && first && args.length === 1) {
    const host = value(first);
    const isBuilder = withoutViews(value(receiver).things).some(({ kind }) => kind === 'made');
    return isBuilder && host.texts.some((text) => IS_HOST.test(text.value)) ? host : null;
  }
  const isStep = EXTENDS_ADDRESS.has(name) || BUILDS_ADDRESS.has(name) || (first && SETS_PART.has(name));
  const base = isStep ? value(receiver) : null;
  if (!base?.texts.some((text) => IS_HOST.test(text.value))) return null;
  return EXTENDS_ADDRESS.has(name) ? joinedAddress(base, args.slice(0, 1).map(value)) : base;
}

const IS_HOST = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[:/]|$)/i;

/** Whether a method is called on a value, and not on a library or class. */
function isOwn(value: Value): boolean {
  if (value.texts.length > 0) return true;
  return withoutViews(value.things).every(
    (thing) => thing.kind !== 'outside' && thing.kind !== 'class' && thing.kind !== 'module',
  );
}

function sameAs(first: Value, value: (expr: Expr) => Value, args: readonly Expr[]): Value | null {
  const [, second] = args;
  if (first.texts.length === 0 && first.things.length === 0) return null;
  if (second && args.length === 2) {
    const path = value(second);
    if (
      first.texts.some((text) => /^https?:/.test(text.value)) &&
      path.texts.some((text) => text.value.startsWith('/'))
    )
      return joinedAddress(first, [path]);
  }
  return first;
}

function readSetting(
  name: string,
  receiver: Expr | null,
  args: readonly Expr[],
  evaluator: Evaluation,
  frame: Frame,
): Value | null {
  const [keyExpr, fallbackExpr] = args;
  // A request with a block that sets it up is no question for a setting.
  if (!READS_SETTING.has(name) || !keyExpr || args.length > 3 || fallbackExpr?.kind === 'function') return null;
  const key = literalKey(evaluator.value(keyExpr, frame));
  if (key === null || /[/\s]/.test(key) || key.length > 120) return null;
  const object = receiver ? evaluator.value(receiver, frame) : UNKNOWN;
  const { isLibrary } = evaluator.knowledge(frame.fn.file);
  const outside = object.things.some((thing) => thing.kind === 'outside' && isLibrary(thing.name));
  if (outside) return null;
  const found = evaluator.lookUp(object, key, frame.fn.file);
  if (receiver && evaluator.entries(object).has(key.toLowerCase())) return found;
  const second = fallbackExpr ? evaluator.value(fallbackExpr, frame) : NOTHING;
  const option = receiver && mayReadSection(name, receiver, object) ? optionName(second) : null;
  const fallback = option === null ? second : evaluator.lookUp(object, option, frame.fn.file);
  const declared = evaluator.declaredSetting(key, frame.fn.file) ?? NOTHING;
  const useful = [found, fallback, declared].some(({ texts, things }) => texts.length + things.length > 0);
  return useful ? { ...union([found, fallback, declared]), open: true } : null;
}

/**
 * Whether a method may read an option of a section, as `parser.get(section, option)` does: only of a dictionary and of
 * the environment it is known that the second argument is a default.
 */
function mayReadSection(name: string, receiver: Expr, { things }: Value): boolean {
  if (!READS_SECTION.has(name) || ENVIRONMENT.test(lastName(receiver))) return false;
  return !withoutViews(things).some(({ kind }) => kind === 'dict');
}

const ENVIRONMENT = /^(?:process_?)?env(?:iron(?:ment)?)?$/i;

/** The word that a second argument is, if it may be the name of an option; null: it can only be a default. */
function optionName(value: Value): string | null {
  const word = literalKey(value);
  return word !== null && /^[a-z_][\w.-]{0,60}$/i.test(word) ? word : null;
}

/** `new Uri(base, path)`; null: the second is something else, such as a kind. */
function behindBase([base, path]: readonly Value[]): Value | null {
  if (!base?.texts.some((text) => /^https?:/.test(text.value)) || !path) return null;
  return path.texts.length > 0 || path.awaits === true ? joinedAddress(base, [path]) : null;
}

function joinedList(receiver: Expr | null, args: readonly Expr[], evaluator: Evaluation, frame: Frame): Value | null {
  const [first, second] = args;
  const values = args.map((arg) => evaluator.value(arg, frame));
  const own = receiver ? evaluator.value(receiver, frame) : null;
  const list = (value: Value | null | undefined): Value[] => (value ? [...evaluator.entries(value).values()] : []);
  const ofReceiver = list(own);
  if (ofReceiver.length > 0) return interleave(ofReceiver, values[0]);
  const ofFirst = list(values[0]);
  if (ofFirst.length > 0) return interleave(ofFirst, own ?? values[1]);
  const ofSecond = list(values[1]);
  if (ofSecond.length > 0 && first) return interleave(ofSecond, values[0]);
  if (second || own?.texts.length) return joinedAddress(own && own.texts.length > 0 ? own : null, values);
  return null;
}

function interleave(items: readonly Value[], separator: Value | undefined): Value {
  const between = separator && separator.texts.length > 0 ? separator : textValue('');
  return concat(items.slice(0, 40).flatMap((item, index) => (index === 0 ? [item] : [between, item])));
}

function replaced(receiver: Value, from: Value, to: Value): Value {
  const pattern = literalKey(from);
  if (pattern === null || pattern === '' || receiver.texts.length === 0) return receiver;
  const replacement = literalKey(to) ?? HOLE;
  const texts = receiver.texts.map((text) => ({ ...text, value: text.value.replaceAll(pattern, replacement) }));
  return { ...receiver, texts };
}

/** A text without what it may begin or end with; of a text that is not known nothing is cut. */
function withoutEnd(whole: Value, method: 'removeprefix' | 'removesuffix', end: string | null): Value {
  if (end === null || end === '') return whole;
  const cut = (text: string): string => {
    if (method === 'removeprefix') return text.startsWith(end) ? text.slice(end.length) : text;
    return text.endsWith(end) ? text.slice(0, -end.length) : text;
  };
  return { ...whole, texts: whole.texts.map((text) => ({ ...text, value: cut(text.value) })) };
}

/** Placeholders of the usual template languages: `{}` `{0}` `{name}` `%s` `%(name)s` `%1$s`. */
const PLACEHOLDER =
  /\{([A-Za-z_]\w{0,60}|\d{1,2})?(?:[:!][^{}]{0,40})?\}|%(?:\((\w{1,60})\))?(?:(\d)\$)?[-+#0]?\d{0,3}(?:\.\d{1,3})?[sdvqfixXuc]/g;

function filled(
  call: CallExpr,
  receiver: Expr | null,
  value: (expr: Expr) => Value,
  evaluator: Evaluation,
): Value | null {
  const own = receiver ? value(receiver) : null;
  const useReceiver = own !== null && own.texts.length > 0 && /[{%]/.test(own.texts[0]?.value ?? '');
  const at = useReceiver
    ? -1
    : call.args.findIndex((arg) => value(arg.value).texts.some((text) => /[{%]/.test(text.value)));
  const template = useReceiver ? own : at === -1 ? null : value((call.args[at] as { value: Expr }).value);
  if (!template)
    return withoutMarks(own ?? NOTHING) ?? withoutMarks(call.args[0] ? value(call.args[0].value) : NOTHING);
  const given = call.args.slice(at + 1);
  const entries = (arg: Arg): [string, Value][] => [...evaluator.entries(value(arg.value))];
  const positional = given.flatMap((arg): (() => Value)[] => {
    if (arg.name !== null) return [];
    return arg.spread
      ? entries(arg).flatMap(([key, item]) => (isIndex(key) ? [() => item] : []))
      : [() => value(arg.value)];
  });
  const named = new Map<string, () => Value>();
  for (const arg of given)
    if (arg.name !== null) named.set(arg.name, () => value(arg.value));
    else if (arg.spread) for (const [key, item] of entries(arg)) if (!isIndex(key)) named.set(key, () => item);
  return union(template.texts.map((text) => fillOne(text, positional, named)));
}

/** A text in which a format function finds nothing to fill; null: it is none. */
function withoutMarks(value: Value): Value | null {
  return value.texts.length > 0 && value.things.length === 0 && !value.open ? value : null;
}

function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}

function fillOne(text: Text, positional: readonly (() => Value)[], named: ReadonlyMap<string, () => Value>): Value {
  const parts: Value[] = [];
  let last = 0;
  let next = 0;
  for (const match of text.value.matchAll(PLACEHOLDER)) {
    const word = match[1] ?? match[2];
    const index = word !== undefined && /^\d+$/.test(word) ? Number(word) : match[3] ? Number(match[3]) - 1 : undefined;
    const item = index !== undefined ? positional[index] : word === undefined ? positional[next++] : named.get(word);
    parts.push(textValue(text.value.slice(last, match.index), text.origins));
    parts.push(item ? item() : UNKNOWN);
    last = match.index + match[0].length;
    if (parts.length > 40) break;
  }
  parts.push(textValue(text.value.slice(last), text.origins));
  return concat(parts);
}
