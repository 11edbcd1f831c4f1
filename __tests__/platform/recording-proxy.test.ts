import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  connect as connectTcp,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net';
import { join } from 'node:path';
import { connect as connectTls, createSecureContext } from 'node:tls';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../src/har/exchange.ts';
import { makeCertificate } from '../../src/platform/node/recording/certificate.ts';
import { clientEnvironment } from '../../src/platform/node/recording/client-environment.ts';
import { type ProxyOptions, type RunningProxy, startProxy } from '../../src/platform/node/recording/proxy.ts';
import { folderWith } from '../support/folders.ts';

const AUTHORITY = makeCertificate('Authority', { isAuthority: true });
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function proxyWith(options: Partial<ProxyOptions>): Promise<{ proxy: RunningProxy; seen: Exchange[] }> {
  const seen: Exchange[] = [];
  const proxy = await startProxy({
    authority: AUTHORITY,
    intercepts: (host) => host === 'api.example',
    answer: null,
    seen: (exchange) => void seen.push(exchange),
    ...options,
  });
  closing.push(proxy.close);
  return { proxy, seen };
}

/** Asks the proxy for a tunnel. */
async function tunnelTo(target: string, port: number): Promise<{ status: string; socket: Socket }> {
  const socket = connectTcp(port, '127.0.0.1');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  return { status: answer.toString().split('\r\n')[0] ?? '', socket };
}

/** Sends bytes through TLS that trusts the authority alone, and returns what comes back. */
async function exchanged(socket: Socket, host: string, text: string): Promise<string> {
  const secure = connectTls({ socket, servername: host, ca: AUTHORITY.cert });
  await once(secure, 'secureConnect');
  secure.write(text);
  let answer = '';
  for await (const piece of secure) answer += String(piece);
  return answer;
}

const REQUEST =
  'POST /api/alerts?x=1 HTTP/1.1\r\nHost: api.example\r\nUser-Agent: A/1\r\nuser-agent: B/1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi';

test('a host that is intercepted is answered by the mock, and the request is seen as it was sent', async () => {
  const { proxy, seen } = await proxyWith({
    answer: () => ({ status: 429, headers: [{ name: 'Retry-After', value: '1' }], body: '{}' }),
  });
  const { status, socket } = await tunnelTo('API.example:443', proxy.port);
  expect(status).toBe('HTTP/1.1 200 Connection Established');
  const answer = await exchanged(socket, 'api.example', REQUEST);
  expect(answer).toMatch(/^HTTP\/1\.1 429 [\s\S]*Retry-After: 1[\s\S]*\{\}/);
  expect(seen).toEqual([
    {
      method: 'POST',
      url: 'https://api.example/api/alerts?x=1',
      headers: [
        { name: 'Host', value: 'api.example' },
        { name: 'User-Agent', value: 'A/1' },
        { name: 'user-agent', value: 'B/1' },
        { name: 'Content-Length', value: '2' },
        { name: 'Connection', value: 'close' },
      ],
      body: 'hi',
      status: 429,
    },
  ]);
});

test('a host that is not is tunnelled: its own certificate arrives, and nothing is seen', async () => {
  const own = makeCertificate('other.example', { names: ['other.example'], issuer: AUTHORITY });
  const server = createSecureServer({ cert: own.cert, key: own.key }, (_, response) => void response.end('secret'));
  const port = await listening(server);
  const { proxy, seen } = await proxyWith({ answer: () => ({ status: 500, headers: [], body: '' }) });
  const { socket } = await tunnelTo(`127.0.0.1:${port}`, proxy.port);
  const secure = connectTls({ socket, servername: 'other.example', ca: AUTHORITY.cert });
  await once(secure, 'secureConnect');
  expect(new X509Certificate(secure.getPeerCertificate().raw).serialNumber).toBe(
    new X509Certificate(own.cert).serialNumber,
  );
  secure.write('GET / HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n');
  let answer = '';
  for await (const piece of secure) answer += String(piece);
  expect(answer).toMatch(/secret/);
  expect(seen).toEqual([]);
});

