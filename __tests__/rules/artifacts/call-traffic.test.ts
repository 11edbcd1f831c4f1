import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchTraffic, type SeenEndpoint, type TrafficMap } from '../../../src/rules/artifacts/call-traffic.ts';
import type { CallSiteResult } from '../../../src/scan/result.ts';

type Parts = readonly [method: string | null, path: string | null, host?: string | null];

const HOST = 'api.security.microsoft.com';
const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';

const call = ([method, endpoint, host = HOST]: Parts) => ({ method, endpoint, host }) as CallSiteResult;
const seen = ([method, path, host = HOST]: Parts, isGood = true): SeenEndpoint => ({
  method,
  path: path ?? '/',
  host,
  isGood,
  userAgent: isGood ? AGENT : null,
});
const states = (map: TrafficMap) => [...map.of.values()].map(({ state }) => state);
const proven = (map: TrafficMap) => [...map.of.values()].map((one) => one.proven);

/** What one request says of the calls of a map. */
function statesOf(request: Parts, ...calls: Parts[]) {
  return states(matchTraffic(calls.map(call), [seen(request)]));
}

describe('one request', () => {
  test('counts for the only call that can have sent it', () => {
    expect(statesOf(['GET', '/api/alerts'], ['GET', '/api/alerts'])).toEqual(['seen']);
    expect(statesOf(['GET', '/api/alerts'], ['GET', '/api/alerts'], ['POST', '/api/alerts'])).toEqual([
      'seen',
      'not-seen',
    ]);
    expect(statesOf(['GET', '/api/alerts'], ['GET', '/api/alerts'], ['GET', '/api/machines'])).toEqual([
      'seen',
      'not-seen',
    ]);
    expect(statesOf(['GET', '/api/alerts'], ['GET', '/api/alerts', 'eu.api.security.microsoft.com'])).toEqual([
      'not-seen',
    ]);
  });

  test('counts for no call if two can have sent it', () => {
    expect(statesOf(['GET', '/api/alerts'], ['GET', '/api/alerts'], ['GET', '/api/alerts'])).toEqual([
      'ambiguous',
      'ambiguous',
    ]);
  });

  test.each<[string, Parts]>([
    ['method', [null, '/api/alerts']],
    ['host', ['GET', '/api/alerts', null]],
    ['path', ['GET', null]],
    ['resource', ['GET', '/api/{id}']],
    ['resource below a version', ['GET', '/api/v1.0/{id}']],
    ['everything', [null, null, null]],
  ])('an unknown %s fits everything', (_, unknown) => {
    expect(statesOf(['GET', '/api/alerts'], unknown)).toEqual(['seen']);
    expect(statesOf(['GET', '/api/alerts'], ['GET', '/api/alerts'], unknown)).toEqual(['ambiguous', 'ambiguous']);
  });

  test('an unknown path may have any length, an unknown id has one segment', () => {
    const isolate: Parts = ['POST', '/api/machines/{id}/isolate'];
    expect(statesOf(isolate, isolate, ['POST', '/api/{id}'])).toEqual(['ambiguous', 'ambiguous']);
    expect(statesOf(isolate, isolate, ['POST', '/api/machines/{id}'])).toEqual(['seen', 'not-seen']);
    expect(statesOf(isolate, isolate, ['POST', '/api/machines/{id}/{id}'])).toEqual(['ambiguous', 'ambiguous']);
    expect(statesOf(['GET', '/security/alerts_v2/{id}'], ['GET', '/v1.0/security/{id}'])).toEqual(['seen']);
  });

  test('the version of the API makes no difference', () => {
    expect(statesOf(['GET', '/api/v1.0/alerts'], ['GET', '/api/alerts'])).toEqual(['seen']);
    expect(statesOf(['GET', '/beta/security/incidents'], ['GET', '/v1.0/security/incidents'])).toEqual(['seen']);
  });
});

describe('proof', () => {
  const alerts: Parts = ['GET', '/api/alerts'];

  test('needs every request that the call may have sent to be good', () => {
    expect(proven(matchTraffic([call(alerts)], [seen(alerts)]))).toEqual([AGENT]);
    expect(proven(matchTraffic([call(alerts)], [seen(alerts), seen(alerts, false)]))).toEqual([null]);
    const open = matchTraffic(
      [call([null, '/api/alerts']), call(alerts)],
      [seen(['POST', '/api/alerts']), seen(alerts, false)],
    );
    expect(states(open)).toEqual(['seen', 'ambiguous']);
    expect(proven(open)).toEqual([null, null]);
  });

  test('needs a request that no other call can have sent', () => {
    expect(proven(matchTraffic([call(alerts), call(alerts)], [seen(alerts)]))).toEqual([null, null]);
    expect(proven(matchTraffic([call(alerts)], []))).toEqual([null]);
  });
});

describe('calls that share requests', () => {
  test('are named once, with the endpoints they share', () => {
    const calls = [
      call(['GET', '/api/alerts']),
      call(['GET', null]),
      call(['GET', '/api/machines']),
      call(['POST', '/api/indicators']),
    ];
    const { shared } = matchTraffic(calls, [seen(['GET', '/api/alerts']), seen(['GET', '/api/machines'])]);
    expect(shared).toEqual([{ sites: calls.slice(0, 3), first: seen(['GET', '/api/alerts']), endpoints: 2 }]);
  });
});

test('agrees with a comparison of each with each', () => {
  const word = fc.constantFrom('alerts', 'machines', '{id}');
  const path = fc.array(word, { maxLength: 3 }).map((words) => `/api/${words.join('/')}`);
  const parts = (unknown: boolean) =>
    fc.tuple(
      fc.constantFrom('GET', 'POST', ...(unknown ? [null] : [])),
      unknown ? fc.option(path, { freq: 5 }) : path,
      fc.constantFrom('a.example', 'b.example', ...(unknown ? [null] : [])),
    );
  fc.assert(
    fc.property(
      fc.array(parts(true), { maxLength: 8 }),
      fc.array(parts(false), { maxLength: 6 }),
      (calls, requests) => {
        const map = matchTraffic(
          calls.map((one) => call(one)),
          requests.map((one) => seen(one)),
        );
        const senders = requests.map((request) => calls.filter((one) => maySend(one, request)));
        expect(states(map)).toEqual(
          calls.map((one) => {
            const own = senders.filter((list) => list.includes(one));
            if (own.some((list) => list.length === 1)) return 'seen';
            return own.length > 0 ? 'ambiguous' : 'not-seen';
          }),
        );
      },
    ),
  );
});

/** The rule restated for paths below `/api`. */
function maySend([method, path, host]: Parts, [sentMethod, sent, sentHost]: Parts): boolean {
  if ((method !== null && method !== sentMethod) || (host !== null && host !== sentHost)) return false;
  if (path === null) return true;
  const [own, other] = [path, sent ?? ''].map((one) =>
    one
      .split('/')
      .filter((segment) => segment !== '')
      .slice(1),
  );
  if (!own || !other || own[0] === '{id}') return true;
  return own.length === other.length && own.every((segment, at) => segment === '{id}' || segment === other[at]);
}
