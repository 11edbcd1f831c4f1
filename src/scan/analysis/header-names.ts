import { HOLE } from '../../api/hosts.ts';
import type { MemberExpr } from '../facts.ts';

/** How a name relates to the User-Agent header. */
export type HeaderMatch = 'header' | 'near' | null;

/**
 * `near`: meant as the header, but a server does not take it for it. The same words are right as a property or
 * parameter of many libraries; whether the name is used as a header is for the caller to know.
 */
export function headerMatch(name: string): HeaderMatch {
  if (name.length > 40) return null;
  if (/^user-agent$/i.test(name)) return 'header';
  return /^(?:x[-_]?)?user[-_ ]?agent$/i.test(name.trim()) ? 'near' : null;
}

/** A property, parameter or method that libraries have for the header's value. */
export function isProperty(name: string): boolean {
  return (
    /^(?:set_?|with_?|http_?|custom_?|default_?|default)?user_?agent$/i.test(name) ||
    /^(?:set_?)?user-agent$/i.test(name)
  );
}

/** A constant that stands for the header's name or for a library's option of that meaning. */
export function isHeaderConstant(name: string): boolean {
  return /^(?:CURLOPT_|header_?)?USER_?AGENT$/i.test(name);
}

/** The key or member under which options, a request or a client have their headers. */
export function isHeadersName(name: string): boolean {
  return /^headers?$/i.test(name);
}

/** Whether a member is a set of headers: `headers`, or `headers.common` for those of all methods. */
export function isHeadersMember({ name, object }: MemberExpr): boolean {
  return isHeadersName(name) || (/^common$/i.test(name) && object.kind === 'member' && isHeadersName(object.name));
}

/** The member of a client in which it has the headers of all its requests. */
export function holdsClientHeaders(name: string): boolean {
  return /^(?:default_?(?:request_?)?headers?|headers|user_?agent)$/i.test(name);
}

/** Keys and members behind which headers may stand; `HttpCompletionOption.ResponseHeadersRead` is about the answer, an engine only carries requests. */
export function leadsToHeaders(name: string): boolean {
  if (/^response|engine$/i.test(name)) return false;
  return /header|option|config|default|common|^init$|request|client|session|transport|handler|agent|http|^opts$|kwargs|param|setting|props|intercept|hook|middleware/i.test(
    name,
  );
}

/** Names of arguments that hold a body, a query or credentials, never headers. */
export function isBody(name: string): boolean {
  return /^-?(?:data|json|(?:request_?)?body|params|auth|scopes?|credentials?|content|payload|query|cookies|form|files|timeout|verify|(?:http_?|request_?)?(?:method|verb))$/i.test(
    name,
  );
}

/** `setBody`, `AddJsonBody`, `with_form_data` */
const BODY_SETTER =
  /^(?:(?:set|with|add)_?)?(?:(?:json|xml|string|form|raw|request)_?)?(?:entity|body|content|payload|json|xml|form|data|file)$/i;

/** Names of methods that give a request its body. */
export function isBodySetter(name: string): boolean {
  return BODY_SETTER.test(name);
}

/** Names of what sets something else than a header. `DoTimeout` and `PostTimeout` send a request. */
const OTHER_SETTER =
  /^(?:(?:set_?|with_?|add_?)(?:[a-z]{1,20}_?)?|(?:connect(?:ion)?|read|write|call|request|socket|response|idle|http|default)_?)?(?:timeout|proxy|basic_?auth|bearer_?auth|priority|max_?retries)$/i;

/** Whether a method gives a client or request a time limit, a proxy or credentials, and no header of any other name. */
export function isOtherSetter(name: string): boolean {
  return OTHER_SETTER.test(name);
}

/** A header as one line: `User-Agent: value`. */
export function headerLine(text: string): { readonly name: string; readonly value: string } | null {
  const match = /^\s*([A-Za-z_-]{4,30} ?):[ \t]*([^\r\n]*)$/.exec(text);
  if (!match || headerMatch(match[1] as string) === null) return null;
  return { name: match[1] as string, value: match[2] as string };
}

/** The header in a text of several lines, as a socket or a stream is given them. */
export function headerAmongLines(text: string): { readonly name: string; readonly value: string } | null {
  const match = text.includes('\n') ? /^[ \t]*(user[-_ ]?agent ?):[ \t]*([^\r\n]*)/im.exec(text) : null;
  return match && { name: match[1] as string, value: match[2] as string };
}

/** Whether a text is a header of which only the running program knows the name. */
export function isUnnamedLine(text: string): boolean {
  return text.startsWith(`${HOLE}:`) && !text.startsWith(`${HOLE}://`);
}
