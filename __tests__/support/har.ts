export const GOOD = 'MdePartner-Contoso-ContosoCognito/1.0.0';
export const ALERTS = 'https://api.securitycenter.microsoft.com/api/alerts';

export type HeaderPair = readonly [name: string, value: unknown];

/** One entry, as a recorder writes it; `null` leaves the headers out. */
export function entry(
  url: unknown,
  headers: readonly HeaderPair[] | null = [['User-Agent', GOOD]],
  more: { readonly method?: unknown; readonly body?: string; readonly response?: unknown } = {},
): unknown {
  return {
    startedDateTime: '2026-11-22T10:00:00.000Z',
    request: {
      method: more.method ?? 'GET',
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      ...(headers && { headers: headers.map(([name, value]) => ({ name, value })) }),
      ...(more.body !== undefined && { postData: { mimeType: 'application/json', text: more.body } }),
    },
    response: more.response ?? { status: 200, headers: [], cookies: [], content: { size: 2, text: '{}' } },
  };
}

/** A HAR with one entry a line, from line 2 on. */
export function har(...entries: readonly unknown[]): string {
  return `{"log":{"version":"1.2","entries":[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]}}\n`;
}
