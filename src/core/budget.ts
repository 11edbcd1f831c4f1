/** What work may still cost, in steps or milliseconds. All that work on the same question spend from one budget. */
export class Budget {
  #left: number;

  constructor(limit: number) {
    this.#left = limit;
  }

  /** Zero or less: nothing is left. */
  get left(): number {
    return this.#left;
  }

  /** Counts what was spent. Returns whether it was within the budget. */
  spend(cost: number): boolean {
    this.#left -= cost;
    return this.#left >= 0;
  }
}

/**
 * The limits of work, with their reasons. A step costs about the same on every machine; milliseconds bound what cannot
 * count its steps. What was not done for a limit is reported as not judged.
 */
export const LIMITS = {
  /**
   * CPU time for all drawings of one logo together, in milliseconds. An ordinary logo takes 20. Starting takes 300 and
   * reading the worst logo 700, more on a busy machine, so no logo takes 2 seconds in total. Wall-clock time is not
   * counted: on a busy machine it depends on other processes.
   */
  drawingMilliseconds: 600,
  /** Evaluations of a whole scan. */
  scanSteps: 20_000_000,
  /** Evaluations for one request in the sources; an ordinary one takes under a thousand. */
  questionSteps: 60_000,
  /** Evaluations of a scan for requests that take more: those of wrappers which hundreds of calls go through. */
  spareSteps: 1_000_000,
  /** Wall-clock time of a scan, the last resort; of it, the time to read files. */
  scanMilliseconds: 60_000,
  scanReadingMilliseconds: 40_000,
  /** Time for the parser of one file; an ordinary one takes some milliseconds. */
  parsingMilliseconds: 3_000,
  /** Part of a file inside nodes that the parser gave up on, beyond which what it read is not trusted. */
  unparsedShare: 0.5,
  /** Files with an API URL that are parsed; repositories of partners have some dozens. */
  scanFiles: 1_500,
  /** Files that a round of the scan reads because they share a name with those that were read. */
  linkedFiles: 200,
  /** Wall-clock time for all pages of a run: 50 products with unresponsive servers would block a step for an hour. */
  onlineMilliseconds: 120_000,
} as const;
