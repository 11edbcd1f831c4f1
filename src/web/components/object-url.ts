import { useEffect, useState } from 'preact/hooks';
import type { LogoFile } from '../listing.ts';

/** An address for `<img>` of a file in memory; null: there is none yet. Scripts in an image never run. */
export function useObjectUrl(bytes: Uint8Array | null, path: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const key = useSameBytes(bytes);
  useEffect(() => {
    if (!key) return setUrl(null);
    const made = URL.createObjectURL(new Blob([new Uint8Array(key)], { type: typeOf(path) }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [key, path]);
  return url;
}

/** The bytes of before if they are the same: each state of the page brings a copy. */
function useSameBytes(bytes: Uint8Array | null): Uint8Array | null {
  const [kept, keep] = useState(bytes);
  if (kept === bytes || (kept && bytes && isSame(kept, bytes))) return kept;
  keep(bytes);
  return bytes;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Only images are ever shown, and only in `<img>`. */
function typeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return (
    { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif' }[ending] ??
    'image/svg+xml'
  );
}

export function useLogoUrl(logo: LogoFile | null): string | null {
  return useObjectUrl(logo?.bytes ?? null, logo?.path ?? '');
}
