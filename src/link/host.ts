import { codePoint, quote } from '../core/quote.ts';
import { toAscii, toLetters } from './international-names.ts';
import { placeholderLabel } from './placeholders.ts';
import { specialUse } from './special-use.ts';

/** A fault of a host. Offsets count UTF-16 units; the text ends a sentence that begins with the host. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly problem: string;
  /** One sentence; absent or null: another URL is needed. */
  readonly advice?: string | null;
}

export interface AddressOptions {
  /** Whether it belongs to a sample listing, which may use fictional and example domains. */
  readonly sample: boolean;
}

/** RFC 1035, section 2.3.4, in octets; without the final dot and the length octets, a whole name has 253. */
const LABEL_OCTETS = 63;
const NAME_OCTETS = 253;

/** Alphabets with letters that look alike; two of them in one label are deceptive (Unicode UTS 39, section 5.2). */
const LOOK_ALIKE_SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
];

/**
 * Whether a host as written can be a public site. Checks its form (RFC 1035 section 2.3.1, RFC 1123 section 2.1, RFC
 * 5891 for letters of other scripts), then the host as a browser parses it.
 */
export function hostFault(host: string, { sample }: AddressOptions): Fault | null {
  const whole = (problem: string): Fault => ({ start: 0, end: host.length, problem });
  if (!fits(host, NAME_OCTETS)) return whole(`has a host of more than ${NAME_OCTETS} characters`);
  const parsed = parseHost(host);
  const literal = ipLiteral(host, parsed);
  if (literal) return whole(literal);
  const special = parsed === null ? null : specialUse(parsed.replace(/\.$/, ''));
  if (special && !(sample && special.isExample))
    return whole(`is not a public site, because ${quote(special.name)} ${special.why}`);
  return (
    labelFault(host) ??
    (parsed === null ? whole('has a host that no browser accepts') : topLevelFault(host, parsed)) ??
    placeholderFault(host)
  );
}

/** Returns the host as a browser parses it (lower case, ASCII); null if the browser refuses it. */
function parseHost(host: string): string | null {
  try {
    return new URL(`https://${host}/`).hostname;
  } catch {
    return null;
  }
}

/** The WHATWG URL parser also reads integers, hexadecimal, octal, shortened and circled numbers as IP addresses. */
function ipLiteral(host: string, parsed: string | null): string | null {
  if (host.startsWith('[')) return `has the IP address ${quote(host)} instead of a host name`;
  if (parsed !== null && /^[\d.]+$/.test(parsed)) {
    return host === parsed
      ? `has the IP address ${parsed} instead of a host name`
      : `has a host that browsers read as the IP address ${parsed}`;
  }
  const last = host.replace(/\.$/, '').split('.').at(-1) ?? '';
  if (/^(?:\d+|0x[\da-f]*)$/i.test(last)) return 'has a host that ends in a number, as only IP addresses do';
  return null;
}

function labelFault(host: string): Fault | null {
  const labels = host.split('.');
  let start = 0;
  let octets = labels.length - 1;
  for (const [index, label] of labels.entries()) {
    const fault = label === '' ? emptyLabel(index, labels.length) : oneLabelFault(label);
    if (fault) return { ...fault, start: start + fault.start, end: start + fault.end };
    octets += asciiOf(label).length;
    start += label.length + 1;
  }
  const whole = (problem: string): Fault => ({ start: 0, end: host.length, problem });
  if (octets > NAME_OCTETS) return whole(`has a host of more than ${NAME_OCTETS} characters`);
  if (labels.length < 2) return whole('has a host without a dot, which works only inside a private network');
  return null;
}

/** Underlines the dots on both sides. */
function emptyLabel(index: number, count: number): Fault {
  if (index === 0) return { start: 0, end: 1, problem: 'has a dot at the start of the host' };
  if (index === count - 1) return { start: -1, end: 0, problem: 'has a dot at the end of the host' };
  return { start: -1, end: 1, problem: 'has an empty part in the host' };
}

function oneLabelFault(label: string): Fault | null {
  const bad = badCharacter(label);
  if (bad) return bad;
  const whole = (problem: string): Fault => ({ start: 0, end: label.length, problem });
  if (label.startsWith('-')) return { start: 0, end: 1, problem: 'has a part of the host that begins with a hyphen' };
  if (label.endsWith('-'))
    return { start: label.length - 1, end: label.length, problem: 'has a part of the host that ends with a hyphen' };
  if (!fits(label, LABEL_OCTETS)) return whole(`has a part of the host with more than ${LABEL_OCTETS} characters`);
  const ascii = asciiOf(label);
  if (ascii === '') return whole('has a part of the host that is not a valid name');
  if (ascii.length > LABEL_OCTETS)
    return whole(`has a part of the host with more than ${LABEL_OCTETS} characters (${quote(ascii)} in the DNS)`);
  return mixedScript(label, ascii);
}

/** Letters, digits and hyphens of any script, in the form that IDNA keeps: not full-width, circled or ligatures. */
function badCharacter(label: string): Fault | null {
  let at = 0;
  for (const character of label) {
    const allowed = /^[\p{L}\p{M}\p{Nd}\-\u00B7\u0375\u05F3\u05F4\u30FB]$/u.test(character);
    if (!allowed || (character > '\u007F' && isCompatibility(character))) {
      const shown = character > '\u007F' ? `${quote(character)} (${codePoint(character)})` : quote(character);
      return {
        start: at,
        end: at + character.length,
        problem: `has ${shown} in the host, where only letters, digits and hyphens are allowed`,
      };
    }
    at += character.length;
  }
  return null;
}

function isCompatibility(character: string): boolean {
  return character.normalize('NFKC') !== character.normalize('NFC');
}

function mixedScript(label: string, ascii: string): Fault | null {
  const shown = label === ascii ? toLetters(ascii) : label;
  const scripts = LOOK_ALIKE_SCRIPTS.filter(([, letters]) => letters.test(shown)).map(([name]) => name);
  if (scripts.length < 2) return null;
  return {
    start: 0,
    end: label.length,
    problem: `mixes ${scripts.slice(0, -1).join(', ')} and ${scripts.at(-1)} letters that look alike in ${quote(shown)}`,
  };
}

/** A top-level domain is alphabetic (RFC 1123, section 2.1) or an internationalized name. */
function topLevelFault(host: string, parsed: string): Fault | null {
  const last = parsed.slice(parsed.lastIndexOf('.') + 1);
  if (/^(?:[a-z]{2,}|xn--[a-z\d-]+)$/.test(last)) return null;
  return {
    start: host.lastIndexOf('.') + 1,
    end: host.length,
    problem: `has the host ending ${quote(last)}, which is not a public top-level domain`,
  };
}

function placeholderFault(host: string): Fault | null {
  const placeholder = placeholderLabel(host);
  return (
    placeholder && {
      ...placeholder,
      problem: `contains the placeholder ${quote(host.slice(placeholder.start, placeholder.end))}`,
    }
  );
}

/**
 * Returns the form that the DNS uses; empty if there is none. Conversion is quadratic, so only short labels are
 * converted.
 */
function asciiOf(label: string): string {
  return /^[\w-]*$/.test(label) && !/^xn--/i.test(label) ? label.toLowerCase() : toAscii(label);
}

/** Every code point needs at least one octet in the DNS form. */
function fits(text: string, octets: number): boolean {
  return text.length <= octets || (text.length <= 2 * octets && [...text].length <= octets);
}
