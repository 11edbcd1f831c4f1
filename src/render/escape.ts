import { SHOWN_CHARACTERS, visible } from '../core/quote.ts';

/** Characters that a culture-sensitive search ignores, and that others may strip or join later. */
const IGNORED = String.raw`[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]*`;
/**
 * Starts of commands that agents execute anywhere in a line: `##[` (GitHub, formatting on Azure Pipelines) and `##vso[`
 * (a command on Azure Pipelines, in any case). Source: microsoft/azure-pipelines-agent `Command.cs`.
 */
const COMMAND = new RegExp(`(#${IGNORED})#(?=${IGNORED}(?:v${IGNORED}s${IGNORED}o${IGNORED})?\\[)`, 'giu');

/**
 * Returns text for a log without a command in it: `##_[` and `##_vso[`, as Microsoft's own tasks write it. Idempotent.
 */
export function breakCommands(text: string): string {
  return text.replace(COMMAND, '$1#_');
}

/**
 * Returns one line for a terminal or a log. Line breaks, control, bidirectional and other invisible characters become
 * `U+XXXX`, and commands of CI systems are broken up. Idempotent.
 */
export function plainText(text: string): string {
  return breakCommands(text.replace(/[^\x20-\x7e]/gu, visible));
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

/** Invisible to a reader; keeps GitHub from turning the text into a mention, a reference, a link or an emoji. */
const BREAK = '&#8203;';

/**
 * Returns one line of literal text for GitHub-flavored Markdown, in a table cell, a heading or a paragraph (not at the
 * start of a line). Nothing in it is read as Markdown, HTML, mention, reference, URL, emoji or formula.
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

/** Returns one line for the inside of an HTML block such as `<pre>`, where Markdown is not interpreted. */
export function htmlText(text: string): string {
  return plainText(text).replace(/[&<>"#[\]]/g, entity);
}

/** One line for text or a quoted attribute of XML 1.0, which cannot hold most control characters even as references. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"'#]/g, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Returns a URL for the parentheses of a Markdown link: only characters that cannot end it or have another meaning. */
export function linkTarget(address: string): string {
  return wellFormed(address)
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&+,;=%]/gu, encodeURIComponent)
    .replace(/[()*']/g, percent);
}

/** Returns a repository-relative path as part of a URL. */
export function pathInAddress(path: string): string {
  return wellFormed(path)
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()*'!~]/g, percent))
    .join('/');
}

/** `encodeURIComponent` throws on a lone surrogate. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * Returns JSON with the same meaning, without invisible characters or commands of a CI system.
 *
 * @param json the text of a JSON document
 */
export function jsonText(json: string): string {
  return json
    .replace(/[^\x20-\x7e\n]/gu, (character) =>
      visible(character) === character ? character : unicodeEscape(character),
    )
    .replace(COMMAND, `$1${unicodeEscape('#')}`);
}

function unicodeEscape(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * Escapes the message of a workflow command. Source: actions/runner `ActionCommand.cs`; the same as `@actions/core`.
 */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * A property or the message of a logging command of Azure Pipelines. Source: microsoft/azure-pipelines-agent
 * `CommandStringConvertor.cs`; the agent decodes both alike, `%AZP25` last.
 */
export function loggingValue(text: string): string {
  return plainText(text)
    .replaceAll('%', '%AZP25')
    .replaceAll(';', '%3B')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(']', '%5D');
}
