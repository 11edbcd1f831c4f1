import type { LogoMeasurement, ManifestReport } from '../core/report.ts';

type Product = ManifestReport['products'][number];

/**
 * What was measured for a requirement, raw text to be escaped by the caller; null where nothing was. The requirements
 * that are only stated have no measurement.
 */
export function measured(requirement: string, { name, measurements }: Product): string | null {
  switch (requirement) {
    case 'R4.1':
      return measurements.logo && logoText(measurements.logo);
    case 'R4.2':
      return name;
    case 'R4.3':
      return measurements.description && words(measurements.description.words);
    case 'R4.4':
      return measurements.landingPage?.value ?? null;
    case 'R6':
      return measurements.userAgent?.value ?? null;
    default:
      return null;
  }
}

function words(count: number): string {
  return `${count} ${count === 1 ? 'word' : 'words'}`;
}

function logoText({ path, bytes, width, height, ratio }: LogoMeasurement): string {
  const shape = ratio === null ? 'no natural shape' : ratio === 1 ? 'square' : `${rounded(ratio)} to 1`;
  const size = width !== null && height !== null ? ` (${rounded(width)} x ${rounded(height)})` : '';
  return `${shape}${size}, ${bytes} bytes, ${path}`;
}

/** At most four decimals: enough to tell 1.001 from a square. */
function rounded(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
