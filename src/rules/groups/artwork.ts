// Written by `npm run generate` from the rules. Do not edit.
import type { Rule } from '../../core/rule.ts';
import { logoActiveContent } from '../logo-active-content.ts';
import { logoBlank } from '../logo-blank.ts';
import { logoClipped } from '../logo-clipped.ts';
import { logoFraming } from '../logo-framing.ts';
import { logoLowContrast } from '../logo-low-contrast.ts';

export const RULES: readonly Rule[] = [logoBlank, logoFraming, logoClipped, logoLowContrast, logoActiveContent];
