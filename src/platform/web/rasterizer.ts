import { Budget, LIMITS } from '../../core/budget.ts';
import type { Drawing, DrawingJob, DrawingResult, Rasterizer } from '../../core/ports.ts';
import { clock } from './clock.ts';

export interface DrawRequest {
  readonly id: number;
  readonly svg: string;
  /** TrueType fonts for its text; empty: none is drawn. */
  readonly fonts: readonly Uint8Array[];
}

/** Ready to draw or never to be, or the reply to a request; null: the renderer refused the document. */
export type DrawReply = 'ready' | 'failed' | { readonly id: number; readonly drawing: Drawing | null };

/** What is used of a worker; fakes in tests have no more. */
export interface DrawThread {
  addEventListener(type: 'message', listener: (event: Reply) => void): void;
  addEventListener(type: 'error', listener: (event: Cancelable) => void): void;
  removeEventListener(type: 'message', listener: (event: Reply) => void): void;
  removeEventListener(type: 'error', listener: (event: Cancelable) => void): void;
  postMessage(request: DrawRequest): void;
  terminate(): void;
}

/** An error that nobody cancels is also one of the thread that started the other. */
interface Cancelable {
  preventDefault(): void;
}

interface Reply {
  readonly data: DrawReply;
}

/**
 * A browser has no clock of CPU time, and other tabs share the processor: this many milliseconds of wall-clock time
 * count as one of CPU time.
 */
const WALL_PER_CPU = 10;
/** Milliseconds that the renderer may take to load, 1 MB over the slowest connection. */
const LOADING = 60_000;
/** Drawings that are kept: a logo and its fix take about six. */
const KEPT = 12;

const REFUSED: DrawingResult = { drawing: null, failure: 'refused' };
const OUT_OF_TIME: DrawingResult = { drawing: null, failure: 'time' };

/**
 * Draws with resvg in a worker of its own, which is terminated once the budget is used up. Nothing is loaded before the
 * first drawing. Drawings are remembered: with every key stroke the same logo is judged again.
 *
 * @param startWorker starts `draw-worker.ts`
 * @param patience milliseconds that loading it may take
 */
export function browserRasterizer(startWorker: () => DrawThread, patience = LOADING): Rasterizer {
  const known = new Map<string, DrawingResult>();
  let worker: Promise<DrawingWorker> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const drawNow = async ({ svg, budget, fonts }: Required<Omit<DrawingJob, 'costly'>>): Promise<DrawingResult> => {
    const remembered = fonts.length > 0 ? undefined : known.get(svg);
    if (remembered) return remembered;
    if (budget.left <= 0) return OUT_OF_TIME;
    worker ??= started(startWorker(), patience);
    try {
      const current = await worker;
      const result = await current.draw({ svg, fonts }, budget);
      if (current.ended) worker = null;
      // A picture with words is drawn for a pack, once.
      if (fonts.length === 0) remember(known, svg, result);
      return result;
    } catch (error: unknown) {
      worker = null;
      throw error;
    }
  };
  return {
    draw({ svg, budget = new Budget(LIMITS.drawingMilliseconds), fonts = [] }) {
      const drawn = last.then(() => drawNow({ svg, budget, fonts }));
      last = drawn.catch(() => undefined);
      return drawn;
    },
  };
}

function remember(known: Map<string, DrawingResult>, svg: string, result: DrawingResult): void {
  known.set(svg, result);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
}

interface DrawingWorker {
  readonly ended: boolean;
  draw(document: Omit<DrawRequest, 'id'>, budget: Budget): Promise<DrawingResult>;
}

/** Ready to draw, so that the time to load the renderer does not count. Rejects if it cannot be loaded. */
function started(worker: DrawThread, patience: number): Promise<DrawingWorker> {
  return new Promise((resolve, reject) => {
    const fail = (event?: Cancelable) => {
      event?.preventDefault();
      clearTimeout(timer);
      worker.terminate();
      reject(new Error('the renderer could not be loaded'));
    };
    const timer = setTimeout(() => fail(), patience);
    const receive = ({ data }: Reply) => {
      if (data === 'ready') ready();
      else fail();
    };
    const ready = () => {
      clearTimeout(timer);
      worker.removeEventListener('error', fail);
      worker.removeEventListener('message', receive);
      resolve(drawingWorker(worker));
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('message', receive);
  });
}

function drawingWorker(worker: DrawThread): DrawingWorker {
  let id = 0;
  let ended = false;
  return {
    get ended() {
      return ended;
    },
    draw(document, budget) {
      const own = ++id;
      const start = clock.steady();
      return new Promise((resolve) => {
        const finish = (result: DrawingResult) => {
          clearTimeout(timer);
          worker.removeEventListener('message', receive);
          worker.removeEventListener('error', refuse);
          budget.spend((clock.steady() - start) / WALL_PER_CPU);
          resolve(result);
        };
        const giveUp = (result: DrawingResult) => {
          ended = true;
          worker.terminate();
          finish(result);
        };
        const refuse = (event?: Cancelable) => {
          event?.preventDefault();
          giveUp(REFUSED);
        };
        const receive = ({ data }: Reply) => {
          if (typeof data === 'string' || data.id !== own) return;
          if (data.drawing) finish({ drawing: data.drawing, failure: null });
          else refuse();
        };
        const timer = setTimeout(() => giveUp(OUT_OF_TIME), budget.left * WALL_PER_CPU);
        worker.addEventListener('message', receive);
        worker.addEventListener('error', refuse);
        worker.postMessage({ id: own, ...document });
      });
    },
  };
}
