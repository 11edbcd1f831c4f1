const BITMAP = 'Export the logo as SVG from its vector source (an SVG that only contains a bitmap is not enough)';
const VECTOR = 'Open it in the design program and export it as SVG';

/** Signatures of files that are sometimes submitted as a logo; bytes in hexadecimal, `..` for any byte. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['1f8b', 'it is gzip-compressed (.svgz), which browsers refuse as an image. Decompress it'],
  ['89504e470d0a1a0a', `it is a PNG image. ${BITMAP}`],
  ['ffd8ff', `it is a JPEG image. ${BITMAP}`],
  ['474946383', `it is a GIF image. ${BITMAP}`],
  ['52494646........57454250', `it is a WebP image. ${BITMAP}`],
  ['........66747970', `it is an AVIF, HEIC or MP4 file. ${BITMAP}`],
  ['00000100', `it is a Windows icon (ICO). ${BITMAP}`],
  ['424d', `it is a BMP image. ${BITMAP}`],
  ['49492a00', `it is a TIFF image. ${BITMAP}`],
  ['4d4d002a', `it is a TIFF image. ${BITMAP}`],
  ['38425053', `it is a Photoshop document. ${VECTOR}`],
  ['255044462d', `it is a PDF document. ${VECTOR}`],
  ['25215053', `it is a PostScript file (EPS or AI). ${VECTOR}`],
  ['c5d0d3c6', `it is an EPS file. ${VECTOR}`],
  [
    '504b0304',
    'it is a ZIP archive (Sketch, Figma, Office and others). Unpack it, or export the logo as SVG from the design program',
  ],
  ['fffe0000', 'it is UTF-32. Save it as UTF-8'],
  ['0000feff', 'it is UTF-32. Save it as UTF-8'],
  ['3c003f00', 'it is UTF-16 without a byte order mark. Save it as UTF-8'],
  ['3c007300', 'it is UTF-16 without a byte order mark. Save it as UTF-8'],
  ['003c003f', 'it is UTF-16 without a byte order mark. Save it as UTF-8'],
  ['003c0073', 'it is UTF-16 without a byte order mark. Save it as UTF-8'],
];

const LONGEST = 16;

/** Returns the type of a file that is not text by its first bytes; undefined if it may be text. */
export function foreignType(bytes: Uint8Array): string | undefined {
  const beginning = Array.from(bytes.subarray(0, LONGEST), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return SIGNATURES.find(([signature]) => begins(beginning, signature))?.[1];
}

function begins(hexadecimal: string, signature: string): boolean {
  if (hexadecimal.length < signature.length) return false;
  return Array.from(signature).every((digit, index) => digit === '.' || digit === hexadecimal[index]);
}

/** A mistake that turns an SVG into other text, and where it is visible. */
export interface TextAccident {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\/[^\n]*/,
    "it is a Git LFS pointer, not the file itself. Run 'git lfs pull', or set 'lfs: true' on the checkout step",
  ],
  [/^data:image\/[^\n]{0,40}/, "it contains a 'data:' URL, not an SVG. Decode it"],
  [/^PHN2Zy[^\n]{0,40}|^PD94bWwg[^\n]{0,40}/, 'it is base64-encoded. Decode it'],
  [/^\s*<!doctype\s+html[^>\n]*/i, 'it is an HTML page'],
  [/^\s*<html[^>\n]*/i, 'it is an HTML page'],
  [/^\s*\{\s*"/, 'it is JSON'],
  [/^https?:\/\/[^\s<]+\s*$/, 'it contains a URL, not an SVG. Download the file itself'],
  [
    /^[^\s<>]+\.svg\s*$/i,
    'it contains only a file name, because a symbolic link was checked out as text. Commit the file itself',
  ],
];

const CONFLICT = /^(?:<{7} |={7}\r?$|>{7} )[^\n]*/m;

/** Identifies the mistake in a text that is not SVG; undefined: unknown. */
export function textAccident(text: string): TextAccident | undefined {
  for (const [pattern, message] of TEXTS) {
    const found = pattern.exec(text);
    if (found) return { message, start: found.index, end: found.index + found[0].length };
  }
  const conflict = CONFLICT.exec(text);
  if (!conflict) return undefined;
  const message = 'it contains merge conflict markers. Resolve the conflict';
  return { message, start: conflict.index, end: conflict.index + conflict[0].trimEnd().length };
}
