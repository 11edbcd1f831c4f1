import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import schema from '../../../schema/mde-partner.schema.json' with { type: 'json' };
import { keysTo, LINE, siblingKeys } from './yaml-keys.ts';

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

/** Completes keys that a mapping may have and does not have yet, and values that the schema lists. */
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
  const taken = siblingKeys(doc, line.number);
  const options = Object.entries(node?.properties ?? {})
    .filter(([label]) => !taken.has(label))
    .map(([label, { description = '' }]) => ({
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
        const line = document.createElement('p');
        const code = document.createElement('code');
        code.textContent = String(example);
        line.append('Example: ', code);
        dom.append(line);
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
