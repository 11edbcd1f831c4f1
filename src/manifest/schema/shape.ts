import { quote } from '../../core/quote.ts';
import { type Suggestion, type SyntaxFault, suggested } from '../fault.ts';
import type { DataPath } from '../manifest.ts';
import { missingBlank, missingBlankFault } from '../yaml/missing-blank.ts';
import { GLUED_DASH } from '../yaml/parser-messages.ts';
import { sentence } from '../yaml/place-names.ts';
import { quoted } from '../yaml/quoting.ts';
import { pathName, type Reader } from '../yaml/reader.ts';
import type { ScalarNode, TreeNode } from '../yaml/tree.ts';
import { type Difference, differences } from './differences.ts';
import { candidateFor } from './key-candidates.ts';
import { alternatives, factsAt, type KeyFacts } from './key-facts.ts';
import { reportUnknownKeys } from './keys.ts';
import { judgeSchemaVersion } from './schema-version.ts';

/** Compares the data with the schema: reports every difference and removes the value at fault from the data. */
export function judgeShape(reader: Reader): void {
  const found = [...differences(reader.kind.shape, reader.data)];
  const replaced = new Set<string>();
  for (const { kind, path, keys } of found)
    if (kind === 'unknown-keys') reportUnknownKeys(reader, path, keys, replaced);
  for (const difference of found) if (difference.kind !== 'unknown-keys') judgeValue(reader, difference, replaced);
}

function judgeValue(reader: Reader, { kind, path }: Difference, replaced: ReadonlySet<string>): void {
  const facts = factsAt(reader.kind.shape, path);
  if (!facts) return;
  if (replaced.has(pathName(path))) return;
  if (path.length === 1 && path[0] === 'schemaVersion') judgeSchemaVersion(reader);
  else if (kind === 'too-few') reportNoProducts(reader, path);
  else reportValue(reader, path, facts);
  reader.set(path, replacement(reader, path, facts));
}

/** Reports a value of the wrong type, except for dates, which a rule judges. */
function reportValue(reader: Reader, path: DataPath, facts: KeyFacts): void {
  const node = path.length === 0 ? undefined : reader.entry(path)?.node;
  if (!node) reportMissing(reader, path, facts);
  else if (node.kind === 'scalar' && node.value === null) reportEmpty(reader, path, facts, node);
  else if (facts.type !== 'day' || node.kind !== 'scalar') reportWrong(reader, path, facts, node);
}

/**
 * Returns what replaces a value at fault. A date keeps its text for the rule that judges it; items stay in their lists,
 * so that each index keeps its item.
 */
function replacement(reader: Reader, path: DataPath, facts: KeyFacts): unknown {
  const node = reader.scalar(path);
  if (facts.type === 'day' && node && node.value !== null) return node.text;
  if (typeof path.at(-1) !== 'number') return undefined;
  return facts.type === 'mapping' ? Object.create(null) : (node?.text ?? '');
}

function reportNoProducts(reader: Reader, path: DataPath): void {
  reader.report(
    path,
    reader.place(path, 'key'),
    "'products' is empty. Add at least one product, for example '- name: Contoso Cognito'.",
  );
}

function reportMissing(reader: Reader, path: DataPath, facts: KeyFacts): void {
  const parent = path.slice(0, -1);
  reader.report(
    path,
    reader.place(parent, 'key'),
    `${sentence(reader.nameOf(parent))} has no ${keyNamed(String(path.at(-1)))}. ${adding(facts)}.`,
  );
}

function reportEmpty(reader: Reader, path: DataPath, facts: KeyFacts, node: ScalarNode): void {
  // `~` means "nothing" and cannot be meant as text.
  if (facts.type === 'text' && node.text !== '' && node.text !== '~') {
    reportUnquoted(reader, path, node, 'as no value');
    return;
  }
  const part = typeof path.at(-1) === 'number' ? 'item' : 'key';
  const remedy = facts.required ? adding(facts) : `Add a value or remove the ${part}`;
  reader.report(
    path,
    reader.place(path, node.text === '' ? 'key' : 'value'),
    `${sentence(reader.nameOf(path))} has no value. ${remedy}.`,
  );
}

function reportUnquoted(reader: Reader, path: DataPath, node: ScalarNode, read: string): void {
  const text = quoted(node.text);
  reader.report(
    path,
    node.place,
    `${sentence(reader.nameOf(path))} must be text, but YAML reads ${quote(node.text)} ${read}. Quote it: ${text}.`,
    { fix: suggested(reader.source, { title: 'add quotes', edits: [{ place: node.place, text }] }) },
  );
}

