import { type Environment, payloadOf, textAt } from './payload.ts';

/**
 * Returns the tag that this run releases: of a published release, of a pushed tag, or of a workflow started on a tag.
 * Null for every other run. Payloads are read defensively: any field may be absent.
 */
export function releasedTag(environment: Environment): string | null {
  const { GITHUB_EVENT_NAME: event, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = environment;
  if (event === 'release') return publishedTag(environment);
  const onTag = type === 'tag' && name ? name : null;
  return event === 'push' || event === 'workflow_dispatch' ? onTag : null;
}

function publishedTag(environment: Environment): string | null {
  const payload = payloadOf(environment);
  const action = payload['action'];
  if (action !== undefined && action !== 'published' && action !== 'prereleased') return null;
  return textAt(payload, 'release', 'tag_name') ?? environment['GITHUB_REF_NAME'] ?? null;
}
