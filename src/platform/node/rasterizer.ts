import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import {
  DRAWING_SECONDS,
  type Drawing,
  type DrawingJob,
  type DrawingResult,
  type Rasterizer,
} from '../../core/ports.ts';
import { wasmFile } from './wasm-files.ts';

/** The longest that a drawing may take, in milliseconds. An ordinary logo takes under 20. */
const TIME_LIMIT = 1_000 * DRAWING_SECONDS;
const REFUSED: DrawingResult = { drawing: null, failure: 'refused' };

/**
 * Draws with resvg: in this thread what surely takes little time, else in a worker that is ended after the time limit.
 * Nothing is loaded before the first job.
 */
export class ResvgRasterizer implements Rasterizer {
  #worker: Promise<DrawingWorker> | null = null;

  async draw(job: DrawingJob): Promise<DrawingResult> {
    return job.costly ? this.#drawInWorker(job) : this.#drawHere(job);
  }

  async #drawHere(job: DrawingJob): Promise<DrawingResult> {
    here ??= loadHere();
    const { Resvg } = await here;
    try {
      const tree = new Resvg(job.svg);
      const box = tree.getBBox();
      const image = tree.render();
      const { width, height, pixels } = image;
      image.free();
      tree.free();
      const bounds = box ? ([box.x, box.y, box.width, box.height] as const) : null;
      return { drawing: { width, height, pixels, bounds }, failure: null };
    } catch {
      // A trap may leave the renderer in disorder; a worker is told apart from it and can be thrown away.
      return this.#drawInWorker(job);
    }
  }

  async #drawInWorker({ svg }: DrawingJob): Promise<DrawingResult> {
    this.#worker ??= startWorker().then((worker) => new DrawingWorker(worker));
    const worker = await this.#worker;
    const result = await worker.draw(svg);
    if (worker.ended) this.#worker = null;
    return result;
  }
}

let wasm: Promise<WebAssembly.Module> | null = null;
/** The renderer can be set up once in a thread, however many rasterizers there are. */
let here: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

function compiled(): Promise<WebAssembly.Module> {
  wasm ??= WebAssembly.compile(readFileSync(wasmFile('@resvg/resvg-wasm', 'index_bg.wasm')));
  return wasm;
}

async function loadHere(): Promise<typeof import('@resvg/resvg-wasm')> {
  const [resvg, module] = await Promise.all([import('@resvg/resvg-wasm'), compiled()]);
  await resvg.initWasm(module);
  return resvg;
}

async function startWorker(): Promise<Worker> {
  const [{ Worker }, module] = await Promise.all([import('node:worker_threads'), compiled()]);
  return new Worker(workerFile(), { workerData: { module }, stdout: true, stderr: true });
}

/** Beside the bundle, else in the sources. */
function workerFile(): string {
  const beside = join(import.meta.dirname, 'raster-worker.js');
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', '..', 'raster-worker.js');
}

/** One worker, kept for the next job; one that had to be stopped is not used again. Jobs wait for each other. */
class DrawingWorker {
  readonly #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();
  #id = 0;
  ended = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.unref();
  }

  draw(svg: string): Promise<DrawingResult> {
    const drawn = this.#last.then(() => this.#drawNow(svg));
    this.#last = drawn;
    return drawn;
  }

  #drawNow(svg: string): Promise<DrawingResult> {
    if (this.ended) return Promise.resolve(REFUSED);
    const id = ++this.#id;
    const worker = this.#worker;
    worker.ref();
    return new Promise((resolve) => {
      const finish = (result: DrawingResult, end: boolean) => {
        clearTimeout(timer);
        worker.off('message', receive).off('error', fail).off('exit', fail);
        worker.unref();
        if (end) {
          this.ended = true;
          void worker.terminate();
        }
        resolve(result);
      };
      const receive = (reply: { readonly id: number; readonly drawing: Drawing | null }) => {
        if (reply.id !== id) return;
        const { drawing } = reply;
        finish(drawing ? { drawing, failure: null } : REFUSED, drawing === null);
      };
      const fail = () => finish(REFUSED, true);
      const timer = setTimeout(() => finish({ drawing: null, failure: 'time' }, true), TIME_LIMIT);
      worker.on('message', receive).on('error', fail).on('exit', fail);
      worker.postMessage({ id, svg });
    });
  }
}
