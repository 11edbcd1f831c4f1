import { useState } from 'preact/hooks';
import type { Snippet } from '../snippets.ts';
import { CopyButton } from './copy.tsx';
import { Panel, type Shown } from './panel.tsx';

/** Written into the page when it is built. */
declare const SNIPPETS: readonly Snippet[];

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
        <p class="empty">The User-Agent is written from the company and product names.</p>
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
