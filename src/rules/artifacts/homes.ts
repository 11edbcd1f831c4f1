import { folderOf, nameOf } from '../../core/path.ts';
import { isManifestName } from '../../manifest/file-names.ts';
import { artifact, artifactByKey } from '../artifact.ts';
import type { RunFacts } from '../subject.ts';

/** The folder that a manifest speaks for: its own, the parent of a `.github` folder. `''` is the repository root. */
export function homeOf(folder: string): string {
  return nameOf(folder) === '.github' ? folderOf(folder) : folder;
}

/** Whether a folder has a manifest that speaks for it. Asked for every file of a scan, so every folder is listed once. */
export const holdsManifest = artifactByKey(({ tree }: RunFacts, folder: string): boolean => {
  const places = folder === '' ? ['', '.github'] : [folder, `${folder}/.github`];
  return places.some((place) => tree.names(place).some(isManifestName));
});

/** The nearest folder, from this one up, that a manifest speaks for; null: there is none. */
export function homeAbove(folder: string, isHome: (folder: string) => boolean): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (isHome(at)) return at;
    if (at === '') return null;
  }
}

/** Manifests outside of the run, by the home in the run whose files they take. */
export const uncheckedManifests = artifact((run: RunFacts): ReadonlyMap<string, readonly string[]> => {
  const homes = new Set(run.manifests.map(({ folder }) => homeOf(folder)));
  const checked = new Set(run.manifests.map(({ path }) => path));
  const byHome = new Map<string, string[]>();
  for (const path of run.scan?.search.files() ?? []) {
    if (!isManifestName(nameOf(path)) || checked.has(path)) continue;
    const home = homeAbove(homeOf(folderOf(path)), (folder) => homes.has(folder));
    if (home === null) continue;
    const known = byHome.get(home);
    if (known) known.push(path);
    else byHome.set(home, [path]);
  }
  return byHome;
});
