import { codePoint, quote } from '../core/quote.ts';
import { isUrl } from '../core/url.ts';
import { findFictionalName } from '../text/fictional-names.ts';
import { type AddressOptions, type Fault, hostFault } from './host.ts';
import { placeholderSegment, templateMark } from './placeholders.ts';

/** The first fault of a URL. Offsets count UTF-16 units of the value that was judged. */
export interface AddressFault extends Fault {
  /** The value as a message may show it, without a password. */
  readonly shown: string;
  /** One sentence; null: another URL is needed. */
  readonly advice: string | null;
  readonly fix: AddressFix | null;
}

export interface AddressFix {
  readonly title: string;
  readonly applicability: 'safe' | 'suggest';
  /** The corrected value. */
  readonly text: string;
}

const HTTPS = 'https://';
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
const SECOND_ADDRESS = /[\s,;|]https?:\/\//i;
/** Endings that make a name without a scheme more likely a file than a site. */
const FILE_ENDING = /^[^/?#]*\.(?:aspx?|docx?|html?|jpe?g|md|pdf|php|png|svg|txt|xml)$/i;
const WRAPPING = /^(?:!?\[[^\]]*\]\(|[<>"'`(\u2018-\u201F\u00AB\u2039])/;
/** RFC 3986 appendix A, and letters of other scripts as in RFC 3987; browsers also take square brackets. */
const NO_URI_CHARACTER = /[^\w\-.~:/?#[\]@!$&'()*+,;=%\u00A0-\u{10FFFF}]/u;
const BAD_PERCENT = /%(?![0-9A-Fa-f]{2})/;

/**
 * Returns the first fault of the URL of a landing page, in this order: the text as written, the labels of its host, the
 * host as a browser parses it. Null: no fault can be found without opening the page.
 */
export function judgeAddress(value: string, options: AddressOptions): AddressFault | null {
  const core = value.trim();
  const lead = value.length - value.trimStart().length;
  if (core === '') return { start: 0, end: value.length, problem: 'is empty', shown: value, advice: null, fix: null };
  const fault = textFault(core) ?? schemeFault(core) ?? addressFault(core, options) ?? fictionFault(core, options);
  if (!fault) return core === value ? null : blankFault(value, lead, core);
  return {
    start: fault.start + lead,
    end: fault.end + lead,
    problem: fault.problem,
    shown: withoutPassword(core),
    advice: null,
    fix: httpsFix(core, options),
  };
}

/** Returns the host as a browser parses it (lower case, ASCII); null if there is none or it is too long. */
export function hostOf(value: string): string | null {
  const core = value.trim();
  if (!/^https?:\/\/[^/]/i.test(core) || authorityOf(core).length > 1000) return null;
  try {
    return new URL(core).hostname || null;
  } catch {
    return null;
  }
}

function blankFault(value: string, lead: number, core: string): AddressFault {
  const fix: AddressFix = { title: 'remove leading and trailing spaces', applicability: 'safe', text: core };
  const range = lead > 0 ? { start: 0, end: lead } : { start: core.length, end: value.length };
  return { ...range, problem: 'has leading or trailing spaces', shown: value, advice: 'Remove them.', fix };
}

/** Finds faults in the text itself, at any place. */
function textFault(core: string): Fault | null {
  const invisible = INVISIBLE.exec(core);
  if (invisible) return found(invisible, `contains the invisible character ${codePoint(invisible[0])}`);
  const wrapping = WRAPPING.exec(core);
  if (wrapping) return found(wrapping, 'has quotes, brackets or Markdown around it');
  const second = SECOND_ADDRESS.exec(core);
  if (second) return { start: second.index + 1, end: core.length, problem: 'contains more than one URL' };
  const mark = templateMark(core);
  if (mark) return { ...mark, problem: `contains the placeholder ${quote(core.slice(mark.start, mark.end))}` };
  const blank = /\s+/.exec(core);
  if (blank) return found(blank, 'contains a space');
  const backSlash = core.indexOf('\\');
  if (backSlash >= 0)
    return { start: backSlash, end: backSlash + 1, problem: `contains a backslash instead of ${quote('/')}` };
  return null;
}

function schemeFault(core: string): Fault | null {
  const scheme = /^[a-z][a-z\d+-]*:(?!\d)/i.exec(core);
  if (!scheme) return { start: 0, end: beginningOf(core), problem: `does not begin with ${quote(HTTPS)}` };
  const name = scheme[0].slice(0, -1).toLowerCase();
  if (name === 'http') return found(scheme, 'uses http, which is not encrypted');
  if (name !== 'https') return found(scheme, `has the scheme ${quote(name)} instead of https`);
  const slashes = /^[a-z]+:(\/*)/i.exec(core) as RegExpExecArray;
  if (slashes[1] !== '//') return found(slashes, "does not have exactly two slashes after 'https:'");
  return null;
}

/** Underlines a URL without a scheme up to the end of its presumed host. */
function beginningOf(core: string): number {
  const end = core.slice(2).search(/[/?#]/);
  return end < 0 ? core.length : end + 2;
}

/** Host, port and the rest of a text that begins with `https://` in any letter case. */
function addressFault(core: string, options: AddressOptions): Fault | null {
  const authority = authorityOf(core);
  const at = HTTPS.length;
  const user = authority.lastIndexOf('@') + 1;
  if (user > 0) return { start: at, end: at + user, problem: 'contains a user name or password' };
  const host = /^(?:\[[^\]]*\]?|[^:]*)/.exec(authority)?.[0] ?? '';
  if (host === '') return { start: 0, end: at + authority.length, problem: 'has no host' };
  const ofHost = hostFault(host, options);
  if (ofHost) return { ...ofHost, start: ofHost.start + at, end: ofHost.end + at };
  const port = authority.slice(host.length);
  if (port !== '' && !(/^:\d{0,5}$/.test(port) && Number(port.slice(1)) <= 65_535))
    return {
      start: at + host.length,
      end: at + authority.length,
      problem: `has the invalid port ${quote(port.slice(1))}`,
    };
  return (
    restFault(core, at + authority.length) ??
    (isUrl(core) ? null : { start: 0, end: core.length, problem: 'is not a valid URL' })
  );
}

/** A name that is reserved for sample listings, in the host or after it. */
function fictionFault(core: string, { sample }: AddressOptions): Fault | null {
  const name = sample ? null : findFictionalName(core);
  return name && { start: name.start, end: name.end, problem: `contains the fictional name ${quote(name.text)}` };
}

function restFault(core: string, from: number): Fault | null {
  const rest = core.slice(from);
  const shifted = (start: number, end: number, problem: string) => ({ start: from + start, end: from + end, problem });
  const bad = NO_URI_CHARACTER.exec(rest);
  if (bad)
    return shifted(bad.index, bad.index + bad[0].length, `contains ${quote(bad[0])}, which must be percent-encoded`);
  const percent = BAD_PERCENT.exec(rest);
  if (percent)
    return shifted(percent.index, percent.index + 1, 'has a percent sign without two hexadecimal digits after it');
  const placeholder = placeholderSegment(rest);
  if (!placeholder) return null;
  const shown = quote(rest.slice(placeholder.start, placeholder.end));
  return shifted(placeholder.start, placeholder.end, `contains the placeholder ${shown}`);
}

/** Offered only if https is all that is missing. */
function httpsFix(core: string, options: AddressOptions): AddressFix | null {
  const beginning = /^(?:https?:\/*|\/\/)?(?=[\p{L}\d])/iu.exec(core)?.[0];
  if (beginning === undefined || FILE_ENDING.test(core)) return null;
  const text = HTTPS + core.slice(beginning.length);
  if (text === core || judgeAddress(text, options) !== null) return null;
  return { title: `use ${quote(text)}`, applicability: 'suggest', text };
}

function authorityOf(core: string): string {
  const from = core.indexOf('//') + 2;
  const end = core.slice(from).search(/[/?#]/);
  return end < 0 ? core.slice(from) : core.slice(from, from + end);
}

function withoutPassword(core: string): string {
  const from = core.indexOf('//') + 2;
  const user = from < 2 ? -1 : authorityOf(core).lastIndexOf('@');
  return user < 0 ? core : `${core.slice(0, from)}…${core.slice(from + user)}`;
}

function found(match: RegExpExecArray, problem: string): Fault {
  return { start: match.index, end: match.index + match[0].length, problem };
}
