import { useEffect, useState } from 'preact/hooks';
import type { LogoFile } from '../listing.ts';

export interface Picture {
  /** An address for `<img>`; null: there is none, or not yet. */
  readonly url: string | null;
  /** Whether the browser cannot show the file. */
  readonly isBroken: boolean;
}

const NONE: Picture = { url: null, isBroken: false };

/** A file in memory as a picture, once the browser has loaded it. Scripts in an image never run. */
export function usePicture(bytes: Uint8Array | null, path: string): Picture {
  const [picture, setPicture] = useState(NONE);
  const key = useSameBytes(bytes);
  useEffect(() => {
    if (!key) return setPicture(NONE);
    const url = URL.createObjectURL(new Blob([new Uint8Array(key)], { type: typeOf(path) }));
    const image = new Image();
    image.onload = () => setPicture({ url, isBroken: false });
    image.onerror = () => setPicture({ url: null, isBroken: true });
    image.src = url;
    return () => {
      image.onload = null;
      image.onerror = null;
      URL.revokeObjectURL(url);
    };
  }, [key, path]);
  return picture;
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

export function useLogo(logo: LogoFile | null): Picture {
  return usePicture(logo?.bytes ?? null, logo?.path ?? '');
}
