import { codePoint } from '../../core/quote.ts';
import { type Location, SourceText, startOf } from '../../core/text.ts';
import type { ManifestFault } from '../manifest.ts';

/** The most bytes a manifest may have. */
export const MAX_BYTES = 64 * 1024;

type Decoded = { readonly source: SourceText; readonly fault: null } | Refused;
interface Refused {
  readonly source: SourceText | null;
  readonly fault: ManifestFault;
}

/** Bytes as text without its byte order mark, or why they are no text that a manifest may have. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return refuse(startOf(path), tooLarge(bytes.length));
  const mark = foreignMark(bytes);
  if (mark) return refuse(startOf(path), `The manifest is ${mark}. Save it as UTF-8.`);
  let text: string;
  try {
    text = utf8().decode(bytes);
  } catch {
    return badByte(path, bytes);
  }
  const source = new SourceText(path, text.startsWith(MARK) ? text.slice(1) : text);
  const at = source.text.search(FORBIDDEN);
  return at === -1 ? { source, fault: null } : forbidden(source, at);
}

/** The message for a file of that many bytes. */
export function tooLarge(bytes: number): string {
  const [size, limit] = [bytes, MAX_BYTES].map((count) => count.toLocaleString('en-US'));
  return `The manifest has ${size} bytes, but the limit is ${limit} bytes (64 KiB). Split it into several manifests.`;
}

const MARK = '\uFEFF';

/** C0 but tab and line ends, DEL, C1, a byte order mark inside the text; a CR that ends no line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]|\r(?!\n)/;

function utf8() {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

function refuse(location: Location, message: string, source: SourceText | null = null): Refused {
  return { source, fault: { step: 'bytes', severity: 'error', message, location } };
}

function foreignMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  return undefined;
}

function badByte(path: string, bytes: Uint8Array): Refused {
  const offset = validPrefix(bytes);
  const before = new SourceText(path, utf8().decode(bytes.subarray(0, offset)).replace(MARK, ''));
  const location = before.locate(before.text.length, before.text.length);
  const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return refuse(location, `Byte ${offset + 1} (0x${value}) is not UTF-8. Save the file as UTF-8.`);
}

/** Number of bytes before the first ill-formed sequence. */
function validPrefix(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes, middle, true)) good = middle;
    else bad = middle;
  }
  // The byte at which decoding stopped can be the second to fourth of its sequence.
  while (!decodes(bytes, good, false)) good -= 1;
  return good;
}

function decodes(bytes: Uint8Array, length: number, stream: boolean): boolean {
  try {
    utf8().decode(bytes.subarray(0, length), { stream });
    return true;
  } catch {
    return false;
  }
}

function forbidden(source: SourceText, at: number): Refused {
  const character = source.text.charAt(at);
  const count = source.text.split(new RegExp(FORBIDDEN, 'g')).length - 1;
  const more = count > 1 ? ` (${count.toLocaleString('en-US')} such characters in the file)` : '';
  return refuse(
    source.locate(at, at + 1),
    `The character ${codePoint(character)} is not allowed${more}. ${what(character, source.text)}`,
    source,
  );
}

function what(character: string, text: string): string {
  if (character === '\0' && (text[0] === '\0' || text[1] === '\0')) return 'The file may be UTF-16: save it as UTF-8.';
  if (character === MARK) return 'Remove this byte order mark, because it is allowed only at the start of the file.';
  if (character === '\r') return 'End each line with LF or CRLF.';
  return 'Remove this control character.';
}
