import { useState } from 'preact/hooks';
import type { UserAgentState } from '../protocol.ts';
import type { Snippet } from '../snippets.ts';
import { CopyButton } from './copy.tsx';
import { Panel, type Shown } from './panel.tsx';

/** Written into the page when it is built. */
declare const SNIPPETS: readonly Snippet[];

/** What to do where the User-Agent cannot be written from the names. */
export const UNWRITABLE =
  'A User-Agent takes Latin letters and digits only, and a name has none. Type MdePartner-, the company and the product in Latin letters with a hyphen between them, then a slash and the version.';

/** What to do where there is no User-Agent to send. */
const NONE: Readonly<Record<UserAgentState, string>> = {
  unnamed: 'The User-Agent is written from the company and product names.',
  named: 'The User-Agent is shown here once it can be checked.',
  unwritable: UNWRITABLE,
  missing: 'The User-Agent in the form is empty.',
  own: 'The User-Agent is shown here once it can be checked.',
};

/** What the developers send, with a line of code for their language. */
export function AgentPanel({ state }: Shown) {
  const [language, setLanguage] = useState('Python');
  const { judged, product } = state;
  const expected = judged?.report.manifests[0]?.products[product]?.measurements.userAgent?.expected ?? null;
  const shown = expected === null ? undefined : SNIPPETS.find((one) => one.language === language);
  return (
    <Panel
      title="For your developers"
      name="agent"
      aside={expected !== null && <CopyButton text={expected} label="Copy" />}
    >
      {expected === null ? (
        <p class="empty">{NONE[state.userAgent]}</p>
      ) : (
        <>
          <p class="value">
            <code>{expected}</code>
          </p>
          <p class="hint">
            Every API call must send it
            {judged?.isTemplate && ', with the version of the product at the end'}. This page does not see your code:
            your developers check it with the GitHub Action or the command line.
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
