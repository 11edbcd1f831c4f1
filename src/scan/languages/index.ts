import type { CommentMarks, Language } from '../language.ts';
import type { PlainLanguage } from '../plain/tokens.ts';
import { OTHER_COMMENTS } from './comments.ts';
import { python } from './python.ts';
import * as withGrammar from './with-grammar.ts';
import * as withoutGrammar from './without-grammar.ts';

/** Every language that is read by its grammar. */
export const LANGUAGES: readonly Language[] = Object.values(withGrammar);

/** Languages that are read by their strings, names and brackets alone. */
export const PLAIN_LANGUAGES: readonly PlainLanguage[] = Object.values(withoutGrammar);

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((ending) => [ending, language] as const)),
);

const PLAIN_BY_EXTENSION = new Map(
  PLAIN_LANGUAGES.flatMap((language) => language.extensions.map((ending) => [ending, language] as const)),
);

type AnyLanguage = Pick<Language, 'id' | 'projects' | 'uses' | 'extensions' | 'testFiles' | 'generatedFiles'>;

/** Every language, read by a grammar or not. */
export const ALL_LANGUAGES: readonly AnyLanguage[] = [...LANGUAGES, ...PLAIN_LANGUAGES];

/** The language of a file that is read without a grammar. */
export function plainLanguageOf(path: string): PlainLanguage | undefined {
  return PLAIN_BY_EXTENSION.get(extensionOf(path));
}

/** How a file with that ending writes comments; undefined: it is not known, so every line counts. */
export function commentMarksOf(ending: string): CommentMarks | undefined {
  return (BY_EXTENSION.get(ending) ?? PLAIN_BY_EXTENSION.get(ending))?.commentMarks ?? OTHER_COMMENTS.get(ending);
}

/** Notebooks are read as this; cells of other languages make no sense of it and say nothing. */
export const NOTEBOOK_LANGUAGE: Language = python;

/** A command of a shell that makes a request, in a line of a notebook that a shell runs. */
export const SHELL_CELL = /"\s{0,20}(?:!|%%)[^"\n]{0,60}\b(?:curl|wget|bash|sh|powershell|pwsh)\b/i;

/** The language of a file by its name; undefined if its grammar is not among them. */
export function languageOf(path: string): Language | undefined {
  return BY_EXTENSION.get(extensionOf(path));
}

/** The language that a file's first line names; undefined if it names none. */
export function interpretedAs(text: string): Language | undefined {
  const line = /^#![^\r\n]{1,200}/.exec(text)?.[0] ?? '';
  const words = line.split(/[\s/]+/);
  return LANGUAGES.find(({ interpreters }) => words.some((word) => interpreters?.test(word)));
}

export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  return dot === -1 ? name : name.slice(dot + 1);
}
