/** Ratios of whole numbers up to this are shown as such: 3:2, not 1.5:1. */
const LARGEST_TERM = 10;
const NEAR = 0.0005;

/** Formats `2:1`, `3:4`, `1.006:1`; width first. */
export function ratioInWords(ratio: number): string {
  for (let below = 1; below <= LARGEST_TERM; below++) {
    const above = Math.round(ratio * below);
    if (above < 1 || above > LARGEST_TERM || above === below) continue;
    if (Math.abs(above / below / ratio - 1) < NEAR) return `${above}:${below}`;
  }
  if (ratio >= 1) return `${Number(ratio.toPrecision(4))}:1`;
  return `1:${Number((1 / ratio).toPrecision(4))}`;
}
