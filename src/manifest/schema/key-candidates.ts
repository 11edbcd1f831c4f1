import { editDistance } from '../../text/distance.ts';
import { SYNONYMS } from './synonyms.ts';

/** A key that may have been meant. `certain`: it differs only in case, hyphens and underscores. */
export interface Candidate {
  readonly key: string;
  readonly certain: boolean;
}

/** Returns the allowed key that an unknown one most likely stands for; undefined if none is near. */
export function candidateFor(unknown: string, allowed: readonly string[]): Candidate | undefined {
  const bare = bareKey(unknown);
  const same = allowed.find((key) => bareKey(key) === bare);
  if (same !== undefined) return { key: same, certain: true };
  const synonym = SYNONYMS.get(bare)?.find((key) => allowed.includes(key));
  if (synonym !== undefined) return { key: synonym, certain: false };
  const near = nearest(bare, allowed);
  return near === undefined ? undefined : { key: near, certain: false };
}

function bareKey(key: string): string {
  return key.toLowerCase().replace(/[-_]/g, '');
}

function nearest(bare: string, allowed: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(bare.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const key of allowed) {
    const distance = editDistance(bare, bareKey(key), limit);
    if (distance >= least) continue;
    best = key;
    least = distance;
  }
  return best;
}
