import { useEffect, useState } from 'preact/hooks';
import type { LogoFile } from '../listing.ts';

export interface Picture {
  /** An address for `<img>`; null: there is none, or not yet. */
  readonly url: string | null;
  /** Width over height of the canvas; 1: not known. */
  readonly ratio: number;
  /** Whether the browser cannot show the file. */
  readonly isBroken: boolean;
}

const NONE: Picture = { url: null, ratio: 1, isBroken: false };

/** A file in memory as a picture, once the browser has loaded it. Scripts in an image never run. */
export function usePicture(bytes: Uint8Array | null, path: string): Picture {
  const [{ of, ...picture }, setPicture] = useState({ ...NONE, of: path });
  const key = useSameBytes(bytes);
  useEffect(() => {
    if (!key) return setPicture({ ...NONE, of: path });
    const url = URL.createObjectURL(new Blob([new Uint8Array(key)], { type: typeOf(path) }));
    const image = new Image();
    image.onload = () =>
      setPicture({ url, ratio: image.naturalWidth / image.naturalHeight || 1, isBroken: false, of: path });
    image.onerror = () => setPicture({ ...NONE, isBroken: true, of: path });
    image.src = url;
    return () => {
      image.onload = null;
      image.onerror = null;
      URL.revokeObjectURL(url);
    };
  }, [key, path]);
  // The picture of another file says nothing of this one.
  return of === path ? picture : NONE;
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

/** The style of the largest canvas of a ratio in a square. */
export function shapeOf(ratio: number): { readonly aspectRatio: string; readonly width: string } {
  return { aspectRatio: String(ratio), width: ratio >= 1 ? '100%' : `${100 * ratio}%` };
}

export function useLogo(logo: LogoFile | null): Picture {
  return usePicture(logo?.bytes ?? null, logo?.path ?? '');
}
