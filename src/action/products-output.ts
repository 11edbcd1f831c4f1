import type { Report } from '../core/report.ts';
import { jsonText } from '../render/escape.ts';

/** The output `products`: name, User-Agent, version and release gate of every product, as one line of JSON. */
export function productsOutput({ manifests }: Report): string {
  const products = manifests.flatMap((manifest) =>
    manifest.products.map(({ name, measurements: { userAgent, release } }) => ({
      name,
      'user-agent': userAgent?.value ?? null,
      version: userAgent?.version ?? null,
      gated: release?.gated ?? false,
    })),
  );
  return jsonText(JSON.stringify(products));
}
