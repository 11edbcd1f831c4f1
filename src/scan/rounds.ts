import { folderOf } from '../core/path.ts';
import { ensure } from './analysis/ensure.ts';
import { type Expr, type FileFacts, type FunctionFact, lastName, partsOf } from './facts.ts';
import type { Language } from './language.ts';

const MAX_STRINGS = 120;
/** Strings for definitions: few files hold one, so that more of them cost little. */
const MAX_DEFINITIONS = 400;

/** Classes of one file that are looked for beside it. */
const MAX_MODULE_CLASSES = 20;

/** Methods of one file that are looked for as extensions. */
const MAX_EXTENSIONS = 60;

/** Variables of one file that are looked for in others. */
const MAX_VARIABLES = 20;

/** Short or frequent names lead into files that have nothing to do with the matter. */
const TOO_COMMON =
  /^(?:.{1,3}|get|post|put|patch|delete|main|init|__init__|setup|print|open|close|read|write|format|request|requests|response|string|object|error|exception|client|config|settings|index|utils?|common|helpers?|constants|types?|logger|logging|system|json|http|https|self|this|args|kwargs|data|result|results|value|values|value|length|return|console|process|window|document|array|date|math|number|boolean|promise|buffer|module|exports|require|import|assert|expect|context|dispose|equals|hash|tostring|runasync|execute|handle|parse|render|update|create|start|stop|close|list|load|save|find|remove|insert|invoke|validate)$/i;

/**
 * Strings that lead from files already read to those that use what they define.
 *
 * @param isAddress whether a text begins with a host of the APIs
 */
export function linkStrings(
  facts: readonly FileFacts[],
  languageOf: (path: string) => Language,
  isAddress: (text: string) => boolean,
): string[] {
  const wanted = new Set<string>();
  for (const one of facts) {
    const addresses = addressNames(one, isAddress).filter(isTelling);
    const handed = handedOut(one, isAddress);
    for (const name of [...addresses.slice(0, 40), ...handed, ...definedNames(one, languageOf(one.path))])
      wanted.add(name);
    if (wanted.size >= MAX_STRINGS) break;
  }
  return [...wanted].slice(0, MAX_STRINGS);
}

/**
 * Strings that lead from files already read to those that define what they use.
 *
 * @param all every file that was read, of whose definitions none is missing
 */
export function definitionStrings(
  facts: readonly FileFacts[],
  languageOf: (path: string) => Language,
  all: Iterable<FileFacts>,
): string[] {
  const known = new Set<string>();
  for (const { functions, classes } of all) {
    for (const { name } of functions) known.add(name);
    for (const { name } of classes) known.add(name);
  }
  const wanted = new Set<string>();
  for (const one of facts) {
    const language = languageOf(one.path);
    if (one.classes.some(({ managed }) => managed))
      for (const text of language.container?.search ?? []) wanted.add(text);
    for (const [type, call] of Object.entries(language.setUpBy ?? {}))
      if (one.functions.some(({ params }) => params.some((param) => param.type === type))) wanted.add(call);
    for (const name of usedNames(one, language))
      if (!known.has(name)) for (const text of definitions(name, language)) wanted.add(text);
    for (const name of language.variableDefinitions ? givenVariables(one) : [])
      for (const text of language.variableDefinitions?.(name) ?? []) wanted.add(text);
    for (const name of language.extensionDefinitions ? calledMethods(one) : [])
      if (!known.has(name)) for (const text of language.extensionDefinitions?.(name) ?? []) wanted.add(text);
    if (wanted.size >= MAX_DEFINITIONS) break;
  }
  return [...wanted].slice(0, MAX_DEFINITIONS);
}

/**
 * How classes with names that many packages have are defined, by the package whose files may use them without an import.
 *
 * @param all every file that was read, of whose classes none is missing
 */
