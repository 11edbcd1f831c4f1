import { markdownText, shortText } from './escape.ts';

/** Renders the heading above a table of a product. @param product null: the page is about one product */
export function productHeading(product: string | null): string {
  return product === null ? '' : `#### ${markdownText(shortText(product))}\n\n`;
}
