import type { Related } from '../../core/finding.ts';
import { resolveInside } from '../../core/path.ts';
import type { Entry, Rasterizer } from '../../core/ports.ts';
import type { LogoMeasurement } from '../../core/report.ts';
import { sha256Of } from '../../core/sha256.ts';
import { MOST_BYTES } from '../../core/sizes.ts';
import { withinBudget } from '../../logo/drawing/budget.ts';
import { type LoadedSvg, loadSvg, type Refusal } from '../../logo/load.ts';
import { type LogoSize, naturalSize } from '../../logo/size.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { artifact, artifactByKey, artifactByObject } from '../artifact.ts';
import type { ProductSubject, RunFacts } from '../subject.ts';
import { knownInk } from './known-ink.ts';

/** Why there is no file to look at. `letter-case`: a file that differs only in letter case or Unicode form. */
export type Absence = 'empty' | 'absent' | 'letter-case' | 'folder' | 'outside' | 'special';

/** A logo as far as it could be read. `unnamed`: the manifest gives no path that could be followed. */
export type Logo =
  | { readonly state: 'unnamed' }
  | { readonly state: 'missing'; readonly path: string; readonly absence: Absence; readonly onDisk: string | null }
  | { readonly state: 'oversize'; readonly path: string; readonly bytes: number }
  | RefusedLogo
  | SvgLogo;

export interface RefusedLogo {
  readonly state: 'refused';
  readonly path: string;
  /** Null if the file could not be read at all. */
  readonly file: FileFacts | null;
  readonly refusal: Omit<Refusal, 'location'> & {
    /** Null: the fault is not inside the file. */
    readonly location: Refusal['location'] | null;
  };
}

export interface SvgLogo {
  readonly state: 'svg';
  readonly path: string;
  readonly file: FileFacts;
  readonly svg: LoadedSvg;
  readonly size: LogoSize;
  /** Draws this logo, within the budget of one; absent: the run draws nothing. */
  readonly rasterizer: Rasterizer | undefined;
}

interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/** The logo that the manifest names for a product. */
export const logoOf: (subject: ProductSubject) => Logo = artifact((subject) => {
  const value = subject.data.logo;
  if (typeof value !== 'string') return { state: 'unnamed' };
  const path = resolveInside(subject.file.folder, value);
  if (path === null) return { state: 'unnamed' };
  if (value.trim() === '') return { state: 'missing', path, absence: 'empty', onDisk: null };
  const entry = subject.run.tree.entry(path);
  const onDisk = spellingOnDisk(subject.run, path);
  if (onDisk !== null && onDisk !== path) return { state: 'missing', path, absence: 'letter-case', onDisk };
  if (entry.kind === 'file') return logoAt(subject, path);
  if (entry.kind === 'unreadable') return refuse(path, null, `it cannot be read (${entry.reason})`);
  return { state: 'missing', path, absence: ABSENCES[entry.kind], onDisk: null };
});

const ABSENCES: Record<Exclude<Entry['kind'], 'file' | 'unreadable'>, Absence> = {
  missing: 'absent',
  folder: 'folder',
  outside: 'outside',
  other: 'special',
};

/** The logos of a manifest by their paths, dropped with it: a parsed logo is many times as large as its file. */
const logosOf = artifactByObject((_run: RunFacts, _file: Manifest) => new Map<string, Logo>());

/** One file is read once, however many products of a manifest name it. */
function logoAt({ run, file }: ProductSubject, path: string): Logo {
  const logos = logosOf(run, file);
  const logo = logos.get(path) ?? readLogo(run, path);
  logos.set(path, logo);
  return logo;
}

function readLogo({ tree, rasterizer }: RunFacts, path: string): Logo {
  const entry = tree.entry(path);
  if (entry.kind === 'file' && entry.bytes > MOST_BYTES.logo) return { state: 'oversize', path, bytes: entry.bytes };
  const content = tree.read(path, MOST_BYTES.logo);
  if (!content) return refuse(path, null, 'it cannot be read');
  const file = { bytes: content.length, sha256: sha256Of(content) };
  const { svg, refusal } = loadSvg(path, content);
  if (refusal) return { state: 'refused', path, file, refusal };
  if (!/\.svg$/i.test(path)) return refuse(path, file, "its name does not end in '.svg'. Rename it");
  const size = naturalSize(svg.document);
  return { state: 'svg', path, file, svg, size, rasterizer: rasterizer && withinBudget(rasterizer) };
}

