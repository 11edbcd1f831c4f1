import { nameOf } from '../../core/path.ts';
import { plural } from '../../render/overview.ts';
import { REPOSITORY, VERSION } from '../../version.ts';
import { download } from '../download.ts';
import type { Fault } from '../fault.ts';
import type { PageState } from '../protocol.ts';
import { CopyButton } from './copy.tsx';
import type { Shown } from './panel.tsx';

const WORDS: Readonly<Record<Fault['what'], string>> = {
  start: 'The check could not be loaded.',
  stopped: 'The check stopped.',
  silent: 'The check has not answered for 20 seconds.',
  check: 'This listing could not be checked.',
  fix: 'The fix could not be applied.',
  pack: 'The pack could not be made.',
  preview: 'The preview could not be made.',
  page: 'A part of this page failed.',
};

/** What to do about a fault; by default, report it. */
const ADVICE: Readonly<Partial<Record<Fault['what'], string>>> = {
  start: 'A file of this page is missing, or there is no connection. Try again in a moment.',
  silent: 'Your browser may be busy. Wait, or try again.',
};

const OURS = 'This is a fault in this tool, not in your listing.';

interface Retried {
  retry(): void;
}

/** A fault in this tool: what did not work, and how to go on. */
export function FaultPanel({ fault, retry, isKept }: Retried & { readonly fault: Fault; readonly isKept: boolean }) {
  return (
    <Panel verdict={WORDS[fault.what]} retry={retry} details={`${fault.what}\n${fault.trace}`}>
      {ADVICE[fault.what] ?? OURS} {isKept && 'What you entered is still here.'}
    </Panel>
  );
}

/** The checks of the last report that failed; the others are shown as usual. */
export function CrashedPanel({ state: { judged }, retry }: Retried & { readonly state: Pick<PageState, 'judged'> }) {
  const crashed = judged?.crashed ?? [];
  if (crashed.length === 0) return null;
  return (
    <Panel verdict={`${plural(crashed.length, 'check')} did not run.`} retry={retry} details={crashed.join(', ')}>
      {OURS} All other checks ran. Partly checked: {judged?.notChecked || 'Manifest'}.
    </Panel>
  );
}

function Panel({
  verdict,
  retry,
  details,
  children,
}: Retried & { readonly verdict: string; readonly details: string; readonly children: unknown }) {
  const report = `MDE partner check ${VERSION}\n${verdict}\n${details}\n${navigator.userAgent}\n`;
  return (
    <section class="summary error fault" aria-label="Fault in this tool">
      <div class="words" role="alert">
        <p class="verdict">{verdict}</p>
        <p>{children as string}</p>
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={retry}>
          Try again
        </button>
      </div>
      <p class="done">
        Does it happen again? <CopyButton text={report} label="Copy details" /> and{' '}
        <a href={`${REPOSITORY}/issues/new`} target="_blank" rel="noreferrer">
          report it
        </a>
        . The details do not include your listing.
      </p>
    </section>
  );
}

/** The manifest, where nothing else of the page can be shown. */
export function KeptText({ state: { text, manifest } }: Shown) {
  return (
    <section class="panel kept" aria-labelledby="kept">
      <h2 id="kept">Your manifest</h2>
      <pre class="code">{text}</pre>
      <button type="button" onClick={() => download(new Blob([text], { type: 'text/yaml' }), nameOf(manifest))}>
        Manifest (YAML)
      </button>
    </section>
  );
}
