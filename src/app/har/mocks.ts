import type { Tools, WorkTree } from '../../core/ports.ts';
import type { Mock } from '../../har/mocks.ts';
import { Artifacts } from '../../rules/artifact.ts';
import { sourcesOf } from '../../rules/artifacts/api-calls.ts';
import type { CallSiteResult } from '../../scan/result.ts';
import { findManifests } from '../find-manifests.ts';

/** An endpoint that calls in the sources go to. */
export type CalledEndpoint = Pick<CallSiteResult, 'host' | 'endpoint' | 'method'>;

/** Version 3.2 of Dev Proxy. */
const SCHEMA =
  'https://raw.githubusercontent.com/dotnet/dev-proxy/main/schemas/v3.2.0/mockresponseplugin.mocksfile.schema.json';

/** Gives clients a token without a tenant. */
const LOGIN = 'https://login.microsoftonline.com';

/**
 * Returns a file of mocks for the endpoints that the sources call, as a start.
 *
 * @param paths manifests, folders or globs, as `check` takes them
 */
export async function starterMocks(tree: WorkTree, tools: Tools, paths: readonly string[]): Promise<string> {
  const manifests = findManifests(tree, paths.length === 0 ? [''] : paths);
  const run = {
    ...tools,
    tree,
    today: '',
    release: null,
    versionFiles: null,
    manifests,
    products: manifests.flatMap(({ data }) => data.products ?? []),
    ruleIds: new Set<string>(),
    unwaivable: new Set<string>(),
    artifacts: new Artifacts(),
  };
  const sites: CallSiteResult[] = [];
  for (const manifest of manifests) sites.push(...((await sourcesOf(run, manifest))?.sites ?? []));
  return `${JSON.stringify({ $schema: SCHEMA, mocks: mocksFor(sites) }, null, 2)}\n`;
}

/**
 * Returns mocks that lead a client along the paths on which headers get lost: its first request to an endpoint gets 401,
 * the second 429, and the next the first of two pages.
 */
export function mocksFor(endpoints: readonly CalledEndpoint[]): Mock[] {
  const methods = new Map<string, Set<string>>();
  for (const { host, endpoint, method } of endpoints) {
    const url = urlOf(host, endpoint);
    methods.set(url, (methods.get(url) ?? new Set()).add(method ?? 'GET'));
  }
  const inOrder = [...methods].sort(([a], [b]) => literals(b) - literals(a) || (a < b ? -1 : 1));
  return [
    ...inOrder.flatMap(([url, used]) =>
      // Answers are counted by URL, so each method gets a pattern of its own, which matches the same.
      [...used].sort().flatMap((method, index) => answers(method, url + '*'.repeat(index + 1))),
    ),
    ...loginMocks(),
  ];
}

/** Mocks with more text come first, because the first that fits answers. */
function literals(url: string): number {
  return url.replaceAll('*', '').length;
}

function urlOf(host: string | null, endpoint: string | null): string {
  const path = (endpoint ?? '/').replace(/\{id\}|…/g, '*').replace(/\*+$/, '');
  return `https://${host ?? '*'}${path}`;
}

function answers(method: string, url: string): Mock[] {
  const failure = (nth: number, statusCode: number, code: string, name: string, value: string): Mock => ({
    request: { url, method, nth },
    response: { statusCode, headers: [{ name, value }], body: { error: { code, message: `Mock: ${code}` } } },
  });
  const found = (body: unknown, nth?: number): Mock => ({
    request: { url, method, ...(nth !== undefined && { nth }) },
    response: { statusCode: 200, body },
  });
  const failures = [
    failure(1, 401, 'Unauthorized', 'WWW-Authenticate', 'Bearer error="invalid_token"'),
    failure(2, 429, 'TooManyRequests', 'Retry-After', '1'),
  ];
  if (method !== 'GET') return [...failures, found({})];
  // Without a wildcard, the link would not be a URL.
  const base = url.replace(/\*+$/, '');
  if (base.includes('*') || base.endsWith('/')) return [...failures, found({ id: '1', value: [] })];
  const next = { value: [{ id: '1' }], '@odata.nextLink': `${base}?$skiptoken=2` };
  return [...failures, found(next, 3), found({ value: [{ id: '2' }] })];
}

function loginMocks(): Mock[] {
  const token = { token_type: 'Bearer', expires_in: 3599, access_token: 'mock' };
  const configuration = {
    issuer: `${LOGIN}/contoso/v2.0`,
    authorization_endpoint: `${LOGIN}/contoso/oauth2/v2.0/authorize`,
    token_endpoint: `${LOGIN}/contoso/oauth2/v2.0/token`,
  };
  return [
    { request: { url: `${LOGIN}/*/token*`, method: 'POST' }, response: { statusCode: 200, body: token } },
    { request: { url: `${LOGIN}/*`, method: 'GET' }, response: { statusCode: 200, body: configuration } },
  ];
}
