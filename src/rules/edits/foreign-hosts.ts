import { MICROSOFT, nameAbove } from '../../link/doubtful-hosts.ts';
import { specialUse } from '../../link/special-use.ts';

const ADDRESS = /https?:\/\/([\w.-]+)/gi;
const COMMENT = /^\s*(?:#|\/\/|\*|\/\*|<#|\.)/;

/** Hosts of Microsoft's clouds that no site is on. */
const CLOUDS: ReadonlySet<string> = new Set([
  'microsoft.us',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoft.com',
  'windows.net',
  'azure.com',
  'azure.us',
  'azure.net',
  'office.com',
  'localhost',
  'w3.org',
]);

/** The hosts of other vendors in source code; none in a line that is a comment. */
export function foreignHosts(text: string): readonly string[] {
  return COMMENT.test(text) ? [] : [...text.matchAll(ADDRESS)].flatMap(([, host = '']) => foreignHost(host) ?? []);
}

/** What makes a URL a name or a link: the name of a namespace, or words in front of it, as in an error message. */
const NO_ADDRESS = /(?:\bxmlns(?::[\w-]+)?\s*=\s*["']?|\p{L}[\p{L}'’-]*[,:]?\s+[("'<[]?)$/u;
const LONGEST_WORD = 80;
const LONGEST_URL = 300;
/** URLs of pages for people, by their host and by their file. */
const PAGES = [
  /^https?:\/\/(?:docs?|help|learn|wiki|blog)\.[\w.-]+(?!.*\bapi\b)/i,
  /^https?:\/\/[^?#]*\.(?:html?|md|pdf|png|svg)(?:[?#]|$)/i,
];

/** The hosts of other vendors that a text of code may call. */
export function calledHosts(text: string): readonly string[] {
  if (COMMENT.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 1: host = '', index }) => {
    const url = text.slice(index, index + LONGEST_URL);
    const isLink =
      NO_ADDRESS.test(text.slice(Math.max(0, index - LONGEST_WORD), index)) || PAGES.some((page) => page.test(url));
    return isLink ? [] : (foreignHost(host) ?? []);
  });
}

function foreignHost(host: string): string | null {
  const name = host.toLowerCase();
  // Examples are no vendor's.
  const isForeign = nameAbove(name, CLOUDS) === null && nameAbove(name, MICROSOFT) === null;
  return isForeign && !specialUse(name)?.isExample ? name : null;
}
