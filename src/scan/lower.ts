import { type Expr, type FileFacts, type ImportFact, lastName, partsOf, type Span } from './facts.ts';
import { expectFieldTypes } from './field-types.ts';
import type { Language, Shape } from './language.ts';
import { named } from './lower-collections.ts';
import { Definitions, expecting } from './lower-definitions.ts';
import { partOf, partsTaken, standIn, targetsOf } from './lower-patterns.ts';
import { COMMENT, namedChildren, pick, type SyntaxNode } from './syntax.ts';

/** Reads a copied syntax tree into facts, as the language's table says. */
export function lower(path: string, source: string, root: SyntaxNode, language: Language): FileFacts {
  const lowering = new Lowering(path, source, language, root);
  lowering.statements(root);
  return lowering.facts();
}

class Lowering extends Definitions {
  readonly #imports: ImportFact[] = [];
  readonly #comments: Span[] = [];
  readonly #interfaces: string[] = [];
  readonly #packages = new Map<string, string>();

  facts(): FileFacts {
    const { module, functions, classes, outward, branches, path } = this.scopes;
    const language = this.language.id;
    expectFieldTypes(functions, this.language);
    return {
      path,
      language,
      module,
      functions,
      classes,
      outward,
      ...(this.#interfaces.length > 0 && { interfaces: this.#interfaces }),
      imports: this.#imports,
      ...(this.#packages.size > 0 && { packages: this.#packages }),
      annotations: this.annotated,
      comments: this.#comments,
      branches,
    };
  }

  /** Reads the children of a node as statements. */
  override statements(node: SyntaxNode): void {
    for (const child of node.children) this.statement(child);
  }

  protected override statement(node: SyntaxNode): void {
    if (node.type === COMMENT) {
      this.#comments.push({ start: node.start, end: node.end });
      return;
    }
    if (this.language.leaves?.includes(node.type) && LEAVES_LOOP.test(this.text(node))) this.scopes.mayLeaveOut();
    if (!node.named && node.children.length === 0) return;
    const { nodes, hoisted } = this.language.blocks ?? {};
    if (hoisted?.includes(node.type)) this.scopes.hoisted(() => this.#shaped(node));
    else if (nodes?.includes(node.type) && node !== this.whole) this.scopes.inBlock(() => this.#shaped(node));
    else this.#shaped(node);
  }

  #shaped(node: SyntaxNode): void {
    const isMark = this.language.marks?.includes(node.type) === true;
    if (isMark) this.marks += ` ${this.text(node)}`;
    const shape = this.shapeOf(node);
    switch (shape?.as) {
      case undefined: {
        const from = this.scopes.count;
        this.statements(node);
        if (isMark) this.decorators.push(...this.scopes.values(from));
        return;
      }
      case 'skip':
        this.skipped(node);
        return;
      case 'params':
        this.params(node);
        return;
      case 'declarations':
        this.declarations(node, shape);
        return;
      case 'branch':
        this.#branch(node, shape, false);
        return;
      case 'try':
        this.#try(node, shape);
        return;
      case 'chain':
        this.#chain(node);
        return;
      case 'loop':
        if (shape.head) this.loop(node, shape);
        else this.scopes.inBranch(() => this.loop(node, shape), { repeats: true, start: node.start, end: node.start });
        return;
      case 'outward':
        for (const child of namedChildren(node)) this.scopes.takeFromFile(this.text(child));
        return;
      case 'local':
        this.#local(node, shape);
        return;
      case 'import':
        this.#import(node);
        this.skipped(node);
        return;
      case 'declare':
        if (shape.imports) this.#import(node);
        this.effect(node, shape);
        return;
      case 'assign':
      case 'delete':
      case 'return':
        this.effect(node, shape);
        return;
      case 'function':
        this.define(node, shape);
        return;
      case 'class':
        if (shape.where && !shape.where.test(this.text(node))) {
          const name = pick(node, shape.name);
          if (name) this.#interfaces.push(this.text(name));
          this.skipped(node);
        } else this.defineClass(node, shape);
        return;
      case 'field':
        this.defineField(node, shape);
        return;
      case 'entry':
        this.defineEntry(node, shape);
        return;
      case 'through': {
        const child = shape.child === undefined ? undefined : pick(node, shape.child);
        if (child) this.statement(child);
        else this.statements(node);
        return;
      }
      default:
        this.#run(node);
    }
  }

  /** A statement that only calls something: an assignment, if that is what the call does. */
  #run(node: SyntaxNode): void {
    const shape = this.shapeOf(node);
    const inlined = shape?.as === 'special' ? shape.inlines?.(node, this) : null;
    if (inlined) {
      this.statements(inlined);
      return;
    }
    const value = this.expr(node);
    const assigned = value.kind === 'call' ? (this.language.assigns?.(value) ?? []) : [];
    for (const { outward, ...one } of assigned)
      this.scopes.add({ kind: 'assign', ...one, type: null }, node, outward === true);
    if (assigned.length === 0) this.scopes.add({ kind: 'run', target: null, value, type: null }, node);
    this.#keep(value, node);
  }

  /** What the calls of an expression assign beside what they do. */
  #keep(value: Expr, node: SyntaxNode): void {
    const { keeps } = this.language;
    if (!keeps) return;
    const left = [value];
    for (let at = left.pop(); at; at = left.pop()) {
      left.push(...partsOf(at));
      for (const { outward, ...one } of at.kind === 'call' ? keeps(at) : [])
        this.scopes.add({ kind: 'assign', ...one, type: null }, node, outward);
    }
  }

  /** `local NAME=value` */
  #local(node: SyntaxNode, { except }: Shape & { as: 'local' }): void {
    for (const child of except.test(this.text(node)) ? [] : namedChildren(node)) {
      const [name = child] = namedChildren(child);
      this.scopes.declare(this.expr(name));
    }
    this.statements(node);
  }

