import { useEffect, useRef } from 'preact/hooks';
import { listOf } from '../../core/list.ts';
import type { ReportFinding } from '../../core/report.ts';
import { countsText, grouped } from '../../render/overview.ts';
import { example } from '../example.ts';
import { focusField, isFocusFree, type Leading } from '../focus.ts';
import type { Command, FormField, Judged } from '../protocol.ts';
import { isOfOther, isOfUnfilled, LABELS, stillToFillIn } from './finding.tsx';
import type { Edited, Led, Notifying } from './panel.tsx';
import { isSound, PackButton } from './take-away.tsx';

/** The result in one line, and what to do next. */
export function SummaryPanel({
  state,
  send,
  sendUnlessLate,
  notify,
  leading,
  lead,
}: Notifying &
  Led & {
    readonly leading: Leading | null;
    /** Returns the number of the command; null: it was not sent. */
    readonly sendUnlessLate: (coming: Promise<Command>) => Promise<number | null>;
  }) {
  const { judged, isNew, done, revision, packed, answered } = state;
  const panel = useRef<HTMLElement>(null);
  const leadOn = (after: number) => lead({ after, inside: panel.current });
  const showExample = async () => {
    try {
      const sent = await sendUnlessLate(example());
      if (sent !== null) leadOn(sent);
    } catch {
      notify('The example could not be loaded. Check your connection, and try again.');
    }
  };
  const fixes = judged ? judged.report.findings.filter(({ fix }) => fix !== null).length : 0;
  const isSample = judged?.report.manifests[0]?.sample ?? false;
  const result = judged && resultOf(judged);
  const level = isNew || !result ? 'new' : result.level;
  useEffect(() => {
    if (!leading || answered < leading.after || judged?.revision !== revision) return;
    lead(null);
    if (!isFocusFree(leading.inside)) return;
    const [field] = stillToFillIn(state).length > 0 ? stillToFillIn(state) : fixes > 0 ? [] : fieldsByHand(judged);
    if (field) focusField(field, field === 'description' ? (state.fitting ?? undefined) : undefined);
    else panel.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, [leading, answered, judged, revision]);
  return (
    <section class={`summary ${level}`} aria-label="Result" ref={panel}>
      <div class="words">
        <p class="verdict" role="status">
          {isNew ? 'Fill in the form and drop your logo' : (result?.verdict ?? 'Checking…')}
        </p>
        <p>{isNew ? startText(state) : result?.next}</p>
      </div>
      <div class="actions">
        {isNew && (
          <button type="button" onClick={showExample}>
            Show an example
          </button>
        )}
        {!isNew && fixes > 0 && (
          <button
            type="button"
            class="primary"
            disabled={judged?.revision !== revision}
            onClick={() => leadOn(send({ kind: 'fix-all' }))}
          >
            Apply {fixes === 1 ? '1 fix' : `${grouped(fixes)} fixes`}
          </button>
        )}
        {!isNew && result?.isReady && (
          <PackButton state={state} send={send} label="Download the pack" isNext={fixes === 0} />
        )}
      </div>
      {!isNew && isSample && (
        <p class="sample">
          Sample listing: example names such as Contoso are accepted.{' '}
          <button
            type="button"
            class="link"
            disabled={!state.isEditable}
            onClick={() => send({ kind: 'field', path: ['sample'], value: null })}
          >
            Make it a real one
          </button>
        </p>
      )}
      {packed?.refusal === null && (
        <p class="done">
          {packed.draft
            ? `The draft is in your downloads. ${stillToFillIn(state).length > 0 ? 'Fill in the rest' : 'Fix the errors'} before you send a pack to Microsoft.`
            : isSample
              ? 'The pack is in your downloads. It describes a sample listing, so do not send it to Microsoft.'
              : 'The pack is in your downloads. Send it to Microsoft.'}
        </p>
      )}
      {done !== null && (
        <p class="done" role="status">
          {done}{' '}
          <button type="button" class="link" onClick={() => leadOn(send({ kind: 'undo' }))}>
            Undo
          </button>
        </p>
      )}
    </section>
  );
}

function startText({ folder }: Edited['state']): string {
  if (!folder) return 'Nothing leaves this page.';
  return `There is no mde-partner.yml in '${folder.name}'. This page writes one.`;
}

interface Result {
  readonly verdict: string;
  readonly next: string;
  readonly level: 'error' | 'warning' | 'good' | 'new';
  /** Whether it can be packed. */
  readonly isReady: boolean;
}

function resultOf(judged: Judged): Result {
  const { requirementsText, crashed, shown } = judged;
  const { error, warning } = judged.counts;
  const level = error > 0 || crashed.length > 0 ? 'error' : warning > 0 ? 'warning' : 'good';
  const missing = stillToFillIn(shown).map((field) => LABELS[field]);
  const byHand = fieldsByHand(judged).map(labelOf);
  const handwork = [
    byHand.length > 0 ? `To fix by hand: ${listOf(byHand, 'and')}.` : '',
    ofOthers(judged),
    shown.isText && !shown.isEditable ? 'Nothing else is checked until the manifest has no syntax error.' : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
  if (missing.length > 0)
    return {
      verdict: `${capitalized(countsText(judged))} so far`,
      next: `Still to fill in: ${listOf(missing, 'and')}. ${handwork}`,
      level: level === 'good' ? 'new' : level,
      isReady: false,
    };
  const byFix = faultyFields(judged, ({ fix }) => fix !== null).map(labelOf);
  return {
    verdict: verdictOf(judged),
    next:
      handwork !== ''
        ? handwork
        : byFix.length > 0
          ? `To fix with one click: ${listOf(byFix, 'and')}.`
          : `${requirementsText}.`,
    level,
    isReady: isSound(judged),
  };
}

/** What of the counts is not about the product that is shown. */
function ofOthers(judged: Judged): string {
  const others = judged.report.findings.filter(
    (finding, index) => !finding.waiver && !isOfUnfilled({ judged }, index) && isOfOther(judged, finding),
  );
  if (others.length === 0) return '';
  return others.length === 1
    ? '1 of these findings is in another product.'
    : `${grouped(others.length)} of these findings are in other products.`;
}

function labelOf(field: FormField | null): string {
  return field ? LABELS[field] : 'manifest';
}

/** The fields with errors that no fix is offered for. */
function fieldsByHand(judged: Judged): readonly (FormField | null)[] {
  return faultyFields(judged, ({ fix }) => fix === null);
}

/** The fields with such errors, in the order of the form; null: elsewhere in the manifest. */
function faultyFields(judged: Judged, isWanted: (finding: ReportFinding) => boolean): readonly (FormField | null)[] {
  const own = judged.report.findings.flatMap((finding, index) =>
    finding.severity === 'error' &&
    isWanted(finding) &&
    !finding.waiver &&
    !isOfUnfilled({ judged }, index) &&
    !isOfOther(judged, finding)
      ? [judged.fields[index] ?? null]
      : [],
  );
  const found = new Set(own);
  // It is written from the names, so it is fixed with them.
  if (judged.shown.userAgent === 'named' && (found.has('company') || found.has('name'))) found.delete('userAgent');
  return [...(Object.keys(LABELS) as FormField[]), null].filter((field) => found.has(field));
}

function verdictOf({ counts, crashed }: Judged): string {
  const { error, warning, notice, waived } = counts;
  if (error + warning + notice > 0)
    return error === 0 ? `No errors, ${countsText({ counts })}` : countsText({ counts });
  if (crashed.length > 0) return 'No findings in what was checked';
  return waived > 0 ? `No open findings, ${countsText({ counts })}` : 'No findings';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
