import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A certificate and its key, both as PEM, made for one test run. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly name: string;
  readonly privateKey: KeyObject;
}

export interface CertificateOptions {
  readonly names?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** Signs it; absent: it signs itself. */
  readonly issuer?: Certificate;
  readonly isAuthority?: boolean;
}

const ECDSA_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x55, 0x04, 0x03];
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];
const ALTERNATIVE_NAMES = [0x55, 0x1d, 0x11];

/** An X.509 certificate of version 3 with a P-256 key (RFC 5280), written in DER by hand: no tool has to be installed. */
export function makeCertificate(name: string, options: CertificateOptions = {}): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId(ECDSA_SHA256));
  const signed = sequence(
    der(0xa0, integer(2)),
    der(0x02, Buffer.from([1, ...crypto.getRandomValues(new Uint8Array(8))])),
    algorithm,
    distinguishedName(options.issuer?.name ?? name),
    sequence(time(options.from ?? '20200101000000Z'), time(options.to ?? '20991231235959Z')),
    distinguishedName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions(options))),
  );
  const signature = sign('sha256', signed, options.issuer?.privateKey ?? privateKey);
  const bytes = sequence(signed, algorithm, der(0x03, Buffer.from([0]), signature));
  const lines = bytes.toString('base64').replace(/.{64}/g, '$&\n');
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  return { cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`, key, name, privateKey };
}

function extensions({ names = [], isAuthority = false }: CertificateOptions): Buffer[] {
  const basic = sequence(
    objectId(BASIC_CONSTRAINTS),
    der(0x04, isAuthority ? sequence(der(0x01, Buffer.from([0xff]))) : sequence()),
  );
  if (names.length === 0) return [basic];
  const alternatives = sequence(...names.map((name) => der(0x82, Buffer.from(name))));
  return [basic, sequence(objectId(ALTERNATIVE_NAMES), der(0x04, alternatives))];
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
