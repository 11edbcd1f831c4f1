/** What a partner's User-Agent begins with, before the company's name. */
export interface PartnerPrefix {
  readonly text: string;
  /**
   * `documented`: in exactly these letters; `legacy`: an older public text asked for it; `undocumented`: shipped products
   * send it and no public text names it.
   */
  readonly kind: 'documented' | 'legacy' | 'undocumented';
}

/** The one list of them; the source scan, the judges of values and of changes all read it. */
export const PARTNER_PREFIXES: readonly [PartnerPrefix, ...PartnerPrefix[]] = [
  { text: 'MdePartner-', kind: 'documented' },
  { text: 'MdatpPartner-', kind: 'legacy' },
  { text: 'M365DPartner-', kind: 'undocumented' },
];

/** What may be between the words of a prefix that was meant; a dash of any length among them. */
export const PREFIX_SEPARATOR = '[-_.: \\u2010-\\u2015]';

/** `Mde` of `MdePartner-`. */
const stemOf = ({ text }: PartnerPrefix): string => text.slice(0, text.indexOf('Partner'));

/** A known prefix as far as the word Partner, in any letter case; group 1 is what is before that word. */
export const PREFIX_WORDS = `(${PARTNER_PREFIXES.map(stemOf).join('|')})${PREFIX_SEPARATOR}?partner`;

/** The known prefix that begins with these letters, in any case. */
export function prefixOf(stem: string): PartnerPrefix | undefined {
  return PARTNER_PREFIXES.find((prefix) => stemOf(prefix).toLowerCase() === stem.toLowerCase());
}

/** Strings of which a text holds one, in any letter case, if it may have a prefix; each costs a pass over the sources. */
export const PREFIX_STRINGS: readonly string[] = PARTNER_PREFIXES.flatMap((prefix) => {
  const forms = prefix.kind === 'documented' ? ['', '-', '_'] : [''];
  return forms.map((separator) => `${stemOf(prefix)}${separator}Partner`);
});
