import type { Command, GivenFile } from './protocol.ts';

/** Most files of a folder that are listed. */
const MOST_FILES = 50_000;
/** Folders that no rule looks into. */
const SKIPPED = new Set(['.git', 'node_modules']);

type Opened = Pick<Command & { kind: 'open' }, 'files' | 'folder'>;

/** Returns chosen files with their content. */
export async function filesOf(list: FileList | null): Promise<GivenFile[]> {
  return Promise.all(
    [...(list ?? [])].map(async (file) => ({ path: file.name, data: new Uint8Array(await file.arrayBuffer()) })),
  );
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

/** Returns what was dropped: one folder with all that is in it, or single files. */
export async function droppedFiles(transfer: DataTransfer): Promise<Opened> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const folder = entries.find((entry) => entry.isDirectory);
  if (!folder) return { folder: null, files: await filesOf(transfer.files) };
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
