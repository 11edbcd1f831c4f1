/** What the rules say about faults of the network and of recordings, for each fault. */

const PAGE = 'https://contoso.com/guides/connect-defender';

/** Codes of errors that Node and OpenSSL report for a page. */
const CODES = [
  ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REVOKED', 'CERT_UNTRUSTED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ...['ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT', 'ENOTFOUND', 'EPROTO'],
  ...['ECONNRESET', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT', 'ERR_SSL_WRONG_VERSION_NUMBER', 'HPE_INVALID_CONSTANT'],
  'EHOSTUNREACH',
];

/**
 * @param {(path: string) => Promise<any>} built imports a compiled source
 * @returns {Promise<import('../messages.js').Input[]>}
 */
export async function pageInputs(built) {
  const { failureOf, NotPublicError, TimeLimitError } = await built('platform/node/page-failure.js');
  const errors = [
    ...CODES.map((code) => Object.assign(new Error(code), { code })),
    new NotPublicError('10.0.0.1'),
    new TimeLimitError(10_000),
  ];
  const redirect = (/** @type {string} */ location) => ({ status: 302, headers: { location } });
  const loop = Object.fromEntries(
    [PAGE, `${PAGE}/a`].map((from, index) => [from, redirect(index ? PAGE : `${PAGE}/a`)]),
  );
  const sites = [
    ...errors.map((error) => ({ [PAGE]: failureOf(error) })),
    ...['ftp://contoso.com/', 'https://name:word@contoso.com/', 'https://localhost/'].map((to) => ({
      [PAGE]: redirect(to),
    })),
    loop,
  ];
  return sites.map((pages) => ({ files: {}, options: { pages } }));
}

const entry = (/** @type {string} */ more = '') =>
  `{"request":{"method":"GET","url":"https://api.securitycenter.microsoft.com/api/alerts","headers":[]}${more}}`;
const log = (/** @type {string} */ entries) => `{"log":{"version":"1.2","entries":[${entries}]}}`;

/** Recordings that cannot be read to their end, one for each reason. */
const RECORDINGS = [
  '',
  '{}',
  'PK',
  '{"log":{},"log":{}}',
  '{"log":{"entries":[],"entries":[]}}',
  log(entry()).slice(0, -2),
  '{"log" 1}',
  '{"log":{1:2}}',
  `${log(entry())} x`,
  `{"log":{"entries":[${'['.repeat(2000)}`,
  '{"log":{"entries":[,]}}',
  '{"log":{"a":"x\ny"}}',
  '{"log":{"a":"\\x"}}',
  '{"log":{"a":"\\u12"}}',
  '{"log":{"a":-}}',
  log(`${entry()},{"request":{"method":"GET","url":"https://api.securitycenter.microsoft.com:x/","headers":[]}}`),
  log('{"request":{"method":"POST","url":"https://graph.microsoft.com/v1.0/$batch","headers":[]}}'),
];

/** @returns {import('../messages.js').Input[]} */
export function trafficInputs() {
  const folder = { files: { 'a.har/x': '' }, options: { har: ['a.har'] } };
  return [...RECORDINGS.map((text) => ({ files: { 'a.har': text }, options: { har: ['a.har'] } })), folder];
}

/** Files that are no mocks. */
const FILES_OF_MOCKS = [
  '{',
  '[]',
  '{"mocks":[{"request":{},"response":{}}]}',
  '{"mocks":[{"request":{"url":"https://contoso.com/"},"response":{"body":"@page.json"}}]}',
];

/** @param {() => unknown} parse */
function refusal(parse) {
  try {
    parse();
  } catch (error) {
    return String(/** @type {Error} */ (error).message);
  }
  throw new Error('it was not refused');
}

/**
 * What is hard to record: large files, files that git tracks, and groups of calls for each fault and number.
 *
 * @param {(path: string) => Promise<any>} built
 * @returns {Promise<string[]>}
 */
export async function trafficSamples(built) {
  const { parseMocks } = await built('har/mocks.js');
  const { credentialWords, endingWords, groupWords, refusalWords } = await built('har/words.js');
  const first = { method: 'GET', pathTemplate: '/api/alerts', index: 3, userAgent: null, problem: null };
  const faults = ['missing', 'malformed', 'legacy', 'name-mismatch', 'version-mismatch', 'unverifiable'];
  const damaged = ["'entries' appears twice", 'a quoted name is missing'];
  const endings = [
    { kind: 'too-large' },
    { kind: 'too-many' },
    ...damaged.map((reason) => ({ kind: 'damaged', reason, entry: 3 })),
  ];
  return [
    ...faults.flatMap((fault) =>
      [1, 2].map((count) => groupWords({ fault, count, of: 3, first }, "'MdePartner-Contoso-ContosoCognito/1.0.0'")),
    ),
    ...endings.map((ending) => endingWords({ ending, entries: 3 })),
    refusalWords({ kind: 'too-large' }),
    ...FILES_OF_MOCKS.map((text) => refusal(() => parseMocks(new TextEncoder().encode(text), 'mocks.json'))),
    refusal(() => parseMocks(new Uint8Array([0xff]), 'mocks.json')),
    ...[1, 2].map((entries) => credentialWords({ entries, credentials: { entries: 1 } })),
  ];
}
