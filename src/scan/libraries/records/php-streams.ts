import type { Library } from '../library.ts';

/** PHP's functions that open a URL like a file. */
const STREAMS = ['file_get_contents', 'fopen', 'file', 'readfile', 'copy', 'get_headers', 'simplexml_load_file'];

export const phpStreams: Library = {
  id: 'php-streams',
  languages: ['php'],
  dispatches: [{ calls: ['file_get_contents', 'fopen'], form: 'request', url: 0 }],
  processDefaults: [
    { calls: ['ini_set'], key: 'user_agent', requests: STREAMS },
    { calls: ['stream_context_set_default'], requests: STREAMS },
  ],
};