function refuse(path: string, file: FileFacts | null, message: string): RefusedLogo {
  return { state: 'refused', path, file, refusal: { limit: false, message, location: null, related: null } };
}

/**
 * The path as the folders spell it, each part compared without letter case and Unicode form: a path that a Mac or
 * Windows finds may be missing on Linux. Null if there is no such path.
 */
function spellingOnDisk(run: RunFacts, path: string): string | null {
  let spelt = '';
  for (const part of path.split('/')) {
    const name = namesIn(run, spelt).has(part) ? part : foldedNamesIn(run, spelt).get(fold(part));
    if (name === undefined) return null;
    spelt = spelt === '' ? name : `${spelt}/${name}`;
  }
  return spelt;
}

/** The names in a folder, to look many up. */
const namesIn = artifactByKey(({ tree }: RunFacts, folder: string): ReadonlySet<string> => new Set(tree.names(folder)));

/** The same without letter case and Unicode form; needed only for a name that is not there as it is spelled. */
const foldedNamesIn = artifactByKey(
  (run: RunFacts, folder: string): ReadonlyMap<string, string> =>
    new Map([...namesIn(run, folder)].map((name) => [fold(name), name])),
);

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** SVG files of the whole repository, sorted; asked for only when a logo is missing. */
export const svgFiles: (run: RunFacts) => readonly string[] = artifact((run) => run.tree.glob('**/*.svg'));

/** The logo if it could be read as an SVG. */
export function svgLogo(subject: ProductSubject): SvgLogo | undefined {
  const logo = logoOf(subject);
  return logo.state === 'svg' ? logo : undefined;
}

/** Why what is inside the logo cannot be judged; undefined if it can. */
export function unreadReason(subject: ProductSubject): string | undefined {
  const logo = logoOf(subject);
  if (logo.state === 'unnamed') return 'no logo is declared';
  if (logo.state === 'missing') return 'there is no logo file';
  if (logo.state === 'oversize') return 'the logo has more than 1 MB and was not read';
  if (logo.state === 'refused')
    return logo.refusal.limit ? `the logo was not checked: ${logo.refusal.message}` : 'the logo is not a valid SVG';
  return undefined;
}

/** The related place that every finding inside an SVG bears. */
export function namedHere(subject: ProductSubject): Related {
  return { message: 'the logo is declared here', location: subject.locate(['logo'], 'value') };
}

/** What the report tells of the logo; null if no file could be read. */
export function logoMeasurement(subject: ProductSubject): LogoMeasurement | null {
  const logo = logoOf(subject);
  if (logo.state !== 'svg' && logo.state !== 'refused') return null;
  if (!logo.file) return null;
  const size = logo.state === 'svg' ? logo.size : null;
  const ink = knownInk(subject);
  return {
    path: logo.path,
    ...logo.file,
    ...shownSize(size),
    ratio: size?.ratio ?? null,
    viewBox: size?.viewBox.box ?? null,
    ink: ink && ink.undrawn.length === 0 ? ink.box : null,
    estimated: (ink?.estimated.length ?? 0) > 0 || (size?.estimated ?? false),
    notDrawn: ink?.undrawn ?? [],
  };
}

/** Without sides a browser would make up 150 px of height; the viewBox is what its maker drew on. */
function shownSize(size: LogoSize | null): Pick<LogoMeasurement, 'width' | 'height'> {
  const isAlone = size?.source === 'viewBox' && size.sides.width.px === null && size.sides.height.px === null;
  if (isAlone && size.viewBox.kind === 'valid') return { width: size.viewBox.box[2], height: size.viewBox.box[3] };
  return { width: size?.width ?? null, height: size?.height ?? null };
}
