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
  /**
   * What a logo may hold. Far above any logo, and low enough that all processing of one takes under 2 seconds. Chromium
   * itself refuses a few thousand levels.
   */
  logoDepth: 2_000,
  logoElements: 20_000,
  logoAttributes: 40_000,
  /** Characters that entity references and attribute defaults add to a logo, in total. */
  logoExpansion: 1_000_000,
  /** Elements that all `use` elements of a logo may show: browsers draw this many quickly and hang at some millions. */
  logoUsedElements: 50_000,
  /** At-rules around a rule in the CSS of a logo; deeper rules are not read. */
  cssNesting: 8,
  /** Characters of a length in the CSS of a logo, and replaced references to variables in it. */
  cssLength: 10_000,
  cssSubstitutions: 100,
  /** Evaluations of a whole scan. */
  scanSteps: 20_000_000,
  /** Evaluations for one request in the sources; an ordinary one takes under a thousand. */
  questionSteps: 60_000,
  /** Evaluations of a scan for requests that take more: those of wrappers which hundreds of calls go through. */
  spareSteps: 1_000_000,
  /** Evaluations of a scan for what clients send by their defaults, where their options come from outside. */
  closedSteps: 4_000_000,
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
