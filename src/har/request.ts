/** A header as recorded; a value that is not text becomes the empty text. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The request of a HAR entry, as far as it has the expected types. */
export interface RecordedRequest {
  /** In upper case; empty: none was recorded. */
  readonly method: string;
  /** As written. */
  readonly address: string;
  /** Includes the pseudo-headers of HTTP/2, whose names begin with a colon. Null: no list was recorded. */
  readonly headers: readonly Header[] | null;
  /** Null: none was recorded, or it is not text. */
  readonly body: string | null;
}

/** @param entry an element of `log.entries`, as parsed */
export function requestOf(entry: unknown): RecordedRequest {
  const request = field(entry, 'request');
  const body = field(field(request, 'postData'), 'text');
  return {
    method: text(field(request, 'method')).trim().toUpperCase(),
    address: text(field(request, 'url')),
    headers: headersOf(request),
    body: typeof body === 'string' ? body : null,
  };
}

/** Returns the headers of a request or a response, in order; null if there is no list. */
function headersOf(message: unknown): Header[] | null {
  const headers = field(message, 'headers');
  if (!Array.isArray(headers)) return null;
  return headers.map((header) => ({ name: text(field(header, 'name')), value: text(field(header, 'value')) }));
}

/** Headers that let their readers act as the caller. */
const CREDENTIAL_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

/** What recorders and sanitizers write in place of a secret. */
const REDACTED = /^(?:(?:bearer|basic)\s+)?(?:\*+|[[<(]?redacted[\])>]?|)$/i;

/** Whether an entry holds an Authorization header or a cookie, sent or received. */
export function holdsCredentials(entry: unknown): boolean {
  return ['request', 'response'].some((side) => {
    const message = field(entry, side);
    const cookies = field(message, 'cookies');
    if (Array.isArray(cookies) && cookies.some((cookie) => isSecret(text(field(cookie, 'value'))))) return true;
    return (headersOf(message) ?? []).some(
      ({ name, value }) => CREDENTIAL_HEADERS.has(name.toLowerCase()) && isSecret(value),
    );
  });
}

function isSecret(value: string): boolean {
  return !REDACTED.test(value.trim());
}

function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
