import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { Budget, LIMITS } from '../../core/budget.ts';
import type { Drawing, DrawingJob, DrawingResult, Rasterizer } from '../../core/ports.ts';
import { drawWith } from '../../logo/drawing/draw.js';
import { clock } from './clock.ts';
import { compileRenderer } from './wasm-files.ts';

/** How drawings are timed; tests use their own. */
export interface Timing {
  /** Milliseconds of CPU time that this process has used, in all its threads. */
  cpu(): number;
  /** Milliseconds of wall-clock time after which a drawing is aborted, even if it had little CPU time. */
  readonly patience: number;
}

const TIMING: Timing = { cpu: clock.cpu, patience: 60_000 };
/** Milliseconds between two checks of the CPU time used. */
const LOOK = 20;
const REFUSED: DrawingResult = { drawing: null, failure: 'refused' };
const OUT_OF_TIME: DrawingResult = { drawing: null, failure: 'time' };

/**
 * Draws with resvg: in this thread if it surely takes little time, otherwise in a worker that is terminated once the
 * budget is used up. Nothing is loaded before the first job.
 */
export class ResvgRasterizer implements Rasterizer {
  readonly #timing: Timing;
  #worker: Promise<DrawingWorker> | null = null;

  constructor(timing: Timing = TIMING) {
    this.#timing = timing;
  }

  async draw({
    svg,
    costly,
    budget = new Budget(LIMITS.drawingMilliseconds),
    fonts = [],
  }: DrawingJob): Promise<DrawingResult> {
    if (budget.left <= 0) return OUT_OF_TIME;
    const here = costly ? null : await this.#drawHere(svg, budget, fonts);
    if (here === null && fonts.length > 0) return REFUSED;
    return here ?? this.#drawInWorker(svg, budget);
  }

  /** Null if the renderer crashed. A trap may corrupt its state, but a worker can be replaced. */
  async #drawHere(svg: string, budget: Budget, fonts: readonly Uint8Array[]): Promise<DrawingResult | null> {
    here ??= loadHere();
    const { Resvg } = await here;
    const start = this.#timing.cpu();
    try {
      return { drawing: drawWith(Resvg, svg, fonts), failure: null };
    } catch {
      return null;
    } finally {
      budget.spend(this.#timing.cpu() - start);
    }
  }

  async #drawInWorker(svg: string, budget: Budget): Promise<DrawingResult> {
    this.#worker ??= startWorker().then((worker) => new DrawingWorker(worker, this.#timing));
    const worker = await this.#worker;
    const result = await worker.draw(svg, budget);
    if (worker.ended) this.#worker = null;
    return result;
  }
}

let wasm: Promise<WebAssembly.Module> | null = null;
/** The renderer can be initialized only once per thread, for all rasterizers. */
let here: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

function compiled(): Promise<WebAssembly.Module> {
  wasm ??= compileRenderer();
  return wasm;
}

async function loadHere(): Promise<typeof import('@resvg/resvg-wasm')> {
  const [resvg, module] = await Promise.all([import('@resvg/resvg-wasm'), compiled()]);
  await resvg.initWasm(module);
  return resvg;
}

/** Ready to draw, so that the time to initialize the renderer does not count. */
async function startWorker(): Promise<Worker> {
  const [{ Worker }, module] = await Promise.all([import('node:worker_threads'), compiled()]);
  const worker = new Worker(workerFile(), { workerData: { module }, stdout: true, stderr: true });
  await once(worker, 'message');
  return worker;
}

/** Next to the bundle, else in the sources. */
function workerFile(): string {
  const beside = join(import.meta.dirname, 'raster-worker.js');
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', '..', 'raster-worker.js');
}

/**
 * One worker, reused for the next job unless it had to be terminated. Jobs wait for each other, and this thread waits
 * for them, so the CPU time of the process is that of the drawing.
 */
class DrawingWorker {
  readonly #worker: Worker;
  readonly #timing: Timing;
  #last: Promise<unknown> = Promise.resolve();
  #id = 0;
  ended = false;

  constructor(worker: Worker, timing: Timing) {
    this.#worker = worker;
    this.#timing = timing;
    worker.unref();
  }

  draw(svg: string, budget: Budget): Promise<DrawingResult> {
    const drawn = this.#last.then(() => this.#drawNow(svg, budget));
    this.#last = drawn;
    return drawn;
  }

  #drawNow(svg: string, budget: Budget): Promise<DrawingResult> {
    if (this.ended) return Promise.resolve(REFUSED);
    const id = ++this.#id;
    const worker = this.#worker;
    const timing = this.#timing;
    worker.ref();
    return new Promise((resolve) => {
      const start = timing.cpu();
      const until = clock.steady() + timing.patience;
      const finish = (result: DrawingResult) => {
        clearInterval(looking);
        worker.off('message', receive).off('error', fail).off('exit', fail);
        worker.unref();
        budget.spend(timing.cpu() - start);
        resolve(result);
      };
      const giveUp = (result: DrawingResult) => {
        this.ended = true;
        void worker.terminate();
        finish(result);
      };
      const receive = (reply: { readonly id: number; readonly drawing: Drawing | null }) => {
        if (reply.id !== id) return;
        const { drawing } = reply;
        if (drawing) finish({ drawing, failure: null });
        else giveUp(REFUSED);
      };
      const fail = () => giveUp(REFUSED);
      const looking = setInterval(() => {
        const isOver = timing.cpu() - start >= budget.left || clock.steady() >= until;
        if (isOver) giveUp(OUT_OF_TIME);
      }, LOOK);
      worker.on('message', receive).on('error', fail).on('exit', fail);
      worker.postMessage({ id, svg });
    });
  }
}
