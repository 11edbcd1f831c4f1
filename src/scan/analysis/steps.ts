import { Budget, LIMITS } from '../../core/budget.ts';

/** The work of the analysis is bounded: beyond this many evaluations a run gives up. */
export class OutOfBudget extends Error {
  override readonly name = 'OutOfBudget';
}

/** One question takes too many steps: it alone is given up. */
export class TooManyWays extends Error {
  override readonly name = 'TooManyWays';
}

/** The clock is read every 4,096 steps. */
const TICK_BITS = 12;

/** Counts the steps of a run and of each question, and ends what takes too many. */
export class Steps {
  /** Called now and then; throws to stop. */
  readonly #tick: () => void;
  readonly #run: Budget;
  #steps = 0;
  #spare: number = LIMITS.spareSteps;
  #question: Budget | null = null;

  /** @param limit of all questions together, in steps */
  constructor(limit: number, tick: () => void) {
    this.#run = new Budget(limit);
    this.#tick = tick;
  }

  /**
   * Bounds the work on one question.
   *
   * @param known the question is worth more steps, as far as the run has them to spare
   * @throws TooManyWays beyond it; what was worked out is kept
   */
  bounded<T>(ask: () => T, known = false): T {
    const spare = known ? this.#spare : 0;
    const question = new Budget(LIMITS.questionSteps + spare);
    this.#question = question;
    try {
      return ask();
    } finally {
      this.#question = null;
      this.#spare -= Math.max(0, spare - Math.max(0, question.left));
    }
  }

  /** Counts steps. @throws TooManyWays, OutOfBudget beyond the limits */
  count(steps: number): void {
    const before = this.#steps;
    this.#steps += steps;
    if (this.#steps >> TICK_BITS !== before >> TICK_BITS) this.#tick();
    const isWithinRun = this.#run.spend(steps);
    if (this.#question?.spend(steps) === false) throw new TooManyWays();
    if (!isWithinRun) throw new OutOfBudget(`more than ${LIMITS.scanSteps} steps`);
  }
}
