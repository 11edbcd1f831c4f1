import { type CallExpr, type Expr, type FunctionFact, lastName, RECEIVER } from './facts.ts';
import type { Language, Shape } from './language.ts';
import { Collections, named } from './lower-collections.ts';
import { namedChildren, pick, type SyntaxNode } from './syntax.ts';

/** Reads functions, their parameters, classes and fields. */
export abstract class Definitions extends Collections {
  /** Type that the declarations around share. */
  protected type: string | null = null;
  /** The class of what these make without naming it. */
  protected made: string | null = null;
  /** The body of a function, which is no block of its own. */
  protected whole: SyntaxNode | null = null;
  /** Annotations of the declarations around. */
  protected annotations: readonly CallExpr[] = [];
  /** Annotations of functions and classes. */
  protected readonly annotated: CallExpr[] = [];

  protected abstract statement(node: SyntaxNode): void;
  protected abstract statements(node: SyntaxNode): void;

  override inPlace(node: SyntaxNode): Expr | null {
    const { self, owner } = this.scopes;
    if (self !== 'this' || owner !== null) return null;
    this.scopes.inBlock(() => {
      for (const child of node.children) this.statement(child);
    });
    return { kind: 'name', name: self, start: node.start, end: node.start };
  }

  protected override define(node: SyntaxNode, shape: Shape & { as: 'function' }, receives = false): FunctionFact {
    const outer = this.namesArguments;
    if (shape.kind === 'function') this.namesArguments = false;
    const marks = this.marks + this.marksOf(node);
    this.marks = '';
    const { decorators } = this;
    this.decorators = [];
    const annotations = this.annotationsOf(node);
    this.annotated.push(...annotations);
    const name = shape.name === undefined ? undefined : this.declaratorOf(pick(node, shape.name), shape.declarator);
    const receiver = shape.receiver === undefined ? undefined : pick(node, shape.receiver);
    const written = name ? this.text(name) : '';
    const fn = this.scopes.open(node, {
      kind:
        this.language.propertyMarks?.test(marks) || (shape.getter && pick(node, shape.getter))
          ? 'property'
          : shape.kind,
      name: shape.declarator ? (written.split('::').at(-1) ?? '') : name ? this.bare(name) : '',
      ownerName: shape.declarator ? (written.split('::').at(-2) ?? null) : this.typeName(receiver),
      receiver: receiver ? /\w+/.exec(this.text(receiver))?.[0] : undefined,
      marks,
      asserts: /\bassert|\bexpect\(/i.test(this.text(node).slice(0, 20_000)),
    });
    if (fn.kind === 'constructor' && fn.owner && this.language.container?.manages.test(marks)) fn.owner.managed = true;
    const head = name ? this.source.slice(node.start, name.start) : '';
    if (annotations.length > 0) (fn as { annotations?: readonly CallExpr[] }).annotations = annotations;
    if (decorators.length > 0) (fn as { decorators?: readonly Expr[] }).decorators = decorators;
    if (shape.always?.test(head)) (fn as { always?: true }).always = true;
    const type = shape.type !== undefined && this.language.container?.provides.test(marks) && pick(node, shape.type);
    const provided = type ? this.typeName(type) : null;
    if (provided !== null) (fn as { provides?: string }).provides = provided;
    this.generic(fn, node, shape);
    const listed = shape.params === undefined ? undefined : pick(node, shape.params);
    const params = shape.declarator && listed ? this.deepParameters(listed, shape.declarator) : listed;
    const extended = node.children.find(
      (child) => shape.extends?.includes(child.type) && name !== undefined && child.end <= name.start,
    );
    if (extended)
      this.scopes.param({
        name: RECEIVER,
        fallback: null,
        type: this.typeName(extended),
        rest: false,
        extended: true,
      });
    if (params) this.params(params);
    else if (shape.implicit) this.scopes.param({ name: shape.implicit, fallback: null, type: null, rest: false });
    if (receives) this.scopes.param({ name: RECEIVER, fallback: null, type: null, rest: false });
    if (this.language.numberedParams)
      for (let number = 1; number <= 9; number++)
        this.scopes.param({ name: String(number), fallback: null, type: null, rest: false });
    const initializers = shape.initializers === undefined ? undefined : pick(node, shape.initializers);
    if (initializers) this.statement(initializers);
    const body = pick(node, shape.body);
    const given = shape.gives === undefined ? undefined : pick(node, shape.gives);
    const result = shape.type === undefined ? null : this.typeName(pick(node, shape.type));
    if (shape.isBlock) {
      for (const child of node.children) if (child !== params) this.statement(child);
      this.scopes.returnLast();
    } else if (body) this.body(body);
    else if (given)
      this.scopes.add(
        { kind: 'return', target: null, value: expecting(this.expr(given), result, this.language), type: null },
        given,
      );
    if (shape.kind === 'function') {
      const { allArguments: name } = this.language;
      if (name !== undefined && this.namesArguments)
        this.scopes.param({ name, fallback: null, type: null, rest: true, all: true });
      this.namesArguments = outer;
    }
    this.scopes.close(fn);
    return fn;
  }

  /** The type parameters of a function, and the type that it gives, which may be one of them. */
  protected generic(fn: FunctionFact, node: SyntaxNode, shape: Shape & { as: 'function' }): void {
    const { typeParams } = shape;
    const list = typeParams && pick(node, typeParams.list);
    if (!list) return;
    const names = namedChildren(list).map((child) => pick(child, typeParams.name) ?? child);
    const gives = shape.type === undefined ? null : this.typeName(pick(node, shape.type));
    Object.assign(fn, { typeParams: names.map((name) => this.text(name)), ...(gives !== null && { gives }) });
  }

  /** The marks inside a declaration, as they are written. */
  protected marksOf(node: SyntaxNode | undefined): string {
    const inside = node?.children.filter((child) => this.language.marks?.includes(child.type)) ?? [];
    return inside.map((child) => this.text(child)).join(' ');
  }

  /** Calls among the marks of a declaration: `@Value("...")`. */
  protected annotationsOf(node: SyntaxNode): readonly CallExpr[] {
    const marks = node.children.filter(({ type }) => this.language.marks?.includes(type));
    return marks
      .flatMap(namedChildren)
      .filter((mark) => this.shapeOf(mark)?.as === 'call')
      .map((mark) => this.expr(mark))
      .filter((mark) => mark.kind === 'call');
  }

  /** Parameters whose defaults and marks are beside them. */
  #paramList(list: SyntaxNode, rest: RegExp): void {
    const nodes = namedChildren(list);
    for (const [index, node] of nodes.entries()) {
      const shape = this.shapeOf(node);
      if (shape?.as !== 'param') continue;
      const name = pick(node, shape.name);
      const type = shape.type ? this.typeName(pick(node, shape.type)) : null;
      const next = nodes[index + 1];
      const isDefault = next && this.source.slice(node.end, next.start).trim() === '=';
      const before = nodes[index - 1];
      const several = before !== undefined && rest.test(this.text(before)) && this.shapeOf(before)?.as === 'skip';
      if (name) this.param(name, isDefault ? next : undefined, type, node, several ? { ...shape, rest: true } : shape);
    }
  }

