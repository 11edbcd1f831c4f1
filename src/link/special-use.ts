import { EXAMPLE_DOMAINS } from '../text/fictional-names.ts';

/** Why nobody outside can open a page under a name. */
export interface SpecialUse {
  /** The reserved name that the host equals or ends in. */
  readonly name: string;
  readonly why: string;
  /** Whether it is reserved for examples, so a sample listing may use it. */
  readonly isExample: boolean;
}

const OWN_NETWORK = 'works only inside a private network';

/**
 * Names that the public DNS does not resolve, or reserves for documentation; everything below them is included. IANA
 * registry of special-use domain names, with the RFC that reserves each.
 */
const SPECIAL_USE: ReadonlyMap<string, string> = new Map([
  ...EXAMPLE_DOMAINS,
  ['localhost', "is the reader's own machine"],
  // RFC 6762, with the names of its appendix G; RFC 8375 is below arpa
  ['local', OWN_NETWORK],
  ['intranet', OWN_NETWORK],
  ['internal', OWN_NETWORK],
  ['private', OWN_NETWORK],
  ['corp', OWN_NETWORK],
  ['home', OWN_NETWORK],
  ['lan', OWN_NETWORK],
  // Names that routers and hosts files define
  ['localdomain', OWN_NETWORK],
  // RFC 3172; home.arpa is RFC 8375
  ['home.arpa', OWN_NETWORK],
  ['arpa', 'is reserved for DNS infrastructure'],
  // RFC 7686
  ['onion', 'needs the Tor network'],
  // RFC 9476
  ['alt', 'is reserved for names outside the DNS'],
]);

/** @param host in lower case, ASCII, without a final dot */
export function specialUse(host: string): SpecialUse | null {
  for (let name = host; ; name = name.slice(name.indexOf('.') + 1)) {
    const why = SPECIAL_USE.get(name);
    if (why !== undefined) return { name, why, isExample: EXAMPLE_DOMAINS.has(name) };
    if (!name.includes('.')) return null;
  }
}
