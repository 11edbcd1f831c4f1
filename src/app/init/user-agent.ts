import { quote } from '../../core/quote.ts';
import { OPEN } from '../../rules/artifacts/source-values.ts';
import type { ScanResult } from '../../scan/result.ts';
import { judgeUserAgent, readUserAgent } from '../../user-agent/grammar.ts';
import { VERSION_TEMPLATE } from '../../user-agent/holes.ts';
import { looksLikePartner } from '../../user-agent/prefix.ts';
import { expectedUserAgent } from '../../user-agent/wanted.ts';
import type { Guess } from './guess.ts';

/** Most values that a comment names. */
const MOST_SHOWN = 3;

/** Used where no file has a version, so that there is a value to send. */
const ASSUMED_VERSION = '1.0.0';

const ASSUMED = `No file with the version was found. Confirm ${ASSUMED_VERSION}, or name the file as 'version.file' and write {version} here`;
const OPEN_VERSION =
  "The code fills in the version, but no file with it was found. Name the file as 'version.file', or write the version in place of {version}";

/** A partner User-Agent in the code. */
export interface CodeValue {
  /** With `{version}` for a version that only the running program knows. */
  readonly value: string;
  /** `path:line` */
  readonly place: string;
}

/** Returns each partner User-Agent of the code once, with its first place. */
export function valuesInCode({ literals }: Pick<ScanResult, 'literals'>): CodeValue[] {
  const found = new Map<string, CodeValue>();
  for (const { value, location } of literals) {
    const text = withTemplate(value.trim());
    if (!looksLikePartner(text) || text.includes(OPEN)) continue;
    if (!found.has(text)) found.set(text, { value: text, place: `${location.path}:${location.start.line}` });
  }
  // What is put together from a name and a version is found both ways.
  return [...found.values()].filter(
    ({ value }) =>
      !value.endsWith(`/${VERSION_TEMPLATE}`) || ![...found.keys()].some((other) => isFilled(value, other)),
  );
}

function isFilled(template: string, other: string): boolean {
  return other !== template && other.startsWith(template.slice(0, -VERSION_TEMPLATE.length));
}

/** Writes a version that is open, or follows elsewhere, as the template of the manifest. */
function withTemplate(value: string): string {
  const [name = '', ...rest] = value.split('/');
  const version = rest.join('/');
  if (rest.length === 0 || !(version === '' || version.startsWith(OPEN))) return value;
  return `${name}/${VERSION_TEMPLATE}`;
}

/** The company and the product of the values in the code; null where they differ or are not clear. */
export function partsInCode(values: readonly CodeValue[]): { company: string | null; product: string | null } {
  const read = values.map(({ value }) => readUserAgent(value));
  const only = (parts: readonly (string | null)[]) => (new Set(parts).size === 1 ? (parts[0] ?? null) : null);
  return { company: only(read.map(({ company }) => company)), product: only(read.map(({ product }) => product)) };
}

export interface AgentGuess {
  readonly guess: Guess | null;
  /** Further comments. */
  readonly remarks: readonly string[];
}

/** Returns the only value of the code, in the documented form; otherwise one that is made of the names. */
export function userAgentFrom(
  values: readonly CodeValue[],
  names: { readonly company: string | null; readonly product: string | null },
  { hasVersionFile }: { readonly hasVersionFile: boolean },
): AgentGuess {
  const pair = { company: names.company ?? undefined, product: names.product ?? undefined };
  const [only, ...more] = values;
  const open = (value: string) => (!hasVersionFile && value.endsWith(VERSION_TEMPLATE) ? [OPEN_VERSION] : []);
  if (only && more.length === 0) {
    const { faults, wanted } = judgeUserAgent(only.value, { ...pair, template: true });
    const isSound = faults.every(({ severity }) => severity !== 'error');
    if (isSound)
      return {
        guess: { value: only.value, source: `${only.place}, where the code sets it` },
        remarks: open(only.value),
      };
    if (wanted !== null && !/[{}]/.test(wanted.replace(VERSION_TEMPLATE, '')))
      return {
        guess: { value: wanted, source: only.place },
        remarks: [`The code has ${quote(only.value)}, which is not the documented form`, ...open(wanted)],
      };
  }
  const places = values.map(({ value: text, place }) => `${quote(text)} in ${place}`);
  const several = places.length > 1 ? [`The code has several: ${places.slice(0, MOST_SHOWN).join(', ')}`] : [];
  const version = hasVersionFile ? null : versionInCode(values);
  const value = expectedUserAgent(pair, hasVersionFile ? null : (version?.version ?? ASSUMED_VERSION));
  if (value === null) return { guess: null, remarks: several };
  const source = 'the names of the company and the product';
  if (hasVersionFile) return { guess: { value, source }, remarks: several };
  return version
    ? { guess: { value, source: `${source}, and the version in ${version.place}` }, remarks: several }
    : { guess: { value, source: `${source}, with an assumed version` }, remarks: [...several, ASSUMED] };
}

/** The version that all values of the code have, with its first place; null where they differ or have none. */
function versionInCode(values: readonly CodeValue[]): { readonly version: string; readonly place: string } | null {
  const [first] = values;
  const found = new Set(values.map(({ value }) => readUserAgent(value).version));
  const [version] = found;
  return first && version && found.size === 1 ? { version, place: first.place } : null;
}
