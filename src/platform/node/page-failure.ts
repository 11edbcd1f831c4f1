import { quote } from '../../core/quote.ts';
import type { Failure } from '../../link/fetch-page.ts';
import { codeOf } from './system-error.ts';

/** A name resolved to an IP address that must not be contacted. */
export class NotPublicError extends Error {
  override readonly name = 'NotPublicError';
  readonly address: string;

  constructor(address: string) {
    super('not a public address');
    this.address = address;
  }
}

/** A time limit was reached. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super('time limit');
    this.milliseconds = milliseconds;
  }
}

/** Codes of OpenSSL and Node for certificates that no browser accepts. */
const CERTIFICATE_FAULTS: ReadonlyMap<string, string> = new Map([
  ['CERT_HAS_EXPIRED', 'has a certificate that has expired'],
  ['CERT_NOT_YET_VALID', 'has a certificate that is not valid yet'],
  ['CERT_REVOKED', 'has a certificate that was revoked'],
  ['CERT_UNTRUSTED', 'has a certificate from an untrusted authority'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'has a self-signed certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'has a certificate for another name'],
  ['HOSTNAME_MISMATCH', 'has a certificate for another name'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'has a certificate from a self-signed authority'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'has a certificate from an unknown authority, or does not send the complete chain'],
  [
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'has a certificate from an unknown authority, or does not send the complete chain',
  ],
  [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'has a certificate from an unknown authority, or does not send the complete chain',
  ],
]);

const OTHER_FAULTS: ReadonlyMap<string, Omit<Failure, 'kind'>> = new Map([
  ['ENOTFOUND', { cause: 'gone', reason: 'has no DNS entry' }],
  ['EPROTO', { cause: 'gone', reason: 'failed the TLS handshake' }],
  ['ECONNRESET', { cause: 'reset', reason: 'reset the connection' }],
  ['ERR_STREAM_PREMATURE_CLOSE', { cause: 'reset', reason: 'reset the connection' }],
  ['EPIPE', { cause: 'reset', reason: 'reset the connection' }],
  ['ECONNREFUSED', { cause: 'open', reason: 'refused the connection' }],
  ['EAI_AGAIN', { cause: 'open', reason: 'could not be looked up' }],
  ['ETIMEDOUT', { cause: 'open', reason: 'did not respond in time' }],
]);

/** Describes a network error for a page. Uses only codes, because error messages may contain anything. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NotPublicError)
    return {
      kind: 'failure',
      cause: 'open',
      reason: `resolves to the IP address ${quote(error.address)}, which is not public`,
    };
  if (error instanceof TimeLimitError)
    return { kind: 'failure', cause: 'open', reason: `did not respond within ${error.milliseconds / 1000} s` };
  const code = networkCode(error);
  const certificate = CERTIFICATE_FAULTS.get(code);
  if (certificate !== undefined) return { kind: 'failure', cause: 'gone', reason: certificate };
  const other = OTHER_FAULTS.get(code);
  if (other) return { kind: 'failure', ...other };
  if (/^ERR_(?:SSL|TLS)_/.test(code))
    return { kind: 'failure', cause: 'gone', reason: `failed the TLS handshake (${code})` };
  if (code.startsWith('HPE_')) return { kind: 'failure', cause: 'open', reason: `does not speak HTTP (${code})` };
  return { kind: 'failure', cause: 'open', reason: `could not be reached (${code})` };
}

/** If several IP addresses were tried, the first error represents all. */
function networkCode(error: unknown): string {
  const code = codeOf(error instanceof AggregateError ? error.errors[0] : error);
  return /^[A-Z\d_]{1,60}$/.test(code) ? code : 'unknown';
}
