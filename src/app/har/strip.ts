import { bareHost, HostTable } from '../../api/hosts.ts';
import { UsageError } from '../../core/errors.ts';
import type { HarFiles } from '../../core/ports.ts';
import { quote } from '../../core/quote.ts';
import { strippedEntries } from '../../har/strip.ts';
import { jsonText } from '../../render/escape.ts';

/**
 * Returns a recording without what the check does not read, in pieces. The file is read twice, so that nothing is written
 * of a file that cannot be stripped.
 *
 * @param hosts further hosts whose requests the check reads
 * @throws UsageError if the file cannot be read or stripped, or if a host is none
 */
export function stripRecording(
  files: HarFiles,
  path: string,
  hosts: readonly string[],
  version: string,
): Iterable<string> {
  const table = tableWith(hosts);
  const entries = () => strippedEntries(path, piecesOf(files, path), table);
  for (const _ of entries());
  return document(entries(), version);
}

/** @throws UsageError if one of them is not a host */
export function tableWith(hosts: readonly string[]): HostTable {
  const odd = hosts.find((host) => bareHost(host) === '');
  if (odd !== undefined)
    throw new UsageError(`--host cannot be ${quote(odd)} (name a host, such as proxy.contoso.com)`);
  return new HostTable({ extra: hosts });
}

function piecesOf(files: HarFiles, path: string): Iterable<Uint8Array> {
  const pieces = files.pieces(path);
  if (!pieces) throw new UsageError(`cannot read ${quote(path)}: it is not a regular file, or access is denied`);
  return pieces;
}

/** One entry per line. */
export function* document(entries: Iterable<object>, version: string): Iterable<string> {
  const creator = JSON.stringify({ name: 'mde-partner-check', version });
  yield `{"log":{"version":"1.2","creator":${creator},"entries":[`;
  let separator = '\n';
  for (const entry of entries) {
    yield separator + jsonText(JSON.stringify(entry));
    separator = ',\n';
  }
  yield '\n]}}\n';
}
