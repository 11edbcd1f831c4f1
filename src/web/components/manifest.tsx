import { useEffect, useRef, useState } from 'preact/hooks';
import type { Editor } from '../editor/editor.ts';
import { openEditor } from '../editor/open-editor.ts';
import { isOfUnfilled } from './finding.tsx';
import { type Edited, Panel } from './panel.tsx';

/** The manifest as text, kept equal to the form, with findings underlined. */
export function ManifestPanel({ state, send }: Edited) {
  const host = useRef<HTMLDivElement>(null);
  const typed = useRef(0);
  const [isUnloaded, setUnloaded] = useState(false);
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    let isGone = false;
    const onChange = (text: string) => send({ kind: 'text', text, typed: ++typed.current });
    if (host.current)
      openEditor(host.current, { text: state.text, onChange }).then(
        (made) => (isGone ? made.close() : setEditor(made)),
        () => setUnloaded(true),
      );
    return () => {
      isGone = true;
    };
  }, []);
  useEffect(() => {
    // An answer to an earlier key stroke must not undo the later ones.
    if (state.typed === typed.current) editor?.setText(state.text);
  }, [editor, state.text, state.typed]);
  useEffect(() => {
    const { judged } = state;
    if (!editor || !judged || judged.revision !== state.revision || state.isNew) return editor?.setFindings([]);
    editor.setFindings(
      judged.report.findings.flatMap(({ path, start, end, severity, message, fix, waiver }, finding) => {
        if (path !== state.manifest || waiver || isOfUnfilled(state, finding)) return [];
        const apply = () => send({ kind: 'fix', revision: judged.revision, finding });
        return [{ start, end, severity, message, fix: fix && { title: fix.title, apply } }];
      }),
    );
  }, [editor, state.judged, state.revision]);
  return (
    <Panel title="Manifest" name="manifest" aside={<ManifestPath state={state} send={send} />}>
      <p class="hint">
        The file that your developers keep with the code.
        {state.isEditable && !isNeeded(state) && ' The form writes it, so you need not edit it here.'}
      </p>
      {isUnloaded && <p class="note">The editor could not be loaded. Use the form, or reload the page.</p>}
      <div class="editor" ref={host} />
      {!editor && <pre class="code">{state.text}</pre>}
    </Panel>
  );
}

/** Whether an open finding is about a value that no field of the page can change. */
function isNeeded(state: Edited['state']): boolean {
  const { judged } = state;
  if (!judged) return false;
  return judged.report.findings.some(({ path, waiver }, index) => {
    if (waiver || path !== state.manifest || isOfUnfilled(state, index)) return false;
    const key = judged.releases[index]?.key;
    return judged.fields[index] === null || key === 'approved' || key === 'title';
  });
}

/** A folder may have several manifests, of which one is shown. */
function ManifestPath({ state: { manifest, manifests }, send }: Edited) {
  if (manifests.length < 2) return <code class="path">{manifest}</code>;
  return (
    <select
      aria-label="Manifest to show"
      value={manifest}
      onChange={({ currentTarget }) => send({ kind: 'manifest', path: currentTarget.value })}
    >
      {manifests.map((path) => (
        <option key={path}>{path}</option>
      ))}
    </select>
  );
}
