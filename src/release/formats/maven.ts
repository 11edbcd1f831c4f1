import type { XmlElement } from '@rgrove/parse-xml';
import type { SourceText } from '../../core/text.ts';
import { noSuchKey, type Range, type VersionReader, type VersionReading, versionAt } from '../reading.ts';
import { elementsAt, textAt } from './xml.ts';
import { childrenOf, inXml, type PlacedText, textIn } from './xml-document.ts';

/** Properties may refer to properties; a longer chain or text is not expanded. */
const MOST_STEPS = 8;
const LONGEST_TEXT = 1000;

/** Reads `pom.xml`: `project/version`, else that of the parent; properties such as `${revision}` from the same file. */
export const maven: VersionReader = ({ source, key }) =>
  inXml(source, (root) => {
    const paths = key === null ? ['project/version', 'project/parent/version'] : [key];
    const version = paths.map((path) => textAt(source, root, path)).find((one) => one !== undefined);
    return version
      ? resolved(source, version, propertiesOf(source, root))
      : noSuchKey(source, key ?? 'project/version');
  });

/** The place is that of the property if the version is only a property. */
function resolved(
  source: SourceText,
  version: PlacedText,
  properties: ReadonlyMap<string, PlacedText>,
): VersionReading {
  let { text } = version;
  let place: Range = version;
  for (let step = 0; step < MOST_STEPS && text.length <= LONGEST_TEXT; step++) {
    const only = properties.get(/^\$\{([\w.-]+)\}$/.exec(text)?.[1] ?? '');
    const next = text.replace(/\$\{([\w.-]+)\}/g, (reference, name) => properties.get(name)?.text ?? reference);
    if (next === text) break;
    text = next;
    if (only) place = only;
  }
  return versionAt(source, text, place);
}

/** Looks up what the file itself declares; a property may not have the name of a built-in one. */
function propertiesOf(source: SourceText, root: XmlElement): ReadonlyMap<string, PlacedText> {
  const properties = new Map<string, PlacedText>();
  for (const element of elementsAt(root, 'project/properties').flatMap((group) => childrenOf(group))) {
    const value = textIn(source, element);
    if (value) properties.set(element.name, value);
  }
  for (const [name, path] of BUILT_IN) {
    const value = textAt(source, root, path);
    if (value) properties.set(name, value);
  }
  return properties;
}

/** Names that Maven fills from the model, not from `properties`. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['project.version', 'project/version'],
  ['project.parent.version', 'project/parent/version'],
  ['version', 'project/version'],
  ['parent.version', 'project/parent/version'],
]);
