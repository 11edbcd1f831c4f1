import type { Severity } from '../core/finding.ts';
import { isMicrosoft, leadingBrand } from './brand-uses.ts';
import type { NameOptions } from './fictional-names.ts';
import { findFormerNames } from './find-former-names.ts';
import { cleanedName, isRemovable, type NameFaultKind, nameFaults } from './name-faults.ts';

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
  /** Only a person can decide the final name: it has an error that no fix removes. */
  readonly isOpen: boolean;
}

/** @param which brands and former names are judged only in the name of a product */
export function settledName(
  written: string,
  which: 'company' | 'product',
  { company, sample }: NameOptions & { readonly company: string | undefined },
): SettledName {
  const name = fixedName(written, which, { sample });
  const isForeign = which === 'product' && !isMicrosoft(company) && leadingBrand(name) !== undefined;
  const isOpen = isForeign || nameFaults(name, { sample }).some(({ kind }) => NAME_SEVERITIES[kind] === 'error');
  return { name, isOpen };
}

function fixedName(name: string, which: 'company' | 'product', options: NameOptions): string {
  const isFixable = nameFaults(name, options).some(({ kind }) => isRemovable(kind));
  const cleaned = (isFixable ? cleanedName(name, options) : null) ?? name;
  return which === 'product' ? withCurrentNames(cleaned) : cleaned;
}

function withCurrentNames(name: string): string {
  return findFormerNames(name).reduceRight(
    (text, { start, end, current }) => text.slice(0, start) + current + text.slice(end),
    name,
  );
}
