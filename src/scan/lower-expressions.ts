import { isForEach } from './analysis/loops.ts';
import { BEGINS } from './analysis/text-tests.ts';
import { type Arg, type CallExpr, type Comparison, type Expr, type FunctionFact, lastName } from './facts.ts';
import type { BlockRuns, Language, Reader, Shape } from './language.ts';
import { standIn } from './lower-patterns.ts';
import { type Branch, Scopes } from './scopes.ts';
import { readString } from './strings.ts';
import { namedChildren, pick, type SyntaxNode } from './syntax.ts';

const EMPTY: readonly string[] = [];
const EMPTY_BLOCKS: readonly number[] = [];

/** Operators whose right side is evaluated only where the left one is something, or nothing. */
const REQUIRES = /^(?:&&|(?:-)?and)$/;
const STANDS_IN = /^(?:\|\||(?:-)?or|\?\?|\?:)$/;

/** Entries or items in brackets. */
export type CollectionShape = { readonly as: 'dict' | 'list'; readonly pairs?: true };

/** Reads expressions as a language's table says. */
export abstract class Expressions implements Reader {
  readonly source: string;
  protected readonly language: Language;
  protected readonly scopes: Scopes;
  /** Attributes and decorators met since the last definition. */
  protected marks = '';
  /** Whether the function that is read names all its arguments at once. */
  protected namesArguments = false;
  /** What the decorators among them are. */
  protected decorators: Expr[] = [];

  constructor(path: string, source: string, language: Language, root: SyntaxNode) {
    this.source = source;
    this.language = language;
    this.scopes = new Scopes(path, language, root);
  }

  protected abstract pair(node: SyntaxNode, shape: Shape & { as: 'pair' }): { key: Expr | null; value: Expr };
  protected abstract collection(node: SyntaxNode, shape: CollectionShape): Expr;
  protected abstract define(node: SyntaxNode, shape: Shape & { as: 'function' }, receives?: boolean): FunctionFact;
  protected abstract defineClass(node: SyntaxNode, shape: Shape & { as: 'class' }): void;
  protected abstract effect(node: SyntaxNode, shape: Shape & { as: 'assign' | 'declare' | 'delete' | 'return' }): void;

  /** A class where a value is wanted: its name, if it has one. */
  private classExpr(node: SyntaxNode, shape: Shape & { as: 'class' }): Expr {
    this.defineClass(node, shape);
    const name = pick(node, shape.name);
    return name ? { kind: 'name', name: this.text(name), start: name.start, end: name.end } : this.opaque(node, []);
  }

  /** What a conditional block gives that stands where a value is wanted. */
  protected abstract given(node: SyntaxNode): Expr;

  text(node: SyntaxNode): string {
    return this.source.slice(node.start, node.end);
  }

  protected shapeOf(node: SyntaxNode): Shape | undefined {
    return Object.hasOwn(this.language.nodes, node.type) ? this.language.nodes[node.type] : undefined;
  }

  protected typeName(node: SyntaxNode | undefined): string | null {
    if (!node) return null;
    const written = this.text(node).slice(0, 200);
    const words = written.match(/[A-Za-z_]\w*/g);
    const qualified = this.language.qualifiesTypes ? /\w+\.\w+(?=\W*$)/.exec(written)?.[0] : undefined;
    if (qualified !== undefined) return qualified;
    const known = words?.filter((word) => /^[A-Z]/.test(word) && !WRAPPER_TYPES.has(word));
    return known?.at(-1) ?? words?.at(-1) ?? null;
  }

  expr(node: SyntaxNode): Expr {
    let at = node;
    let asserted: string | null = null;
    for (;;) {
      const shape = this.shapeOf(at);
      if (shape?.as === 'through' && shape.type !== undefined) asserted ??= this.typeName(pick(at, shape.type));
      if (shape?.as !== 'through' && shape?.as !== 'chain') break;
      const inner =
        shape.as === 'chain' || shape.child === undefined
          ? namedChildren(at)
          : [pick(at, shape.child)].filter((one) => one !== undefined);
      if (inner.length !== 1)
        return inner.length > 1 && shape.as === 'through' && shape.many
          ? this.listOf(at, inner)
          : this.opaque(at, inner);
      at = inner[0] as SyntaxNode;
    }
    const shape = this.shapeOf(at);
    const read = shape ? this.shaped(at, shape) : this.opaque(at, namedChildren(at));
    if (read.kind === 'name' && read.name === this.language.allArguments) this.namesArguments = true;
    const isNamed = read.kind === 'name' || read.kind === 'member' || read.kind === 'index' || read.kind === 'call';
    return isNamed && asserted !== null ? { ...read, asserted } : read;
  }

