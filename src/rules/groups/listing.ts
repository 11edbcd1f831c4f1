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

export { descriptionMeasurement } from '../artifacts/description.ts';
export { landingPageMeasurement } from '../artifacts/landing-page.ts';
export { pressReleaseMeasurements } from '../artifacts/press-releases.ts';

/** Rules about the other fields of the listing: names, words, landing page, press releases, dates, application. */
export const RULES: readonly Rule[] = [
  nameUnfit,
  nameMicrosoftBrand,
  descriptionTooLong,
  descriptionTooShort,
  descriptionNotPlainText,
  legacyProductName,
  landingPageInvalid,
  landingPageDoubtful,
  landingPageUnreachable,
  landingPageOffTopic,
  pressReleaseWindow,
  pressReleaseUnapproved,
  dateInvalid,
  entraApplicationUnnamed,
];
