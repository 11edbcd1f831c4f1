import { domainToUnicode } from 'node:url';

/** Small Cyrillic and Greek letters that a reader takes for Latin ones in most typefaces. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  Cyrillic: 'асԁеһіјӏорԛѕԝхуьҽпгѵѡ',
  Greek: 'αγηικνορτυωχ',
};

/** A label of a host that is written in look-alike letters only, under a top level in another script. */
export function lookAlikeLabel(host: string): { readonly label: string; readonly script: string } | null {
  const labels = domainToUnicode(host).split('.');
  const top = labels.pop() ?? '';
  for (const label of labels) {
    const letters = [...label].filter((character) => /\p{L}/u.test(character));
    for (const [script, alike] of Object.entries(LOOK_ALIKE)) {
      const inScript = new RegExp(`^\\p{Script=${script}}+$`, 'u');
      if (letters.length > 0 && letters.every((letter) => alike.includes(letter)) && !inScript.test(top))
        return { label, script };
    }
  }
  return null;
}