  protected params(node: SyntaxNode): void {
    const shape = this.shapeOf(node);
    if (shape?.as === 'param-list') {
      this.#paramList(node, shape.rest);
      return;
    }
    if (shape?.as === 'param') {
      const fallback = shape.fallback ? pick(node, shape.fallback) : undefined;
      const type = shape.type ? this.typeName(pick(node, shape.type)) : null;
      const names = node.children.filter((child) => child.field === shape.name);
      const picked = names.length > 1 ? names : [pick(node, shape.name)];
      for (const name of picked)
        if (name && this.shapeOf(name)?.as === 'param') this.params(name);
        else if (name) this.param(name, fallback === name ? undefined : fallback, type, node, shape);
      return;
    }
    if (shape?.as === 'name' || shape?.as === 'self') {
      this.param(node, undefined, null, node, undefined);
      return;
    }
    for (const child of namedChildren(node)) this.params(child);
  }

  protected param(
    name: SyntaxNode,
    fallback: SyntaxNode | undefined,
    type: string | null,
    whole: SyntaxNode,
    shape: (Shape & { as: 'param' }) | undefined,
  ): void {
    const target = this.scopes.named(() => this.expr(name));
    const value = fallback ? this.expr(fallback) : null;
    const rest = shape?.rest === true || /^(?:\*|\.\.\.)/.test(this.text(whole));
    if (target.kind === 'name') {
      const annotations = this.annotationsOf(whole);
      const given = annotations.length > 0 && { annotations };
      const on = shape?.extended?.test(this.text(whole)) && ({ extended: true } as const);
      const optional = shape?.optional && ({ optional: true } as const);
      this.scopes.param({ name: target.name, fallback: value, type, rest, ...given, ...on, ...optional });
      if (shape?.field && pick(whole, shape.field)) {
        const { start, end } = name;
        const object: Expr = { kind: 'name', name: 'this', start, end: start };
        const field: Expr = { kind: 'member', object, name: target.name, start, end };
        this.scopes.add({ kind: 'assign', target: field, value: target, type: null }, whole);
      }
    } else this.scopes.pattern(target, value, whole);
  }

