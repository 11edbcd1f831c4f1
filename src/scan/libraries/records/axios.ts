import type { Library } from '../library.ts';

export const axios: Library = {
  id: 'axios',
  languages: ['javascript'],
  modules: ['axios', '@nestjs/axios', 'axios-retry'],
  functions: ['axios'],
  makers: ['axios.create', 'axios.instance'],
  clients: ['Axios'],
  dispatches: [
    { calls: ['get', 'delete', 'head', 'options'], form: 'verb' },
    { calls: ['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'], form: 'verb', body: 1 },
    { calls: ['request', 'axios'], form: 'request' },
  ],
  processDefaults: [{ sets: ['axios.defaults'] }, { calls: ['axios.interceptors.request.use'] }],
  hint: {
    client: "headers: { 'User-Agent': '$' }",
    made: ['axios.create'],
  },
  edits: [
    { as: 'options', serves: 'client', calls: ['axios.create'], position: 0 },
    { as: 'statement', serves: 'all', calls: ['[]', '.headers.set'], text: '@.headers["User-Agent"] = $' },
    { as: 'options', serves: 'request', calls: ['axios', 'axios.request'], position: 0 },
    { as: 'options', serves: 'request', calls: ['axios.get', 'axios.delete', 'axios.head'], position: 1 },
    { as: 'options', serves: 'request', calls: ['axios.post', 'axios.put', 'axios.patch'], position: 2 },
  ],
};
