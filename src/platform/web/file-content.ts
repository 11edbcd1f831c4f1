import { MOST_BYTES } from '../../core/sizes.ts';
import type { Content } from './memory-tree.ts';

/** Returns a file that the person chose. It is read when a rule asks for it, in a worker only. */
export function fileContent(file: File): Content {
  return {
    bytes: file.size,
    read() {
      if (file.size > MOST_BYTES.text) return null;
      try {
        return new Uint8Array(new FileReaderSync().readAsArrayBuffer(file));
      } catch {
        // Removed or changed since it was chosen: unreadable, as on disk.
        return null;
      }
    },
  };
}
