import type { WorkTree } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { MANY_PRODUCTS, type RequirementRow, requirementRows, worstFirst } from '../render/requirement-rows.ts';
import type { PageLink, PageLinks } from '../render/summary/page-links.ts';
import { logoIn } from './logo-in.ts';
import { sharedFragment } from './shared-listing.ts';

type Files = Pick<WorkTree, 'read'>;

/** More logos of other products are not looked for: few fit into a link. */
const MOST_LOGOS = 10;

/**
 * Returns a link per product that opens its listing in the page in the browser: the manifest, the product's logo, and the
 * logos of the other products if they fit. Products with most to do come first.
 *
 * @param page URL of the page
 */
export async function pageLinks(report: Report, tree: Files, page: string): Promise<PageLinks> {
  const rows = worstFirst(requirementRows(report)).filter(
    ({ product, manifest }) => product !== null || manifest.products.length === 0,
  );
  const links = await Promise.all(rows.slice(0, MANY_PRODUCTS).map((row) => linkTo(row, tree, page)));
  return { links: links.flatMap((link) => link ?? []), more: Math.max(0, rows.length - MANY_PRODUCTS) };
}

/** Null: the manifest cannot be read as UTF-8, or is too long for a link. */
async function linkTo(
  { manifest, product, products }: RequirementRow,
  tree: Files,
  page: string,
): Promise<PageLink | null> {
  const bytes = tree.read(manifest.path, MOST_BYTES.manifest);
  const text = bytes && textOf(bytes);
  if (text === null) return null;
  const [own] = products;
  const paths = [own, ...manifest.products].flatMap((one) => one?.measurements.logo?.path ?? []);
  const logos = [...new Set(paths)].slice(0, MOST_LOGOS).map((path) => [path, logoText(tree, path)] as const);
  const index = own ? manifest.products.indexOf(own) : 0;
  const shared = await sharedFragment([[manifest.path, text], ...logos], index);
  if (!shared) return null;
  const logo = own?.measurements.logo?.path ?? null;
  return {
    manifest: manifest.path,
    product,
    url: page + shared.fragment,
    isWithoutLogo: logo !== null && shared.leftOut.includes(logo),
  };
}

function logoText(tree: Files, path: string): string | null {
  const bytes = logoIn(tree, path);
  return bytes && textOf(bytes);
}

/** Keeps a byte order mark, so that the bytes of the link are those of the file. Null: not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
