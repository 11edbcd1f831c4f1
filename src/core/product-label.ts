/** Returns the name of a product, or its place in the manifest if it has none: `products[2]`. */
export function productLabel(name: string | undefined, index: number): string {
  return name || `products[${index}]`;
}

/** Whether a label is that of a product without a name. */
export function isUnnamed(label: string): boolean {
  return /^products\[\d+\]$/.test(label);
}
