import type { Report } from '../core/report.ts';
import { jsonText } from './escape.ts';

/** Renders the report itself, indented, with a line end. */
export function renderJson(report: Report): string {
  return [...jsonPieces(report)].join('');
}

/**
 * The same in pieces, one for each manifest and each finding: the report of thousands of manifests takes more memory as
 * one text than all else in the run.
 */
export function* jsonPieces(report: Report): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue;
    yield `${before}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* items(value);
    else yield indented(value, '  ');
    before = ',';
  }
  yield '\n}\n';
}

function* items(list: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const item of list) {
    yield `${before}\n    ${indented(item, '    ')}`;
    before = ',';
  }
  yield '\n  ]';
}

/** A string of JSON has no line ends, so each line end is one of the layout. */
function indented(value: unknown, by: string): string {
  return jsonText(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${by}`);
}
