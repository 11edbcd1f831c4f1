import { utf8TextOf } from '../core/bytes.ts';
import { UsageError } from '../core/errors.ts';
import { keyPath } from '../core/key-path.ts';
import { quote } from '../core/quote.ts';
import type { Report } from '../core/report.ts';
import { reportSchema } from '../core/report-schema.ts';
import { REQUIREMENTS } from '../requirements.ts';

/** The version of the report that this program writes and reads. */
const VERSION = 1;
const TOOL = 'mde-partner-check';

/**
 * Parses a report that this program wrote earlier. Keys that only a later release knows are allowed.
 *
 * @param name how the caller named the file
 * @throws UsageError if it is anything else
 */
export function parseReport(bytes: Uint8Array, name: string): Report {
  const text = utf8TextOf(bytes);
  if (text === null) throw notReport(name, 'it is not UTF-8');
  const value = parsed(text, name);
  if (keyOf(keyOf(value, 'tool'), 'name') !== TOOL) throw notReport(name, 'another program wrote it');
  const version = keyOf(value, 'schemaVersion');
  if (version !== VERSION)
    throw notReport(name, `its 'schemaVersion' is ${quote(String(version))}, and only ${VERSION} can be read`);
  const fault = firstFault(value);
  if (fault !== null) throw notReport(name, `${quote(fault)} is missing or has a value that is not allowed`);
  return value as Report;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error: unknown) {
    throw notReport(name, 'it is not JSON', error);
  }
}

/** Undefined: the value is not an object, or does not have the key. */
function keyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** Returns the first key that the schema refuses, as `findings[3].path`; null: none. */
function firstFault(value: unknown): string | null {
  const { error } = reportSchema(REQUIREMENTS.map(({ id }) => id)).safeParse(value);
  const fault = error?.issues.find(({ code }) => code !== 'unrecognized_keys');
  return fault ? keyPath(fault.path) : null;
}

function notReport(name: string, why: string, cause?: unknown): UsageError {
  return new UsageError(
    `${quote(name)} is not a report of ${TOOL}: ${why} (write one with 'check --format json=FILE')`,
    { cause },
  );
}
