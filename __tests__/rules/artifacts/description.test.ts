import { describe, expect, test } from '@jest/globals';
import { descriptionMeasurement, descriptionOf } from '../../../src/rules/artifacts/description.ts';
import { productOf } from './product-of.ts';

describe('descriptionMeasurement', () => {
  test('the words as they were counted', () => {
    const subject = productOf('    description: "AI & triage — end-to-end (24/7) -"');
    expect(descriptionMeasurement(subject)).toEqual({
      text: 'AI & triage — end-to-end (24/7) -',
      words: 5,
      counted: ['AI', '&', 'triage', 'end-to-end', '(24/7)'],
    });
  });

  test('null where there is no text', () => {
    expect(descriptionMeasurement(productOf('    description:'))).toBeNull();
    expect(descriptionMeasurement(productOf('    description: [a]'))).toBeNull();
  });

  test('words are counted once for a subject', () => {
    const subject = productOf('    description: one two');
    expect(descriptionOf(subject)).toBe(descriptionOf(subject));
  });
});
