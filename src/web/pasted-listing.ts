export type PastedField = 'company' | 'name' | 'description' | 'landingPage';

/** In the order of the form, with what people write before or beside a value. */
const FIELDS: readonly (readonly [field: PastedField, label: RegExp])[] = [
  ['company', /^(?:company|vendor)(?: name)?$/i],
  ['name', /^(?:product|solution)(?: name)?$/i],
  ['description', /^(?:short )?description$/i],
  ['landingPage', /^(?:landing page|partner page)(?: ur[il])?$/i],
];

/**
 * Returns the values of a listing in a text that was pasted into one field: lines or cells with the labels of the form,
 * or one per field in its order, with the landing page at the end. Null: it is not a listing.
 */
export function pastedListing(text: string): ReadonlyMap<PastedField, string> | null {
  const parts = text
    .split(/[\r\n\t]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const labeled = labeledIn(parts);
  if (labeled.size > 1) return labeled;
  const isWhole = parts.length === FIELDS.length && /^https?:\/\/\S+$/i.test(parts.at(-1) ?? '');
  return isWhole ? new Map(FIELDS.map(([field], index) => [field, parts[index] ?? ''])) : null;
}

/** `Company: Contoso` in one part, or the label in one and the value in the next. */
function labeledIn(parts: readonly string[]): ReadonlyMap<PastedField, string> {
  const found = new Map<PastedField, string>();
  for (let at = 0; at < parts.length; at++) {
    const [part, colon] = [parts[at] ?? '', (parts[at] ?? '').indexOf(':')];
    const label = (colon < 0 ? part : part.slice(0, colon)).trim();
    const field = FIELDS.find(([, pattern]) => pattern.test(label))?.[0];
    if (!field) continue;
    const own = colon < 0 ? '' : part.slice(colon + 1).trim();
    const value = own || parts[++at];
    if (value) found.set(field, value);
  }
  return found;
}
