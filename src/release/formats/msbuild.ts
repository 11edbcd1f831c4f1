import type { XmlElement } from '@rgrove/parse-xml';
import { folderOf, nameOf } from '../../core/path.ts';
import { quote } from '../../core/quote.ts';
import type { SourceText } from '../../core/text.ts';
import {
  noSuchKey,
  unknown,
  type VersionFile,
  type VersionReader,
  type VersionReading,
  versionAt,
} from '../reading.ts';
import { GIT_VERSION_PACKAGES } from './git-version-packages.ts';
import { evaluate, type Properties, type Property } from './msbuild-properties.ts';
import { childrenOf, inXml } from './xml-document.ts';

/** Files that MSBuild imports before a project, from the nearest folder above that has them. */
const SHARED_PROPERTIES = 'Directory.Build.props';

interface Project {
  readonly source: SourceText;
  readonly root: XmlElement;
}

/**
 * Reads projects and property files of MSBuild: `Version`, else `VersionPrefix` with `VersionSuffix`, else
 * `PackageVersion`. `key` names another property, alone or at the end of a path.
 */
export const msbuild: VersionReader = (file) => {
  const shared = sharedProperties(file);
  return inEach(shared ? [shared, file.source] : [file.source], (projects) => {
    const properties: Properties = new Map();
    for (const { source, root } of projects) evaluate(source, root, properties);
    const key = file.key?.split(/[./]/).at(-1);
    if (key !== undefined) return stated(file.source, properties, [key]);
    if (projects.some(({ root }) => namesGitVersionPackage(root))) return { kind: 'from-tag' };
    return stated(file.source, properties, ['Version', 'VersionPrefix', 'PackageVersion']);
  });
};

/** Parses files one after the other. */
function inEach(
  sources: readonly SourceText[],
  read: (projects: readonly Project[]) => VersionReading,
  before: readonly Project[] = [],
): VersionReading {
  const [source, ...rest] = sources;
  return source ? inXml(source, (root) => inEach(rest, read, [...before, { source, root }])) : read(before);
}

function sharedProperties({ source, open }: VersionFile): SourceText | null {
  if (!nameOf(source.path).endsWith('proj')) return null;
  for (let folder = folderOf(source.path); ; folder = folderOf(folder)) {
    const shared = open(folder === '' ? SHARED_PROPERTIES : `${folder}/${SHARED_PROPERTIES}`);
    if (shared || folder === '') return shared;
  }
}

function stated(file: SourceText, properties: Properties, names: readonly [string, ...string[]]): VersionReading {
  const property = names.map((name) => properties.get(name.toLowerCase())).find((one) => one !== undefined);
  if (!property) return noSuchKey(file, names[0]);
  const suffix = property.name.toLowerCase() === 'versionprefix' ? properties.get('versionsuffix') : undefined;
  const open = [property, suffix].find((one) => one?.isConditional);
  if (open) return underCondition(open);
  const text = suffix?.value ? `${property.value}-${suffix.value}` : property.value;
  return versionAt(property.source, text, property.place);
}

function underCondition({ name, source, place }: Property): VersionReading {
  const reason = `${quote(source.path)} sets ${quote(name)} under a condition`;
  return unknown(reason, source.locate(place.start, place.end));
}

function namesGitVersionPackage(root: XmlElement): boolean {
  return childrenOf(root, 'ItemGroup')
    .flatMap((group) => childrenOf(group))
    .some(({ attributes }) => GIT_VERSION_PACKAGES.has((attributes['Include'] ?? '').toLowerCase()));
}
