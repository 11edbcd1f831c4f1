/** A start of a partner's User-Agent, before the company's name. */
export interface PartnerPrefix {
  readonly text: string;
  /**
   * `documented`: in exactly this case; `legacy`: an older public text required it; `undocumented`: shipped products
   * send it, but no public text names it.
   */
  readonly kind: 'documented' | 'legacy' | 'undocumented';
}

/** The only list of them; the source scan and the judges of values and changes all read it. */
export const PARTNER_PREFIXES: readonly [PartnerPrefix, ...PartnerPrefix[]] = [
  { text: 'MdePartner-', kind: 'documented' },
  { text: 'MdatpPartner-', kind: 'legacy' },
  { text: 'M365DPartner-', kind: 'undocumented' },
];

/** The form of a User-Agent that the program documents. */
export const DOCUMENTED_FORM = `${PARTNER_PREFIXES[0].text}{CompanyName}-{ProductName}/{Version}`;

/** What may be between the words of a prefix that was meant, including a dash of any length. */
export const PREFIX_SEPARATOR = '[-_.: \\u2010-\\u2015]';

/** `Mde` of `MdePartner-`. */
const stemOf = ({ text }: PartnerPrefix): string => text.slice(0, text.indexOf('Partner'));

/** A known prefix up to the word Partner, in any letter case; group 1 is what precedes that word. */
export const PREFIX_WORDS = `(${PARTNER_PREFIXES.map(stemOf).join('|')})${PREFIX_SEPARATOR}?partner`;

/** Returns the known prefix that begins with these letters, in any case. */
export function prefixOf(stem: string): PartnerPrefix | undefined {
  return PARTNER_PREFIXES.find((prefix) => stemOf(prefix).toLowerCase() === stem.toLowerCase());
}

/**
 * A text that may have a prefix contains one of these strings, in any letter case; each costs a pass over the sources.
 */
export const PREFIX_STRINGS: readonly string[] = PARTNER_PREFIXES.flatMap((prefix) => {
  const forms = prefix.kind === 'documented' ? ['', '-', '_'] : [''];
  return forms.map((separator) => `${stemOf(prefix)}${separator}Partner`);
});
