import { Composer, CST, type Document, Parser } from 'yaml';

/** The parser takes seconds a MiB, so that YAML files have a limit of their own: 256 KiB, in UTF-16 units. */
export const LONGEST_YAML = 256 * 1024;

/** The composer recurses, and a stack that overflows inside a regular expression ends the process. */
const DEEPEST = 100;

/** The documents of a YAML text, errors and all; null: it nests so deeply that nothing more can be done with it. */
export function yamlDocuments(text: string): Iterable<Document.Parsed> | null {
  const tokens = [...new Parser().parse(text)];
  if (tokens.some(isTooDeep)) return null;
  const options = { uniqueKeys: false, prettyErrors: false, strict: false, logLevel: 'silent' } as const;
  return new Composer(options).compose(tokens, true, text.length) as Iterable<Document.Parsed>;
}

/** Without recursion, unlike everything that comes after. */
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
