import { listOf } from '../../core/list.ts';
import { countsText, grouped } from '../../render/overview.ts';
import { example } from '../example.ts';
import type { Command, FormField, Judged } from '../protocol.ts';
import { isOfUnfilled } from './finding.tsx';
import type { Edited, Notifying } from './panel.tsx';
import { PackButton } from './take-away.tsx';

/** The result in one line, and what to do next. */
export function SummaryPanel({
  state,
  send,
  sendUnlessLate,
  notify,
}: Notifying & { readonly sendUnlessLate: (coming: Promise<Command>) => Promise<void> }) {
  const { judged, isNew, done, revision, packed } = state;
  const showExample = async () => {
    try {
      await sendUnlessLate(example());
    } catch {
      notify('The example could not be loaded. Check your connection, and try again.');
    }
  };
  const fixes = judged ? judged.report.findings.filter(({ fix }) => fix !== null).length : 0;
  const result = judged && resultOf(judged, state);
  const level = isNew || !result ? 'new' : result.level;
  return (
    <section class={`summary ${level}`} aria-label="Result">
      <div class="words">
        <p class="verdict" role="status">
          {isNew ? 'Start with your product' : (result?.verdict ?? 'Checking…')}
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
            onClick={() => send({ kind: 'fix-all' })}
          >
            Apply {fixes === 1 ? '1 fix' : `${grouped(fixes)} fixes`}
          </button>
        )}
        {!isNew && result?.isReady && <PackButton state={state} send={send} label="Download the pack" />}
      </div>
      {packed?.refusal === null && <p class="done">The pack is in your downloads. Send it to Microsoft.</p>}
      {done !== null && (
        <p class="done" role="status">
          {done}{' '}
          <button type="button" class="link" onClick={() => send({ kind: 'undo' })}>
            Undo
          </button>
        </p>
      )}
    </section>
  );
}

const START = 'Fill in the form and drop your logo. Nothing leaves this page.';

function startText({ folder }: Edited['state']): string {
  if (!folder) return START;
  return `There is no mde-partner.yml in '${folder.name}'. Fill in the form to write one.`;
}

interface Result {
  readonly verdict: string;
  readonly next: string;
  readonly level: 'error' | 'warning' | 'good' | 'new';
  /** Whether it can be packed. */
  readonly isReady: boolean;
}

/** The fields to fill in, as the form labels them. The User-Agent is written from the names. */
const LABELS: Readonly<Partial<Record<FormField, string>>> = {
  company: 'company',
  name: 'product',
  description: 'description',
  landingPage: 'landing page',
  logo: 'logo',
};

function resultOf(judged: Judged, state: Edited['state']): Result {
  const { report, requirementsText, crashed } = judged;
  const filled = countsOfFilled(judged, state);
  const { error, warning } = filled;
  const level = error > 0 || crashed.length > 0 ? 'error' : warning > 0 ? 'warning' : 'good';
  const missing = state.unfilled.flatMap((field) => LABELS[field] ?? []);
  if (missing.length > 0)
    return {
      verdict: `${capitalized(countsText({ counts: filled }))} so far`,
      next: `Still to fill in: ${listOf(missing, 'and')}.`,
      level: level === 'good' ? 'new' : level,
      isReady: false,
    };
  return { verdict: verdictOf(judged), next: requirementsText, level, isReady: report.counts.error === 0 };
}

/** The counts of a report without the findings about fields that are still to be filled in. */
function countsOfFilled({ report }: Judged, state: Edited['state']): Judged['report']['counts'] {
  const counts = { ...report.counts };
  for (const [index, { severity, waiver }] of report.findings.entries())
    if (!waiver && isOfUnfilled(state, index)) counts[severity]--;
  return counts;
}

function verdictOf({ report, crashed }: Judged): string {
  const { error, warning, notice, waived } = report.counts;
  if (error + warning + notice > 0) return error === 0 ? `No errors, ${countsText(report)}` : countsText(report);
  if (crashed.length > 0) return 'No findings in what was checked';
  return waived > 0 ? `No open findings, ${countsText(report)}` : 'No findings';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
