/** Returns a reason without the option of the command line that it ends with, for readers who have no command line. */
export function withoutOption(reason: string): string {
  return reason.replace(/ \(--[\w-]+\)$/, '');
}
