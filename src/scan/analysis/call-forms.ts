import { childName, HOLE, SECURITY_CHILDREN } from '../../api/hosts.ts';
import { type Arg, type CallExpr, type Expr, type FunctionFact, lastName, memberNames, RECEIVER } from '../facts.ts';
import type { Language } from '../language.ts';
import type { Knowledge } from '../libraries/knowledge.ts';
import type { GraphSecurity } from '../libraries/library.ts';
import type { Effect, Text } from './value.ts';

export function mayBeAddress(arg: Arg): boolean {
  return !arg.spread && (arg.value.kind !== 'function' || hasReceiver(arg.value.fn));
}

/** Whether a block may configure what it runs on. */
export function hasReceiver({ params }: FunctionFact): boolean {
  return params.some(({ name }) => name === RECEIVER);
}

/** A function that is told the User-Agent or the headers by name. */
export function takesHeaders(call: CallExpr): boolean {
  return call.args.some((arg) => arg.name !== null && /^(?:request_?)?(?:headers?|user_?agent)$/i.test(arg.name));
}

export function isMethodName(text: string): boolean {
  return /^(?:get|post|put|patch|delete|head|options)$/i.test(text);
}

export function isPath(text: string): boolean {
  return text.startsWith('/') || text.startsWith(HOLE) || /^[\w.$-]+(?:[/?(\uE000]|$)/.test(text);
}

export function joined(base: Text, path: Text): Text {
  const value = `${base.value.replace(/\/+$/, '')}/${path.value.replace(/^\/+/, '')}`;
  return { value, origins: [...base.origins, ...path.origins].slice(0, 8) };
}

/** `router.get('/path', handler)` answers requests. */
export function isRoute(call: CallExpr): boolean {
  if (call.callee.kind !== 'member') return false;
  const receiver = lastName(call.callee.object);
  return /^(?:app|router|server|routes?|api_?router|blueprint|bp|fastify|koa)$/i.test(receiver) && call.args.length > 0;
}

/** Something behind the version and the family: `/api/machines`, not `/api/{path}`. */
export function namesResource(path: string): boolean {
  const rest = path.replace(/^\/(?:api\/?)?(?:(?:v\d+(?:\.\d+)?|beta)(?:\/|$))?(?:\uE000\/)?(?:security\/?)?/i, '');
  return /^\/?[$a-z]/i.test(rest);
}

/** Changes of a library's defaults, not other calls of it. */
export function setsDefault(effect: Effect): boolean {
  if (effect.kind === 'set' || effect.kind === 'delete') return true;
  // `library.defaults({ ... })` gives another client and leaves this one as it is.
  if (effect.expr.kind === 'call' && lastName(effect.expr.callee) === 'defaults') return false;
  return memberNames(effect.expr).some((name) => /default|interceptor|header|user_?agent/i.test(name));
}

/** Changes of a request that is not sent yet: `request.set(headers)`. */
export function setsRequest(effect: Effect): boolean {
  return setsDefault(effect) || memberNames(effect.expr).some((name) => /^(?:set|with|add)$/i.test(name));
}

/**
 * The child of Graph's `/security`, as `childName` writes it, that a fluent call of a Graph library or a cmdlet of its
 * module asks for. Empty: a cmdlet of another child; null: no such call.
 */
export function sdkChild({ callee }: CallExpr, { graphSecurity, endsGraphCall }: Knowledge): string | null {
  if (callee.kind === 'name') return graphSecurity.map((one) => cmdletChild(callee.name, one)).find(isChild) ?? null;
  if (callee.kind !== 'member' || !endsGraphCall(callee.name)) return null;
  const names = memberNames(callee.object).map(childName).reverse();
  const at = names.indexOf('security');
  const child = names[at + 1];
  return at > 0 && child !== undefined && SECURITY_CHILDREN.has(child) ? child : null;
}

/** `alerts` of `Get-MgSecurityAlert`. */
function cmdletChild(cmdlet: string, { nouns = [], suffixes = [] }: GraphSecurity): string | null {
  const [, noun = ''] = /^[a-z]{1,20}-(\w{1,150})$/.exec(cmdlet.toLowerCase()) ?? [];
  const start = nouns.find((one) => noun.startsWith(one.toLowerCase()) && noun.length > one.length);
  if (start === undefined) return null;
  const rest = noun.slice(start.length);
  const suffix = suffixes.find((one) => rest.endsWith(one.toLowerCase()) && rest.length > one.length) ?? '';
  const child = rest.slice(0, rest.length - suffix.length);
  // The module leaves out a 'security' that repeats: securityActions is 'SecurityAction'.
  return [`${child}s`, `security${child}s`].find((one) => SECURITY_CHILDREN.has(one)) ?? '';
}

function isChild(child: string | null): child is string {
  return child !== null;
}

/** What a call of a method of a function calls: `send` of `send.Invoke(url)`. Null: it is no such call. */
export function invokedBy({ callee }: CallExpr, { invokes }: Language): Expr | null {
  return callee.kind === 'member' && invokes?.includes(callee.name) ? callee.object : null;
}
