/**
 * A listing in the fragment of a URL, which browsers never send to a server: compressed JSON of `[path, text]` pairs, the
 * manifest first. A text of null names a file that did not fit.
 */

/** Longest fragment, in characters; longer addresses are cut by mail programs and chats. */
export const MOST_CHARACTERS = 8_192;
/** Most bytes that a fragment may unpack to. */
const MOST_UNPACKED = 256 * 1024;
/** Longest text that is tried, in characters: compressing what cannot fit takes time. */
const MOST_TRIED = 64 * 1024;
const PREFIX = '#listing=';
const PRODUCT = '&product=';

/** A file by path; null: it is left out. */
type Entry = readonly [path: string, text: string | null];

export interface SharedFragment {
  readonly fragment: string;
  /** Paths of the files that the fragment only names. */
  readonly leftOut: readonly string[];
}

export interface SharedListing {
  readonly files: readonly { readonly path: string; readonly data: Uint8Array<ArrayBuffer> }[];
  /** Paths of the files that did not fit. */
  readonly leftOut: readonly string[];
  /** Index of the product to show. */
  readonly product: number;
}

/**
 * Returns the fragment of a link that opens this listing; null: the manifest alone is too long.
 *
 * @param files the manifest, then the others by importance: from the first that does not fit, they are only named
 * @param product index of the product to show
 */
export async function sharedFragment(files: readonly Entry[], product: number): Promise<SharedFragment | null> {
  let best: SharedFragment | null = null;
  let length = 0;
  for (const [at, [, text]] of files.entries()) {
    length += text?.length ?? 0;
    const entries = files.map(([path, own], index): Entry => [path, index <= at ? own : null]);
    const fragment = length > MOST_TRIED ? null : await fragmentOf(entries, product);
    if (fragment === null) break;
    best = { fragment, leftOut: entries.flatMap(([path, own]) => (own === null ? [path] : [])) };
  }
  return best;
}

async function fragmentOf(entries: readonly Entry[], product: number): Promise<string | null> {
  const packed = await piped(JSON.stringify(entries), new CompressionStream('deflate-raw'));
  const fragment = PREFIX + toBase64Url(packed) + (product > 0 ? PRODUCT + product : '');
  return fragment.length <= MOST_CHARACTERS ? fragment : null;
}

/** Whether a fragment is meant to hold a listing. */
export function isShared(fragment: string): boolean {
  return fragment.startsWith(PREFIX);
}

/** Returns the listing in a fragment; null: it has none, or is damaged. */
export async function sharedListing(fragment: string): Promise<SharedListing | null> {
  if (!isShared(fragment) || fragment.length > MOST_CHARACTERS) return null;
  const [packed = '', product = '0'] = fragment.slice(PREFIX.length).split(PRODUCT);
  if (!/^\d{1,4}$/.test(product)) return null;
  try {
    const bytes = await piped(fromBase64Url(packed), new DecompressionStream('deflate-raw'));
    return listingIn(JSON.parse(new TextDecoder().decode(bytes)), Number(product));
  } catch {
    return null;
  }
}

function listingIn(value: unknown, product: number): SharedListing | null {
  const entries = (Array.isArray(value) ? (value as unknown[]) : []).flatMap((entry): Entry[] => {
    const [path, text] = Array.isArray(entry) ? (entry as unknown[]) : [];
    return typeof path === 'string' && (typeof text === 'string' || text === null) ? [[path, text]] : [];
  });
  const files = entries.flatMap(([path, text]) =>
    text === null ? [] : [{ path, data: new TextEncoder().encode(text) }],
  );
  const leftOut = entries.flatMap(([path, text]) => (text === null ? [path] : []));
  return files.length > 0 ? { files, leftOut, product } : null;
}

/** @throws if the data is damaged or results in more than `MOST_UNPACKED` bytes */
async function piped(
  data: string | Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([data]).stream().pipeThrough(through).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MOST_UNPACKED) throw new RangeError('too long');
    parts.push(next.value as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
