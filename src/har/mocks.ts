import * as z from 'zod/mini';
import { utf8TextOf } from '../core/bytes.ts';
import { UsageError } from '../core/errors.ts';
import { keyPath } from '../core/key-path.ts';
import { quote } from '../core/quote.ts';
import type { Header } from './request.ts';

const header = z.object({ name: z.string(), value: z.string() });

/** A file of mocks in the format of Dev Proxy's MockResponsePlugin, version 3; other keys have no effect. */
const mocksFile = z.object({
  mocks: z.array(
    z.object({
      request: z.object({
        url: z.string().check(z.minLength(1)),
        method: z.optional(z.string()),
        nth: z.optional(z.int().check(z.minimum(1))),
        bodyFragment: z.optional(z.string()),
      }),
      response: z.object({
        statusCode: z.optional(z.int().check(z.minimum(200), z.maximum(599))),
        headers: z.optional(z.array(header)),
        body: z.optional(z.unknown()),
      }),
    }),
  ),
});

export type Mocks = z.infer<typeof mocksFile>['mocks'];
export type Mock = Mocks[number];

export interface MockedAnswer {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string;
}

/** A request to be answered. */
export interface AskedRequest {
  /** As sent. */
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly body: string;
}

/**
 * Parses a file of mocks.
 *
 * @param name how the caller named the file
 * @throws UsageError if it is anything else
 */
export function parseMocks(bytes: Uint8Array, name: string): Mocks {
  const fail = (why: string, cause?: unknown) =>
    new UsageError(`${quote(name)} is not a file of mocks: ${why} (write one with 'mde-partner har mocks')`, { cause });
  const { data, error } = mocksFile.safeParse(parsed(bytes, fail));
  if (!data) {
    const path = keyPath(error.issues[0]?.path ?? []);
    throw fail(`${path === '' ? 'it' : quote(path)} is missing or has a value that is not allowed`);
  }
  const fromFile = data.mocks.findIndex(({ response: { body } }) => typeof body === 'string' && body.startsWith('@'));
  if (fromFile !== -1) throw fail(`'mocks[${fromFile}].response.body' is in another file, which is not supported`);
  return data.mocks;
}

function parsed(bytes: Uint8Array, fail: (why: string, cause?: unknown) => UsageError): unknown {
  const text = utf8TextOf(bytes);
  if (text === null) throw fail('it is not UTF-8');
  try {
    return JSON.parse(text);
  } catch (error: unknown) {
    throw fail('it is not JSON', error);
  }
}

/**
 * Returns what answers requests, in the order in which they come; it returns null where no mock fits. The first mock that
 * fits answers. As Dev Proxy counts, `nth` is the number of answers that mocks with the same `url` gave, plus one.
 */
export function answering(mocks: Mocks): (request: AskedRequest) => MockedAnswer | null {
  const given = new Map<string, number>();
  const tests = mocks.map(({ request }) => urlTest(request.url));
  return (asked) => {
    const mock = mocks.find(
      ({ request }, at) =>
        (request.method ?? 'GET').toUpperCase() === asked.method.toUpperCase() &&
        tests[at]?.(asked.url) &&
        (asked.method === 'GET' || asked.body.toLowerCase().includes((request.bodyFragment ?? '').toLowerCase())) &&
        (request.nth === undefined || request.nth === (given.get(request.url) ?? 0) + 1),
    );
    if (!mock) return null;
    given.set(mock.request.url, (given.get(mock.request.url) ?? 0) + 1);
    return answerOf(mock);
  };
}

/** `*` stands for any text. Unlike in Dev Proxy, letter case makes no difference, as in the API itself. */
function urlTest(pattern: string): (url: string) => boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop();
  return (given) => {
    const url = given.toLowerCase();
    if (last === undefined) return url === first;
    if (!url.startsWith(first) || url.length < first.length + last.length || !url.endsWith(last)) return false;
    // Each part as early as possible leaves the most for the others, so one pass is enough.
    let from = first.length;
    for (const part of rest) {
      const at = url.indexOf(part, from);
      if (at === -1) return false;
      from = at + part.length;
    }
    return from <= url.length - last.length;
  };
}

function answerOf({ response: { statusCode = 200, headers = [], body } }: Mock): MockedAnswer {
  const hasType = headers.some(({ name }) => name.toLowerCase() === 'content-type');
  const type = hasType || body === undefined ? [] : [{ name: 'Content-Type', value: 'application/json' }];
  return { status: statusCode, headers: [...headers, ...type], body: body === undefined ? '' : JSON.stringify(body) };
}

/** Returns the hosts that mocks name without a wildcard. */
export function hostsIn(mocks: Mocks): readonly string[] {
  const hosts = mocks.map(({ request }) => /^https?:\/\/([^/?#*:]+)(?::\d+)?(?:[/?#]|$)/i.exec(request.url)?.[1]);
  return [...new Set(hosts.flatMap((host) => (host === undefined ? [] : [host.toLowerCase()])))];
}
