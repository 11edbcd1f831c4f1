import { Composer, CST, type Document, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml';
import { quote } from '../../core/quote.ts';
import type { SourceText } from '../../core/text.ts';
import {
  noSuchKey,
  notWellFormed,
  tooDeep,
  unknown,
  type VersionReader,
  type VersionReading,
  versionAt,
} from '../reading.ts';

/** The parser takes seconds a MiB, so that YAML files have a limit of their own: 256 KiB. */
const LONGEST = 256 * 1024;

/** The parser recurses, and a stack that overflows inside a regular expression ends the process. */
const DEEPEST = 100;

/** First document of a YAML file; default key `version`. Numbers are read as written: `1.10` is not `1.1`. */
export const yaml: VersionReader = (file) => readYaml(file.source, file.key ?? 'version');

/** Helm: `version` is that of the chart, `appVersion` that of the product. */
export const helmChart: VersionReader = (file) => readYaml(file.source, file.key ?? 'appVersion');

function readYaml(source: SourceText, key: string): VersionReading {
  if (source.text.length > LONGEST)
    return unknown(`${quote(source.path)} is larger than the 256 KiB that are read of YAML`);
  const document = firstDocument(source.text);
  if (document === 'too deep') return tooDeep(source);
  const [error] = document?.errors ?? [];
  if (error) return notWellFormed(source, 'YAML', error.pos[0]);
  let node: unknown = document?.contents;
  for (const step of key.split('.')) node = childOf(document, node, step);
  if (!isScalar(node) || !node.range || node.source === undefined) return noSuchKey(source, key);
  const { start, end } = { start: node.range[0], end: node.range[1] };
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
    return unknown(
      `${quote(key)} in ${quote(source.path)} is a block of text; write the version on one line`,
      source.locate(start, start),
    );
  const quotes = node.type === 'PLAIN' ? 0 : 1;
  return versionAt(source, node.source, { start: start + quotes, end: end - quotes });
}

function firstDocument(text: string): Document.Parsed | 'too deep' | undefined {
  const tokens = [...new Parser().parse(text)];
  if (tokens.some(isTooDeep)) return 'too deep';
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  for (const document of new Composer(options).compose(tokens, true, text.length)) return document as Document.Parsed;
  return undefined;
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

function childOf(document: Document.Parsed | undefined, parent: unknown, step: string): unknown {
  let child: unknown;
  if (isMap(parent)) child = parent.items.findLast(({ key }) => isScalar(key) && key.source === step)?.value;
  if (isSeq(parent) && /^\d+$/.test(step)) child = parent.items[Number(step)];
  return document && isAlias(child) ? child.resolve(document) : child;
}