test('plain HTTP is handed on, and read only for a host that is intercepted', async () => {
  const got: (string | undefined)[] = [];
  const server = createHttpServer((request, response) => {
    got.push(
      `${request.method} ${request.url} ${request.headers['user-agent']} ${request.headers['proxy-authorization']}`,
    );
    response.writeHead(404, { 'X-Own': '1' }).end('none');
  });
  const port = await listening(server);
  const { proxy, seen } = await proxyWith({ intercepts: (host) => host === '127.0.0.1' });
  const ask = async (host: string) => {
    const request = httpRequest({
      port: proxy.port,
      path: `http://${host}:${port}/a?b`,
      headers: { 'User-Agent': 'A/1', 'Proxy-Authorization': 'Basic eDp5' },
      agent: false,
    });
    request.end();
    const [response] = await once(request, 'response');
    response.resume();
    return [response.statusCode, response.headers['x-own']];
  };
  expect(await ask('127.0.0.1')).toEqual([404, '1']);
  expect(await ask('localhost')).toEqual([404, '1']);
  expect(got).toEqual(['GET /a?b A/1 undefined', 'GET /a?b A/1 undefined']);
  expect(seen.map(({ url, status }) => [url, status])).toEqual([[`http://127.0.0.1:${port}/a?b`, 404]]);
});

test('a target that is not there is a bad gateway, and one that is none a bad request', async () => {
  const free = createTcpServer();
  const port = await listening(free);
  free.close();
  const { proxy } = await proxyWith({});
  expect((await tunnelTo(`127.0.0.1:${port}`, proxy.port)).status).toBe('HTTP/1.1 502 Bad Gateway');
  expect((await tunnelTo('x', proxy.port)).status).toBe('HTTP/1.1 400 Bad Request');
});

test('it listens on the loopback interface alone', async () => {
  const { proxy } = await proxyWith({});
  const other = connectTcp(proxy.port, '127.0.0.2');
  const [error] = (await once(other, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
});

describe('certificates', () => {
  const leaf = makeCertificate('api.example', { names: ['api.example'], issuer: AUTHORITY });

  test('hold what a strict client asks for, by the word of OpenSSL', () => {
    const folder = folderWith({ 'ca.pem': AUTHORITY.cert, 'leaf.pem': leaf.cert });
    const { stdout, stderr } = spawnSync(
      'openssl',
      [
        'verify',
        '-x509_strict',
        '-purpose',
        'sslserver',
        '-verify_hostname',
        'api.example',
        '-CAfile',
        join(folder, 'ca.pem'),
        join(folder, 'leaf.pem'),
      ],
      { encoding: 'utf8' },
    );
    expect([stdout.trim(), stderr]).toEqual([`${join(folder, 'leaf.pem')}: OK`, '']);
  });

  test.each(Array.from({ length: 64 }, (_, index) => `${'a'.repeat(index + 1)}.example`))(
    'can be used for %s',
    (host) => {
      const { cert, key } = makeCertificate(host, { names: [host], issuer: AUTHORITY });
      expect(() => createSecureContext({ cert: `${cert}${AUTHORITY.cert}`, key })).not.toThrow();
    },
  );

  test('are of the key, the names and the authority that are given', () => {
    const [ca, one] = [AUTHORITY, leaf].map(({ cert }) => new X509Certificate(cert)) as [
      X509Certificate,
      X509Certificate,
    ];
    expect([ca.ca, one.ca]).toEqual([true, false]);
    expect(one.checkIssued(ca)).toBe(true);
    expect(one.verify(ca.publicKey)).toBe(true);
    expect(one.checkHost('api.example')).toBe('api.example');
    expect(one.checkHost('other.example')).toBeUndefined();
  });
});

test('the environment keeps what it has, and replaces the stores of clients', () => {
  const env = clientEnvironment(
    { PATH: '/bin', JAVA_TOOL_OPTIONS: '-Xmx1g' },
    { port: 8, authority: '/a.pem', store: '/s.pem' },
  );
  expect(env).toMatchObject({
    ...{ PATH: '/bin', HTTPS_PROXY: 'http://127.0.0.1:8', http_proxy: 'http://127.0.0.1:8' },
    ...{ NODE_EXTRA_CA_CERTS: '/a.pem', SSL_CERT_FILE: '/s.pem', REQUESTS_CA_BUNDLE: '/s.pem' },
    JAVA_TOOL_OPTIONS: '-Xmx1g -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=8',
  });
});
