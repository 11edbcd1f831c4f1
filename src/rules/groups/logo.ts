import type { Rule } from '../../core/rule.ts';
import { logoCanvasMismatch } from '../logo-canvas-mismatch.ts';
import { logoHeavy } from '../logo-heavy.ts';
import { logoMissing } from '../logo-missing.ts';
import { logoNotSquare } from '../logo-not-square.ts';
import { logoSizeSyntax } from '../logo-size-syntax.ts';
import { logoUnreadable } from '../logo-unreadable.ts';

export { logoMeasurement } from '../artifacts/logo.ts';

/** Rules about the logo as a file: there, readable, its canvas, its weight. */
export const RULES: readonly Rule[] = [
  logoMissing,
  logoUnreadable,
  logoNotSquare,
  logoSizeSyntax,
  logoCanvasMismatch,
  logoHeavy,
];