export function commonDefinitions(
  facts: readonly FileFacts[],
  languageOf: (path: string) => Language,
  all: Iterable<FileFacts>,
  packageOf: (facts: FileFacts) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const one of all)
    for (const { name } of one.classes)
      if (TOO_COMMON.test(name)) ensure(known, name, () => new Set()).add(packageOf(one));
  const found = new Map<string, Set<string>>();
  for (const one of facts) {
    const language = languageOf(one.path);
    if (!language.shares || !language.definitions) continue;
    const folder = packageOf(one);
    for (const name of usedNames(one, language)) {
      if (!/^[A-Z]\w/.test(name) || !TOO_COMMON.test(name) || known.get(name)?.has(folder)) continue;
      const strings = ensure(found, folder, () => new Set<string>());
      for (const text of language.definitions(name, true)) strings.add(text);
    }
  }
  return found;
}

/** How code uses the classes of the read files that have names which many packages have, by the package. */
export function commonUses(
  facts: readonly FileFacts[],
  languageOf: (path: string) => Language,
  packageOf: (facts: FileFacts) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of facts) {
    const { classUses } = languageOf(one.path);
    if (!classUses) continue;
    for (const { name } of one.classes.slice(0, MAX_MODULE_CLASSES)) {
      if (!TOO_COMMON.test(name)) continue;
      const strings = ensure(found, packageOf(one), () => new Set<string>());
      for (const text of classUses(name)) strings.add(text);
    }
  }
  return found;
}

/** Strings that lead from keys of configuration files to the code and the templates that read them. */
export function settingStrings(keys: ReadonlyMap<string, string>): string[] {
  return [...keys].slice(0, MAX_STRINGS).flatMap(([key, file]) => {
    const mark = /\.ya?ml$/.test(file) ? [`{{${key}}}`, `{{ ${key} }}`] : [];
    return key.length < 6 || TOO_COMMON.test(key) ? mark : [key, ...mark];
  });
}

/** How a language writes the definition of a name. */
function definitions(name: string, { definitions: written = byKeyword }: Language): readonly string[] {
  const bare = name.replace(/[^\w.-]/g, '');
  return bare === '' || TOO_COMMON.test(bare) ? [] : written(bare, /^[A-Z]/.test(bare));
}

function byKeyword(name: string, isType: boolean): string[] {
  return isType ? [`class ${name}`, `const ${name}`] : [`function ${name}`, `const ${name} =`];
}

function usedNames(facts: FileFacts, { shares }: Language): string[] {
  const names = new Set<string>();
  for (const one of facts.imports) if (one.name !== null) names.add(one.name);
  for (const cls of facts.classes) for (const base of cls.bases) names.add(base);
  // Where names are shared, no import leads to the class of a field or parameter.
  if (shares) {
    for (const { fields } of facts.classes) for (const { type } of fields) if (type !== null) names.add(type);
    for (const { params, kind } of facts.functions)
      if (kind === 'constructor') for (const { type } of params) if (type !== null) names.add(type);
  }
  const owners = new Set<string>();
  for (const fn of facts.functions) for (const { value } of fn.statements) collect(value, names, owners);
  for (const { fields } of facts.classes) for (const { value } of fields) if (value) collect(value, names, owners);
  return [...[...names].slice(0, 80), ...(shares ? [...owners].slice(0, 80) : [])];
}

/** Methods that code calls on objects, which may be defined as extensions of their classes. */
function calledMethods({ functions }: FileFacts): string[] {
  const names = new Set<string>();
  const visit = (expr: Expr): void => {
    if (expr.kind === 'call' && expr.callee.kind === 'member' && isTelling(expr.callee.name))
      names.add(expr.callee.name);
    for (const part of partsOf(expr)) visit(part);
  };
  for (const { statements } of functions) for (const { value } of statements) visit(value);
  return [...names].slice(0, MAX_EXTENSIONS);
}

/** Variables that calls are given and that no function of the file has: another file may give them a value. */
function givenVariables({ functions }: FileFacts): string[] {
  const own = new Set<string>();
  const names = new Set<string>();
  const visit = (expr: Expr): void => {
    if (expr.kind === 'call')
      for (const { value } of expr.args) if (value.kind === 'name' && isTelling(value.name)) names.add(value.name);
    for (const part of partsOf(expr)) visit(part);
  };
  for (const { params, statements } of functions) {
    for (const { name } of params) own.add(name);
    for (const { target, value } of statements) {
      if (target?.kind === 'name') own.add(target.name);
      visit(value);
    }
  }
  return [...names].filter((name) => !own.has(name)).slice(0, MAX_VARIABLES);
}

