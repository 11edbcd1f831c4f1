import type { XmlElement } from '@rgrove/parse-xml';
import type { SourceText } from '../../core/text.ts';
import { noSuchKey, type VersionReader, versionAt } from '../reading.ts';
import { childrenOf, inXml, type PlacedText, textIn } from './xml-document.ts';

/** Reads any XML file; `key` is the path of an element with or without the root, separated by `/` or `.`. */
export const xml: VersionReader = ({ source, key }) =>
  inXml(source, (root) => {
    const path = key ?? 'version';
    const found = textAt(source, root, path);
    return found ? versionAt(source, found.text, found) : noSuchKey(source, path);
  });

/** Returns the text of the first element at the path that contains only text. */
export function textAt(source: SourceText, root: XmlElement, path: string): PlacedText | undefined {
  return elementsAt(root, path).flatMap((element) => textIn(source, element) ?? [])[0];
}

/** Returns every element at the path, in document order. */
export function elementsAt(root: XmlElement, path: string): XmlElement[] {
  const steps = path.split(path.includes('/') ? '/' : '.').filter((step) => step !== '');
  const below = steps[0] === root.name ? steps.slice(1) : steps;
  return below.reduce<XmlElement[]>((found, step) => found.flatMap((element) => childrenOf(element, step)), [root]);
}
