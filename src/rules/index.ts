import type { Rule } from '../core/rule.ts';

/** The only registry: every rule, in the order of the requirements. `rules` and the documentation follow it. */
export const RULES: readonly Rule[] = [];
