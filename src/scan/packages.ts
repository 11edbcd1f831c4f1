import { roughTextOf } from '../core/bytes.ts';
import { folderOf, resolveInside } from '../core/path.ts';
import { ensure } from './analysis/ensure.ts';
import type { FileFacts } from './facts.ts';
import type { Language } from './language.ts';
import { ModuleFolders } from './module-folders.ts';

/** Bytes of a project file that are read for the projects that it names. */
const MOST_BYTES = 256 * 1024;
/** Projects that one leads to, directly or through others; a solution has some dozens. */
const MAX_PROJECTS = 200;

type Rules = Pick<Language, 'id' | 'projects' | 'uses' | 'foldersAreModules' | 'namesModule'>;

interface Ports {
  /** All files of the repository. */
  files(): readonly string[];
  /** Null if the file cannot be read or has more than `limit` bytes. */
  read(path: string, limit: number): Uint8Array | null;
  /** The folder of the manifest that speaks for a file; `''`: the whole repository. */
  home(path: string): string;
  /** The text of a file that was read; null: it was not. */
  text(path: string): string | null;
}

/**
 * The packages of a repository: the folders of the project files of a language. A name means what its own package
 * defines, and what is in another one only where an import or the project file leads there.
 */
export class Packages {
  readonly #ports: Ports;
  readonly #languages: readonly Rules[];
  /** Project files by the folder and the language. */
  #projects: ReadonlyMap<string, ReadonlyMap<string, string>> | null = null;
  readonly #folders = new Map<string, string>();
  readonly #uses = new Map<string, ReadonlySet<string>>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #named = new Map<string, ReadonlySet<string>>();
  readonly #modules = new Map<string, ModuleFolders | null>();

  constructor(ports: Ports, languages: readonly Rules[]) {
    this.#ports = ports;
    this.#languages = languages;
  }

  /** The folder of the package that a file is in; without a project file that of its manifest. */
  of(path: string, language: string): string {
    const folder = folderOf(path);
    const key = `${language} ${folder}`;
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const found = this.#find(path, folder, language);
    this.#folders.set(key, found);
    return found;
  }

  #find(path: string, folder: string, language: string): string {
    const home = this.#ports.home(path);
    this.#projects ??= this.#collect();
    const own = this.#projects.get(language);
    for (let at = folder; at !== home && at !== ''; at = folderOf(at)) if (own?.has(at)) return at;
    return home;
  }

  /** The folder that a file means by a module, where folders are modules; null: none of the repository. */
  folder(module: string, { path, language }: Pick<FileFacts, 'path' | 'language'>): string | null {
    return ensure(this.#modules, language, () => this.#foldersOf(language))?.of(module, path) ?? null;
  }

  #foldersOf(language: string): ModuleFolders | null {
    const rules = this.#languages.find(({ id, foldersAreModules }) => id === language && foldersAreModules);
    if (!rules) return null;
    this.#projects ??= this.#collect();
    const named = new Map<string, string>();
    for (const [folder, project] of this.#projects.get(language) ?? []) {
      const bytes = rules.namesModule ? this.#ports.read(project, MOST_BYTES) : null;
      const name = bytes && rules.namesModule?.exec(roughTextOf(bytes))?.[1];
      if (name) named.set(name, folder);
    }
    return new ModuleFolders(this.#ports.files(), named);
  }

  #collect(): ReadonlyMap<string, ReadonlyMap<string, string>> {
    const languages = this.#languages.filter(({ projects }) => projects !== undefined);
    const found = new Map(languages.map(({ id }) => [id, new Map<string, string>()]));
    for (const path of this.#ports.files()) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      for (const { id, projects } of languages)
        if (projects?.some((one) => (one.startsWith('*') ? name.endsWith(one.slice(1)) : name === one)))
          found.get(id)?.set(folderOf(path), path);
    }
    return found;
  }

  /** Whether a name in one file may mean what another one defines. */
  reaches(from: FileFacts, other: string): boolean {
    const { path, language } = from;
    const [own, to] = [this.of(path, language), this.of(other, language)];
    if (own === to || this.#leadsTo(own, language).has(to)) return true;
    const uses = this.#usesOf(from);
    return uses.size > 0 && this.#namesOf(other, to).some((name) => uses.has(name));
  }

  /** Names by which an import may mean a file: those of its folders, from that of its package on, and its own. */
  #namesOf(path: string, folder: string): readonly string[] {
    const key = `${folder} ${path}`;
    const known = this.#names.get(key);
    if (known) return known;
    const found = namesOf(path.split('/').slice(Math.max(0, folder.split('/').length - 1)));
    this.#names.set(key, found);
    return found;
  }

  /** What the imports of a file name, in the ways in which a folder or file may have the name. */
  #usesOf({ path, language, imports }: FileFacts): ReadonlySet<string> {
    const known = this.#uses.get(path);
    if (known) return known;
    const rule = this.#languages.find(({ id, uses }) => id === language && uses)?.uses;
    const text = rule ? this.#ports.text(path) : null;
    const written = rule && text !== null ? [...text.matchAll(rule)].map(([, module = '']) => module) : [];
    const found = new Set([
      ...written.flatMap((module) => wordsOf(module, null)),
      ...imports.flatMap(({ module, name }) => wordsOf(module, name)),
    ]);
    this.#uses.set(path, found);
    return found;
  }

  /** Packages that the project file of one names, directly or through others. */
  #leadsTo(from: string, language: string): ReadonlySet<string> {
    const key = `${language} ${from}`;
    const known = this.#named.get(key);
    if (known) return known;
    const found = new Set([from]);
    for (const one of found) {
      if (found.size > MAX_PROJECTS) break;
      for (const next of this.#namedIn(one, language)) found.add(next);
    }
    this.#named.set(key, found);
    return found;
  }

  #namedIn(folder: string, language: string): readonly string[] {
    const own = this.#projects?.get(language);
    const project = own?.get(folder);
    const bytes = project === undefined ? null : this.#ports.read(project, MOST_BYTES);
    if (!bytes || !own) return [];
    return [...roughTextOf(bytes).matchAll(RELATIVE)].flatMap(([written]) => {
      const path = resolveInside(folder, written.replaceAll('\\', '/'));
      if (path === null) return [];
      return own.has(path) ? [path] : own.has(folderOf(path)) ? [folderOf(path)] : [];
    });
  }
}

/** A path out of the folder of a project: `..\Shared\Shared.csproj`, `../shared`. */
const RELATIVE = /\.\.[\\/][\w.\\/ -]{1,200}/g;

/** Folders, the last parts of their names, and the file without its ending. */
function namesOf(segments: readonly string[]): readonly string[] {
  const bare = segments.map((one, index) => (index === segments.length - 1 ? one.replace(/\.[^.]*$/, '') : one));
  const all = bare.map((one) => one.toLowerCase());
  return [...new Set([...all, ...all.flatMap((one) => one.split('.').slice(-1))])];
}

/** An import as a whole, its last words, and what is taken from it. */
function wordsOf(module: string, name: string | null): readonly string[] {
  const whole = module.toLowerCase().replace(/[.:\\/]+$/, '');
  const words = whole.split(/[./\\:]+/).filter((word) => word !== '');
  return [whole, ...words.slice(-2), ...(name === null ? [] : [name.toLowerCase()])];
}
