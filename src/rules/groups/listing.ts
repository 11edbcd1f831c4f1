// Written by `npm run generate` from the rules. Do not edit.
import type { Rule } from '../../core/rule.ts';
import { dateInvalid } from '../date-invalid.ts';
import { descriptionNotPlainText } from '../description-not-plain-text.ts';
import { descriptionTooLong } from '../description-too-long.ts';
import { descriptionTooShort } from '../description-too-short.ts';
import { entraApplicationUnnamed } from '../entra-application-unnamed.ts';
import { landingPageDoubtful } from '../landing-page-doubtful.ts';
import { landingPageInvalid } from '../landing-page-invalid.ts';
import { landingPageOffTopic } from '../landing-page-off-topic.ts';
import { landingPageUnreachable } from '../landing-page-unreachable.ts';
import { legacyProductName } from '../legacy-product-name.ts';
import { nameMicrosoftBrand } from '../name-microsoft-brand.ts';
import { nameUnfit } from '../name-unfit.ts';
import { pressReleaseUnapproved } from '../press-release-unapproved.ts';
import { pressReleaseWindow } from '../press-release-window.ts';

export const RULES: readonly Rule[] = [
  dateInvalid,
  nameUnfit,
  nameMicrosoftBrand,
  legacyProductName,
  descriptionTooLong,
  descriptionTooShort,
  descriptionNotPlainText,
  landingPageInvalid,
  landingPageDoubtful,
  landingPageUnreachable,
  landingPageOffTopic,
  pressReleaseWindow,
  pressReleaseUnapproved,
  entraApplicationUnnamed,
];