  protected shaped(node: SyntaxNode, shape: Shape): Expr {
    const { start, end } = node;
    switch (shape.as) {
      case 'text':
        return readString(
          node,
          this.source,
          shape.escapes,
          shape.holes ?? EMPTY,
          (at) => this.expr(at),
          shape.variable,
        );
      case 'join':
        return { kind: 'join', parts: namedChildren(node).map((child) => this.expr(child)), inner: null, start, end };
      case 'name':
        return this.nameOf(node);
      case 'self':
        return { kind: 'name', name: this.scopes.self, start, end };
      case 'field-of-self':
        return {
          kind: 'member',
          object: { kind: 'name', name: 'this', start, end: start },
          name: this.bare(node),
          start,
          end,
        };
      case 'constant':
        return { kind: 'opaque', parts: [], constant: true, falsy: FALSY.test(this.text(node)), start, end };
      case 'member':
        return this.member(node, shape);
      case 'generic':
        return this.expr(pick(node, shape.name) ?? node);
      case 'index':
        return { kind: 'index', object: this.pick(node, shape.object), key: this.indexKey(node, shape), start, end };
      case 'call':
        return this.readCall(node, shape);
      case 'argument':
        return this.pick(node, shape.value);
      case 'composite':
        return this.composite(node, shape);
      case 'dict':
      case 'list':
        return this.collection(node, shape);
      case 'binary':
        return this.binary(node, shape);
      case 'choice':
        return this.choice(node, shape);
      case 'function':
        return { kind: 'function', fn: this.define(node, shape), start, end };
      case 'assign':
      case 'declare':
        this.effect(node, shape);
        return this.pick(node, shape.as === 'assign' ? shape.right : shape.value);
      case 'param':
        return shape.fallback && !shape.rest ? this.withDefault(node, shape) : this.pick(node, shape.name);
      case 'special':
        return shape.read(node, this);
      case 'skip':
        return this.opaque(node, []);
      case 'class':
        return this.classExpr(node, shape);
      case 'branch':
      case 'loop':
      case 'try':
        return this.given(node);
      default:
        return this.opaque(node, namedChildren(node));
    }
  }

  /** What a pattern sets, or its default. */
  protected withDefault(node: SyntaxNode, { name, fallback }: Shape & { as: 'param' }): Expr {
    const written = pick(node, name);
    if (!written) return this.opaque(node, namedChildren(node));
    const target = this.shapeOf(written)?.as === 'shorthand' ? this.nameOf(written) : this.expr(written);
    const stated = fallback === undefined ? undefined : pick(node, fallback);
    if (!stated) return target;
    const { value, blocks } = this.perhaps(stated);
    return { ...standIn(target, value), blocks: [[], blocks] };
  }

  protected choice(node: SyntaxNode, { options, test }: Shape & { as: 'choice' }): Expr {
    const { start, end } = node;
    const condition = pick(node, test ?? 'condition');
    const asked = (condition && this.tested(condition)) ?? { test: null, negated: false };
    const read: { readonly value: Expr; readonly blocks: readonly number[] }[] = [];
    const choice = this.scopes.inBranch(
      () => {
        for (const [index, option] of options.entries()) {
          const negated = asked.negated !== index > 0;
          read.push(this.#conditional(node, () => this.pick(node, option), { ...asked, negated, part: true }));
        }
      },
      { exhaustive: true, start, end: start },
    );
    const staying = options.map((option) => !this.language.leaves?.includes(pick(node, option)?.type ?? ''));
    const [only, ...others] = read.filter((_, index) => staying[index]);
    if (only && others.length === 0) return only.value;
    if (asked.negated) read.reverse();
    return {
      kind: 'choice',
      options: read.map(({ value }) => value),
      blocks: read.map(({ blocks }) => [choice, ...blocks]),
      standsIn: false,
      test: asked.test,
      start,
      end,
    };
  }

  perhaps(node: SyntaxNode): { readonly value: Expr; readonly blocks: readonly number[] } {
    return this.#conditional(node, () => this.expr(node), {});
  }

  #conditional(
    { start }: SyntaxNode,
    read: () => Expr,
    branch: Omit<Branch, 'start' | 'end'>,
  ): { readonly value: Expr; readonly blocks: readonly number[] } {
    let value: Expr | undefined;
    const id = this.scopes.inBranch(
      () => {
        value = read();
      },
      { ...branch, start, end: start },
    );
    return { value: value as Expr, blocks: [id] };
  }

