import { quote } from '../../core/quote.ts';
import type { Location } from '../../core/text.ts';
import type { CallSiteResult, ClientResult } from '../../scan/result.ts';
import type { LineAt } from '../artifacts/source-lines.ts';
import { clientSnippet, entrySnippet, headerSnippet } from './header-snippets.ts';

/** What gives a call its header. Calls that share the place have an equal edit. */
export interface CallEdit {
  readonly location: Location;
  /** Whether the edit goes into that line or follows it; null: it belongs to each call of the group. */
  readonly where: 'in' | 'after' | null;
  /** A sentence that names no place. */
  readonly message: string;
}

/**
 * Returns the edit that gives a call without the User-Agent its header, without loss of the headers that it has.
 *
 * @param wanted the User-Agent to send
 */
export function callEdit(site: CallSiteResult, client: ClientResult, wanted: string, lineAt: LineAt): CallEdit {
  const { headersAt, sender } = site;
  const blamed = client.related[0]?.location ?? sender;
  switch (client.cause) {
    case 'near-miss':
      return { location: blamed, where: 'in', message: "Rename the header to 'User-Agent'." };
    case 'removed':
      return { location: blamed, where: 'in', message: `Set the header to ${quote(wanted)}.` };
    case 'browser':
      return {
        location: sender,
        where: null,
        message: 'Make it from your own server, because a browser sends its own User-Agent.',
      };
    default:
  }
  if (headersAt)
    return {
      location: headersAt,
      where: 'in',
      message: `Add to these headers: ${entrySnippet(headersAt.path, wanted)}`,
    };
  const { definition, name } = client;
  const snippet = definition && clientSnippet(lineAt(definition.path, definition.start.line) ?? '', wanted);
  if (definition && snippet)
    return { location: definition, where: 'after', message: `Set it once for this client: ${snippet}` };
  if (definition && isSender(site))
    return {
      location: definition,
      where: null,
      message: `Add to each call through ${quote(name)}: ${general(definition, wanted)}`,
    };
  return { location: sender, where: 'in', message: `Add to this call: ${general(sender, wanted)}` };
}

/** Whether the call sends the request itself, not through a function of the sources. */
function isSender({ path, line, sender }: CallSiteResult): boolean {
  return path === sender.path && line === sender.start.line;
}

function general({ path }: Location, wanted: string): string {
  return headerSnippet(path, wanted) ?? `User-Agent: ${wanted}`;
}

/**
 * Returns the edits as advice in a finding: `In line 36, add to these headers: …`.
 *
 * @param at the place that the finding already names
 */
export function editAdvice([first, ...more]: readonly [CallEdit, ...CallEdit[]], at: Location): string {
  const { location, where, message } = first;
  const others = new Set(more.map(lineOf).filter((line) => line !== lineOf(first))).size;
  const isHere = location.path === at.path && location.start.line === at.start.line;
  if (where === null || (others === 0 && isHere && where === 'in')) return message;
  const line =
    location.path === at.path ? `line ${location.start.line}` : quote(`${location.path}:${location.start.line}`);
  const rest = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'place' : 'places'}`;
  return `${where === 'in' ? 'In' : 'After'} ${line}${rest}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function lineOf({ location: { path, start } }: CallEdit): string {
  return `${path}:${start.line}`;
}
