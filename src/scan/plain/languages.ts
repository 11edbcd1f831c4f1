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
    projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
    uses: /^[ \t]{0,200}import\s+([\w.]+)/gm,
    templates: '"',
    hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'fun',
  },
  {
    ...cLike,
    id: 'groovy',
    extensions: ['groovy', 'gradle'],
    projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
    uses: /^[ \t]{0,200}import\s+(?:static\s+)?([\w.]+)/gm,
    templates: '"',
    literals: "'",
    hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'def',
  },
  {
    ...cLike,
    id: 'scala',
    extensions: ['scala'],
    projects: ['build.sbt', 'pom.xml'],
    uses: /^[ \t]{0,200}import\s+([\w.]+)/gm,
    templates: '"',
    hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
    functionWord: 'def',
  },
  {
    ...cLike,
    id: 'swift',
    extensions: ['swift'],
    projects: ['Package.swift'],
    uses: /^[ \t]{0,200}import\s+(\w+)/gm,
    templates: '"',
    hole: /\\\(([^()]{1,200})\)|(?!)()/g,
    functionWord: 'func',
  },
  {
    id: 'perl',
    sigil: '$',
    extensions: ['pl', 'pm', 't'],
    projects: ['cpanfile', 'Makefile.PL'],
    uses: /^[ \t]{0,200}(?:use|require)\s+([\w:]+)/gm,
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
    projects: language.projects,
    uses: language.uses,
    nodes: {},
    joins: [language.joinOperator],
    choices: [],
    constructors: [],
    approximate: true,
  };
}
