import { linkTarget, markdownText, shortText } from '../escape.ts';
import { plural } from '../overview.ts';

/** A link that opens a product's listing in the page in the browser. */
export interface PageLink {
  /** Path of the manifest. */
  readonly manifest: string;
  /** Null: the manifest has no product with a name. */
  readonly product: string | null;
  readonly url: string;
  /** Whether the product's logo did not fit into the link. */
  readonly isWithoutLogo: boolean;
}

export interface PageLinks {
  readonly links: readonly PageLink[];
  /** Number of products without a link, because the run has many. */
  readonly more: number;
}

const INTRODUCTION = 'to preview, edit and check the listing there. The link itself holds it, and nothing is sent.';
const WITHOUT_LOGO = 'The logo is too large for the link. Drop the file there.';

/** Renders the links: one as a sentence, several as a list. */
export function* pageLinkBlocks({ links, more }: PageLinks): Iterable<string> {
  const [first, ...others] = links;
  if (!first) return;
  if (others.length === 0 && more === 0) {
    const note = first.isWithoutLogo ? ` ${WITHOUT_LOGO}` : '';
    yield `[Open in the browser](${linkTarget(first.url)}) ${INTRODUCTION}${note}\n\n`;
    return;
  }
  yield `Open in the browser ${INTRODUCTION}\n\n`;
  const hasSeveral = new Set(links.map(({ manifest }) => manifest)).size > 1;
  for (const { manifest, product, url, isWithoutLogo } of links) {
    const where = hasSeveral && product !== null ? ` <sub>${markdownText(manifest)}</sub>` : '';
    const note = isWithoutLogo ? `. ${WITHOUT_LOGO}` : '';
    yield `* [${markdownText(shortText(product ?? manifest))}](${linkTarget(url)})${where}${note}\n`;
  }
  yield more > 0 ? `\n${plural(more, 'more product')} ${more === 1 ? 'has' : 'have'} no link here.\n\n` : '\n';
}
