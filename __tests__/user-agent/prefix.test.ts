import { describe, expect, test } from '@jest/globals';
import { searchStrings } from '../../src/scan/candidates.ts';
import { looksLikePartner, prefixAt } from '../../src/user-agent/prefix.ts';

/** The prefixes that the program's documents and shipped products use. */
const KNOWN = [
  ['MdePartner-', 'exact'],
  ['MdatpPartner-', 'legacy'],
  ['M365DPartner-', 'legacy'],
] as const;

describe('every known prefix is recognized everywhere', () => {
  test.each(KNOWN)('%s', (prefix, kind) => {
    expect(prefixAt(`${prefix}Contoso-Cognito/1`, 0)).toEqual({ kind, start: 0, end: prefix.length });
    for (const text of [prefix, prefix.toUpperCase(), prefix.toLowerCase()]) {
      expect(looksLikePartner(`  ${text}Contoso-Cognito/1`)).toBe(true);
      const strings = searchStrings([]).map((one) => one.toLowerCase());
      expect(strings.filter((one) => text.toLowerCase().includes(one))).not.toEqual([]);
    }
  });

  test.each(['MDE partner-', 'MDE_Partner_', 'Mde-Partner-', 'MdePartners-'])(
    '%s is meant to be a prefix',
    (prefix) => {
      expect(prefixAt(`${prefix}Contoso-Cognito/1`, 0)?.kind).toBe('near');
      expect(looksLikePartner(`${prefix}Contoso-Cognito/1`)).toBe(true);
    },
  );

  test.each(['Partner-', 'OtherPartner-', 'M365Partner', 'xMdePartner-', ''])('%j is not a prefix', (text) => {
    expect(looksLikePartner(text)).toBe(false);
  });
});
