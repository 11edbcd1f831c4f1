import { quote } from '../core/quote.ts';
import { type Doubt, doubt } from './doubt.ts';
import {
  DOWNLOAD,
  HOME_SEGMENT,
  INTEGRATION_WORD,
  isLocale,
  isSecret,
  isTracking,
  SIGN_IN_SEGMENT,
} from './doubtful-words.ts';
import type { AddressParts, Parameter } from './parts.ts';
import { siteOf } from './site.ts';

/** Old fields and forms cut longer URLs. In UTF-16 units. */
export const LONGEST_ADDRESS = 255;

/** Returns doubts about the page itself, based on its path. */
export function pageDoubts(parts: AddressParts): Doubt[] {
  const { segments, address } = parts;
  const last = segments.at(-1);
  if (isStartPage(parts)) {
    const whole = { start: 0, end: address.length };
    return [doubt('warning', whole, 'is the home page of the site, not the page about the integration')];
  }
  if (last && /\.pdf$/i.test(last.text)) return [doubt('notice', last, 'is a PDF, not a web page')];
  if (last && DOWNLOAD.test(last.text)) return [doubt('warning', last, 'starts a download instead of showing a page')];
  const signIn = segments.find(({ text }) => SIGN_IN_SEGMENT.test(text));
  return signIn ? [doubt('warning', signIn, 'is a sign-in page')] : [];
}

/** Whether the path is empty, or has only a locale or start document and nothing that selects another page. */
export function isStartPage({ segments, parameters, fragment, host }: AddressParts): boolean {
  const chooses =
    parameters.some(({ name }) => !isTracking(name)) || (fragment !== null && fragment.end - fragment.start > 1);
  if (chooses || namesIntegration(host)) return false;
  return segments.every(({ text }) => isLocale(text) || HOME_SEGMENT.test(text));
}

/** A subdomain that names the integration is a site of its own. */
function namesIntegration(host: string): boolean {
  const labels = host.split('.').slice(0, -siteOf(host).split('.').length);
  return labels.some((label) => label.split('-').some((word) => INTEGRATION_WORD.test(word)));
}

/** Parameters that only measure visits; one doubt, because one edit removes them all. */
export function trackingDoubts({ address, query, parameters }: AddressParts): Doubt[] {
  const tracking = parameters.filter(({ name }) => isTracking(name));
  const [first] = tracking;
  if (!first || !query) return [];
  const rest = parameters.filter(({ name }) => !isTracking(name));
  const text = rest.map(({ start, end }) => address.slice(start, end)).join('&');
  const cleaned = address.slice(0, query.start) + (text === '' ? '' : `?${text}`) + address.slice(query.end);
  const names = tracking.map(({ name }) => name).join(', ');
  return [
    doubt(
      'warning',
      { start: first.start, end: endOfRun(parameters, first) },
      `contains the tracking parameters ${quote(names)}`,
      cleaned,
    ),
  ];
}

function endOfRun(parameters: readonly Parameter[], first: Parameter): number {
  let { end } = first;
  for (const parameter of parameters.slice(parameters.indexOf(first) + 1)) {
    if (!isTracking(parameter.name)) break;
    ({ end } = parameter);
  }
  return end;
}

/** Readers of the listing see what is in its links. The value itself is never shown. */
export function secretDoubts({ parameters, fragmentParameters }: AddressParts): Doubt[] {
  return [...parameters, ...fragmentParameters]
    .filter(({ name, value }) => isSecret(name, value))
    .map((parameter) => doubt('warning', parameter, `contains a secret or signature in ${quote(parameter.name)}`));
}

export function lengthDoubts({ address }: AddressParts): Doubt[] {
  if (address.length <= LONGEST_ADDRESS) return [];
  const range = { start: LONGEST_ADDRESS, end: address.length };
  return [
    doubt(
      'warning',
      range,
      `has a URL of ${address.length.toLocaleString('en-US')} characters, and some forms cut off more than ${LONGEST_ADDRESS}`,
    ),
  ];
}
