import type { Severity } from '../../core/finding.ts';
import type { Status } from '../states.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';
export type Paint = (style: Style, text: string) => string;

const SGR: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

export const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' };
export const STATE_STYLES: Readonly<Record<Status, Style>> = {
  met: 'green',
  unmet: 'red',
  stated: 'cyan',
  waived: 'yellow',
  unstated: 'yellow',
  unknown: 'yellow',
  'not-applicable': 'dim',
};

/** Leaves text as it is. */
export const plain: Paint = (_, text) => text;

/** Colors text with escape sequences. */
export const colored: Paint = (style, text) => (text === '' ? '' : `\u001b[${SGR[style]}m${text}\u001b[0m`);
