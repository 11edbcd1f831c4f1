import { folderOf } from '../core/path.ts';

/** Words of a module's name in an import; real ones have some six. */
const MAX_WORDS = 12;

/** The folders of a repository that are modules, by the names under which files import them. */
export class ModuleFolders {
  readonly #folders: ReadonlySet<string>;
  readonly #projects: ReadonlyMap<string, string>;

  /**
   * @param files all files of the repository
   * @param projects folders of project files, by the names that these give them
   */
  constructor(files: readonly string[], projects: ReadonlyMap<string, string>) {
    this.#folders = new Set(files.map(folderOf));
    this.#projects = projects;
  }

  /** The folder that a file means by a module; null: none of the repository. */
  of(module: string, from: string): string | null {
    const words = module.split('/');
    if (words.length > MAX_WORDS) return null;
    for (let end = words.length; end > 0; end--) {
      const project = this.#projects.get(words.slice(0, end).join('/'));
      if (project === undefined) continue;
      const folder = [project, ...words.slice(end)].filter((one) => one !== '').join('/');
      return this.#folders.has(folder) ? folder : null;
    }
    // A module of the language itself has no host.
    return words[0]?.includes('.') ? this.#endingAs(words, folderOf(from)) : null;
  }

  /** The folder whose path the name of a module ends with, from the nearest folder around the file on. */
  #endingAs(words: readonly string[], around: string): string | null {
    for (let start = 1; start < words.length; start++) {
      const end = words.slice(start).join('/');
      for (let root = around; ; root = folderOf(root)) {
        const folder = root === '' ? end : `${root}/${end}`;
        if (this.#folders.has(folder)) return folder;
        if (root === '') break;
      }
    }
    return null;
  }
}