function reportWrong(reader: Reader, path: DataPath, facts: KeyFacts, node: TreeNode): void {
  if (facts.type === 'text' && node.kind === 'scalar' && typeof node.value !== 'string') {
    const read = typeof node.value === 'boolean' ? `as ${node.value}` : `as the number ${node.value}`;
    reportUnquoted(reader, path, node, read);
    return;
  }
  const { message, fix } = wrongFault(reader, path, facts, node);
  reader.report(path, reader.place(path, 'value'), message, fix ? { fix: suggested(reader.source, fix) } : {});
}

function wrongFault(
  reader: Reader,
  path: DataPath,
  facts: KeyFacts,
  node: TreeNode,
): Pick<SyntaxFault, 'message' | 'fix'> {
  if (facts.type === 'text' && node.kind === 'scalar' && node.text.trim() === '')
    return { message: `${sentence(reader.nameOf(path))} is empty. ${adding(facts)}.` };
  const glued = facts.type === 'mapping' && node.kind === 'scalar' && node.style === 'plain' && missingBlank(node.text);
  if (glued) return missingBlankFault(glued, node.place.start);
  if (hasGluedDash(facts, node)) return { message: GLUED_DASH };
  const meant = facts.type === 'choice' && node.kind === 'scalar' ? candidateFor(node.text, facts.choices) : undefined;
  if (meant)
    return {
      message: `${sentence(reader.nameOf(path))} is ${given(node)}. Did you mean '${meant.key}'?`,
      fix: { title: `use '${meant.key}'`, edits: [{ place: node.place, text: meant.key }] },
    };
  return {
    message: `${sentence(reader.nameOf(path))} is ${given(node)}. It must be ${wanted(path, facts)}.`,
    fix: facts.type === 'text' ? withoutBrackets(reader.source.text, node) : undefined,
  };
}

/** `{version}` was most likely meant as text, and a list of one text as that text; anything else is ambiguous. */
function withoutBrackets(text: string, node: TreeNode): Suggestion | undefined {
  if (node.kind === 'scalar' || !node.flow) return undefined;
  const written = text.slice(node.place.start, node.place.end);
  if (node.kind === 'mapping') {
    if (!/^\{[A-Za-z]\w*\}$/.test(written)) return undefined;
    return { title: 'add quotes', edits: [{ place: node.place, text: quoted(written) }] };
  }
  const [item, ...others] = node.items;
  if (item?.node.kind !== 'scalar' || typeof item.node.value !== 'string' || others.length > 0) return undefined;
  return { title: 'remove the brackets', edits: [{ place: node.place, text: quoted(item.node.text) }] };
}

/** `-name: x` is a mapping; with a space, it would be a list. */
function hasGluedDash(facts: KeyFacts, node: TreeNode): boolean {
  return facts.type === 'list' && node.kind === 'mapping' && /^-[A-Za-z]/.test([...node.entries.keys()][0] ?? '');
}

function wanted(path: DataPath, facts: KeyFacts): string {
  if (facts.type === 'text') return path.at(-1) === 'id' ? 'text of lowercase letters, digits and hyphens' : 'text';
  if (facts.type === 'flag') return 'true or false, without quotes';
  if (facts.type === 'choice') return choices(facts);
  if (facts.type === 'day') return 'a date in the form YYYY-MM-DD';
  if (facts.type === 'list') return "a list, with '- ' before each item";
  const isOneLine = facts.example !== undefined && !facts.example.includes('- ');
  return `a mapping, with its keys indented below it${isOneLine ? `, such as '${facts.example}'` : ''}`;
}

function choices(facts: KeyFacts): string {
  return `one of ${alternatives(facts.choices)}`;
}

function given(node: TreeNode): string {
  if (node.kind === 'scalar') return node.text === '' ? 'empty text' : quote(node.text);
  return node.kind === 'list' ? 'a list' : 'a mapping';
}

/** Returns a sentence that states what to add. */
function adding({ purpose, example }: KeyFacts): string {
  const shown = example === undefined ? '' : `, for example '${example}'`;
  if (purpose === undefined) return `Add it${shown}`;
  const what = purpose.replace(/^why /, 'reason why ');
  return `Add ${/^(?:the|whether) /.test(what) ? '' : 'the '}${what}${shown}`;
}

/** What people call a key, where that is another word; the key is how to get there. */
const LABELS: Readonly<Record<string, string>> = { landingPage: 'landing page', userAgent: 'User-Agent' };

function keyNamed(key: string): string {
  const label = LABELS[key];
  return label === undefined ? `'${key}'` : `${label} ('${key}')`;
}
