import { useState } from 'preact/hooks';
import { VERSION_TEMPLATE } from '../../user-agent/holes.ts';
import type { UserAgentState } from '../protocol.ts';
import type { Snippet } from '../snippets.ts';
import { CopyButton } from './copy.tsx';
import { hasError, openFindings } from './finding.tsx';
import { Panel, type Shown } from './panel.tsx';

/** Written into the page when it is built. */
declare const SNIPPETS: readonly Snippet[];

/** What to do where the User-Agent cannot be written from the names. */
export const UNWRITABLE =
  'This page cannot write it, because a name has no Latin letters. Type it, for example MdePartner-Contoso-Cognito/1.0.0.';

/** What to do where there is no User-Agent to send. */
const NONE: Readonly<Record<UserAgentState, string>> = {
  unnamed: 'The User-Agent appears here once you fill in both names.',
  named: 'The User-Agent is shown here once it can be checked.',
  unwritable: 'The User-Agent appears here once you type it in the form.',
  missing: 'The User-Agent in the form is empty.',
  own: 'The User-Agent is shown here once it can be checked.',
};

/** What the developers send, with a line of code for their language. */
export function AgentPanel({ state }: Shown) {
  const [language, setLanguage] = useState('Python');
  const { judged, product, isEditable, blocked } = state;
  const measured = judged?.product === product ? judged.report.manifests[0]?.products[product]?.measurements : null;
  const declared = measured?.userAgent?.value || null;
  const isDeclaredRight = declared !== null && openFindings(judged, 'userAgent').length === 0;
  // A User-Agent without a finding is the one to send, even where the names would give another, as with 'GmbH'.
  const wanted = isDeclaredRight ? declared : (measured?.userAgent?.expected ?? null);
  const isOfNames = !isDeclaredRight || state.userAgent === 'named';
  const isUnnamed = isOfNames && (hasError(judged, 'company') || hasError(judged, 'name'));
  const isFaulty = wanted !== null && (isUnnamed || (wanted === declared && hasError(judged, 'userAgent')));
  const expected = isFaulty ? null : wanted;
  // Names that the form cannot take are not asked for.
  const isNameOpen = isEditable && !blocked.has('company') && !blocked.has('name');
  const shown = expected === null ? undefined : SNIPPETS.find((one) => one.language === language);
  return (
    <Panel
      title="For your developers"
      name="agent"
      aside={expected !== null && <CopyButton text={expected} label="Copy" />}
    >
      {expected === null ? (
        <p class="empty">
          {isFaulty
            ? `${isUnnamed ? 'A name of which it is made' : 'The User-Agent'} has an error. It appears here once that is fixed.`
            : NONE[isNameOpen ? state.userAgent : 'named']}
        </p>
      ) : (
        <>
          <p class="value">
            <code>{expected}</code>
          </p>
          <p class="hint">
            Every API call must send this User-Agent
            {judged?.isTemplate && `, with the version of the product in place of '${VERSION_TEMPLATE}'`}. This page
            does not see your code: your developers check it with the GitHub Action or the command line.
          </p>
        </>
      )}
      {shown && expected !== null && (
        <div class="snippet">
          <label class="inline">
            Language{' '}
            <select value={shown.language} onChange={({ currentTarget }) => setLanguage(currentTarget.value)}>
              {SNIPPETS.map((one) => (
                <option key={one.language}>{one.language}</option>
              ))}
            </select>
          </label>
          <pre class="code">
            <code>{shown.code.replace('{User-Agent}', () => expected)}</code>
          </pre>
        </div>
      )}
    </Panel>
  );
}
