import type { CST } from 'yaml';

export type AnyToken = CST.Token | CST.SourceToken;

/**
 * Visits tokens and everything inside them in the order of the text. Does not recurse, so no nesting can exhaust the
 * stack.
 *
 * @param enter returns the context for the tokens inside; undefined skips them
 */
export function walkTokens<Context extends object>(
  tokens: readonly AnyToken[],
  context: Context,
  enter: (token: AnyToken, context: Context) => Context | undefined,
): void {
  const open = [...tokens].reverse().map((token) => ({ token, context }));
  for (let next = open.pop(); next; next = open.pop()) {
    const inner = enter(next.token, next.context);
    if (!inner) continue;
    const inside = insideOf(next.token);
    for (let index = inside.length - 1; index >= 0; index--)
      open.push({ token: inside[index] as AnyToken, context: inner });
  }
}

function insideOf(token: AnyToken): readonly AnyToken[] {
  switch (token.type) {
    case 'document':
      return [...token.start, ...one(token.value), ...(token.end ?? [])];
    case 'block-map':
    case 'block-seq':
      return token.items.flatMap(insideOfItem);
    case 'flow-collection':
      return [...token.items.flatMap(insideOfItem), ...token.end];
    case 'block-scalar':
      return token.props;
    default:
      return 'end' in token ? (token.end ?? []) : [];
  }
}

interface Item {
  readonly start: readonly AnyToken[];
  readonly key?: AnyToken | null | undefined;
  readonly sep?: readonly AnyToken[] | undefined;
  readonly value?: AnyToken | undefined;
}

function insideOfItem({ start, key, sep, value }: Item): AnyToken[] {
  return [...start, ...one(key), ...(sep ?? []), ...one(value)];
}

function one(token: AnyToken | null | undefined): AnyToken[] {
  return token ? [token] : [];
}
