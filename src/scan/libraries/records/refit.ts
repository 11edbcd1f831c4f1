import type { Library } from '../library.ts';

/** Refit makes the clients that interfaces declare, over HttpClient. */
export const refit: Library = {
  id: 'refit',
  languages: ['csharp'],
  declaredCalls: {
    library: 'refit',
    methods: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'],
    headers: 'Headers',
    header: 'Header',
    headerMap: 'HeaderCollection',
    makers: ['For'],
    registeredBy: 'AddRefitClient',
  },
};
