/** The only place of the page that reads the machine's time. */
export const clock = {
  /** The civil date in UTC, `YYYY-MM-DD`, as on the command line. */
  today: (): string => new Date().toISOString().slice(0, 10),
  /** Milliseconds of a monotonic clock. */
  steady: (): number => performance.now(),
} as const;
