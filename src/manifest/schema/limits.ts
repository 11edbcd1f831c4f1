/** Newest schema version that this code reads. */
export const SCHEMA_VERSION = 1;

/** Fewest and most products of one manifest. */
export const PRODUCTS = { least: 1, most: 50 } as const;
