import { nameOf } from '../core/path.ts';
import type { WorkTree } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { gradleScript, properties } from './formats/assignments.ts';
import { cargo } from './formats/cargo.ts';
import { code } from './formats/code.ts';
import { json } from './formats/json.ts';
import { maven } from './formats/maven.ts';
import { msbuild } from './formats/msbuild.ts';
import { plain } from './formats/plain.ts';
import { pyproject } from './formats/pyproject.ts';
import { toml } from './formats/toml.ts';
import { xml } from './formats/xml.ts';
import { helmChart, yaml } from './formats/yaml.ts';
import { unknown, type VersionReader, type VersionReading } from './reading.ts';
import { openText } from './text-file.ts';

/** By name, the first match counts; names of tools precede file name extensions. */
const FORMATS: readonly (readonly [RegExp, VersionReader])[] = [
  [/^pyproject\.toml$/, pyproject],
  [/^Cargo\.toml$/, cargo],
  [/^Chart\.ya?ml$/, helmChart],
  [/^pom\.xml$|\.pom$/, maven],
  [/\.(?:\w+proj|props|targets)$/, msbuild],
  [/\.jsonc?$/, json],
  [/\.toml$/, toml],
  [/\.ya?ml$/, yaml],
  [/\.(?:xml|nuspec|config|vsixmanifest)$/, xml],
  [/\.properties$/, properties],
  [/\.gradle(?:\.kts)?$/, gradleScript],
];

/** Files that contain only the version. */
const PLAIN_NAME = /^\.?version(?:\.txt)?$/i;

/**
 * Returns the version that a file states, and its place.
 *
 * @param path relative to the repository root
 * @param key where it is in the file, if not at the default place: a dotted path in JSON, YAML and TOML, an element
 *   path in XML, otherwise the name that it is assigned to
 */
export function readVersion(tree: WorkTree, path: string, key: string | null): VersionReading {
  const { source, reason } = openText(tree, path);
  if (!source) return unknown(reason);
  const reader = readerFor(path, key);
  if (!reader)
    return unknown(
      `the format of ${quote(path)} is unknown and there is no 'version.key' with the name of the variable, such as 'VERSION'`,
    );
  return reader({ source, key, open: (other) => openText(tree, other).source });
}

function readerFor(path: string, key: string | null): VersionReader | undefined {
  const name = nameOf(path);
  const format = FORMATS.find(([pattern]) => pattern.test(name))?.[1];
  return format ?? (key !== null ? code : PLAIN_NAME.test(name) ? plain : undefined);
}

/** Names of files that may be proposed as the file of the version. */
const USUAL_NAMES: ReadonlySet<string> = new Set([
  'package.json',
  'pyproject.toml',
  'Cargo.toml',
  'Chart.yaml',
  'Chart.yml',
  'pom.xml',
  'Directory.Build.props',
  'gradle.properties',
  'manifest.json',
  'VERSION',
]);

function isUsualName(name: string): boolean {
  return USUAL_NAMES.has(name) || /^[^/]+\.csproj$/.test(name);
}

/** A folder with more candidates has no proposal, and none of them is read. */
const MOST_CANDIDATES = 8;

/**
 * Returns the only file in a folder that states a version at its default place; null if there is none, or more than
 * one.
 */
export function usualVersionFile(tree: WorkTree, folder: string): string | null {
  const names = tree.names(folder).filter(isUsualName);
  if (names.length > MOST_CANDIDATES) return null;
  const paths = names
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
    .filter((path) => readVersion(tree, path, null).kind === 'found');
  return paths.length === 1 ? (paths[0] as string) : null;
}
