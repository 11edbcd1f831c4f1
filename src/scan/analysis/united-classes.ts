import { folderOf } from '../../core/path.ts';
import type { ClassFact, FileFacts } from '../facts.ts';
import type { Language } from '../language.ts';
import { ensure } from './ensure.ts';

/**
 * Files in which a class is one, although parts of it are in several: where a folder is the module, its methods are in any
 * file of the folder; a partial class has parts anywhere in its package. The first file that declares fields has the class.
 */
export function withUnitedClasses(
  files: readonly FileFacts[],
  languageOf: (path: string) => Language,
  packageOf: (facts: FileFacts) => string,
): readonly FileFacts[] {
  const groups = new Map<string, ClassFact[]>();
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const facts of ordered) {
    const { path, classes } = facts;
    const ofFolder = languageOf(path).foldersAreModules;
    for (const cls of classes.filter(({ outer, partial }) => outer === null && (ofFolder || partial)))
      ensure(groups, `${ofFolder ? folderOf(path) : packageOf(facts)}/${cls.name}`, () => []).push(cls);
  }
  const whole = new Map<ClassFact, ClassFact>();
  for (const parts of groups.values()) {
    const main = parts.find(({ fields }) => fields.length > 0) ?? parts[0];
    for (const part of parts) if (main && part !== main) whole.set(part, main);
  }
  for (const [part, main] of whole) {
    main.methods.push(...part.methods);
    main.fields.push(...part.fields);
    (main.bases as string[]).push(...part.bases);
  }
  return files.map((facts) => united(facts, whole));
}

function united(facts: FileFacts, whole: ReadonlyMap<ClassFact, ClassFact>): FileFacts {
  if (!facts.classes.some((cls) => whole.has(cls))) return facts;
  for (const fn of facts.functions) fn.owner = (fn.owner && whole.get(fn.owner)) ?? fn.owner;
  return { ...facts, classes: facts.classes.filter((cls) => !whole.has(cls)) };
}
