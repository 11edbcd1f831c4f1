import { NotData } from './declared/data.ts';
import { Unparsed } from './grammars.ts';
import type { Language } from './language.ts';
import { extensionOf, interpretedAs, languageOf, plainLanguageOf } from './languages/index.ts';
import { isGenerated, looksMinified } from './nature.ts';
import type { PlainLanguage } from './plain/tokens.ts';
import { TooComplex } from './walk.ts';

/** How a file is read. */
export type Kind =
  | { readonly as: 'language'; readonly language: Language }
  | { readonly as: 'plain'; readonly plain: PlainLanguage }
  | { readonly as: 'data'; readonly format: Format };

export type Format = 'json' | 'notebook' | 'yaml' | 'hcl' | 'bicep' | 'power-query' | 'lines';

/** Files that are read by their structure; by the ending of their names. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['json', 'json'],
  ['jsonc', 'json'],
  ['template', 'json'],
  ['ipynb', 'notebook'],
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
  ['hbs', 'yaml'],
  ['tf', 'hcl'],
  ['hcl', 'hcl'],
  ['tfvars', 'hcl'],
  ['bicep', 'bicep'],
  ['bicepparam', 'bicep'],
  ['pq', 'power-query'],
  ['m', 'power-query'],
  ['env', 'lines'],
  ['ini', 'lines'],
  ['cfg', 'lines'],
  ['conf', 'lines'],
  ['properties', 'lines'],
  ['toml', 'lines'],
  ['example', 'lines'],
  ['sample', 'lines'],
  ['dockerfile', 'lines'],
]);

/** By the name, else by the first line; null: none that is read. */
export function kindOf(path: string, text: string): Kind | null {
  const language = languageOf(path);
  if (language) return { as: 'language', language };
  const plain = plainLanguageOf(path);
  if (plain) return { as: 'plain', plain };
  const ending = extensionOf(path);
  const format = FORMATS.get(ending);
  if (format && !(ending === 'm' && isOfOther(text))) return { as: 'data', format };
  const interpreted = interpretedAs(text);
  return interpreted ? { as: 'language', language: interpreted } : null;
}

/** Other languages have files with the ending `m`. */
function isOfOther(text: string): boolean {
  return text !== '' && !/\b(?:Web\.Contents|OData\.Feed)\b/.test(text);
}

/** Whether a file is of one of the languages, or a template of a request. */
export function speaks(path: string, languages: ReadonlySet<string>): boolean {
  const language = languageOf(path) ?? plainLanguageOf(path);
  return language !== undefined ? languages.has(language.id) : FORMATS.get(extensionOf(path)) === 'yaml';
}

/**
 * A text in which every line end that its language knows is one that its grammar knows: else a comment would hide all
 * that follows. Of the same length.
 */
export function withLineFeeds(text: string, kind: Kind): string {
  const { lineEnds = CARRIAGE_RETURN } = kind.as === 'language' ? kind.language : {};
  return lineEnds === null ? text : text.replace(lineEnds, '\n');
}

const CARRIAGE_RETURN = /\r(?!\n)/g;

/** What of the text keeps a file from being judged; null: nothing. */
export function whyNotJudged(kind: Kind, text: string): string | null {
  if (text.includes('\0')) return 'it contains a NUL byte';
  if (kind.as === 'data') return null;
  if (isGenerated(text)) return 'its first comment says that it is generated';
  return looksMinified(text) ? 'it is minified' : null;
}

/** Why a file could not be parsed. @throws what is no fault of the file */
export function parsingFault(error: unknown): string {
  if (error instanceof Unparsed || error instanceof TooComplex || error instanceof NotData) return error.message;
  const exhausted = error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError');
  if (!exhausted) throw error;
  return 'the parser gave up';
}
