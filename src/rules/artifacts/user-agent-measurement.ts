import type { UserAgentMeasurement } from '../../core/report.ts';
import { readUserAgent } from '../../user-agent/grammar.ts';
import { expectedUserAgent } from '../../user-agent/wanted.ts';
import type { ProductSubject } from '../subject.ts';
import { versionForTemplate } from './release.ts';
import { userAgentOf } from './user-agent.ts';

/** What the manifest says that a product sends, with the version that takes the place of `{version}`. */
export function userAgentMeasurement(subject: ProductSubject): UserAgentMeasurement | null {
  const stated = userAgentOf(subject);
  if (!stated) return null;
  const { scalar, names } = stated;
  const read = readUserAgent(scalar.value, names);
  return {
    value: scalar.value,
    ...read,
    version: read.version ?? versionForTemplate(subject),
    expected: expectedUserAgent(names.written ?? names, read.version),
  };
}
