import type { Rule } from '../../core/rule.ts';
import { logoActiveContent } from '../logo-active-content.ts';
import { logoBlank } from '../logo-blank.ts';
import { logoClipped } from '../logo-clipped.ts';
import { logoFraming } from '../logo-framing.ts';
import { logoLowContrast } from '../logo-low-contrast.ts';

/** Rules about what the logo shows once it is drawn, and whatever is no picture in it. */
export const RULES: readonly Rule[] = [logoBlank, logoFraming, logoClipped, logoLowContrast, logoActiveContent];
