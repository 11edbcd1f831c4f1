import type { Library } from '../library.ts';

/** Actions of Logic Apps and pollers of Sentinel, as objects that code deploys. */
export const logicApps: Library = {
  id: 'logic-apps',
  languages: ['javascript', 'python', 'powershell', 'csharp', 'ruby', 'php', 'go'],
  requestObjects: [
    { key: 'inputs', has: ['method', 'uri'], beside: { key: 'type', value: 'http' } },
    { key: 'request', has: ['apiEndpoint'] },
  ],
  dispatches: [{ calls: ['inputs'], form: 'request' }],
};
