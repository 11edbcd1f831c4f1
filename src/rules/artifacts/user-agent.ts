import { isSample, type Scalar } from '../../manifest/manifest.ts';
import { findPlaceholder } from '../../text/placeholder.ts';
import { type SettledName, settledName } from '../../text/settled-name.ts';
import { judgeUserAgent, type UserAgentJudgement } from '../../user-agent/grammar.ts';
import type { NamePair, Names } from '../../user-agent/parts.ts';
import type { Which } from '../../user-agent/wanted.ts';
import { artifact } from '../artifact.ts';
import { type ProductSubject, textOf } from '../subject.ts';

export interface ManifestUserAgent {
  readonly scalar: Scalar;
  readonly names: Names;
  /** Names that have an error which only a person can mend; what follows them is shown and not offered as a fix. */
  readonly open: readonly Which[];
  readonly judgement: UserAgentJudgement;
}

/** The User-Agent that a product states, held against the names of the manifest; null if there is none to read. */
export const userAgentOf = artifact((subject: ProductSubject): ManifestUserAgent | null => {
  const scalar = textOf(subject, 'userAgent');
  if (!scalar) return null;
  const { names, open } = settledNames(subject);
  return {
    scalar,
    names,
    open,
    judgement: judgeUserAgent(scalar.value, { ...names, template: true, sample: isSample(subject.file) }),
  };
});

/** Why the User-Agent cannot be judged; undefined: it can. */
export function noUserAgent(subject: ProductSubject): string | undefined {
  return userAgentOf(subject) ? undefined : 'there is no User-Agent to check';
}

/** The names as they will be once their own findings are mended, so that the fixes of both never exclude each other. */
function settledNames(subject: ProductSubject): Pick<ManifestUserAgent, 'names' | 'open'> {
  const written = namesOf(subject);
  const options = { company: subject.file.data.company?.name, sample: isSample(subject.file) };
  const settled = (which: Which): SettledName | undefined => {
    const name = written[which];
    return name === undefined ? undefined : settledName(name, which, options);
  };
  const [company, product] = [settled('company'), settled('product')];
  const names = { company: company?.name, product: product?.name, written };
  return { names, open: WHICH.filter((which) => (which === 'company' ? company : product)?.isOpen) };
}

const WHICH: readonly Which[] = ['company', 'product'];

/** Names to compare with; an empty one or a placeholder says nothing, and name-unfit reports it. */
function namesOf(subject: ProductSubject): NamePair {
  const told = (name = '') => (name.trim() === '' || findPlaceholder(name) ? undefined : name);
  return { company: told(subject.file.data.company?.name), product: told(subject.data.name) };
}
