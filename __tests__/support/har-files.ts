import type { HarFiles } from '../../src/core/ports.ts';
import type { Files } from './memory-tree.ts';

/** Captured traffic in memory, handed out in pieces of a size that fits nothing. */
export function memoryHarFiles(files: Files, paths: readonly string[], tracked: readonly string[] = []): HarFiles {
  return {
    paths,
    pieces(path) {
      const content = Object.hasOwn(files, path) ? files[path] : null;
      if (content === null || content === undefined) return null;
      return inPieces(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    isTracked: (path) => tracked.includes(path),
  };
}

function* inPieces(bytes: Uint8Array, size = 37): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
