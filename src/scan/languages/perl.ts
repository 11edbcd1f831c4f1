import type { PlainLanguage } from '../plain/tokens.ts';
import { HASH_COMMENTS } from './comments.ts';

export const perl: PlainLanguage = {
  id: 'perl',
  sigil: '$',
  extensions: ['pl', 'pm', 't'],
  projects: ['cpanfile', 'Makefile.PL'],
  uses: /^[ \t]{0,200}(?:use|require)\s+([\w:]+)/gm,
  commentMarks: HASH_COMMENTS,
  templates: '"',
  literals: "'",
  hole: /[$@](?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
  functionWord: 'sub',
  joinOperator: '.',
  members: ['->', '::'],
  trailingBlocks: false,
};
