import type { Severity } from '../../core/finding.ts';
import type { Location } from '../../core/text.ts';
import type { SiteStatus } from '../../scan/result.ts';
import { DOCUMENTED_FORM } from '../../text/partner-prefixes.ts';
import { judgeUserAgent, type UserAgentFault } from '../../user-agent/grammar.ts';
import { VERSION_TEMPLATE } from '../../user-agent/holes.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';
import { apiCallsOf, claimsPath } from './api-calls.ts';
import { expectedVersion } from './traffic.ts';
import { userAgentOf } from './user-agent.ts';

/** How the scan shows what only the running program knows. */
export const OPEN = '{…}';

/** A User-Agent in the sources. */
export interface SourceValue {
  /** With `OPEN` for its holes. */
  readonly value: string;
  readonly location: Location;
  /** The value letter for letter, on one line; null: it is put together, or written with escapes. */
  readonly inner: Location | null;
  readonly status: SiteStatus;
  /** `surely`: by a call that was followed to it; `no`: nothing was seen to send it. */
  readonly sent: 'surely' | 'perhaps' | 'no';
}

/** The User-Agents in the sources that are a product's; empty if the sources are not scanned. */
export const sourceValues = artifact(async (subject: ProductSubject): Promise<readonly SourceValue[]> => {
  const calls = await apiCallsOf(subject);
  if (!calls) return [];
  const key = ({ path, start }: Location) => `${path}:${start.line}:${start.column}`;
  const surely = new Set(
    calls.sites.flatMap(({ setAt, confidence }) => (setAt && confidence === 'high' ? [key(setAt)] : [])),
  );
  return calls.literals.map(({ value, location, inner, status, sent }) => ({
    value,
    location,
    inner: inner && isWhole(inner, value) ? inner : null,
    status,
    sent: surely.has(key(location)) ? 'surely' : sent ? 'perhaps' : 'no',
  }));
});

/** A hole may be as long as what is written for it. */
function isWhole({ start, end }: Location, value: string): boolean {
  return !value.includes(OPEN) && start.line === end.line && end.column - start.column === value.length;
}

/** The gravest fault of one kind in a value of the sources, and its place; null: there is none to report. */
export function sourceFault(
  subject: ProductSubject,
  { value, status, location, inner, sent }: SourceValue,
  kind: UserAgentFault['status'],
): { readonly fault: UserAgentFault; readonly location: Location; readonly severity: Severity } | null {
  // What nobody sends and has no version yet is a piece of a value that is put together somewhere.
  if (status !== kind || (sent === 'no' && !value.includes('/'))) return null;
  const names = userAgentOf(subject)?.names ?? {};
  const { faults } = judgeUserAgent(value.replaceAll(OPEN, '1'), names);
  const fault = faults.find((one) => one.status === kind && one.severity === 'error');
  if (!fault) return null;
  const severity = sent === 'surely' ? 'error' : 'notice';
  if (!inner) return { fault, location, severity };
  const { line, column } = inner.start;
  const at = (offset: number) => ({ line, column: column + offset });
  return { fault, location: { path: inner.path, start: at(fault.start), end: at(fault.end) }, severity };
}

/**
 * What a product has to send, letter for letter; null if the manifest's value is faulty or its version is not known.
 */
export function valueToSend(subject: ProductSubject): string | null {
  const stated = userAgentOf(subject);
  if (!stated || stated.judgement.faults.some(({ severity }) => severity === 'error')) return null;
  const value = stated.scalar.value.trim();
  if (!value.endsWith(VERSION_TEMPLATE)) return value;
  const version = expectedVersion(subject);
  return version === null ? null : value.slice(0, -VERSION_TEMPLATE.length) + version;
}

/** A value whose version the manifest fills in. */
export interface VersionedValue {
  /** What is in front of the version, with the slash. */
  readonly before: string;
  readonly version: string;
}

/** What the value to send is made of; null: the manifest has its version as text, or there is no value. */
export function versionedValue(subject: ProductSubject, wanted: string): VersionedValue | null {
  const value = userAgentOf(subject)?.scalar.value.trim();
  if (!value?.endsWith(VERSION_TEMPLATE) || wanted === DOCUMENTED_FORM) return null;
  const before = value.slice(0, -VERSION_TEMPLATE.length);
  return { before, version: wanted.slice(before.length) };
}

/** What a message asks for. Where several products may be meant none is named, so that they share one finding. */
export function wantedInSources(subject: ProductSubject, path: string): string {
  const isOwn = subject.file.data.products?.length === 1 || claimsPath(subject, path);
  return (isOwn ? valueToSend(subject) : null) ?? DOCUMENTED_FORM;
}
