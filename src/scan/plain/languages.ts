import type { Language } from '../language.ts';
import type { PlainLanguage } from './tokens.ts';

const cLike = {
  lineComment: '//',
  blockComments: true,
  literals: '',
  joinOperator: '+',
  members: ['.', '?.', '::'],
  trailingBlocks: true,
} as const;

/** Languages that are read by their strings, names and brackets alone. */
export const PLAIN_LANGUAGES: readonly PlainLanguage[] = [
  {
    ...cLike,
    id: 'kotlin',
    extensions: ['kt', 'kts'],
    templates: '"',
    hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'fun',
  },
  {
    ...cLike,
    id: 'groovy',
    extensions: ['groovy', 'gradle'],
    templates: '"',
    literals: "'",
    hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'def',
  },
  {
    ...cLike,
    id: 'scala',
    extensions: ['scala'],
    templates: '"',
    hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'def',
  },
  {
    ...cLike,
    id: 'swift',
    extensions: ['swift'],
    templates: '"',
    hole: /\\\(([^()]{1,200})\)|(?!)()/g,
    functionWord: 'func',
  },
  {
    id: 'perl',
    sigil: '$',
    extensions: ['pl', 'pm', 't'],
    lineComment: '#',
    blockComments: false,
    templates: '"',
    literals: "'",
    hole: /[$@](?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'sub',
    joinOperator: '.',
    members: ['->', '::'],
    trailingBlocks: false,
  },
];

/** What the analysis asks of a language, for one that has no grammar. */
export function plainRules(language: PlainLanguage): Language {
  return {
    id: language.id,
    grammar: '',
    extensions: language.extensions,
    nodes: {},
    joins: [language.joinOperator],
    choices: [],
    constructors: [],
    approximate: true,
  };
}
