import { useState } from 'preact/hooks';
import { MOST_CHARACTERS, sharedFragment } from '../../app/shared-listing.ts';
import { listOf } from '../../core/list.ts';
import { nameOf } from '../../core/path.ts';
import { download } from '../download.ts';
import { mailText } from '../mail.ts';
import { pngOf } from '../png.ts';
import type { Judged, PageState } from '../protocol.ts';
import { CopyButton } from './copy.tsx';
import { LABELS, stillToFillIn } from './finding.tsx';
import { type Edited, Panel } from './panel.tsx';
import { useLogo } from './picture.ts';

/** Side of the logo that Partner Center takes, in pixels. */
const PARTNER_CENTER = 216;

const NOT_LOOKED_AT =
  'This page did not look at source code or recorded traffic, and the pack says so. The command line of this tool adds both.';

/** Files, a link and a text to hand on. */
export function TakeAwayPanel({ state, send }: Edited) {
  const { url } = useLogo(state.logo);
  const [note, setNote] = useState('');
  const { logo, judged, packed } = state;
  const isCurrent = isPackable(state);
  const hasText = !state.isNew && state.isText;
  const linkOf = async () => {
    const link = await linkTo(state);
    setNote(
      link === null
        ? `The listing is too long for a link of ${MOST_CHARACTERS / 1024} KB. Send the manifest and the logo as files.`
        : link.leftOut.length > 0
          ? 'The logo is too large for the link and was left out. Send it as a file.'
          : '',
    );
    return link?.url ?? null;
  };
  return (
    <Panel title="Download and share" name="take-away">
      <div class="buttons">
        <PackButton state={state} send={send} label="Pack for Microsoft (ZIP)" />
        <button
          type="button"
          disabled={!hasText}
          onClick={() => download(new Blob([state.text], { type: 'text/yaml' }), nameOf(state.manifest))}
        >
          Manifest (YAML)
        </button>
        <button
          type="button"
          disabled={!logo}
          onClick={() => logo && download(new Blob([new Uint8Array(logo.bytes)]), nameOf(logo.path))}
        >
          Logo ({logo ? endingOf(logo.path) : 'SVG'})
        </button>
        <button
          type="button"
          disabled={!url}
          onClick={async () => {
            const png = url && (await pngOf(url, PARTNER_CENTER));
            if (png) download(png, `partner-center-${PARTNER_CENTER}.png`);
            else setNote('Your browser could not draw the logo.');
          }}
        >
          Logo (PNG, {PARTNER_CENTER} × {PARTNER_CENTER})
        </button>
        <button type="button" disabled={!isCurrent} onClick={() => send({ kind: 'preview' })}>
          Preview (HTML)
        </button>
        <CopyButton text={linkOf} label="Copy link" disabled={!hasText} />
        <CopyButton
          text={async () =>
            mailText({ ...state, missing: stillToFillIn(state).map((field) => LABELS[field]) }, await linkOf())
          }
          label="Copy mail text"
          disabled={!hasText}
        />
      </div>
      {packed && (
        <p class="note" role="status">
          {packed.refusal === null
            ? `${packed.draft ? 'A draft of the pack' : 'The pack'} is in your downloads. ${NOT_LOOKED_AT}`
            : `Nothing was packed: ${refusalOf(state, packed.refusal)}.`}{' '}
          {packed.refusal !== null && !packed.draft && (judged?.report.counts.error ?? 0) > 0 && (
            <>
              {stillToFillIn(state).length > 0 ? 'Fill in the rest' : 'Fix the errors'}, or{' '}
              <button type="button" class="link" onClick={() => send({ kind: 'pack', draft: true })}>
                pack a draft
              </button>{' '}
              that says so on every page.
            </>
          )}
        </p>
      )}
      {note !== '' && (
        <p class="note" role="status">
          {note}
        </p>
      )}
      <p class="hint">
        The pack is what you send to Microsoft: the fields of the listing, the logo, pictures of the tile, and what you
        declare. The link holds the listing itself, after the '#', which browsers never send.
      </p>
    </Panel>
  );
}

/** Whether everything was checked, without an error. */
export function isSound({ report, crashed }: Judged): boolean {
  return report.counts.error === 0 && crashed.length === 0;
}

/**
 * The main button of the page as soon as nothing refuses a pack.
 *
 * @param isNext whether it is what a person does next, if the listing can be packed
 */
export function PackButton({
  state,
  send,
  label,
  isNext = true,
}: Edited & { readonly label: string; readonly isNext?: boolean }) {
  const { judged } = state;
  const isReady = judged !== null && judged.shown.unfilled.length === 0 && isSound(judged);
  return (
    <button
      type="button"
      class={isReady && isNext ? 'primary' : ''}
      disabled={!isPackable(state)}
      onClick={() => send({ kind: 'pack', draft: false })}
    >
      {label}
    </button>
  );
}

/** What is still to be given is no error of what was given. */
function refusalOf(state: PageState, refusal: string): string {
  const missing = stillToFillIn(state).map((field) => LABELS[field]);
  if (missing.length > 0) return `still to fill in: ${listOf(missing)}`;
  if (state.judged?.counts.error === 0) return 'files of other products did not come with the manifest';
  return refusal;
}

/** Whether the report is on what is shown, and that can be read. */
function isPackable({ isNew, isText, judged, revision }: PageState): boolean {
  return !isNew && isText && judged?.revision === revision;
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase();
}

async function linkTo({ text, manifest, logo, product }: PageState) {
  const svg = logo && /\.svg$/i.test(logo.path) ? decoded(logo.bytes) : null;
  const shared = await sharedFragment([[manifest, text], ...(logo ? [[logo.path, svg] as const] : [])], product);
  return shared && { url: location.href.replace(/#.*/, '') + shared.fragment, leftOut: shared.leftOut };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
