import { readFileSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The tag that this run releases: of a published release, of a pushed tag, or of a workflow started on a tag. Null for
 * every other run. Payloads are read defensively: any field may be absent.
 */
export function releasedTag(environment: Environment): string | null {
  const { GITHUB_EVENT_NAME: event, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = environment;
  if (event === 'release') return publishedTag(environment);
  const onTag = type === 'tag' && name ? name : null;
  return event === 'push' || event === 'workflow_dispatch' ? onTag : null;
}

function publishedTag({ GITHUB_EVENT_PATH: path, GITHUB_REF_NAME: name }: Environment): string | null {
  const payload = path ? payloadOf(path) : {};
  const action = payload['action'];
  if (action !== undefined && action !== 'published' && action !== 'prereleased') return null;
  const release = payload['release'];
  const tag = isRecord(release) ? release['tag_name'] : undefined;
  return typeof tag === 'string' && tag !== '' ? tag : (name ?? null);
}

function payloadOf(path: string): Readonly<Record<string, unknown>> {
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(payload) ? payload : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
