import { codePoint, SHOWN_CHARACTERS, visible } from '../core/quote.ts';

/**
 * One line for a terminal or a log. Line breaks, control, bidirectional and other invisible characters become
 * `U+XXXX`, and `##[`, which a runner reads as a command anywhere in a line, is broken up. Idempotent.
 */
export function plainText(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, visible).replaceAll('##[', `#${codePoint('#')}[`);
}

/** `plainText`, cut at `limit` characters. */
export function shortText(text: string, limit = SHOWN_CHARACTERS): string {
  const characters: string[] = [];
  for (const character of text) {
    if (characters.length === limit) return `${plainText(characters.join(''))}…`;
    characters.push(character);
  }
  return plainText(text);
}

/** Invisible to a reader; keeps GitHub from making a mention, a reference, a link or an emoji of the text. */
const BREAK = '&#8203;';

/**
 * One line of literal text for GitHub-flavoured Markdown, in a table cell, a heading or a paragraph (not at the start
 * of a line). Nothing in it is read as Markdown, HTML, mention, reference, address, emoji or formula.
 */
export function markdownText(text: string): string {
  return plainText(text).replace(
    /[&<>"`*_~|\\[\]{}$]|[#@]|:(?=\/\/|[\w+-]{1,64}:)|www(?=\.)|GH(?=-\d)/gi,
    (special) => {
      if (special.length > 1) return special + BREAK;
      if (special === '@' || special === ':') return special + BREAK;
      return special === '#' ? `${entity(special)}${BREAK}` : entity(special);
    },
  );
}

/** One line for the inside of an HTML block such as `<pre>`, where Markdown has no power. */
export function htmlText(text: string): string {
  return plainText(text).replace(/[&<>"#[\]]/g, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** An address for the brackets of a Markdown link: only characters that cannot end it or be taken for anything else. */
export function linkTarget(address: string): string {
  return wellFormed(address)
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/gu, encodeURIComponent)
    .replace(/[()*']/g, percent);
}

/** A repository-relative path as part of an address. */
export function pathInAddress(path: string): string {
  return wellFormed(path)
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()*'!~]/g, percent))
    .join('/');
}

/** `encodeURIComponent` throws on half a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * JSON that means the same and holds no invisible character and no `##[`.
 *
 * @param json the text of a JSON document
 */
export function jsonText(json: string): string {
  return json
    .replace(/[^\x20-\x7e\n]/gu, (character) =>
      visible(character) === character ? character : unicodeEscape(character),
    )
    .replaceAll('##[', '#\\u0023[');
}

function unicodeEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The message of a workflow command. Source: actions/runner `ActionCommand.cs`; the same as `@actions/core`. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
