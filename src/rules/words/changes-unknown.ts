import type { Skip } from '../../core/rule.ts';
import type { RunFacts } from '../subject.ts';

/** Why a rule about the change under review says nothing; undefined: the change is known. */
export function changesUnknown({ changes }: RunFacts): Skip | undefined {
  return changes ? undefined : { reason: 'the change is unknown (--changed-since)', asked: false };
}
