import { quote } from '../core/quote.ts';
import { isUrl } from '../core/url.ts';
import { acceptsPart } from '../text/names.ts';
import { type Doubt, doubt } from './doubt.ts';
import {
  ACCEPTED_ELSEWHERE,
  DYNAMIC_DNS,
  MICROSOFT,
  nameAbove,
  PREVIEWS,
  REPOSITORIES,
  SHARED_FILES,
  SHORTENERS,
  SIGN_IN,
  TUNNELS,
} from './doubtful-hosts.ts';
import { SIGN_IN_LABEL, STAGING_WORD } from './doubtful-words.ts';
import { lookAlikeLabel } from './look-alike-letters.ts';
import type { AddressParts } from './parts.ts';
import { pathsShown } from './repository.ts';
import { carriesName, siteOf } from './site.ts';

/** What is known about the partner. */
export interface Partner {
  readonly company?: string | undefined;
  /** URL of the company's site. */
  readonly website?: string | undefined;
  /** Web URL of the repository that is checked. */
  readonly repository?: string | undefined;
  /** Whether a path, relative to the root of that repository, exists. */
  has(path: string): boolean;
}

/** Returns the first doubt about where a link leads. Its page is judged only if there is none, or only a notice. */
export function placeDoubt(parts: AddressParts, partner: Partner): Doubt | null {
  const { host, hostRange } = parts;
  const warning = (problem: string) => doubt('warning', hostRange, problem);
  if (nameAbove(host, SHORTENERS))
    return warning(`goes through the link shortener ${quote(host)}, which hides its target`);
  if (isSharedFile(parts))
    return warning(`is a shared file on ${quote(host)}, which disappears when its owner stops sharing it`);
  if (nameAbove(host, TUNNELS)) return warning(`is in a temporary tunnel or workspace on ${quote(host)}`);
  if (PREVIEWS.some((form) => form.test(host))) return warning(`is a temporary preview on ${quote(host)}`);
  if (nameAbove(host, DYNAMIC_DNS)) return warning(`is on ${quote(host)}, which is a dynamic DNS name`);
  const isSignIn = host
    .split('.')
    .slice(0, -2)
    .some((label) => SIGN_IN_LABEL.test(label));
  if (isSignIn || isClosed(parts)) return warning(`is on ${quote(host)}, which requires a sign-in`);
  if (nameAbove(host, REPOSITORIES)) return repositoryDoubt(parts, partner);
  return ownerDoubt(parts, partner);
}

function isSharedFile({ host, address, path }: AddressParts): boolean {
  const text = address.slice(path.start, path.end) || '/';
  return SHARED_FILES.some(([name, start]) => (host === name || host.endsWith(`.${name}`)) && text.startsWith(start));
}

/** Marketplaces are on hosts that are refused otherwise. */
function isClosed(parts: AddressParts): boolean {
  return nameAbove(parts.host, SIGN_IN) !== null && !isAcceptedElsewhere(parts);
}

function repositoryDoubt(parts: AddressParts, { repository, has }: Partner): Doubt {
  const paths = repository === undefined ? null : pathsShown(parts, repository);
  if (paths && !paths.some(has)) {
    const shown = quote(paths[0] ?? '');
    return doubt('warning', parts.path, `is in this repository, but ${shown} does not exist`);
  }
  return doubt('notice', parts.hostRange, 'is a page of a source repository');
}

/**
 * Compared with the partner's site if it is stated; otherwise only Microsoft's pages are certainly not the partner's.
 */
function ownerDoubt(parts: AddressParts, { company, website }: Partner): Doubt | null {
  const { host, hostRange } = parts;
  if (isAcceptedElsewhere(parts) || (company !== undefined && carriesName(host, company))) return null;
  const site = website !== undefined && isUrl(website) ? siteOf(new URL(website).hostname) : null;
  if (site !== null) {
    if (siteOf(host) === site) return null;
    return doubt('warning', hostRange, `is on ${quote(host)}, not on the site of the company (${quote(site)})`);
  }
  if (!nameAbove(host, MICROSOFT) || (company !== undefined && acceptsPart(company, 'Microsoft'))) return null;
  return doubt('warning', hostRange, `is on ${quote(host)}, which belongs to Microsoft`);
}

/** Whether it is a marketplace, or a redirector that listings use. */
export function isAcceptedElsewhere({ host, address, path }: AddressParts): boolean {
  const text = address.slice(path.start, path.end) || '/';
  return ACCEPTED_ELSEWHERE.some(([name, start]) => host === name && text.toLowerCase().startsWith(start));
}

/** Letters of other scripts. */
export function scriptDoubts({ host, hostRange }: AddressParts): Doubt[] {
  const alike = lookAlikeLabel(host);
  if (alike)
    return [
      doubt(
        'warning',
        hostRange,
        `has ${quote(alike.label)} in its host, which is written in ${alike.script} letters that look like Latin letters`,
      ),
    ];
  if (/(?:^|\.)xn--/.test(host))
    return [doubt('notice', hostRange, `has an internationalized host, which some programs show as ${quote(host)}`)];
  return [];
}

/** Finds words below the registered name that name a test system. */
export function stagingDoubts({ host, hostRange, address }: AddressParts): Doubt[] {
  const own = siteOf(host).split('.').length;
  let { start } = hostRange;
  for (const label of address.slice(hostRange.start, hostRange.end).split('.').slice(0, -own)) {
    const range = { start, end: start + label.length };
    if (
      label
        .toLowerCase()
        .split('-')
        .some((word) => STAGING_WORD.test(word))
    )
      return [doubt('notice', range, `is on ${quote(host)}, which looks like a test system`)];
    start = range.end + 1;
  }
  return [];
}

export function portDoubts({ port, address }: AddressParts): Doubt[] {
  if (!port) return [];
  const number = address.slice(port.start + 1, port.end);
  if (number === '' || Number(number) === 443) return [];
  return [doubt('warning', port, `uses port ${number} instead of 443, and many networks block it`)];
}
