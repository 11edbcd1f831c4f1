import { listOf } from '../core/list.ts';
import { isUnnamed } from '../core/product-label.ts';
import { ratioInWords } from '../core/ratio.ts';
import type { LogoMeasurement, ManifestReport, PressReleaseMeasurement } from '../core/report.ts';
import { type Requirement, requirementOf } from '../requirements.ts';
import { coverageText } from './coverage.ts';
import { plural } from './overview.ts';

type Product = ManifestReport['products'][number];

/**
 * Returns what was measured for a requirement, raw text to be escaped by the caller; null if nothing was. Requirements
 * that are only declared have no measurement.
 */
export function measured(requirement: string, product: Product): string | null {
  const shown = requirementOf(requirement)?.measured ?? [];
  const parts = shown.map((one) => WORDS[one]?.(product)).filter((part) => part !== null && part !== undefined);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** By measurement; null or undefined: nothing was measured. */
const WORDS: Readonly<
  Partial<Record<Requirement['measured'][number], (product: Product) => string | null | undefined>>
> = {
  name: ({ name }) => (isUnnamed(name) ? null : name),
  description: ({ measurements: { description } }) => description && plural(description.words, 'word'),
  logo: ({ measurements: { logo } }) => logo && logoText(logo),
  landingPage: ({ measurements }) => measurements.landingPage?.value || null,
  userAgent: ({ measurements }) => measurements.userAgent?.value || null,
  pressReleases: ({ measurements }) => measurements.pressReleases?.map(pressReleaseText).join('; ') || null,
  entraApplication: ({ measurements }) => measurements.entraApplication?.name,
  apiCalls: ({ measurements: { apiCalls } }) => apiCalls && coverageText(apiCalls),
};

/** Ratio, position of the artwork on the canvas, and weight, for designers. */
function logoText({ path, bytes, width, height, ratio, ink, estimated, notDrawn }: LogoMeasurement): string {
  const shape = ratio === null ? 'no shape of its own' : ratio === 1 ? 'square' : ratioInWords(ratio);
  const size = width !== null && height !== null ? ` (${rounded(width)} × ${rounded(height)})` : '';
  const unmeasured = notDrawn.length > 0 ? `, artwork not measured (it contains ${listOf(notDrawn)})` : '';
  const placed = ink ? `, ${placement(ink)}${estimated ? ' (estimated)' : ''}` : unmeasured;
  return `${shape}${size}${placed}, ${plural(bytes, 'byte')}, ${path}`;
}

function placement([left, top, right, bottom]: NonNullable<LogoMeasurement['ink']>): string {
  const fill = Math.max(right - left, bottom - top);
  const offset = Math.max(Math.abs((left + right) / 2 - 0.5), Math.abs((top + bottom) / 2 - 0.5));
  return `artwork fills ${percent(fill)}%, ${percent(offset)}% off center`;
}

function percent(fraction: number): number {
  return Math.round(fraction * 100);
}

/** The window in calendar days, which count, and in business days, for planning. */
function pressReleaseText({
  title,
  submitted,
  publish,
  days,
  businessDays,
  earliest,
}: PressReleaseMeasurement): string {
  const name = title ?? 'press release';
  if (days !== null)
    return `${name}: ${submitted} to ${publish}, ${plural(days, 'day')} (${plural(businessDays ?? 0, 'business day')})`;
  if (earliest !== null) return `${name}: submitted ${submitted}, publish on ${earliest} at the earliest`;
  return `${name}: ${submitted === null ? 'not submitted' : 'not all of its dates are valid'}`;
}

/** At most four decimals, enough to distinguish 1.001 from a square. */
function rounded(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
