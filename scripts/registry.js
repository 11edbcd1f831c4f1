/**
 * The registry of rules, written from the rule files and their records: `src/rules/registry.ts` lists what is known of
 * a rule before it is loaded, and `src/rules/groups/` has one module per group, so that a group is one chunk of the bundle.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generatedSource } from './generated-source.js';

/** @typedef {import('../src/core/rule.ts').Rule<any>} Rule */
/** @typedef {{ readonly name: string, readonly rule: Rule }} Exported the rule of a file and the name of its export */

const ROOT = join(import.meta.dirname, '..');
const ORIGIN = 'the rules';

/** The registry and the groups by path. Of a rule only its own compiled file is loaded, not the registry. */
export async function registryFiles() {
  const { REQUIREMENTS } = await import(join(ROOT, '.build', 'src', 'requirements.js'));
  const { READING_STEPS } = await import(join(ROOT, '.build', 'src', 'core', 'rule.js'));
  /** @type {Exported[]} */
  const rules = [];
  for (const id of ruleIds()) rules.push(await exportOf(id));
  const place = placeIn(
    READING_STEPS,
    REQUIREMENTS.map((/** @type {{ id: string }} */ { id }) => id),
  );
  // The files are listed by id, and sorting is stable.
  rules.sort((a, b) => place(a.rule) - place(b.rule) || orderOf(a) - orderOf(b));
  const groups = [...new Set(rules.map(({ rule }) => rule.meta.group))];
  return new Map([
    ['src/rules/registry.ts', generatedSource('src/rules/registry.ts', ORIGIN, registry(rules, groups))],
    ...groups.map((group) => {
      const path = `src/rules/groups/${group}.ts`;
      const own = rules.filter(({ rule }) => rule.meta.group === group);
      return /** @type {[string, string]} */ ([path, generatedSource(path, ORIGIN, groupModule(own))]);
    }),
  ]);
}

/** Ids of the rules: the files of `src/rules` whose name has several words. */
export function ruleIds() {
  return readdirSync(join(ROOT, 'src', 'rules'))
    .filter((name) => /^[a-z]+(?:-[a-z]+)+\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/**
 * @param {string} id
 * @returns {Promise<Exported>}
 */
async function exportOf(id) {
  const path = join(ROOT, '.build', 'src', 'rules', `${id}.js`);
  if (!existsSync(path)) throw new Error(`src/rules/${id}.ts is not compiled`);
  const found = Object.entries(await import(path)).find(([, value]) => value?.meta?.id === id);
  if (!found) throw new Error(`src/rules/${id}.ts exports no rule with the id '${id}'`);
  return { name: found[0], rule: found[1] };
}

/**
 * Returns where a rule comes: those about reading a manifest in the order of reading, then by the first requirement that
 * a rule serves, last those that serve all requirements.
 *
 * @param {readonly string[]} steps
 * @param {readonly string[]} requirements
 * @returns {(rule: Rule) => number}
 */
function placeIn(steps, requirements) {
  return ({ meta }) => {
    if (meta.reads) return steps.indexOf(meta.reads);
    const [first] = meta.requirements;
    return steps.length + (first === undefined ? requirements.length : requirements.indexOf(first));
  };
}

/** @param {Exported} exported */
function orderOf({ rule }) {
  return rule.meta.order ?? Number.MAX_SAFE_INTEGER;
}

/**
 * @param {readonly Exported[]} rules
 * @param {readonly string[]} groups
 */
function registry(rules, groups) {
  const entries = rules.map(({ rule: { meta, subjects } }) => {
    const { id, requirements, waivable, scans, reads } = meta;
    // A key without a value is left out.
    const listed = JSON.stringify({ id, requirements, waivable, scans, reads });
    return `{ group: ${constantOf(meta.group)}, subjects: ${JSON.stringify(subjects)}, meta: ${listed} },`;
  });
  return [
    "import type { ListedRule, Rule } from '../core/rule.ts';\n",
    '/** Loads the rules of a group. */',
    'export type Group = () => Promise<{ readonly RULES: readonly Rule[] }>;\n',
    ...groups.map((group) => `const ${constantOf(group)}: Group = () => import('./groups/${group}.ts');`),
    '\n/** Every rule, with what is known of it before it is loaded. */',
    'export const REGISTRY: readonly (ListedRule & { readonly group: Group })[] = [',
    ...entries,
    '];\n',
  ].join('\n');
}

/** @param {readonly Exported[]} rules */
function groupModule(rules) {
  return [
    "import type { Rule } from '../../core/rule.ts';",
    ...rules.map(({ name, rule }) => `import { ${name} } from '../${rule.meta.id}.ts';`).sort(),
    `\nexport const RULES: readonly Rule[] = [${rules.map(({ name }) => name).join(', ')}];\n`,
  ].join('\n');
}

/** @param {string} group */
function constantOf(group) {
  return group.toUpperCase().replaceAll('-', '_');
}
