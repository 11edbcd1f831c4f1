import { noSuchKey, type VersionReader } from '../reading.ts';
import { inToml } from './toml.ts';

/** The two places that build backends read; Poetry 2 declares its version as `dynamic` in `project`. */
const PLACES = [
  ['project', 'version'],
  ['tool', 'poetry', 'version'],
];

/** Reads `pyproject.toml`; a `dynamic` version comes from source control. */
export const pyproject: VersionReader = ({ source, key }) =>
  inToml(source, (document) => {
    const place = key === null ? PLACES.find((path) => document.value(path) !== undefined) : key.split('.');
    if (place) return document.version(place);
    const dynamic = document.value(['project', 'dynamic']);
    if (Array.isArray(dynamic) && dynamic.includes('version')) return { kind: 'from-tag' };
    return noSuchKey(source, 'project.version');
  });
