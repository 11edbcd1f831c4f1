// Written by `npm run generate` from the rules. Do not edit.
import type { Rule } from '../../core/rule.ts';
import { logoCanvasMismatch } from '../logo-canvas-mismatch.ts';
import { logoHeavy } from '../logo-heavy.ts';
import { logoMissing } from '../logo-missing.ts';
import { logoNotSquare } from '../logo-not-square.ts';
import { logoSizeSyntax } from '../logo-size-syntax.ts';
import { logoUnreadable } from '../logo-unreadable.ts';

export const RULES: readonly Rule[] = [
  logoMissing,
  logoUnreadable,
  logoNotSquare,
  logoSizeSyntax,
  logoCanvasMismatch,
  logoHeavy,
];
