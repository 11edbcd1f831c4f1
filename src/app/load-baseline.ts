import type { Baseline } from './baseline.ts';

/**
 * Returns the baseline that the caller names; only then its reader is loaded.
 *
 * @param path null: none
 * @param repository web URL of the repository that is checked; undefined: not known
 * @throws UsageError if it is not a report of this program about this repository
 */
export async function loadBaseline(
  path: string | null,
  read: (path: string) => Uint8Array,
  repository: string | undefined,
): Promise<Baseline | null> {
  if (path === null) return null;
  const bytes = read(path);
  const { parseBaseline } = await import('./baseline.ts');
  return parseBaseline(bytes, path, repository);
}
