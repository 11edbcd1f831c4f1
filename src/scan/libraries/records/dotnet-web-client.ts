import type { Library } from '../library.ts';

/** The names of a method that blocks, of one that reports by an event, and of one that gives a task. */
function withAsync(name: string): readonly string[] {
  return [name, `${name}Async`, `${name}TaskAsync`];
}

/** `System.Net.WebClient` and `WebRequest`, both obsolete and both common in scripts. */
export const dotnetWebClient: Library = {
  id: 'dotnet-web-client',
  languages: ['csharp', 'powershell'],
  modules: ['System.Net'],
  clients: ['WebClient'],
  makesRequests: ['GetWebRequest'],
  dispatches: [
    {
      calls: [
        ...['DownloadString', 'DownloadData', 'DownloadFile', 'OpenRead'].flatMap(withAsync),
        ...['UploadString', 'UploadData', 'UploadFile', 'UploadValues', 'OpenWrite'].flatMap(withAsync),
      ],
      form: 'request',
      url: 0,
    },
    { calls: ['GetResponse', 'GetResponseAsync'], form: 'send', steps: true },
  ],
  hint: {
    calls: [
      {
        written: /([\w.]+)\.(?:(?:Download|Upload)(?:String|Data|File|Values)|Open(?:Read|Write))\w*\(/,
        says: 'Before this call, add',
        text: '@.Headers.Add("User-Agent", "$")',
        languages: ['csharp'],
      },
    ],
  },
  edits: [
    {
      as: 'statement',
      serves: 'request',
      calls: ['HttpWebRequest.CreateHttp', 'WebRequest.CreateHttp'],
      text: '@.UserAgent = $',
    },
    {
      as: 'statement',
      serves: 'request',
      calls: ['WebRequest.Create', 'HttpWebRequest.Create'],
      // Other requests have no such property.
      where: { has: '(HttpWebRequest)' },
      text: '@.UserAgent = $',
    },
  ],
};
