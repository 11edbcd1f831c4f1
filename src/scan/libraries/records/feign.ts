import type { Library } from '../library.ts';

/** OpenFeign, with its own annotations. */
export const feign: Library = {
  id: 'feign',
  languages: ['java', 'kotlin'],
  declaredCalls: {
    library: 'feign',
    methods: ['RequestLine'],
    headers: 'Headers',
    headerMap: 'HeaderMap',
    makers: ['target'],
  },
};