  protected body(body: SyntaxNode): void {
    const shape = this.shapeOf(body);
    const isExpression = shape !== undefined && !STATEMENT_SHAPES.has(shape.as);
    if (isExpression) {
      this.scopes.add({ kind: 'return', target: null, value: this.expr(body), type: null }, body);
      return;
    }
    this.whole = body;
    this.statement(body);
    if (this.language.lastIsReturn) this.scopes.returnLast();
  }

  protected override defineClass(node: SyntaxNode, shape: Shape & { as: 'class' }): void {
    const marks = this.marks + this.marksOf(node);
    this.marks = '';
    this.decorators = [];
    const annotations = this.annotationsOf(node);
    this.annotated.push(...annotations);
    const name = pick(node, shape.name);
    const bases = shape.bases === undefined ? [] : shape.bases.split('|').map((one) => pick(node, one));
    const words = bases.flatMap((base) => (base ? this.baseNames(base) : []));
    const body = pick(node, shape.body);
    if (body && body.type === shape.named) words.push(this.text(body));
    const opened = this.scopes.openClass(node, name ? this.classWord(name) : '', words);
    if (body && body.type === shape.contract) opened.contract = true;
    if (shape.partial?.test(this.source.slice(node.start, name?.start))) opened.partial = true;
    if (annotations.length > 0) opened.annotations = annotations;
    const params = shape.params === undefined ? undefined : pick(node, shape.params);
    if (this.language.container?.manages.test(`${marks} ${this.marksOf(params)}`)) opened.managed = true;
    const base = shape.base === undefined ? undefined : pick(node, shape.base);
    if (params || base) this.primary(params ?? { ...node, children: [] }, opened.name, base);
    if (body) this.statements(body);
    this.scopes.closeClass(opened);
  }

  /**
   * A constructor in the head of the class.
   *
   * @param base the arguments that it hands to its base
   */
  protected primary(params: SyntaxNode, name: string, base?: SyntaxNode): void {
    const fn = this.scopes.open(params, {
      kind: 'method',
      name,
      ownerName: null,
      receiver: undefined,
      marks: '',
      asserts: false,
    });
    this.params(params);
    for (const { name: field } of fn.params) {
      const { start, end } = params;
      const object: Expr = { kind: 'name', name: 'this', start, end: start };
      const target: Expr = { kind: 'member', object, name: field, start, end };
      this.scopes.add({ kind: 'assign', target, value: { kind: 'name', name: field, start, end }, type: null }, params);
    }
    const [inherited] = this.language.supers ?? [];
    if (base && inherited !== undefined) {
      const callee: Expr = { kind: 'name', name: inherited, start: base.start, end: base.start };
      const args = namedChildren(base).map((child) => this.arg(child));
      this.scopes.add({ kind: 'run', target: null, value: this.call(base, callee, args), type: null }, base);
    }
    this.scopes.close(fn);
    if (fn.owner)
      for (const { name: field } of fn.params)
        fn.owner.fields.push({ name: field, value: null, type: null, start: params.start, end: params.end });
  }

