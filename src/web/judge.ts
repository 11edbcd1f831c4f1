import { type CheckOutcome, check } from '../app/check.ts';
import { type FixOutcome, fix } from '../app/fix.ts';
import { logoIn } from '../app/logo-in.ts';
import type { PackRequest, PackResult } from '../app/pack/pack.ts';
import type { Rasterizer } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { rulePages } from '../platform/github/context.ts';
import { memoryTree } from '../platform/web/memory-tree.ts';
import { INSTALLED } from '../render/repository.ts';
import { REPOSITORY, VERSION } from '../version.ts';
import { homeOf, type Listing } from './listing.ts';

const ABOUT = { version: VERSION, help: rulePages({}, { repository: REPOSITORY, version: VERSION }) };

export interface Judging {
  /** Civil date `YYYY-MM-DD`. */
  readonly today: string;
  readonly rasterizer: Rasterizer;
}

export interface Packing extends Pick<PackRequest, 'draft' | 'rasterizer'> {}

/** Checks a listing as the command line does with `--no-scan`: sources are not looked at, and the report says so. */
export function judge(listing: Listing, { today, rasterizer }: Judging): Promise<CheckOutcome> {
  const request = { paths: [homeOf(listing)], rules: null, failOn: 'error', today, release: null } as const;
  return check(request, memoryTree(listing.files), ABOUT, { rasterizer });
}

/** Applies all fixes, those that change artwork too, as the command line does with `fix --suggest --art`. */
export function fixAll(listing: Listing, { today, rasterizer }: Judging): Promise<FixOutcome> {
  const request = { paths: [homeOf(listing)], rules: null, suggest: true, art: true, today } as const;
  return fix(request, memoryTree(listing.files), { rasterizer });
}

/** Packs the listing as the command line does with `pack`, for a report on it. */
export async function packOf({ files }: Listing, report: Report, { draft, rasterizer }: Packing): Promise<PackResult> {
  const [{ pack }, font] = await Promise.all([import('../app/pack/pack.ts'), pictureFont()]);
  return pack(report, memoryTree(files), { draft, rasterizer, font });
}

/** Loads the font of the words in pictures. */
async function pictureFont(): Promise<Uint8Array> {
  const response = await fetch(new URL('./OpenSans_400Regular.ttf', import.meta.url));
  if (!response.ok) throw new Error('the font could not be loaded');
  return new Uint8Array(await response.arrayBuffer());
}

/** Returns the page that the command line writes with `preview`, for a report on this listing. */
export async function previewOf({ files }: Listing, report: Report): Promise<string> {
  const { renderPreview } = await import('../render/preview/preview.ts');
  const tree = memoryTree(files);
  return renderPreview(report, { command: INSTALLED, logo: (path) => logoIn(tree, path) });
}
