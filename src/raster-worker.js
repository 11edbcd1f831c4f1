import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { drawWith } from './logo/drawing/draw.js';

/**
 * Draws logos in a thread that can be stopped. Plain JavaScript: a worker cannot load TypeScript on Node 20.
 *
 * @typedef {{ id: number, svg: string }} Job
 */

await initWasm(workerData.module);
parentPort?.postMessage('ready');
parentPort?.on('message', (/** @type {Job} */ { id, svg }) => {
  try {
    const drawing = drawWith(Resvg, svg);
    parentPort?.postMessage({ id, drawing }, [/** @type {ArrayBuffer} */ (drawing.pixels.buffer)]);
  } catch {
    parentPort?.postMessage({ id, drawing: null });
  }
});
