import { PATH_WORDS } from './path-words.ts';

/** Most segments of a template; longer paths end in `…`. */
const MOST_SEGMENTS = 10;

/** `v1.0`, `v2`. */
const VERSION = /^v\d{1,2}(?:\.\d{1,2})?$/;

/** A bound function such as `findbyip(ip='…')`, without its namespace. */
const FUNCTION = /^(?:microsoft\.graph\.(?:security\.)?)?([a-z_$]\w{0,60})\(/;

/**
 * Returns a path without customer data: only words that the APIs document are kept, and the rest (ids, hashes, names of
 * devices and people, arguments) becomes `{id}`. Letter case, double slashes and percent-encoding make no difference.
 *
 * @param path path of a URL, without query and fragment
 */
export function pathTemplate(path: string): string {
  const segments = path.split('/', 4 * MOST_SEGMENTS).filter((segment) => segment !== '');
  const shown = segments.slice(0, MOST_SEGMENTS).map(shownSegment);
  if (segments.length > MOST_SEGMENTS) shown.push('…');
  return `/${shown.join('/')}`;
}

function shownSegment(segment: string): string {
  const word = decoded(segment).toLowerCase();
  if (VERSION.test(word)) return word;
  const called = FUNCTION.exec(word)?.[1];
  if (called !== undefined) {
    const name = PATH_WORDS.get(called);
    return name === undefined ? '{id}' : `${name}(…)`;
  }
  return PATH_WORDS.get(word.replace(/^microsoft\.graph\.(?:security\.)?/, '')) ?? '{id}';
}

/** Unchanged if it is not valid percent-encoding. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
