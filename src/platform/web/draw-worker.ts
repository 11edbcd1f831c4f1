import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { drawWith } from '../../logo/drawing/draw.js';
import type { DrawReply, DrawRequest } from './rasterizer.ts';

/** Draws one document after the other, in a worker that can be terminated. */

const ready = initWasm(fetch(new URL('./index_bg.wasm', import.meta.url)));

addEventListener('message', async ({ data: { id, svg, fonts } }: MessageEvent<DrawRequest>) => {
  await ready;
  try {
    const drawing = drawWith(Resvg, svg, fonts);
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
