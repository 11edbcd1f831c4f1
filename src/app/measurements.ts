import type { Measurements } from '../core/report.ts';
import { descriptionMeasurement } from '../rules/artifacts/description.ts';
import { landingPageMeasurement } from '../rules/artifacts/landing-page.ts';
import { logoMeasurement } from '../rules/artifacts/logo.ts';
import { pressReleaseMeasurements } from '../rules/artifacts/press-releases.ts';
import { releaseMeasurement, versionForTemplate } from '../rules/artifacts/release.ts';
import { trafficMeasurement } from '../rules/artifacts/traffic.ts';
import { userAgentMeasurement } from '../rules/artifacts/user-agent.ts';
import type { ProductSubject } from '../rules/subject.ts';

/**
 * What the rules measured of a product, from the artifacts they share. Nothing is computed for its own sake: a
 * measurement whose rules were all left out is null.
 *
 * @param ran ids of the rules that may run
 */
export function measurementsOf(subject: ProductSubject, ran: Iterable<string>): Measurements {
  const ids = [...ran];
  const measured = <T>(rules: string, measure: (subject: ProductSubject) => T): T | null =>
    ids.some((id) => id.startsWith(rules)) ? measure(subject) : null;
  return {
    description: measured('description-', descriptionMeasurement),
    logo: measured('logo-', logoMeasurement),
    landingPage: measured('landing-page-', landingPageMeasurement),
    userAgent: measured('user-agent-', filledUserAgent),
    pressReleases: measured('press-release-', pressReleaseMeasurements),
    entraApplication: measured('entra-application-', applicationMeasurement),
    release: measured('release-', releaseMeasurement),
    apiCalls: null,
    traffic: measured('user-agent-traffic', trafficMeasurement),
  };
}

/** With the version that takes the place of `{version}`. */
function filledUserAgent(subject: ProductSubject): Measurements['userAgent'] {
  const measured = userAgentMeasurement(subject);
  return measured && { ...measured, version: measured.version ?? versionForTemplate(subject) };
}

function applicationMeasurement({ data }: ProductSubject): Measurements['entraApplication'] {
  const application = data.entraApplication;
  return application ? { multiTenant: application.multiTenant ?? null, name: application.name ?? null } : null;
}
