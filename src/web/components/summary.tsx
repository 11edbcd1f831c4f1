import { countsText, grouped } from '../../render/overview.ts';
import { example } from '../example.ts';
import type { Judged } from '../protocol.ts';
import type { Edited, Notifying } from './panel.tsx';

/** The result in one line, and what to do next. */
export function SummaryPanel({ state, send, notify }: Notifying) {
  const { judged, isNew, done, revision } = state;
  const showExample = async () => {
    try {
      send({ kind: 'open', files: await example(), folder: null });
    } catch {
      notify('The example could not be loaded. Check your connection, and try again.');
    }
  };
  const fixes = judged ? judged.report.findings.filter(({ fix }) => fix !== null).length : 0;
  const level = isNew || !judged ? 'new' : levelOf(judged);
  return (
    <section class={`summary ${level}`} aria-label="Result">
      <div class="words">
        <p class="verdict" role="status">
          {isNew ? 'Start with your product' : judged ? verdictOf(judged) : 'Checking…'}
        </p>
        <p>{isNew ? startText(state) : judged?.requirementsText}</p>
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
      </div>
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

const START =
  'Fill in the form and drop a logo, or open a manifest or folder. Everything is checked as you type, and nothing leaves this page.';

function startText({ folder }: Edited['state']): string {
  if (!folder) return START;
  return `There is no mde-partner.yml in '${folder.name}'. Fill in the form to write one.`;
}

function levelOf({ report: { counts }, crashed }: Judged): string {
  if (counts.error > 0 || crashed.length > 0) return 'error';
  return counts.warning > 0 ? 'warning' : 'good';
}

function verdictOf({ report, crashed }: Judged): string {
  const { error, warning, notice } = report.counts;
  if (error + warning + notice === 0) return crashed.length > 0 ? 'No findings in what was checked' : 'No findings';
  return error === 0 ? `No errors, ${countsText(report)}` : countsText(report);
}
