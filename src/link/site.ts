import { acceptedParts, normalisePart } from '../text/names.ts';

/** Second-level domains under which countries register names. */
const SHARED_SECOND_LEVELS: ReadonlySet<string> = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'go',
  'gob',
  'gov',
  'gv',
  'ltd',
  'me',
  'ne',
  'net',
  'nom',
  'or',
  'org',
  'plc',
]);

/** Shorter names occur in too many hosts by accident. */
const SHORTEST_NAME = 4;

/** Returns the registered name, as well as possible without the public suffix list: `contoso.co.uk`. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && SHARED_SECOND_LEVELS.has(second) ? -3 : -2).join('.');
}

/** Whether a label of the host contains the company's name, as on its own sites and on hosted ones. */
export function carriesName(host: string, company: string): boolean {
  const labels = host.split('.').map(normalisePart);
  return [...acceptedParts(company)].some((form) =>
    labels.some((label) => label === form || (form.length >= SHORTEST_NAME && label.includes(form))),
  );
}
