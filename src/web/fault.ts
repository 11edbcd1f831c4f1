/** What did not work because of this tool, not because of the listing. */
export interface Fault {
  readonly what: 'start' | 'stopped' | 'silent' | 'check' | 'fix' | 'pack' | 'preview' | 'page';
  /** Where in this tool, for a report: no text of the listing. */
  readonly trace: string;
}

/** Frames of a stack, as browsers write them. The message above them may quote the listing. */
const FRAME = /^(?:\s+at |[^\s@]*@).*:\d+:\d+\)?$/;

/** Returns the name of an error and its stack without the message. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line));
  return [error.name, ...frames].join('\n');
}
