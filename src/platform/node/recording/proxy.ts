import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import { MOST_BYTES } from '../../../core/sizes.ts';
import type { Exchange } from '../../../har/exchange.ts';
import type { AskedRequest, MockedAnswer } from '../../../har/mocks.ts';
import { type Certificate, makeCertificate } from './certificate.ts';

export interface ProxyOptions {
  readonly authority: Certificate;
  /** Whether requests to a host are read; all others pass through unread. */
  intercepts(host: string): boolean;
  /** Answers instead of the host; null: the host itself answers. */
  readonly answer: ((request: AskedRequest) => MockedAnswer) | null;
  /** Receives each request that was read, once it is answered. */
  seen(exchange: Exchange): void;
}

export interface RunningProxy {
  readonly port: number;
  close(): void;
}

/** A target of a tunnel. */
interface Target {
  readonly host: string;
  readonly port: number;
}

/** Starts a proxy on the loopback interface that ends TLS for some hosts and hands on everything else. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };
  const contextFor = contexts(options.authority);
  const targets = new WeakMap<object, Target>();
  const inner = createServer((request, response) => {
    const target = targets.get(request.socket);
    if (!target) return void response.destroy();
    const authority = target.port === 443 ? target.host : `${target.host}:${target.port}`;
    void serve(request, response, `https://${authority}${request.url ?? '/'}`, options);
  });
  const server = createServer((request, response) => {
    const url = absolute(request.url);
    if (!url) return void response.writeHead(400).end();
    if (options.intercepts(url.hostname)) void serve(request, response, url.href, options);
    else void forward(request, response, url);
  });
  server.on('connection', keep);
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const target = targetOf(request.url ?? '');
    if (!target) return void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    if (options.intercepts(target.host)) {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) socket.unshift(head);
      const secure = new TLSSocket(socket, {
        isServer: true,
        secureContext: contextFor(target.host),
        ALPNProtocols: ['http/1.1'],
      });
      targets.set(secure, target);
      secure.on('error', () => socket.destroy());
      inner.emit('connection', secure);
      return;
    }
    tunnel(target, socket, head, keep);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** One certificate for each host, made when it is first asked for. */
function contexts(authority: Certificate): (host: string) => SecureContext {
  const made = new Map<string, SecureContext>();
  return (host) => {
    const known = made.get(host);
    if (known) return known;
    const { cert, key } = makeCertificate(host, {
      names: [host],
      issuer: authority,
      from: authority.from,
      to: authority.to,
    });
    const context = createSecureContext({ cert: `${cert}${authority.cert}`, key });
    made.set(host, context);
    return context;
  };
}

/** `host:port` of a CONNECT request, without the brackets of IPv6. */
function targetOf(text: string): Target | null {
  const [, host = '', port = ''] = /^\[?([^\]]+)\]?:(\d{1,5})$/.exec(text) ?? [];
  return host === '' || Number(port) > 65_535 ? null : { host: host.toLowerCase(), port: Number(port) };
}

function absolute(text: string | undefined): URL | null {
  try {
    const url = new URL(text ?? '');
    return url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

function tunnel({ host, port }: Target, socket: Socket, head: Buffer, keep: (socket: Socket) => void): void {
  const upstream = connect(port, host, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(socket);
    socket.pipe(upstream);
  });
  keep(upstream);
  upstream.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  upstream.on('close', () => socket.destroy());
  socket.on('close', () => upstream.destroy());
}

/** Answers a request that is read: by a mock, or by the host. */
async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  { answer, seen }: ProxyOptions,
): Promise<void> {
  const method = request.method ?? 'GET';
  const headers = pairs(request.rawHeaders);
  const body = copyOf(request);
  const finish = (status: number | null) => seen({ method, url, headers, body: body.text(), status });
  if (!answer) {
    finish(await forward(request, response, new URL(url)));
    return;
  }
  await body.ended;
  const { status, headers: sent, body: text } = answer({ method, url, body: body.text() ?? '' });
  finish(status);
  response.writeHead(
    status,
    sent.flatMap(({ name, value }) => [name, value]),
  );
  response.end(method === 'HEAD' || status === 204 || status === 304 ? undefined : text);
}

/** Sends a request on and returns the status of the answer; null: there is none. */
function forward(request: IncomingMessage, response: ServerResponse, url: URL): Promise<number | null> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const upstream = send(url, { method: request.method, headers: withoutProxy(request.rawHeaders) }, (answer) => {
      resolve(answer.statusCode ?? null);
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    upstream.on('error', () => {
      resolve(null);
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    response.on('close', () => upstream.destroy());
    request.pipe(upstream);
  });
}

/** Headers that are meant for a proxy. */
function withoutProxy(raw: readonly string[]): string[] {
  return pairs(raw).flatMap(({ name, value }) => (/^proxy-/i.test(name) ? [] : [name, value]));
}

function pairs(raw: readonly string[]): { readonly name: string; readonly value: string }[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [{ name, value: raw[index + 1] ?? '' }] : []));
}

/** Keeps a body while it is read; one that is too large for a recording is dropped. */
function copyOf(request: IncomingMessage): { readonly ended: Promise<void>; text(): string | null } {
  const pieces: Buffer[] = [];
  let size = 0;
  request.on('data', (piece: Buffer) => {
    size += piece.length;
    if (size <= MOST_BYTES.harEntry) pieces.push(piece);
    else pieces.length = 0;
  });
  return {
    ended: new Promise((resolve) => {
      request.on('end', resolve);
      request.on('close', resolve);
    }),
    text: () => (size > MOST_BYTES.harEntry ? null : Buffer.concat(pieces).toString()),
  };
}
