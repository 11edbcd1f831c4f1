import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from '../../core/ports.ts';
import type { DrawReply, DrawRequest } from './rasterizer.ts';

/** Draws one document after the other, in a worker that can be terminated. */

const ready = initWasm(fetch(new URL('./index_bg.wasm', import.meta.url)));

addEventListener('message', async ({ data: { id, svg, fonts } }: MessageEvent<DrawRequest>) => {
  await ready;
  try {
    const drawing = draw(svg, fonts);
    postMessage({ id, drawing } satisfies DrawReply, { transfer: [drawing.pixels.buffer] });
  } catch {
    postMessage({ id, drawing: null } satisfies DrawReply);
  }
});
try {
  await ready;
  postMessage('ready' satisfies DrawReply);
} catch {
  // The page hears of no error that a worker meets while it waits for something.
  postMessage('failed' satisfies DrawReply);
}

function draw(svg: string, fonts: readonly Uint8Array[]): Drawing {
  const tree = new Resvg(svg, fonts.length === 0 ? undefined : { font: { fontBuffers: [...fonts] } });
  const box = tree.getBBox();
  const image = tree.render();
  const { width, height, pixels } = image;
  image.free();
  tree.free();
  return { width, height, pixels, bounds: box ? [box.x, box.y, box.width, box.height] : null };
}
