import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { manifestSubject, productSubjects } from '../../src/app/subjects.ts';
import { runRules } from '../../src/core/engine.ts';
import { inOrder } from '../../src/core/finding.ts';
import type { HarFiles } from '../../src/core/ports.ts';
import { readRecordings } from '../../src/har/recording.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import type { ProductData } from '../../src/manifest/schema/schema.ts';
import { Artifacts } from '../../src/rules/artifact.ts';
import { MOST_LISTED, seenEndpoints, trafficMeasurement, trafficOf } from '../../src/rules/artifacts/traffic.ts';
import type { ProductSubject } from '../../src/rules/subject.ts';
import { userAgentTraffic } from '../../src/rules/user-agent-traffic.ts';
import { examples } from '../support/examples.ts';
import { ALERTS, entry, GOOD, har } from '../support/har.ts';
import { memoryHarFiles } from '../support/har-files.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { andProduct, MODEL_MANIFEST } from '../support/model.ts';

const RELAY = 'MdePartner-Contoso-ContosoRelay/3.0.0';
const TWO_PRODUCTS = andProduct(`  - name: Contoso Relay
    userAgent: ${RELAY}
`);
const MANIFEST = 'mde-partner.yml';

/** The products of a manifest with captured traffic. */
function products(
  files: Files,
  traffic: HarFiles | undefined,
  path = MANIFEST,
  others: readonly ProductData[] = [],
): ProductSubject[] {
  const text = files[path] ?? MODEL_MANIFEST;
  const manifest = parseManifest(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  const tree = memoryTree({ ...files, [path]: text });
  const run = {
    manifests: [manifest],
    products: [...(manifest.data.products ?? []), ...others],
    today: '2026-11-22',
    tree,
    release: null,
    versionFiles: null,
    ruleIds: new Set<string>(),
    unwaivable: new Set<string>(),
    artifacts: new Artifacts(),
    har: traffic,
    readRecordings,
  };
  return productSubjects(manifest, manifestSubject(manifest, run).run);
}

function product(entries: readonly unknown[]): ProductSubject {
  const files = { 'a.har': har(...entries) };
  return products(files, memoryHarFiles(files, ['a.har']))[0] as ProductSubject;
}

async function findings(subjects: readonly ProductSubject[]) {
  const { findings: found, crashes } = await runRules([userAgentTraffic], subjects);
  expect(crashes).toEqual([]);
  return inOrder(found);
}

const sends = (userAgent: string) => entry(ALERTS, [['User-Agent', userAgent]]);
const statuses = (subject: ProductSubject) =>
  trafficMeasurement(subject)?.entries.map(({ index, status }) => [index, status]);

describe('the measurement', () => {
  test('one status per entry', () => {
    const subject = product([
      sends(GOOD),
      sends(''),
      sends('curl/8.5.0'),
      sends('MdatpPartner-Contoso-ContosoCognito/1.0.0'),
      sends('MdePartner-Contoso-Other/1.0.0'),
      sends('MdePartner-Contoso-ContosoCognito/0.9.0'),
      entry('https://login.microsoftonline.com/x', []),
      entry(ALERTS, null),
      null,
    ]);
    expect(statuses(subject)).toEqual([
      [0, 'ok'],
      [1, 'missing'],
      [2, 'malformed'],
      [3, 'legacy'],
      [4, 'name-mismatch'],
      [5, 'version-mismatch'],
      [6, 'not-applicable'],
      [7, 'unverifiable'],
      [8, 'not-applicable'],
    ]);
    expect(trafficMeasurement(subject)?.files).toEqual(['a.har']);
  });

  test('is null without captured traffic', () => {
    expect(trafficMeasurement(products({}, undefined)[0] as ProductSubject)).toBeNull();
  });

  test('includes only the calls in scope of a very long file', () => {
    const foreign = entry('https://api.contoso.com/', []);
    const subject = product([sends(GOOD), ...Array(MOST_LISTED).fill(foreign), sends('x')]);
    expect(statuses(subject)).toEqual([
      [0, 'ok'],
      [MOST_LISTED + 1, 'malformed'],
    ]);
    expect(statuses(product(Array(MOST_LISTED).fill(foreign)))).toHaveLength(MOST_LISTED);
  });

  test('a call that another product sends is not reported', () => {
    const files = {
      [MANIFEST]: TWO_PRODUCTS,
      'a.har': har(sends(GOOD), sends(RELAY), sends(''), sends('MdePartner-A-B/1.0')),
    };
    const both = products(files, memoryHarFiles(files, ['a.har']));
    expect(both.map(statuses)).toEqual([
      [
        [0, 'ok'],
        [2, 'missing'],
        [3, 'name-mismatch'],
      ],
      [
        [1, 'ok'],
        [2, 'missing'],
        [3, 'name-mismatch'],
      ],
    ]);
  });

  test('nor is a call of a product in another manifest of the run', () => {
    const files = { 'a.har': har(sends(GOOD), sends(RELAY)) };
    const [subject] = products(files, memoryHarFiles(files, ['a.har']), MANIFEST, [{ userAgent: RELAY }, {}]);
    expect(statuses(subject as ProductSubject)).toEqual([[0, 'ok']]);
  });

  test('nothing to compare with', () => {
    const files = { [MANIFEST]: MODEL_MANIFEST.replace(GOOD, 'Contoso'), 'a.har': har(sends(GOOD), sends('')) };
    expect(products(files, memoryHarFiles(files, ['a.har'])).map(statuses)).toEqual([
      [
        [0, 'unverifiable'],
        [1, 'missing'],
      ],
    ]);
  });
});

describe('the products that a file is evidence for', () => {
  const files = {
    'mde-partner.yml': MODEL_MANIFEST,
    'cloud/.github/mde-partner.yaml': MODEL_MANIFEST,
    'cloud/edge/mde-partner.yml': MODEL_MANIFEST,
  };
  const paths = ['a.har', 'captures/b.har', 'cloud/c.har', 'cloud/deep/d.har', 'cloud/edge/e.har', '../out.har'];
  const seen = (manifest: string) =>
    trafficMeasurement(products(files, memoryHarFiles({}, paths), manifest)[0] as ProductSubject)?.files;

  test('those of the nearest manifest above it; a file above a manifest is shared with it', () => {
    expect(seen('mde-partner.yml')).toEqual(['a.har', 'captures/b.har', '../out.har']);
    expect(seen('cloud/.github/mde-partner.yaml')).toEqual([
      'a.har',
      'captures/b.har',
      'cloud/c.har',
      'cloud/deep/d.har',
      '../out.har',
    ]);
    expect(seen('cloud/edge/mde-partner.yml')).toEqual([
      'a.har',
      'captures/b.har',
      'cloud/c.har',
      'cloud/deep/d.har',
      'cloud/edge/e.har',
      '../out.har',
    ]);
  });
});

test('a file is read once per run, and again for a manifest with its own hosts', () => {
  const files = { 'a.har': har(sends(GOOD)), [MANIFEST]: TWO_PRODUCTS };
  const memory = memoryHarFiles(files, ['a.har']);
  let readings = 0;
  const counted: HarFiles = {
    ...memory,
    pieces(path) {
      readings++;
      return memory.pieces(path);
    },
  };
  const both = products(files, counted);
  const run = (both[0] as ProductSubject).run;
  const other = parseManifest(
    'b/mde-partner.yml',
    new TextEncoder().encode(`${MODEL_MANIFEST}scan: { hosts: { extra: [x.example] } }\n`),
  );
  for (const subject of [...both, ...productSubjects(other, run)]) trafficOf(subject);
  expect(readings).toBe(2);
});

test('covered endpoints, once per status, instead of paths with ids', () => {
  const machine = (id: string, headers?: []) =>
    entry(`https://EU.api.security.microsoft.com/api/machines/${id}?x=y`, headers);
  const subject = product([
    machine('1'),
    machine('2'),
    machine('3', []),
    machine('4', []),
    entry('https://api.contoso.com/', []),
    entry('https://api.security.microsoft.com:x/', []),
  ]);
  const host = 'eu.api.security.microsoft.com';
  const seen = { host, path: '/api/machines/{id}', method: 'GET' };
  expect(seenEndpoints(subject)).toEqual([
    { ...seen, isGood: true, userAgent: GOOD },
    { ...seen, isGood: false, userAgent: null },
  ]);
});

describe('secrets', () => {
  const withToken = [
    0,
    entry(ALERTS, [
      ['User-Agent', GOOD],
      ['Authorization', 'Bearer s3cr3t'],
    ]),
  ];

  test('a tracked file with credentials is an error at its first entry with them', async () => {
    const files = { 'a.har': har(...withToken, sends(RELAY)), [MANIFEST]: TWO_PRODUCTS };
    const found = await findings(products(files, memoryHarFiles(files, ['a.har'], ['a.har'])));
    expect(found.map(({ severity, location }) => [severity, location.path, location.start.line])).toEqual([
      ['error', 'a.har', 3],
    ]);
    expect(found[0]?.message).toMatch(
      /^The HAR file is tracked by git and contains credentials \(1 of 3 entries .*\)\. Revoke them/,
    );
    expect(await findings(products(files, memoryHarFiles(files, ['a.har'])))).toEqual([]);
  });

  /** Every place of an entry in scope that may contain a secret, except the User-Agent. */
  function planted(url: string, userAgent: readonly unknown[], secret: string): unknown {
    const pair = { name: secret, value: secret, comment: secret, path: secret, domain: secret };
    const message = {
      httpVersion: secret,
      cookies: [pair],
      headers: [pair, { name: 'Authorization', value: secret }, { name: 'X-User-Agent', value: secret }],
      comment: secret,
    };
    return {
      pageref: secret,
      startedDateTime: secret,
      [secret]: secret,
      request: {
        ...message,
        headers: [...message.headers, ...userAgent],
        method: secret,
        url,
        queryString: [pair],
        postData: {
          mimeType: secret,
          params: [pair],
          text: `{"requests":[{"url":"/security/${secret}"}],"x":"${secret}"}`,
        },
      },
      response: {
        ...message,
        status: secret,
        statusText: secret,
        redirectURL: secret,
        content: { mimeType: secret, text: secret },
      },
      cache: { comment: secret },
      serverIPAddress: secret,
      connection: secret,
    };
  }

  test('planted in every field except the User-Agent, are in no output', async () => {
    const secret = fc
      .string({ unit: fc.constantFrom(...'abcdefghijkmnopqrstuvwxyz0123456789'), minLength: 12, maxLength: 40 })
      .map((text) => `s3${text}`);
    const addresses = (word: string) => [
      `https://${word}:${word}@api.security.microsoft.com/api/machines/${word}/${word}?${word}=${word}#${word}`,
      `https://api.security.microsoft.com/${word}/${word}(${word})`,
      `https://api.security.microsoft.com/api/machines/findbyip(ip='${word}')`,
      `https://graph.microsoft.com/v1.0/security/${word}`,
      'https://graph.microsoft.com/v1.0/$batch',
      `https://api.security.microsoft.com:${word}/api/${word}`,
      `api.security.microsoft.com/${word}`,
      `https://${word}.contoso.com/${word}`,
    ];
    const userAgents = [
      [],
      [{ name: 'User-Agent', value: GOOD }],
      [{ name: 'User-Agent', value: 'curl/8.5.0' }],
      [
        { name: 'User-Agent', value: 'a/1' },
        { name: 'User-Agent', value: 'b/1' },
      ],
    ];
    await fc.assert(
      fc.asyncProperty(secret, fc.boolean(), async (word, damaged) => {
        const entries = addresses(word).flatMap((url) => userAgents.map((userAgent) => planted(url, userAgent, word)));
        const text = har(...entries).replace('"version":"1.2"', `"version":"${word}","${word}":{"${word}":"${word}"}`);
        const files = { 'a.har': damaged ? text.slice(0, text.lastIndexOf(word)) : text };
        const [subject] = products(files, memoryHarFiles(files, ['a.har'], ['a.har'])) as [ProductSubject];
        const found = await findings([subject]);
        expect(found.length).toBeGreaterThan(3);
        const output = JSON.stringify([found, trafficMeasurement(subject), seenEndpoints(subject)]);
        expect(output.toLowerCase()).not.toContain(word);
      }),
      examples(50),
    );
  });

  test('a hostile User-Agent is shown in 80 visible characters', async () => {
    const hostile = `x\u001b[31m::error::\u202e\n${'y'.repeat(5_000)}`;
    const [found] = await findings([product([sends(hostile)])]);
    expect(found?.message).toContain("('xU+001B[31m::error::U+202EU+000Ayyy");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may remain
    expect(found?.message).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(found?.message.length).toBeLessThan(400);
  });
});