  #import(node: SyntaxNode): void {
    this.#imports.push(...(this.language.imports?.(node, (at) => this.text(at)) ?? []));
    const [, from, type] = this.language.importsType?.exec(this.text(node)) ?? [];
    if (from !== undefined && type !== undefined) this.#packages.set(type, from);
  }

  /** A block under a condition; one with alternatives is a choice, and each of them a part of it. */
  #branch(node: SyntaxNode, shape: Shape & { as: 'branch' }, part: boolean): void {
    const other = shape.otherwise === undefined ? undefined : pick(node, `>${shape.otherwise}`);
    const clauses = node.children.filter((child) => child === other || this.#isClause(child));
    const condition = shape.compares ? undefined : pick(node, 'condition');
    const asked = condition && this.tested(condition);
    const { start, end } = condition ?? { start: node.start, end: node.start };
    const equals = (condition && !asked && this.compared(condition)) || undefined;
    const own = { test: asked?.test ?? null, negated: asked?.negated ?? false, equals, start, end };
    if (clauses.length === 0) {
      this.scopes.inBranch(() => this.statements(node), { ...own, repeats: shape.repeats ?? false, part });
      return;
    }
    const exhaustive = clauses.some((clause) => this.#isOtherwise(clause));
    const read = (): void => {
      const rest = { ...node, children: node.children.filter((child) => !clauses.includes(child)) };
      this.scopes.inBranch(() => this.statements(rest), { ...own, part: true });
      for (const clause of clauses) {
        const otherwise = clauses.length === 1 && this.#isOtherwise(clause) && !pick(clause, 'condition');
        const others = equals && { ...equals, differs: !equals.differs };
        const other = otherwise
          ? { ...own, negated: !own.negated, equals: others, part: true }
          : { part: true, start, end };
        if (pick(clause, 'condition')) this.#branch(clause, this.#clauseShape(clause), true);
        else this.scopes.inBranch(() => this.statementsOf(clause), other);
      }
    };
    this.scopes.inBranch(read, { exhaustive, part, start, end });
  }

  /** What is tried may end anywhere, unless all that catches leaves. */
  #try(node: SyntaxNode, { body, catches, within }: Shape & { as: 'try' }): void {
    const list = within === undefined ? node : pick(node, within);
    const clauses = list?.children.filter(({ type }) => catches.includes(type)) ?? [];
    const picked = body === undefined ? undefined : pick(node, body);
    const [first] = clauses;
    if (!first || clauses.every((clause) => this.#leaves(clause))) {
      this.statements(node);
      return;
    }
    const isTried = (child: SyntaxNode): boolean => (picked ? child === picked : child.end <= first.start);
    const isCaught = (child: SyntaxNode): boolean => child === list || clauses.includes(child);
    const tried = node.children.filter(isTried);
    const [block] = tried;
    const sure = picked && block ? leading(block, (child) => this.#cannotFail(child)) : [];
    const others = node.children.filter((child) => !isTried(child) && !isCaught(child));
    const start = tried[0]?.start ?? node.start;
    const at = { start, end: start };
    for (const child of others) if (child.end <= start) this.statement(child);
    for (const child of sure) this.statement(child);
    const rest =
      block && sure.length > 0 ? [{ ...block, children: block.children.filter((one) => !sure.includes(one)) }] : tried;
    const read = (): void => {
      this.scopes.inBranch(() => this.statements({ ...node, children: rest }), { part: true, ...at });
      for (const clause of clauses)
        this.scopes.inBranch(() => this.statements(clause), { part: !this.#leaves(clause), ...at });
    };
    this.scopes.inBranch(read, { exhaustive: true, overlaps: true, ...at });
    for (const child of others) if (child.end > start) this.statement(child);
  }

  /** Whether a statement only assigns what it calls nothing for. */
  #cannotFail(statement: SyntaxNode): boolean {
    let at: SyntaxNode | undefined = statement;
    while (at && !this.shapeOf(at)) [at] = namedChildren(at).length === 1 ? namedChildren(at) : [];
    const as = at && this.shapeOf(at)?.as;
    return at !== undefined && (as === 'assign' || as === 'declare') && !this.#mayCall(at);
  }

  #mayCall(node: SyntaxNode): boolean {
    const as = this.shapeOf(node)?.as;
    if (as === 'call' || (as === 'special' && !/^[$\w]+$/.test(this.text(node)))) return true;
    return node.children.some((child) => this.#mayCall(child));
  }

  /** Whether nothing that stands behind a block runs after it. */
  #leaves(block: SyntaxNode): boolean {
    for (let at = namedChildren(block).at(-1); at; at = namedChildren(at).at(-1)) {
      if (this.language.leaves?.includes(at.type)) return true;
      const shape = this.shapeOf(at);
      if (shape?.as === 'call') return ENDS.test(this.text(at).slice(0, 80));
      if (shape && shape.as !== 'through' && shape.as !== 'chain') return false;
    }
    return false;
  }

  /** Commands in a row: what stands behind `&&` runs only where all before it succeeded. */
  #chain(node: SyntaxNode): void {
    const operands: SyntaxNode[] = [];
    for (let at: SyntaxNode | undefined = node; at; ) {
      const [first, ...rest] = namedChildren(at);
      operands.push(...rest.reverse());
      if (first && first.type !== node.type) operands.push(first);
      at = first?.type === node.type ? first : undefined;
    }
    operands.reverse();
    const requires = (index: number): boolean =>
      this.source.slice(operands[index - 1]?.end, operands[index]?.start).trim() === '&&';
    const read = (from: number, depth: number): void => {
      for (let index = from; index < operands.length; index++) {
        const operand = operands[index] as SyntaxNode;
        const at = { start: operand.start, end: operand.start };
        if (index === from) this.statement(operand);
        else if (requires(index) && depth < MAX_CHAINED) {
          this.scopes.inBranch(() => read(index, depth + 1), at);
          return;
        } else this.scopes.inBranch(() => this.statement(operand), at);
      }
    };
    read(0, 0);
  }

  /** Whether a node of a choice holds what runs in another case. */
  #isClause(node: SyntaxNode): boolean {
    return node.named && (node.field === 'alternative' || this.#clauseShape(node).clause !== undefined);
  }

  #clauseShape(node: SyntaxNode): Shape & { as: 'branch' } {
    const shape = this.shapeOf(node);
    return shape?.as === 'branch' ? shape : { as: 'branch' };
  }

  /** Whether a part of a choice runs in every other case, or is a choice itself. */
  #isOtherwise(clause: SyntaxNode): boolean {
    const asks = this.#clauseShape(clause).clause === 'if' || pick(clause, 'condition') !== undefined;
    return !asks || clause.children.some((child) => this.#isClause(child));
  }

  /** Reads a clause of a choice: its statements, or the one that it is. */
  protected statementsOf(clause: SyntaxNode): void {
    if (this.shapeOf(clause)?.as === 'branch') this.statements(clause);
    else this.statement(clause);
  }

  protected override given(node: SyntaxNode): Expr {
    const from = this.scopes.count;
    this.statement(node);
    const { start, end } = node;
    return { kind: 'choice', options: this.scopes.given(from), standsIn: false, start, end };
  }

  /** Keeps the comments and annotations of what is not read. */
  protected skipped(node: SyntaxNode): void {
    if (node.children.some((child) => this.language.marks?.includes(child.type)))
      this.annotated.push(...this.annotationsOf(node));
    for (const child of node.children) {
      if (child.type === COMMENT) this.#comments.push({ start: child.start, end: child.end });
      else if (child.children.length > 0) this.skipped(child);
    }
  }

  protected override effect(node: SyntaxNode, shape: Shape & { as: 'assign' | 'declare' | 'delete' | 'return' }): void {
    if (shape.as === 'return' && shape.unless?.test(this.text(node))) {
      // A bare `break` does not take the place of what its block gives.
      if (namedChildren(node).length === 0) return;
      this.scopes.add({ kind: 'run', target: null, value: this.opaque(node, namedChildren(node)), type: null }, node);
      return;
    }
    if (shape.as === 'return' || shape.as === 'delete') {
      for (const child of namedChildren(node))
        this.scopes.add({ kind: shape.as, target: null, value: this.expr(child), type: null }, node);
      return;
    }
    const left = pick(node, shape.as === 'assign' ? shape.left : shape.name);
    const right = pick(node, shape.as === 'assign' ? shape.right : shape.value);
    if (!left) {
      this.statements(node);
      return;
    }
    const declares = shape.as === 'declare' || shape.declares === true;
    const pattern = assigned(declares ? this.scopes.named(() => this.expr(left)) : this.expr(left));
    const type = shape.type ? this.typeName(pick(node, shape.type)) : null;
    const declare = (): void => {
      if (declares) for (const target of targetsOf(pattern)) this.scopes.declare(target);
    };
    if (!right || right === left) declare();
    if (!right && type === null) {
      this.statements(node);
      return;
    }
    if (!right && shape.as === 'assign') {
      this.scopes.field({ name: this.text(left), value: null, type, start: node.start, end: node.end });
      return;
    }
    if (right === left) return;
    const operator = shape.as === 'assign' && shape.operator ? pick(node, shape.operator) : undefined;
    const written = operator ? this.text(operator) : '=';
    const kind = written === '=' || written === ':=' || /^(?:\|\||\?|&&)/.test(written) ? 'assign' : 'append';
    const standsIn = /^(?:\|\||\?)/.test(written);
    const value = right
      ? expecting(
          this.created(this.expr(right), shape.type ? this.madeType(pick(node, shape.type)) : null),
          type,
          this.language,
        )
      : { ...this.opaque(left, []), constant: true };
    if (right) declare();
    const parts = partsTaken(pattern, value);
    const [only] = parts.length === 1 ? parts : [];
    if (only) named(value, lastName(only.target), { asMember: only.target.kind === 'member' });
    const outward = this.language.outward?.test(this.text(left)) ?? false;
    for (const part of parts) {
      const { target } = part;
      const own = standsIn || this.scopes.standsIn(target) ? standIn(target, part.value) : part.value;
      this.scopes.add({ kind, target, value: own, type }, node, outward);
      this.#keep(own, node);
    }
  }

  protected declarations(node: SyntaxNode, shape: Shape & { as: 'declarations' }): void {
    const type = pick(node, shape.type);
    this.type = this.typeName(type);
    this.made = this.madeType(type);
    this.annotations = this.annotationsOf(node);
    for (const child of node.children) if (child !== type) this.statement(child);
    this.type = null;
    this.made = null;
    this.annotations = [];
  }

  protected loop(node: SyntaxNode, shape: Shape & { as: 'loop' }): void {
    const name = pick(node, shape.name);
    const over = pick(node, shape.over);
    if (name && over) {
      const { start, end } = over;
      const object = this.expr(over);
      this.scopes.loopsOver(object);
      const key: Expr = { kind: 'opaque', parts: [], constant: false, keyOf: object, start, end };
      const value = { kind: 'index', object, key, start, end } as const;
      const declares = this.language.blocks?.loops?.test(this.source.slice(node.start, over.start)) ?? true;
      const targets = targetsOf(declares ? this.scopes.named(() => this.expr(name)) : this.expr(name));
      const word = shape.keys && pick(node, shape.keys.at);
      const isKeys = word !== undefined && this.text(word) === shape.keys?.word;
      const keyed = isKeys || (targets.length > 1 && (shape.keyed === true || givesEntries(value.object)));
      for (const [index, target] of targets.entries()) {
        const part: Expr = keyed ? (index === 0 ? key : value) : partOf(value, index, targets.length);
        if (declares) this.scopes.declare(target);
        this.scopes.add({ kind: 'assign', target, value: part, type: null }, name);
      }
    }
    for (const child of node.children) if (child !== name && child !== over) this.statement(child);
  }
}

