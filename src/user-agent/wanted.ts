import { userAgentToken } from '../text/names.ts';
import { isPlaceholderPart, VERSION_TEMPLATE } from './holes.ts';
import type { Expected, Names } from './parts.ts';
import { PREFIX } from './prefix.ts';
import { firstNonToken } from './tokens.ts';
import { wantedVersion } from './version.ts';

/** What a header that was sent cannot fill in later: the documented pattern only shows what is meant. */
export const OPEN_VERSION = '{Version}';

/** Parts as written; null where they are unclear. */
export interface Written {
  readonly company: string | null;
  readonly product: string | null;
  readonly version: string | null;
}

/** `MdePartner-{CompanyName}-{ProductName}/{Version}` from the display names alone; null if one has no ASCII form. */
export function expectedUserAgent(names: Names, version: string | null): string | null {
  const company = names.company === undefined ? null : userAgentToken(names.company);
  const product = names.product === undefined ? null : userAgentToken(names.product);
  return company && product && `${PREFIX}${company}-${product}/${version || VERSION_TEMPLATE}`;
}

/**
 * The value to propose: each part as written where it is well-formed and stands for its name, else the token of the
 * name, else what is left of the part; null if neither is to be had.
 */
export function wantedProduct(written: Written, names: Expected): string | null {
  const company = wantedPart(written.company, names.company, names.fits.company);
  const product = wantedPart(written.product, names.product, names.fits.product);
  if (company === null || product === null) return null;
  const version = written.version === null ? null : wantedVersion(written.version);
  return `${PREFIX}${company}-${product}/${version ?? (names.template ? VERSION_TEMPLATE : OPEN_VERSION)}`;
}

function wantedPart(written: string | null, name: string | undefined, fits: (part: string) => boolean): string | null {
  const sound = written !== null && written !== '' && !written.includes('-') && firstNonToken(written) < 0;
  if (sound && fits(written)) return written;
  const token = userAgentToken(name ?? '');
  if (token !== null) return token;
  if (written === null || isPlaceholderPart(written)) return null;
  return sound ? written : userAgentToken(written);
}
