import {
  type Arg,
  type CallExpr,
  type DictExpr,
  type Expr,
  type FileFacts,
  lastName,
  memberNames,
  requirement,
  type Span,
} from '../facts.ts';
import { LIBRARIES } from '../libraries/index.ts';
import type { HeaderEdit, Library } from '../libraries/library.ts';
import { type Code, markIn } from './code.ts';
import { importInsertion } from './imports.ts';
import { callsBehind, dictionaryOf, isSetUp, keptAt, localVariable, type MadeBy, statementAround } from './made-by.ts';
import { fits, splitInside } from './width.ts';
import {
  firstEntry,
  type Insertion,
  indentOf,
  laidOut,
  lastArgument,
  lastParameter,
  nextLink,
  nextStatement,
  previousStatement,
  type Value,
  type ValueAt,
} from './writing.ts';

/**
 * What an edit changes: the client, an object that is one request, its option for this header, its headers in a variable, or
 * the call that sends it.
 */
export type EditedObject = 'client' | 'request' | 'option' | 'entry' | 'call';

/** An insertion that the record of a library describes. */
export interface HeaderInsertion extends Insertion {
  readonly edits: EditedObject;
  /** What it sets the header to, as its text has it. */
  readonly value: Value;
}

/**
 * Returns the insertions that give a request its header, nearest first: at the calls that it is made of.
 */
export function headerEdits(code: Code, request: CallExpr, valueAt: ValueAt): readonly HeaderInsertion[] {
  return editsAt(code, request, callsBehind(code.facts, code.language, request), valueAt);
}

/** Returns the insertions at the call that creates a client, which something else holds. */
export function clientEdits(code: Code, client: CallExpr, valueAt: ValueAt): readonly HeaderInsertion[] {
  const [own, ...behind] = callsBehind(code.facts, code.language, client);
  const held = own && { ...own, ...keptAt(code.facts, client), isHeld: true };
  return editsAt(code, client, held ? [held, ...behind] : [], valueAt).filter(({ edits }) => edits === 'client');
}

function editsAt(
  code: Code,
  request: CallExpr,
  calls: readonly MadeBy[],
  valueAt: ValueAt,
): readonly HeaderInsertion[] {
  const { language } = code;
  const records = LIBRARIES.filter((one) => one.edits && one.languages.includes(language.id));
  const found: HeaderInsertion[] = [];
  for (const made of calls)
    for (const record of records)
      for (const edit of record.edits ?? []) {
        if (edit.serves === 'all' || !isIn(edit, code)) continue;
        if (!isAt(edit, record, made, request, code)) continue;
        const value = valueAt(made.call.start, markIn(made.call, code));
        const insertion = value && insertionOf(edit, made, code, value.text);
        const complete = insertion && withImport(insertion, edit, code);
        if (complete) found.push({ ...complete, value, edits: editedBy(edit) });
      }
  return found;
}

function editedBy(edit: HeaderEdit): EditedObject {
  const { serves, as } = edit;
  if (serves === 'client') return 'client';
  if (as === 'entry') return 'entry';
  if (as === 'parameter' && edit.isOwnOption) return 'option';
  const makes = ['statement', 'initializer', 'link', 'builder', 'block'];
  return makes.includes(as) ? 'request' : 'call';
}

function isIn({ languages, where }: HeaderEdit, { source: { text }, language }: Code): boolean {
  if (languages && !languages.includes(language.id)) return false;
  return !where || (text.includes(where.has) && !(where.not !== undefined && text.includes(where.not)));
}

function isAt(edit: HeaderEdit, record: Library, made: MadeBy, request: CallExpr, code: Code): boolean {
  const { facts, language } = code;
  const { call, type } = made;
  const names = writtenNames(call, code, type);
  const same = (one: string): string => (language.caseless ? one.toLowerCase() : one);
  if (edit.calls)
    return edit.calls.some((pattern) =>
      pattern.startsWith(': ')
        ? makesNew(pattern.slice(2), made)
        : names.some((name) => matches(same(name), same(pattern))),
    );
  if (call !== request || !namesLibrary(record, facts)) return false;
  // Under whatever name it is called.
  if (edit.as === 'entry') return true;
  const [last = ''] = memberNames(call.callee);
  return (record.dispatches ?? []).some(({ calls }) => calls.includes(last));
}

const MAKES_NEW = /^(?:create|new|build|make)/i;

