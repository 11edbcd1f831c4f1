import type { PlainLanguage } from '../plain/tokens.ts';
import { PLAIN_C_LIKE } from './plain-c-like.ts';

export const scala: PlainLanguage = {
  ...PLAIN_C_LIKE,
  id: 'scala',
  extensions: ['scala'],
  projects: ['build.sbt', 'pom.xml'],
  uses: /^[ \t]{0,200}import\s+([\w.]+)/gm,
  templates: '"',
  hole: /\$(?:\{([^{}]{1,200})\}|([A-Za-z_]\w{0,80}))/g,
  functionWord: 'def',
};
