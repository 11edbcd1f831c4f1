import { resolveInside } from '../../core/path.ts';
import { quoteSome } from '../../core/quote.ts';
import type { Measurements } from '../../core/report.ts';
import type { Location } from '../../core/text.ts';
import { placeIn } from '../../manifest/piece.ts';
import type { ProductData } from '../../manifest/schema/schema.ts';
import { type Agreement, agreementOf, atPrecision, type Precision } from '../../release/compare.ts';
import type { VersionReading } from '../../release/reading.ts';
import { DEFAULT_TAG_FORM, ownersOf, readTag, type TagReading } from '../../release/tags.ts';
import { isMissingVersion, VERSION_TEMPLATE } from '../../user-agent/holes.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject, RunFacts, VersionFiles } from '../subject.ts';
import { userAgentOf } from './user-agent.ts';

/** The version that a product's User-Agent carries. */
export interface UserAgentVersion {
  /** As written; null: the template `{version}`. */
  readonly written: string | null;
  readonly location: Location;
  /** Its place in the value of the User-Agent, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The versions that have to agree. */
export interface ProductRelease {
  /** Null: the User-Agent has none that could be compared. */
  readonly userAgent: UserAgentVersion | null;
  /** Null: `version.file` names none. */
  readonly file: { readonly path: string; readonly reading: VersionReading } | null;
  /** Null: nothing is released in this run. */
  readonly tag: TagReading | null;
  readonly precision: Precision;
}

export const releaseOf = artifact((subject: ProductSubject): ProductRelease => {
  const { data, file, run } = subject;
  const { file: stated, key, precision } = data.version ?? {};
  const path = stated === undefined ? null : resolveInside(file.folder, stated);
  return {
    userAgent: userAgentVersion(subject),
    file: path === null ? null : { path, reading: versionFiles(run).readVersion(run.tree, path, key ?? null) },
    tag: run.release === null ? null : readTag(tagOwners(run), tagFormOf(data)),
    precision: precision ?? 'full',
  };
});

/** The run has them if any product names a file or has a template for the version. */
export function versionFiles({ versionFiles: loaded }: RunFacts): VersionFiles {
  if (!loaded) throw new Error('the readers of version files are not loaded');
  return loaded;
}

export function releaseMeasurement(subject: ProductSubject): Measurements['release'] {
  const release = releaseOf(subject);
  const { userAgent, file, tag } = release;
  if (!file && !tag) return null;
  const released = tag?.kind === 'version' ? tag.version : null;
  return {
    gated: released !== null,
    file: foundIn(file),
    tag: released,
    userAgent: userAgent ? (userAgent.written ?? versionForTemplate(subject)) : null,
    ...comparisonOf(subject.run, release),
  };
}

type Comparison = Pick<NonNullable<Measurements['release']>, 'agrees' | 'reason'>;

/** Whether what was compared agrees; what does not, what was not compared, and why. */
function comparisonOf(run: RunFacts, { userAgent, file, tag, precision }: ProductRelease): Comparison {
  if (tag?.kind === 'other') return { agrees: null, reason: `the tag is for ${quoteSome(ownerNames(run))}` };
  if (tag?.kind === 'unfit') return { agrees: null, reason: 'the tag does not match any product' };
  const released = tag?.version ?? null;
  const versions = { userAgent: userAgent?.written ?? null, file: foundIn(file), released, precision };
  const compared = [versions.userAgent, versions.file, released].filter((one) => one !== null).length;
  const agreement = agreementOf(versions);
  const reasons = [
    ...differences(agreement, released === null ? 'the file' : 'the tag'),
    ...notCompared(userAgent, file),
  ];
  return {
    agrees: compared < 2 ? null : agreement.userAgent === 'same' && agreement.file === 'same',
    reason: reasons.length > 0 ? reasons.join(', ') : null,
  };
}

function differences({ userAgent, file }: Agreement, other: string): string[] {
  const sources = [
    ['the User-Agent', userAgent],
    ['the file', file],
  ] as const;
  return sources.flatMap(([source, relation]) => {
    if (relation === 'same') return [];
    return relation === 'different'
      ? [`${source} differs from ${other}`]
      : [`the tag is a pre-release, but ${source} is not`];
  });
}

function notCompared(userAgent: UserAgentVersion | null, file: ProductRelease['file']): string[] {
  const reading = file?.reading;
  const source = reading?.kind === 'found' ? 'the file' : 'the tag';
  return [
    ...(userAgent ? [] : ['the User-Agent has no version']),
    ...(userAgent?.written === null ? [`the User-Agent takes its version from ${source}`] : []),
    ...(reading?.kind === 'from-tag' ? ['the file leaves the version to the tag'] : []),
    ...(reading?.kind === 'unknown' ? [`the file has no version: ${reading.reason}`] : []),
  ];
}

/** What fills `{version}` at the end of the User-Agent: the released version, else that of the file; null: neither. */
export function versionForTemplate(subject: ProductSubject): string | null {
  const { file, tag, precision } = releaseOf(subject);
  const version = tag?.kind === 'version' ? tag.version : foundIn(file);
  return version === null ? null : atPrecision(version, precision);
}

/** Form of the product's release tags. */
export function tagFormOf({ version }: ProductData): string {
  return version?.tag ?? DEFAULT_TAG_FORM;
}

/** Names of the products of the run whose tag is released; of one without a name, the form of its tag. */
export const ownerNames = artifact((run: RunFacts): readonly string[] => {
  const { forms } = tagOwners(run);
  const owners = run.products.filter((product) => forms.has(tagFormOf(product)));
  return owners.map((product) => product.name || product.id || tagFormOf(product));
});

const tagOwners = artifact((run: RunFacts) => ownersOf(run.release ?? '', run.products.map(tagFormOf)));

function userAgentVersion(subject: ProductSubject): UserAgentVersion | null {
  const stated = userAgentOf(subject);
  const range = stated?.judgement.version;
  if (!stated || !range) return null;
  const text = stated.scalar.value.slice(range.start, range.end);
  if (isMissingVersion(text)) return null;
  return {
    written: text.endsWith(VERSION_TEMPLATE) ? null : text,
    location: placeIn(stated.scalar, range),
    ...range,
  };
}

function foundIn(file: ProductRelease['file']): string | null {
  return file?.reading.kind === 'found' ? file.reading.version : null;
}
