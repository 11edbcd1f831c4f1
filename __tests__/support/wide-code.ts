/** A line so long that an edit has room on any other one. */
export function wideLine(path: string): string {
  const mark = /\.(?:py|ps1)$/.test(path) ? '#' : /\.(?:js|ts|go|java|cs|kt)$/.test(path) ? '//' : null;
  return mark === null ? '' : `${mark} ${'-'.repeat(400)}\n`;
}
