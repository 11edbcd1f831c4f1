import type { Library } from '../library.ts';

/** The requests of Obsidian's plugins, which a browser's rules for other origins do not stop. */
export const obsidian: Library = {
  id: 'obsidian',
  languages: ['javascript'],
  modules: ['obsidian'],
  dispatches: [{ calls: ['requestUrl', 'request'], form: 'request', url: 0 }],
  hint: { request: "headers: { 'User-Agent': '$' }" },
};
