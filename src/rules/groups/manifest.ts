// Written by `npm run generate` from the rules. Do not edit.
import type { Rule } from '../../core/rule.ts';
import { manifestMissing } from '../manifest-missing.ts';
import { manifestNotChecked } from '../manifest-not-checked.ts';
import { manifestSchema } from '../manifest-schema.ts';
import { manifestSyntax } from '../manifest-syntax.ts';
import { manifestTextCut } from '../manifest-text-cut.ts';
import { manifestUnreadable } from '../manifest-unreadable.ts';
import { readinessLicense } from '../readiness-license.ts';
import { readinessMisa } from '../readiness-misa.ts';
import { readinessValidation } from '../readiness-validation.ts';
import { requirementOpen } from '../requirement-open.ts';
import { scanNarrowed } from '../scan-narrowed.ts';
import { scanSettingForbidden } from '../scan-setting-forbidden.ts';
import { waiverAdded } from '../waiver-added.ts';
import { waiverInvalid } from '../waiver-invalid.ts';
import { waiverUnused } from '../waiver-unused.ts';

export const RULES: readonly Rule[] = [
  manifestMissing,
  manifestUnreadable,
  manifestSyntax,
  manifestTextCut,
  manifestSchema,
  readinessLicense,
  readinessValidation,
  readinessMisa,
  manifestNotChecked,
  requirementOpen,
  scanNarrowed,
  scanSettingForbidden,
  waiverAdded,
  waiverInvalid,
  waiverUnused,
];
