import { useEffect, useRef } from 'preact/hooks';
import { filesOf, folderOf, opening, take } from '../given-files.ts';
import type { Notifying } from './panel.tsx';

export function Header({ state, send, notify }: Notifying) {
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (folder.current) folder.current.webkitdirectory = true;
  }, []);
  return (
    <header class="bar">
      <Brand />
      <div class="actions">
        <button type="button" onClick={() => file.current?.click()}>
          Open manifest
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          Open folder
        </button>
        {!state.isNew && (
          <button type="button" onClick={() => send({ kind: 'new' })}>
            Start over
          </button>
        )}
        <input
          ref={file}
          type="file"
          accept=".yml,.yaml"
          aria-label="Manifest file"
          hidden
          onChange={({ currentTarget }) => {
            const chosen = filesOf(currentTarget.files);
            currentTarget.value = '';
            void opening(notify, async () => take(await chosen, { send, notify }));
          }}
        />
        <input
          ref={folder}
          type="file"
          aria-label="Folder of the repository"
          hidden
          onChange={({ currentTarget }) => {
            const opened = folderOf(currentTarget.files);
            if (opened) send({ kind: 'open', ...opened });
            currentTarget.value = '';
          }}
        />
      </div>
    </header>
  );
}

export function Brand() {
  return (
    <div class="brand">
      <Mark />
      <div>
        <h1>MDE partner check</h1>
        <p>Your listing for the Microsoft Defender for Endpoint partner portal</p>
      </div>
    </div>
  );
}

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="m9 16.5 5 5L23.5 11" />
    </svg>
  );
}
