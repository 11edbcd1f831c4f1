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
): AgentGuess {
  const pair = { company: names.company ?? undefined, product: names.product ?? undefined };
  const [only, ...more] = values;
  if (only && more.length === 0) {
    const { faults, wanted } = judgeUserAgent(only.value, { ...pair, template: true });
    const isSound = faults.every(({ severity }) => severity !== 'error');
    if (isSound) return { guess: { value: only.value, source: `${only.place}, where the code sets it` }, remarks: [] };
    if (wanted !== null && !/[{}]/.test(wanted.replace(VERSION_TEMPLATE, '')))
      return {
        guess: { value: wanted, source: only.place },
        remarks: [`The code has ${quote(only.value)}, which is not the documented form`],
      };
  }
  const value = expectedUserAgent(pair, null);
  const places = values.map(({ value: text, place }) => `${quote(text)} in ${place}`);
  return {
    guess: value === null ? null : { value, source: 'the names of the company and the product' },
    remarks: places.length > 1 ? [`The code has several: ${places.slice(0, MOST_SHOWN).join(', ')}`] : [],
  };
}
