import type { Example, Rule } from '../../src/core/rule.ts';
import { MODEL_FILES, withFragment } from './model.ts';

/** Options that neither a page nor a plain run has. */
const NEEDS_OPTIONS: readonly (keyof NonNullable<Example['options']>)[] = [
  'release',
  'changed',
  'require',
  'pages',
  'har',
];

type Files = Readonly<Record<string, string>>;

/** What an example of a rule shows: its files, and the part of a manifest that is wrong or right. */
interface Piece {
  readonly manifest: string | null;
  readonly files: Files;
}

/**
 * Returns listings that combine one to four examples of rules, bad and good ones, on top of a clean listing. The same
 * seed gives the same listings.
 */
export function generatedListings(rules: readonly Rule[], count: number, seed: number): Files[] {
  const pieces = rules.flatMap(({ meta }) => meta.docs.examples.flatMap(piecesOf));
  const random = randomFrom(seed);
  // Each piece alone comes first, as far as the count allows.
  return Array.from({ length: count }, (_, index) => {
    const first = pieces[index] ?? (pieces[Math.floor(random() * pieces.length)] as Piece);
    const more = index < pieces.length ? 0 : 1 + Math.floor(random() * 3);
    const others = Array.from({ length: more }, () => pieces[Math.floor(random() * pieces.length)] as Piece);
    const files: Record<string, string> = { ...MODEL_FILES };
    for (const piece of [first, ...others]) {
      Object.assign(files, piece.files);
      if (piece.manifest !== null) files['mde-partner.yml'] = withFragment(piece.manifest, files['mde-partner.yml']);
    }
    return files;
  });
}

function piecesOf({ file = 'mde-partner.yml', bad, good, files = {}, options = {} }: Example): Piece[] {
  if (NEEDS_OPTIONS.some((option) => options[option] !== undefined)) return [];
  const present: Files = Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])),
  );
  return [bad, good].flatMap((text): Piece[] => {
    if (text === null) return [];
    if (file !== 'mde-partner.yml') return [{ manifest: null, files: { ...present, [file]: text } }];
    return [{ manifest: text, files: present }];
  });
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
