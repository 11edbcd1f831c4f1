import { folderOf, nameOf } from '../../core/path.ts';
import { isManifestName } from '../../manifest/file-names.ts';
import { artifact } from '../artifact.ts';
import type { RunFacts } from '../subject.ts';

/** The folder that a manifest speaks for: its own, the parent of a `.github` folder. `''` is the repository root. */
export function homeOf(folder: string): string {
  return nameOf(folder) === '.github' ? folderOf(folder) : folder;
}

export function holdsManifest(folder: string, run: RunFacts): boolean {
  return manifestHomes(run)(folder);
}

/** Asked for every file of a scan, so every folder is listed once. */
const manifestHomes = artifact(({ tree }: RunFacts): ((folder: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (folder) => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const places = folder === '' ? ['', '.github'] : [folder, `${folder}/.github`];
    const found = places.some((place) => tree.names(place).some((name) => isManifestName(name)));
    known.set(folder, found);
    return found;
  };
});

/** The nearest folder, from this one up, that a manifest speaks for; null: there is none. */
export function homeAbove(folder: string, isHome: (folder: string) => boolean): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (isHome(at)) return at;
    if (at === '') return null;
  }
}
