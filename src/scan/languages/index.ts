import type { Language } from '../language.ts';
import { PLAIN_LANGUAGES } from '../plain/languages.ts';
import type { PlainLanguage } from '../plain/tokens.ts';
import { bash } from './bash.ts';
import { cpp } from './cpp.ts';
import { csharp } from './csharp.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript, tsx, typescript } from './javascript.ts';
import { php } from './php.ts';
import { powershell } from './powershell.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';

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

const BY_EXTENSION = new Map(
  LANGUAGES.flatMap((language) => language.extensions.map((ending) => [ending, language] as const)),
);

const PLAIN_BY_EXTENSION = new Map(
  PLAIN_LANGUAGES.flatMap((language) => language.extensions.map((ending) => [ending, language] as const)),
);

/** Every language, read by a grammar or not. */
export const ALL_LANGUAGES: readonly Pick<Language, 'id' | 'projects' | 'uses'>[] = [...LANGUAGES, ...PLAIN_LANGUAGES];

/** The language of a file that is read without a grammar. */
export function plainLanguageOf(path: string): PlainLanguage | undefined {
  return PLAIN_BY_EXTENSION.get(extensionOf(path));
}

/** Notebooks are read as this; cells of other languages make no sense of it and say nothing. */
export const NOTEBOOK_LANGUAGE: Language = python;

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
