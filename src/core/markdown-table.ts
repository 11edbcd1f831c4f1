/** Renders rows of Markdown tables (GFM section 4.10). The cells are Markdown, escaped by the caller. */

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** Returns the header row and the delimiter row. */
export function tableHead(titles: readonly string[]): string {
  return `${tableRow(titles)}${tableRow(titles.map(() => '---'))}`;
}
