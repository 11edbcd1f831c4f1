import { applyFixes } from '../app/edits.ts';
import { readText } from '../app/excerpts.ts';
import { type FixedFile, Overlay } from '../app/overlay.ts';
import type { Fix } from '../core/finding.ts';
import { folderOf, nameOf, relativeTo, resolveInside } from '../core/path.ts';
import type { ReportFix } from '../core/report.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { isManifestName, MANIFEST_NAME, MANIFEST_NAMES } from '../manifest/file-names.ts';
import { type Content, contentOf, type Files, memoryTree } from '../platform/web/memory-tree.ts';
import { expectedUserAgent } from '../user-agent/wanted.ts';
import { type FieldPath, type FieldValue, readValues, setField } from './fields.ts';

/** What the page works on: a manifest and the files that it may name. Never changed, only replaced. */
export interface Listing {
  /** Path of the manifest. */
  readonly manifest: string;
  readonly files: Files;
  /** Name of the folder that was opened, which may contain source code; null: none was. */
  readonly folder: string | null;
  /** Paths of files that exist but were not given: the link had no room for them, or only the manifest was opened. */
  readonly leftOut: readonly string[];
  /** Whether it was started in the page: a field that is empty is still to be filled in. */
  readonly isStarted: boolean;
  /** The manifest as it was before an edit gave it a syntax error; null: there was none. */
  readonly lastReadable: string | null;
}

/** A listing in which every field is still empty. */
export const EMPTY_MANIFEST = `schemaVersion: 1
company:
  name: ""
products:
  - name: ""
    description: ""
    logo: ""
    landingPage: ""
    userAgent: ""
`;

/** As many as a manifest may have; each is a parse of the whole text. */
const MOST_PRODUCTS = 50;

/** The version that a User-Agent gets while nobody has written one. */
const FIRST_VERSION = '1.0.0';

export function newListing(manifest: string = EMPTY_MANIFEST, files: Files = new Map()): Listing {
  return {
    manifest: MANIFEST_NAME,
    files: new Map([...files, [MANIFEST_NAME, contentOf(manifest)]]),
    folder: null,
    leftOut: [],
    isStarted: true,
    lastReadable: null,
  };
}

/**
 * Returns the listing in a folder: the first manifest in the order of the command line, else the one with the shortest
 * path; without one, a new manifest.
 */
export function openFolder(name: string, files: Files): Listing {
  const first = MANIFEST_NAMES.find((path) => files.has(path));
  const manifest = first ?? manifestsIn(files)[0];
  if (manifest !== undefined)
    return { manifest, files, folder: name, leftOut: [], isStarted: false, lastReadable: null };
  return { ...newListing(EMPTY_MANIFEST, files), folder: name };
}

