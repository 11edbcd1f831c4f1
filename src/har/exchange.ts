import type { HostTable } from '../api/hosts.ts';
import type { Header } from './request.ts';
import { type StrippedEntry, strippedEntry } from './strip.ts';

/** A request that a command sent to a recorded host, and the status of its answer. */
export interface Exchange {
  /** As sent. */
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly headers: readonly Header[];
  /** Null: not known. */
  readonly body: string | null;
  /** Null: there was no answer. */
  readonly status: number | null;
}

/** An entry of a recording that is written, with only what the check reads, and the status. */
export type RecordedEntry = StrippedEntry & { readonly response?: { readonly status: number } };

/** Returns what is written of an exchange; null: it cannot be written without text that may be a secret. */
export function recordedEntry(exchange: Exchange, table: HostTable): RecordedEntry | null {
  const { method, url, headers, body, status } = exchange;
  const entry = strippedEntry(
    { request: { method, url, headers, ...(body !== null && { postData: { text: body } }) } },
    table,
  );
  return entry?.request && status !== null ? { ...entry, response: { status } } : entry;
}
