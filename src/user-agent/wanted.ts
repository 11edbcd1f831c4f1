import { userAgentToken } from '../text/names.ts';
import { isPlaceholderPart, VERSION_TEMPLATE } from './holes.ts';
import type { Expected, Names } from './parts.ts';
import { PREFIX } from './prefix.ts';
import { firstNonToken } from './tokens.ts';
import { wantedVersion } from './version.ts';

/** Stands for the version in a message about a header that was sent, as in the documented pattern. */
export const OPEN_VERSION = '{Version}';

/** Parts as written; null if unclear. */
export interface Written {
  readonly company: string | null;
  readonly product: string | null;
  readonly version: string | null;
}

/**
 * Returns `MdePartner-{CompanyName}-{ProductName}/{Version}` from the display names alone; null if one has no ASCII
 * form.
 */
export function expectedUserAgent(names: Names, version: string | null): string | null {
  const company = names.company === undefined ? null : userAgentToken(names.company);
  const product = names.product === undefined ? null : userAgentToken(names.product);
  return company && product && `${PREFIX}${company}-${product}/${version || VERSION_TEMPLATE}`;
}

export type Which = 'company' | 'product';

/** The text that replaces a partner product. */
export interface Wanted {
  readonly text: string;
  /** The parts that come from the display names, not from the value. */
  readonly follows: readonly Which[];
}

/**
 * Returns the value to propose. Each part is as written if it is well-formed and stands for its name, else the token of
 * the name, else a token made of the part; null if there is none.
 */
export function wantedProduct(written: Written, names: Expected): Wanted | null {
  const company = wantedPart(written.company, names.company, names.fits.company);
  const product = wantedPart(written.product, names.product, names.fits.product);
  if (company === null || product === null) return null;
  const version = written.version === null ? null : wantedVersion(written.version);
  return {
    text: `${PREFIX}${company.text}-${product.text}/${version ?? (names.template ? VERSION_TEMPLATE : OPEN_VERSION)}`,
    follows: [...(company.follows ? ['company' as const] : []), ...(product.follows ? ['product' as const] : [])],
  };
}

interface WantedPart {
  readonly text: string;
  readonly follows: boolean;
}

function wantedPart(
  written: string | null,
  name: string | undefined,
  fits: (part: string) => boolean,
): WantedPart | null {
  if (written !== null && isWellFormed(written) && fits(written)) return { text: written, follows: false };
  const token = userAgentToken(name ?? '');
  if (token !== null) return { text: token, follows: true };
  if (written === null || isPlaceholderPart(written)) return null;
  const text = isWellFormed(written) ? written : userAgentToken(written);
  return text === null ? null : { text, follows: false };
}

function isWellFormed(part: string): boolean {
  return part !== '' && !part.includes('-') && firstNonToken(part) < 0;
}