/** @param owners takes the names of classes whose members are used, or that are in arguments */
function collect(expr: Expr, names: Set<string>, owners: Set<string>): void {
  if (expr.kind === 'call' && (expr.callee.kind === 'name' || expr.creates)) names.add(lastName(expr.callee));
  if (expr.kind === 'member') for (const type of expr.types ?? []) names.add(type);
  if (expr.kind === 'member' && expr.object.kind === 'name' && /^[A-Z]/.test(expr.object.name))
    owners.add(expr.object.name);
  if (expr.kind === 'call')
    for (const { value } of expr.args)
      for (const one of value.kind === 'join' ? value.parts : [value])
        if (one.kind === 'name' && /^[A-Z]/.test(one.name)) owners.add(one.name);
  for (const part of partsOf(expr)) collect(part, names, owners);
}

/** Returns whether an expression holds an address of the APIs, be it in a block: `Client { url(address) }`. */
function holding(isAddress: (text: string) => boolean): (expr: Expr) => boolean {
  const known = new Map<FunctionFact, boolean>();
  const holds = (expr: Expr): boolean => {
    if (expr.kind === 'text') return isAddress(expr.value);
    if (expr.kind === 'function')
      return ensure(known, expr.fn, () => expr.fn.statements.some(({ value }) => holds(value)));
    return partsOf(expr).some(holds);
  };
  return holds;
}

/** Constants, variables of all files, fields and keys that hold an address of the APIs. */
function addressNames(facts: FileFacts, isAddress: (text: string) => boolean): string[] {
  const holds = holding(isAddress);
  const { statements } = facts.module;
  const constants = statements.flatMap(({ kind, target, value }) =>
    kind === 'assign' && target?.kind === 'name' && holds(value) ? [target.name] : [],
  );
  // What a function gives a variable of all files may come from a parameter: `Set-Variable -Name BaseUri -Value $Uri`.
  const isHeld = facts.functions.some(
    (fn) =>
      fn.statements.some(({ value }) => holds(value)) || fn.params.some(({ fallback }) => fallback && holds(fallback)),
  );
  const given = isHeld
    ? facts.outward.flatMap(({ statement: { target } }) => (target?.kind === 'name' ? [target.name] : []))
    : [];
  const keysOf = (value: Expr): string[] =>
    value.kind !== 'dict'
      ? []
      : value.entries.flatMap(({ key, value: entry }) => {
          if (entry.kind === 'dict') return keysOf(entry);
          return key?.kind === 'text' && holds(entry) ? [key.value] : [];
        });
  const keys = statements.flatMap(({ value }) => keysOf(value));
  const fields = facts.classes.flatMap((cls) =>
    cls.fields.flatMap(({ name, value }) => (value && holds(value) ? [name] : [])),
  );
  const named = [...statements, ...facts.classes.flatMap((cls) => cls.fields)].flatMap(({ value }) =>
    value && holds(value) ? namesBeside(value, holds) : [],
  );
  return [...constants, ...given, ...fields, ...keys, ...named];
}

/** Names of what objects describe that hold an address: `{ name: 'baseUrl', default: 'https://...' }`. */
function namesBeside(expr: Expr, holds: (expr: Expr) => boolean): string[] {
  const below = partsOf(expr).flatMap((part) => namesBeside(part, holds));
  if (expr.kind !== 'dict') return below;
  const under = (wanted: string): Expr | undefined =>
    expr.entries.find(({ key }) => key?.kind === 'text' && key.value === wanted)?.value;
  const [name, value] = [under('name'), under('default')];
  return name?.kind === 'text' && value?.kind === 'text' && holds(value) ? [name.value, ...below] : below;
}

/**
 * How others ask a container for what a file gives it: by the type (`@Bean Client alerts()`), or by a name that is set
 * up with an address (`addClient("alerts", client => ...)`).
 */
