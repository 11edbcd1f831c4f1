import type { Library } from '../library.ts';

/** Microsoft's Graph SDKs, which have a member for each part of a path. */
export const graphSdk: Library = {
  id: 'graph-sdk',
  languages: ['csharp', 'java', 'kotlin', 'go', 'python', 'javascript', 'php', 'powershell', 'ruby', 'scala', 'groovy'],
  modules: ['Microsoft.Graph', 'msgraph', 'com.microsoft.graph', 'github.com/microsoftgraph/msgraph-sdk-go'],
  graphSecurity: {
    members: ['security().', 'security()->'],
    ends: [
      'get',
      'post',
      'patch',
      'put',
      'delete',
      'list',
      'create',
      'update',
      'getAsync',
      'postAsync',
      'patchAsync',
      'deleteAsync',
      'putAsync',
      'toGet',
      'execute',
      'send',
    ],
  },
};
