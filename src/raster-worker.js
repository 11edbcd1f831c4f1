import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/**
 * Draws logos in a thread that can be stopped. Plain JavaScript: a worker cannot load TypeScript on Node 20.
 *
 * @typedef {{ id: number, svg: string }} Job
 */

await initWasm(workerData.module);
parentPort?.postMessage('ready');
parentPort?.on('message', (/** @type {Job} */ { id, svg }) => {
  try {
    const { drawing, buffer } = draw(svg);
    parentPort?.postMessage({ id, drawing }, [buffer]);
  } catch {
    parentPort?.postMessage({ id, drawing: null });
  }
});

/** @param {string} svg */
function draw(svg) {
  const tree = new Resvg(svg);
  const box = tree.getBBox();
  const image = tree.render();
  const pixels = image.pixels;
  const bounds = box ? [box.x, box.y, box.width, box.height] : null;
  const drawing = { width: image.width, height: image.height, pixels, bounds };
  image.free();
  tree.free();
  return { drawing, buffer: /** @type {ArrayBuffer} */ (pixels.buffer) };
}
