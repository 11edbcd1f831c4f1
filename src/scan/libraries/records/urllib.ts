import type { Library } from '../library.ts';

/** `urllib.request` and `http.client` of Python, and urllib3. */
export const urllib: Library = {
  id: 'urllib',
  languages: ['python'],
  modules: ['urllib', 'urllib2', 'urllib3', 'http', 'https', 'httplib', 'httplib2'],
  clients: ['PoolManager', 'HTTPSConnection'],
  keeps: ['parse_qs', 'parse_qsl', '_asdict'],
  dispatches: [
    { calls: ['urlopen', 'urlretrieve'], form: 'request' },
    { calls: ['request'], form: 'request', url: 1 },
    { calls: ['open', 'retrieve'], form: 'send' },
    { calls: ['getresponse'], form: 'send', steps: true },
  ],
  processDefaults: [
    { calls: ['install_opener'], requests: ['urlopen', 'urlretrieve', 'open', 'retrieve'] },
    { sets: ['urllib.*', 'urllib3.*', 'http.*'] },
  ],
  hint: {
    calls: [
      {
        written: /\burlopen\(\s*(\w*req\w*)\s*[,)]/i,
        says: 'Before this call, add',
        text: '@.add_header("User-Agent", "$")',
      },
      {
        written: /\burlopen\(/,
        says: 'Give this call a request with the header',
        text: 'urllib.request.Request(url, headers={"User-Agent": "$"})',
      },
    ],
  },
  edits: [
    {
      as: 'argument',
      serves: 'request',
      calls: ['urllib.request.Request', 'urllib2.Request'],
      name: 'headers',
    },
  ],
};
