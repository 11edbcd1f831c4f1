import { compareText } from '../../core/finding.ts';
import { folderOf, nameOf, relativeTo } from '../../core/path.ts';
import { editDistance } from '../../text/distance.ts';
import { svgFiles } from '../artifacts/logo.ts';
import type { ProductSubject } from '../subject.ts';

export interface NearLogos {
  /** The file that was surely or likely meant, from the manifest's folder; null if none stands out. */
  readonly meant: string | null;
  /** Up to three other SVG files, nearest first, from the manifest's folder. */
  readonly others: readonly string[];
}

const SHOWN = 3;

/** SVG files that may have been meant by a path at which there is none. */
export function nearLogos(subject: ProductSubject, path: string): NearLogos {
  const ranked = svgFiles(subject.run)
    .map((file) => ({ file, distance: distanceOf(path, file) }))
    .sort((a, b) => a.distance - b.distance || compareText(a.file, b.file));
  const written = ranked.slice(0, SHOWN).map(({ file }) => relativeTo(subject.file.folder, file));
  const [first, second] = ranked;
  const clear = first && first.distance < FAR && first.distance !== second?.distance;
  return clear ? { meant: written[0] ?? null, others: [] } : { meant: null, others: written };
}

const FAR = 100;

/** 0: equal but for case and separators; below 10: a typing error; 10: same name elsewhere; `FAR`: anything else. */
function distanceOf(path: string, file: string): number {
  const wanted = plain(path);
  const found = plain(file);
  if (wanted === found) return 0;
  const most = Math.min(9, Math.max(2, Math.floor(nameOf(wanted).length / 4)));
  const typing = editDistance(wanted, found, most);
  if (typing <= most) return typing;
  if (nameOf(wanted) === nameOf(found)) return 10;
  return folderOf(wanted) === folderOf(found) ? FAR : FAR + 1;
}

/** Without letter case, separators of words and the ending, which is often mistaken. */
function plain(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '')
    .replace(/[-_ ]/g, '');
}
