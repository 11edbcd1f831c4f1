import type { CommentMarks, Language } from '../language.ts';
import type { PlainLanguage } from '../plain/tokens.ts';
import { bash } from './bash.ts';
import { OTHER_COMMENTS } from './comments.ts';
import { cpp } from './cpp.ts';
import { csharp } from './csharp.ts';
import { go } from './go.ts';
import { groovy } from './groovy.ts';
import { java } from './java.ts';
import { javascript, tsx, typescript } from './javascript.ts';
import { kotlin } from './kotlin.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { powershell } from './powershell.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { scala } from './scala.ts';
import { swift } from './swift.ts';

/** Every language that is read by its grammar. */
export const LANGUAGES: readonly Language[] = [
  python,
  powershell,
  csharp,
  javascript,
  typescript,
  tsx,
  go,
  java,
  ruby,
  rust,
  php,
  cpp,
  bash,
];

/** Languages that are read by their strings, names and brackets alone. */
export const PLAIN_LANGUAGES: readonly PlainLanguage[] = [kotlin, groovy, scala, swift, perl];

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

/** Interpreters by the names that a first line `#!` gives them. */
const INTERPRETERS: readonly (readonly [name: RegExp, language: Language])[] = [
  [/^(?:ba|da|k|z)?sh$/, bash],
  [/^python[\d.]*$/, python],
  [/^(?:node|nodejs|bun)$/, javascript],
  [/^(?:deno|ts-node|tsx)$/, typescript],
  [/^ruby[\d.]*$/, ruby],
  [/^php[\d.]*$/, php],
  [/^(?:pwsh|powershell)$/, powershell],
];

/** The language that a file's first line names; undefined if it names none. */
export function interpretedAs(text: string): Language | undefined {
  const line = /^#![^\r\n]{1,200}/.exec(text)?.[0] ?? '';
  const words = line.split(/[\s/]+/);
  return INTERPRETERS.find(([name]) => words.some((word) => name.test(word)))?.[1];
}

export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  return dot === -1 ? name : name.slice(dot + 1);
}
