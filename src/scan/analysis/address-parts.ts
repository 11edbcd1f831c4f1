import { HOLE } from '../../api/hosts.ts';
import { joinedAddress } from './joined-texts.ts';
import { concat, type Text, textValue, union, type Value } from './value.ts';

type Parts = Readonly<Record<'origin' | 'host' | 'path' | 'query', string>>;

/** Members of a parsed address, by their names in small letters. */
const PARTS: ReadonlyMap<string, (parts: Parts) => string> = new Map([
  ['host', ({ host }) => host],
  ['hostname', ({ host }) => host],
  ['netloc', ({ host }) => host],
  ['authority', ({ host }) => host],
  ['origin', ({ origin }) => origin],
  ['path', ({ path }) => path],
  ['pathname', ({ path }) => path],
  ['absolutepath', ({ path }) => path],
  ['search', ({ query }) => query],
  ['pathandquery', ({ path, query }) => `${path}${query}`],
]);

/**
 * A part of an address, such as its host: `new URL(address).hostname`. Null: no part has that name, or one of the texts is
 * not an address.
 */
export function addressPart(address: Value, member: string): Value | null {
  const part = PARTS.get(member.toLowerCase());
  if (!part || address.texts.length === 0) return null;
  const texts: Text[] = [];
  for (const { value, origins } of address.texts) {
    const parts = partsOf(value);
    if (!parts) return null;
    texts.push({ value: part(parts), origins: origins.map((origin) => ({ ...origin, inner: null })) });
  }
  return { ...address, texts };
}

/** The parts that may be replaced. A new query is left out, because it does not tell which API is meant. */
const REPLACED: ReadonlySet<string> = new Set(['scheme', 'netloc', 'path', 'params', 'query', 'fragment']);

/**
 * An address with other parts: `parsed._replace(path=path)`. Null: one of the names is not that of a part, or one of the
 * texts is not an address.
 */
export function withParts(address: Value, changed: ReadonlyMap<string, Value>): Value | null {
  if (address.texts.length === 0 || [...changed.keys()].some((name) => !REPLACED.has(name))) return null;
  const all: Value[] = [];
  for (const { value, origins } of address.texts) {
    const parts = partsOf(value);
    if (!parts) return null;
    const scheme = textValue(parts.origin.replace(/:.*$/s, ''));
    const { path = textValue(parts.path), netloc = textValue(parts.host, origins) } = Object.fromEntries(changed);
    const origin = concat([changed.get('scheme') ?? scheme, textValue('://'), netloc]);
    const joined = joinedAddress(origin, [path]);
    all.push(changed.has('query') ? joined : concat([joined, textValue(parts.query)]));
  }
  return { ...union(all), open: address.open, needs: union([address, ...all]).needs };
}

/** Parts of the text of an address, which names its host in full. A hole at the end may be a query, too. */
function partsOf(address: string): Parts | null {
  const [, origin, host, rest] = /^(https?:\/\/([\w.-]+)(?::\d+)?)([/?#].*)?$/is.exec(address) ?? [];
  if (origin === undefined || host === undefined) return null;
  const [whole = ''] = (rest ?? '').split('#');
  const at = whole.indexOf('?');
  const path = (at < 0 ? whole : whole.slice(0, at)) || '/';
  const query = at >= 0 ? whole.slice(at) : whole.includes(HOLE) ? HOLE : '';
  return { origin, host, path, query };
}