/** Paths of all manifests, the shortest first. */
export function manifestsIn(files: Files): readonly string[] {
  const found = [...files.keys()].filter((path) => isManifestName(nameOf(path)));
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/**
 * Returns the listing of single files. The manifest keeps its path if its name is that of a manifest. A file that has
 * the name of the manifest's logo takes the path that the manifest names.
 */
export function openFiles(files: Files): Listing {
  const path = [...files.keys()].find((one) => /\.ya?ml$/i.test(one));
  const content = path === undefined ? undefined : files.get(path);
  if (path === undefined || !content) return newListing(EMPTY_MANIFEST, files);
  const manifest = isManifestName(nameOf(path))
    ? path
    : (resolveInside(folderOf(path), MANIFEST_NAME) ?? MANIFEST_NAME);
  const start: Listing = { ...newListing(), manifest, files: new Map([[manifest, content]]), isStarted: false };
  if (isBlank(start)) return newListing(EMPTY_MANIFEST, new Map([...files].filter(([other]) => other !== path)));
  const logo = logoPath(start, 0);
  const others = [...files].filter(([other]) => other !== path);
  const placed = others.map(([other, data]) => [logo !== null && nameOf(logo) === other ? logo : other, data] as const);
  const listing = { ...start, files: new Map([...start.files, ...placed]) };
  return { ...listing, leftOut: logoPaths(listing).filter((one) => !listing.files.has(one)) };
}

/** Whether the manifest has nothing but space: as good as none. */
function isBlank(listing: Listing): boolean {
  const { text, isText } = manifestSource(listing);
  return isText && text.trim() === '';
}

/** The paths of the logos of all products. */
function logoPaths(listing: Listing): readonly string[] {
  const products = Math.min(readValues(manifestText(listing)).count(['products']) ?? 0, MOST_PRODUCTS);
  return Array.from({ length: products }, (_, index) => logoPath(listing, index)).filter((path) => path !== null);
}

/** The folder that the command line is given to check this manifest. */
export function homeOf({ manifest }: Listing): string {
  const folder = folderOf(manifest);
  return nameOf(folder) === '.github' ? folderOf(folder) : folder;
}

/** The text of the manifest; empty, and not text, if it is too large or has other bytes. */
export function manifestSource({ files, manifest }: Listing): { readonly text: string; readonly isText: boolean } {
  const source = readText(memoryTree(files), manifest);
  return { text: source?.text ?? '', isText: source !== null };
}

export function manifestText(listing: Listing): string {
  return manifestSource(listing).text;
}

/**
 * The text whose values are shown: while the manifest has a syntax error, as in the middle of a word, its last text
 * without an error.
 */
export function readableText(listing: Listing): string {
  const text = manifestText(listing);
  return listing.lastReadable === null || readValues(text).isEditable ? text : listing.lastReadable;
}

export function withText(listing: Listing, text: string): Listing {
  const before = readableText(listing);
  const lastReadable = readValues(before).isEditable ? before : null;
  return { ...withFile(listing, listing.manifest, contentOf(text)), lastReadable };
}

/** Sets a value in the manifest. A User-Agent that follows from the names goes on doing so. */
export function withField(listing: Listing, path: FieldPath, value: FieldValue | readonly []): Listing {
  const before = manifestText(listing);
  const after = setField(before, path, value);
  return withText(listing, withUserAgents(before, after));
}

function withUserAgents(before: string, after: string): string {
  const [old, current] = [readValues(before), readValues(after)];
  let text = after;
  const products = Math.min(current.count(['products']) ?? 0, MOST_PRODUCTS);
  for (let index = 0; index < products; index++) {
    const path = ['products', index, 'userAgent'];
    const value = current.get(path);
    const [was, wanted] = [wantedUserAgent(old, index), wantedUserAgent(current, index)];
    const isFree = value === null || value === '' || value === was;
    if (isFree && wanted !== null && wanted !== was && value === old.get(path)) text = setField(text, path, wanted);
  }
  return text;
}

/** The User-Agent that follows from the names; null: a name is missing, or has no Latin letter. */
export function wantedUserAgent(values: ReturnType<typeof readValues>, index: number): string | null {
  const company = values.get(['company', 'name']);
  const product = values.get(['products', index, 'name']);
  if (typeof company !== 'string' || typeof product !== 'string') return null;
  return expectedUserAgent({ company, product }, FIRST_VERSION);
}

/** Uses a file as the logo of a product, at the path that the manifest names if that is a path for an SVG. */
export function withLogo(listing: Listing, product: number, name: string, bytes: Uint8Array): Listing {
  const folder = folderOf(listing.manifest);
  const named = logoPath(listing, product);
  const isSvg = /\.svg$/i.test(name);
  if (named !== null && isSvg && /\.svg$/i.test(named)) return withFile(listing, named, contentOf(bytes));
  const path = resolveInside(folder, `assets/${fileName(name)}`) ?? fileName(name);
  const stored = withFile(listing, path, contentOf(bytes));
  return withField(stored, ['products', product, 'logo'], relativeTo(folder, path));
}

/** Whether `withLogo` can use a file: the manifest names an SVG file in its place, or can be given another path. */
export function takesLogo(listing: Listing, product: number, name: string): boolean {
  const named = logoPath(listing, product);
  if (named !== null && /\.svg$/i.test(name) && /\.svg$/i.test(named)) return true;
  const { text, isText } = manifestSource(listing);
  return isText && readValues(text).canSet(['products', product, 'logo']);
}

/** A name that needs no quotes and no folder. */
function fileName(name: string): string {
  const plain = nameOf(name.replaceAll('\\', '/')).replace(/[^\w.]+/g, '-');
  return plain.replace(/-(?=\.|$)/g, '') || 'logo.svg';
}

/** Shows another manifest of the folder. */
export function withManifest(listing: Listing, path: string): Listing {
  if (!manifestsIn(listing.files).includes(path)) return listing;
  return { ...listing, manifest: path, lastReadable: null };
}

/** The path of a product's logo, which need not exist; null: none is named. */
export function logoPath(listing: Listing, product: number): string | null {
  const value = readValues(readableText(listing)).get(['products', product, 'logo']);
  return typeof value === 'string' && value.trim() !== '' ? resolveInside(folderOf(listing.manifest), value) : null;
}

export interface LogoFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The path of a product's logo if what was opened only named it, and it was not given since; else null. */
export function logoLeftOut(listing: Listing, product: number): string | null {
  const path = logoPath(listing, product);
  return path !== null && listing.leftOut.includes(path) && !listing.files.has(path) ? path : null;
}

/** The logo of a product; null: none is named, or there is no such file. */
export function logoOf(listing: Listing, product: number): LogoFile | null {
  const path = logoPath(listing, product);
  const bytes = path === null ? null : memoryTree(listing.files).read(path, MOST_BYTES.logo);
  return path === null || bytes === null ? null : { path, bytes };
}

/** Returns the listing with one fix of a report applied. */
export function withFix(listing: Listing, fix: ReportFix): Listing {
  const overlay = new Overlay(memoryTree(listing.files));
  const [first, ...rest] = fix.edits.map(({ path, start, end, text }) => ({ location: { path, start, end }, text }));
  if (!first) return listing;
  const own: Fix = { ...fix, edits: [first, ...rest] };
  if (!overlay.canEdit(own)) return listing;
  const { texts } = applyFixes([own], (path) => overlay.source(path));
  for (const [path, text] of texts) overlay.write(path, text);
  return withFixedFiles(listing, overlay.files());
}

export function withFixedFiles(listing: Listing, files: readonly FixedFile[]): Listing {
  return files.reduce((fixed, { path, after }) => withFile(fixed, path, contentOf(after)), listing);
}

/** The logo of a product after a fix; null: the fix does not edit it. */
export function logoAfter(listing: Listing, product: number, fix: ReportFix): LogoFile | null {
  const path = logoPath(listing, product);
  return fix.edits.some((edit) => edit.path === path) ? logoOf(withFix(listing, fix), product) : null;
}

/** The file that `logoOf` reads; the same object as long as it is not replaced. */
export function logoContent(listing: Listing, product: number): Content | null {
  const path = logoPath(listing, product);
  return path === null ? null : (listing.files.get(path) ?? null);
}

export function withFile(listing: Listing, path: string, content: ReturnType<typeof contentOf>): Listing {
  return { ...listing, files: new Map([...listing.files, [path, content]]) };
}
