import type { FileFacts } from './facts.ts';
import type { Language } from './language.ts';

/** Paths at which the modules that a file imports may stand; not all of them exist. */
export function importPaths(facts: FileFacts, { modulePaths }: Language): string[] {
  if (!modulePaths) return [];
  const modules = facts.imports.map((one) => ({ module: one.module, name: one.name }));
  for (const name of requiredModules(facts)) modules.push({ module: name, name: null });
  const paths = modules.flatMap(({ module, name }) => modulePaths(facts.path, module, name));
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
