import { type Document, isAlias, isMap, isScalar, isSeq } from 'yaml';
import { quote } from '../../core/quote.ts';
import type { SourceText } from '../../core/text.ts';
import { LONGEST_YAML, yamlDocuments } from '../../text/yaml-documents.ts';
import {
  noSuchKey,
  notWellFormed,
  tooDeep,
  unknown,
  type VersionReader,
  type VersionReading,
  versionAt,
} from '../reading.ts';

/** Reads the first document of a YAML file; default key `version`. Numbers are read as written: `1.10` is not `1.1`. */
export const yaml: VersionReader = (file) => readYaml(file.source, file.key ?? 'version');

/** Reads a Helm chart: `version` is the chart's, `appVersion` the product's. */
export const helmChart: VersionReader = (file) => readYaml(file.source, file.key ?? 'appVersion');

function readYaml(source: SourceText, key: string): VersionReading {
  if (source.text.length > LONGEST_YAML) return unknown(`${quote(source.path)} is larger than 256 KiB`);
  const documents = yamlDocuments(source.text);
  if (!documents) return tooDeep(source);
  const [document] = documents;
  const [error] = document?.errors ?? [];
  if (error) return notWellFormed(source, 'YAML', error.pos[0]);
  const node = nodeAt(document, key);
  if (!isScalar(node) || !node.range || node.source === undefined) return noSuchKey(source, key);
  const [start, end] = node.range;
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
    return unknown(
      `${quote(key)} in ${quote(source.path)} is a text block instead of one line`,
      source.locate(start, start),
    );
  const quotes = node.type === 'PLAIN' ? 0 : 1;
  return versionAt(source, node.source, { start: start + quotes, end: end - quotes });
}

/** @param key steps, separated by dots */
function nodeAt(document: Document.Parsed | undefined, key: string): unknown {
  let node: unknown = document?.contents;
  for (const step of key.split('.')) node = childOf(document, node, step);
  return node;
}

function childOf(document: Document.Parsed | undefined, parent: unknown, step: string): unknown {
  let child: unknown;
  if (isMap(parent)) child = parent.items.findLast(({ key }) => isScalar(key) && key.source === step)?.value;
  if (isSeq(parent) && /^\d+$/.test(step)) child = parent.items[Number(step)];
  return document && isAlias(child) ? child.resolve(document) : child;
}
