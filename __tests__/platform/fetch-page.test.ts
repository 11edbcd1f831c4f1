import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Answer } from '../../src/core/ports.ts';
import { MOST_BYTES } from '../../src/core/sizes.ts';
import { type Failure, fetchPage } from '../../src/link/fetch-page.ts';
import { type PageNetworkOptions, pageNetwork } from '../../src/platform/node/fetch-page.ts';
import { type Certificate, makeCertificate } from '../../src/platform/node/recording/certificate.ts';

const HOST = 'site.contoso.com';
/** Short, so that a server that never responds is given up immediately. */
const SHORT = { connect: 60, whole: 120 };
const LONG = { connect: 10_000, whole: 15_000 };

let authority: Certificate;
let good: Certificate;
const open: { server: Server; sockets: Set<Socket> }[] = [];

beforeAll(() => {
  authority = makeCertificate('Test authority', { isAuthority: true });
  good = makeCertificate(HOST, { names: [HOST, 'other.fabrikam.com'], issuer: authority });
});

afterEach(async () => {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  }
});

/** Listens on loopback; returns the port and every connection. */
async function listen(server: Server): Promise<{ port: number; sockets: Set<Socket>; connections: () => number }> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push({ server, sockets });
  return { port: (server.address() as AddressInfo).port, sockets, connections: () => connections };
}

const serve = (listener: RequestListener, options: ServerOptions = good) =>
  listen(createSecureServer(options, listener));

const local = async () => [{ address: '127.0.0.1', family: 4 }];

function network(options: Partial<PageNetworkOptions> = {}) {
  return pageNetwork({
    userAgent: 'mde-partner-check/0.0.0',
    resolve: local,
    isPublic: (address) => address === '127.0.0.1',
    ca: authority.cert,
    limits: LONG,
    ...options,
  });
}

const ask = (port: number, options?: Partial<PageNetworkOptions>, host = HOST, path = '/') =>
  network(options).request(new URL(`https://${host}:${port}${path}`));

const textOf = (answer: Answer | Failure) =>
  answer.kind === 'answer' && answer.body ? new TextDecoder().decode(answer.body) : null;

describe('an exchange', () => {
  test('status, headers and body', async () => {
    const { port } = await serve((_, response) => {
      response.writeHead(203, { 'content-type': 'text/html', 'x-robots-tag': ['a', 'b'] }).end('<p>hello');
    });
    const answer = await ask(port);
    expect(answer).toMatchObject({ kind: 'answer', status: 203, isCut: false });
    expect(textOf(answer)).toBe('<p>hello');
    if (answer.kind === 'answer') expect(answer.headers.get('x-robots-tag')).toBe('a, b');
  });

  test('names the tool, and sends nothing that identifies anyone', async () => {
    const seen: IncomingMessage[] = [];
    const { port } = await serve((incoming, response) => {
      seen.push(incoming);
      response.setHeader('set-cookie', 'a=b').end();
    });
    const one = network();
    await one.request(new URL(`https://${HOST}:${port}/x?y=z#fragment`));
    await one.request(new URL(`https://${HOST}:${port}/x`));
    expect(seen.map(({ method, url }) => [method, url])).toEqual([
      ['GET', '/x?y=z'],
      ['GET', '/x'],
    ]);
    for (const { headers } of seen) {
      expect(Object.keys(headers).sort()).toEqual([
        'accept',
        'accept-encoding',
        'accept-language',
        'connection',
        'host',
        'user-agent',
      ]);
      expect(headers['user-agent']).toBe('mde-partner-check/0.0.0');
      expect(headers.connection).toBe('close');
    }
  });

  test('a proxy in the environment is not used', async () => {
    const proxy = await listen(createTcpServer());
    const variables = { HTTPS_PROXY: `http://user:secret@127.0.0.1:${proxy.port}`, NODE_USE_ENV_PROXY: '1' };
    const { env } = process;
    Object.assign(env, variables);
    try {
      const { port } = await serve((_, response) => response.end('direct'));
      expect(textOf(await ask(port))).toBe('direct');
      expect(proxy.connections()).toBe(0);
    } finally {
      for (const name of Object.keys(variables)) delete env[name];
    }
  });

  test('a redirect is returned, not followed, and its body is not read', async () => {
    let requests = 0;
    const { port } = await serve((_, response) => {
      requests++;
      response.writeHead(302, { location: '/elsewhere' }).write('endless');
    });
    const answer = await ask(port);
    expect(answer).toMatchObject({ kind: 'answer', status: 302 });
    expect(requests).toBe(1);
  });
});

