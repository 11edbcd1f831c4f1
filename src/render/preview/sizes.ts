/** CSS px of the logo on a tile, and the smaller and larger sizes that a portal may show it in. */
export const LOGO_SIZES = [24, 48, 96, 150] as const;
