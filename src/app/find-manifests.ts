import { UsageError } from '../core/errors.ts';
import { listOf } from '../core/list.ts';
import { folderOf, nameOf, resolveInside } from '../core/path.ts';
import type { Entry, WorkTree } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { CREATE_COMMAND, TEMPLATE_HINT } from '../core/template-command.ts';
import { startOf } from '../core/text.ts';
import { MANIFEST_DOCUMENT } from '../manifest/document-kind.ts';
import { isManifestName, MANIFEST_NAME, MANIFEST_NAMES } from '../manifest/file-names.ts';
import type { FruitlessSearch, Manifest, ManifestFault } from '../manifest/manifest.ts';
import { missingManifest, parseManifest } from '../manifest/parse.ts';
import { starterManifest } from '../manifest/starter.ts';
import { tooLarge } from '../manifest/yaml/decode.ts';
import { manifestsAbove, nearManifests, nearManifestsHint } from './near-manifests.ts';

/**
 * Yields the manifests at the paths, each once, and reads each when it is asked for. What cannot be found or read is a
 * manifest too, with a fault that explains it.
 *
 * @param paths manifests, folders or globs; `''` is the root folder
 * @throws UsageError for a path outside the repository
 */
export function* findManifests(tree: WorkTree, paths: readonly string[]): Generator<Manifest> {
  const found = new Map<string, Manifest | null>();
  for (const path of paths)
    for (const [at, manifest] of lookUp(tree, path)) if (!found.has(at)) found.set(at, manifest);
  const rivals = rivalsIn([...found.keys()].filter((path) => found.get(path) === null));
  for (const [path, manifest] of found) {
    const others = rivals.get(path);
    if (manifest || !others) yield manifest ?? loadManifest(tree, path);
    else if (others[0] === path) yield bothExist(others);
  }
}

type Found = readonly [path: string, missing: Manifest | null];

