import { quote } from '../../core/quote.ts';
import type { SyntaxFault } from '../fault.ts';
import { missingBlank, missingBlankFault } from './missing-blank.ts';
import type { Place } from './tree.ts';
import { quotingFix, valueOnLine } from './value-quoting.ts';

/** An error of the YAML library: its code, its text and the offsets it gives. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Our message, and whether the parser's later errors are reliable. */
interface Translation {
  readonly when: RegExp;
  readonly say: (error: ParserError, text: string) => SyntaxFault;
  /** The parser's later errors are unreliable. */
  readonly last?: true;
  /** A line in the wrong column, from which errors of other lines follow. */
  readonly isIndentation?: true;
}

interface Translated {
  readonly fault: SyntaxFault;
  readonly last: boolean;
  readonly isIndentation: boolean;
}

/** In plain words; the library's own text is never shown. */
export function translate(error: ParserError, text: string): Translated {
  const known = TRANSLATIONS.find(({ when }) => when.test(`${error.code} ${error.message}`));
  const say = known?.say ?? plain('This is not valid YAML. Check the quotes, colons and indentation here');
  return { fault: say(error, text), last: known?.last === true, isIndentation: known?.isIndentation === true };
}

function plain(message: string): Translation['say'] {
  return (error, text) => ({ message: `${message}.`, place: onOneLine(error, text) });
}

function quotable(message: string): Translation['say'] {
  return (error, text) => {
    const value = valueOnLine(text, error.start);
    const place = value?.start === error.start ? value : onOneLine(error, text);
    const fix = quotingFix(text, error.start);
    return { message: `${message}.`, place, ...(fix && { fix }) };
  };
}

/** Returns the place up to the end of its line, without trailing spaces. */
function onOneLine({ start, end }: Place, text: string): Place {
  const feed = text.indexOf('\n', start);
  const shown = text.slice(start, Math.min(end, feed === -1 ? text.length : feed)).trimEnd();
  return { start, end: Math.min(text.length, start + Math.max(1, shown.length)) };
}

