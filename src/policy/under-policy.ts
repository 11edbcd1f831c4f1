import { bareHost } from '../api/hosts.ts';
import type { Finding } from '../core/finding.ts';
import type { DataPath, Manifest } from '../manifest/manifest.ts';
import type { ManifestData } from '../manifest/schema/schema.ts';
import { type Entry, entryAt, type MappingNode } from '../manifest/yaml/tree.ts';
import type { Policy } from './policy.ts';
import { placesOf, withoutSetting } from './settings.ts';

/** Returns a manifest with the data that count under a policy: without forbidden settings, with those of the policy. */
export function underPolicy(manifest: Manifest, policy: Policy): Manifest {
  const data = policy.forbiddenSettings.reduce(withoutSetting, manifest.data);
  return { ...manifest, data: withSettings(data, policy) };
}

function withSettings(data: ManifestData, policy: Policy): ManifestData {
  if (policy.hosts.length + policy.libraries.length === 0) return data;
  const { hosts, libraries = [] } = data.scan ?? {};
  const checked = new Set(policy.hosts);
  const ignore = hosts?.ignore?.map(
    (one) => one && { ...one, hosts: one.hosts?.filter((host) => !isIn(checked, host)) },
  );
  const names = new Set(policy.libraries.map(({ name }) => name));
  const modules = new Set(policy.libraries.flatMap((one) => one.modules));
  const others = libraries.filter(
    (one) => !names.has(one?.name ?? '') && !one?.modules?.some((name) => name !== undefined && modules.has(name)),
  );
  return {
    ...data,
    scan: {
      ...data.scan,
      hosts: { ...hosts, extra: [...policy.hosts, ...(hosts?.extra ?? [])], ignore },
      libraries: [...policy.libraries, ...others],
    },
  };
}

function isIn(hosts: ReadonlySet<string>, host: string | undefined): boolean {
  return host !== undefined && hosts.has(bareHost(host));
}

/** A value of a manifest that has no effect under a policy. */
export interface RefusedSetting {
  readonly at: DataPath;
  /** Key of the setting. */
  readonly name: string;
  /** The host that the policy checks; null: the whole setting is forbidden. */
  readonly host: string | null;
}

/** Returns what a manifest contains and a policy refuses. */
export function refusedSettings(manifest: Manifest, policy: Policy): readonly RefusedSetting[] {
  const forbidden = policy.forbiddenSettings.flatMap((name) =>
    placesOf(manifest, name).map((at) => ({ at, name, host: null })),
  );
  if (policy.forbiddenSettings.includes('scan.hosts.ignore')) return forbidden;
  const checked = new Set(policy.hosts);
  return [
    ...forbidden,
    ...ignoredHosts(manifest)
      .filter(({ host }) => isIn(checked, host))
      .map(({ at, host }) => ({ at, name: 'scan.hosts.ignore', host })),
  ];
}

/** As written: the data have them no longer. */
function ignoredHosts({ root }: Manifest): { readonly at: DataPath; readonly host: string }[] {
  if (root === null) return [];
  const key = ['scan', 'hosts', 'ignore'];
  return itemsAt(root, key).flatMap((_, group) => {
    const list = [...key, group, 'hosts'];
    return itemsAt(root, list).flatMap(({ node }, index) =>
      node.kind === 'scalar' ? [{ at: [...list, index], host: node.text }] : [],
    );
  });
}

function itemsAt(root: MappingNode, path: DataPath): readonly Entry[] {
  const node = entryAt(root, path)?.node;
  return node?.kind === 'list' ? node.items : [];
}

/** Gives findings the severities of a policy. */
export function withSeverities(findings: readonly Finding[], { severities }: Policy): readonly Finding[] {
  if (severities.size === 0) return findings;
  return findings.map((finding) => {
    const severity = severities.get(finding.rule);
    return severity === undefined || severity === finding.severity
      ? finding
      : { ...finding, severity, judged: finding.severity };
  });
}
