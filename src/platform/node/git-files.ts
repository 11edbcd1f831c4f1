import type { WorkTree } from '../../core/ports.ts';
import { askGit } from './git.ts';
import { baseOf, type Unknown } from './git-changes.ts';

/**
 * The files as they were at the last common ancestor of a revision and `HEAD`. Links are not followed.
 *
 * @param root absolute path of a folder that contains `.git`
 */
export function filesBefore(root: string, revision: string): Pick<WorkTree, 'read'> | Unknown {
  const base = baseOf(root, revision);
  if (typeof base === 'string') return base;
  return {
    read(path, limit) {
      const object = `${base.commit}:${path}`;
      const size = Number(askGit(root, ['cat-file', '-s', object])?.[0] ?? Number.NaN);
      if (!(size <= limit)) return null;
      const content = askGit(root, ['cat-file', 'blob', object], { keepEmpty: true });
      return content && new TextEncoder().encode(content.join('\0'));
    },
  };
}
