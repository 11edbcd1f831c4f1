import { extensionOf, languageOf, NOTEBOOK_LANGUAGE, plainLanguageOf } from './languages/index.ts';
import { LIBRARIES } from './libraries/index.ts';

/** How a request in a file sets the header, `$` for its value; null: no library of its language says so. */
export function requestHint(path: string): string | null {
  const language = languageIn(path);
  return LIBRARIES.find(({ languages, hint }) => hint?.request && languages[0] === language)?.hint?.request ?? null;
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
