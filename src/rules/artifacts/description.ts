import type { Measurements } from '../../core/report.ts';
import { countWords, type WordCount } from '../../text/words.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';

/** The words of a product's description; null if it has none that can be read. */
export const descriptionOf = artifact((subject: ProductSubject): WordCount | null => {
  const { description } = subject.data;
  return description === undefined ? null : countWords(description);
});

export function descriptionMeasurement(subject: ProductSubject): Measurements['description'] {
  const count = descriptionOf(subject);
  const text = subject.data.description;
  if (!count || text === undefined) return null;
  return { text, words: count.words.length, counted: count.words.map((word) => word.text) };
}

/** Why the words of a product cannot be judged; undefined: they can. */
export function noDescription(subject: ProductSubject): string | undefined {
  return descriptionOf(subject) ? undefined : 'there is no description to check';
}
