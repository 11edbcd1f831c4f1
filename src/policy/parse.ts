import { bareHost } from '../api/hosts.ts';
import { UsageError } from '../core/errors.ts';
import type { Severity } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { ListedRule } from '../core/rule.ts';
import { sha256Of } from '../core/sha256.ts';
import { startText } from '../core/text.ts';
import type { DocumentKind } from '../manifest/document-kind.ts';
import type { DataPath, ManifestFault } from '../manifest/manifest.ts';
import { shapeOf } from '../manifest/schema/schema-shape.ts';
import { judgeShape } from '../manifest/schema/shape.ts';
import { judgeCurlyQuotes } from '../manifest/yaml/curly-quotes.ts';
import { decode } from '../manifest/yaml/decode.ts';
import { sentence } from '../manifest/yaml/place-names.ts';
import { Reader } from '../manifest/yaml/reader.ts';
import { readYaml } from '../manifest/yaml/syntax.ts';
import { toPlain } from '../manifest/yaml/tree.ts';
import { parseCivilDate } from '../text/dates.ts';
import type { Policy } from './policy.ts';
import { ALL_RULES, type PolicyDocument, policySchema } from './schema.ts';
import type { SettingName } from './settings.ts';

/** The file that the caller gave. */
export interface PolicyFile {
  /** As messages and reports show it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Parses a policy. A policy with any fault is refused as a whole, because a gate that is partly off helps nobody.
 *
 * @param rules every rule there is
 * @throws UsageError with the first fault and its place
 */
export function parsePolicy({ path, bytes }: PolicyFile, rules: readonly ListedRule[]): Policy {
  const ids = rules.map(({ meta }) => meta.id);
  const kind = policyKind(ids);
  const { source, fault } = decode(path, bytes, kind);
  if (fault) throw refused([fault]);
  const { root, faults } = readYaml(source, kind);
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (!root) throw refused(errors);
  const reader = new Reader(kind, source, root, toPlain(root) as Record<string, unknown>);
  judgeShape(reader);
  judgeCurlyQuotes(reader);
  judgeWaivers(reader, new Set(rules.filter(({ meta }) => meta.waivable === false).map(({ meta }) => meta.id)));
  judgeHosts(reader);
  if (errors.length + reader.faults.length > 0) throw refused([...errors, ...reader.faults]);
  return fromDocument(reader.data as PolicyDocument, { path, sha256: sha256Of(bytes), ids });
}

function policyKind(ruleIds: readonly string[]): DocumentKind {
  return {
    noun: 'policy',
    shape: shapeOf(policySchema(ruleIds)),
    ifEmpty: "Add 'schemaVersion: 1' and what the policy decides.",
    ifTooLarge: 'Remove what it does not need.',
  };
}

function fromDocument(
  document: PolicyDocument,
  { path, sha256, ids }: Pick<Policy, 'path' | 'sha256'> & { readonly ids: readonly string[] },
): Policy {
  const unwaivable = document.unwaivable ?? [];
  return {
    path,
    sha256,
    failOn: document.failOn ?? null,
    require: document.require ?? [],
    severities: new Map(
      Object.entries(document.severities ?? {}).flatMap(([rule, severity]): [string, Severity][] =>
        severity === undefined ? [] : [[rule, severity]],
      ),
    ),
    unwaivable: new Set(unwaivable.includes(ALL_RULES) ? ids : unwaivable),
    waivers: document.waivers ?? [],
    forbiddenSettings: (document.forbiddenSettings ?? []) as readonly SettingName[],
    hosts: (document.scan?.hosts?.extra ?? []).map(bareHost),
    libraries: document.scan?.libraries ?? [],
  };
}

/** Reports waivers that could never hide anything. One that has expired is not a fault: it ends by itself. */
function judgeWaivers(reader: Reader, unwaivable: ReadonlySet<string>): void {
  for (const index of itemsAt(reader, ['waivers'])) {
    const rule = reader.value(['waivers', index, 'rule']);
    if (typeof rule === 'string' && unwaivable.has(rule))
      report(reader, ['waivers', index, 'rule'], `is ${quote(rule)}, a rule that cannot be waived. Remove the waiver.`);
    const expires = reader.value(['waivers', index, 'expires']);
    const day = typeof expires === 'string' ? parseCivilDate(expires) : undefined;
    if (day && !day.ok)
      report(
        reader,
        ['waivers', index, 'expires'],
        `is ${quote(expires as string)}, which ${day.reason}. Use the form YYYY-MM-DD.`,
      );
  }
}

function judgeHosts(reader: Reader): void {
  for (const index of itemsAt(reader, ['scan', 'hosts', 'extra'])) {
    const path = ['scan', 'hosts', 'extra', index];
    const host = reader.value(path);
    if (typeof host === 'string' && bareHost(host) === '')
      report(
        reader,
        path,
        `is ${quote(host)}, which is not a host name. Use a name such as 'defender-proxy.contoso.com'.`,
      );
  }
}

function itemsAt(reader: Reader, path: DataPath): Iterable<number> {
  const items = reader.value(path);
  return Array.isArray(items) ? items.keys() : [];
}

function report(reader: Reader, path: DataPath, predicate: string): void {
  reader.report(path, reader.place(path, 'value'), `${sentence(reader.nameOf(path))} ${predicate}`);
}

/** One line with the first place; the other faults are counted. */
function refused(faults: readonly ManifestFault[]): UsageError {
  const [first, ...more] = [...faults].sort(
    ({ location: { start: a } }, { location: { start: b } }) => a.line - b.line || a.column - b.column,
  );
  if (!first) throw new Error('a policy without a fault is not refused');
  const others =
    more.length === 0 ? '' : ` (${more.length} more ${more.length === 1 ? 'fault' : 'faults'} in this file)`;
  return new UsageError(`${startText(first.location)}: ${first.message}${others}`);
}
