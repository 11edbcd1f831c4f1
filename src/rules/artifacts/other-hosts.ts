import { folderOf } from '../../core/path.ts';
import type { CallSiteResult } from '../../scan/result.ts';
import { foreignHosts } from '../edits/foreign-hosts.ts';
import type { RunFacts } from '../subject.ts';
import { sourceTexts } from './source-lines.ts';

/** Files around calls that are searched for hosts. */
const MOST_FILES = 500;
/** Hosts whose calls are watched: each makes the scan of the proof larger. */
const MOST_HOSTS = 20;

/**
 * Hosts of other vendors in the files around the calls that lack the header. The proof watches the calls to them, so
 * that no edit gives them the header, however they are made.
 */
export function otherHosts(sites: readonly CallSiteResult[], run: RunFacts): readonly string[] {
  const missing = sites.filter(({ status }) => status === 'missing');
  const patterns = new Set(missing.flatMap(({ path, sender }) => [patternOf(path), patternOf(sender.path)]));
  const textAt = sourceTexts(run);
  const hosts = new Set<string>();
  let files = 0;
  for (const pattern of [...patterns].sort())
    for (const path of run.tree.glob(pattern)) {
      if (files++ >= MOST_FILES || hosts.size >= MOST_HOSTS) return [...hosts].slice(0, MOST_HOSTS);
      for (const line of (textAt(path)?.text ?? '').split('\n')) for (const host of foreignHosts(line)) hosts.add(host);
    }
  return [...hosts].slice(0, MOST_HOSTS);
}

/** Files of the same kind in the folders around a file. */
function patternOf(path: string): string {
  const around = folderOf(folderOf(path));
  return `${around === '' ? '' : `${around}/`}**/*${/\.\w+$/.exec(path)?.[0] ?? ''}`;
}