  /** A constant of an enumeration, made by the constructor of its class. */
  protected defineEntry(node: SyntaxNode, shape: Shape & { as: 'entry' }): void {
    const name = pick(node, shape.name);
    const owner = this.scopes.owner;
    if (!name || !owner) return;
    const callee: Expr = { kind: 'name', name: owner.name, start: name.start, end: name.end };
    const args = namedChildren(pick(node, shape.args) ?? { ...node, children: [] }).map((child) => this.arg(child));
    const value = this.call(node, callee, args, true);
    this.scopes.field({ name: this.bare(name), value, type: owner.name, start: node.start, end: node.end });
  }

  protected classWord(node: SyntaxNode): string {
    const word = /[\p{L}\p{N}_]+/u.exec(this.text(node))?.[0] ?? '';
    return this.language.caseless ? word.toLowerCase() : word;
  }

  protected baseNames(node: SyntaxNode): string[] {
    let written = this.text(node).slice(0, 500);
    // What a base is given in angle brackets or parentheses is no base itself: `implements Builder<Client>`, `: Base(x)`.
    for (let bare = ''; bare !== written; ) {
      bare = written;
      written = written.replace(/<[^<>]*>|(?<=\w)\([^()]*\)|\bby\s+[\w.]+/g, '');
    }
    const words = written.match(/[A-Za-z_][\w.]*/g) ?? [];
    return words
      .map((word) => word.split('.').at(-1) ?? '')
      .filter((word) => !/^(?:extends|implements|public|private)$/.test(word));
  }

  /** What a property gives back, where that is written out. */
  protected getter(node: SyntaxNode, { accessors, accessed = 'body', name }: Shape & { as: 'field' }): void {
    const all = accessors === undefined ? [] : (pick(node, accessors)?.children ?? []);
    const reads = all.find((one) => one.children.some(({ type }) => type === 'get'));
    const body = reads && pick(reads, accessed);
    const named = pick(node, name);
    if (!reads || !body || !named) return;
    const opening = { kind: 'property', name: this.bare(named), ownerName: null, receiver: undefined } as const;
    const fn = this.scopes.open(reads, { ...opening, marks: '', asserts: false });
    this.body(body);
    this.scopes.close(fn);
  }

  /** The class of an object that is made without naming it: the list, and not its items, of a list of clients. */
  protected madeType(type: SyntaxNode | undefined): string | null {
    if (!type) return null;
    const text = this.text(type);
    return text.includes('<') ? (GENERIC_TYPE.exec(text)?.[1] ?? null) : this.typeName(type);
  }

  /** An object whose class only the declaration says: `Api api = new(handler)`. */
  protected created(value: Expr, type: string | null): Expr {
    const isOpen =
      value.kind === 'call' && value.creates && value.callee.kind === 'name' && value.callee.name === 'new';
    return isOpen && type !== null ? { ...value, callee: { ...value.callee, name: type } as Expr } : value;
  }

