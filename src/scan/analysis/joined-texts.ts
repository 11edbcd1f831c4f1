import { HOLE } from '../../api/hosts.ts';
import { concat, pieces, type Text, textValue, UNKNOWN, type Value } from './value.ts';

/** Values one after the other as text. `first`: the index of the first that is not empty; -1: none is. */
export function joinedTexts(values: readonly Value[]): { readonly first: number; readonly joined: Value } {
  const first = values.findIndex((value) => value.texts.some((text) => text.value !== ''));
  // A prefix of a whole address that may be empty, as that of a proxy, is not there by default.
  const isWhole = first > 0 && values[first]?.texts.every(isAddress) === true;
  const leadsIn = (value: Value): boolean => isWhole && value.texts.some((text) => text.value === '');
  const joined = concat(
    values.map((value, index) => {
      if (index > first) return withoutAddresses(value);
      return index < first && leadsIn(value) ? textValue('') : value;
    }),
  );
  return { first, joined };
}

/** A whole address behind other text is a parameter, or not the address that is meant. */
function withoutAddresses(value: Value): Value {
  if (!value.texts.some(isAddress)) return value;
  return { ...value, texts: value.texts.map((text) => (isAddress(text) ? { ...text, value: HOLE } : text)) };
}

function isAddress({ value }: Text): boolean {
  return /^https?:\/\//i.test(value);
}

/** A base and paths, with exactly one slash between them. */
export function joinedAddress(base: Value | null, paths: readonly Value[]): Value {
  let whole = base;
  for (const path of paths) {
    if (whole === null || path.texts.some((text) => /^https?:/.test(text.value))) {
      whole = path;
      continue;
    }
    const bare = { ...whole, texts: pieces(whole).map((text) => ({ ...text, value: text.value.replace(/\/+$/, '') })) };
    const tail = { ...path, texts: pieces(path).map((text) => ({ ...text, value: text.value.replace(/^\/+/, '') })) };
    whole = concat([bare, textValue('/'), tail]);
  }
  return whole ?? UNKNOWN;
}
