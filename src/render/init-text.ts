import { plainText, shortText } from './escape.ts';
import { INSTALLED } from './repository.ts';

interface Outcome {
  readonly path: string;
  readonly before: string | null;
  readonly fields: readonly {
    readonly key: string;
    /** What to write. */
    readonly hint: string;
    readonly value: string | null;
    readonly source: string | null;
  }[];
}

/** Longest source, in characters. */
const SOURCE = 120;

/**
 * Lists what was written, with the source of each guess, and what a person has to write.
 *
 * @param command how the reader runs the program
 */
export function initText({ path, before, fields }: Outcome, command: string = INSTALLED): string {
  const width = Math.max(...fields.map(({ key }) => key.length));
  const lines = fields.map(({ key, hint, value, source }) => {
    const shown = value === null ? `to write: ${hint}` : shortText(value);
    return `  ${key.padEnd(width)}  ${shown}${source === null ? '' : `  (from ${shortText(source, SOURCE)})`}`;
  });
  return [
    `${before === null ? 'Wrote' : 'Added a product to'} ${plainText(path)}`,
    ...lines,
    '',
    `Check every value, then run: ${plainText(command)} check`,
    '',
  ].join('\n');
}

/** Returns the question for one value, with the guess that an empty answer accepts. */
export function questionText(key: string, hint: string, guess: string | null): string {
  return `${key} (${hint})${guess === null ? '' : ` [${guess}]`}: `;
}
