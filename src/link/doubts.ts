import type { Doubt } from './doubt.ts';
import { type Partner, placeDoubt, portDoubts, scriptDoubts, stagingDoubts } from './host-doubts.ts';
import { lengthDoubts, pageDoubts, secretDoubts, trackingDoubts } from './page-doubts.ts';
import { partsOf } from './parts.ts';

export type { Doubt } from './doubt.ts';
export type { Partner } from './host-doubts.ts';

/** Returns every doubt about a URL in which `judgeAddress` finds no fault, in the order of their places. */
export function doubtsAbout(address: string, partner: Partner): Doubt[] {
  const parts = partsOf(address);
  const place = placeDoubt(parts, partner);
  const doubts = [
    ...(place ? [place] : []),
    ...scriptDoubts(parts),
    ...portDoubts(parts),
    ...(place?.severity === 'warning' ? [] : [...stagingDoubts(parts), ...pageDoubts(parts)]),
    ...trackingDoubts(parts),
    ...secretDoubts(parts),
    ...lengthDoubts(parts),
  ];
  return doubts.sort((a, b) => a.start - b.start || a.end - b.end);
}
