import type { Severity } from '../core/finding.ts';
import type { FailOn } from '../core/gate.ts';
import type { PolicyDocument } from './schema.ts';
import type { SettingName } from './settings.ts';

/** A waiver of a policy. */
export type PolicyWaiver = NonNullable<PolicyDocument['waivers']>[number];

/** Decisions of the caller for the listings of many repositories. They take precedence over every manifest. */
export interface Policy {
  /** Relative to the repository root if it is inside; may lead out of it. */
  readonly path: string;
  /** Hash of its bytes, hexadecimal. */
  readonly sha256: string;
  /** Null: the run decides. */
  readonly failOn: FailOn | null;
  /** Ids of requirements and names of groups. */
  readonly require: readonly string[];
  /** By rule. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** Rules that only the policy can waive. */
  readonly unwaivable: ReadonlySet<string>;
  readonly waivers: readonly PolicyWaiver[];
  readonly forbiddenSettings: readonly SettingName[];
  /** Host names in lower case. */
  readonly hosts: readonly string[];
  readonly libraries: NonNullable<NonNullable<PolicyDocument['scan']>['libraries']>;
}
