import type { Language } from '../language.ts';
import type { PlainLanguage } from './tokens.ts';

/** What the analysis asks of a language, for one that has no grammar. */
export function plainRules({ id, extensions, projects, uses, commentMarks, joinOperator }: PlainLanguage): Language {
  return {
    id,
    grammar: '',
    extensions,
    projects,
    uses,
    commentMarks,
    nodes: {},
    joins: [joinOperator],
    choices: [],
    constructors: [],
    approximate: true,
  };
}
