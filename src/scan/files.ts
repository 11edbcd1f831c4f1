import { folderOf } from '../core/path.ts';
import type { SourceSearch } from '../core/ports.ts';
import { kindOf } from './kinds.ts';
import { ALL_LANGUAGES } from './languages/index.ts';
import type { Use } from './reading.ts';
import type { ScanRequest } from './request.ts';
import { type Role, roleOf } from './roles.ts';

/** What the request and the repository say of paths. */
export class Files {
  readonly #request: ScanRequest;
  readonly #search: SourceSearch;
  readonly #roles = new Map<string, Role>();

  constructor(request: ScanRequest, search: SourceSearch) {
    this.#request = request;
    this.#search = search;
  }

  role(path: string): Role {
    const known = this.#roles.get(path);
    if (known) return known;
    const role = this.#role(path);
    this.#roles.set(path, role);
    return role;
  }

  #role(path: string): Role {
    const role = roleOf(path, this.#request.paths);
    const foreign = role.kind === 'source' && this.#search.isForeign(path) && !this.#isNamed(path);
    return foreign ? { kind: 'left-out', reason: 'it is part of a submodule' } : role;
  }

  #isNamed(path: string): boolean {
    return this.#request.paths.sources(path).length > 0;
  }

  /** What a file is read for; null: it is not read. */
  use(path: string): Use | null {
    const role = this.role(path);
    if (role.kind === 'excluded') return role.lends ? role.exclusion : null;
    return role.kind === 'source' || role.kind === 'definitions' ? role.kind : null;
  }

  /** Whether a path that something imports may be read. */
  isOpen(path: string): boolean {
    return this.#request.includes(path) || this.#request.lends(path);
  }

  elsewhere(path: string): string | null {
    return this.#request.elsewhere(path);
  }

  /**
   * Files, without links, whose names count and that hold one of the strings.
   *
   * @param among the files to ask for; default: all
   */
  async linked(
    strings: readonly string[],
    isWanted: (path: string) => boolean,
    among?: readonly string[],
  ): Promise<readonly string[]> {
    const isOpen = (path: string) => isWanted(path) && this.#request.includes(path) && this.use(path) !== null;
    const found = await this.#search.find(strings, isOpen, among);
    return found.filter((path) => this.#search.target(path) === path);
  }

  /** Returns the files below each of the folders, by one pass over all files, however many folders there are. */
  below(folders: Iterable<string>): ReadonlyMap<string, readonly string[]> {
    const found = new Map(Array.from(folders, (folder): [string, string[]] => [folder, []]));
    if (found.size === 0) return found;
    for (const path of this.#search.files())
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) found.get(folder)?.push(path);
    return found;
  }

  /** Returns the files in each of the folders, without those below, by one pass over all files. */
  beside(folders: Iterable<string>): ReadonlyMap<string, readonly string[]> {
    const found = new Map(Array.from(folders, (folder): [string, string[]] => [folder, []]));
    if (found.size > 0) for (const path of this.#search.files()) found.get(folderOf(path))?.push(path);
    return found;
  }

  /** Files that hold an address, or may; a link only if its target is not found itself. */
  async candidates(strings: readonly string[]): Promise<readonly string[]> {
    const isOurs = (path: string) => this.#request.includes(path) || this.elsewhere(path) !== null;
    const found = await this.#search.find(strings, (path) => isOurs(path) && this.role(path).kind !== 'ignored');
    const paths = new Set(found);
    return found.filter((path) => {
      const target = this.#search.target(path);
      return target === path || target === null || !paths.has(target) || this.role(target).kind !== 'source';
    });
  }

  /** A path in a folder that is not there, with the ending of a language that counts; null: none does. */
  #sampleIn(folder: string): string | null {
    const paths = ALL_LANGUAGES.flatMap(({ extensions }) => extensions.map((ending) => `${folder}/a.${ending}`));
    return paths.find((path) => this.#request.includes(path)) ?? null;
  }

  leadsOut(path: string): boolean {
    return this.#search.target(path) === null;
  }

  /** Folders of submodules and those that cannot be listed, and the first of the files that a sparse checkout leaves out, with the reason. */
  *absent(): Iterable<{ readonly path: string; readonly reason: string; readonly role: Role }> {
    let sparse: { readonly path: string; readonly role: Role } | null = null;
    let count = 0;
    for (const { path, reason } of this.#search.absent()) {
      const inside = (reason === 'sparse' ? null : this.#sampleIn(path)) ?? path;
      if (!this.#request.includes(inside)) continue;
      const role = this.role(inside);
      if (reason === 'submodule') yield { path, role, reason: 'the submodule is not checked out' };
      else if (reason === 'unlisted') yield { path, role, reason: 'the folder cannot be listed: permission is denied' };
      else if (role.kind === 'source' && kindOf(path, '') && ++count > 0) sparse ??= { path, role };
    }
    const more = count > 1 ? `, with ${count - 1} more` : '';
    if (sparse) yield { ...sparse, reason: `a sparse checkout leaves it out${more}` };
  }
}
