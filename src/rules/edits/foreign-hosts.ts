import { MICROSOFT, nameAbove } from '../../link/doubtful-hosts.ts';

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
  if (COMMENT.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap(([, host = '']) => {
    const name = host.toLowerCase();
    return nameAbove(name, CLOUDS) === null && nameAbove(name, MICROSOFT) === null ? [name] : [];
  });
}