describe('bodies', () => {
  const text = 'Connect Microsoft Defender for Endpoint. '.repeat(50);

  test.each([
    ['identity', Buffer.from(text)],
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
  ])('%s', async (encoding, body) => {
    const { port } = await serve((_, response) => response.setHeader('content-encoding', encoding).end(body));
    expect(textOf(await ask(port))).toBe(text);
  });

  test('a page of exactly 512 KiB is complete, a page of one byte more is cut', async () => {
    let size = MOST_BYTES.page;
    const { port } = await serve((_, response) => response.end(Buffer.alloc(size, 'x')));
    expect(await ask(port)).toMatchObject({ isCut: false, body: { length: MOST_BYTES.page } });
    size++;
    expect(await ask(port)).toMatchObject({ isCut: true, body: { length: MOST_BYTES.page } });
  });

  test('an endless page is cut, and the connection is closed', async () => {
    const closed: Promise<unknown>[] = [];
    const { port } = await serve((_, response) => {
      closed.push(new Promise((done) => response.on('close', done)));
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      };
      response.on('drain', write);
      write();
    });
    expect(await ask(port)).toMatchObject({ kind: 'answer', isCut: true, body: { length: MOST_BYTES.page } });
    await Promise.all(closed);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(32 * MOST_BYTES.page))],
    ['br', brotliCompressSync(Buffer.alloc(32 * MOST_BYTES.page))],
    ['deflate', deflateSync(Buffer.alloc(32 * MOST_BYTES.page))],
  ])('a decompression bomb in %s is cut', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MOST_BYTES.page / 16);
    const { port } = await serve((_, response) => response.setHeader('content-encoding', encoding).end(bomb));
    const answer = await ask(port);
    expect(answer).toMatchObject({ kind: 'answer', isCut: true, body: { length: MOST_BYTES.page } });
    // No more than that was ever decompressed.
    if (answer.kind === 'answer') expect(answer.body?.buffer.byteLength).toBe(MOST_BYTES.page + 1);
  });

  test('compressed bytes that decompress to nothing are not read forever', async () => {
    const nothing = Buffer.concat(Array.from({ length: 4096 }, () => gzipSync('')));
    const { port } = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip');
      const write = () => {
        while (!response.destroyed && response.write(nothing));
      };
      response.on('drain', write);
      write();
    });
    expect(await ask(port)).toMatchObject({ kind: 'answer', status: 200 });
  });

  test('a damaged page is read up to the damage', async () => {
    const whole = gzipSync(text);
    let body = whole.subarray(0, whole.length - 12);
    const { port } = await serve((_, response) => response.setHeader('content-encoding', 'gzip').end(body));
    expect(await ask(port)).toMatchObject({ kind: 'answer', isCut: true });
    body = Buffer.from('this is no gzip');
    expect(await ask(port)).toMatchObject({ kind: 'answer', body: null, isCut: true });
  });

  test('an unknown encoding is not read', async () => {
    const { port } = await serve((_, response) => response.setHeader('content-encoding', 'zstd').end('x'));
    expect(await ask(port)).toMatchObject({ kind: 'answer', status: 200, body: null });
  });
});