  /** What the tag of a field gives it, as calls: `default:"..."`. */
  #tagged(tag: SyntaxNode, words: RegExp): readonly CallExpr[] {
    const { start, end } = tag;
    const found = this.text(tag).matchAll(/([\w-]{1,40}):"([^"\\]{0,500})"/g);
    const read: CallExpr[] = [];
    for (const [, name = '', value = ''] of found) {
      if (!words.test(name)) continue;
      const args = [{ name: null, value: { kind: 'text', value, inner: null, start, end } as const, spread: false }];
      read.push({ kind: 'call', callee: { kind: 'name', name, start, end }, args, creates: false, start, end });
    }
    return read;
  }

  protected defineField(node: SyntaxNode, shape: Shape & { as: 'field' }): void {
    const names = node.children.filter((child) => child.field === shape.name);
    const value = shape.value === undefined ? undefined : pick(node, shape.value);
    const type = shape.type === undefined ? this.type : this.typeName(pick(node, shape.type));
    const made = shape.type === undefined ? this.made : this.madeType(pick(node, shape.type));
    const picked = names.length > 0 ? names : [pick(node, shape.name)];
    const tag = shape.tag && pick(node, shape.tag.node);
    const tagged = shape.tag && tag ? this.#tagged(tag, shape.tag.words) : [];
    this.annotated.push(...tagged);
    const annotations = [...this.annotations, ...tagged];
    const given = annotations.length > 0 && { annotations };
    this.getter(node, shape);
    const embedded = shape.embeds && !picked[0] && type !== null ? (type.split('.').at(-1) as string) : null;
    if (embedded !== null)
      this.scopes.field({ name: embedded, value: null, type, embedded: true, start: node.start, end: node.end });
    for (const name of picked) {
      if (!name) continue;
      const written = value ? expecting(this.created(this.expr(value), made), type, this.language) : null;
      if (written) named(written, this.bare(name));
      this.scopes.field({
        ...given,
        name: this.bare(name),
        value: written,
        type,
        start: node.start,
        end: node.end,
      });
    }
  }

  /** The innermost declarator: `Store::get` of `*Store::get(int)`. */
  protected declaratorOf(node: SyntaxNode | undefined, nested: string | undefined): SyntaxNode | undefined {
    let at = node;
    while (nested !== undefined && at) {
      const inner = this.innerDeclarator(at, nested);
      if (!inner) return at;
      at = inner;
    }
    return at;
  }

  /** The parameter list of a declarator that may be wrapped in pointers. */
  protected deepParameters(node: SyntaxNode, nested: string): SyntaxNode | undefined {
    let at: SyntaxNode | undefined = node;
    while (at) {
      const found: SyntaxNode | undefined = pick(at, 'parameters');
      if (found) return found;
      at = this.innerDeclarator(at, nested);
    }
    return undefined;
  }

  /** What a declarator is put around. */
  protected innerDeclarator(node: SyntaxNode, nested: string): SyntaxNode | undefined {
    return pick(node, nested) ?? (this.shapeOf(node)?.as === 'through' ? namedChildren(node)[0] : undefined);
  }
}

/** Shapes whose node, as the body of a function, is a statement and not the function's value. */
const STATEMENT_SHAPES: ReadonlySet<string> = new Set([
  'branch',
  'try',
  'chain',
  'loop',
  'return',
  'assign',
  'declare',
  'through',
  'skip',
  'delete',
]);

/**
 * A call of a method with the declared type of what its result is given to, which says what it makes; of a call that gives
 * what its block does (`lazy { ... }`), the last one in that.
 */
export function expecting(value: Expr, type: string | null, language: Language): Expr {
  if (value.kind !== 'call' || type === null) return value;
  if (value.callee.kind === 'member') return { ...value, expected: type };
  const { scopeCalls = {} } = language;
  const name = lastName(value.callee);
  const block =
    Object.hasOwn(scopeCalls, name) && scopeCalls[name]?.gives === 'result' ? value.args.at(-1)?.value : null;
  const statements = block?.kind === 'function' ? block.fn.statements : [];
  const last = statements.at(-1);
  if (last?.kind === 'return')
    statements[statements.length - 1] = { ...last, value: expecting(last.value, type, language) };
  return value;
}

/** A type with type arguments, as `Lazy<Client>`, by its last name. */
const GENERIC_TYPE = /^(?:\w{1,100}\.){0,10}(\w{1,100})<[^()]{0,300}>\??$/;
