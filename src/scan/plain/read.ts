import { HOLE } from '../../api/hosts.ts';
import type { Arg, Expr, FileFacts, FunctionFact, ParamFact, Statement } from '../facts.ts';
import { type PlainLanguage, type Token, tokenize } from './tokens.ts';

const MAX_NESTING = 120;
const SKIPPED_WORDS =
  /^(?:val|var|let|const|my|our|local|return|private|public|internal|protected|override|suspend|static|final|async|await|try|else|new|open|data|lateinit|use|package|import)$/;

/** Words before what runs under a condition, more than once, or not at all. */
const CONDITIONS = /^(?:if|else|elsif|elif|unless|guard|when|switch|for|foreach|while|until|catch)$/;
const LEAVES = /^(?:return|throw|break|continue|die|next|last)$/;

/** Reads assignments, functions and calls of a language without a grammar. */
export function readPlain(path: string, source: string, language: PlainLanguage): FileFacts {
  const reader = new PlainReader(path, source, language);
  reader.statements(reader.module, 0);
  return {
    path,
    language: language.id,
    module: reader.module,
    functions: reader.functions,
    classes: [],
    outward: [],
    imports: [],
    annotations: [],
    comments: [],
    branches: new Map(),
  };
}

class PlainReader {
  readonly module: FunctionFact;
  readonly functions: FunctionFact[];
  readonly #path: string;
  readonly #tokens: readonly Token[];
  readonly #language: PlainLanguage;
  readonly #source: string;
  #at = 0;
  #fn: FunctionFact;
  /** Ids of the braces around a statement of a function, each of which may not run. */
  #blocks: readonly number[] = [];
  #blockCount = 0;
  /** The next statement runs under a condition, without braces. */
  #isConditional = false;

  constructor(path: string, source: string, language: PlainLanguage) {
    this.#path = path;
    this.#source = source;
    this.#language = language;
    this.#tokens = tokenize(source, language);
    this.module = this.#function('', 'module', null, 0, source.length);
    this.functions = [this.module];
    this.#fn = this.module;
  }

