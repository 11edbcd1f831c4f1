import { Budget, LIMITS } from '../../core/budget.ts';
import type { Rasterizer } from '../../core/ports.ts';

/** A rasterizer for one logo: all its drawings share one budget. */
export function withinBudget(rasterizer: Rasterizer): Rasterizer {
  const budget = new Budget(LIMITS.drawingMilliseconds);
  return { draw: (job) => rasterizer.draw({ ...job, budget }) };
}
