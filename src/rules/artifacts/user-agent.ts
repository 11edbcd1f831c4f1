import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import type { Measurements } from '../../core/report.ts';
import type { Scalar } from '../../manifest/manifest.ts';
import { findPlaceholder } from '../../text/placeholder.ts';
import {
  judgeUserAgent,
  readUserAgent,
  type UserAgentFault,
  type UserAgentJudgement,
} from '../../user-agent/grammar.ts';
import type { Names } from '../../user-agent/parts.ts';
import { expectedUserAgent } from '../../user-agent/wanted.ts';
import { artifact } from '../artifact.ts';
import { type ProductSubject, textOf } from '../subject.ts';
import { rewriting } from './scalar-edit.ts';

/** What a reader is told to write where the names give nothing better. */
export const DOCUMENTED_FORM = 'MdePartner-{CompanyName}-{ProductName}/{Version}';

export interface ManifestUserAgent {
  readonly scalar: Scalar;
  readonly names: Names;
  readonly judgement: UserAgentJudgement;
}

/** The User-Agent that a product states, held against the names of the manifest; null if there is none to read. */
export const userAgentOf = artifact((subject: ProductSubject): ManifestUserAgent | null => {
  const scalar = textOf(subject, 'userAgent');
  if (!scalar) return null;
  const names = namesOf(subject);
  return { scalar, names, judgement: judgeUserAgent(scalar.value, { ...names, template: true }) };
});

export function userAgentMeasurement(subject: ProductSubject): Measurements['userAgent'] {
  const stated = userAgentOf(subject);
  if (!stated) return null;
  const { scalar, names } = stated;
  const read = readUserAgent(scalar.value, names);
  return { value: scalar.value, ...read, expected: expectedUserAgent(names, read.version) };
}

/** Why the User-Agent cannot be judged; undefined: it can. */
export function noUserAgent(subject: ProductSubject): string | undefined {
  return userAgentOf(subject) ? undefined : 'no User-Agent to judge';
}

/** The fix that a fault allows. All that mend the product are the same fix, so that none excludes another. */
export function userAgentFix({ scalar, judgement }: ManifestUserAgent, fault: UserAgentFault): Fix | undefined {
  if (fault.mend === null) return undefined;
  const { wanted, product } = judgement;
  if (fault.mend === 'blanks') {
    const edit = rewriting(scalar, scalar.value.trim());
    return { title: 'remove the white space around it', applicability: 'safe', edits: [edit] };
  }
  const text = scalar.value.slice(0, product.start) + wanted + scalar.value.slice(product.end);
  return { title: `write ${quote(text.trim())}`, applicability: 'suggest', edits: [rewriting(scalar, text.trim())] };
}

/** Names to compare with; an empty one or a placeholder says nothing, and name-unfit reports it. */
function namesOf(subject: ProductSubject): Names {
  const told = (name = '') => (name.trim() === '' || findPlaceholder(name, undefined) ? undefined : name);
  return { company: told(subject.file.data.company?.name), product: told(subject.data.name) };
}
