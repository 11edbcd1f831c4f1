/** Formats a measure for people: at most three decimals, no exponent where possible. */
export function measure(value: number): string {
  if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 0.0005)) return value.toPrecision(3);
  return String(Number(value.toFixed(3)));
}

/** Formats a fraction as a percentage, with one decimal below ten. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)}%`;
}
