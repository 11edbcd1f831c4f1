import { noSuchKey, type VersionReader } from '../reading.ts';
import { inToml } from './toml.ts';

/** The two places that build back-ends read; Poetry 2 declares its own as `dynamic` in `project`. */
const PLACES = [
  ['project', 'version'],
  ['tool', 'poetry', 'version'],
];

/** `pyproject.toml`: a version that is `dynamic` comes from source control. */
export const pyproject: VersionReader = ({ source, key }) =>
  inToml(source, (document) => {
    const place = key === null ? PLACES.find((path) => document.value(path) !== undefined) : key.split('.');
    if (place) return document.version(place);
    const dynamic = document.value(['project', 'dynamic']);
    if (Array.isArray(dynamic) && dynamic.includes('version')) return { kind: 'from-tag' };
    return noSuchKey(source, 'project.version');
  });
