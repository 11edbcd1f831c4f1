import type { Measurements } from '../core/report.ts';
import type { ProductSubject } from '../rules/subject.ts';

/**
 * What the rules measured of a product, from the artifacts they share. Nothing is computed, or loaded, for its own
 * sake: a measurement whose rules were all left out is null.
 *
 * @param ran ids of the rules that may run
 */
export async function measurementsOf(subject: ProductSubject, ran: Iterable<string>): Promise<Measurements> {
  const ids = [...ran];
  const measured = async <G, T>(
    rules: string | readonly string[],
    load: () => Promise<G>,
    measure: (group: G) => T | Promise<T>,
  ): Promise<T | null> => {
    const isRun = [rules].flat().some((start) => ids.some((id) => id.startsWith(start)));
    return isRun ? measure(await load()) : null;
  };
  return {
    description: await measured('description-', LISTING, (group) => group.descriptionMeasurement(subject)),
    logo: await measured('logo-', LOGO, (group) => group.logoMeasurement(subject)),
    landingPage: await measured('landing-page-', LISTING, (group) => group.landingPageMeasurement(subject)),
    userAgent: await measured('user-agent-', USER_AGENT, (group) => filledUserAgent(group, subject)),
    pressReleases: await measured('press-release-', LISTING, (group) => group.pressReleaseMeasurements(subject)),
    entraApplication: await measured('entra-application-', LISTING, () => applicationMeasurement(subject)),
    release: await measured('release-', USER_AGENT, (group) => group.releaseMeasurement(subject)),
    apiCalls: await measured(['user-agent-', 'api-retired'], USER_AGENT, (group) =>
      subject.run.scan ? group.apiCallMeasurement(subject) : null,
    ),
    traffic: await measured('user-agent-traffic', USER_AGENT, (group) => group.trafficMeasurement(subject)),
  };
}

const LOGO = () => import('../rules/groups/logo.ts');
const LISTING = () => import('../rules/groups/listing.ts');
const USER_AGENT = () => import('../rules/groups/user-agent.ts');

/** With the version that takes the place of `{version}`. */
function filledUserAgent(
  { userAgentMeasurement, versionForTemplate }: Awaited<ReturnType<typeof USER_AGENT>>,
  subject: ProductSubject,
): Measurements['userAgent'] {
  const measured = userAgentMeasurement(subject);
  return measured && { ...measured, version: measured.version ?? versionForTemplate(subject) };
}

function applicationMeasurement({ data }: ProductSubject): Measurements['entraApplication'] {
  const application = data.entraApplication;
  return application ? { multiTenant: application.multiTenant ?? null, name: application.name ?? null } : null;
}
