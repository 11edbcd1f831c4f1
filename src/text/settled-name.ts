import type { Severity } from '../core/finding.ts';
import { isMicrosoft, leadingBrand } from './brand-uses.ts';
import { findFormerNames } from './find-former-names.ts';
import { cleanedName, isRemovable, type NameFaultKind, type NameOptions, nameFaults } from './name-faults.ts';

/** How severe each fault of a name is. */
export const NAME_SEVERITIES: Readonly<Record<NameFaultKind, Severity>> = {
  empty: 'error',
  'too-long': 'error',
  'line-break': 'error',
  placeholder: 'error',
  fictional: 'error',
  markup: 'error',
  invisible: 'error',
  'mixed-script': 'error',
  stock: 'warning',
  long: 'warning',
  'outer-blanks': 'warning',
  emoji: 'warning',
  version: 'warning',
  trademark: 'notice',
};

/** A name as it will be once the fixes for its own findings are applied. */
export interface SettledName {
  readonly name: string;
  /** Nothing but a person can tell how it will read: it has an error that no fix takes away. */
  readonly isOpen: boolean;
}

/** @param which only a product's name is judged for brands and former names */
export function settledName(
  name: string,
  which: 'company' | 'product',
  { company, sample }: NameOptions & { readonly company: string | undefined },
  isWritten = true,
): SettledName {
  const faults = nameFaults(name, { sample });
  const cleaned = faults.some(({ kind }) => isRemovable(kind)) ? cleanedName(name, { sample }) : null;
  const current = which === 'product' ? withCurrentNames(cleaned ?? name) : (cleaned ?? name);
  if (isWritten && current !== name) return settledName(current, which, { company, sample }, false);
  const isForeign = which === 'product' && !isMicrosoft(company) && leadingBrand(name) !== undefined;
  return { name, isOpen: isForeign || faults.some(({ kind }) => NAME_SEVERITIES[kind] === 'error') };
}

function withCurrentNames(name: string): string {
  return findFormerNames(name).reduceRight(
    (text, { start, end, current }) => text.slice(0, start) + current + text.slice(end),
    name,
  );
}
