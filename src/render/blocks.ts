import { plural } from './overview.ts';

/** How much a medium accepts, and how a notice describes it. */
export interface Room {
  /** Bytes of UTF-8, which are never fewer than the characters that a server may count. */
  readonly bytes: number;
  /** `a job summary holds 1 MiB`. */
  readonly words: string;
}

/** Returns as many whole blocks as fit into `bytes`, and a notice that counts the others. */
export function fill(blocks: Iterable<string>, bytes: number, noun: string, words: string): string {
  const kept: string[] = [];
  let used = 0;
  let dropped = 0;
  for (const block of blocks) {
    const size = dropped > 0 ? Number.POSITIVE_INFINITY : bytesOf(block);
    if (used + size <= bytes) {
      kept.push(block);
      used += size;
    } else dropped++;
  }
  if (dropped > 0)
    kept.push(`> **${plural(dropped, noun)}** left out here: ${words}. The report file has all of them.\n\n`);
  return kept.join('');
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
