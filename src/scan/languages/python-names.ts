import { folderOf } from '../../core/path.ts';
import type { Importer, Reach, SharedConstant, SharedNames } from '../language.ts';
import { pythonPaths } from './python-paths.ts';

/** `from .version import __version__`, relative or absolute as the other imports of the file are. */
export const PYTHON_NAMES: SharedNames = {
  versionFiles: /^(?:__init__|_*version_*|__about__|_?about|_?meta(?:data)?|const(?:ants?)?|config|settings)\.py$/,
  reaches,
  failsInCircles: true,
  packageFile: '__init__.py',
};

function reaches({ path, name, owner }: SharedConstant, from: Importer): Reach | null {
  // What has one underscore is private.
  if (owner !== null || /^_(?!_)/.test(name)) return null;
  for (const { local, module, name: taken } of from.imports) {
    const isModule = pythonPaths(from.path, module, null).includes(path);
    if (isModule && taken === name) return { name: local, statement: null };
    if (isModule && taken === null)
      return { name: `${local === module.split('.')[0] ? module : local}.${name}`, statement: null };
    if (taken !== null && pythonPaths(from.path, module, taken).slice(-1)[0] === path && path.endsWith(`/${taken}.py`))
      return { name: `${local}.${name}`, statement: null };
  }
  const module = moduleName(path, from);
  return module === null ? null : { name, statement: `from ${module} import ${name}` };
}

/** How a file writes the module of another one; null: they are not in one package. */
function moduleName(path: string, { path: from, text, textOf }: Importer): string | null {
  const isPackage = (folder: string): boolean => folder !== '' && textOf(`${folder}/__init__.py`) !== null;
  const own = folderOf(from);
  const words = path.replace(/(?:^|\/)__init__\.py$|\.py$/, '').split('/');
  if (!isPackage(own)) {
    // Scripts in one folder: only where they import each other already.
    const isSibling =
      folderOf(path) === own &&
      [...text.matchAll(/^(?:from|import)\s+(\w+)/gm)].some(
        ([, one]) => textOf(own === '' ? `${one}.py` : `${own}/${one}.py`) !== null,
      );
    return isSibling ? (words.at(-1) ?? null) : null;
  }
  let top = own;
  while (isPackage(folderOf(top))) top = folderOf(top);
  if (path !== `${top}/__init__.py` && !path.startsWith(`${top}/`)) return null;
  for (let at = folderOf(path); at !== top; at = folderOf(at)) if (!isPackage(at)) return null;
  const outer = top.split('/').length - 1;
  const [first = ''] = top.split('/').slice(-1);
  const isRelative = /^from\s+\./m.test(text);
  const isAbsolute = new RegExp(String.raw`^(?:from|import)\s+${first}\b`, 'm').test(text);
  if (isAbsolute && !isRelative) return words.slice(outer).join('.');
  // What is run as a script is in no package.
  if (!isRelative && /^if\s+__name__\s*==/m.test(text)) return null;
  const folders = own.split('/');
  let shared = 0;
  while (shared < folders.length && shared < words.length && folders[shared] === words[shared]) shared++;
  return '.'.repeat(folders.length - shared + 1) + words.slice(shared).join('.');
}
