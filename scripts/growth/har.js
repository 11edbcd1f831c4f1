/**
 * What recorded traffic can have many of.
 *
 * @type {import('./dimensions.js').Dimensions}
 */
export const HAR = {
  entries: (n) => log(list(n, (i) => entry({ url: `${API}/alerts/${i}` }))),
  'entries of one call': (n) => log(list(n, () => entry({}))),
  'entries without the User-Agent': (n) => log(list(n, (i) => entry({ url: `${API}/alerts/${i}`, headers: '' }))),
  'entries to different APIs': (n) => log(list(n, (i) => entry({ url: `${API}/a${i}/b${i}/c${i}`, headers: '' }))),
  'entries to other hosts': (n) => log(list(n, (i) => entry({ url: `https://a${i}.example/` }))),
  'headers of an entry': (n) => log(entry({ headers: list(n, (i) => `{"name":"a${i}","value":"b"}`) })),
  'User-Agents of an entry': (n) => log(entry({ headers: list(n, (i) => `{"name":"User-Agent","value":"b${i}"}`) })),
  'a long header': (n) => log(entry({ headers: `{"name":"User-Agent","value":"${times(n, () => 'a/1 ')}"}` })),
  'a long address': (n) => log(entry({ url: `${API}/${times(n, () => 'a/')}` })),
  'a query': (n) => log(entry({ url: `${API}/alerts?${times(n, () => 'a=b&')}` })),
  'escapes of an address': (n) => log(entry({ url: `${API}/${times(n, () => '%41')}` })),
  'a long body': (n) => log(entry({ more: `,"postData":{"text":"${times(n, () => 'a')}"}` })),
  'escapes of a body': (n) => log(entry({ more: `,"postData":{"text":"${times(n, () => '\\"')}"}` })),
  'a body with addresses': (n) =>
    log(entry({ more: `,"postData":{"text":"${times(n, () => 'security.microsoft.com ')}"}` })),
  'a nested body': (n) => log(entry({ more: `,"_a":${times(n, () => '[')}${times(n, () => ']')}` })),
  'an open body': (n) => log(entry({ more: `,"_a":${times(n, () => '[')}` })),
  'keys of an entry': (n) => log(entry({ more: `,${list(n, (i) => `"a${i}":1`)}` })),
  'equal keys': (n) => log(entry({ more: `,${list(n, () => '"url":"a"')}` })),
  numbers: (n) => log(entry({ more: `,"_a":[${list(n, () => '1')}]` })),
  'white space': (n) => log(`${entry({})}${times(n, () => ' \n')}`),
  lines: (n) => log(list(n, () => `\n{"request":\n{}\n}\n`)),
  pages: (n) => `{"log":{"pages":[${list(n, () => '{"id":"a"}')}],"entries":[${entry({})}]}}`,
  'an open text': (n) => `{"log":{"entries":[{"request":{"url":"${times(n, () => 'a')}`,
  'text that is no JSON': (n) => times(n, () => 'a{"'),
  brackets: (n) => times(n, () => '{'),
};

const API = 'https://api.security.microsoft.com/api';
const AGENT = '{"name":"User-Agent","value":"MdePartner-Contoso-ContosoCognito/1.0.0"}';

/** @param {{ url?: string, headers?: string, more?: string }} parts */
function entry({ url = `${API}/alerts`, headers = AGENT, more = '' }) {
  return `{"request":{"method":"GET","url":"${url}","headers":[${headers}]${more}},"response":{"status":200}}`;
}

/** @param {string} entries */
function log(entries) {
  return `{"log":{"version":"1.2","creator":{"name":"a","version":"1"},"entries":[${entries}]}}`;
}

/**
 * @param {number} n
 * @param {(i: number) => string} part
 */
function list(n, part) {
  return Array.from({ length: n }, (_, i) => part(i)).join(',');
}

/**
 * @param {number} n
 * @param {(i: number) => string} part
 */
function times(n, part) {
  return Array.from({ length: n }, (_, i) => part(i)).join('');
}