/** Whether a call makes a new object of a class, as its name and the type of what keeps it say. */
function makesNew(cls: string, { call, type }: MadeBy): boolean {
  const name = lastName(call.callee);
  return !call.creates && MAKES_NEW.test(name) && (type === cls || name.includes(cls));
}

/** `new X` matches any qualified `X`, `.x` any receiver, `x*` what begins so. */
function matches(name: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('.')) return name.endsWith(pattern);
  return name === pattern || (pattern.includes('.') && name.endsWith(`.${pattern}`));
}

/** How a call is written, and with the module that its first name is imported from. */
function writtenNames({ callee, creates }: CallExpr, { facts, source }: Code, type: string | null): readonly string[] {
  const words = memberNames(callee).reverse();
  const [root = '', ...rest] = words;
  const dotted = words.join('.');
  if (creates) {
    const written = source.text.slice(callee.start, callee.end).replace(/<.*/s, '');
    return written === 'new' ? [`new ${type ?? ''}`] : [`new ${written}`, `new ${words.at(-1) ?? ''}`];
  }
  const imported = facts.imports
    .filter(({ local }) => local === root)
    .map(({ module, name }) => [module, ...(name === null || name === 'default' ? [] : [name]), ...rest].join('.'));
  const required = facts.module.statements.flatMap((statement) => {
    const { name, module } = requirement(statement) ?? {};
    return module !== undefined && name === root ? [[module, ...rest].join('.')] : [];
  });
  return [dotted, ...imported, ...required];
}

function namesLibrary({ modules = [] }: Library, { imports }: FileFacts): boolean {
  return imports.some(({ module }) => modules.some((one) => module === one || module.startsWith(`${one}.`)));
}

