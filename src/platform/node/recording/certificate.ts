import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate and its key, both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly name: string;
  readonly privateKey: KeyObject;
  /** Identifies the key (RFC 5280 section 4.2.1.2). */
  readonly keyId: Buffer;
  readonly from: string;
  readonly to: string;
}

export interface CertificateOptions {
  readonly names?: readonly string[];
  /** `YYYYMMDDHHMMSSZ`. */
  readonly from?: string;
  readonly to?: string;
  /** Absent: itself. */
  readonly issuer?: Certificate;
  readonly isAuthority?: boolean;
}

const ECDSA_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const SUBJECT_KEY_ID = [0x55, 0x1d, 0x0e];
const KEY_USAGE = [0x55, 0x1d, 0x0f];
const ALTERNATIVE_NAMES = [0x55, 0x1d, 0x11];
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];
const AUTHORITY_KEY_ID = [0x55, 0x1d, 0x23];
const EXTENDED_KEY_USAGE = [0x55, 0x1d, 0x25];
const SERVER_AUTHENTICATION = [0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];
const TRUE = Buffer.from([0x01, 0x01, 0xff]);
/** Bytes of an uncompressed point of P-256, which end its public key. */
const POINT = 65;

/**
 * Returns an X.509 certificate of version 3 with a P-256 key (RFC 5280), as strict clients want it. Node has the cryptography, but makes
 * no certificates, and these few fields of DER are less than any package that does.
 */
export function makeCertificate(name: string, options: CertificateOptions = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { from = '20200101000000Z', to = '20991231235959Z' } = options;
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const keyId = createHash('sha1').update(spki.subarray(-POINT)).digest();
  const algorithm = sequence(objectId(ECDSA_SHA256));
  const signed = sequence(
    der(0xa0, integer(2)),
    der(0x02, Buffer.from([1]), randomBytes(15)),
    algorithm,
    distinguishedName(options.issuer?.name ?? name),
    sequence(time(from), time(to)),
    distinguishedName(name),
    spki,
    der(0xa3, sequence(...extensions(options, keyId))),
  );
  const signature = sign('sha256', signed, options.issuer?.privateKey ?? privateKey);
  const bytes = sequence(signed, algorithm, der(0x03, Buffer.from([0]), signature));
  const lines = (bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n');
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key,
    name,
    privateKey,
    keyId,
    from,
    to,
  };
}

function extensions({ names = [], isAuthority = false, issuer }: CertificateOptions, keyId: Buffer): Buffer[] {
  const usage = isAuthority ? [1, 0x06] : [7, 0x80];
  return [
    extension(BASIC_CONSTRAINTS, isAuthority ? sequence(TRUE) : sequence(), { critical: true }),
    // For certificates and revocations, or for a handshake.
    extension(KEY_USAGE, der(0x03, Buffer.from(usage)), { critical: true }),
    extension(SUBJECT_KEY_ID, der(0x04, keyId)),
    extension(AUTHORITY_KEY_ID, sequence(der(0x80, issuer?.keyId ?? keyId))),
    ...(isAuthority ? [] : [extension(EXTENDED_KEY_USAGE, sequence(objectId(SERVER_AUTHENTICATION)))]),
    ...(names.length === 0
      ? []
      : [extension(ALTERNATIVE_NAMES, sequence(...names.map((name) => der(0x82, Buffer.from(name)))))]),
  ];
}

function extension(id: readonly number[], value: Buffer, { critical = false } = {}): Buffer {
  return sequence(objectId(id), ...(critical ? [TRUE] : []), der(0x04, value));
}

function distinguishedName(name: string): Buffer {
  return sequence(der(0x31, sequence(objectId(COMMON_NAME), der(0x0c, Buffer.from(name)))));
}

function time(text: string): Buffer {
  // UTCTime until 2049, GeneralizedTime after (RFC 5280 section 4.1.2.5).
  return text < '2050' ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text));
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.from([value]));
}

function objectId(bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
