/** Rows of Markdown tables (GFM section 4.10). Cells are Markdown already: what needs escaping is escaped. */

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The row of titles and the one that ends it. */
export function tableHead(titles: readonly string[]): string {
  return `${tableRow(titles)}${tableRow(titles.map(() => '---'))}`;
}
