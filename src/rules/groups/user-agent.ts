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

export { apiCallMeasurement } from '../artifacts/api-calls.ts';
export { releaseMeasurement, versionForTemplate } from '../artifacts/release.ts';
export { trafficMeasurement } from '../artifacts/traffic.ts';
export { userAgentMeasurement } from '../artifacts/user-agent.ts';

/** Rules about the User-Agent, the version it bears, and traffic. */
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
