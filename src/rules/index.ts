import type { ListedRule, Rule } from '../core/rule.ts';

/** Rules that are loaded together. Those of the logo file stand apart: a run may well be about nothing else. */
type Group = () => Promise<{ readonly RULES: readonly Rule[] }>;

const LOGO: Group = () => import('./groups/logo.ts');
const OTHERS: Group = () => import('./groups/others.ts');

interface Entry extends ListedRule {
  readonly group: Group;
}

/**
 * The only registry: every rule, in the order of the requirements. `rules` and the documentation follow it. It says
 * what a report tells of a rule that is not run, so that only what runs is loaded; a test holds it against the rules.
 */
export const RULES: readonly Entry[] = [
  listed(OTHERS, 'manifest-missing', ['manifest'], []),
  listed(OTHERS, 'manifest-unreadable', ['manifest'], []),
  listed(OTHERS, 'manifest-syntax', ['manifest'], []),
  listed(OTHERS, 'manifest-schema', ['manifest', 'product'], []),
  listed(OTHERS, 'manifest-text-cut', ['manifest', 'product'], ['R4.2', 'R4.3']),
  listed(OTHERS, 'readiness-license', ['manifest'], ['R1']),
  listed(OTHERS, 'readiness-validation', ['manifest'], ['R2']),
  listed(OTHERS, 'readiness-misa', ['manifest'], ['R3']),
  listed(LOGO, 'logo-missing', ['product'], ['R4.1']),
  listed(LOGO, 'logo-unreadable', ['product'], ['R4.1']),
  listed(LOGO, 'logo-not-square', ['product'], ['R4.1']),
  listed(LOGO, 'logo-size-syntax', ['product'], ['R4.1']),
  listed(LOGO, 'logo-canvas-mismatch', ['product'], ['R4.1']),
  listed(OTHERS, 'logo-blank', ['product'], ['R4.1']),
  listed(OTHERS, 'logo-framing', ['product'], ['R4.1']),
  listed(OTHERS, 'logo-clipped', ['product'], ['R4.1']),
  listed(OTHERS, 'logo-low-contrast', ['product'], ['R4.1']),
  listed(OTHERS, 'logo-active-content', ['product'], ['R4.1']),
  listed(LOGO, 'logo-heavy', ['product'], ['R4.1']),
  listed(OTHERS, 'name-unfit', ['manifest', 'product'], ['R4.2', 'R5']),
  listed(OTHERS, 'name-microsoft-brand', ['product'], ['R4.2']),
  listed(OTHERS, 'description-too-long', ['product'], ['R4.3']),
  listed(OTHERS, 'description-too-short', ['product'], ['R4.3']),
  listed(OTHERS, 'description-not-plain-text', ['product'], ['R4.3']),
  listed(OTHERS, 'legacy-product-name', ['product'], ['R4.2', 'R4.3', 'R4.5']),
  listed(OTHERS, 'landing-page-invalid', ['product'], ['R4.4']),
  listed(OTHERS, 'landing-page-doubtful', ['product'], ['R4.4']),
  listed(OTHERS, 'landing-page-unreachable', ['product'], ['R4.4'], '--online'),
  listed(OTHERS, 'landing-page-off-topic', ['product'], ['R4.4'], '--online'),
  listed(OTHERS, 'press-release-window', ['product'], ['R4.5']),
  listed(OTHERS, 'press-release-unapproved', ['product'], ['R4.5']),
  listed(OTHERS, 'date-invalid', ['manifest', 'product'], ['R2', 'R4.5']),
  listed(OTHERS, 'entra-application-unnamed', ['product'], ['R5']),
  listed(OTHERS, 'user-agent-malformed', ['product'], ['R6']),
  listed(OTHERS, 'user-agent-legacy-prefix', ['product'], ['R6']),
  listed(OTHERS, 'user-agent-name-mismatch', ['product'], ['R6']),
  listed(OTHERS, 'user-agent-traffic', ['product'], ['R6'], '--har'),
  listed(OTHERS, 'release-version-mismatch', ['product'], ['R6']),
  listed(OTHERS, 'release-version-unknown', ['product'], ['R6']),
  listed(OTHERS, 'waiver-invalid', ['manifest'], []),
  listed(OTHERS, 'waiver-unused', ['waivers'], []),
];

function listed(
  group: Group,
  id: string,
  subjects: ListedRule['subjects'],
  requirements: readonly string[],
  optIn?: string,
): Entry {
  return { group, meta: { id, requirements, ...(optIn !== undefined && { optIn }) }, subjects };
}

/**
 * Every rule in the order of the registry: loaded with its group if it is selected, else as it is listed.
 *
 * @param selected ids; undefined: all
 */
export async function loadSelected(selected?: ReadonlySet<string>): Promise<readonly (Rule | ListedRule)[]> {
  const groups = new Set(RULES.filter(({ meta }) => !selected || selected.has(meta.id)).map(({ group }) => group));
  const loaded = new Map<string, Rule>();
  for (const load of groups) for (const rule of (await load()).RULES) loaded.set(rule.meta.id, rule);
  return RULES.map((entry) => loaded.get(entry.meta.id) ?? entry);
}

/** Every rule with its documentation. */
export async function loadRules(): Promise<readonly Rule[]> {
  return (await loadSelected()).filter((rule) => 'check' in rule);
}
