import { UsageError } from '../../core/errors.ts';
import { quote } from '../../core/quote.ts';
import { type NewProduct, productLines } from '../../manifest/listing-text.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { parseManifest } from '../../manifest/parse.ts';
import { PRODUCTS } from '../../manifest/schema/limits.ts';
import { entryAt, toPlain } from '../../manifest/yaml/tree.ts';

/**
 * Returns the text of a manifest with one more product after the last one; all other characters stay as they are.
 *
 * @throws UsageError if the product cannot be added
 */
export function withProduct(manifest: Manifest, product: NewProduct): string {
  const fail = (why: string) => new UsageError(`cannot add a product to ${quote(manifest.path)}: ${why}`);
  const { source, root } = manifest;
  if (!source || !root) throw fail(`it cannot be read (run 'check')`);
  const list = entryAt(root, ['products'])?.node;
  if (list?.kind !== 'list' || list.items.length === 0) throw fail("it has no list 'products'");
  if (list.flow) throw fail("'products' is in brackets (write one product per '-')");
  if (list.items.length >= PRODUCTS.most) throw fail(`it has ${list.items.length} products already`);
  const last = list.items.at(-1);
  const dash = last?.key.start ?? 0;
  const text = source.text;
  const indent = /[ ]*$/.exec(text.slice(text.lastIndexOf('\n', dash - 1) + 1, dash))?.[0] ?? '';
  const at = endOfLine(text, last?.end ?? text.length);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = productLines(product, indent).map((line) => line + end);
  const after = `${text.slice(0, at)}${at > 0 && text[at - 1] !== '\n' ? end : ''}${lines.join('')}${text.slice(at)}`;
  if (!addsOnly(manifest, after)) throw fail('its layout is not one that can be extended safely (add it by hand)');
  return after;
}

function endOfLine(text: string, from: number): number {
  if (text[from - 1] === '\n') return from;
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Whether the new text has the same values, and one product more. */
function addsOnly({ path, root }: Manifest, after: string): boolean {
  const next = parseManifest(path, new TextEncoder().encode(after)).root;
  if (!root || !next) return false;
  const { products: old, ...before } = toPlain(root) as Record<string, unknown>;
  const { products: added, ...rest } = toPlain(next) as Record<string, unknown>;
  if (!Array.isArray(old) || !Array.isArray(added) || added.length !== old.length + 1) return false;
  return JSON.stringify([before, old]) === JSON.stringify([rest, added.slice(0, -1)]);
}
