import type { Library } from '../library.ts';

export const jquery: Library = {
  id: 'jquery',
  languages: ['javascript'],
  modules: ['jquery', '$', 'jQuery'],
  dispatches: [
    { calls: ['get', 'post'], form: 'verb', body: 1 },
    { calls: ['ajax', 'getJSON'], form: 'request' },
  ],
  processDefaults: [{ calls: ['$.ajaxSetup', 'jQuery.ajaxSetup'] }],
};
