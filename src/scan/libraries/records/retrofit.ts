import type { Library } from '../library.ts';

/** Retrofit makes the clients that interfaces declare, over OkHttp. */
export const retrofit: Library = {
  id: 'retrofit',
  languages: ['java', 'kotlin'],
  declaredCalls: {
    library: 'retrofit',
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'HTTP'],
    headers: 'Headers',
    header: 'Header',
    headerMap: 'HeaderMap',
    makers: ['create'],
  },
};