/** Returns the first word of the line with an offset, or of the next line that is not only a comment. */
function wordOfLine(text: string, offset: number): Place {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const empty = /^(?:[ \t]*(?:#.*)?\r?\n)*/.exec(text.slice(lineStart))?.[0].length ?? 0;
  const word = /^([ \t]*)([^\s:]*:?)/.exec(text.slice(lineStart + empty, lineStart + empty + 200));
  const start = lineStart + empty + (word?.[1]?.length ?? 0);
  return { start, end: start + (word?.[2]?.length ?? 0) };
}

function lineFault(message: string): Translation['say'] {
  return ({ start }, text) => ({ message: `${message}.`, place: wordOfLine(text, start) });
}

/** A line without `key: value`; usually the space after the colon is missing. */
function noKey(error: ParserError, text: string): SyntaxFault {
  const place = onOneLine(error, text);
  const line = text.slice(place.start, place.end);
  if (line === '' || line.startsWith('-')) return { message: `${STRAY_LINE}.`, place };
  const glued = missingBlank(line);
  if (!glued) {
    const message = `${quote(line)} is not a 'key: value' pair. To continue the text of the line above, indent this line further than its key.`;
    return { message, place };
  }
  return { ...missingBlankFault(glued, place.start), place };
}

/** `key: a: b` on one line, or a line that is indented below a key that already has a value. */
function nested(error: ParserError, text: string): SyntaxFault {
  const dash = gluedDash(error, text);
  if (dash) return dash;
  const say = quotable("The text contains ': ', which begins a value in YAML. Quote the text");
  const fault = say(error, text);
  const colon = firstColon(text.slice(fault.place.start, fault.place.end));
  if (colon === -1) return fault;
  const start = fault.place.start + colon;
  return { ...fault, place: { start, end: start + 1 } };
}

/** Returns the offset of the colon that ends a key, which may be quoted; -1: none. */
function firstColon(line: string): number {
  const key = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(line)?.[0].length ?? 0;
  const at = line.slice(key).search(/:(?=\s|$)/);
  return at === -1 ? -1 : key + at;
}

function gluedDash(error: ParserError, text: string): SyntaxFault | undefined {
  const place = wordOfLine(text, error.start);
  if (!/^-[A-Za-z]/.test(text.slice(place.start, place.start + 2))) return undefined;
  return { message: GLUED_DASH, place };
}

/** Message for `-name: x`, which is a key and not a list item. */
export const GLUED_DASH = 'There is no space after the dash of this list item. Add a space after the dash.';

function tooFarIn(error: ParserError, text: string): SyntaxFault {
  const dash = gluedDash(error, text);
  if (dash) return dash;
  const message =
    'This line is indented further than the key above it, which already has a value. Align the keys of one mapping.';
  return { message, place: wordOfLine(text, error.end - 1) };
}

function afterValue(error: ParserError, text: string): SyntaxFault {
  const place = onOneLine(error, text);
  const lineStart = text.lastIndexOf('\n', error.start - 1) + 1;
  const before = text.slice(lineStart, error.start).trimEnd();
  if (before.trim() === '') return lineFault(STRAY_LINE)(error, text);
  const value = valueOnLine(text, error.start);
  const first = value && text[value.start];
  if (value && (first === '*' || first === '[' || first === '{')) {
    const fix = quotingFix(text, value.start);
    return { message: `The text begins with '${first}'. Quote it.`, place: value, ...(fix && { fix }) };
  }
  if (/["']$/.test(before)) {
    const message =
      'There is text after the closing quote. Double each single quote inside single quotes, or quote the text with the other kind of quotes.';
    return { message, place };
  }
  return { message: 'Nothing is allowed here. Check the quotes and brackets before it.', place };
}

const STRAY_LINE = 'This line does not fit the lines above it. Check its indentation';

/** In order; the first match counts. */
const TRANSLATIONS: readonly Translation[] = [
  { when: /^BLOCK_AS_IMPLICIT_KEY Nested/, say: nested },
  { when: /^MULTILINE_NESTED/, say: tooFarIn, last: true, isIndentation: true },
  { when: /^BLOCK_AS_IMPLICIT_KEY/, say: lineFault('A list cannot be a key. Check the indentation') },
  {
    when: /^BLOCK_IN_FLOW/,
    say: plain(
      "A comma may be missing in the brackets, or a text that contains ': ' is not quoted. Add the comma or the quotes",
    ),
  },
  { when: /^MULTILINE_IMPLICIT_KEY|Implicit map keys need/, say: noKey },
  {
    when: /^BAD_INDENT All mapping/,
    isIndentation: true,
    say: lineFault('This line is not aligned with the keys around it. Align the keys of one mapping'),
  },
  {
    when: /All sequence items|Sequence item without/,
    isIndentation: true,
    say: lineFault(
      "This line is not a list item. Start it with '- ', aligned with the items above, or indent it like the keys of the item",
    ),
  },
  { when: /^TAB_AS_INDENT/, say: plain('A tab is used for indentation. Use spaces') },
  { when: /Block scalar header|Not a YAML token/, say: blockHeader },
  {
    when: /more-indented leading empty lines/,
    say: plain('The empty lines before this text have more spaces than its indentation. Remove these spaces'),
  },
  { when: /^BAD_INDENT Block scalar/, say: lineFault('The text is not indented further than its key. Indent it') },
  { when: /^BAD_DQ_ESCAPE/, say: badEscape },
  {
    when: /^BAD_SCALAR_START/,
    say: (error, text) => quotable(`A text cannot begin with '${text[error.start]}'. Quote it`)(error, text),
  },
  {
    when: /block-seq-ind on same line/,
    say: plain("A list cannot begin on the line of its key. Write each item on a new line that starts with '- '"),
  },
  {
    when: /flow-(?:map|seq)-end/,
    say: (error, text) => plain(`The bracket '${text[error.start]}' has no opening bracket. Remove it`)(error, text),
    last: true,
  },
  { when: /at node end|in YAML (?:stream|document)|Unexpected \S+ token/, say: afterValue, last: true },
  { when: /Comments must be separated/, say: comment },
  { when: /Missing , or : between|Missing , between/, say: plain('There is no comma before this. Add a comma') },
  { when: /Missing space after :/, say: plain('There is no space after the colon. Add a space') },
  { when: /Unexpected ,|Unexpected empty item/, say: plain('There is an extra comma. Remove it') },
  { when: /directives-end marker/, say: plain("There is text after '---'. Remove it") },
  { when: /^KEY_OVER_1024/, say: plain('This key has more than 1,024 characters. Add a key before the text') },
  {
    when: /^MULTIPLE_ANCHORS|^BAD_ALIAS|^ALIAS_PROPS/,
    say: quotable("In YAML, '&' and '*' begin an anchor or alias. Quote the text"),
  },
  {
    when: /^TAG_|^MULTIPLE_TAGS|^BAD_COLLECTION_TYPE|^BAD_PROP_ORDER|Tags and anchors/,
    say: plain('This tag or anchor does not fit its value. Remove it'),
  },
];

function blockHeader(error: ParserError, text: string): SyntaxFault {
  const value = valueOnLine(text, error.start);
  const sign = value && text[value.start];
  if (!value || (sign !== '|' && sign !== '>')) return plain(STRAY_LINE)(error, text);
  const fix = quotingFix(text, value.start);
  return {
    message: `There is text after '${sign}' on the same line. Begin the text on the next line, or quote it.`,
    place: value,
    ...(fix && { fix }),
  };
}

function badEscape(error: ParserError, text: string): SyntaxFault {
  const place = { start: error.start, end: Math.min(error.start + 2, text.length) };
  const shown = quote(text.slice(place.start, place.end));
  return {
    message: `${shown} is not a valid escape sequence. Double the backslash, or use single quotes.`,
    place,
    fix: { title: 'add a second backslash', edits: [{ place: { start: place.start, end: place.start }, text: '\\' }] },
  };
}

function comment(error: ParserError, text: string): SyntaxFault {
  const at = text.indexOf('#', error.start);
  const start = at === -1 ? error.start : at;
  return {
    message: "There is no space before '#'. Add a space to begin a comment, or quote the text.",
    place: onOneLine({ start, end: error.end }, text),
    fix: { title: 'add a space', edits: [{ place: { start, end: start }, text: ' ' }] },
  };
}
