import type { PlainLanguage } from '../plain/tokens.ts';
import { PLAIN_C_LIKE } from './plain-c-like.ts';

export const kotlin: PlainLanguage = {
  ...PLAIN_C_LIKE,
  id: 'kotlin',
  extensions: ['kt', 'kts'],
  projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
  uses: /^[ \t]{0,200}import\s+([\w.]+)/gm,
  testFiles: /[^/]Tests?\.kt$/,
  templates: '"',
  hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
  functionWord: 'fun',
};
