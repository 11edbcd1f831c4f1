import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { droppedFolder, filesOf, opening, take } from '../given-files.ts';
import type { Notifying } from './panel.tsx';

/** The whole page takes dropped files: a logo, a manifest, or the folder of a repository. */
export function DropZone({
  send,
  notify,
  children,
}: Omit<Notifying, 'state'> & { readonly children: ComponentChildren }) {
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
    const drop = (event: DragEvent) => {
      const transfer = event.dataTransfer;
      if (!transfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      // Both before the first wait: the browser forgets what was dropped after this event.
      const [folder, files] = [droppedFolder(transfer), [...transfer.files]];
      void opening(notify, async () => {
        const opened = await folder;
        if (opened) send({ kind: 'open', ...opened });
        else take(await filesOf(files), { send, notify });
      });
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
      {isOver && (
        <div class="drop-hint" role="status">
          Drop a logo, a manifest, or the folder of your repository
        </div>
      )}
    </>
  );
}
