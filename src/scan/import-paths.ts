import { folderOf } from '../core/path.ts';
import { type Expr, type FileFacts, partsOf } from './facts.ts';
import type { Language } from './language.ts';

/** Paths at which the modules that a file imports may stand; not all of them exist. */
export function importPaths(facts: FileFacts, { modulePaths }: Language): string[] {
  if (!modulePaths) return [];
  const modules = facts.imports.map((one) => ({ module: one.module, name: one.name }));
  for (const name of requiredModules(facts)) modules.push({ module: name, name: null });
  const paths = modules.flatMap(({ module, name }) => modulePaths(facts.path, module, name));
  return [...new Set(paths)].filter((path) => path !== facts.path);
}

/**
 * Folders that are modules: those that files are in, and those that they import.
 *
 * @param folder the folder that a file means by a module; null: none of the repository
 */
export function moduleFolders(
  facts: readonly FileFacts[],
  languageOf: (path: string) => Language,
  folder: (module: string, from: FileFacts) => string | null,
): ReadonlySet<string> {
  const modular = facts.filter(({ path }) => languageOf(path).foldersAreModules);
  const imported = modular.flatMap((from) => from.imports.map(({ module }) => folder(module, from)));
  return new Set([...modular.map(({ path }) => folderOf(path)), ...imported].filter((one) => one !== null));
}

/** `require('./x')` anywhere in a file: in a table of resources, or in the function that needs it. */
function requiredModules(facts: FileFacts): ReadonlySet<string> {
  const found = new Set<string>();
  const open: Expr[] = facts.functions.flatMap(({ statements }) => statements.map(({ value }) => value));
  for (const { fields } of facts.classes) for (const { value } of fields) if (value) open.push(value);
  for (let expr = open.pop(); expr; expr = open.pop()) {
    const first =
      expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.name === 'require'
        ? expr.args[0]?.value
        : undefined;
    if (first?.kind === 'text') found.add(first.value);
    open.push(...partsOf(expr));
  }
  return found;
}
