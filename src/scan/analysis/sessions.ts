import type { CallExpr } from '../facts.ts';
import { ensure } from './ensure.ts';
import { isHeadersName, isProperty } from './header-names.ts';
import type { CallSite, Program } from './program.ts';
import type { Origin } from './value.ts';

const known = new WeakMap<Program, readonly CallSite[]>();

/** Another request that gives headers to a session, which may be the same; null: there is none. */
export function keptIn(program: Program, call: CallExpr, isSession: (argument: string) => boolean): Origin | null {
  const sites = ensure(known, program, () => program.calls.filter((site) => givesHeaders(site.call, isSession)));
  const other = sites.find((site) => site.call !== call);
  return other ? { file: other.fn.file, start: other.call.start, end: other.call.end, inner: null } : null;
}

function givesHeaders({ args }: CallExpr, isSession: (argument: string) => boolean): boolean {
  return (
    args.some(({ name }) => name !== null && isSession(name)) &&
    args.some(({ name, spread }) => spread || (name !== null && (isHeadersName(name) || isProperty(name))))
  );
}
