import type { Code } from '../../scan/edits/code.ts';
import { importInsertion } from '../../scan/edits/imports.ts';
import { constantAt, isText, reachOf, type SourceFiles, versionConstants } from '../../scan/edits/shared-constants.ts';
import { isVersionName, versionName } from '../../scan/edits/version-names.ts';
import { type Insertion, quotedText, type ValueAt } from '../../scan/edits/writing.ts';
import type { SharedConstant } from '../../scan/language.ts';
import type { UserAgentLiteral } from '../../scan/result.ts';
import type { VersionedValue } from '../artifacts/source-values.ts';

/** The value to send, and what is known of it. */
export interface Sent {
  readonly literals: readonly UserAgentLiteral[];
  readonly wanted: string;
  /** What `wanted` is made of, if its version is not to be written out; null: it is. */
  readonly versioned: VersionedValue | null;
}

/** A name of a constant of another file. */
interface FarName {
  readonly name: string;
  readonly needs: readonly Insertion[];
}

/**
 * Returns how code of a file writes the value to send: by a constant of the file that has it, else of another file of the
 * package, else in quotes, with a constant for its version if the file or the package has one.
 */
export async function valuesIn(code: Code, sent: Sent, files: SourceFiles): Promise<ValueAt> {
  const { wanted, versioned } = sent;
  // Code that runs elsewhere may not see a name of the file.
  const isSeen = !code.writes.isolates?.test(code.source.text);
  const far = isSeen ? await farName(code, await agentConstants(code, sent, files), files) : null;
  const isVersion = (one: SharedConstant) =>
    versioned !== null && isVersionName(one.name) && isText(one, versioned.version);
  const versions = isSeen && versioned && !far ? await versionConstants(code, isVersion, files) : [];
  const farVersion = await farName(code, versions, files);
  return (at, mark) => {
    const written = quotedText(wanted, mark, code.writes);
    const asText = written === null ? null : { text: written, inPlaceOf: null, isText: true, needs: [] };
    const near = isSeen ? nearName(code, at, sent) : null;
    if (near !== null) return { text: near, inPlaceOf: null, isText: false, needs: [] };
    if (far) return { text: far.name, inPlaceOf: written, isText: false, needs: far.needs };
    const own = isSeen && versioned ? versionName(code, at, versioned.version) : null;
    const name = own ?? farVersion?.name ?? null;
    if (!versioned || name === null) return asText;
    const text = templateOf(code, versioned, name, mark);
    const isFar = own === null;
    return text === null
      ? null
      : { text, inPlaceOf: isFar ? written : null, isText: true, needs: isFar ? (farVersion?.needs ?? []) : [] };
  };
}

/** A constant above that has the value already. */
function nearName({ source, writes }: Code, at: number, { literals, wanted }: Sent): string | null {
  for (const { value, location, inner } of literals) {
    const isAbove = location.path === source.path && source.offsetAt(location.start) < at;
    if (value !== wanted || inner === null || !isAbove) continue;
    const name = writes.constant?.exec(source.line(location.start.line) ?? '')?.[1];
    if (name !== undefined) return name;
  }
  return null;
}

/** Constants of other files that have the value. */
async function agentConstants(
  { source, language }: Code,
  { literals, wanted }: Sent,
  files: SourceFiles,
): Promise<readonly SharedConstant[]> {
  const found: SharedConstant[] = [];
  for (const { value, location } of literals) {
    if (value !== wanted || location.path === source.path) continue;
    const other = await files.codeAt(location.path);
    if (other?.language.id !== language.id) continue;
    const [start, end] = [other.source.offsetAt(location.start), other.source.offsetAt(location.end)];
    const constant = constantAt(other, { start, end });
    if (constant) found.push(constant);
  }
  return found;
}

/** The first of the constants that the file can name. */
async function farName(code: Code, constants: readonly SharedConstant[], files: SourceFiles): Promise<FarName | null> {
  for (const constant of constants) {
    const reach = await reachOf(code, constant, files);
    if (!reach) continue;
    if (reach.statement === null) return { name: reach.name, needs: [] };
    const needed = importInsertion(code, reach.statement);
    if (needed) return { name: reach.name, needs: [needed] };
  }
  return null;
}

function templateOf({ writes }: Code, { before }: VersionedValue, name: string, mark: string): string | null {
  if (quotedText(before, mark, writes) === null) return null;
  const template = writes.quotes.length > 1 ? writes.template.replaceAll("'", mark) : writes.template;
  return template.replace('NAME', () => name).replace('TEXT', () => before);
}