  /** What a condition asks to be something, or (`negated`) to be nothing; null: it asks something else. */
  protected tested(condition: SyntaxNode): { readonly test: Expr; readonly negated: boolean } | null {
    let at = condition;
    let negated = false;
    for (let child = onlyChild(at); child && !this.isVariable(at); child = onlyChild(at)) {
      const before = this.source.slice(at.start, child.start);
      if (/^\s*(?:not\b|!|-not\b)[\s(]*$/i.test(before)) negated = !negated;
      else if (!/^[\s(]*$/.test(before)) return null;
      at = child;
    }
    if (this.isVariable(at) || this.#asksBeginning(at)) return { test: this.expr(at), negated };
    const [left, right, more] = namedChildren(at).filter((child) => this.shapeOf(child)?.as !== 'skip');
    if (!left || !right || more) return null;
    const [value, other] = NOTHING_WORD.test(this.text(left)) ? [right, left] : [left, right];
    const operator = this.source.slice(left.end, right.start).trim().toLowerCase();
    const variable = this.variableIn(value);
    if (!variable || !NOTHING_WORD.test(this.text(other)) || !/^(?:[=!]==?|is(?: not)?|-eq|-ne)$/.test(operator))
      return null;
    const differs = /^(?:!|is not|-ne)/.test(operator);
    return { test: this.expr(variable), negated: differs ? negated : !negated };
  }

  /** The variable that a condition compares with a text; null: it asks something else. */
  protected compared(condition: SyntaxNode): Comparison | null {
    let at = condition;
    for (let child = onlyChild(at); child && !this.isVariable(at); child = onlyChild(at)) {
      const [before, after] = [this.source.slice(at.start, child.start), this.source.slice(child.end, at.end)];
      if (!/^[\s(]*$/.test(before) || !/^[\s)]*$/.test(after)) return null;
      at = child;
    }
    const [left, right, more] = namedChildren(at).filter((child) => this.shapeOf(child)?.as !== 'skip');
    if (!left || !right || more) return null;
    const operator = this.source.slice(left.end, right.start).trim().toLowerCase();
    if (!/^(?:[=!]==?|-i?eq|-i?ne)$/.test(operator)) return null;
    const variable = this.variableIn(left) ?? this.variableIn(right);
    const other = variable && this.expr(this.variableIn(left) ? right : left);
    if (!variable || other?.kind !== 'text') return null;
    return { subject: this.expr(variable), text: other.value, differs: /^(?:!|-i?ne)/.test(operator) };
  }

  /** `path.startsWith('http')` */
  #asksBeginning(node: SyntaxNode): boolean {
    const shape = this.shapeOf(node);
    if (shape?.as !== 'call' || shape.callee === undefined) return false;
    const callee = pick(node, shape.callee);
    return callee !== undefined && BEGINS.test(this.text(callee).replace(/^.*\./s, ''));
  }

  /** The variable that an expression is, whatever nodes are around it. */
  protected variableIn(node: SyntaxNode): SyntaxNode | null {
    for (let at: SyntaxNode | undefined = node; at; at = onlyChild(at)) if (this.isVariable(at)) return at;
    return null;
  }

  protected isVariable(node: SyntaxNode): boolean {
    const shape = this.shapeOf(node);
    const as = shape?.as;
    return (
      as === 'name' ||
      (as === 'special' && shape.variable === true) ||
      as === 'field-of-self' ||
      (as === 'member' && !/[([]/.test(this.text(node))) ||
      (as === 'index' && !/[(]/.test(this.text(node)))
    );
  }

  protected pick(node: SyntaxNode, selector: string): Expr {
    const child = pick(node, selector);
    return child ? this.expr(child) : this.opaque(node, []);
  }

  protected opaque(node: SyntaxNode, parts: readonly SyntaxNode[]): Expr {
    const read = parts.filter((part) => !this.language.types?.includes(part.type)).map((part) => this.expr(part));
    return { kind: 'opaque', parts: read, constant: false, start: node.start, end: node.end };
  }

  protected listOf(node: SyntaxNode, items: readonly SyntaxNode[]): Expr {
    return { kind: 'list', items: items.map((item) => this.expr(item)), start: node.start, end: node.end };
  }

  protected bare(node: SyntaxNode): string {
    const written = this.text(node);
    const name = this.language.sigils ? written.replace(this.language.sigils, '') : written;
    return this.language.caseless ? name.toLowerCase() : name;
  }

  variable(name: string): string {
    return this.scopes.variable(name);
  }

  protected nameOf(node: SyntaxNode): Expr {
    const name = this.bare(node);
    const self = this.scopes.isSelf(name);
    return { kind: 'name', name: self ? 'this' : this.variable(name), start: node.start, end: node.end };
  }

  /** A number is written out, so that it names one item of a list. */
  protected indexKey(node: SyntaxNode, shape: Shape & { readonly as: 'index' }): Expr {
    const key = this.pick(node, shape.key);
    const at = key.kind === 'opaque' && key.constant ? pick(node, shape.key) : undefined;
    const number = at && /^\[?(\d+)\]?$/.exec(this.text(at))?.[1];
    return at && number !== undefined ? this.literal(at, number) : key;
  }

  protected member(node: SyntaxNode, shape: Shape & { as: 'member' }): Expr {
    const written = pick(node, shape.name);
    const shaped = written && this.shapeOf(written);
    const generic = written && shaped?.as === 'generic' ? shaped : null;
    const name = written && generic ? (pick(written, generic.name) ?? written) : written;
    const given = written && generic ? pick(written, generic.types) : undefined;
    const object = this.pick(node, shape.object);
    const types = given && namedChildren(given).map((type) => this.typeName(type) ?? '');
    return {
      kind: 'member',
      object,
      name: name ? this.bare(name).replace(/^['"]|['"]$/g, '') : '',
      ...(types && { types }),
      ...(shape.refers && { refers: true as const }),
      start: node.start,
      end: node.end,
    };
  }

  call(node: SyntaxNode, callee: Expr, args: CallExpr['args'], creates = false): CallExpr {
    return { kind: 'call', callee, args, creates, start: node.start, end: node.end };
  }

  block(node: SyntaxNode, callee: Expr, { receives, perhaps }: BlockRuns): Expr {
    const shape = this.shapeOf(node);
    if (shape?.as !== 'function') return this.expr(node);
    const { start, end } = node;
    let fn: FunctionFact | undefined;
    const read = (): void => {
      fn = this.define(node, shape, receives);
    };
    const over = isForEach(callee) && callee.kind === 'member' ? callee.object : null;
    if (over) this.scopes.inBranch(read, { repeats: true, over, start, end: start });
    else if (perhaps) this.scopes.inBranch(read, { start, end: start });
    else read();
    return { kind: 'function', fn: fn as FunctionFact, start, end };
  }

  abstract inPlace(node: SyntaxNode): Expr | null;

  literal(node: SyntaxNode, value: string): Expr {
    const exact = this.text(node) === value;
    const { start, end } = node;
    return { kind: 'text', value, inner: exact ? { start, end } : null, start, end };
  }

  protected callee(node: SyntaxNode, shape: Shape & { as: 'call' }): Expr {
    if (shape.callee !== undefined) {
      const called = pick(node, shape.callee);
      return called ? this.expr(shape.indexedByType ? this.#withoutType(called) : called) : this.opaque(node, []);
    }
    const name = shape.name === undefined ? undefined : pick(node, shape.name);
    const object = shape.object === undefined ? undefined : pick(node, shape.object);
    const end = name?.end ?? node.end;
    const word = name ? this.bare(name) : '';
    if (!object) return { kind: 'name', name: word, start: name?.start ?? node.start, end };
    return { kind: 'member', object: this.expr(object), name: word, start: node.start, end };
  }

  /** What a type argument is behind, if it looks like an index. */
  #withoutType(callee: SyntaxNode): SyntaxNode {
    const shape = this.shapeOf(callee);
    const index = shape?.as === 'index' ? pick(callee, shape.key) : undefined;
    if (shape?.as !== 'index' || !index || this.shapeOf(index)?.as !== 'name') return callee;
    return pick(callee, shape.object) ?? callee;
  }

  protected arg(node: SyntaxNode): Arg {
    const shape = this.shapeOf(node);
    if (shape?.as === 'argument') {
      const name = shape.name === undefined ? undefined : pick(node, shape.name);
      const value = pick(node, shape.value);
      if (value && this.shapeOf(value)?.as === 'spread') return this.arg(value);
      return {
        name: name ? this.bare(name) : null,
        value: value ? this.expr(value) : this.opaque(node, []),
        spread: false,
      };
    }
    if (shape?.as === 'pair') {
      const { key, value } = this.pair(node, shape);
      return { name: key?.kind === 'text' ? key.value : null, value, spread: false };
    }
    if (shape?.as === 'spread') return { name: null, value: this.pick(node, ':0'), spread: true };
    return { name: null, value: this.expr(node), spread: false };
  }

  protected composite(node: SyntaxNode, shape: Shape & { as: 'composite' }): Expr {
    const type = pick(node, shape.type);
    const body = pick(node, shape.body);
    const value = body ? this.expr(body) : this.opaque(node, []);
    const name = this.typeName(type);
    const written = type ? this.text(type) : '';
    if (name === null || !type || shape.unnamed?.test(written)) return value;
    if (written.includes('.')) return this.call(node, this.expr(type), [{ name: null, value, spread: false }], true);
    const callee: Expr = { kind: 'name', name, start: node.start, end: type.end };
    return this.call(node, callee, [{ name: null, value, spread: false }], true);
  }

  protected binary(node: SyntaxNode, shape: Shape & { as: 'binary' }): Expr {
    const { start, end } = node;
    const operator = pick(node, shape.operator);
    const written = operator ? this.text(operator).trim().toLowerCase() : '';
    const language = this.language;
    if (language.joins.includes(written))
      return { kind: 'join', parts: this.spine(node, shape, written), inner: null, start, end };
    const left = this.pick(node, shape.left);
    const requires = REQUIRES.test(written);
    const { value: right, blocks } =
      requires || STANDS_IN.test(written)
        ? this.#conditional(node, () => this.pick(node, shape.right), this.#conditionOf(node, shape, !requires))
        : { value: this.pick(node, shape.right), blocks: null };
    const own = blocks && { blocks: [EMPTY_BLOCKS, blocks] };
    // `client ?? throw new Missing()`
    if (
      !requires &&
      language.choices.includes(written) &&
      language.leaves?.includes(pick(node, shape.right)?.type ?? '')
    )
      return left;
    if (language.choices.includes(written))
      return { kind: 'choice', options: [left, right], ...own, standsIn: !requires, requires, start, end };
    if (language.unites?.operator === written) {
      const [weak, strong] = language.unites.firstWins ? [right, left] : [left, right];
      const isObject = ({ kind }: Expr): boolean => kind !== 'opaque' && kind !== 'text' && kind !== 'join';
      const entries = [weak, strong].map((value) => ({ key: null, value }));
      if (isObject(left) && isObject(right)) return { kind: 'dict', entries, start, end };
    }
    if (language.fills?.includes(written)) return this.filled(node, left, right);
    return { kind: 'opaque', parts: [left, right], ...own, constant: false, compares: true, start, end };
  }

  /** The condition under which the right side of an operator is evaluated. */
  #conditionOf(node: SyntaxNode, shape: Shape & { as: 'binary' }, otherwise: boolean): Omit<Branch, 'start' | 'end'> {
    const left = pick(node, shape.left);
    const asked = left && this.tested(left);
    return asked ? { test: asked.test, negated: asked.negated !== otherwise } : {};
  }

  protected filled(node: SyntaxNode, left: Expr, right: Expr): Expr {
    const values = right.kind === 'list' ? right.items : [right];
    const callee: Expr = { kind: 'member', object: left, name: 'format', start: left.start, end: left.end };
    return this.call(
      node,
      callee,
      values.map((value) => ({ name: null, value, spread: false })),
    );
  }

  /** Operands of a chain of one operator, without recursion along it. */
  protected spine(node: SyntaxNode, shape: Shape & { as: 'binary' }, operator: string): Expr[] {
    const parts: Expr[] = [];
    let at: SyntaxNode | undefined = node;
    for (;;) {
      const right = pick(at, shape.right);
      if (right) parts.push(this.expr(right));
      const left: SyntaxNode | undefined = pick(at, shape.left);
      if (!left) break;
      const leftOperator = left.type === node.type ? pick(left, shape.operator) : undefined;
      if (!leftOperator || this.text(leftOperator) !== operator) {
        parts.push(this.expr(left));
        break;
      }
      at = left;
    }
    return parts.reverse();
  }

  protected readCall(node: SyntaxNode, shape: Shape & { as: 'call' }): Expr {
    const callee = this.callee(node, shape);
    const args: Arg[] = [];
    const read = (): void => {
      for (const child of namedChildren(pick(node, shape.args) ?? { ...node, children: [] }))
        args.push(this.arg(child));
      const block = shape.block ? pick(node, shape.block) : undefined;
      if (block) args.push({ name: null, value: this.expr(block), spread: false });
    };
    if (callee.kind === 'member' && this.language.waits?.includes(callee.name)) return callee.object;
    const { start } = node;
    if (isForEach(callee) && callee.kind === 'member')
      this.scopes.inBranch(read, { repeats: true, over: callee.object, start, end: start });
    else read();
    const [first, ...rest] = args;
    if (first && !first.spread && this.#passes(callee)) return first.value;
    const borrowed = callee.kind === 'member' && callee.name === this.language.borrows;
    const isObject = first?.value.kind === 'name' || (first?.value.kind === 'member' && isMethod(callee));
    if (borrowed && isObject) return this.call(node, callee.object, rest);
    return (
      this.#partial(node, callee, args) ??
      this.#forwarded(node, callee, args) ??
      this.call(node, callee, args, shape.creates ?? false)
    );
  }

  #passes(callee: Expr): boolean {
    if (callee.kind !== 'member' || callee.object.kind !== 'name') return false;
    return this.language.passes?.includes(`${callee.object.name}.${callee.name}`) ?? false;
  }

  /** `to_thread(f, url)` reads as `f(url)`. */
  #forwarded(node: SyntaxNode, callee: Expr, args: readonly Arg[]): Expr | null {
    const name = lastName(callee);
    const forward = this.language.forwards?.find(({ call }) => call === name);
    if (!forward) return null;
    const { runs, list, dictionary, common } = forward;
    const place =
      typeof runs === 'number' && args[runs]?.name === null ? runs : args.findIndex((one) => one.name === runs);
    const run = args[place];
    if (!run || run.spread || (run.value.kind !== 'name' && run.value.kind !== 'member')) return null;
    if (common && !(callee.kind === 'member' && DOES.test(lastName(run.value)))) return null;
    if (list === undefined && dictionary === undefined) return this.call(node, run.value, args.slice(place + 1));
    const own = [list, dictionary].flatMap((held) => args.find((one) => one.name === held) ?? []);
    return this.call(
      node,
      run.value,
      own.map(({ value }) => ({ name: null, value, spread: true })),
    );
  }

  /** `partial(f, 'GET')` and `client.get.bind(client, url)` read as a function that calls `f` with that and all that it is given itself. */
  #partial(node: SyntaxNode, callee: Expr, args: readonly Arg[]): Expr | null {
    const { partials } = this.language;
    const [called, ...given] = args;
    if (!called || called.name !== null || called.spread) return null;
    if (given.length > 0 && this.#bindsMethod(callee, called.value))
      return this.#withRests(node, ONLY_REST, ([positional]) =>
        this.call(node, callee.object, [...given, { name: null, value: positional as Expr, spread: true }]),
      );
    const name = lastName(callee);
    const isMethod = partials?.methods.includes(name) === true;
    if (!isMethod && !partials?.functions.includes(name)) return null;
    const at = { start: node.start, end: node.start };
    const { value } = called;
    const object: Expr = { kind: 'name', name: 'this', ...at };
    const target: Expr =
      isMethod && value.kind === 'name' ? { ...at, kind: 'member', object, name: value.name } : value;
    return this.#withRests(node, RESTS, (rests) => {
      const [positional, options] = rests as [Expr, Expr];
      // What the function is called with takes the place of what it was given.
      const named = given.flatMap(({ name: key, value: own }) =>
        key === null ? [] : [{ key: { kind: 'text', value: key, inner: null, ...at } as Expr, value: own }],
      );
      const merged: Expr = { kind: 'dict', entries: [...named, { key: null, value: options }], ...at };
      return this.call(node, target, [
        ...given.filter((one) => one.name === null),
        { name: null, value: positional, spread: true },
        { name: null, value: named.length > 0 ? merged : options, spread: true },
      ]);
    });
  }

  /** Whether a call binds a method to the object that has it, or to none: `client.get.bind(client, url)`. */
  #bindsMethod(callee: Expr, to: Expr): callee is Expr & { kind: 'member' } {
    const { binds } = this.language;
    if (callee.kind !== 'member' || callee.name !== binds || callee.object.kind !== 'member') return false;
    const { object } = callee.object;
    return (
      object.kind === 'name' && (to.kind === 'name' ? to.name === object.name : to.kind === 'opaque' && to.constant)
    );
  }

  /** A function without a name that gives what is made of the arguments that it is called with. */
  #withRests(node: SyntaxNode, names: readonly string[], give: (rests: readonly Expr[]) => Expr): Expr {
    const { start, end } = node;
    const opening = {
      kind: 'lambda',
      name: '',
      ownerName: null,
      receiver: undefined,
      marks: '',
      asserts: false,
    } as const;
    const fn = this.scopes.open(node, opening);
    for (const rest of names) this.scopes.param({ name: rest, fallback: null, type: null, rest: true });
    const value = give(names.map((name): Expr => ({ kind: 'name', name, start, end: start })));
    this.scopes.add({ kind: 'return', target: null, value, type: null }, node);
    this.scopes.close(fn);
    return { kind: 'function', fn, start, end };
  }
}

