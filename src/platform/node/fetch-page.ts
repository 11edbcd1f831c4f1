import { lookup as systemLookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Answer } from '../../core/ports.ts';
import { MOST_BYTES } from '../../core/sizes.ts';
import type { Failure, Network } from '../../link/fetch-page.ts';
import { clock } from './clock.ts';
import { failureOf, NotPublicError, TimeLimitError } from './page-failure.ts';
import { isMetadataName, isPublicAddress } from './public-address.ts';
import { codeOf } from './system-error.ts';

/** In milliseconds. */
export interface TimeLimits {
  readonly connect: number;
  readonly whole: number;
}

const TIME_LIMITS: TimeLimits = { connect: 10_000, whole: 15_000 };

export interface PageNetworkOptions {
  /** The User-Agent of our own requests. */
  readonly userAgent: string;
  readonly limits?: TimeLimits;
  /** Returns all IP addresses of a name; rejects like `dns.lookup`. */
  readonly resolve?: (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;
  readonly isPublic?: (address: string) => boolean;
  /** Certificates of authorities, in place of the system's. */
  readonly ca?: string;
}

/**
 * Requests pages from the Internet without cookie, token or proxy credential. It connects only to the IP addresses that
 * it checked: the check is in the connection's own lookup, so a name that changes its addresses gains nothing.
 */
export function pageNetwork(options: PageNetworkOptions): Network {
  return {
    request: (url) => requestOnce(url, options),
    pause: clock.sleep,
    now: clock.wall,
    random: Math.random,
  };
}

async function requestOnce(url: URL, options: PageNetworkOptions): Promise<Answer | Failure> {
  // The lookup below is not called for IP addresses, so they are refused first.
  if (url.protocol !== 'https:' || isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0)
    return { kind: 'failure', cause: 'open', reason: 'is not a host name that can be opened' };
  if (isMetadataName(url.hostname))
    return { kind: 'failure', cause: 'open', reason: 'is a cloud metadata host, which is never opened' };
  const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 });
  try {
    return await exchange(url, agent, options);
  } catch (error: unknown) {
    return failureOf(error);
  } finally {
    agent.destroy();
  }
}

function exchange(url: URL, agent: Agent, options: PageNetworkOptions): Promise<Answer> {
  const { connect, whole } = options.limits ?? TIME_LIMITS;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent,
      lookup: publicLookup(options),
      rejectUnauthorized: true,
      ...(options.ca !== undefined && { ca: options.ca }),
      headers: {
        'user-agent': options.userAgent,
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.5, */*;q=0.1',
        'accept-language': 'en, *;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    const end = (milliseconds: number) => () => fail(new TimeLimitError(milliseconds));
    const timers = [setTimeout(end(connect), connect), setTimeout(end(whole), whole)] as const;
    const stop = () => {
      for (const timer of timers) clearTimeout(timer);
      outgoing.destroy();
    };
    const fail = (error: unknown) => {
      reject(error);
      stop();
    };
    outgoing.on('error', fail);
    outgoing.on('socket', (socket) => socket.on('secureConnect', () => clearTimeout(timers[0])));
    outgoing.on('response', (incoming) => {
      answerOf(incoming).then(resolve).catch(reject).finally(stop);
    });
    outgoing.end();
  });
}

/** Returns the IP addresses of a name if all of them are public. */
function publicLookup({ resolve = lookUpAll, isPublic = isPublicAddress }: PageNetworkOptions): LookupFunction {
  return (host, { all }, done) => {
    resolve(host)
      .then((found) => {
        const closed = found.find(({ address }) => !isPublic(address));
        if (closed) throw new NotPublicError(closed.address);
        const [first] = found;
        if (!first) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        if (all) done(null, [...found]);
        else done(null, first.address, first.family);
      })
      .catch((error: unknown) => done(error as NodeJS.ErrnoException, ''));
  };
}

function lookUpAll(host: string) {
  return systemLookup(host, { all: true });
}

async function answerOf(incoming: IncomingMessage): Promise<Answer> {
  const status = incoming.statusCode ?? 0;
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const isGood = status >= 200 && status <= 299;
  const { body, isCut } = isGood ? await bodyOf(incoming, headers.get('content-encoding')) : NO_BODY;
  return { kind: 'answer', status, headers, body, isCut };
}

interface Body {
  readonly body: Uint8Array | null;
  readonly isCut: boolean;
}

const NO_BODY: Body = { body: new Uint8Array(), isCut: false };

async function bodyOf(incoming: IncomingMessage, encoding = 'identity'): Promise<Body> {
  const decoder = decoderFor(encoding.trim().toLowerCase());
  if (decoder === undefined) return { body: null, isCut: false };
  const sent = upTo(incoming, MOST_BYTES.page + 1);
  // Errors end the iteration below; the callback has nothing to add.
  const read = decoder === null ? sent : pipeline(Readable.from(sent), decoder, () => {});
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of upTo(read, MOST_BYTES.page + 1)) chunks.push(chunk);
  } catch (error: unknown) {
    // A compressed page that was cut, or is damaged, is read up to that point.
    if (!isDecodingError(error)) throw error;
    return { body: chunks.length > 0 ? Buffer.concat(chunks) : null, isCut: true };
  }
  const body = Buffer.concat(chunks);
  return { body: body.subarray(0, MOST_BYTES.page), isCut: body.length > MOST_BYTES.page };
}

/** Undefined: the encoding is unknown; null: nothing to decode. */
function decoderFor(encoding: string) {
  if (encoding === 'identity' || encoding === '') return null;
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  return encoding === 'br' ? createBrotliDecompress() : undefined;
}

/** Returns the first bytes of a stream and closes it. */
async function* upTo(stream: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let left = most;
  for await (const chunk of stream) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

function isDecodingError(error: unknown): boolean {
  return /^(?:Z_|ERR__|ERR_BROTLI)/.test(codeOf(error));
}