  #function(
    name: string,
    kind: FunctionFact['kind'],
    outer: FunctionFact | null,
    start: number,
    end: number,
  ): FunctionFact {
    const params: ParamFact[] = [];
    return {
      name,
      file: this.#path,
      kind,
      params,
      statements: [],
      owner: null,
      outer,
      self: null,
      test: false,
      start,
      end,
    };
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #is(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead);
    return token !== undefined && token.kind !== 'string' && token.text === text;
  }

  /** Reads up to the bracket that closes the function. */
  statements(fn: FunctionFact, nesting: number): void {
    const before = { fn: this.#fn, blocks: this.#blocks };
    this.#fn = fn;
    this.#blocks = [];
    this.#isConditional = false;
    let level = 0;
    while (this.#at < this.#tokens.length) {
      if (this.#is('}') && fn.kind !== 'module' && level === 0) break;
      if (this.#is('{')) {
        level++;
        // In braces outside of all functions are the members of a class.
        if (fn.kind !== 'module') this.#blocks = [...this.#blocks, ++this.#blockCount];
      }
      if (this.#is('}')) {
        level--;
        this.#blocks = this.#blocks.slice(0, -1);
      }
      this.#statement(nesting);
    }
    this.#fn = before.fn;
    this.#blocks = before.blocks;
  }

  #statement(nesting: number): void {
    const token = this.#peek() as Token;
    if (token.kind === 'word' && token.text === this.#language.functionWord && this.#peek(1)?.kind === 'word') {
      this.#define(nesting);
      return;
    }
    const asks = token.kind === 'word' && CONDITIONS.test(token.text);
    if (token.kind !== 'word' || SKIPPED_WORDS.test(token.text)) {
      this.#at++;
      if (asks || LEAVES.test(token.text)) this.#isConditional = asks && !this.#is('{') && !this.#is('if');
      return;
    }
    if (LEAVES.test(token.text)) this.#isConditional = false;
    const start = this.#at;
    const target = this.#expr(nesting);
    if (this.#is(':') && this.#peek(1)?.kind === 'word')
      while (!this.#is('=') && this.#at < start + 12 && this.#peek()) this.#at++;
    if (this.#is('=') || this.#is('+=') || this.#is('.=')) {
      const kind = this.#is('=') ? 'assign' : 'append';
      this.#at++;
      while (this.#peek()?.kind === 'word' && SKIPPED_WORDS.test(this.#peek()?.text ?? '')) this.#at++;
      this.#add(kind, target, this.#expr(nesting));
    } else if (target.kind !== 'name') this.#add('run', null, target);
    if (this.#at === start) this.#at++;
    if (asks) this.#isConditional = !this.#is('{');
  }

  /** `call() if $test;` */
  #isAskedBehind(): boolean {
    const next = this.#peek();
    if (next?.kind !== 'word' || !CONDITIONS.test(next.text)) return false;
    return !this.#source.slice(this.#before(), next.start).includes('\n');
  }

  #add(kind: Statement['kind'], target: Expr | null, value: Expr): void {
    const { start, end } = value;
    const isConditional = this.#isConditional || this.#isAskedBehind();
    const blocks = isConditional ? [...this.#blocks, ++this.#blockCount] : this.#blocks;
    this.#isConditional = false;
    this.#fn.statements.push({ kind, target, value, blocks, type: null, start: target?.start ?? start, end });
  }

  #define(nesting: number): void {
    const name = this.#peek(1) as Token;
    const fn = this.#function(name.text, 'function', this.#fn, name.start, name.end);
    this.functions.push(fn);
    this.#at += 2;
    if (this.#is('(')) this.#params(fn);
    let steps = 0;
    while (this.#peek() && !this.#is('{') && !this.#is('=') && !this.#is(';') && steps++ < 20) this.#at++;
    if (this.#is('=')) {
      this.#at++;
      const before = this.#fn;
      this.#fn = fn;
      this.#add('return', null, this.#expr(nesting));
      this.#fn = before;
    } else if (this.#is('{') && nesting < MAX_NESTING) {
      this.#at++;
      this.statements(fn, nesting + 1);
      this.#at++;
    }
  }

  /** `name: Type = default, ...` */
  #params(fn: FunctionFact): void {
    this.#at++;
    let expectsName = true;
    while (this.#peek() && !this.#is(')')) {
      const token = this.#peek() as Token;
      if (token.kind === 'word' && expectsName)
        (fn.params as ParamFact[]).push({ name: token.text, fallback: null, type: null, rest: false });
      expectsName = this.#is(',');
      this.#at++;
    }
    this.#at++;
  }

  #expr(nesting: number): Expr {
    const first = this.#operand(nesting);
    const parts = [first];
    while (this.#is(this.#language.joinOperator) && nesting < MAX_NESTING && parts.length < 400) {
      this.#at++;
      parts.push(this.#operand(nesting + 1));
    }
    if (parts.length === 1) return first;
    return { kind: 'join', parts, inner: null, start: first.start, end: (parts.at(-1) as Expr).end };
  }

  #operand(nesting: number): Expr {
    let value = this.#primary(nesting);
    for (let steps = 0; steps < 400; steps++) {
      const token = this.#peek();
      if (!token || token.kind === 'string') break;
      const next = this.#peek(1);
      if (this.#language.members.includes(token.text) && next?.kind === 'word') {
        value = { kind: 'member', object: value, name: next.text, start: value.start, end: next.end };
        this.#at += 2;
      } else if (token.text === '(') value = this.#call(value, nesting);
      else if (token.text === '[' || (token.text === '{' && this.#isSubscript(value)))
        value = this.#index(value, nesting);
      else if (token.text === '{' && this.#language.trailingBlocks && value.kind === 'call')
        value = this.#withBlock(value, nesting);
      else if (token.text === '!!' || (token.text === '->' && (next?.text === '[' || next?.text === '{'))) this.#at++;
      else break;
    }
    return value;
  }

  /** `$hash{key}`: a brace right behind a name. */
  #isSubscript(value: Expr): boolean {
    return !this.#language.trailingBlocks && value.end === this.#peek()?.start;
  }

  #primary(nesting: number): Expr {
    const token = this.#peek();
    if (!token) return { kind: 'opaque', parts: [], constant: false, start: 0, end: 0 };
    const { start, end } = token;
    if (token.kind === 'string') {
      this.#at++;
      return this.#string(token);
    }
    if ((token.text === '(' || token.text === '[' || token.text === '{') && nesting < MAX_NESTING) {
      const items = this.#items(nesting);
      const values = items.map((item) => item.value);
      const [only] = values;
      return token.text === '(' && values.length === 1 && only
        ? only
        : { kind: 'list', items: values, start, end: this.#before() };
    }
    if (token.kind === 'word' && !/^(?:if|when|while|for|else|fun|sub|class)$/.test(token.text)) {
      this.#at++;
      return { kind: 'name', name: token.text, start, end };
    }
    if (!/^[)\]};,]$/.test(token.text)) this.#at++;
    return { kind: 'opaque', parts: [], constant: token.kind === 'number', start, end };
  }

  #before(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  #string(token: Token & { kind: 'string' }): Expr {
    const { start, end, text } = token;
    const plain = (value: string): Expr => ({
      kind: 'text',
      value: value.replaceAll(HOLE, '\uFFFD'),
      inner: null,
      start,
      end,
    });
    if (!token.template) return plain(text);
    const parts: Expr[] = [];
    let last = 0;
    for (const match of text.matchAll(this.#language.hole)) {
      parts.push(plain(text.slice(last, match.index)));
      const name = match[2] ?? match[1] ?? '';
      const known = /^[A-Za-z_]\w*$/.test(name) ? `${this.#language.sigil ?? ''}${name}` : null;
      parts.push(
        known === null
          ? { kind: 'opaque', parts: [], constant: false, start, end }
          : { kind: 'name', name: known, start, end },
      );
      last = match.index + match[0].length;
    }
    if (parts.length === 0) return { ...plain(text), inner: { start: start + 1, end: end - 1 } } as Expr;
    parts.push(plain(text.slice(last)));
    return { kind: 'join', parts, inner: { start, end }, start, end };
  }

  /** What stands between brackets, separated by commas or double arrows. */
  #items(nesting: number): Arg[] {
    const items: Arg[] = [];
    this.#at++;
    while (this.#peek() && !this.#is(')') && !this.#is(']') && !this.#is('}')) {
      const before = this.#at;
      const named = this.#peek()?.kind === 'word' && this.#is('=', 1);
      const name = named ? (this.#peek() as Token).text : null;
      if (named) this.#at += 2;
      items.push({ name, value: this.#expr(nesting + 1), spread: false });
      while (this.#is(',') || this.#is('=>') || this.#is('to')) this.#at++;
      if (this.#at === before) this.#at++;
    }
    this.#at++;
    return items;
  }

  #call(callee: Expr, nesting: number): Expr {
    if (nesting >= MAX_NESTING) {
      this.#at++;
      return callee;
    }
    const args = this.#items(nesting);
    return { kind: 'call', callee, args, creates: false, start: callee.start, end: this.#before() };
  }

  #index(object: Expr, nesting: number): Expr {
    const [item] = this.#items(Math.min(nesting + 1, MAX_NESTING));
    const { start } = object;
    const end = this.#before();
    const read = item?.value ?? { kind: 'opaque', parts: [], constant: false, start, end };
    const key: Expr =
      read.kind === 'name' && !read.name.startsWith('$')
        ? { kind: 'text', value: read.name, inner: null, start, end }
        : read;
    return { kind: 'index', object, key, start, end };
  }

  /** `call(...) { ... }` */
  #withBlock(call: Expr & { kind: 'call' }, nesting: number): Expr {
    if (nesting >= MAX_NESTING) {
      this.#at++;
      return call;
    }
    const fn = this.#function('', 'lambda', this.#fn, this.#peek()?.start ?? call.end, call.end);
    this.functions.push(fn);
    this.#at++;
    this.statements(fn, nesting + 1);
    this.#at++;
    const end = this.#before();
    const block: Arg = { name: null, value: { kind: 'function', fn, start: fn.start, end }, spread: false };
    return { ...call, args: [...call.args, block], end };
  }
}
