import { useRef } from 'preact/hooks';
import { listOf } from '../../core/list.ts';
import { ratioInWords } from '../../core/ratio.ts';
import type { LogoMeasurement } from '../../core/report.ts';
import { plural } from '../../render/overview.ts';
import { filesOf, opening } from '../given-files.ts';
import { FieldFindings } from './finding.tsx';
import { type Edited, type Led, type Notifying, Panel, type Shown } from './panel.tsx';
import { shapeOf, useLogo } from './picture.ts';

/** The logo as it is: its canvas, the artwork on it, and the numbers. */
export function LogoPanel({ state, send, notify, lead }: Notifying & Led) {
  const input = useRef<HTMLInputElement>(null);
  const { logo, logoLeftOut, isLogoJudged, logoMeasurement, takesLogo, refusedLogo } = state;
  return (
    <Panel
      title="Logo"
      name="logo"
      aside={
        <button type="button" disabled={!takesLogo} onClick={() => input.current?.click()}>
          {logo ? 'Replace' : 'Choose a file'}
        </button>
      }
    >
      <input
        ref={input}
        type="file"
        accept=".svg,image/svg+xml"
        aria-label="Logo file"
        hidden
        onChange={({ currentTarget }) => {
          const chosen = filesOf(currentTarget.files);
          currentTarget.value = '';
          void opening(notify, async () => {
            const [file] = await chosen;
            if (!file) return;
            const after = send({ kind: 'logo', name: file.path, bytes: file.data });
            // Where fingers type, the focus of a field would bring up a keyboard over the result.
            if (matchMedia('(hover: hover)').matches) lead({ after, inside: input.current?.closest('.panel') ?? null });
          });
        }}
      />
      {logoLeftOut !== null && (
        <p class="note">'{logoLeftOut}' did not come with what you opened. Drop the file here to check it.</p>
      )}
      {refusedLogo !== null && (
        <p class="note" role="alert">
          '{refusedLogo}' was not used, because its path cannot be written into the manifest. Fix the manifest, and drop
          the file again.
        </p>
      )}
      {logo ? (
        <Inspection state={state} measured={logoMeasurement} />
      ) : (
        <button type="button" class="drop" disabled={!takesLogo} onClick={() => input.current?.click()}>
          <strong>{takesLogo ? 'Drop your logo here' : 'Fix the manifest first'}</strong>
          <span>
            {takesLogo
              ? 'A square SVG file. Drop it anywhere on this page, or choose a file.'
              : 'It has to name the file that you drop here.'}
          </span>
        </button>
      )}
      {isLogoJudged && <DesignerNote state={state} />}
      {isLogoJudged && <FieldFindings state={state} send={send} field="logo" />}
    </Panel>
  );
}

/** What to ask the designer for, where the logo has an error that no fix is offered for. */
function DesignerNote({ state: { judged, logo, manifest } }: Shown) {
  // A file that is too large to be shown still has a finding of its own.
  const own = (judged?.report.findings ?? []).filter(
    ({ path }, index) => judged?.fields[index] === 'logo' && (logo !== null || path !== manifest),
  );
  if (!own.some(({ severity, fix, waiver }) => severity === 'error' && fix === null && !waiver)) return null;
  return (
    <p class="note">
      {!judged?.isLogoRead
        ? 'Ask the designer of the logo to export it again, as a square SVG file.'
        : own.some(({ fix }) => fix !== null)
          ? 'Not all of this can be fixed here. Ask the designer of the logo for what is left.'
          : 'This logo cannot be fixed here. Ask its designer to fix what is listed below.'}
    </p>
  );
}

function Inspection({ state, measured }: Pick<Edited, 'state'> & { readonly measured: LogoMeasurement | null }) {
  const { url, isBroken } = useLogo(state.logo);
  const ratio = measured?.ratio ?? 1;
  return (
    <div class="inspection">
      <div class="stage">
        {isBroken ? (
          <p class="hint">Browsers cannot show this file as an image.</p>
        ) : (
          <div class="canvas" style={shapeOf(ratio)}>
            {url && <img src={url} alt={`Logo of ${state.values.name || 'the product'}`} />}
            {measured && <Overlay ink={measured.ink} />}
          </div>
        )}
      </div>
      {measured && <Numbers measured={measured} />}
    </div>
  );
}

/** Drawn by the page itself, in fractions of the canvas. */
function Overlay({ ink }: Pick<LogoMeasurement, 'ink'>) {
  return (
    <svg class="overlay" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      {ink && <path class="center" d="M.5 0V1M0 .5H1" />}
      {ink && <rect class="ink" x={ink[0]} y={ink[1]} width={ink[2] - ink[0]} height={ink[3] - ink[1]} />}
      <rect class="edge" width="1" height="1" />
    </svg>
  );
}

function Numbers({
  measured: { width, height, ratio, ink, estimated, notDrawn, bytes, path },
}: {
  readonly measured: LogoMeasurement;
}) {
  const size = width !== null && height !== null ? `${rounded(width)} × ${rounded(height)}` : null;
  const shape = ratio === null ? '' : ratio === 1 ? ', square' : `, ${ratioInWords(ratio)}`;
  const about = estimated ? ' (estimated)' : '';
  return (
    <dl class="numbers">
      {size !== null && <Entry term="Canvas" value={size + shape} mark="edge" />}
      {notDrawn.length > 0 && <Entry term="Artwork" value={`not measured, because it contains ${listOf(notDrawn)}`} />}
      {ink && <Entry term="Artwork" value={`fills ${fill(ink)}% of the canvas${about}`} mark="ink" />}
      {ink && <Entry term="Center" value={`${offset(ink)}% off${about}`} mark="center" />}
      <Entry term="File" value={`${path}, ${plural(bytes, 'byte')}`} />
    </dl>
  );
}

function Entry({ term, value, mark }: { readonly term: string; readonly value: string; readonly mark?: string }) {
  return (
    <div>
      <dt class={mark ? `key ${mark}` : ''}>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function fill([left, top, right, bottom]: NonNullable<LogoMeasurement['ink']>): number {
  return Math.round(100 * Math.max(right - left, bottom - top));
}

function offset([left, top, right, bottom]: NonNullable<LogoMeasurement['ink']>): number {
  return Math.round(100 * Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5)));
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
