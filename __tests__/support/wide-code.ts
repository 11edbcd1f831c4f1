/** Lines so long that an edit has room on any other line. */
export function wideLine(path: string): string {
  const mark = /\.(?:py|ps1)$/.test(path) ? '#' : /\.(?:js|ts|go|java|cs|kt)$/.test(path) ? '//' : null;
  return mark === null ? '' : `${mark} ${'-'.repeat(400)}\n`.repeat(3);
}
