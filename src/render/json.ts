import type { Report } from '../core/report.ts';
import { jsonText } from './escape.ts';

/** Renders the report itself, indented, with a line end. */
export function renderJson(report: Report): string {
  return `${jsonText(JSON.stringify(report, null, 2))}\n`;
}