function handedOut({ functions }: FileFacts, isAddress: (text: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const holds = holding(isAddress);
  const visit = (expr: Expr): void => {
    const [first, ...others] = expr.kind === 'call' ? expr.args : [];
    const isSetUp = others.some(({ value }) => value.kind === 'function' && holds(value));
    if (first?.value.kind === 'text' && isSetUp)
      for (const quote of ['"', "'"]) found.add(`${quote}${first.value.value}${quote}`);
    for (const part of partsOf(expr)) visit(part);
  };
  for (const { provides, statements } of functions) {
    if (provides !== undefined && statements.some(({ value }) => holds(value))) found.add(`${provides} `);
    for (const { value } of statements) visit(value);
  }
  return [...found].slice(0, 20);
}

/** Fields that methods give an address of the APIs. */
function assignedFields(facts: FileFacts, isAddress: (text: string) => boolean): string[] {
  return facts.functions.flatMap(({ owner, statements }) =>
    statements.flatMap(({ target, value }) =>
      owner && target?.kind === 'member' && value.kind === 'text' && isAddress(value.value) ? [target.name] : [],
    ),
  );
}

/** Whether a name leads anywhere by itself, wherever it is found. */
function isTelling(name: string): boolean {
  return name.length > 5 && !TOO_COMMON.test(name);
}

/**
 * Names of constants and fields with an address that many files have, by the folder around those that may mean them:
 * the parent of the file's own, unless that is the whole repository.
 */
export function nearNames(
  facts: readonly FileFacts[],
  isAddress: (text: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of facts) {
    const short = addressNames(one, isAddress).filter((name) => name.length > 2 && !isTelling(name));
    const names = [...short, ...assignedFields(one, isAddress)].slice(0, 20);
    const own = folderOf(one.path);
    if (names.length === 0 || own === '') continue;
    const folder = folderOf(own) || own;
    const known = found.get(folder) ?? new Set();
    for (const name of names) known.add(name);
    found.set(folder, known);
  }
  return found;
}

/**
 * Names of the classes beside an address, by the folder whose files share them without an import. They are searched for
 * there alone, so that a common one leads no further.
 */
export function moduleNames(
  facts: readonly FileFacts[],
  languageOf: (path: string) => Language,
  isAddress: (text: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const holds = (expr: Expr): boolean => (expr.kind === 'text' ? isAddress(expr.value) : partsOf(expr).some(holds));
  for (const one of facts) {
    if (!languageOf(one.path).foldersAreModules || one.classes.length === 0) continue;
    const isIn = ({ statements }: FunctionFact): boolean => statements.some(({ value }) => holds(value));
    if (!one.annotations.some(holds) && !one.functions.some(isIn) && !isIn(one.module)) continue;
    const names = ensure(found, folderOf(one.path), () => new Set<string>());
    for (const { name } of one.classes.slice(0, MAX_MODULE_CLASSES)) names.add(name);
  }
  return found;
}

/** Classes, functions that others may call with a path or for a client, and types of what a container is given to hand on. */
function definedNames(facts: FileFacts, language: Language): readonly string[] {
  const classes = facts.classes.map((cls) => cls.name).filter((name) => !TOO_COMMON.test(name));
  const functions = facts.functions
    .filter((fn) => (fn.params.length > 0 || givesClient(fn)) && fn.name.length > 5 && !TOO_COMMON.test(fn.name))
    .flatMap((fn) => [
      ...(language.calls?.(fn.name) ?? [`${fn.name}(`]),
      ...(language.borrows && isForAnyObject(fn) ? [`${fn.name}.${language.borrows}(`] : []),
    ]);
  const provided = facts.functions.flatMap(({ provides }) => provides ?? []);
  return [...new Set([...provided, ...classes, ...functions])].slice(0, 60);
}

/** Whether a function that no class has uses its object, which a call has to give it: `request.call(this, path)`. */
function isForAnyObject({ owner, statements }: FunctionFact): boolean {
  const uses = (expr: Expr): boolean => (expr.kind === 'name' ? expr.name === 'this' : partsOf(expr).some(uses));
  return owner === null && statements.some(({ value }) => uses(value));
}

/** Whether a function is named after the client or the like that it gives: `getClient()`. */
function givesClient({ name, statements }: FunctionFact): boolean {
  return CLIENT_NAME.test(name) && statements.some(({ kind }) => kind === 'return');
}

const CLIENT_NAME = /api|client|conn(?:ection)?$|http|instance|request|service|session/i;
