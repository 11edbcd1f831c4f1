import type { Raster, Rasterizer } from '../../core/ports.ts';
import type { ManifestReport } from '../../core/report.ts';
import { canvasOf, squareRound } from '../../logo/canvas.ts';
import { withinBudget } from '../../logo/drawing/budget.ts';
import { estimateReasons } from '../../logo/drawing/estimate.ts';
import { drawer, undrawableReason } from '../../logo/drawing/measure-ink.ts';
import { loadSvg } from '../../logo/load.ts';
import { naturalSize } from '../../logo/size.ts';
import { readFont } from '../../render/pack/font.ts';
import { pngOf } from '../../render/pack/png.ts';
import { canBeDrawn, type TileWords, tilePicture } from '../../render/pack/tile.ts';

type Product = ManifestReport['products'][number];

interface Tools {
  readonly rasterizer: Rasterizer;
  readonly font: Uint8Array;
  /** Null: none. */
  readonly draft: string | null;
}

interface DrawnPictures {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Why a picture or its words are left out, in full sentences. */
  readonly leftOut: readonly string[];
}

/** Side of the logo that Partner Center takes, in pixels. */
const PARTNER_CENTER = 216;
const APPROXIMATION = 'An approximation: the portal of Microsoft Defender is not public.';

/**
 * Draws the logo and the tile on both surfaces. A logo that a browser may show in another way is not drawn: the page
 * in the same folder shows it as it is.
 *
 * @param logo bytes of the SVG; null: there is none
 */
export async function picturesOf(product: Product, logo: Uint8Array | null, tools: Tools): Promise<DrawnPictures> {
  const draw = logo === null ? NO_LOGO : logoDrawer(logo, tools.rasterizer);
  if (typeof draw === 'string') return none(draw);
  const small = await draw(PARTNER_CENTER);
  if (small === null) return none('the logo could not be drawn');
  const font = readFont(tools.font);
  const words = wordsOf(product, tools.draft);
  const isLegible = canBeDrawn(words, font);
  const shown = isLegible ? words : { ...words, name: '', description: '', host: null };
  const files = new Map([['logo-216.png', pngOf(small)]]);
  for (const surface of ['light', 'dark'] as const) {
    const tile = tilePicture(shown, surface, font);
    const [base, mark] = [
      await tools.rasterizer.draw({ svg: tile.svg, costly: false, fonts: [tools.font] }),
      await draw(tile.logo.side),
    ];
    if (base.drawing === null || mark === null) return none('the tile could not be drawn');
    files.set(`tile-${surface}.png`, pngOf(placed(mark, base.drawing, tile.logo)));
  }
  const leftOut = isLegible ? [] : ['The pictures of the tile are without words: their font lacks a character.'];
  return { files, leftOut };
}

const NO_LOGO = 'the product has no SVG logo';

function none(why: string): DrawnPictures {
  return { files: new Map(), leftOut: [`There are no PNG pictures, because ${why}.`] };
}

/** Returns a function that draws the logo in the middle of a square, or why it is not drawn. */
function logoDrawer(logo: Uint8Array, rasterizer: Rasterizer): string | ((side: number) => Promise<Raster | null>) {
  const { svg } = loadSvg('logo.svg', logo);
  if (!svg) return NO_LOGO;
  const size = naturalSize(svg.document);
  const canvas = canvasOf(size);
  const reason = undrawableReason(svg.document, size);
  if (reason !== undefined || canvas === null) return reason ?? 'the logo has no canvas to draw on';
  const [estimated] = estimateReasons(svg.document);
  if (estimated !== undefined) return `browsers may draw ${estimated} in the logo in another way`;
  const draw = drawer(svg.document, size, withinBudget(rasterizer));
  return async (side) => (await draw(squareRound(canvas), side)).drawing;
}

function wordsOf({ name, measurements: { description, landingPage } }: Product, draft: string | null): TileWords {
  return {
    name,
    description: description?.text ?? '',
    host: landingPage?.host ?? null,
    captions: [APPROXIMATION, ...(draft === null ? [] : [draft])],
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Returns `base` with `top` drawn over it, both premultiplied. */
function placed(top: Raster, base: Raster, { x, y }: Spot): Raster {
  const pixels = base.pixels.slice();
  for (let row = 0; row < top.height; row++)
    for (let column = 0; column < top.width; column++) {
      const from = 4 * (row * top.width + column);
      const to = 4 * ((y + row) * base.width + x + column);
      const behind = 255 - (top.pixels[from + 3] as number);
      for (let channel = 0; channel < 4; channel++)
        pixels[to + channel] =
          (top.pixels[from + channel] as number) + Math.round(((pixels[to + channel] as number) * behind) / 255);
    }
  return { width: base.width, height: base.height, pixels };
}
