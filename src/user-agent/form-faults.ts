import { codePoint, quote } from '../core/quote.ts';
import { malformed, type UserAgentFault } from './fault.ts';
import type { Range } from './holes.ts';
import type { Layout } from './layout.ts';
import type { Expected } from './parts.ts';
import { PREFIX } from './prefix.ts';
import { firstMisplaced, firstNonToken } from './tokens.ts';
import { isGuid, versionFault, withoutTemplate } from './version.ts';

/** In UTF-16 units; these limits are ours, because none is documented. */
export const LENGTH = { warning: 128, error: 256 } as const;

const CONTROL_NAMES: ReadonlyMap<string, string> = new Map([
  ['\t', 'a tab'],
  ['\n', 'a line break'],
  ['\r', 'a line break'],
]);

/** Names of control characters for readers; a line break in a value lets it add another header. */
export function controlName(controls: string): string {
  const first = controls.charAt(0);
  return CONTROL_NAMES.get(first) ?? `the control character ${codePoint(first)}`;
}

/** Reports white space at the ends. Many clients trim spaces, but not tabs or line breaks. */
export function outerFaults(value: string): UserAgentFault[] {
  const lead = value.length - value.trimStart().length;
  const tail = value.trimEnd().length;
  const ends = [
    { start: 0, end: lead },
    { start: tail, end: value.length },
  ].filter(({ start, end }) => end > start);
  const hard = ends.find(({ start, end }) => /\p{Cc}/u.test(value.slice(start, end)));
  if (hard) {
    const control = /\p{Cc}/u.exec(value.slice(hard.start, hard.end))?.[0] ?? '';
    return [malformed('error', hard, `${hard.start === 0 ? 'begins' : 'ends'} with ${controlName(control)}`, 'blanks')];
  }
  return ends[0] ? [malformed('warning', ends[0], 'has leading or trailing spaces', 'blanks')] : [];
}

export function prefixFaults(value: string, { prefix, core, product }: Layout): UserAgentFault[] {
  if (!prefix) return [];
  const shown = quote(value.slice(prefix.start, prefix.end));
  const faults: UserAgentFault[] = [];
  if (prefix.start > core.start) faults.push(malformed('error', product, 'does not begin with the partner product'));
  if (prefix.kind === 'near')
    faults.push(malformed('error', prefix, `begins with ${shown} instead of ${quote(PREFIX)}`));
  if (prefix.kind === 'legacy')
    faults.push({ ...malformed('error', prefix, `has the legacy prefix ${shown}`), status: 'legacy' });
  return faults;
}

/** Reports one fault for all holes: a copied pattern has several holes and one cause. */
export function holeFaults(value: string, { holes, prefix, version, product }: Layout): UserAgentFault[] {
  const [first] = holes;
  const last = holes.at(-1);
  if (!first || !last) return [];
  // With an older prefix, a template in the version is part of that older form.
  if (
    prefix?.kind === 'legacy' &&
    version &&
    holes.every(({ start, end }) => start >= version.start && end <= version.end)
  )
    return [];
  const more = holes.length > 1 ? ` and ${holes.length - 1} more` : '';
  const shown = quote(value.slice(first.start, first.end));
  const inside = last.end <= product.end;
  const range = { start: first.start, end: last.end };
  return [malformed('error', range, `contains the placeholder ${shown}${more}`, inside ? 'product' : null)];
}

/** @param value a value whose version has no hole */
export function versionFaults(
  value: string,
  { version, name, prefix }: Layout,
  { template }: Pick<Expected, 'template'>,
): UserAgentFault[] {
  if (!version) return name.end > name.start ? [malformed('error', name, "does not end with '/' and a version")] : [];
  const written = value.slice(version.start, version.end);
  const body = template ? withoutTemplate(written) : written;
  const at = firstNonToken(body);
  if (at >= 0) {
    const character = String.fromCodePoint(body.codePointAt(at) as number);
    const range = { start: version.start + at, end: version.start + at + character.length };
    return [malformed('error', range, `contains ${quote(character)} in the version, which is not allowed there`)];
  }
  const fault = versionFault(written);
  if (!fault || (prefix?.kind === 'legacy' && isGuid(written))) return [];
  return [
    malformed(
      fault.severity,
      written === '' ? { start: version.start - 1, end: version.start } : version,
      fault.problem,
    ),
  ];
}

/** Further products and comments are allowed, unless the grammar forbids their characters. */
export function extraFaults({ extras, masked }: Layout): UserAgentFault[] {
  if (!extras) return [];
  const text = masked.slice(extras.start, extras.end);
  const at = firstMisplaced(text);
  if (at < 0)
    return [
      malformed('notice', extras, 'has more products or comments after the partner product, which is allowed', null),
    ];
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  const range = { start: extras.start + at, end: extras.start + at + character.length };
  return [
    malformed(
      'error',
      range,
      `contains ${quote(character)} after the partner product, which is not allowed there`,
      null,
    ),
  ];
}

export function lengthFaults({ start, end }: Range): UserAgentFault[] {
  const length = end - start;
  const limit = length > LENGTH.error ? LENGTH.error : LENGTH.warning;
  if (length <= limit) return [];
  const severity = limit === LENGTH.error ? 'error' : 'warning';
  return [
    {
      ...malformed(
        severity,
        { start: start + limit, end },
        `has ${length.toLocaleString('en-US')} characters, and values of more than ${limit} may be cut off`,
        null,
      ),
      title: limit === LENGTH.error ? 'is too long' : 'may be too long',
      advice: 'Shorten the company or product part',
    },
  ];
}
