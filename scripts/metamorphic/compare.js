/** @import { Site } from './types.js' */

/** @param {Pick<Site, 'status'>} site */
export function isCovered({ status }) {
  return status === 'ok' || status === 'templated';
}

/**
 * What a call is and what it sends, apart from columns.
 *
 * @param {Pick<Site, 'path' | 'line' | 'status' | 'host' | 'userAgent'> & { setAt: unknown, confidence?: string }} site
 */
export function describeSite({ path, line, status, confidence, host, userAgent, setAt }) {
  return [`${path}:${line}`, status, confidence ?? '', host ?? '', userAgent ?? '', placeOf(setAt)].join(' ').trimEnd();
}

/** @param {unknown} setAt of a site, or of the report */
function placeOf(setAt) {
  const place = /** @type {{ path: string, line?: number, start?: { line: number } } | null} */ (setAt);
  return place === null ? '' : `set at ${place.path}:${place.line ?? place.start?.line}`;
}

/**
 * What is in one list and not in the other, with its sign.
 *
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 */
export function differences(before, after) {
  const missing = without(before, after).map((one) => `- ${one}`);
  const added = without(after, before).map((one) => `+ ${one}`);
  return [...missing, ...added];
}

/**
 * @param {readonly string[]} list
 * @param {readonly string[]} other
 */
function without(list, other) {
  const counts = new Map();
  for (const one of other) counts.set(one, (counts.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left <= 0;
  });
}

/**
 * @param {readonly string[]} found what differs
 * @returns {'held' | 'broken'}
 */
export function stateOf(found) {
  return found.length === 0 ? 'held' : 'broken';
}