describe('IP addresses', () => {
  const failed = (reason: RegExp, cause = 'open') => ({
    kind: 'failure',
    cause,
    reason: expect.stringMatching(reason),
  });

  test('it connects to the checked IP address: a name that changes its addresses gains nothing', async () => {
    const { port } = await serve((_, response) => response.end('checked'));
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    expect(textOf(await ask(port, { resolve }))).toBe('checked');
    expect(asked).toBe(1);
    expect(await ask(port, { resolve })).toEqual(failed(/'127\.0\.0\.2', which is not public/));
  });

  test('all IP addresses of a name must be public', async () => {
    const { port, connections } = await serve((_, response) => response.end());
    for (const address of ['10.0.0.1', '::1', '169.254.169.254']) {
      const both = [
        { address: '127.0.0.1', family: 4 },
        { address, family: address.includes(':') ? 6 : 4 },
      ];
      expect(await ask(port, { resolve: async () => both })).toEqual(failed(/which is not public/));
      expect(await ask(port, { resolve: async () => both.reverse() })).toEqual(failed(/which is not public/));
    }
    expect(connections()).toBe(0);
  });

  test('without a list of its own, loopback is not public', async () => {
    const { port, connections } = await serve((_, response) => response.end());
    const { isPublic: _, ...options } = { isPublic: 0, ca: authority.cert, userAgent: 'x', resolve: local };
    const answer = await pageNetwork(options).request(new URL(`https://${HOST}:${port}/`));
    expect(answer).toEqual(failed(/'127\.0\.0\.1', which is not public/));
    expect(connections()).toBe(0);
  });

  test.each(['127.0.0.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254'])(
    'the literal %s is refused before any request',
    async (host) => {
      const { port, connections } = await serve((_, response) => response.end());
      const resolve = () => Promise.reject(new Error('asked'));
      expect(await ask(port, { resolve, isPublic: () => true }, host)).toEqual(
        failed(/is not a host name that can be opened/),
      );
      expect(connections()).toBe(0);
    },
  );

  test.each(['metadata.google.internal', 'metadata.goog', 'Metadata.Packet.net'])('%s is refused', async (host) => {
    const { port, connections } = await serve((_, response) => response.end());
    expect(await ask(port, {}, host)).toEqual(failed(/cloud metadata/));
    expect(connections()).toBe(0);
  });

  test('only https is allowed', async () => {
    expect(await network().request(new URL(`http://${HOST}/`))).toEqual(
      failed(/is not a host name that can be opened/),
    );
  });

  test('names that do not exist, or do not resolve now', async () => {
    const rejects = (code: string) => ({ resolve: () => Promise.reject(Object.assign(new Error('x'), { code })) });
    expect(await ask(1, rejects('ENOTFOUND'))).toEqual(failed(/has no DNS entry/, 'gone'));
    expect(await ask(1, { resolve: async () => [] })).toEqual(failed(/has no DNS entry/, 'gone'));
    expect(await ask(1, rejects('EAI_AGAIN'))).toEqual(failed(/could not be looked up/));
    expect(await ask(1, rejects('EVIL\n::error::'))).toEqual(failed(/^could not be reached \(unknown\)$/));
  });

  test('a second IP address is tried if the first does not respond', async () => {
    const { port } = await serve((_, response) => response.end('second'));
    const resolve = async () => [
      { address: '127.0.0.9', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(textOf(await ask(port, { resolve, isPublic: () => true }))).toBe('second');
  });
});

describe('certificates', () => {
  const rows: readonly (readonly [string, () => Certificate, RegExp])[] = [
    [
      'expired',
      () => makeCertificate(HOST, { names: [HOST], issuer: authority, from: '20200101000000Z', to: '20210101000000Z' }),
      /has expired/,
    ],
    [
      'not yet valid',
      () => makeCertificate(HOST, { names: [HOST], issuer: authority, from: '20490101000000Z' }),
      /not valid yet/,
    ],
    [
      'for another name',
      () => makeCertificate('x', { names: ['other.contoso.com'], issuer: authority }),
      /for another name/,
    ],
    ['self-signed', () => makeCertificate(HOST, { names: [HOST] }), /self-signed certificate/],
    [
      'of an unknown authority',
      () => makeCertificate(HOST, { names: [HOST], issuer: makeCertificate('Other authority', { isAuthority: true }) }),
      /unknown authority/,
    ],
  ];

  test.each(rows)('%s', async (_, certificate, reason) => {
    let requests = 0;
    const { port } = await serve((_incoming, response) => {
      requests++;
      response.end();
    }, certificate());
    expect(await ask(port)).toEqual({ kind: 'failure', cause: 'gone', reason: expect.stringMatching(reason) });
    expect(requests).toBe(0);
  });

  test('the switch that turns verification off has no effect', async () => {
    const { env } = process;
    // Node warns of the switch.
    jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const before = env['NODE_TLS_REJECT_UNAUTHORIZED'];
    env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const { port } = await serve((_, response) => response.end(), makeCertificate(HOST, { names: [HOST] }));
      expect(await ask(port)).toMatchObject({ kind: 'failure', cause: 'gone' });
    } finally {
      if (before === undefined) delete env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
    }
  });
});

describe('servers that violate the rules', () => {
  test('one that refuses the connection', async () => {
    const { port } = await listen(createTcpServer());
    const { server } = open.pop() as (typeof open)[number];
    await new Promise((done) => server.close(done));
    expect(await ask(port)).toEqual({ kind: 'failure', cause: 'open', reason: 'refused the connection' });
  });

  test('one that closes the connection', async () => {
    const { port } = await serve((incoming) => incoming.socket.destroy());
    expect(await ask(port)).toEqual({ kind: 'failure', cause: 'reset', reason: 'reset the connection' });
  });

  test('one that closes the connection during the response', async () => {
    const { port } = await serve((incoming, response) => {
      response.setHeader('content-length', '1000');
      response.write('half', () => incoming.socket.destroy());
    });
    expect(await ask(port)).toMatchObject({ kind: 'failure', cause: 'reset' });
  });

  test('one without TLS', async () => {
    const { port } = await listen(createTcpServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')));
    expect(await ask(port)).toEqual({
      kind: 'failure',
      cause: 'gone',
      reason: expect.stringMatching(/failed the TLS handshake/),
    });
  });

  test('one that does not speak HTTP', async () => {
    const { port } = await listen(createTlsServer(good, (socket) => socket.end('SSH-2.0-server\r\n')));
    expect(await ask(port)).toEqual({
      kind: 'failure',
      cause: 'open',
      reason: expect.stringMatching(/^does not speak HTTP \(HPE_/),
    });
  });

  test('one with endless headers', async () => {
    const { port } = await listen(
      createTlsServer(good, (socket) => {
        socket.on('error', () => {});
        socket.write(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(1_000_000)}`);
      }),
    );
    expect(await ask(port)).toEqual({
      kind: 'failure',
      cause: 'open',
      reason: 'does not speak HTTP (HPE_HEADER_OVERFLOW)',
    });
  });

  const late = { kind: 'failure', cause: 'open', reason: expect.stringMatching(/^did not respond within 0\.\d+ s$/) };

  test('one that accepts the connection and sends nothing', async () => {
    const { port } = await listen(createTcpServer());
    expect(await ask(port, { limits: { connect: 60, whole: 10_000 } })).toEqual(late);
  });

  test('one that accepts the request and sends nothing', async () => {
    const { port } = await serve(() => {});
    expect(await ask(port, { limits: { connect: 10_000, whole: SHORT.whole * 4 } })).toEqual(late);
  });

  test('one that starts a response and never ends it', async () => {
    const { port } = await serve((_, response) => void response.write('<p>begin'));
    expect(await ask(port, { limits: { connect: 10_000, whole: SHORT.whole * 4 } })).toEqual(late);
  });

  test('a name server that does not respond', async () => {
    expect(await ask(1, { resolve: () => new Promise(() => {}), limits: SHORT })).toEqual(late);
  });
});

describe('a whole visit', () => {
  const quick = (options?: Partial<PageNetworkOptions>) => ({ ...network(options), pause: async () => {} });

  test('through redirects between hosts, each with its own check', async () => {
    const { port } = await serve((incoming, response) => {
      if (incoming.url === '/start')
        response.writeHead(301, { location: `https://other.fabrikam.com:${port}/end` }).end();
      else response.end('<title>The end</title>');
    });
    const asked: string[] = [];
    const resolve = (host: string) => {
      asked.push(host);
      return local();
    };
    const visit = await fetchPage(`https://${HOST}:${port}/start`, quick({ resolve }));
    expect(visit).toMatchObject({ outcome: 'good', redirects: [{ status: 301 }] });
    expect(visit.url.hostname).toBe('other.fabrikam.com');
    expect(asked).toEqual([HOST, 'other.fabrikam.com']);
  });

  test('a redirect to a name with a private IP address is not followed', async () => {
    let requests = 0;
    const { port } = await serve((_, response) => {
      requests++;
      response.writeHead(302, { location: `https://other.fabrikam.com:${port}/` }).end();
    });
    const resolve = async (host: string) => [{ address: host === HOST ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    expect(await fetchPage(`https://${HOST}:${port}/`, quick({ resolve }))).toMatchObject({
      outcome: 'unknown',
      reason: "resolves to the IP address '10.0.0.1', which is not public",
    });
    expect(requests).toBe(1);
  });

  test.each([
    'http://127.0.0.1/',
    'https://169.254.169.254/latest/',
    'https://metadata.google.internal/',
    'https://localhost/',
  ])('a redirect to %s is bad', async (location) => {
    const { port } = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await fetchPage(`https://${HOST}:${port}/`, quick())).toMatchObject({ outcome: 'bad' });
  });

  test('a loop of redirects ends after six requests', async () => {
    let requests = 0;
    const { port } = await serve((_, response) => {
      requests++;
      response.writeHead(302, { location: '/' }).end();
    });
    expect(await fetchPage(`https://${HOST}:${port}/`, quick())).toMatchObject({ outcome: 'unknown' });
    expect(requests).toBe(6);
  });

  test('a server that recovers is good', async () => {
    let requests = 0;
    const { port } = await serve((incoming, response) => {
      if (++requests === 1) incoming.socket.destroy();
      else response.writeHead(requests === 2 ? 503 : 200).end();
    });
    expect(await fetchPage(`https://${HOST}:${port}/`, quick())).toMatchObject({ outcome: 'good' });
    expect(requests).toBe(3);
  });
});
