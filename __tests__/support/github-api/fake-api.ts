import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Contract, contract, type Edition, type Operation } from './contract.ts';
import { type Answer, HANDLERS, refused } from './operations.ts';
import { type ChangedFile, proseFaults } from './prose.ts';
import { isJson, type Json } from './schema.ts';
import { BOT, emptyStore, type Store } from './store.ts';

/** What a token may do: scopes as in a workflow's `permissions`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** What goes wrong, for the next `times` requests to an operation (all, if none is named). */
export interface Fault {
  readonly operation?: string;
  readonly times: number;
  readonly kind:
    | { readonly status: number; readonly message?: string; readonly headers?: Readonly<Record<string, string>> }
    /** The request is carried out, yet answered with 502. */
    | 'late-502'
    /** Half of the answer, then the connection ends. */
    | 'cut'
    /** The connection ends without an answer. */
    | 'hang-up'
    /** No answer; the connection stays open. */
    | 'silence';
}

export interface Recorded {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** `checks/create`; null: GitHub has no such operation. */
  readonly operation: string | null;
  readonly body: unknown;
  readonly token: string | null;
  readonly status: number;
}

export interface FakeApiOptions {
  readonly edition?: Edition;
  readonly tokens?: Readonly<Record<string, Permissions>>;
  readonly files?: readonly ChangedFile[];
  /** Pull requests that exist; null: all. */
  readonly pulls?: readonly number[] | null;
  readonly faults?: readonly Fault[];
}

/**
 * GitHub's API on loopback. Every request and every answer is held against GitHub's published document and the rules
 * that stand in its prose only; what goes against them is kept in `breaches`.
 */
export class FakeApi {
  readonly breaches: string[] = [];
  readonly requests: Recorded[] = [];
  readonly store: Store;
  readonly #contract: Contract;
  readonly #tokens: Readonly<Record<string, Permissions>>;
  readonly #faults: { fault: Fault; left: number }[];
  readonly #prefix: string;
  readonly #server: Server;

  private constructor({ edition = 'api.github.com', tokens = {}, files, pulls, faults = [] }: FakeApiOptions) {
    this.#contract = contract(edition);
    this.#prefix = edition === 'api.github.com' ? '' : '/api/v3';
    this.#tokens = tokens;
    this.#faults = faults.map((fault) => ({ fault, left: fault.times }));
    this.store = emptyStore(files, pulls);
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(options: FakeApiOptions = {}): Promise<FakeApi> {
    const api = new FakeApi(options);
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  /** What a runner says in `GITHUB_API_URL`. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const received = this.#read(request, Buffer.concat(chunks).toString());
    const fault = this.#nextFault(received.operation?.id ?? '');
    const answer = this.#answer(received, fault);
    const { method, path, token, body, operation } = received;
    const status = fault?.kind === 'late-502' ? 502 : answer.status;
    this.requests.push({ method, path, token, body, operation: operation?.id ?? null, status });
    this.#send(response, answer, fault);
  }

  #read(request: IncomingMessage, text: string): Received {
    const { method = 'GET', url: path = '/', headers } = request;
    const at = new URL(path, 'http://x');
    const operation = at.pathname.startsWith(`${this.#prefix}/`)
      ? this.#contract.operation(method, at.pathname.slice(this.#prefix.length))
      : null;
    const body = parsed(text);
    const faults: string[] = [];
    if (body === NO_JSON) faults.push('the body is not JSON');
    if (text !== '' && !/^application\/json\b/.test(headers['content-type'] ?? ''))
      faults.push('the body is not said to be JSON');
    if (!headers['user-agent']) faults.push('the User-Agent is missing');
    if (!operation) faults.push('there is no such operation');
    const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
    if (operation && body !== NO_JSON) faults.push(...this.#contract.requestFaults(operation, at.searchParams, body));
    return { method, path, query: at.searchParams, operation, body, token, faults };
  }

  #answer(received: Received, fault: Fault | undefined): Answer {
    const { operation, query, body, faults, method, path } = received;
    const prose = operation ? proseFaults(operation.id, query, body, this.store.files) : [];
    const breach = (text: string) => void this.breaches.push(`${method} ${path}: ${text}`);
    for (const text of [...faults, ...prose]) breach(text);
    if (!operation) return refused(404, 'Not Found');
    const answer =
      this.#gate(received, operation) ??
      faultAnswer(fault) ??
      ([...faults, ...prose].length > 0 ? invalid([...faults, ...prose]) : this.#carriedOut(received, operation));
    for (const text of this.#contract.answerFaults(operation, answer.status, answer.body))
      breach(`our answer: ${text}`);
    return answer;
  }

  /** Who is not known or not allowed. A private repository shows nothing without a token. */
  #gate({ method, token }: Received, { id }: Operation): Answer | null {
    if (token === null) return refused(401, 'Requires authentication');
    const permissions = Object.hasOwn(this.#tokens, token) ? this.#tokens[token] : undefined;
    if (!permissions) return refused(401, 'Bad credentials');
    const needed = method === 'GET' ? ['read', 'write'] : ['write'];
    const granted = scopesOf(id).some((scope) => needed.includes(permissions[scope] ?? ''));
    return granted ? null : refused(403, 'Resource not accessible by integration');
  }

  #carriedOut({ query, body, method, path }: Received, operation: Operation): Answer {
    const handler = HANDLERS[operation.id];
    if (!handler) {
      this.breaches.push(`${method} ${path}: ${operation.id} is not told here yet`);
      return refused(404, 'Not Found');
    }
    return handler({
      contract: this.#contract,
      operation,
      query,
      body: isJson(body) ? body : {},
      store: this.store,
      url: this.url,
      author: BOT,
    });
  }

  #nextFault(id: string): Fault | undefined {
    const next = this.#faults.find(({ fault, left }) => left > 0 && (fault.operation ?? id) === id);
    if (next) next.left--;
    return next?.fault;
  }

  #send(response: ServerResponse, { status, body, headers = {} }: Answer, fault: Fault | undefined): void {
    const kind = fault?.kind;
    if (kind === 'silence') return;
    if (kind === 'hang-up') return void response.destroy();
    const text = body === undefined ? '' : JSON.stringify(body);
    response.writeHead(kind === 'late-502' ? 502 : status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'x-github-request-id': `${this.requests.length}`,
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(1000 - this.requests.length),
      'x-ratelimit-used': String(this.requests.length),
      'x-ratelimit-reset': '1795910400',
      'x-ratelimit-resource': 'core',
      ...headers,
    });
    if (kind === 'cut') {
      response.write(text.slice(0, text.length / 2));
      response.destroy();
    } else response.end(text);
  }
}

const NO_JSON = Symbol('no JSON');

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return NO_JSON;
  }
}

interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly operation: Operation | null;
  readonly body: unknown;
  readonly token: string | null;
  readonly faults: readonly string[];
}

/** Scopes of which one must be granted; a workflow's token is no user, and has no scope for `/user`. */
function scopesOf(id: string): readonly string[] {
  const [group = ''] = id.split('/');
  const scopes: Json = {
    checks: ['checks'],
    issues: ['issues', 'pull_requests'],
    pulls: ['pull_requests'],
    repos: ['contents'],
  };
  return (scopes[group] as string[] | undefined) ?? [];
}

function invalid(faults: readonly string[]): Answer {
  return refused(422, `Validation Failed: ${faults.join('; ')}`.slice(0, 2000));
}

function faultAnswer(fault: Fault | undefined): Answer | null {
  if (typeof fault?.kind !== 'object') return null;
  const { status, message = 'Server Error', headers = {} } = fault.kind;
  return { ...refused(status, message), headers };
}
