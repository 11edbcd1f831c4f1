import type { PlainLanguage } from '../plain/tokens.ts';
import { PLAIN_C_LIKE } from './plain-c-like.ts';

export const groovy: PlainLanguage = {
  ...PLAIN_C_LIKE,
  id: 'groovy',
  extensions: ['groovy', 'gradle'],
  projects: ['pom.xml', 'build.gradle', 'build.gradle.kts'],
  uses: /^[ \t]{0,200}import\s+(?:static\s+)?([\w.]+)/gm,
  templates: '"',
  literals: "'",
  hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
  functionWord: 'def',
};
