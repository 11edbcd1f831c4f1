import { ensure } from './analysis/ensure.ts';
import { BlockVariables } from './block-variables.ts';
import {
  type BranchFact,
  type ClassFact,
  type Comparison,
  type Expr,
  type FieldFact,
  type FunctionFact,
  type OutwardFact,
  type ParamFact,
  RECEIVER,
  type Span,
  type Statement,
} from './facts.ts';
import type { Language } from './language.ts';
import { unpacked } from './lower-patterns.ts';
import type { SyntaxNode } from './syntax.ts';

interface Opening {
  readonly kind: Exclude<FunctionFact['kind'], 'module'>;
  readonly name: string;
  /** Class that a receiver or a qualified name gives. */
  readonly ownerName: string | null;
  readonly receiver: string | undefined;
  readonly marks: string;
  /** Its text asserts something. */
  readonly asserts: boolean;
}

/** A conditional block that the walk enters; its span is that of the condition. */
export interface Branch extends Span {
  /** What it finds to be something, or nothing (`negated`). */
  readonly test?: Expr | null;
  readonly negated?: boolean;
  readonly equals?: Comparison | undefined;
  readonly repeats?: boolean;
  /** It is one of the parts of the branch around it, of which one runs. */
  readonly part?: boolean;
  /** Its parts leave no other case. */
  readonly exhaustive?: boolean;
  /** A part may run up to somewhere before another does. */
  readonly overlaps?: boolean;
  /** It runs once for each item of this. */
  readonly over?: Expr;
}

interface OpenFunction extends FunctionFact {
  readonly params: ParamFact[];
}

/** Keeps track of the function, class and conditional block that the walk is in. */
export class Scopes {
  readonly path: string;
  readonly module: OpenFunction;
  readonly functions: FunctionFact[];
  readonly classes: ClassFact[] = [];
  readonly outward: OutwardFact[] = [];
  readonly branches = new Map<number, BranchFact>();
  readonly #language: Language;
  readonly #stack: OpenFunction[];
  readonly #classesByName = new Map<string, ClassFact[]>();
  readonly #classStack: (ClassFact | null)[] = [null];
  readonly #declared = new Map<FunctionFact, Set<string>>();
  readonly #ofFile = new Map<FunctionFact, Set<string>>();
  /** Absent: variables belong to functions. */
  readonly #variables: BlockVariables | null;
  /** Depth of the function whose declarations belong to it whatever block they are in. */
  #hoisting = 0;
  /** The walk reads names of variables that are not declared yet. */
  #isPattern = false;
  #blocks: number[] = [];
  /** The variable that the branch found to hold nothing, and where it was asked. */
  #missing: { readonly name: string; readonly end: number } | null = null;
  #blockCount = 0;

  constructor(path: string, language: Language, root: SyntaxNode) {
    this.path = path;
    this.#language = language;
    this.module = {
      name: '',
      file: path,
      kind: 'module',
      params: [],
      statements: [],
      owner: null,
      outer: null,
      self: null,
      test: false,
      start: root.start,
      end: root.end,
    };
    this.functions = [this.module];
    this.#stack = [this.module];
    this.#variables = language.blocks ? new BlockVariables(this.module) : null;
  }

