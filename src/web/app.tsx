import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PACK_FILE } from '../app/pack/file-name.ts';
import { sharedListing } from '../app/shared-listing.ts';
import { AgentPanel } from './components/agent.tsx';
import { DropZone } from './components/drop-zone.tsx';
import { FindingsPanel } from './components/findings.tsx';
import { ListingForm } from './components/form.tsx';
import { Header } from './components/header.tsx';
import { LadderPanel } from './components/ladder.tsx';
import { LogoPanel } from './components/logo.tsx';
import { ManifestPanel } from './components/manifest.tsx';
import { PressReleasePanel } from './components/press-release.tsx';
import { SummaryPanel } from './components/summary.tsx';
import { TakeAwayPanel } from './components/take-away.tsx';
import { TilePanel } from './components/tile.tsx';
import { download } from './download.ts';
import type { Command, PackReply, PageState, PreviewReply } from './protocol.ts';

const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'check' });

function send(command: Command): void {
  worker.postMessage(command);
}

function Page() {
  const [state, setState] = useState<PageState | null>(null);
  useEffect(() => {
    const receive = ({ data }: MessageEvent<PageState | PreviewReply | PackReply>) => {
      if ('preview' in data) download(new Blob([data.preview], { type: 'text/html' }), 'preview.html');
      else if ('pack' in data) download(new Blob([data.pack], { type: 'application/zip' }), PACK_FILE);
      else setState(data);
    };
    worker.addEventListener('message', receive);
    // The first state may have arrived before this listener.
    send({ kind: 'show' });
    void openShared();
    addEventListener('hashchange', openShared);
    return () => {
      worker.removeEventListener('message', receive);
      removeEventListener('hashchange', openShared);
    };
  }, []);
  if (!state) return null;
  return (
    <DropZone send={send}>
      <Header state={state} send={send} />
      <main>
        <SummaryPanel state={state} send={send} />
        <div class="columns">
          <div class="column">
            <ListingForm state={state} send={send} />
            <LogoPanel state={state} send={send} />
            <PressReleasePanel state={state} send={send} />
            <AgentPanel state={state} />
          </div>
          <div class="column">
            <ManifestPanel state={state} send={send} />
            <FindingsPanel state={state} send={send} />
          </div>
          <div class="column results">
            <TilePanel state={state} />
            <TakeAwayPanel state={state} send={send} />
            <LadderPanel state={state} send={send} />
          </div>
        </div>
      </main>
      <footer>
        Everything is computed in this page. Nothing you enter is sent anywhere. This tool is not affiliated with
        Microsoft. <a href={new URL('./licenses.txt', import.meta.url).href}>Licenses</a>
      </footer>
    </DropZone>
  );
}

/** A link to this page may carry a listing; a link that is cut off or damaged opens an empty page. */
async function openShared(): Promise<void> {
  const shared = await sharedListing(location.hash);
  if (shared) send({ kind: 'open', folder: null, ...shared });
}

const place = document.getElementById('page');
if (place) {
  place.textContent = '';
  render(<Page />, place);
}
// Opened from a disk or in a private window, there is no service worker; the page works all the same.
if ('serviceWorker' in navigator)
  addEventListener('load', () => navigator.serviceWorker.register('offline.js').catch(() => {}));
