import { productLabel } from '../core/product-label.ts';
import type { ReportRequirement } from '../core/report.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { REQUIREMENTS, type Requirement } from '../requirements.ts';
import { Artifacts } from '../rules/artifact.ts';
import type { ManifestSubject, ProductSubject, RequirementsSubject, RunFacts } from '../rules/subject.ts';

export function manifestSubject(file: Manifest, run: RunFacts): ManifestSubject {
  return { kind: 'manifest', manifest: file.path, product: null, file, run, artifacts: new Artifacts() };
}

/** Returns one subject for each entry of `products`, even without a name. */
export function productSubjects(file: Manifest, run: RunFacts): ProductSubject[] {
  return (file.data.products ?? []).map((data, index) => ({
    kind: 'product',
    manifest: file.path,
    product: productLabel(data.name, index),
    index,
    file,
    data,
    run,
    artifacts: new Artifacts(),
    locate: (path, part) => file.locate(['products', index, ...path], part),
    scalar: (path) => file.scalar(['products', index, ...path]),
  }));
}

/** Returns what the rule about required requirements judges: the vendor's part, then that of each product. */
export function requirementsSubjects(
  whole: ManifestSubject,
  products: readonly ProductSubject[],
  states: readonly ReportRequirement[],
): RequirementsSubject[] {
  const { file, run, manifest } = whole;
  const asked = isOptional(file) ? [] : REQUIREMENTS.filter(({ id }) => run.required?.has(id));
  const [ofVendor, ofProducts] = [asked.filter(isOfVendor), asked.filter((one) => !isOfVendor(one))];
  const stateOf = ({ id }: Requirement, index: number) => states.filter((one) => one.id === id)[index] ?? NO_PRODUCT;
  const withStates = (list: readonly Requirement[], index: number) =>
    list.map((requirement) => ({ requirement, state: stateOf(requirement, index) }));
  const base = { kind: 'requirements', manifest, file, run } as const;
  return [
    { ...base, product: null, index: null, required: withStates(products.length > 0 ? ofVendor : asked, 0) },
    ...(ofProducts.length > 0 ? products : []).map(({ product, index }) => ({
      ...base,
      product,
      index,
      required: withStates(ofProducts, index),
    })),
  ];
}

/** Nothing is required of an optional manifest. */
function isOptional({ searched, faults }: Manifest): boolean {
  return searched !== null && faults.every(({ severity }) => severity !== 'error');
}

function isOfVendor({ scope }: Requirement): boolean {
  return scope === 'manifest';
}

/** A requirement of products, where no product could be read. */
const NO_PRODUCT = { status: 'unknown', reason: 'no product could be read' } as const;
