import { listOf } from '../core/list.ts';
import { countsText } from '../render/overview.ts';
import type { FormValues, Judged } from './protocol.ts';

interface Mailed {
  readonly values: Pick<FormValues, 'name'>;
  readonly judged: Pick<Judged, 'report' | 'product' | 'unfilled' | 'counts'> | null;
  /** Names of the fields that are still to be filled in. */
  readonly missing: readonly string[];
}

/**
 * Returns text for a mail to the developers: what was found, what this page cannot see, and a link.
 *
 * @param link URL of the page with the listing; null: the listing is too long for one
 */
export function mailText({ values, judged, missing }: Mailed, link: string | null): string {
  const findings = judged?.report.findings.filter(({ waiver }, index) => !waiver && !judged.unfilled.has(index)) ?? [];
  const expected = judged?.report.manifests[0]?.products[judged.product]?.measurements.userAgent?.expected;
  const lines = [
    `Listing of ${values.name || 'our product'} in the Microsoft Defender for Endpoint partner portal`,
    '',
    judged ? `Result: ${countsText(judged)}${missing.length > 0 ? ' so far' : ''}.` : '',
    ...(missing.length > 0 ? [`Still to fill in: ${listOf(missing)}.`] : []),
    ...findings.map(({ severity, message, path, start }) => `* ${severity}: ${message} (${path}, line ${start.line})`),
    ...(expected ? ['', `Every API call must send this User-Agent: ${expected}`] : []),
    'The source code was not looked at. Please run the check in the repository.',
    ...(link === null ? [] : ['', 'Open this listing in the browser (nothing is sent to a server):', link]),
  ];
  return `${lines.join('\n').trim()}\n`;
}
