// Written by `npm run generate` from the rules. Do not edit.
import type { Rule } from '../../core/rule.ts';
import { apiAddressNotFollowed } from '../api-address-not-followed.ts';
import { apiRetired } from '../api-retired.ts';
import { releaseVersionMismatch } from '../release-version-mismatch.ts';
import { releaseVersionUnknown } from '../release-version-unknown.ts';
import { userAgentInconsistent } from '../user-agent-inconsistent.ts';
import { userAgentLegacyPrefix } from '../user-agent-legacy-prefix.ts';
import { userAgentMalformed } from '../user-agent-malformed.ts';
import { userAgentMissing } from '../user-agent-missing.ts';
import { userAgentNameMismatch } from '../user-agent-name-mismatch.ts';
import { userAgentTraffic } from '../user-agent-traffic.ts';

export const RULES: readonly Rule[] = [
  userAgentMalformed,
  userAgentLegacyPrefix,
  userAgentNameMismatch,
  userAgentMissing,
  apiAddressNotFollowed,
  userAgentInconsistent,
  userAgentTraffic,
  apiRetired,
  releaseVersionMismatch,
  releaseVersionUnknown,
];
