/** The only place that reads the machine's time. */
export const clock = {
  /** The civil date in UTC, `YYYY-MM-DD`. */
  today: (): string => new Date().toISOString().slice(0, 10),
  /** Milliseconds since 1970, as in HTTP dates; may decrease. */
  wall: (): number => Date.now(),
  /** Milliseconds of a monotonic clock. For `performance`, Node would load what measures performance. */
  steady(): number {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1_000 + nanoseconds / 1_000_000;
  },
  /** Milliseconds of CPU time that all threads of this process have used. */
  cpu(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  sleep: (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds)),
} as const;
