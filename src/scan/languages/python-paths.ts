import { folderOf } from '../../core/path.ts';

/** Relative modules from the file's folder; others from each folder above it. */
export function pythonPaths(from: string, module: string, name: string | null): string[] {
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
