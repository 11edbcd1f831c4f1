import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { droppedFiles } from '../given-files.ts';
import type { Command } from '../protocol.ts';

/** The whole page takes dropped files: a logo, a manifest, or the folder of a repository. */
export function DropZone({ send, children }: { send(command: Command): void; readonly children: ComponentChildren }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = async (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      take(await droppedFiles(event.dataTransfer), send);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [send]);
  return (
    <>
      {children}
      {isOver && <div class="drop-hint">Drop a logo, a manifest or the folder of your repository</div>}
    </>
  );
}

/** A folder or manifest replaces the listing; a logo joins it. */
function take({ files, folder }: Awaited<ReturnType<typeof droppedFiles>>, send: (command: Command) => void): void {
  const isManifest = files.some(({ path }) => /\.ya?ml$/i.test(path));
  if (folder !== null || isManifest) send({ kind: 'open', files, folder });
  else
    for (const { path, data } of files.slice(0, 1))
      if (data instanceof Uint8Array) send({ kind: 'logo', name: path, bytes: data });
}
