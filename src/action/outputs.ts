import type { Report } from '../core/report.ts';
import { productsOutput } from './products-output.ts';

/** What a run has to show. */
interface Shown {
  readonly report: Report;
  /** Absolute paths; empty: not written. */
  readonly files: { readonly report: string; readonly sarif: string; readonly preview: string; readonly pack: string };
}

interface Output {
  /** Markdown, for `action.yml`. */
  readonly description: string;
  of(shown: Shown): string | number;
}

/** The outputs of the Action. */
export const OUTPUTS: Readonly<Record<string, Output>> = {
  conclusion: {
    description: '`success`, `failure`, or `neutral` if there are errors and `fail-on` is `never`.',
    of: ({ report }) => report.conclusion,
  },
  errors: {
    description: 'Number of errors, without waived and known findings.',
    of: ({ report }) => report.counts.error,
  },
  warnings: {
    description: 'Number of warnings, without waived and known findings.',
    of: ({ report }) => report.counts.warning,
  },
  notices: {
    description: 'Number of notices, without waived and known findings.',
    of: ({ report }) => report.counts.notice,
  },
  waived: { description: 'Number of waived findings.', of: ({ report }) => report.counts.waived },
  known: {
    description: 'Number of findings that the `baseline` has.',
    of: ({ report }) => report.counts.known,
  },
  report: { description: 'Absolute path of the JSON report.', of: ({ files }) => files.report },
  sarif: {
    description: 'Absolute path of the SARIF file. Empty if `sarif-file` is not set.',
    of: ({ files }) => files.sarif,
  },
  preview: {
    description: 'Absolute path of the preview page. Empty if `preview-file` is not set.',
    of: ({ files }) => files.preview,
  },
  pack: {
    description: 'Absolute path of the pack. Empty if `pack-file` is not set or errors are open.',
    of: ({ files }) => files.pack,
  },
  products: {
    description:
      'The products as a JSON array of objects with `name`, `user-agent`, `version` and `gated` (whether this run is a release of the product).',
    of: ({ report }) => productsOutput(report),
  },
};

export function outputsOf(shown: Shown): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(OUTPUTS).map(([name, output]) => [name, output.of(shown)]));
}
