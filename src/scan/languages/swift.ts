import type { PlainLanguage } from '../plain/tokens.ts';
import { PLAIN_C_LIKE } from './plain-c-like.ts';

export const swift: PlainLanguage = {
  ...PLAIN_C_LIKE,
  id: 'swift',
  extensions: ['swift'],
  projects: ['Package.swift'],
  uses: /^[ \t]{0,200}import\s+(\w+)/gm,
  templates: '"',
  hole: /\\\(([^()]{1,200})\)|(?!)()/g,
  functionWord: 'func',
};
