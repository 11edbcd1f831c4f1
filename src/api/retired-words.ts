import type { RetiredEndpoint } from './retired-endpoints.ts';

/**
 * Describes a retired endpoint, and what to call instead.
 *
 * @param today `YYYY-MM-DD`; an endpoint is retired from its date on
 */
export function retiredWords(endpoint: RetiredEndpoint, today: string): string {
  const { useInstead, permission } = endpoint;
  return `${sentence(stateWords(endpoint, today))} Use ${useInstead}, and request ${permission}.`;
}

function stateWords({ name, state, since }: RetiredEndpoint, today: string): string {
  const isOver = since !== null && since <= today;
  switch (state) {
    case 'announced':
      return `${name} ${isOver ? 'was' : 'will be'} retired on ${since}`;
    case 'unsupported':
      return `${name} is deprecated and may ${isOver ? 'have been turned off since' : 'be turned off without notice from'} ${since}`;
    case 'metadata':
      return `${name} ${isOver ? 'was' : 'will be'} retired on ${since}, according to the metadata of the SDKs`;
    case 'undocumented':
      return `${name} is no longer documented`;
  }
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
