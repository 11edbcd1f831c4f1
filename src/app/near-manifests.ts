import { compareText } from '../core/finding.ts';
import { listOf } from '../core/list.ts';
import { folderOf, nameOf } from '../core/path.ts';
import type { WorkTree } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { isManifestName, MANIFEST_NAME, MANIFEST_NAMES } from '../manifest/file-names.ts';
import { editDistance } from '../text/distance.ts';

/** Most files that a message names. */
const SHOWN = 3;

/** More typing errors than in `mde_partners` or `mdepartnr` make another name. */
const MOST_SLIPS = 2;

/**
 * Returns files that may be meant as the manifest of a folder: with its name or a similar one, in the folder or below.
 *
 * @returns nearest to the folder first; empty: none
 */
export function nearManifests(tree: WorkTree, folder: string): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return tree
    .glob('**/*.[yY]*[mM][lL]')
    .filter((path) => path.startsWith(prefix) && isLikeManifest(nameOf(path)))
    .sort((a, b) => depthOf(a) - depthOf(b) || compareText(a, b));
}

/** Returns the manifests of the nearest folder above that has one: the folder may be a part of what it covers. */
export function manifestsAbove(tree: WorkTree, folder: string): readonly string[] {
  for (let above = folder; above !== ''; ) {
    above = folderOf(above);
    const prefix = above === '' ? '' : `${above}/`;
    const there = MANIFEST_NAMES.map((name) => `${prefix}${name}`).filter((path) => tree.entry(path).kind === 'file');
    if (there.length > 0) return there;
  }
  return [];
}

/** Returns a sentence that names them and states what to do; empty if there are none. */
export function nearManifestsHint(paths: readonly string[]): string {
  const [first] = paths;
  if (first === undefined) return '';
  const isRight = isManifestName(nameOf(first));
  const alike = list(paths.filter((path) => isManifestName(nameOf(path)) === isRight));
  if (!isRight) return ` If you meant ${alike}, rename it to '${MANIFEST_NAME}'.`;
  return ` Check ${alike} instead${folderOf(first) === '' ? '' : ` (or the folder ${quote(folderOf(first))})`}.`;
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map(quote);
  if (paths.length > SHOWN) return `${shown.join(', ')} or one of ${paths.length - SHOWN} more`;
  return listOf(shown, 'or');
}

/** Ignores letter case, separators, a plural, another ending of YAML and typing errors. */
function isLikeManifest(name: string): boolean {
  const stem = /^(.{6,20})\.ya?ml$/i.exec(name)?.[1];
  if (stem === undefined) return false;
  const bare = stem.toLowerCase().replace(/[-_. ]/g, '');
  return bare.startsWith('md') && editDistance(bare, 'mdepartner', MOST_SLIPS) <= MOST_SLIPS;
}

function depthOf(path: string): number {
  return path.split('/').length;
}