/** Whether what has this member is a method, and no block that is called at once: `helpers.get` of `helpers.get.call`. */
function isMethod(callee: Expr): boolean {
  return callee.kind === 'member' && callee.object.kind === 'member';
}

/** The only named child of a node that adds nothing but brackets or an operator. */
function onlyChild(node: SyntaxNode): SyntaxNode | undefined {
  const [child, more] = namedChildren(node);
  return more ? undefined : child;
}

/** Names of functions that do something; of those in one word, those that are no names of things. */
const DOES =
  /^_*(?:(?:download|fetch|get|post|send|upload)$|(?:call|check|collect|create|delete|do|download|execute|fetch|get|handle|list|load|look_?up|make|patch|perform|poll|post|process|pull|push|put|query|read|request|resolve|retrieve|run|scan|search|send|submit|update|upload)(?:_|[A-Z]))/;

/** The parameters that take all further arguments, which no source can name. */
const RESTS = ['#arguments', '#options'] as const;
/** The same where no argument has a name. */
const ONLY_REST = ['#arguments'] as const;

const NOTHING_WORD = /^(?:none|\$?null|nullptr|nil|undefined|""|'')$/i;

const FALSY = /^(?:none|\$?null|nullptr|nil|undefined|\$?false|0)$/i;

/** Type names that wrap the one that counts. */
const WRAPPER_TYPES: ReadonlySet<string> = new Set([
  'Optional',
  'Promise',
  'Task',
  'List',
  'Arc',
  'Box',
  'Option',
  'Partial',
  'Readonly',
]);
