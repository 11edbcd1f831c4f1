import type { Library } from '../library.ts';

/** `System.Net.WebClient` and `WebRequest`, both obsolete and both common in scripts. */
export const dotnetWebClient: Library = {
  id: 'dotnet-web-client',
  languages: ['csharp', 'powershell'],
  modules: ['System.Net'],
  clients: ['WebClient'],
  makesRequests: ['GetWebRequest'],
  dispatches: [
    {
      calls: ['DownloadString', 'UploadString', 'DownloadData', 'UploadData', 'DownloadFile', 'UploadFile'],
      form: 'request',
    },
    { calls: ['GetResponse', 'GetResponseAsync'], form: 'send', steps: true },
  ],
  hint: {
    calls: [
      {
        written: /([\w.]+)\.(?:Download|Upload)(?:String|Data|File)\w*\(/,
        says: 'Before this call, add',
        text: '@.Headers.Add("User-Agent", "$")',
        languages: ['csharp'],
      },
    ],
  },
};
