import { headerSnippet } from '../rules/words/header-snippets.ts';

/** A line of code that sends a User-Agent. */
export interface Snippet {
  readonly language: string;
  /** `VALUE` is in the place of the User-Agent. */
  readonly code: string;
}

export const VALUE = '{User-Agent}';

/** Languages with a snippet, each with the name of a file in it. */
const LANGUAGES: readonly (readonly [language: string, file: string])[] = [
  ['C#', 'client.cs'],
  ['Go', 'client.go'],
  ['Java', 'Client.java'],
  ['JavaScript', 'client.js'],
  ['PHP', 'client.php'],
  ['PowerShell', 'client.ps1'],
  ['Python', 'client.py'],
  ['Ruby', 'client.rb'],
  ['Rust', 'client.rs'],
  ['Shell', 'client.sh'],
];

/** Returns a snippet per language. Runs when the page is built: it takes the records of all libraries. */
export function snippets(): readonly Snippet[] {
  return LANGUAGES.flatMap(([language, file]) => {
    const code = headerSnippet(file, VALUE);
    return code === null ? [] : [{ language, code }];
  });
}
