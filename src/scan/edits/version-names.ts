import type { FileFacts } from '../facts.ts';

/** Names of constants that hold the version of a package. */
const VERSION_NAME = /^(?:__version__|(?:\w+_)?version|(?:[a-z]\w*)?Version)$/i;
/** Modules of the own package from which a constant may come. */
const OWN_MODULE = /^\./;

/**
 * Returns the name under which code at an offset knows the version of the package: a constant of the file with that
 * text, one that the file imports from its own package, or the version of `package.json`; null: it knows none.
 */
export function versionName({ module, imports }: FileFacts, text: string, at: number, version: string): string | null {
  for (const { kind, target, value, blocks, start } of module.statements)
    if (kind === 'assign' && target?.kind === 'name' && start < at && blocks.length === 0)
      if (VERSION_NAME.test(target.name) && value.kind === 'text' && value.value === version)
        return text.slice(target.start, target.end).replace(/^\$/, '') || target.name;
  for (const { local, module: from, name } of imports) {
    if (/(?:^|\/)package\.json$/.test(from) && OWN_MODULE.test(from))
      return name === 'version' ? local : name === null || name === 'default' ? `${local}.version` : null;
    if (OWN_MODULE.test(from) && name !== null && VERSION_NAME.test(name)) return local;
  }
  return null;
}