function lookUp(tree: WorkTree, given: string): Found[] {
  const path = resolveInside('', given);
  if (path === null) throw new UsageError(`${quote(given)} is outside the repository`);
  const { kind } = tree.entry(path);
  if (kind === 'folder' && !isManifestName(nameOf(path))) return inFolder(tree, path);
  if (kind !== 'missing') return [[path, null]];
  if (!/[*?[{]/.test(path)) {
    const near = nearManifests(tree, folderOf(path));
    return [
      [
        path,
        missing(path, `There is no manifest at ${quote(path)}.${nearManifestsHint(near) || adviceFor(path)}`, near),
      ],
    ];
  }
  const matches = tree.glob(path);
  if (matches.length === 0) {
    const search = { folder: fixedFolder(path), near: [] };
    const message = `No manifest matches ${quote(path)}. Check the glob.`;
    return [[path, notFound(search, missingManifest(path, fault('search', path, message)))]];
  }
  return matches.map((match) => [match, null]);
}

function inFolder(tree: WorkTree, folder: string): Found[] {
  const places = MANIFEST_NAMES.map((name) => (folder === '' ? name : `${folder}/${name}`));
  const there = places.filter((place) => tree.entry(place).kind !== 'missing');
  if (there.length > 0) return there.map((place) => [place, null]);
  const [first] = places as [string, ...string[]];
  const isEmpty = tree.names('').every((name) => name === '.git');
  const hint = isEmpty ? ' In a workflow, run actions/checkout first, because the work tree is empty.' : '';
  const near = nearManifests(tree, folder);
  const others = near.length > 0 ? near : manifestsAbove(tree, folder);
  const message = `There is no manifest at ${listOf(places.map(quote), 'or')}.${hint || nearManifestsHint(others) || adviceFor(first)}`;
  return [[first, notFound({ folder, near }, missing(first, message, others))]];
}

/** A missing manifest represents the folder in which it was searched for. */
function notFound(searched: FruitlessSearch, manifest: Manifest): Manifest {
  return { ...manifest, folder: searched.folder, searched };
}

/**
 * Returns a manifest as it counts if none is required; null: a folder without a manifest, which does not count. If the
 * folder has a file that may be meant as one, this stays as a notice.
 */
export function ifOptional(manifest: Manifest): Manifest | null {
  if (!manifest.searched) return manifest;
  if (manifest.searched.near.length === 0) return null;
  return { ...manifest, faults: manifest.faults.map((one) => ({ ...one, severity: 'notice' as const })) };
}

/** Returns the folder in which a glob starts to match. */
function fixedFolder(glob: string): string {
  const parts = glob.split('/');
  return parts
    .slice(
      0,
      parts.findIndex((part) => /[*?[{]/.test(part)),
    )
    .join('/');
}

/** Manifests in one folder or its `.github/`, each with all of them. */
function rivalsIn(paths: readonly string[]): Map<string, readonly string[]> {
  const byHome = new Map<string, string[]>();
  for (const path of paths.filter((one) => isManifestName(nameOf(one)))) {
    const folder = folderOf(path);
    const home = nameOf(folder) === '.github' ? folderOf(folder) : folder;
    byHome.set(home, [...(byHome.get(home) ?? []), path]);
  }
  const groups = [...byHome.values()].filter((group) => group.length > 1);
  return new Map(groups.flatMap((group) => group.map((path) => [path, group])));
}

function bothExist(paths: readonly string[]): Manifest {
  const [first = '', ...others] = paths;
  const manifest = missingManifest(first, {
    ...fault(
      'search',
      first,
      `${listOf(paths.map(quote))} ${paths.length === 2 ? 'both' : 'all'} exist. Keep only one.`,
    ),
    related: others.map((path) => ({ message: 'this file exists too', location: startOf(path) })),
  });
  return manifest;
}

/** Reads the manifest at the path of a file. */
export function loadManifest(tree: WorkTree, path: string): Manifest {
  const entry = tree.entry(path);
  if (entry.kind === 'file' && entry.bytes <= MOST_BYTES.manifest) {
    const bytes = tree.read(path, MOST_BYTES.manifest);
    if (bytes) return parsed(path, bytes);
  }
  return missingManifest(path, fault('bytes', path, whyUnreadable(path, entry)));
}

/** A file of another format has one fault: where it is not YAML helps nobody who named the wrong file. */
function parsed(path: string, bytes: Uint8Array): Manifest {
  const manifest = parseManifest(path, bytes);
  const isReadable = manifest.faults.every(({ step, severity }) => step === 'keys' || severity !== 'error');
  if (isReadable || /\.ya?ml$/i.test(path)) return manifest;
  const message = `${quote(path)} is not YAML. Name a manifest, such as ${quote(MANIFEST_NAME)}.`;
  return missingManifest(path, fault('bytes', path, message));
}

function whyUnreadable(path: string, entry: Entry): string {
  if (entry.kind === 'folder') return `${quote(path)} is a folder. Use a file as the manifest.`;
  if (entry.kind === 'outside')
    return `${quote(path)} is a link to a file outside the repository. Commit the file itself.`;
  if (entry.kind === 'other') return `${quote(path)} is not a regular file. Commit the manifest as a file.`;
  if (entry.kind === 'file' && entry.bytes > MOST_BYTES.manifest) return tooLarge(entry.bytes, MANIFEST_DOCUMENT);
  return `${quote(path)} cannot be read${entry.kind === 'unreadable' ? `: ${entry.reason}` : ''}.`;
}

/** How to get a manifest at a path. */
function adviceFor(path: string): string {
  return isManifestName(nameOf(path)) ? ` Create one with the command '${CREATE_COMMAND}'.` : ` ${TEMPLATE_HINT}`;
}

/** @param near files that may be meant: with a second manifest, they do not help */
function missing(path: string, message: string, near: readonly string[] = []): Manifest {
  const fix =
    isManifestName(nameOf(path)) && near.length === 0
      ? {
          fix: {
            title: 'add a manifest template',
            applicability: 'suggest' as const,
            edits: [{ location: startOf(path), text: starterManifest() }] as const,
          },
        }
      : {};
  return missingManifest(path, { ...fault('search', path, message), ...fix });
}

function fault(step: ManifestFault['step'], path: string, message: string): ManifestFault {
  return { step, severity: 'error', message, location: startOf(path) };
}
