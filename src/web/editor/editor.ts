import { autocompletion, closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { history, historyKeymap } from '@codemirror/commands';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Text } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Severity } from '../../core/finding.ts';
import type { Position } from '../../core/text.ts';
import { HIGHLIGHT_THEME, highlight } from './highlight.ts';
import { KEYS } from './keys.ts';
import { nativeEdits } from './native-edits.ts';
import { besideOrBelow, popups } from './popups.ts';
import { keyCompletion, keyHover } from './schema-help.ts';
import { THEME } from './theme.ts';

export interface EditorOptions {
  readonly text: string;
  /** Called with what a person typed, not with `setText`. */
  onChange(text: string): void;
}

/** A finding as the editor underlines it. */
export interface Underlined {
  readonly start: Position;
  readonly end: Position;
  readonly severity: Severity;
  readonly message: string;
  /** Null: there is no fix. */
  readonly fix: { readonly title: string; apply(): void } | null;
}

export interface Editor {
  setText(text: string): void;
  /** @param findings of the text that the editor has now */
  setFindings(findings: readonly Underlined[]): void;
  show(start: Position, end: Position): void;
  readonly text: string;
  close(): void;
}

/** In a shadow root, the editor needs no `style` element, which the policy of the page forbids. */
export function createEditor(host: HTMLElement, { text, onChange }: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  let isOwn = false;
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        highlight,
        HIGHLIGHT_THEME,
        lintGutter(),
        autocompletion({ override: [keyCompletion], icons: false, positionInfo: besideOrBelow }),
        popups,
        keyHover,
        nativeEdits,
        keymap.of([
          // Escape leaves the editor, so that it is no trap for the keyboard.
          { key: 'Escape', run: (target) => closeCompletion(target) || leave(target) },
          ...completionKeymap,
          ...KEYS,
          ...historyKeymap,
        ]),
        EditorView.contentAttributes.of({ 'aria-label': 'Manifest, YAML', spellcheck: 'false', tabindex: '0' }),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !isOwn) onChange(update.state.doc.toString());
        }),
        THEME,
      ],
    }),
  });
  return {
    get text() {
      return view.state.doc.toString();
    },
    setText(next) {
      const change = changeBetween(view.state.doc.toString(), next);
      if (!change) return;
      isOwn = true;
      view.dispatch({ changes: change });
      isOwn = false;
    },
    setFindings: (findings) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((one) => diagnosticOf(view.state.doc, one)),
        ),
      ),
    show(start, end) {
      const { doc } = view.state;
      view.dispatch({
        selection: { anchor: offsetOf(doc, start), head: offsetOf(doc, end) },
        effects: EditorView.scrollIntoView(offsetOf(doc, start), { y: 'center' }),
      });
      host.scrollIntoView({ block: 'nearest' });
      view.focus();
    },
    close: () => view.destroy(),
  };
}

function leave(view: EditorView): boolean {
  view.contentDOM.blur();
  return true;
}

/** The smallest single replacement, so that the cursor and the undo history of the person stay useful. */
function changeBetween(before: string, after: string): { from: number; to: number; insert: string } | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

function diagnosticOf(doc: Text, { start, end, severity, message, fix }: Underlined): Diagnostic {
  const from = offsetOf(doc, start);
  return {
    from,
    to: Math.max(from, offsetOf(doc, end)),
    severity: severity === 'notice' ? 'info' : severity,
    message,
    actions: fix ? [{ name: fix.title, apply: () => fix.apply() }] : [],
  };
}

/** Clamps positions outside of the text. */
function offsetOf(doc: Text, { line, column }: Position): number {
  if (line > doc.lines) return doc.length;
  const { from, to } = doc.line(Math.max(1, line));
  return Math.min(to, from + Math.max(0, column - 1));
}
