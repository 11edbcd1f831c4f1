import type { Arg, CallExpr, ClassFact, FileFacts, FunctionFact } from '../facts.ts';
import type { Language } from '../language.ts';
import type { Knowledge } from '../libraries/knowledge.ts';

/**
 * Writes down the methods that a class inherits from a client and that call a method which it overrides: where
 * `request` is overridden, `session.get(url)` is `session.request('GET', url)`.
 */
export function withInheritedRequests(facts: FileFacts, language: Language, knowledge: Knowledge): FileFacts {
  const methods = facts.classes.flatMap((cls) => inherited(cls, facts, language, knowledge));
  for (const method of methods) method.owner?.methods.push(method);
  return methods.length === 0 ? facts : { ...facts, functions: [...facts.functions, ...methods] };
}

function inherited(
  cls: ClassFact,
  { imports, module }: FileFacts,
  language: Language,
  knowledge: Knowledge,
): FunctionFact[] {
  const own = new Set(cls.methods.map(({ name }) => name));
  const imported = language.imports ? imports.map((one) => one.module) : null;
  return cls.bases.flatMap((base) =>
    knowledge
      .inheritedCalls(base, imported)
      .filter(({ name, through }) => own.has(through) && !own.has(name))
      .map(({ name, through }) => method(cls, name, through, module)),
  );
}

/** `get(url, *rest) { return this.request('GET', url, *rest); }` */
function method(cls: ClassFact, name: string, through: string, module: FunctionFact): FunctionFact {
  const { start, file } = cls.methods.find((one) => one.name === through) ?? cls;
  const span = { start, end: start };
  const given = (value: Arg['value'], spread = false): Arg => ({ name: null, value, spread });
  const call: CallExpr = {
    kind: 'call',
    callee: { kind: 'member', object: { kind: 'name', name: 'this', ...span }, name: through, ...span },
    args: [
      given({ kind: 'text', value: name.toUpperCase(), inner: null, ...span }),
      given({ kind: 'name', name: 'url', ...span }),
      given({ kind: 'name', name: 'rest', ...span }, true),
    ],
    creates: false,
    ...span,
  };
  return {
    name,
    file,
    kind: 'method',
    params: [
      { name: 'url', fallback: null, type: null, rest: false },
      { name: 'rest', fallback: null, type: null, rest: true },
    ],
    statements: [{ kind: 'return', target: null, value: call, blocks: [], type: null, ...span }],
    owner: cls,
    outer: module,
    self: null,
    test: false,
    inherited: true,
    ...span,
  };
}
