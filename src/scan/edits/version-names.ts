import { type CallExpr, type Expr, type FileFacts, lastName, type Span } from '../facts.ts';
import type { Code } from './code.ts';

/** Names of constants that hold the version of a package. */
const VERSION_NAME = /^(?:__version__|_*(?:\w+_)?version|(?:[a-z]\w*)?Version)$/i;
export function isVersionName(name: string): boolean {
  return VERSION_NAME.test(name);
}

/** Modules of the own package from which a constant may come. */
const OWN_MODULE = /^\./;

/**
 * Returns the name under which code at an offset knows the version of the package: a constant of the file or of the
 * class around it that is that text, or that code of the file reads from the package; one that the file imports from its
 * own package; or the version of `package.json`. Null: it knows none.
 */
export function versionName(code: Code, at: number, version: string): string | null {
  const { facts, source } = code;
  for (const { target, value } of constantsAt(facts, at)) {
    if (!VERSION_NAME.test(target.name)) continue;
    const isVersion = value.kind === 'text' ? value.value === version : isRead(value, code);
    if (isVersion) return source.text.slice(target.start, target.end).replace(/^\$/, '') || target.name;
  }
  for (const { local, module: from, name } of facts.imports) {
    if (/(?:^|\/)package\.json$/.test(from) && OWN_MODULE.test(from))
      return name === 'version' ? local : name === null || name === 'default' ? `${local}.version` : null;
    if (OWN_MODULE.test(from) && name !== null && VERSION_NAME.test(name)) return local;
  }
  return null;
}

interface Constant {
  readonly target: Span & { readonly name: string };
  readonly value: Expr;
}

/** Variables of the file above an offset, and fields of the classes around it. */
function constantsAt({ module, classes }: FileFacts, at: number): readonly Constant[] {
  const variables = module.statements.flatMap(({ kind, target, value, blocks, start }) =>
    kind === 'assign' && target?.kind === 'name' && start < at && blocks.length === 0 ? [{ target, value }] : [],
  );
  const fields = classes
    .filter(({ start, end }) => start < at && at < end)
    .flatMap((one) =>
      one.fields.flatMap(({ name, value }) => (value ? [{ target: { name, start: 0, end: 0 }, value }] : [])),
    );
  return [...variables, ...fields];
}

/** Whether an expression reads the version of its own package, itself or by a function of the file. */
function isRead(value: Expr, { facts, source, writes }: Code): boolean {
  const { readsVersion } = writes;
  if (!readsVersion) return false;
  const textOf = ({ start, end }: Span): string => source.text.slice(start, end);
  if (readsVersion.test(textOf(value))) return true;
  if (value.kind !== 'call' || value.args.length > 0) return false;
  const { callee }: CallExpr = value;
  return facts.functions.some((fn) => fn.name === lastName(callee) && readsVersion.test(textOf(fn)));
}
