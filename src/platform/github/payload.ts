import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Json = Readonly<Record<string, unknown>>;

/** Returns the payload of the event; empty if there is none or it cannot be read. Any field may be absent. */
export function payloadOf({ GITHUB_EVENT_PATH: path }: Environment): Json {
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(payload) ? payload : {};
  } catch {
    return {};
  }
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value at nested `keys`; undefined if one is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) current = isRecord(current) ? current[key] : undefined;
  return current;
}

/** Returns a text that is not empty, else null. */
export function textAt(value: unknown, ...keys: readonly string[]): string | null {
  const found = at(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : null;
}
