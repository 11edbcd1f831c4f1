import { isUtf16, isUtf32, MARK, roughTextOf, utf8TextOf, wellFormedLength } from '../../core/bytes.ts';
import { codePoint } from '../../core/quote.ts';
import { MOST_BYTES, sizeText } from '../../core/sizes.ts';
import { type Location, SourceText, startOf } from '../../core/text.ts';
import type { DocumentKind } from '../document-kind.ts';
import type { ManifestFault } from '../manifest.ts';

type Decoded = { readonly source: SourceText; readonly fault: null } | Refused;
interface Refused {
  readonly source: SourceText | null;
  readonly fault: ManifestFault;
}

/** Decodes bytes without their byte order mark, or explains why the document must not contain them. */
export function decode(path: string, bytes: Uint8Array, kind: DocumentKind): Decoded {
  if (bytes.length > MOST_BYTES.manifest) return refuse(startOf(path), tooLarge(bytes.length, kind));
  const foreign = isUtf32(bytes) ? 'UTF-32' : isUtf16(bytes) ? 'UTF-16' : null;
  if (foreign) return refuse(startOf(path), `The ${kind.noun} is ${foreign}. Save it as UTF-8.`);
  const text = utf8TextOf(bytes);
  if (text === null) return badByte(path, bytes);
  const source = new SourceText(path, text);
  const at = source.text.search(FORBIDDEN);
  return at === -1 ? { source, fault: null } : forbidden(source, at);
}

/** The message for a file of that many bytes. */
export function tooLarge(bytes: number, { noun, ifTooLarge }: DocumentKind): string {
  const [size, limit] = [bytes, MOST_BYTES.manifest].map((count) => count.toLocaleString('en-US'));
  return `The ${noun} has ${size} bytes, but the limit is ${limit} bytes (${sizeText(MOST_BYTES.manifest)}). ${ifTooLarge}`;
}

/** C0 except tab and line ends, DEL, C1, a byte order mark inside the text, or a CR that does not end a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is meant to find them
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]|\r(?!\n)/;

function refuse(location: Location, message: string, source: SourceText | null = null): Refused {
  return { source, fault: { step: 'bytes', severity: 'error', message, location } };
}

function badByte(path: string, bytes: Uint8Array): Refused {
  const offset = wellFormedLength(bytes);
  const before = new SourceText(path, roughTextOf(bytes.subarray(0, offset)));
  const location = before.locate(before.text.length, before.text.length);
  const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return refuse(location, `Byte ${offset + 1} (0x${value}) is not UTF-8. Save the file as UTF-8.`);
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
