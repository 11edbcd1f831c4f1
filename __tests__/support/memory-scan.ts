import { grammarFiles } from '../../src/platform/node/wasm-files.ts';
import type { RunFacts } from '../../src/rules/subject.ts';
import type { Files } from './memory-tree.ts';

/** A source scan over files in memory; the search is the plainest possible, and its clock stands nearly still. */
export function memoryScan(files: Files): NonNullable<RunFacts['scan']> {
  let time = 0;
  const texts = Object.entries(files)
    .flatMap(([path, content]) => (typeof content === 'string' ? [[path, content.toLowerCase()] as const] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    search: {
      files: () =>
        Object.keys(files)
          .filter((path) => files[path] !== null)
          .sort(),
      find: async (strings, isWanted, among) => {
        const wanted = strings.map((one) => one.toLowerCase());
        const asked = among && new Set(among);
        return texts
          .filter(([path]) => asked?.has(path) ?? true)
          .flatMap(([path, text]) => (isWanted(path) && wanted.some((one) => text.includes(one)) ? [path] : []));
      },
      target: (path) => path,
      isForeign: () => false,
      absent: () => [],
      isRefused: () => false,
    },
    grammars: grammarFiles,
    now: () => time++ / 1_000,
  };
}
