import { quote } from '../../core/quote.ts';
import type { DataPath } from '../manifest.ts';

/** What an entry of these lists is called; entries of others are items. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ['products', 'product'],
  ['waivers', 'waiver'],
  ['pressReleases', 'press release'],
]);

/**
 * Names the place of a value as a person does: `'version.key' of the product 'Contoso Cognito'`, `waiver 2`.
 *
 * @param nameOfEntry the name of the entry of a list; null: it has none, so its number names it
 */
export function placeName(path: DataPath, nameOfEntry: (path: DataPath) => string | null): string {
  const groups: string[] = [];
  let keys: string[] = [];
  const close = () => {
    if (keys.length > 0) groups.unshift(`'${keys.join('.')}'`);
    keys = [];
  };
  for (const [at, step] of path.entries()) {
    if (typeof step !== 'number') {
      keys.push(step);
      continue;
    }
    const noun = ENTRIES.get(keys.at(-1) ?? '');
    const name = nameOfEntry(path.slice(0, at + 1));
    if (noun !== undefined) keys.pop();
    close();
    groups.unshift(
      noun === undefined ? `item ${step + 1}` : name === null ? `${noun} ${step + 1}` : `the ${noun} ${quote(name)}`,
    );
  }
  close();
  return groups.join(' of ');
}

/** With a capital at the start, unless it starts with a key. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
