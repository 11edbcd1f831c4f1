import type { EditorState, Range } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Parts of a line of YAML by name. Others stay plain. */
const PARTS = {
  key: /^\s*(?:- +)*[\w-]+(?=:(?:\s|$))/,
  comment: /(?:^|\s)#.*/,
  text: /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/,
  /** A word or number with a meaning. */
  value: /(?<=[:-] +)(?:true|false|null|\d[\d.-]*)(?=\s*$)/,
};

const PART = new RegExp(
  Object.entries(PARTS)
    .map(([name, { source }]) => `(?<${name}>${source})`)
    .join('|'),
  'g',
);

const MARKS = Object.fromEntries(
  Object.keys(PARTS).map((name) => [name, Decoration.mark({ class: `cm-yaml-${name}` })]),
);

/** Longer lines are not colored. */
const MOST_CHARACTERS = 2_000;

/** Colors for the eye only: each line by itself, so that a text over several lines stays plain. */
export const highlight = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view.state, view.visibleRanges);
    }
    update({ docChanged, viewportChanged, state, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = decorate(state, view.visibleRanges);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

export const HIGHLIGHT_THEME = EditorView.theme({
  '.cm-yaml-key': { color: 'var(--accent)' },
  '.cm-yaml-comment': { color: 'var(--muted)', fontStyle: 'italic' },
  '.cm-yaml-value': { color: 'var(--good)' },
});

function decorate({ doc }: EditorState, visible: EditorView['visibleRanges']): DecorationSet {
  const marks: Range<Decoration>[] = [];
  for (const { from, to } of visible)
    for (let line = doc.lineAt(from); ; line = doc.line(line.number + 1)) {
      for (const match of line.length > MOST_CHARACTERS ? [] : line.text.matchAll(PART))
        for (const [name, text] of Object.entries(match.groups ?? {}))
          if (text)
            marks.push(
              (MARKS[name] as Decoration).range(line.from + match.index, line.from + match.index + text.length),
            );
      if (line.to >= to || line.number === doc.lines) break;
    }
  return Decoration.set(marks);
}
