import { quote } from '../../core/quote.ts';
import type { Location } from '../../core/text.ts';
import type { CallSiteResult, ClientResult } from '../../scan/result.ts';
import type { LineAt } from '../artifacts/source-lines.ts';
import type { CallEdit } from './edit-advice.ts';
import { callSnippet, clientSnippet, entrySnippet, headerSnippet } from './header-snippets.ts';

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
  const own = callSnippet(sender.path, lineAt(sender.path, sender.start.line) ?? '', wanted);
  const ownEdit = own && ({ location: sender, where: 'in', message: `${own.says}: ${own.code}` } as const);
  if (own?.isOwnOption && ownEdit) return ownEdit;
  if (headersAt)
    return {
      location: headersAt,
      where: 'in',
      message: `Add to these headers: ${entrySnippet(headersAt.path, wanted)}`,
    };
  const { definition, name } = client;
  const snippet =
    definition && clientSnippet(definition.path, lineAt(definition.path, definition.start.line) ?? '', wanted);
  if (definition && snippet)
    return { location: definition, where: 'after', message: `Set it once for this client: ${snippet}` };
  if (ownEdit) return ownEdit;
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
