import {
  type Arg,
  type CallExpr,
  type ClassFact,
  type Expr,
  type FileFacts,
  type FunctionFact,
  lastName,
} from '../facts.ts';
import type { Knowledge } from '../libraries/knowledge.ts';
import type { DeclaredCalls } from '../libraries/library.ts';

const written = new WeakSet<CallExpr>();

/** Whether a call is one by which a method that is only declared sends its request. */
export function isDeclaredCall(call: CallExpr): boolean {
  return written.has(call);
}

/**
 * Writes out what a library does for the methods of interfaces whose annotations declare requests: each sends one, to the
 * path and with the headers that they say.
 */
export function writeDeclaredCalls({ classes }: FileFacts, { declaredCalls }: Knowledge): void {
  for (const kind of declaredCalls)
    for (const cls of classes) {
      const declared = cls.methods.filter((fn) => fn.statements.length === 0 && requestOf(fn, kind) !== null);
      for (const fn of declared) fn.statements.push(statementOf(fn, cls, kind));
      if (declared.length > 0) cls.declares = kind.library;
    }
}

/** The annotation that declares the request of a method. */
function requestOf({ annotations = [] }: FunctionFact, { methods }: DeclaredCalls): CallExpr | null {
  return annotations.find(({ callee }) => methods.includes(lastName(callee))) ?? null;
}

function statementOf(fn: FunctionFact, cls: ClassFact, kind: DeclaredCalls): FunctionFact['statements'][number] {
  const request = requestOf(fn, kind) as CallExpr;
  const { start, end } = request;
  const self: Expr = { kind: 'name', name: 'this', start, end: start };
  const base = argumentOf(annotationOf(cls.annotations, kind.base?.annotation), kind.base?.argument ?? '');
  const own = linesIn(fn, kind);
  // What a method declares takes the place of what its interface does, even without a value.
  const around = linesIn(cls, kind).filter((line) =>
    own.every((one) => nameOf(one) === null || nameOf(one) !== nameOf(line)),
  );
  const lines = [...own.filter((line) => line.kind !== 'text' || line.value.includes(':')), ...around];
  const args: Arg[] = [
    given(null, pathIn(request)),
    ...(base ? [given(null, dictionary('baseUrl', base))] : []),
    ...headersIn(request),
    ...fn.params.flatMap(({ name, annotations }) => {
      const key = annotationOf(annotations, kind.header)?.args[0]?.value;
      const value: Expr = { kind: 'name', name, start, end };
      if (key) return [given('headers', { kind: 'dict', entries: [{ key, value }], start, end } as const)];
      return annotationOf(annotations, kind.headerMap) ? [given('headers', value)] : [];
    }),
    ...lines.map((line) => given('headers', line)),
  ];
  // No member can have a name with a dot.
  const callee: Expr = { kind: 'member', object: self, name: `${cls.name}.${fn.name}`, start, end };
  const value: CallExpr = { kind: 'call', callee, args, creates: false, start, end };
  written.add(value);
  return { kind: 'return', target: null, value, blocks: [], type: null, start, end };
}

/** The lines of headers that are written before a method or an interface. */
function linesIn({ annotations }: FunctionFact | ClassFact, { headers }: DeclaredCalls): readonly Expr[] {
  const args = annotationOf(annotations, headers)?.args ?? [];
  return args.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
}

/** The name of the header in a line; null: it is not written out. */
function nameOf(line: Expr): string | null {
  return line.kind === 'text' ? (line.value.split(':')[0] as string).trim().toLowerCase() : null;
}

function annotationOf(all: readonly CallExpr[] | undefined, name: string | undefined): CallExpr | undefined {
  return name === undefined ? undefined : all?.find(({ callee }) => lastName(callee) === name);
}

function argumentOf(call: CallExpr | undefined, name: string): Expr | undefined {
  return call?.args.find((arg) => arg.name === name)?.value;
}

/** The path, which may follow the method: `GET /alerts`. */
function pathIn({ args, start, end }: CallExpr): Expr {
  const named = args.find(({ name }) => name !== null && /^(?:value|path|url)$/.test(name));
  const value = (named ?? args.find(({ name }) => name === null))?.value;
  const first = value?.kind === 'list' ? value.items[0] : value;
  if (first?.kind !== 'text') return first ?? { kind: 'text', value: '', inner: null, start, end };
  const path = /^[A-Z]+\s+(\S+)/.exec(first.value)?.[1];
  return path === undefined ? first : { ...first, value: path, inner: null };
}

/** Headers that the annotation of the request itself says: `headers = "Accept=application/json"`. */
function headersIn(request: CallExpr): Arg[] {
  const value = argumentOf(request, 'headers');
  return (value?.kind === 'list' ? value.items : value ? [value] : []).map((one) => {
    const [, name, text] = one.kind === 'text' ? (/^([\w-]+)[=:]\s*(.*)$/.exec(one.value) ?? []) : [];
    if (name === undefined || text === undefined || one.kind !== 'text') return given('headers', one);
    return given('headers', dictionary(name, { ...one, value: text, inner: null }));
  });
}

function given(name: string | null, value: Expr): Arg {
  return { name, value, spread: false };
}

function dictionary(name: string, value: Expr): Expr {
  const { start, end } = value;
  const key: Expr = { kind: 'text', value: name, inner: null, start, end: start };
  return { kind: 'dict', entries: [{ key, value }], start, end };
}
