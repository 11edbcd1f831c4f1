import type { GivenFile } from './protocol.ts';

/** Longest fragment, in characters; longer addresses are cut by mail programs and chats. */
export const MOST_CHARACTERS = 8_192;
/** Most bytes that a fragment may unpack to. */
const MOST_BYTES = 256 * 1024;
/** Names the format: compressed JSON from path to text. */
const PREFIX = '#listing=';

/**
 * Returns the fragment of a link that carries these files. A fragment is never sent to a server.
 *
 * @param files texts by path, the manifest first; those that do not fit are left out from the end
 */
export async function sharedFragment(
  files: readonly (readonly [path: string, text: string])[],
): Promise<{ readonly fragment: string; readonly leftOut: readonly string[] } | null> {
  for (let count = files.length; count > 0; count--) {
    const packed = await piped(JSON.stringify(files.slice(0, count)), new CompressionStream('deflate-raw'));
    const fragment = PREFIX + toBase64Url(packed);
    if (fragment.length <= MOST_CHARACTERS) return { fragment, leftOut: files.slice(count).map(([path]) => path) };
  }
  return null;
}

/** Returns the files in a fragment; null: it has none, or is damaged. */
export async function sharedFiles(fragment: string): Promise<readonly GivenFile[] | null> {
  if (!fragment.startsWith(PREFIX) || fragment.length > MOST_CHARACTERS) return null;
  try {
    const packed = fromBase64Url(fragment.slice(PREFIX.length));
    const bytes = await piped(packed, new DecompressionStream('deflate-raw'));
    return filesIn(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

function filesIn(value: unknown): readonly GivenFile[] | null {
  if (!Array.isArray(value)) return null;
  const files = value.flatMap((entry: unknown) => {
    const [path, text] = Array.isArray(entry) ? (entry as unknown[]) : [];
    return typeof path === 'string' && typeof text === 'string' ? [{ path, data: new TextEncoder().encode(text) }] : [];
  });
  return files.length > 0 ? files : null;
}

/** @throws if the data is damaged or unpacks to more than `MOST_BYTES` */
async function piped(data: string | Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([data]).stream().pipeThrough(through).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MOST_BYTES) throw new RangeError('too long');
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
