import { writtenName } from './block-variables.ts';

/**
 * What a source file says, without its language: one walk over a syntax tree fills this model, and the analysis reads
 * nothing else. Offsets count UTF-16 units.
 */
export interface FileFacts {
  readonly path: string;
  readonly language: string;
  /** Statements outside any function. */
  readonly module: FunctionFact;
  /** Every function of the file, nested ones and lambdas included, `module` first. */
  readonly functions: readonly FunctionFact[];
  readonly classes: readonly ClassFact[];
  /** Assignments inside functions to variables of the file. */
  readonly outward: readonly OutwardFact[];
  /** Names of the types that it declares and of which nothing else is read, as interfaces. */
  readonly interfaces?: readonly string[];
  readonly imports: readonly ImportFact[];
  /** The packages of types that it imports, by their names, where nothing else is read of such imports. */
  readonly packages?: ReadonlyMap<string, string>;
  /** What annotates functions and classes, as calls. Frameworks read it, and nothing in the sources runs it. */
  readonly annotations: readonly CallExpr[];
  readonly comments: readonly Span[];
  /** The conditional blocks, by their ids. */
  readonly branches: ReadonlyMap<number, BranchFact>;
}

/** A conditional block; its span is that of the condition, as far as it is known. */
export interface BranchFact extends Span {
  /** Ids of the blocks of which one runs, if it is a choice between several. */
  readonly parts: ReadonlySet<number>;
  /** One part may run up to somewhere before another does: what is caught, and what catches it. */
  readonly overlaps: boolean;
  /** One of the parts surely runs. */
  readonly exhaustive: boolean;
  /** It may run more than once. */
  readonly repeats: boolean;
  /** It runs if this is something (`negated`: nothing); null: on another condition. */
  readonly test: Expr | null;
  readonly negated: boolean;
  /** It runs if this is a text (`differs`: any other). */
  readonly equals?: Comparison;
  /** It runs once for each item of this. */
  readonly over?: Expr;
}

