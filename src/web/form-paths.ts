import type { FieldPath } from './fields.ts';
import type { FormValues } from './protocol.ts';

const ofProduct =
  (...keys: readonly string[]) =>
  (product: number): FieldPath => ['products', product, ...keys];

/** Where the manifest has the values of the form, by index of the product. */
export const FORM_PATHS: Readonly<Record<keyof FormValues, (product: number) => FieldPath>> = {
  company: () => ['company', 'name'],
  name: ofProduct('name'),
  description: ofProduct('description'),
  landingPage: ofProduct('landingPage'),
  userAgent: ofProduct('userAgent'),
  multiTenant: ofProduct('entraApplication', 'multiTenant'),
  entraName: ofProduct('entraApplication', 'name'),
  pressReleases: ofProduct('pressReleases'),
  developerLicense: () => ['readiness', 'developerLicense'],
  customerApproved: () => ['readiness', 'customerApproved'],
  demoed: () => ['readiness', 'demoed'],
  misa: () => ['readiness', 'misa'],
};
