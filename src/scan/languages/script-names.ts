import { folderOf, resolveInside } from '../../core/path.ts';
import type { Importer, Reach, SharedConstant, SharedNames } from '../language.ts';

/** `import { VERSION } from './version.js'`, or `require`, as the other imports of the file are. */
export const SCRIPT_NAMES: SharedNames = {
  versionFiles: /^(?:_?version|constants?|config|meta|about)\.[cm]?[jt]s$/i,
  reaches,
  failsInCircles: true,
};

const RELATIVE = /\bfrom\s*(['"])(\.{1,2}\/[^'"]*)\1|\brequire\(\s*(['"])(\.{1,2}\/[^'"]*)\3\s*\)/g;
const MODULE = /^import\b/m;

function reaches({ path, text: other, name, owner }: SharedConstant, from: Importer): Reach | null {
  const isModule = MODULE.test(from.text);
  if (owner !== null || !isExported(name, other, isModule)) return null;
  const relative = [...from.text.matchAll(RELATIVE)].map((one) => ({
    mark: one[1] ?? one[3] ?? "'",
    specifier: one[2] ?? one[4] ?? '',
  }));
  const isOf = (specifier: string): boolean => {
    const target = resolveInside(folderOf(from.path), specifier);
    return target !== null && withoutEnding(target) === withoutEnding(path);
  };
  const known = from.imports.find(({ module, name: taken }) => taken === name && isOf(module));
  if (known) return { name: known.local, statement: null };
  const first = relative[0];
  const written = first && /\.[cm]?[jt]sx?$/.exec(first.specifier)?.[0];
  // Without another import of the package, nothing shows whether endings are written.
  if (!first && (isModule || /\.[cm]?tsx?$/.test(from.path))) return null;
  const bare = withoutEnding(relativePath(folderOf(from.path), path));
  const ending = written === undefined ? '' : /ts/.test(written) ? (/\.\w+$/.exec(path)?.[0] ?? '') : ofScript(path);
  const mark = first?.mark ?? (/require\(\s*"/.test(from.text) ? '"' : "'");
  const specifier = `${mark}${bare}${ending}${mark}`;
  const end = isModule
    ? /^import\b[^\n]*;[ \t]*\r?$/m.test(from.text)
      ? ';'
      : ''
    : /require\([^)]*\)[\w.]*;/.test(from.text)
      ? ';'
      : '';
  if (isModule) return { name, statement: `import { ${name} } from ${specifier}${end}` };
  return /\brequire\(/.test(from.text) ? { name, statement: `const { ${name} } = require(${specifier})${end}` } : null;
}

function isExported(name: string, text: string, isModule: boolean): boolean {
  const inList = new RegExp(String.raw`(?:^|[\s{,])${name}\s*[,}]`);
  if (isModule)
    return (
      new RegExp(String.raw`^export\s+(?:const|let|var)\s+${name}\b`, 'm').test(text) ||
      [...text.matchAll(/^export\s*(\{[^}]*\})\s*;?\s*$/gm)].some(([, list = '']) => inList.test(list))
    );
  return (
    new RegExp(String.raw`^(?:module\.)?exports\.${name}\s*=`, 'm').test(text) ||
    [...text.matchAll(/^module\.exports\s*=\s*(\{[^}]*\})/gm)].some(([, list = '']) => inList.test(list))
  );
}

/** `./version`, `../lib/version` */
function relativePath(folder: string, path: string): string {
  const [from, to] = [folder === '' ? [] : folder.split('/'), path.split('/')];
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.length - shared;
  return `${up === 0 ? './' : '../'.repeat(up)}${to.slice(shared).join('/')}`;
}

function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '');
}

/** What an import of a compiled file ends in. */
function ofScript(path: string): string {
  return (/\.[cm]?[jt]s$/.exec(path)?.[0] ?? '.js').replace('ts', 'js');
}
