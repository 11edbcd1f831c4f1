import type { Manifest } from '../manifest/manifest.ts';
import type { ManifestSubject, ProductSubject, RunFacts } from '../rules/subject.ts';

export function manifestSubject(file: Manifest, run: RunFacts): ManifestSubject {
  return { kind: 'manifest', manifest: file.path, product: null, file, run };
}

/** One subject for each entry of `products`, even one without a name. */
export function productSubjects(file: Manifest, run: RunFacts): ProductSubject[] {
  return (file.data.products ?? []).map((data, index) => ({
    kind: 'product',
    manifest: file.path,
    product: data.name || `products[${index}]`,
    index,
    file,
    data,
    run,
    locate: (path, part) => file.locate(['products', index, ...path], part),
    scalar: (path) => file.scalar(['products', index, ...path]),
  }));
}