function insertionOf(edit: HeaderEdit, { call, kept, isHeld }: MadeBy, code: Code, value: string): Insertion | null {
  const { source, writes } = code;
  const { text } = source;
  const mark = markIn(call, code);
  const filled = (template: string): string =>
    writes.quotes.length > 1
      ? template.replace(/["']/g, mark).replace('$', () => value)
      : template.replace('$', () => value);
  switch (edit.as) {
    case 'statement': {
      // What the caller gives is the caller's, unless the code sets it up all the same.
      if (kept?.isOneOfSeveral && !isSetUp(code.facts, kept)) return null;
      if (setsInBraces(call, edit.text, code)) return null;
      const variable = kept && nameOf(kept, text);
      return variable
        ? nextStatement(
            text,
            kept,
            filled(edit.text).replace('@', () => variable),
            writes,
          )
        : null;
    }
    case 'initializer': {
      const isFree = kept === null || kept.isOneOfSeveral;
      return isFree && (isHeld || edit.serves === 'request') ? propertyOf(call, code, filled(edit.text)) : null;
    }
    case 'link':
      return nextLink(text, call, filled(edit.text));
    case 'builder': {
      const { callee, args, end } = call;
      if (!isHeld || args.length > 0 || !/^\s*\(\s*\)$/.test(text.slice(callee.end, end))) return null;
      const made = laidOut(filled(edit.text), text, indentOf(text, callee.end));
      const name = lastName(callee);
      return edit.replaces
        ? { at: callee.end - name.length, end: callee.end, text: made }
        : { at: callee.end, text: made };
    }
    case 'block':
      return blockStatement(edit, call, code, filled);
    case 'argument': {
      const { dictionary } = writes;
      if (!dictionary || call.args.some((arg) => isOrBrings(arg, edit.name))) return null;
      const entry = `${mark}User-Agent${mark}${dictionary.assign}${value}`;
      return lastArgument(text, call, `${edit.name}=${dictionary.open}${entry}${dictionary.close}`, writes);
    }
    case 'entry':
      return entryOfVariable(edit.name, call, code, filled);
    case 'parameter': {
      const spread = call.args.filter((arg) => arg.spread);
      const inSpread = spread.length > 0 ? entryOfSpread(edit.name, filled(edit.value), spread, call, code) : null;
      // What is spread does not bring an option of a call that surely sends no User-Agent.
      if (inSpread || (spread.length > 0 && !edit.isOwnOption)) return inSpread;
      if (call.args.some((arg) => !arg.spread && isOrBrings(arg, edit.name))) return null;
      return lastParameter(text, call, `-${edit.name} ${filled(edit.value)}`, writes);
    }
    case 'options':
      return optionsEntry(edit, call, code, `${mark}User-Agent${mark}: ${value}`);
  }
}

/** Whether the braces of a new object set the property that a statement would change. */
function setsInBraces({ args }: CallExpr, statement: string, { source: { text }, writes }: Code): boolean {
  const [, property] = /^@\.(\w+)/.exec(statement) ?? [];
  const { open } = writes.properties ?? {};
  const braces = args.find(({ value }) => open !== undefined && text.charAt(value.start) === open)?.value;
  return (
    property !== undefined &&
    braces?.kind === 'dict' &&
    braces.entries.some(({ key }) => key?.kind === 'text' && key.value === property)
  );
}

/** Sets a property of a new object in its braces, or in new ones behind it; null: they set it already. */
function propertyOf({ args, end }: CallExpr, { source: { text }, writes }: Code, property: string): Insertion | null {
  const { properties } = writes;
  if (!properties) return null;
  const [name = ''] = property.split(' ', 1);
  const { open, close, separator } = properties;
  const onLines = (properties: readonly string[]): string =>
    laidOut(`\n{\n\t${properties.join(',\n\t')},\n}`, text, indentOf(text, end));
  const braces = args.find(({ value }) => text.charAt(value.start) === open)?.value;
  if (!braces) {
    if (text.charAt(end - 1) !== ')') return null;
    const inline = ` { ${property} }`;
    return { at: end, text: fits(text, end, inline) ? inline : onLines([property]) };
  }
  if (text.slice(braces.start, braces.end).includes(name)) return null;
  const inside = fits(text, braces.start, property)
    ? null
    : splitInside(text, braces.start + 1, close, separator.trim());
  return inside
    ? { at: text.slice(0, braces.start).trimEnd().length, end: braces.end, text: onLines([property, ...inside.parts]) }
    : firstEntry(text, braces.start, property, properties);
}

/** Behind the last statement that the block of a call always runs; else behind the call. */
function blockStatement(
  edit: HeaderEdit & { readonly as: 'block' },
  call: CallExpr,
  { source: { text }, writes }: Code,
  filled: (template: string) => string,
): Insertion | null {
  const block = call.args.at(-1)?.value;
  const fn = block?.kind === 'function' ? block.fn : null;
  // The last expression of a block is also what the block gives.
  const isBraced = fn !== null && text.charAt(fn.end - 1) === '}';
  const last = fn?.statements.findLast(
    ({ kind, blocks, start }) =>
      blocks.length === 0 && (kind !== 'return' || (isBraced && !text.startsWith('return', start))),
  );
  const name = fn?.params.at(-1)?.name;
  const statement = filled(edit.text).replace('@', () => name ?? '');
  const made =
    last && (name !== undefined || !edit.text.includes('@')) ? nextStatement(text, last, statement, writes) : null;
  if (made) return made;
  const behind = edit.link ?? (fn ? undefined : edit.block);
  return behind === undefined
    ? null
    : { at: call.end, text: laidOut(filled(behind), text, indentOf(text, call.start)) };
}

/** An edit with the import that its code needs; null: the file cannot get it. */
function withImport(insertion: Insertion, { imports }: HeaderEdit, code: Code): Insertion | null {
  const { source, writes } = code;
  if (imports === undefined) return insertion;
  const written = writes.imports?.writes.replace('NAME', () => imports);
  if (written === undefined) return null;
  const names = [imports, imports.replace(/\w+$/, '*')];
  if (names.some((name) => source.text.includes(written.replace(imports, () => name)))) return insertion;
  const needed = importInsertion(code, written);
  return needed && { ...insertion, needs: [...(insertion.needs ?? []), needed] };
}

/** A second argument of one name is an error, and what is spread may bring it along. */
function isOrBrings({ name, spread }: Arg, wanted: string): boolean {
  return spread || name?.toLowerCase() === wanted.toLowerCase();
}

/** The variable that keeps a result, as it is written. */
function nameOf({ target, start }: Span & { readonly target: CallExpr['callee'] }, text: string): string | null {
  if (target.kind === 'name') {
    const written = text.slice(target.start, target.end);
    return written === '' ? (text.startsWith(target.name, start) ? target.name : null) : written;
  }
  return target.kind === 'member' ? text.slice(target.start, target.end) : null;
}

/**
 * Sets an entry of the headers that a call is given in a variable: behind its only assignment, or in front of the call
 * if a parameter may also get them there. What another object holds as well is left alone.
 */
function entryOfVariable(
  argument: string,
  call: CallExpr,
  code: Code,
  filled: (template: string) => string,
): Insertion | null {
  const { source, facts, writes } = code;
  const given = call.args.find(({ name }) => name?.toLowerCase() === argument.toLowerCase())?.value;
  if (given?.kind !== 'name' || !writes.dictionary) return null;
  const local = localVariable(given, facts);
  if (!local) return null;
  const variable = source.text.slice(given.start, given.end);
  const statement = filled(writes.dictionary.set).replace('@', () => variable);
  const [only, ...more] = local.assignments;
  if (!local.isParameter) {
    if (!only || more.length > 0) return null;
    if (only.value.kind === 'dict') return entryOfLiteral(only.value, filled, code);
    return only.value.kind === 'call' ? nextStatement(source.text, only, statement, writes) : null;
  }
  // Without a default, the parameter may be nothing at all.
  const sending =
    only && local.assignments.every(({ value }) => isDefault(value)) ? statementAround(facts, call) : null;
  return sending && previousStatement(source.text, sending, statement);
}

/** Adds a parameter to the dictionary of parameters that a command is given, unless several give it some. */
function entryOfSpread(
  name: string,
  value: string,
  [given, ...more]: readonly Arg[],
  call: CallExpr,
  { source, facts, language, writes }: Code,
): Insertion | null {
  const { dictionary } = writes;
  const parameters = given && more.length === 0 ? dictionaryOf(given.value, facts, language) : null;
  if (!dictionary || !parameters || call.args.some((arg) => !arg.spread && isOrBrings(arg, name))) return null;
  const isFree = ({ key }: DictExpr['entries'][number]): boolean =>
    key?.kind === 'text' && key.value.toLowerCase() !== name.toLowerCase();
  if (!parameters.entries.every(isFree)) return null;
  return firstEntry(source.text, parameters.start, `${name}${dictionary.assign}${value}`, dictionary);
}

function entryOfLiteral(
  { start }: Span,
  filled: (template: string) => string,
  { source, writes }: Code,
): Insertion | null {
  const { dictionary } = writes;
  return dictionary ? firstEntry(source.text, start, filled(`"User-Agent"${dictionary.assign}$`), dictionary) : null;
}

/** A dictionary where the parameter is nothing: `headers = headers or {}`. */
function isDefault(value: Expr): boolean {
  return value.kind === 'choice' && value.standsIn && value.options[1]?.kind === 'dict';
}

/** Adds `headers` to an object of options, or the object to the call. */
function optionsEntry(
  { position, within }: HeaderEdit & { readonly as: 'options' },
  call: CallExpr,
  code: Code,
  entry: string,
): Insertion | null {
  const { source, writes, facts, language } = code;
  const { text } = source;
  const { dictionary } = writes;
  if (!dictionary || call.args.slice(0, position + 1).some(({ spread }) => spread)) return null;
  const given = call.args[position];
  const headers = `headers: { ${entry} }`;
  const added = within === undefined ? headers : `${within}: { ${headers} }`;
  if (!given) {
    const isAddressed = call.args.every(({ value }) => mayBeAddress(value, code));
    return call.args.length === position && isAddressed ? lastArgument(text, call, `{ ${added} }`, writes) : null;
  }
  const options = dictionaryOf(given.value, facts, language);
  if (!options || !isClosed(options)) return null;
  const around = within === undefined ? options : entryNamed(options, within);
  if (!around) return firstEntry(text, options.start, added, dictionary);
  const isOpen = around.kind !== 'dict' || !isClosed(around) || entryNamed(around, 'headers');
  return isOpen ? null : firstEntry(text, around.start, headers, dictionary);
}

/** Whether an argument is no object of options, and no request that has headers of its own. */
function mayBeAddress(value: Expr, { facts, language }: Code): boolean {
  if (value.kind === 'dict' || (value.kind === 'call' && value.creates && lastName(value.callee) === 'Request'))
    return false;
  return value.kind !== 'name' || dictionaryOf(value, facts, language) === null;
}

/** Whether each key of a dictionary is written out. */
function isClosed({ entries }: DictExpr): boolean {
  return entries.every(({ key }) => key !== null);
}

function entryNamed({ entries }: DictExpr, name: string): Expr | undefined {
  return entries.find(({ key }) => key?.kind === 'text' && key.value === name)?.value;
}
