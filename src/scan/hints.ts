import { extensionOf, languageOf, NOTEBOOK_LANGUAGE, plainLanguageOf } from './languages/index.ts';
import { LIBRARIES } from './libraries/index.ts';
import type { CallHint } from './libraries/library.ts';

/** How a request in a file sets the header, `$` for its value; null: no library of its language says so. */
export function requestHint(path: string): string | null {
  const language = languageIn(path);
  return LIBRARIES.find(({ languages, hint }) => hint?.request && languages[0] === language)?.hint?.request ?? null;
}

/** Characters of a line that are looked at. */
const LONGEST_LINE = 500;

/** How the call on a line of a file sets the header, if that says so by itself; null: it does not. */
export function callHint(path: string, line: string): CallHint | null {
  const language = languageIn(path);
  if (language === undefined) return null;
  const text = line.slice(0, LONGEST_LINE);
  for (const { languages, hint } of LIBRARIES)
    for (const call of languages.includes(language) ? (hint?.calls ?? []) : []) {
      const found = (call.languages ?? languages).includes(language) ? call.written.exec(text) : null;
      if (found) return { ...call, text: call.text.replace('@', () => found[1] ?? '') };
    }
  return null;
}

/**
 * How the client that a line of a file makes sets the header for all requests, `@` for the client; null: it makes none
 * that is known.
 */
export function clientHint(path: string, line: string): string | null {
  const language = languageIn(path);
  const found = LIBRARIES.find(
    ({ languages, hint }) =>
      language !== undefined && languages.includes(language) && hint?.made?.some((call) => hasCall(line, call)),
  );
  return found?.hint?.client ?? null;
}

function languageIn(path: string): string | undefined {
  const notebook = extensionOf(path) === 'ipynb' ? NOTEBOOK_LANGUAGE : undefined;
  return (notebook ?? languageOf(path) ?? plainLanguageOf(path))?.id;
}

/** Whether a text calls something, written as it is: not as a part of a longer name. */
function hasCall(text: string, call: string): boolean {
  for (let at = text.indexOf(call); at !== -1; at = text.indexOf(call, at + 1))
    if (!/[\w.]/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + call.length))) return true;
  return false;
}
