import { DRAWING_SECONDS, type Rasterizer } from '../../core/ports.ts';

/** A rasterizer for one logo: all its drawings share one budget. */
export function withinBudget(rasterizer: Rasterizer): Rasterizer {
  const budget = { milliseconds: 1_000 * DRAWING_SECONDS };
  return { draw: (job) => rasterizer.draw({ ...job, budget }) };
}
