import { render } from 'preact';
import { useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { PACK_FILE } from '../app/pack/file-name.ts';
import { isShared, sharedListing } from '../app/shared-listing.ts';
import { AgentPanel } from './components/agent.tsx';
import { DropZone } from './components/drop-zone.tsx';
import { CrashedPanel, FaultPanel, KeptText } from './components/fault.tsx';
import { FindingsPanel } from './components/findings.tsx';
import { ListingForm } from './components/form.tsx';
import { Brand, Header } from './components/header.tsx';
import { LadderPanel } from './components/ladder.tsx';
import { LogoPanel } from './components/logo.tsx';
import { ManifestPanel } from './components/manifest.tsx';
import { PressReleasePanel } from './components/press-release.tsx';
import { SummaryPanel } from './components/summary.tsx';
import { TakeAwayPanel } from './components/take-away.tsx';
import { TilePanel } from './components/tile.tsx';
import { download } from './download.ts';
import { type Engine, openEngine } from './engine.ts';
import { type Fault, traceOf } from './fault.ts';
import type { Leading } from './focus.ts';
import type { Command, PageState } from './protocol.ts';

const DAMAGED = 'The listing in this link cannot be read: the link is cut off or damaged. Ask for the link again.';

function Page() {
  const [state, setState] = useState<PageState | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [notice, setNotice] = useState('');
  const [engine, setEngine] = useState<Engine | null>(null);
  const [thrown, resume] = useErrorBoundary();
  useEffect(() => {
    const opened = openEngine(startWorker, {
      state(next) {
        setState(next);
        setFault((one) => (one?.what === 'page' ? one : null));
      },
      reply(reply) {
        if ('pack' in reply) download(new Blob([reply.pack], { type: 'application/zip' }), PACK_FILE);
        else download(new Blob([reply.preview], { type: 'text/html' }), 'preview.html');
      },
      fault: setFault,
    });
    setEngine(opened);
    opened.send({ kind: 'show' });
    const openShared = async () => {
      const shared = await sharedListing(location.hash);
      if (shared) opened.send({ kind: 'open', folder: null, ...shared });
      setNotice(!shared && isShared(location.hash) ? DAMAGED : '');
    };
    const fail = (error: unknown) => setFault({ what: 'page', trace: traceOf(error) });
    void openShared();
    addEventListener('hashchange', openShared);
    addEventListener('unhandledrejection', ({ reason }) => fail(reason));
    // Without an error object it is a browser's remark, as on an observer of sizes that has to wait.
    addEventListener('error', ({ error }) => error && fail(error));
  }, []);
  const send = useMemo(
    () => (command: Command) => {
      setNotice('');
      return engine?.send(command) ?? 0;
    },
    [engine],
  );
  /** Where the focus goes once the last command is judged; null: it stays. */
  const [leading, lead] = useState<Leading | null>(null);
  const sendUnlessLate = async (coming: Promise<Command>) => (await engine?.sendUnlessLate(coming)) ?? null;
  const shown: Fault | null = thrown ? { what: 'page', trace: traceOf(thrown) } : (fault ?? state?.fault ?? null);
  const retry = () => {
    engine?.restart();
    resume();
  };
  if (!state || thrown)
    return shown ? (
      <>
        <header class="bar">
          <Brand />
        </header>
        <main>
          <FaultPanel fault={shown} retry={retry} isKept={state !== null} />
          {state && <KeptText state={state} />}
        </main>
        <Footer />
      </>
    ) : (
      <Loading />
    );
  return (
    <DropZone send={send} notify={setNotice}>
      <Header state={state} send={send} notify={setNotice} />
      <main>
        {notice !== '' && (
          <p class="message" role="alert">
            {notice}{' '}
            <button type="button" class="link" onClick={() => setNotice('')}>
              Close
            </button>
          </p>
        )}
        {shown && <FaultPanel fault={shown} retry={retry} isKept />}
        {!shown && <CrashedPanel state={state} retry={retry} />}
        {!shown && (
          <SummaryPanel
            state={state}
            send={send}
            sendUnlessLate={sendUnlessLate}
            notify={setNotice}
            leading={leading}
            lead={lead}
          />
        )}
        <div class="columns">
          {/* The style sheet makes a third column of the last part of both: a panel that is moved would lose its state. */}
          <div class="side">
            <div class="column">
              <ListingForm state={state} send={send} lead={lead} />
              <LogoPanel state={state} send={send} notify={setNotice} lead={lead} />
              <PressReleasePanel state={state} send={send} />
            </div>
            <div class="column">
              <TilePanel state={state} />
              <TakeAwayPanel state={state} send={send} />
            </div>
          </div>
          <div class="side">
            <div class="column">
              <ManifestPanel state={state} send={send} />
              <FindingsPanel state={state} send={send} />
              <AgentPanel state={state} />
            </div>
            <div class="column">
              <LadderPanel state={state} send={send} />
            </div>
          </div>
        </div>
      </main>
      <Footer />
    </DropZone>
  );
}

function Footer() {
  return (
    <footer>
      Everything is computed in this page. Nothing you enter is sent anywhere. This tool is not affiliated with
      Microsoft. <a href={new URL('./licenses.txt', import.meta.url).href}>Licenses</a>
    </footer>
  );
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'check' });
}

/** As in `index.html`. */
function Loading() {
  return (
    <main class="loading">
      <h1>MDE partner check</h1>
      <p>Loading…</p>
    </main>
  );
}

const place = document.getElementById('page');
if (place) {
  place.textContent = '';
  render(<Page />, place);
}
// Opened from a disk or in a private window, there is no service worker; the page works all the same.
addEventListener('load', async () => {
  try {
    await navigator.serviceWorker.register('offline.js');
  } catch {
    // Only the use without a network is lost.
  }
});
