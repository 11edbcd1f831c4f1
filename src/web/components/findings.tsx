import type { Excerpt, ReportFinding } from '../../core/report.ts';
import { grouped, plural, waiverDetails } from '../../render/overview.ts';
import { showRange } from '../editor/open-editor.ts';
import type { FindingRelease } from '../protocol.ts';
import { FixButton, isOfOther, isOfUnfilled, type Listed, Severity, worstFirst } from './finding.tsx';
import { type Edited, Panel } from './panel.tsx';
import { Prose } from './prose.tsx';

/** More would make the page slow, and nobody reads them. */
const MOST_SHOWN = 100;

/** The findings of the product in the form and of the company; those of other products are folded. */
export function FindingsPanel({ state, send }: Edited) {
  const { judged, isNew, folder } = state;
  const all = isNew || !judged ? [] : worstFirst(judged.report).filter(({ index }) => !isOfUnfilled(state, index));
  const isOther = ({ finding }: Listed) => judged !== null && isOfOther(judged, finding);
  const others = all.filter(isOther);
  return (
    <Panel title="Findings" name="findings" aside={<span class="number">{isNew || !judged ? '' : all.length}</span>}>
      {isNew && <p class="empty">Findings appear here, each with its place and, where possible, a fix.</p>}
      {!isNew && judged && all.length === 0 && (
        <p class="empty">
          {judged.shown.unfilled.length > 0 ? 'Nothing to fix so far.' : 'There is nothing to fix in what was checked.'}
        </p>
      )}
      {folder && (
        <p class="note">
          <strong>Not looked at:</strong> source code in '{folder.name}'. This page does not read it, so whether API
          calls send the User-Agent stays unknown. Run the command line or the GitHub Action in the repository.
        </p>
      )}
      <List state={state} send={send} findings={all.filter((one) => !isOther(one))} />
      {others.length > 0 && (
        <details class="others">
          <summary>{plural(others.length, 'finding')} in other products</summary>
          <List state={state} send={send} findings={others} />
        </details>
      )}
    </Panel>
  );
}

function List({ state, send, findings }: Edited & { readonly findings: readonly Listed[] }) {
  const { judged } = state;
  if (findings.length === 0) return null;
  return (
    <ul class="list">
      {findings.slice(0, MOST_SHOWN).map(({ finding, index }) => (
        <li key={`${finding.rule} ${finding.path} ${finding.start.line} ${index}`} class={finding.severity}>
          <h3>
            <Severity finding={finding} /> {finding.title}
          </h3>
          <p>
            <Prose text={finding.message} />
          </p>
          <Place
            finding={finding}
            manifest={state.manifest}
            release={judged?.releases[index] ?? null}
            of={judged && isOfOther(judged, finding) ? finding.product : null}
          />
          {finding.excerpt && (
            <Code excerpt={finding.excerpt} finding={finding} isCutRight={judged?.cutRight.has(index) ?? false} />
          )}
          {finding.waiver && (
            <p class="note">
              Waived{waiverDetails(finding.waiver)}: {finding.waiver.reason}
            </p>
          )}
          <div class="row">
            <FixButton state={state} send={send} finding={finding} index={index} />
            <Why text={judged?.why.get(finding.rule) ?? ''} rule={finding.rule} />
          </div>
        </li>
      ))}
      {findings.length > MOST_SHOWN && (
        <li class="empty">And {grouped(findings.length - MOST_SHOWN)} more. Fix these first.</li>
      )}
    </ul>
  );
}

function Place({
  finding,
  manifest,
  release,
  of,
}: {
  readonly finding: ReportFinding;
  readonly manifest: string;
  readonly release: FindingRelease | null;
  /** Name of the product, if it is not the one in the form. */
  readonly of: string | null;
}) {
  const { path, start, end } = finding;
  const product = of === null ? '' : `Product '${of}': `;
  const text = `${product}${path}, line ${start.line}${release ? `, press release ${release.name}` : ''}`;
  if (path !== manifest) return <p class="place">{text}</p>;
  return (
    <p class="place">
      <button type="button" class="link" onClick={() => showRange(start, end)}>
        {text}
      </button>
    </p>
  );
}

/** Joins the mark of a cut to a long word, which would begin a new line. */
const JOINER = '\u2060';

/** The line with the range of the finding marked; the excerpt of a long line begins at a later column. */
function Code({
  excerpt,
  finding,
  isCutRight,
}: {
  readonly excerpt: Excerpt;
  readonly finding: ReportFinding;
  readonly isCutRight: boolean;
}) {
  const { start, end } = finding;
  const from = Math.max(0, start.column - excerpt.column);
  const to = end.line === start.line ? Math.max(from, end.column - excerpt.column) : excerpt.text.length;
  if (excerpt.text.trim() === '') return null;
  return (
    <pre class="code">
      <code>
        {excerpt.column > 1 && `…${JOINER}`}
        {excerpt.text.slice(0, from)}
        <mark class={finding.severity}>{excerpt.text.slice(from, to)}</mark>
        {excerpt.text.slice(to)}
        {isCutRight && `${JOINER}…`}
      </code>
    </pre>
  );
}

function Why({ text, rule }: { readonly text: string; readonly rule: string }) {
  if (text === '') return null;
  return (
    <details class="why">
      <summary>Why it matters</summary>
      <p>
        {text} <code>{rule}</code>
      </p>
    </details>
  );
}
