import type { Measurements } from '../core/report.ts';
import type { ListedRule, Rule } from '../core/rule.ts';
import type { ProductSubject } from '../rules/subject.ts';

/**
 * Returns what the rules measured of a product, from the artifacts they share. Nothing is computed only for this: a
 * measurement is null if all its rules were left out.
 *
 * @param rules those that may run, loaded
 */
export async function measurementsOf(
  subject: ProductSubject,
  rules: readonly (Rule | ListedRule)[],
): Promise<Measurements> {
  const measures: NonNullable<Rule<ProductSubject>['measures']> = Object.assign(
    {},
    ...rules.map((rule) => ('measures' in rule ? rule.measures : {})),
  );
  return {
    description: (await measures.description?.(subject)) ?? null,
    logo: (await measures.logo?.(subject)) ?? null,
    landingPage: (await measures.landingPage?.(subject)) ?? null,
    userAgent: (await measures.userAgent?.(subject)) ?? null,
    pressReleases: (await measures.pressReleases?.(subject)) ?? null,
    entraApplication: (await measures.entraApplication?.(subject)) ?? null,
    release: (await measures.release?.(subject)) ?? null,
    apiCalls: (await measures.apiCalls?.(subject)) ?? null,
    traffic: (await measures.traffic?.(subject)) ?? null,
  };
}
