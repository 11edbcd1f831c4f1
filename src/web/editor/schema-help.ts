import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import schema from '../../../schema/mde-partner.schema.json' with { type: 'json' };

/** What is used of a JSON Schema. */
interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
  readonly type?: string;
  readonly examples?: readonly unknown[];
}

const ROOT = schema as unknown as Node;

/** An entry of a list, a key, and the start of its value; the text may be unfinished. */
const LINE = /^(\s*)((?:- +)*)(?:([\w-]+)(:)?)?( *)/;

/** Completes keys where a key may be, and values that the schema lists. */
export function keyCompletion(context: CompletionContext): CompletionResult | null {
  const { doc } = context.state;
  const line = doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const value = /^(\s*(?:- +)*[\w-]+:) +([\w-]*)$/.exec(before);
  if (value) {
    const node = schemaAt(doc, line.number);
    const options = valuesOf(node).map((label) => ({ label, type: 'constant' }));
    return options.length > 0 ? { from: context.pos - (value[2] ?? '').length, options } : null;
  }
  const key = /^\s*(?:- +)*([\w-]*)$/.exec(before);
  if (!key || (key[1] === '' && !context.explicit)) return null;
  const node = mappingAt(doc, line.number);
  const options = Object.entries(node?.properties ?? {}).map(([label, { description = '' }]) => ({
    label,
    info: description,
    apply: `${label}: `,
    type: 'property',
  }));
  return options.length > 0 ? { from: context.pos - (key[1] ?? '').length, options } : null;
}

/** Shows what a key is for. */
export const keyHover = hoverTooltip((view, pos) => {
  const line = view.state.doc.lineAt(pos);
  const [, indent = '', dashes = '', key, colon] = LINE.exec(line.text) ?? [];
  const start = line.from + indent.length + dashes.length;
  if (!key || !colon || pos < start || pos > start + key.length) return null;
  const node = schemaAt(view.state.doc, line.number);
  if (!node?.description) return null;
  const { description, examples } = node;
  return {
    pos: start,
    end: start + key.length,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'cm-key-help';
      dom.textContent = `${description}.`;
      const [example] = examples ?? [];
      if (typeof example === 'string' || typeof example === 'boolean' || typeof example === 'number') {
        const code = document.createElement('code');
        code.textContent = String(example);
        dom.append(code);
      }
      return { dom };
    },
  };
});

/** The schema of the key in a line. */
function schemaAt(doc: Text, number: number): Node | null {
  return nodeAt(keysTo(doc, number, Number.POSITIVE_INFINITY));
}

/** The schema of the mapping that a key in a line would be in. */
function mappingAt(doc: Text, number: number): Node | null {
  const [, indent = '', dashes = ''] = LINE.exec(doc.line(number).text) ?? [];
  return nodeAt(keysTo(doc, number, indent.length + dashes.length));
}

/**
 * The keys that lead to a line, with '-' for the entry of a list, found by indentation: while a person types, the text
 * is rarely a complete document.
 *
 * @param below the column that a key must be left of
 */
function keysTo(doc: Text, number: number, below: number): string[] {
  const path: string[] = [];
  let column = below;
  for (let at = number; at >= 1; at--) {
    const [, indent = '', dashes = '', key] = LINE.exec(doc.line(at).text) ?? [];
    if (!key && at !== number) continue;
    const own = indent.length + dashes.length;
    if (own < column) {
      if (key) path.unshift(key);
      column = own;
    }
    if (own === column && dashes !== '') {
      path.unshift('-');
      // A list may have the indentation of its key.
      column = indent.length + 0.5;
    }
  }
  return path;
}

function nodeAt(path: readonly string[]): Node | null {
  return path.reduce<Node | null>((node, step) => childOf(node, step), ROOT);
}

function childOf(node: Node | null, step: string): Node | null {
  const all = node ? [node, ...(node.anyOf ?? [])] : [];
  for (const one of all) {
    const child = step === '-' ? one.items : one.properties?.[step];
    if (child) return child;
  }
  return null;
}

function valuesOf(node: Node | null): string[] {
  const all = node ? [node, ...(node.anyOf ?? [])] : [];
  return all.flatMap((one) => [
    ...(one.enum ?? []).map(String),
    ...(one.const === undefined ? [] : [String(one.const)]),
    ...(one.type === 'boolean' ? ['true', 'false'] : []),
  ]);
}
