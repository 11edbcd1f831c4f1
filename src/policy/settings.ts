import type { DataPath, Manifest } from '../manifest/manifest.ts';
import type { ManifestData } from '../manifest/schema/schema.ts';
import { entryAt } from '../manifest/yaml/tree.ts';

/** Stands for every item of a list. */
const ITEMS = '[]';

/** Settings of a manifest that a policy can forbid, by their names in reports. */
const SETTINGS = {
  'scan.hosts.extra': ['scan', 'hosts', 'extra'],
  'scan.hosts.ignore': ['scan', 'hosts', 'ignore'],
  'scan.libraries': ['scan', 'libraries'],
  'scan.clients': ['scan', 'clients'],
  'scan.tests': ['scan', 'tests'],
  'scan.vendored': ['scan', 'vendored'],
  'products[].source': ['products', ITEMS, 'source'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** Returns the places of a setting that a manifest contains. */
export function placesOf({ root, data }: Manifest, name: SettingName): readonly DataPath[] {
  if (root === null) return [];
  const [first, ...rest] = SETTINGS[name];
  const paths: readonly DataPath[] =
    rest[0] === ITEMS ? (data.products ?? []).map((_, index) => [first, index, ...rest.slice(1)]) : [[first, ...rest]];
  return paths.filter((path) => entryAt(root, path) !== undefined);
}

/** Returns the data without a setting. */
export function withoutSetting(data: ManifestData, name: SettingName): ManifestData {
  return without(data, SETTINGS[name]) as ManifestData;
}

function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === ITEMS) return Array.isArray(value) ? value.map((item) => without(item, rest)) : value;
  if (typeof value !== 'object' || value === null || step === undefined || !Object.hasOwn(value, step)) return value;
  const { [step]: inner, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [step]: without(inner, rest) };
}
