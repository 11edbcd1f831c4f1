import { UsageError } from '../core/errors.ts';
import { folderOf, nameOf, resolveInside } from '../core/path.ts';
import type { Entry, WorkTree } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { TEMPLATE_COMMAND } from '../core/template-command.ts';
import { startOf } from '../core/text.ts';
import { isManifestName, MANIFEST_NAMES } from '../manifest/file-names.ts';
import type { FruitlessSearch, Manifest, ManifestFault } from '../manifest/manifest.ts';
import { missingManifest, parseManifest } from '../manifest/parse.ts';
import { starterManifest } from '../manifest/starter.ts';
import { tooLarge } from '../manifest/yaml/decode.ts';
import { manifestsAbove, nearManifests, nearManifestsHint } from './near-manifests.ts';

/**
 * The manifests at the paths, each once. What cannot be found or read is a manifest too, with a fault that says so.
 *
 * @param paths manifests, folders or globs; `''` is the root folder
 * @throws UsageError for a path out of the repository
 */
export function findManifests(tree: WorkTree, paths: readonly string[]): Manifest[] {
  const found = new Map<string, Manifest | null>();
  for (const path of paths)
    for (const [at, manifest] of lookUp(tree, path)) if (!found.has(at)) found.set(at, manifest);
  const rivals = rivalsIn([...found.keys()].filter((path) => found.get(path) === null));
  return [...found].flatMap(([path, manifest]) => {
    const others = rivals.get(path);
    if (manifest || !others) return [manifest ?? load(tree, path)];
    return others[0] === path ? [bothExist(others)] : [];
  });
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
    return [[path, missing(path, `There is no manifest at ${quote(path)}.${nearManifestsHint(near) || ADVICE}`, near)]];
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
  const message = `There is no manifest at ${EITHER.format(places.map(quote))}.${hint || nearManifestsHint(others) || ADVICE}`;
  return [[first, notFound({ folder, near }, missing(first, message, others))]];
}

/** A manifest that is not there speaks for the folder in which it was looked for. */
function notFound(searched: FruitlessSearch, manifest: Manifest): Manifest {
  return { ...manifest, folder: searched.folder, searched };
}

/**
 * The manifests that count where none has to be there: a folder without one is left out, unless a file there may have
 * been meant, which stays as a notice.
 */
export function withoutMissing(manifests: readonly Manifest[]): Manifest[] {
  return manifests.flatMap((manifest) => {
    if (!manifest.searched) return [manifest];
    if (manifest.searched.near.length === 0) return [];
    return [{ ...manifest, faults: manifest.faults.map((one) => ({ ...one, severity: 'notice' as const })) }];
  });
}

/** The folder in which a glob starts to match. */
function fixedFolder(glob: string): string {
  const parts = glob.split('/');
  return parts
    .slice(
      0,
      parts.findIndex((part) => /[*?[{]/.test(part)),
    )
    .join('/');
}

const EITHER = new Intl.ListFormat('en-US', { type: 'disjunction' });
const ADVICE = ` Run 'mde-partner ${TEMPLATE_COMMAND}' for a template.`;

/** Manifests that stand in one folder or its `.github/`, each with all of them. */
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
      `${new Intl.ListFormat('en-US').format(paths.map(quote))} ${paths.length === 2 ? 'both' : 'all'} exist. Keep only one.`,
    ),
    related: others.map((path) => ({ message: 'this file exists too', location: startOf(path) })),
  });
  return manifest;
}

function load(tree: WorkTree, path: string): Manifest {
  const entry = tree.entry(path);
  if (entry.kind === 'file' && entry.bytes <= MOST_BYTES.manifest) {
    const bytes = tree.read(path, MOST_BYTES.manifest);
    if (bytes) return parseManifest(path, bytes);
  }
  return missingManifest(path, fault('bytes', path, whyUnreadable(path, entry)));
}

function whyUnreadable(path: string, entry: Entry): string {
  if (entry.kind === 'folder') return `${quote(path)} is a folder. Use a file as the manifest.`;
  if (entry.kind === 'outside')
    return `${quote(path)} is a link to a file outside the repository. Commit the file itself.`;
  if (entry.kind === 'other') return `${quote(path)} is not a regular file. Commit the manifest as a file.`;
  if (entry.kind === 'file' && entry.bytes > MOST_BYTES.manifest) return tooLarge(entry.bytes);
  return `${quote(path)} cannot be read${entry.kind === 'unreadable' ? `: ${entry.reason}` : ''}.`;
}

/** @param near files that may have been meant: a second manifest beside them is no help */
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
