import { folderOf, resolveInside } from '../core/path.ts';
import type { FileFacts } from './facts.ts';

const SCRIPT_ENDINGS = ['', '.ts', '.js', '.tsx', '.mjs', '.cjs', '.jsx', '/index.ts', '/index.js'];

/** Paths at which the modules that a file imports may stand; not all of them exist. */
export function importPaths(facts: FileFacts): string[] {
  const modules = facts.imports.map((one) => ({ module: one.module, name: one.name }));
  for (const name of requiredModules(facts)) modules.push({ module: name, name: null });
  const paths = modules.flatMap(({ module, name }) => {
    if (facts.language === 'javascript') return scriptPaths(facts.path, module);
    return facts.language === 'python' ? pythonPaths(facts.path, module, name) : [];
  });
  return [...new Set(paths)].filter((path) => path !== facts.path);
}

/** `require('./x')` at the top of a file. */
function requiredModules(facts: FileFacts): string[] {
  return facts.module.statements.flatMap(({ value }) => {
    const call = value.kind === 'member' ? value.object : value;
    const first =
      call.kind === 'call' && call.callee.kind === 'name' && call.callee.name === 'require'
        ? call.args[0]?.value
        : undefined;
    return first?.kind === 'text' ? [first.value] : [];
  });
}

function scriptPaths(from: string, module: string): string[] {
  if (!/^\.{1,2}\//.test(module)) return [];
  const target = resolveInside(folderOf(from), module);
  if (target === null) return [];
  const bare = target.replace(/\.[cm]?js$/, '');
  if (bare !== target) return [target, `${bare}.ts`, `${bare}.mts`, `${bare}.tsx`];
  return SCRIPT_ENDINGS.map((ending) => target + ending);
}

/** Relative modules from the file's folder; others from each folder above it. */
function pythonPaths(from: string, module: string, name: string | null): string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const words = module
    .slice(dots)
    .split('.')
    .filter((word) => word !== '');
  if (words.length > 8) return [];
  const own = folderOf(from);
  const parts = own === '' ? [] : own.split('/');
  const bases =
    dots > 0
      ? [parts.slice(0, Math.max(0, parts.length - dots + 1))]
      : parts.map((_, index) => parts.slice(0, index + 1)).concat([[]]);
  return bases.flatMap((base) => {
    const target = [...base, ...words].join('/');
    const inner = name === null || name === '*' ? [] : [`${target}${target === '' ? '' : '/'}${name}.py`];
    return target === '' ? inner : [`${target}.py`, `${target}/__init__.py`, ...inner];
  });
}
