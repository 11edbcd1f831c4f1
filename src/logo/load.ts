import { isUtf16, MARK, roughTextOf, textOf, wellFormedLength } from '../core/bytes.ts';
import { quote } from '../core/quote.ts';
import { type Location, SourceText, startOf } from '../core/text.ts';
import { foreignType, textAccident } from './file-types.ts';
import { parseXml } from './xml/parse.ts';
import { NAMESPACES, type Range, type XmlDocument, type XmlElement, type XmlFault } from './xml/xml.ts';

export interface LoadedSvg {
  readonly source: SourceText;
  readonly document: XmlDocument;
}

/** Why a browser shows no image. */
export interface Refusal {
  /** Whether one of our limits stopped the reading, so the file may be valid. */
  readonly limit: boolean;
  /** Plain words, no full stop. */
  readonly message: string;
  readonly location: Location;
  readonly related: { readonly message: string; readonly location: Location } | null;
}

export type LoadResult =
  | { readonly svg: LoadedSvg; readonly refusal: null }
  | { readonly svg: null; readonly refusal: Refusal };

/**
 * Parses bytes as an SVG, with Chromium's rules for `<img>`: UTF-8, or UTF-16 with a byte order mark, regardless of the
 * XML declaration; well-formed; root `svg` in the SVG namespace.
 */
export function loadSvg(path: string, bytes: Uint8Array): LoadResult {
  if (bytes.length === 0) return refuse('it is empty. Export the logo again as SVG', startOf(path));
  const foreign = foreignType(bytes);
  if (foreign !== undefined) return refuse(foreign, startOf(path));
  const decoded = decode(path, bytes);
  if (!decoded.source) return { svg: null, refusal: decoded };
  const { source } = decoded;
  if (source.text.trim() === '') return refuse('it contains only white space', startOf(path));
  const { document, fault } = parseXml(source.text);
  if (fault) return { svg: null, refusal: accidentOf(source) ?? describeFault(source, fault) };
  const wrong = judgeRoot(document.root);
  if (!wrong) return { svg: { source, document }, refusal: null };
  return refuse(wrong.message, source.locate(wrong.range.start, wrong.range.end));
}

function refuse(message: string, location: Location): { svg: null; refusal: Refusal } {
  return { svg: null, refusal: { limit: false, message, location, related: null } };
}

function accidentOf(source: SourceText): Refusal | undefined {
  const accident = textAccident(source.text);
  if (!accident) return undefined;
  const location = source.locate(accident.start, accident.end);
  return { limit: false, message: accident.message, location, related: null };
}

function describeFault(source: SourceText, { kind, message, range, related }: XmlFault): Refusal {
  const locate = ({ start, end }: Range) => source.locate(start, end);
  return {
    limit: kind === 'limit',
    message,
    location: locate(range),
    related: related && { message: related.message, location: locate(related.range) },
  };
}

type Decoded = { readonly source: SourceText } | (Refusal & { readonly source?: undefined });

function decode(path: string, bytes: Uint8Array): Decoded {
  const text = textOf(bytes);
  // The decoder drops one byte order mark; browsers drop a second one too.
  if (text !== null) return { source: new SourceText(path, text.startsWith(MARK) ? text.slice(1) : text) };
  const wide = isUtf16(bytes);
  const message = wide
    ? 'it has a byte order mark of UTF-16, but its bytes are not UTF-16. Save it as UTF-8'
    : `its bytes are not UTF-8${declared(bytes)}. Save it as UTF-8`;
  return { limit: false, message, location: wide ? startOf(path) : badPlace(path, bytes), related: null };
}

/** Browsers read SVG images as UTF-8 even if the XML declaration states another encoding. */
function declared(bytes: Uint8Array): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const name = /^<\?xml[^>]{0,100}?\sencoding\s{0,10}=\s{0,10}["']([\w.-]{1,40})["']/.exec(beginning)?.[1];
  if (name === undefined || /^utf-?8$/i.test(name)) return '';
  return ` (it declares ${quote(name)}, which browsers ignore in an SVG image)`;
}

/** Returns the place of the first byte that is not UTF-8. */
function badPlace(path: string, bytes: Uint8Array): Location {
  const offset = roughTextOf(bytes.subarray(0, wellFormedLength(bytes))).length;
  return new SourceText(path, roughTextOf(bytes)).locate(offset, offset + 1);
}

function judgeRoot(root: XmlElement): { message: string; range: Range } | null {
  if (root.namespace === NAMESPACES.svg && root.localName === 'svg') return null;
  const range = root.nameRange;
  if (root.localName !== 'svg') {
    if (root.localName.toLowerCase() === 'html') return { message: 'it is an HTML page', range };
    return { message: `its root element is ${quote(root.name)}, not 'svg' in lowercase`, range };
  }
  const wanted = quote(`xmlns="${NAMESPACES.svg}"`);
  if (root.namespace === null) return { message: `its root element has no namespace. Add ${wanted}`, range };
  const declaration = root.attributes.find(
    ({ namespace, value }) => namespace === NAMESPACES.xmlns && value === root.namespace,
  );
  return {
    message: `its root element is in the namespace ${quote(root.namespace)}. Use ${quote(NAMESPACES.svg)}`,
    range: declaration?.range ?? range,
  };
}
