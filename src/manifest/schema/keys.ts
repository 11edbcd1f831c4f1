import { quote } from '../../core/quote.ts';
import { suggested } from '../fault.ts';
import type { DataPath, ManifestFault } from '../manifest.ts';
import { type Glued, missingBlank, missingBlankFault } from '../yaml/missing-blank.ts';
import { pathName, type Reader } from '../yaml/reader.ts';
import { type Candidate, candidateFor } from './key-candidates.ts';
import { alternatives, factsAt } from './key-facts.ts';

/**
 * Most unknown keys of one mapping that are reported individually: more suggest another kind of file, not misspelled
 * keys.
 */
const MOST_KEYS = 20;

/**
 * Reports keys that the schema does not have and removes them from the data.
 *
 * @param replaced collects the paths that unknown keys were probably meant to be, which are not reported as missing
 */
export function reportUnknownKeys(
  reader: Reader,
  parent: DataPath,
  keys: readonly string[],
  replaced: Set<string>,
): void {
  const allowed = factsAt(reader.kind.shape, parent)?.keys ?? [];
  for (const key of keys) reader.set([...parent, key], undefined);
  for (const key of keys.slice(0, MOST_KEYS)) {
    const glued = missingBlank(key);
    const candidate = candidateFor(glued?.key ?? key, allowed);
    if (glued && candidate?.certain) reportGlued(reader, [...parent, key], glued, [...parent, candidate.key]);
    else if (candidate && !glued) reportMeant(reader, parent, key, candidate, replaced);
    else reportUnknown(reader, parent, key, allowed);
    if (candidate) replaced.add(pathName([...parent, candidate.key]));
  }
  reportMoreKeys(reader, parent, keys.slice(MOST_KEYS));
}

function reportMoreKeys(reader: Reader, parent: DataPath, [next, ...others]: readonly string[]): void {
  if (next === undefined) return;
  const path = [...parent, next];
  const message = `${opening(reader, parent, next)} ${others.length === 1 ? '1 more unknown key follows' : `${others.length} more unknown keys follow`}, so this may not be a ${reader.kind.noun}.`;
  reader.report(path, reader.place(path, 'key'), message);
}

function opening(reader: Reader, parent: DataPath, key: string): string {
  if (key === '') return `There is a value without a key in ${reader.nameOf(parent)}.`;
  return `The key ${quote(key)} in ${reader.nameOf(parent)} is unknown.`;
}

function reportUnknown(reader: Reader, parent: DataPath, key: string, allowed: readonly string[]): void {
  const path = [...parent, key];
  const message = `${opening(reader, parent, key)} Use ${alternatives(allowed)}, or a key that begins with 'x-'.`;
  reader.report(path, reader.place(path, 'key'), message);
}

/** In braces, `name:Contoso` is a key without a value. */
function reportGlued(reader: Reader, path: DataPath, glued: Glued, at: DataPath): void {
  const place = reader.place(path, 'key');
  const { message, fix } = missingBlankFault(glued, place.start);
  reader.report(path, place, message, { at, ...(fix && { fix: suggested(reader.source, fix) }) });
}

function reportMeant(
  reader: Reader,
  parent: DataPath,
  key: string,
  candidate: Candidate,
  replaced: ReadonlySet<string>,
): void {
  const { key: meant } = candidate;
  const path = [...parent, key];
  const message = `${opening(reader, parent, key)} Did you mean '${meant}'?`;
  const isTaken = replaced.has(pathName([...parent, meant])) || reader.entry([...parent, meant]) !== undefined;
  if (isTaken)
    reader.report(
      path,
      reader.place(path, 'key'),
      `${message.replace(/\?$/, '')}, which is already set? Remove one of the two.`,
    );
  else
    reader.report(path, reader.place(path, 'key'), message, {
      at: [...parent, meant],
      fix: rename(reader, path, candidate),
    });
}

function rename(reader: Reader, path: DataPath, { key, certain }: Candidate): NonNullable<ManifestFault['fix']> {
  const { start, end } = reader.place(path, 'key');
  return {
    title: `rename the key to '${key}'`,
    applicability: certain ? 'safe' : 'suggest',
    edits: [{ location: reader.source.locate(start, end), text: key }],
  };
}
