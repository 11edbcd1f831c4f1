import { folderOf, resolveInside } from '../../core/path.ts';
import { ALL_NAMES, type FileFacts, type ImportFact } from '../facts.ts';
import type { Language } from '../language.ts';
import { ensure, push } from './ensure.ts';

/** Imports of files, and the files that the names of modules in them may mean. */
export class Modules {
  /** Whether a name in one file may mean what another file defines. */
  readonly #reaches: (from: string, to: string) => boolean;
  readonly #languages: ReadonlyMap<string, Language>;
  readonly #byStem = new Map<string, FileFacts[]>();
  readonly #imports = new Map<FileFacts, Map<string, ImportFact[]>>();
  /** Imports that give something another name, by the name that it has. */
  readonly #aliases = new Map<string, { readonly file: string; readonly one: ImportFact }[]>();

  constructor(languages: ReadonlyMap<string, Language>, reaches: (from: string, to: string) => boolean) {
    this.#languages = languages;
    this.#reaches = reaches;
  }

  add(facts: FileFacts, language: Language): void {
    push(this.#byStem, language.foldersAreModules ? folderName(facts.path) : stem(facts.path, language), facts);
    const imports = ensure(this.#imports, facts, () => new Map<string, ImportFact[]>());
    for (const one of facts.imports) {
      push(imports, one.local, one);
      if (one.name !== null && one.name !== one.local) push(this.#aliases, one.name, { file: facts.path, one });
    }
  }

  /** What a file imports under a name. */
  imports(facts: FileFacts, local: string): readonly ImportFact[] {
    return this.#imports.get(facts)?.get(local) ?? [];
  }

  /** Imports that may give a file a name: those of that name, else those of all that a module has. */
  sources(facts: FileFacts, name: string): readonly ImportFact[] {
    const own = this.imports(facts, name);
    return own.length > 0 ? own : this.imports(facts, ALL_NAMES).map((one) => ({ ...one, name }));
  }

  /** Files that a module name of an import may mean; those of the exact path if there are any. */
  of(name: string, from: string): readonly FileFacts[] {
    const endings = this.#languages.get(from)?.importEndings ?? [];
    const words = name.split(/[./\\:]+/).filter((word) => word !== '' && !endings.includes(word));
    const exact = exactPath(name, words, from, endings);
    const last = (exact ?? withoutPathEnding(name, endings)).split('/').at(-1) || words.at(-1);
    if (last === undefined) return [];
    const found = (this.#byStem.get(last.toLowerCase()) ?? []).filter((facts) => facts.path !== from);
    if (found.length === 0) return found;
    const precise =
      exact === null
        ? []
        : found.filter((facts) => withoutEnding(facts.path, this.#languages.get(facts.path) as Language) === exact);
    if (precise.length > 0) return precise;
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    const relative = /^\.{1,2}[/.\w]/.test(name);
    const possible = found.filter(
      (facts) => (relative || sharesFolder(facts.path, folder, words)) && this.#reaches(from, facts.path),
    );
    return nearest(possible, from).slice(0, 30);
  }

  /** Other names under which files import what a file exports under one. */
  aliases(name: string, file: string): readonly string[] {
    const all = this.#aliases.get(name) ?? [];
    return all
      .filter(({ file: from, one }) => this.of(one.module, from).some(({ path }) => path === file))
      .map(({ one }) => one.local);
  }

  /** Other names under which files import something of a name, from any module. */
  renamed(name: string): readonly string[] {
    return (this.#aliases.get(name) ?? []).map(({ one }) => one.local);
  }
}

/** File name without its ending, as an import names it; the folder's name for a file that stands for it. */
function stem(path: string, { folderFile }: Language): string {
  const parts = path.toLowerCase().split('/');
  const file = (parts.at(-1) as string).replace(/\.[^.]*$/, '');
  return file === folderFile && parts.length > 1 ? (parts.at(-2) as string) : file;
}

/** A path without the ending of its file, which may have more dots; any other name as its last word. */
function withoutPathEnding(name: string, endings: readonly string[]): string {
  if (name.includes('/')) return withoutOneOf(name, endings);
  return name.split(/[.\\:]+/).findLast((word) => word !== '' && !endings.includes(word)) ?? '';
}

function withoutOneOf(path: string, endings: readonly string[]): string {
  const ending = endings.find((one) => path.endsWith(`.${one}`));
  return ending === undefined ? path : path.slice(0, -ending.length - 1);
}

/** Where a relative import leads, without ending; null if it is not relative. */
function exactPath(name: string, words: readonly string[], from: string, endings: readonly string[]): string | null {
  const folder = folderOf(from);
  if (/^\.{1,2}\//.test(name)) return resolveInside(folder, withoutOneOf(name, endings));
  const dots = /^\.+/.exec(name)?.[0].length ?? 0;
  return dots === 0 ? null : resolveInside(folder, ['.', ...Array(dots - 1).fill('..'), ...words].join('/'));
}

function withoutEnding(path: string, { folderFile }: Language): string {
  const bare = path.replace(/\.[^./]*$/, '');
  return folderFile !== undefined && bare.endsWith(`/${folderFile}`) ? bare.slice(0, -folderFile.length - 1) : bare;
}

/** The files that share most folders with another: of two packages that both have the module, its own is meant. */
function nearest(files: readonly FileFacts[], from: string): readonly FileFacts[] {
  if (files.length < 2) return files;
  const folders = from.split('/');
  const shared = ({ path }: FileFacts): number => {
    const segments = path.split('/');
    return segments.findIndex((segment, index) => index === segments.length - 1 || segment !== folders[index]);
  };
  const most = Math.max(...files.map(shared));
  return files.filter((facts) => shared(facts) === most);
}

function folderName(path: string): string {
  return path.toLowerCase().split('/').at(-2) ?? '';
}

function sharesFolder(path: string, folder: string, words: readonly string[]): boolean {
  if (path.startsWith(folder)) return true;
  const before = words.at(-2)?.toLowerCase();
  return before === undefined || path.toLowerCase().includes(`${before}/`) || path.toLowerCase().includes(`/${before}`);
}
