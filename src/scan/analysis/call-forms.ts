import { childName, HOLE, SECURITY_CHILDREN } from '../../api/hosts.ts';
import { type Arg, type CallExpr, lastName, memberNames } from '../facts.ts';
import type { Effect, Text } from './value.ts';

export function mayBeAddress(arg: Arg): boolean {
  return !arg.spread && arg.value.kind !== 'function';
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

export const CLIENT_MAKERS = /(?:axios|got|ky|request|needle|superagent|ofetch)\.(?:create|extend|defaults|instance)$/i;
export const CLIENT_CLASSES =
  /^(?:(?:Client|Futures|OAuth2)?Session|(?:Async|Http|Web)?Client|HttpUser|Mechanize|UserAgent)$/i;
export const CLIENT_MODULES =
  /^(?:axios|got|ky|needle|superagent|ofetch|request|request-promise(?:-native)?|node-fetch|cross-fetch|isomorphic-fetch|phin|bent)(?:\.default)?$/;

/** Libraries that send requests, and set no User-Agent of a partner's by themselves. */
export const LIBRARIES =
  /^(?!@(?!actions|angular|microsoft|nestjs))(?:.*[./:-])?(?:requests(?:_\w+)?|axios|aiohttp(?:_\w+)?|httpx?(?:_\w+)?|https|httplib\d?|urllib\d?|fetch|node-fetch|cross-fetch|undici|ofetch|got|ky|request|needle|superagent|phin|bent|treq|pycurl|curl|jquery|reqwest|ureq|hyper|surf|cpr|resty?|grequests|gorequest|web|net|java|javax|jakarta|okhttp\d?|unirest|asynchttpclient|retryablehttp|heimdall|sling|springframework|apache|faraday|httparty|guzzle|guzzlehttp|symfony|graph-client)\b/i;

/** Something behind the version and the family: `/api/machines`, not `/api/{path}`. */
export function namesResource(path: string): boolean {
  const rest = path.replace(/^\/(?:api\/?)?(?:(?:v\d+(?:\.\d+)?|beta)(?:\/|$))?(?:\uE000\/)?(?:security\/?)?/i, '');
  return /^\/?[$a-z]/i.test(rest);
}

/** Changes of a library's defaults, not other calls of it. */
export function setsDefault(effect: Effect): boolean {
  if (effect.kind === 'set' || effect.kind === 'delete') return true;
  return memberNames(effect.expr).some((name) => /default|interceptor|header|user_?agent/i.test(name));
}

const SDK_ENDS =
  /^(?:get|post|patch|put|delete|list|create|update|getasync|postasync|patchasync|deleteasync|putasync|toget|execute|send)$/i;

/** `Get-MgSecurityAlert`, `Remove-MgBetaSecurityTiIndicatorByExternalId`: what stands for the child, without its ending. */
const CMDLET = /^[a-z]{1,20}-mg(?:beta)?security(\w{1,120}?)(?:count|multiple|byexternalid)?$/i;

/**
 * The child of Graph's `/security`, as `childName` writes it, that a fluent call of a Graph library or a cmdlet of its
 * PowerShell module asks for. Empty: a cmdlet of another child; null: no such call.
 */
export function sdkChild({ callee }: CallExpr): string | null {
  if (callee.kind === 'name') {
    const noun = CMDLET.exec(callee.name)?.[1]?.toLowerCase();
    // The module leaves out a 'security' that repeats: securityActions is 'SecurityAction'.
    return noun === undefined
      ? null
      : ([`${noun}s`, `security${noun}s`].find((one) => SECURITY_CHILDREN.has(one)) ?? '');
  }
  if (callee.kind !== 'member' || !SDK_ENDS.test(callee.name)) return null;
  const names = memberNames(callee.object).map(childName).reverse();
  const at = names.indexOf('security');
  const child = names[at + 1];
  return at > 0 && child !== undefined && SECURITY_CHILDREN.has(child) ? child : null;
}
