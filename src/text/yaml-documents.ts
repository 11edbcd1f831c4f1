import { Composer, CST, type Document, Parser } from 'yaml';

/** Limit of YAML files in UTF-16 units (256 KiB), because the parser takes seconds per MiB. */
export const LONGEST_YAML = 256 * 1024;

/** The composer recurses, and a stack that overflows inside a regular expression ends the process. */
const DEEPEST = 100;

/** Returns the documents of a YAML text, including errors; null: nested too deeply to process. */
export function yamlDocuments(text: string): Iterable<Document.Parsed> | null {
  const tokens = [...new Parser().parse(text)];
  if (tokens.some(isTooDeep)) return null;
  const options = { uniqueKeys: false, prettyErrors: false, strict: false, logLevel: 'silent' } as const;
  return new Composer(options).compose(tokens, true, text.length) as Iterable<Document.Parsed>;
}

/** Does not recurse, unlike everything that follows. */
function isTooDeep(token: CST.Token): boolean {
  const open: [CST.Token, number][] = [[token, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [parent, depth] = next;
    if (depth > DEEPEST) return true;
    if (parent.type === 'document' && parent.value) open.push([parent.value, depth + 1]);
    if (!CST.isCollection(parent)) continue;
    for (const { key, value } of parent.items)
      for (const child of [key, value]) if (child) open.push([child, depth + 1]);
  }
  return false;
}
