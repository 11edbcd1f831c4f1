import { compareText } from '../core/finding.ts';
import { folderOf, nameOf } from '../core/path.ts';
import type { WorkTree } from '../core/ports.ts';
import type { RepositoryReport } from '../core/report.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { loadSvg } from '../logo/load.ts';
import { type LogoSize, naturalSize } from '../logo/size.ts';
import { isAside } from '../scan/aside.ts';

/** Most files that are listed. */
const SHOWN = 10;
/** Most files that are opened, best names first: a set of icons may have thousands. */
const OPENED = 40;

/** Words of a path by how much they suggest a logo; the first match counts. */
const NAMES: readonly { readonly words: RegExp; readonly weight: number }[] = [
  { words: /logo/i, weight: 8 },
  { words: /brand|emblem|app[-_ ]?icon/i, weight: 6 },
  { words: /(?:^|[-_. ])icon(?:$|[-_. ])/i, weight: 4 },
];
const FOLDERS: readonly { readonly words: RegExp; readonly weight: number }[] = [
  { words: /logo|brand/i, weight: 3 },
  { words: /(?:^|\/)(?:icons?|assets?|images?|img|media|static|public)(?:\/|$)/i, weight: 1 },
];
const SQUARE = 2;

interface Candidate {
  readonly path: string;
  readonly weight: number;
  readonly size: LogoSize;
}

/**
 * Returns SVG files that could be the logo of a product, square files first. Leaves out files that are not square and
 * whose name or folder does not suggest a logo, and files that cannot be read.
 *
 * @param folders where to search; `''` is the root
 */
export function logoCandidates(tree: WorkTree, folders: readonly string[]): RepositoryReport['logos'] {
  const candidates = tree
    .glob('**/*.[sS][vV][gG]')
    .filter((path) => folders.some((folder) => folder === '' || path.startsWith(`${folder}/`)) && !isAside(path))
    .map((path) => ({ path, weight: weightOf(path) }))
    .sort(byWeight)
    .slice(0, OPENED)
    .flatMap(({ path, weight }): Candidate[] => {
      const size = sizeOf(tree, path);
      const square = size?.shape === 'square' ? SQUARE : 0;
      return size && weight + square > 0 ? [{ path, weight: weight + square, size }] : [];
    })
    .sort(byWeight)
    .slice(0, SHOWN);
  const isSquare = ({ size }: Candidate) => size.shape === 'square';
  return [...candidates.filter(isSquare), ...candidates.filter((one) => !isSquare(one))].map(({ path, size }) => ({
    path,
    ratio: size.ratio,
  }));
}

/** Whether the name or the folder of a file suggests a logo. */
export function suggestsLogo(path: string): boolean {
  return weightOf(path) > 0;
}

type Weighed = Pick<Candidate, 'path' | 'weight'>;

/** With equal weight, files nearer to the root come first. */
function byWeight(a: Weighed, b: Weighed): number {
  const depth = ({ path }: Weighed) => path.split('/').length;
  return b.weight - a.weight || depth(a) - depth(b) || compareText(a.path, b.path);
}

function weightOf(path: string): number {
  const best = (text: string, table: typeof NAMES) => table.find(({ words }) => words.test(text))?.weight ?? 0;
  return best(nameOf(path).replace(/\.svg$/i, ''), NAMES) + best(folderOf(path), FOLDERS);
}

function sizeOf(tree: WorkTree, path: string): LogoSize | null {
  const bytes = tree.read(path, MOST_BYTES.logo);
  const svg = bytes && loadSvg(path, bytes).svg;
  return svg ? naturalSize(svg.document) : null;
}
