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
import { logoActiveContent } from '../logo-active-content.ts';
import { logoBlank } from '../logo-blank.ts';
import { logoClipped } from '../logo-clipped.ts';
import { logoFraming } from '../logo-framing.ts';
import { logoLowContrast } from '../logo-low-contrast.ts';
import { manifestMissing } from '../manifest-missing.ts';
import { manifestSchema } from '../manifest-schema.ts';
import { manifestSyntax } from '../manifest-syntax.ts';
import { manifestTextCut } from '../manifest-text-cut.ts';
import { manifestUnreadable } from '../manifest-unreadable.ts';
import { nameMicrosoftBrand } from '../name-microsoft-brand.ts';
import { nameUnfit } from '../name-unfit.ts';
import { pressReleaseUnapproved } from '../press-release-unapproved.ts';
import { pressReleaseWindow } from '../press-release-window.ts';
import { readinessLicense } from '../readiness-license.ts';
import { readinessMisa } from '../readiness-misa.ts';
import { readinessValidation } from '../readiness-validation.ts';
import { releaseVersionMismatch } from '../release-version-mismatch.ts';
import { releaseVersionUnknown } from '../release-version-unknown.ts';
import { userAgentLegacyPrefix } from '../user-agent-legacy-prefix.ts';
import { userAgentMalformed } from '../user-agent-malformed.ts';
import { userAgentNameMismatch } from '../user-agent-name-mismatch.ts';
import { userAgentTraffic } from '../user-agent-traffic.ts';
import { waiverInvalid } from '../waiver-invalid.ts';
import { waiverUnused } from '../waiver-unused.ts';

export { descriptionMeasurement } from '../artifacts/description.ts';
export { landingPageMeasurement } from '../artifacts/landing-page.ts';
export { pressReleaseMeasurements } from '../artifacts/press-releases.ts';
export { releaseMeasurement, versionForTemplate } from '../artifacts/release.ts';
export { trafficMeasurement } from '../artifacts/traffic.ts';
export { userAgentMeasurement } from '../artifacts/user-agent.ts';

/** All other rules, in one group: nearly every run needs them all, and few files are read faster than many. */
export const RULES: readonly Rule[] = [
  manifestMissing,
  manifestUnreadable,
  manifestSyntax,
  manifestSchema,
  manifestTextCut,
  readinessLicense,
  readinessValidation,
  readinessMisa,
  logoBlank,
  logoFraming,
  logoClipped,
  logoLowContrast,
  logoActiveContent,
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
  userAgentMalformed,
  userAgentLegacyPrefix,
  userAgentNameMismatch,
  userAgentTraffic,
  releaseVersionMismatch,
  releaseVersionUnknown,
  waiverInvalid,
  waiverUnused,
];
