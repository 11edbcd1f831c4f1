import type { ListedRule, Rule } from '../core/rule.ts';
import { type Group, REGISTRY } from './registry.ts';

/** Every rule in the order of lists and documentation, as it is known before it is loaded. */
export const RULES: readonly ListedRule[] = REGISTRY;

/**
 * Every rule: loaded with its group if it is selected, else as it is listed.
 *
 * @param selected ids; undefined: all
 */
export async function loadSelected(selected?: ReadonlySet<string>): Promise<readonly (Rule | ListedRule)[]> {
  const groups = new Set(REGISTRY.filter(({ meta }) => !selected || selected.has(meta.id)).map(({ group }) => group));
  const modules: Awaited<ReturnType<Group>>[] = [];
  // One after the other: their modules overlap, and module loaders under test do not survive the race.
  for (const load of groups) modules.push(await load());
  const loaded = new Map(modules.flatMap((module) => module.RULES.map((rule) => [rule.meta.id, rule])));
  return REGISTRY.map((entry) => loaded.get(entry.meta.id) ?? entry);
}

/** Every rule with its documentation. */
export async function loadRules(): Promise<readonly Rule[]> {
  return (await loadSelected()).filter((rule) => 'check' in rule);
}