/** What an assignment sets where it is read as a call without arguments: `api.user_agent = value`. */
function assigned(target: Expr): Expr {
  return target.kind === 'call' && target.args.length === 0 && target.callee.kind === 'member' ? target.callee : target;
}

/** The first statements of a block, as long as none of them may fail. */
function leading(block: SyntaxNode, cannotFail: (child: SyntaxNode) => boolean): SyntaxNode[] {
  const children = namedChildren(block);
  const end = children.findIndex((child) => !cannotFail(child));
  return end === -1 ? children : children.slice(0, end);
}

/** Commands in a row that are told to need all before them; each of those behind needs something. */
const MAX_CHAINED = 40;

/** How a statement begins that ends a loop, or goes on with what is next in it. */
const LEAVES_LOOP = /^(?:break|continue|next|last)\b/i;

/** Calls after which nothing runs. */
const ENDS = /^[\w.:]*\b_?(?:exit|abort|die|fail|raise|panic|quit)\b/i;

/** `d.items()`, `Object.entries(o)`, `enumerate(list)`: what a loop over it takes apart is a key and its value. */
function givesEntries(over: Expr): boolean {
  return (
    over.kind === 'call' &&
    /^(?:items|iteritems|entries|enumerate|entry_?set|each_with_index)$/i.test(lastName(over.callee))
  );
}
