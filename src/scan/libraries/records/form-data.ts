import type { Library } from '../library.ts';

/** Bodies of several parts in Node, which give the headers that say so. */
export const formData: Library = {
  id: 'form-data',
  languages: ['javascript'],
  addsNoAgent: ['form-data.getHeaders'],
};
