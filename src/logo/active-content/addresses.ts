/** What a URL in an SVG leads to. */
export type AddressKind =
  /** A place in the same file, or nothing. */
  | 'inside'
  /** A script: `javascript:` and similar schemes. */
  | 'script'
  /** A bitmap in the file itself. */
  | 'raster'
  /** A font in the file itself. */
  | 'font'
  /** HTML, SVG, a style sheet or anything else in a `data:` URL. */
  | 'document'
  /** Outside the file. */
  | 'outside';

const RASTER = /^image\/(?:png|jpe?g|pjpeg|gif|webp|bmp|x-ms-bmp|avif|apng|jxl|tiff?|x-icon|vnd\.microsoft\.icon)$/;
const FONT_TYPES: readonly string[] = [
  'font/',
  'application/font',
  'application/x-font',
  'application/vnd.ms-fontobject',
  'application/vnd.ms-opentype',
  'application/octet-stream',
];
const SCRIPT_SCHEME = /^(?:javascript|vbscript|livescript|mocha):/;

/**
 * Returns the kind of a URL, parsed as the URL Standard does: without leading and trailing controls and spaces, and
 * without tabs and line ends inside.
 */
export function addressKind(address: string): AddressKind {
  const url = withoutBlanks(address);
  if (url === '' || url.startsWith('#')) return 'inside';
  const start = url.slice(0, 200).toLowerCase();
  if (SCRIPT_SCHEME.test(start)) return 'script';
  if (!start.startsWith('data:')) return 'outside';
  const type = /^data:([^;,]*)/.exec(start)?.[1]?.trim() ?? '';
  if (RASTER.test(type)) return 'raster';
  return FONT_TYPES.some((start) => type.startsWith(start)) ? 'font' : 'document';
}

/** Whether a value as written runs a script once HTML, which keeps tabs and line ends, reads it. */
export function runsWhenPasted(raw: string): boolean {
  return SCRIPT_SCHEME.test(withoutBlanks(raw.slice(0, 4000)).slice(0, 20).toLowerCase());
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the URL Standard removes leading C0 controls
const OUTER = /^[\u0000-\u0020]+/;

function withoutBlanks(address: string): string {
  return address
    .replace(OUTER, '')
    .replace(/[\t\n\r]+/g, '')
    .trimEnd();
}
