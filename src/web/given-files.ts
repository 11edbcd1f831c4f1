import { grouped } from '../render/overview.ts';
import type { Command, GivenFile } from './protocol.ts';

/** Most files of a folder that are listed. */
const MOST_FILES = 50_000;
/** Folders that no rule looks into. */
const SKIPPED = new Set(['.git', 'node_modules']);

/** Larger files are not read into memory: the rules refuse far less. */
const MOST_SINGLE = 10_000_000;

interface SmallFile {
  readonly path: string;
  readonly data: Uint8Array;
}

interface Taking {
  send(command: Command): number;
  notify(text: string): void;
}

type Opened = Pick<Command & { kind: 'open' }, 'files' | 'folder'>;

/** A file that is not opened; the message says why, as a sentence. */
export class RefusedFile extends Error {}

/**
 * Returns chosen files with their content.
 *
 * @throws `RefusedFile` if one is too large
 */
export async function filesOf(list: Iterable<File> | null): Promise<SmallFile[]> {
  return Promise.all(
    [...(list ?? [])].map(async (file) => {
      if (file.size > MOST_SINGLE)
        throw new RefusedFile(
          `'${file.name}' was not opened: it is ${grouped(Math.ceil(file.size / 1_000_000))} MB, and the limit is ${MOST_SINGLE / 1_000_000} MB. A logo has a few KB.`,
        );
      return { path: file.name, data: new Uint8Array(await file.arrayBuffer()) };
    }),
  );
}

/** Does what opens files, and shows why if it does not succeed. */
export async function opening(notify: (text: string) => void, open: () => Promise<void>): Promise<void> {
  try {
    await open();
  } catch (error: unknown) {
    notify(error instanceof RefusedFile ? error.message : 'The file could not be read. Check that it still exists.');
  }
}

/** Opens single files: a manifest replaces the listing with all of them, anything else is a logo and joins it. */
export function take(files: readonly SmallFile[], { send, notify }: Taking): void {
  const [first, ...others] = files;
  if (!first) return;
  if (files.some(({ path }) => /\.ya?ml$/i.test(path))) return void send({ kind: 'open', files, folder: null });
  send({ kind: 'logo', name: first.path, bytes: first.data });
  if (others.length > 0) notify(`Only '${first.path}' was opened. Drop one logo at a time.`);
}

/** Returns the folder that a person chose; null: it has no files. */
export function folderOf(list: FileList | null): Opened | null {
  const files = [...(list ?? [])].slice(0, MOST_FILES);
  const [first] = files;
  if (!first) return null;
  const [folder = ''] = first.webkitRelativePath.split('/');
  const inside = files.map((file) => ({ path: file.webkitRelativePath.slice(folder.length + 1), data: file }));
  return { folder, files: inside.filter(({ path }) => !path.split('/').some((part) => SKIPPED.has(part))) };
}

/** Returns the folder that was dropped, with all that is in it; null: none was. */
export async function droppedFolder(transfer: DataTransfer): Promise<Opened | null> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const folder = entries.find((entry) => entry.isDirectory);
  if (!folder) return null;
  const files: GivenFile[] = [];
  const waiting = [folder as FileSystemDirectoryEntry];
  for (let next = waiting.pop(); next && files.length < MOST_FILES; next = waiting.pop())
    for (const entry of await entriesOf(next))
      if (entry.isFile)
        files.push({ path: entry.fullPath.slice(folder.fullPath.length + 1), data: await fileOf(entry) });
      else if (!SKIPPED.has(entry.name)) waiting.push(entry as FileSystemDirectoryEntry);
  return { folder: folder.name, files };
}

/** The reader returns a part at a time, and an empty part at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
}