/** `method == 'GET'`; `differs`: `method != 'GET'`. */
export interface Comparison {
  readonly subject: Expr;
  readonly text: string;
  readonly differs: boolean;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of anything that has one, without the rest of it. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export interface FunctionFact extends Span {
  readonly name: string;
  readonly file: string;
  readonly kind: 'module' | 'function' | 'method' | 'constructor' | 'property' | 'lambda';
  readonly params: readonly ParamFact[];
  readonly statements: Statement[];
  /** The class whose member it is; one of another file where a class has parts. */
  owner: ClassFact | null;
  /** The function it stands in; null for a module. */
  readonly outer: FunctionFact | null;
  /** Name under which the function knows its own object (`self`, `this`, a receiver); null: none. */
  readonly self: string | null;
  /** Marked as a test by its name, attribute or position. */
  readonly test: boolean;
  /** An object has it under its name, and no variable: `{ fetch: (url) => fetch(url) }`. */
  readonly isMember?: true;
  /** A class inherits it from a library; it is not written down. */
  readonly inherited?: true;
  /** A constructor that runs whichever other one makes the object. */
  readonly always?: true;
  /** What is written before it and may say what it does, as calls. */
  readonly annotations?: readonly CallExpr[];
  /** The class in whose body it is written, outside of its methods. */
  readonly within?: ClassFact;
  /** What is written before it and given the function, in whose place its result comes. */
  readonly decorators?: readonly Expr[];
  /** The type of what it gives to a container, which hands that to the classes that it makes (`@Bean`). */
  readonly provides?: string;
  /** Its type parameters: what a call gives for them may be what it makes. */
  readonly typeParams?: readonly string[];
  /** The type that it declares to give, if it has type parameters. */
  readonly gives?: string;
}

export interface ParamFact {
  readonly name: string;
  readonly fallback: Expr | null;
  readonly type: string | null;
  readonly rest: boolean;
  /** It holds all arguments by their names, also those that other parameters take. */
  readonly all?: true;
  /** Its declaration says that it need not be given. */
  readonly optional?: true;
  /** It is what the function is called on, as a method of it. */
  readonly extended?: true;
  /** What is written before it and may say what it is given (`@Value(...)`), as calls. */
  readonly annotations?: readonly CallExpr[];
}

/** `blocks`: ids of the conditional blocks around the statement, outermost first. */
export interface Statement extends Span {
  readonly kind: 'assign' | 'append' | 'delete' | 'return' | 'run';
  readonly target: Expr | null;
  readonly value: Expr;
  readonly blocks: readonly number[];
  /** Declared type of the target. */
  readonly type: string | null;
}

/** A statement of `fn` whose target is a variable of the file. */
export interface OutwardFact {
  readonly fn: FunctionFact;
  readonly statement: Statement;
}

export interface ClassFact extends Span {
  readonly name: string;
  readonly file: string;
  readonly bases: readonly string[];
  /** The class in whose body it stands. */
  readonly outer: ClassFact | null;
  /** Other files may have other parts of it. */
  partial?: true;
  /** A container makes its objects, and gives them what they need. */
  managed?: true;
  /** What is written before it, as calls. */
  annotations?: readonly CallExpr[];
  /** It is an interface: what an object of it does is in other classes. */
  contract?: true;
  /** The library that makes an object of it, whose methods only declare requests. */
  declares?: string;
  readonly fields: FieldFact[];
  readonly methods: FunctionFact[];
}

/** A field's initial value or declared type; assignments inside methods are statements of these. */
export interface FieldFact extends Span {
  readonly name: string;
  readonly value: Expr | null;
  readonly type: string | null;
  /** What it holds lends its members to the object around it. */
  readonly embedded?: true;
  /** What is written before it and may say what it is given (`@Value(...)`), as calls. */
  readonly annotations?: readonly CallExpr[];
}

/** The parameter that holds what an extension is called on, or what a block runs on; no source can name it. */
export const RECEIVER = '#';

/** The name under which an import brings, or passes on, all that a module has. */
export const ALL_NAMES = '*';

/** `name`: what is taken from the module; null: the module itself. */
export interface ImportFact {
  readonly local: string;
  readonly module: string;
  readonly name: string | null;
}

export type Expr =
  | TextExpr
  | JoinExpr
  | NameExpr
  | MemberExpr
  | IndexExpr
  | CallExpr
  | DictExpr
  | ListExpr
  | ChoiceExpr
  | FunctionExpr
  | OpaqueExpr;

/** A literal. `inner`: place of its characters in the source, if these are the value letter for letter. */
export interface TextExpr extends Span {
  readonly kind: 'text';
  readonly value: string;
  readonly inner: Span | null;
}

/** Parts written one after the other: concatenation or template. */
export interface JoinExpr extends Span {
  readonly kind: 'join';
  readonly parts: readonly Expr[];
  /** Place of the parts in a template, without its quotes; null for an operator. */
  readonly inner: Span | null;
}

/** What code takes something for: `meta.(*Client)`. */
export interface Asserted extends Span {
  readonly asserted?: string;
}

export interface NameExpr extends Asserted {
  readonly kind: 'name';
  readonly name: string;
  /** Type arguments that are written behind the name, without their own. */
  readonly types?: readonly string[];
  /** It hands on the function of that name: `::normalize`. */
  readonly refers?: true;
}

export interface MemberExpr extends Asserted {
  readonly kind: 'member';
  readonly object: Expr;
  readonly name: string;
  /** Type arguments that are written behind the name, without their own. */
  readonly types?: readonly string[];
  /** It hands on the method of that name: `api::normalize`. */
  readonly refers?: true;
}

export interface IndexExpr extends Asserted {
  readonly kind: 'index';
  readonly object: Expr;
  readonly key: Expr;
}

export interface CallExpr extends Asserted {
  readonly kind: 'call';
  readonly callee: Expr;
  readonly args: readonly Arg[];
  /** Makes an object of the class that `callee` names. */
  readonly creates: boolean;
  /** The declared type of what its result is given to: a variable, or the function around it. */
  readonly expected?: string;
}

/** `name`: keyword, null if positional. `spread`: stands for several (`*args`, `...rest`, `@splat`). */
export interface Arg {
  readonly name: string | null;
  readonly value: Expr;
  readonly spread: boolean;
}

/** `key` null: the entries of `value` are merged in. `without`: keys that it has not, whatever is merged in. */
export interface DictExpr extends Span {
  readonly without?: readonly string[];
  readonly kind: 'dict';
  readonly entries: readonly { readonly key: Expr | null; readonly value: Expr }[];
}

export interface ListExpr extends Span {
  readonly kind: 'list';
  readonly items: readonly Expr[];
}

/**
 * Ids of the conditional blocks in which each part of an expression is evaluated, beside those around the whole; absent:
 * every part always is.
 */
export type PartBlocks = readonly (readonly number[])[];

/** One of several values: ternary, default operators. */
export interface ChoiceExpr extends Span {
  readonly kind: 'choice';
  readonly options: readonly Expr[];
  readonly blocks?: PartBlocks;
  /** The second option only stands in where the first is nothing: `a or b`. */
  readonly standsIn: boolean;
  /** The second option is given only where the first is something: `a and b`. */
  readonly requires?: boolean;
  /** The first option is given where this is something, else the second; null: another condition decides. */
  readonly test?: Expr | null;
}

export interface FunctionExpr extends Span {
  readonly kind: 'function';
  readonly fn: FunctionFact;
}

/**
 * Anything whose value is not followed; its parts may still hold calls. `constant`: a number, null and the like.
 * `keyOf`: it is the key of an item of that, in a loop over it.
 */
export interface OpaqueExpr extends Span {
  readonly kind: 'opaque';
  readonly parts: readonly Expr[];
  readonly blocks?: PartBlocks;
  readonly constant: boolean;
  /** The constant counts as nothing in a condition. */
  readonly falsy?: boolean;
  /** An operator compares its parts, or computes with them. */
  readonly compares?: boolean;
  readonly keyOf?: Expr;
}

/** Parts of an expression, in the order of the source. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'join':
    case 'opaque':
      return expr.parts;
    case 'member':
      return [expr.object];
    case 'index':
      return [expr.object, expr.key];
    case 'call':
      return [expr.callee, ...expr.args.map((arg) => arg.value)];
    case 'dict':
      return expr.entries.flatMap((entry) => (entry.key ? [entry.key, entry.value] : [entry.value]));
    case 'list':
      return expr.items;
    case 'choice':
      return expr.options;
    default:
      return [];
  }
}

/** The last word of a name or member chain: `get` of `self.session.get`; empty for anything else. */
export function lastName(expr: Expr): string {
  if (expr.kind === 'name') return writtenName(expr.name);
  return expr.kind === 'member' ? expr.name : '';
}

/** The name that a statement gives to a module: `const client = require('./client')`; null: it gives none. */
export function requirement({ target, value }: Statement): { readonly name: string; readonly module: string } | null {
  if (target?.kind !== 'name' || value.kind !== 'call' || lastName(value.callee) !== 'require') return null;
  const [module] = value.args;
  return module?.value.kind === 'text' ? { name: target.name, module: module.value.value } : null;
}

/** The name that a chain of members, indexes and calls starts from; null if it starts from something else. */
export function rootOf(expr: Expr): NameExpr | null {
  let at: Expr = expr;
  for (;;) {
    if (at.kind === 'name') return at;
    if (at.kind === 'member' || at.kind === 'index') at = at.object;
    else if (at.kind === 'call') at = at.callee;
    else return null;
  }
}

/**
 * Names of the members, and of the methods called, on the way to an expression, last one first.
 *
 * @param passes whether a call on the way is passed; the way ends at one that is not
 */
export function memberNames(expr: Expr, passes: (call: CallExpr) => boolean = () => true): string[] {
  const names: string[] = [];
  let at: Expr = expr;
  for (;;) {
    if (at.kind === 'member') {
      names.push(at.name);
      at = at.object;
    } else if (at.kind === 'index') at = at.object;
    else if (at.kind === 'call' && passes(at)) at = at.callee;
    else {
      if (at.kind === 'name') names.push(writtenName(at.name));
      return names;
    }
  }
}
