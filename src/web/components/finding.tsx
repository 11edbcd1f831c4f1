import { useEffect, useState } from 'preact/hooks';
import type { Report, ReportFinding } from '../../core/report.ts';
import { kindOf } from '../../render/overview.ts';
import { looksDifferent } from '../png.ts';
import type { FindingRelease, FormField, Judged, PageState } from '../protocol.ts';
import type { Edited } from './panel.tsx';
import { type Picture, shapeOf, usePicture } from './picture.ts';
import { Prose } from './prose.tsx';

export interface Listed {
  readonly finding: ReportFinding;
  /** In the report. */
  readonly index: number;
}

/** Whether a finding only says that a field is empty which is still to be filled in. The result says that. */
export function isOfUnfilled({ judged }: Pick<PageState, 'judged'>, index: number): boolean {
  return judged?.unfilled.has(index) ?? false;
}

/** The findings about a field that nobody waived, without those that only say that it is empty. */
export function openFindings(judged: Judged | null, field: FormField): readonly ReportFinding[] {
  const findings = judged?.report.findings ?? [];
  return findings.filter(
    ({ waiver }, index) => judged?.fields[index] === field && !waiver && !judged.unfilled.has(index),
  );
}

/** Whether an open finding about a field is an error. */
export function hasError(judged: Judged | null, field: FormField): boolean {
  return openFindings(judged, field).some(({ severity }) => severity === 'error');
}

/** Whether a finding is about another product than the one that is shown. */
export function isOfOther({ report, product }: Judged, finding: ReportFinding): boolean {
  const shown = report.manifests[0]?.products[product]?.name;
  return finding.product !== null && finding.product !== shown;
}

/** Without the User-Agent, which is written from the names. */
export function stillToFillIn({ unfilled }: Pick<PageState, 'unfilled'>): readonly FormField[] {
  return unfilled.filter((field) => field !== 'userAgent');
}

/** The fields as sentences name them. */
export const LABELS: Readonly<Record<FormField, string>> = {
  company: 'company',
  name: 'product',
  description: 'description',
  landingPage: 'landing page',
  userAgent: 'User-Agent',
  logo: 'logo',
  pressReleases: 'press releases',
};

const SEVERITIES = ['error', 'warning', 'notice'];

/** The findings of a report, errors before warnings, otherwise in the order of the report. */
export function worstFirst({ findings }: Report): readonly Listed[] {
  const rank = ({ finding }: Listed) => SEVERITIES.indexOf(finding.severity);
  return findings.map((finding, index) => ({ finding, index })).sort((a, b) => rank(a) - rank(b));
}

/**
 * The findings of one field of the form, each with its fix.
 *
 * @param isOwn whether findings about a press release, or about none, are shown; absent: all are
 * @param label what is put before a finding about a key of a press release
 */
export function FieldFindings({
  state,
  send,
  field,
  isOwn = () => true,
  label = () => [],
}: Edited & {
  readonly field: FormField;
  readonly isOwn?: (release: FindingRelease | null) => boolean;
  readonly label?: (key: string | null) => readonly string[];
}) {
  const { judged, isNew } = state;
  if (!judged || isNew) return null;
  const own = worstFirst(judged.report).filter(
    ({ finding, index }) =>
      judged.fields[index] === field &&
      !finding.waiver &&
      !isOfUnfilled(state, index) &&
      isOwn(judged.releases[index] ?? null),
  );
  if (own.length === 0) return null;
  return (
    <ul class="field-findings">
      {own.map(({ finding, index }) => (
        <li key={`${finding.rule} ${index}`} class={finding.severity}>
          <Severity finding={finding} /> {label(judged.releases[index]?.key ?? null)}
          <Prose text={finding.message} />{' '}
          {field === 'logo' && <BeforeAfter state={state} judged={judged} index={index} />}
          <FixButton state={state} send={send} finding={finding} index={index} />
        </li>
      ))}
    </ul>
  );
}

export function Severity({ finding }: { readonly finding: ReportFinding }) {
  return <span class={`severity ${finding.severity}`}>{kindOf(finding)}</span>;
}

export function FixButton({
  state,
  send,
  finding,
  index,
}: Edited & { readonly finding: ReportFinding; readonly index: number }) {
  const { judged, revision } = state;
  if (!finding.fix || !judged) return null;
  return (
    <button
      type="button"
      class="fix"
      disabled={judged.revision !== revision}
      onClick={() => send({ kind: 'fix', revision: judged.revision, finding: index })}
    >
      Fix: {finding.fix.title}
    </button>
  );
}

/** Side of the drawings that are compared, in pixels: as large as they are shown. */
const COMPARED = 96;

/** The logo before and after a fix; nothing if the fix edits no artwork, or nothing that can be seen. */
function BeforeAfter({ state, judged, index }: Pick<Edited, 'state'> & { judged: Judged; index: number }) {
  const after = judged.logos.get(index) ?? null;
  const path = state.logo?.path ?? '';
  const [before, fixed] = [usePicture(state.logo?.bytes ?? null, path), usePicture(after, path)];
  const isChanged = useChange(before, fixed);
  if (!after || !before.url || !fixed.url || !isChanged) return null;
  return (
    <div class="before-after">
      <OnCanvas picture={before} alt="The logo now" caption="Now" />
      <OnCanvas picture={fixed} alt="The logo after the fix" caption="After the fix" />
    </div>
  );
}

/** Whether two pictures look different; false until that is known. */
function useChange(before: Picture, after: Picture): boolean {
  const [isChanged, setChanged] = useState(false);
  useEffect(() => {
    let isGone = false;
    const compare = async (was: string, is: string) => {
      const isDifferent = before.ratio !== after.ratio || (await looksDifferent(was, is, COMPARED));
      if (!isGone) setChanged(isDifferent);
    };
    if (before.url && after.url) void compare(before.url, after.url);
    return () => {
      isGone = true;
    };
  }, [before, after]);
  return isChanged;
}

/** With the edge of the canvas, which may be all that a fix changes. */
function OnCanvas({ picture, alt, caption }: { readonly picture: Picture; readonly alt: string; caption: string }) {
  return (
    <figure>
      <div class="stage">
        <div class="canvas" style={shapeOf(picture.ratio)}>
          {picture.url && <img src={picture.url} alt={alt} />}
        </div>
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