  get #current(): OpenFunction {
    return this.#stack.at(-1) as OpenFunction;
  }

  /** The class whose members the walk reads; null: it is in none, or inside one of their bodies. */
  get owner(): ClassFact | null {
    return this.#classStack.at(-1) ?? null;
  }

  /** How the function that the walk is in knows its own object: of an extension, what it extends. */
  get self(): string {
    for (let fn: FunctionFact | null = this.#current; fn; fn = fn.owner ? null : fn.outer)
      if (fn.params[0]?.name === RECEIVER) return RECEIVER;
    return 'this';
  }

  /** Notes a variable of the function that the walk is in, and gives it the name of its block. */
  declare(target: Expr): void {
    if (target.kind !== 'name') return;
    if (this.owner === null && this.#variables) {
      const isHoisted = this.#hoisting === this.#stack.length;
      (target as { name: string }).name = this.#variables.declare(target.name, isHoisted);
    }
    remember(this.#declared, this.#current, target.name);
  }

  /** Which variable a name means here. */
  variable(name: string): string {
    return this.#variables && !this.#isPattern ? this.#variables.find(name) : name;
  }

  /** Reads the names of variables that are about to be declared. */
  named<T>(read: () => T): T {
    const before = this.#isPattern;
    this.#isPattern = true;
    const made = read();
    this.#isPattern = before;
    return made;
  }

  /** Reads a block that has variables of its own. */
  inBlock(read: () => void): void {
    this.#variables?.open(this.#current, false);
    read();
    this.#variables?.close();
  }

  /** Reads declarations of variables that belong to the function. */
  hoisted(read: () => void): void {
    const before = this.#hoisting;
    this.#hoisting = this.#stack.length;
    read();
    this.#hoisting = before;
  }

  /** From here on the name means a variable of the file in the function that the walk is in. */
  takeFromFile(name: string): void {
    remember(this.#ofFile, this.#current, name);
  }

  /** Whether an assignment in the function that the walk is in is to a variable of the file. */
  #isOfFile(name: string): boolean {
    if (this.#current === this.module) return false;
    if (this.#ofFile.get(this.#current)?.has(name)) return true;
    const own = this.#declared.get(this.#current)?.has(name) === true;
    if (this.#language.assignsOutward) return !own;
    if (!this.#language.declares || !this.#declared.get(this.module)?.has(name)) return false;
    for (let fn: FunctionFact | null = this.#current; fn && fn !== this.module; fn = fn.outer)
      if (this.#declared.get(fn)?.has(name) || fn.params.some((param) => param.name === name)) return false;
    return true;
  }

  /** @param outward the target is written as a variable of the file */
  add(statement: Omit<Statement, 'blocks' | 'start' | 'end'>, node: SyntaxNode, outward = false): void {
    const { start, end } = node;
    if (this.#classStack.at(-1) && statement.kind === 'assign' && statement.target?.kind === 'name') {
      this.field({ name: statement.target.name, value: statement.value, type: statement.type, start, end });
      return;
    }
    const whole = { ...statement, blocks: this.#blocks, start, end };
    this.#current.statements.push(whole);
    if (statement.target?.kind !== 'name' || this.#current === this.module) return;
    if (outward || this.#isOfFile(statement.target.name)) this.outward.push({ fn: this.#current, statement: whole });
  }

  /**
   * Reads what runs under a condition only, or a choice between several such parts.
   *
   * @returns the id of the block
   */
  inBranch(read: () => void, branch: Branch): number {
    const before = { blocks: this.#blocks, missing: this.#missing };
    const id = ++this.#blockCount;
    this.#blocks = [...this.#blocks, id];
    const { test = null, negated = false, repeats = false, exhaustive = false, overlaps = false, start, end } = branch;
    this.#missing = negated && test?.kind === 'name' ? { name: test.name.toLowerCase(), end: test.end } : null;
    const parts = new Set<number>();
    const over = branch.over && { over: branch.over };
    const equals = branch.equals && { equals: branch.equals };
    this.branches.set(id, { parts, exhaustive, overlaps, repeats, test, negated, ...equals, ...over, start, end });
    const outer = this.branches.get(before.blocks.at(-1) ?? 0);
    if (branch.part && outer) (outer.parts as Set<number>).add(id);
    read();
    this.#blocks = before.blocks;
    this.#missing = before.missing;
    return id;
  }

  /** Notes what the loop that the walk is in runs over. */
  loopsOver(over: Expr): void {
    const id = this.#blocks.at(-1) ?? 0;
    const branch = this.branches.get(id);
    if (branch) this.branches.set(id, { ...branch, over });
  }

  /** Notes that the loop around may leave out what is in it, for some of what it runs over or for all. */
  mayLeaveOut(): void {
    for (const id of [...this.#blocks].reverse()) {
      const branch = this.branches.get(id);
      if (!branch?.repeats) continue;
      const { over: _, ...others } = branch;
      this.branches.set(id, others);
      return;
    }
  }

  /** Whether the branch that the walk is in found a variable to hold nothing. */
  standsIn(target: Expr): boolean {
    if (target.kind !== 'name' || target.name.toLowerCase() !== this.#missing?.name) return false;
    // What a branch sets before it asks is what it asks for: `if err := run(); err == nil`.
    return target.start > this.#missing.end;
  }

  isSelf(name: string): boolean {
    if (this.#language.selfNames?.includes(name)) return true;
    for (let fn: FunctionFact | null = this.#current; fn; fn = fn.outer) if (fn.self === name) return true;
    return false;
  }

  open(node: SyntaxNode, opening: Opening): OpenFunction {
    const enclosing = this.#classStack.at(-1) ?? null;
    const owner =
      opening.kind === 'lambda' ? null : opening.ownerName ? this.#classNamed(opening.ownerName, node) : enclosing;
    const constructs =
      owner !== null &&
      this.#language.constructors.some((name) => name === opening.name || (name === '' && owner.name === opening.name));
    const fn: OpenFunction = {
      name: opening.name,
      file: this.path,
      kind: constructs ? 'constructor' : owner && opening.kind === 'function' ? 'method' : opening.kind,
      params: [],
      statements: [],
      owner,
      outer: this.#current,
      self: opening.receiver ?? null,
      test: isTest(opening, owner) || this.#current.test,
      start: node.start,
      end: node.end,
      ...(opening.kind === 'lambda' && enclosing && { within: enclosing }),
    };
    this.functions.push(fn);
    owner?.methods.push(fn);
    this.#stack.push(fn);
    this.#variables?.open(fn, true);
    this.#classStack.push(null);
    return fn;
  }

  close(fn: FunctionFact): void {
    if (this.#stack.at(-1) !== fn) return;
    this.#stack.pop();
    this.#variables?.close();
    this.#classStack.pop();
  }

  param(param: ParamFact): void {
    const fn = this.#current;
    this.#variables?.declare(param.name);
    if (param.name === this.#language.typedSelf) return;
    const first = fn.params.length === 0 && fn.self === null && fn.owner !== null;
    if (first && this.#language.selfParam && (param.name === 'self' || param.name === 'cls' || param.name === 'this'))
      (fn as { self: string | null }).self = param.name;
    else fn.params.push(param);
  }

  /** A parameter that is taken apart: a nameless one, and an assignment of its parts. */
  pattern(pattern: Expr, fallback: Expr | null, node: SyntaxNode): void {
    const name = `#${this.#current.params.length}`;
    this.#current.params.push({ name, fallback, type: null, rest: false });
    if (pattern.kind !== 'dict') return;
    const { start, end } = node;
    for (const { target, value } of unpacked(pattern, { kind: 'name', name, start, end }))
      if (target.kind === 'name') {
        this.#variables?.declare(target.name);
        this.add({ kind: 'assign', target, value, type: null }, node);
      }
  }

  /** Statements so far of the function that the walk is in. */
  get count(): number {
    return this.#current.statements.length;
  }

  /** Values of the statements from a position on. */
  values(from: number): Expr[] {
    return this.#current.statements.slice(from).map(({ value }) => value);
  }

  /** What the statements from a position on give: the last expression of each of their blocks. */
  given(from: number): Expr[] {
    return [...lastOfBlocks(this.#current.statements, from)].map((one) => one.value);
  }

  /** The last expression of the function that the walk is in becomes what it returns; of a branch, that of each block. */
  returnLast(): void {
    const { statements } = this.#current;
    const last = statements.at(-1);
    if (!last) return;
    const block = last.blocks[0];
    let from = statements.length - 1;
    while (block !== undefined && statements[from - 1]?.blocks[0] === block) from--;
    for (const one of lastOfBlocks(statements, from)) statements[statements.indexOf(one)] = { ...one, kind: 'return' };
  }

  openClass(node: SyntaxNode, name: string, bases: readonly string[]): ClassFact {
    const outer = this.#classStack.at(-1) ?? null;
    const known = name === '' ? undefined : this.#classesByName.get(name)?.find((one) => one.outer === outer);
    const made = known ?? {
      name,
      file: this.path,
      bases: [...bases],
      outer,
      fields: [],
      methods: [],
      start: node.start,
      end: node.end,
    };
    if (known) (known.bases as string[]).push(...bases);
    else this.#addClass(made);
    this.#classStack.push(made);
    return made;
  }

  closeClass(opened: ClassFact): void {
    if (this.#classStack.at(-1) === opened) this.#classStack.pop();
  }

  /** A member of the class around it; outside of one, a variable. */
  field(field: FieldFact): void {
    const owner = this.#classStack.at(-1);
    if (owner && field.value?.kind === 'function') {
      const { fn } = field.value;
      Object.assign(fn, { name: field.name, owner, kind: 'method' });
      owner.methods.push(fn);
    } else if (owner) owner.fields.push(field);
    else if (field.value) {
      const name = this.#variables?.declare(field.name) ?? field.name;
      this.#current.statements.push({
        kind: 'assign',
        target: { kind: 'name', name, start: field.start, end: field.start },
        value: field.value,
        type: field.type,
        blocks: this.#blocks,
        start: field.start,
        end: field.end,
      });
    }
  }

  #classNamed(name: string, node: SyntaxNode): ClassFact {
    const [known] = this.#classesByName.get(name) ?? [];
    if (known) return known;
    const made: ClassFact = {
      name,
      file: this.path,
      bases: [],
      outer: null,
      fields: [],
      methods: [],
      start: node.start,
      end: node.end,
    };
    this.#addClass(made);
    return made;
  }

  #addClass(made: ClassFact): void {
    this.classes.push(made);
    ensure(this.#classesByName, made.name, (): ClassFact[] => []).push(made);
  }
}

/** Of the statements from a position on those that are expressions and the last of their block. */
function lastOfBlocks(statements: readonly Statement[], from: number): Set<Statement> {
  const last = new Map<string, Statement>();
  for (const one of statements.slice(from)) last.set(one.blocks.join(), one);
  return new Set([...last.values()].filter((one) => one.kind === 'run' && one.value.kind !== 'opaque'));
}

function remember(names: Map<FunctionFact, Set<string>>, fn: FunctionFact, name: string): void {
  names.set(fn, (names.get(fn) ?? new Set()).add(name));
}

const TEST_MARK = /\b(?:Test|Fact|Theory|TestMethod|TestCase|test|ParameterizedTest|pytest\.mark|cfg\(test\))\b/;

/** Integrations have a `test_connection` of their own: a name alone marks a test only if it asserts. */
function isTest(opening: Opening, owner: ClassFact | null): boolean {
  if (opening.asserts && /^(?:test_|Test[A-Z])/.test(opening.name)) return true;
  if (owner && (/^Test[A-Z]|Tests?$/.test(owner.name) || owner.bases.some((base) => /TestCase$/.test(base))))
    return opening.asserts;
  return opening.marks !== '' && TEST_MARK.test(opening.marks);
}
