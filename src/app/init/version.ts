import { nameOf } from '../../core/path.ts';
import type { WorkTree } from '../../core/ports.ts';
import { readVersion, usualVersionFile } from '../../release/version-files.ts';
import { isAside } from '../../scan/aside.ts';
import type { Metadata } from './metadata.ts';

export interface VersionPlace {
  /** Path from the repository root. */
  readonly path: string;
  /** Null: the usual place of the format. */
  readonly key: string | null;
}

/** Python modules that hold nothing but facts of the package, and their variable. */
const PYTHON_MODULE = /^(?:__init__|__version__|_version|version|__about__)\.py$/;
const PYTHON_KEY = '__version__';

/** A package has few of them at its top. */
const MOST_MODULES = 20;

/** Finds the only file at the usual place, else one of the files that describe the product, else a Python module. */
export function versionPlaceOf(tree: WorkTree, folder: string, { versionFiles }: Metadata): VersionPlace | null {
  const usual = usualVersionFile(tree, folder);
  if (usual !== null) return { path: usual, key: null };
  const states = ({ path, key }: VersionPlace) => readVersion(tree, path, key).kind === 'found';
  return versionFiles.find(states) ?? pythonModule(tree, folder, states);
}

function pythonModule(tree: WorkTree, folder: string, states: (place: VersionPlace) => boolean): VersionPlace | null {
  const prefix = folder === '' ? '' : `${folder}/`;
  const depth = prefix.split('/').length;
  const places = tree
    .glob('**/*.py')
    .filter((path) => path.startsWith(prefix) && path.split('/').length <= depth + 1)
    .filter((path) => PYTHON_MODULE.test(nameOf(path)) && !isAside(path))
    .map((path) => ({ path, key: PYTHON_KEY }));
  if (places.length > MOST_MODULES) return null;
  const found = places.filter(states);
  return found.length === 1 ? (found[0] ?? null) : null;
}
