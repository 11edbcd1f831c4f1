import type { RuleMeta } from '../core/rule.ts';

/** Loads the records of all rules. */
export async function ruleRecords(): Promise<readonly RuleMeta[]> {
  const { loadRules } = await import('../rules/index.ts');
  return (await loadRules()).map(({ meta }) => meta);
}
