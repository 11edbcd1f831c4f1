import { nameOf } from '../../core/path.ts';
import type { WorkTree } from '../../core/ports.ts';
import { quote } from '../../core/quote.ts';
import { normalisePart } from '../../text/names.ts';
import { logoCandidates, suggestsLogo } from '../logo-candidates.ts';

/** Most other files that a comment names. */
const MOST_SHOWN = 4;

/** Logos of tools, which their project templates bring along. */
const TEMPLATE_FILES: ReadonlySet<string> = new Set([
  'angular.svg',
  'astro.svg',
  'javascript.svg',
  'next.svg',
  'nuxt.svg',
  'react.svg',
  'solid.svg',
  'svelte.svg',
  'typescript.svg',
  'vercel.svg',
  'vite.svg',
  'vue.svg',
]);

export interface LogoGuess {
  /** Path from the repository root; null: none. */
  readonly path: string | null;
  readonly remarks: readonly string[];
}

/**
 * Finds the best square SVG file: one with the name of the product or company, else one whose name or folder suggests a
 * logo.
 *
 * @param taken logos of other products
 */
export function logoOf(
  tree: WorkTree,
  folder: string,
  names: readonly (string | null)[],
  taken: ReadonlySet<string>,
): LogoGuess {
  const candidates = logoCandidates(tree, [folder]).filter(
    ({ path }) => !taken.has(path) && suggestsLogo(path) && !TEMPLATE_FILES.has(nameOf(path).toLowerCase()),
  );
  const square = candidates.filter(({ ratio }) => ratio !== null && Math.abs(ratio - 1) <= SQUARE_WITHIN);
  const isNamed = ({ path }: { readonly path: string }) =>
    names.some((name) => name !== null && normalisePart(nameOf(path)).includes(normalisePart(name)));
  const best = square.find(isNamed) ?? square[0] ?? null;
  const others = candidates.filter((one) => one !== best).map(({ path }) => path);
  return {
    path: best?.path ?? null,
    remarks: listed(best ? 'Other SVG files' : 'SVG files that are not square', others),
  };
}

/** The tolerance of a square, as in `logo-not-square`. */
const SQUARE_WITHIN = 0.01;

function listed(title: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const shown = paths.slice(0, MOST_SHOWN).map(quote).join(', ');
  const more = paths.length > MOST_SHOWN ? ` and ${paths.length - MOST_SHOWN} more` : '';
  return [`${title}: ${shown}${more}`];
}
