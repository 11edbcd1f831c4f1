import { folderOf, resolveInside } from '../../core/path.ts';
import { quote } from '../../core/quote.ts';
import { unknown, type VersionFile, type VersionReader, type VersionReading } from '../reading.ts';
import { inToml, type TomlDocument } from './toml.ts';

const OWN = ['package', 'version'];
const SHARED = ['workspace', 'package', 'version'];

/** Reads `Cargo.toml`; `version.workspace = true` refers to the version of the workspace. */
export const cargo: VersionReader = (file) =>
  inToml(file.source, (document) => {
    if (file.key !== null) return document.version(file.key.split('.'));
    const inherits = document.value([...OWN, 'workspace']) === true;
    if (inherits) return fromWorkspace(file, document);
    const isVirtual = document.value(['package']) === undefined && document.value(SHARED) !== undefined;
    return document.version(isVirtual ? SHARED : OWN);
  });

function fromWorkspace(file: VersionFile, member: TomlDocument): VersionReading {
  const { source } = file;
  const none = unknown(
    `${quote(source.path)} uses the version of its workspace, but has no workspace with a version above it`,
  );
  if (isWorkspace(member)) return member.version(SHARED);
  for (const folder of workspaceFolders(folderOf(source.path), member.value(['package', 'workspace']))) {
    const root = file.open(folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml`);
    if (!root) continue;
    const reading = inToml(root, (document) => (isWorkspace(document) ? document.version(SHARED) : none));
    if (reading !== none) return reading;
  }
  return none;
}

function isWorkspace(document: TomlDocument): boolean {
  return document.value(['workspace']) !== undefined;
}

/** Folders where the workspace may be: `package.workspace`, else the nearest folder above. */
function* workspaceFolders(folder: string, stated: unknown): Iterable<string> {
  if (typeof stated === 'string') {
    const path = resolveInside(folder, stated);
    if (path !== null) yield path;
    return;
  }
  while (folder !== '') {
    folder = folderOf(folder);
    yield folder;
  }
}
