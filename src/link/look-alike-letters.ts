import { toLetters } from './international-names.ts';

/** Lower-case Cyrillic and Greek letters that look like Latin letters in most typefaces. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  Cyrillic: 'асԁеһіјӏорԛѕԝхуьҽпгѵѡ',
  Greek: 'αγηικνορτυωχ',
};

/** Finds a label that has only look-alike letters, below a top-level domain in another script. */
export function lookAlikeLabel(host: string): { readonly label: string; readonly script: string } | null {
  const labels = toLetters(host).split('.');
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
