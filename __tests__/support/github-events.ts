import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './folders.ts';

/**
 * Environment of a run that an event started.
 *
 * @param payload a text is written as it is
 */
export function eventEnvironment(
  event: string,
  payload: unknown,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const path = join(folderWith({}), 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, ...more };
}
