import { describe, expect, test } from '@jest/globals';
import { dayOf, didYouMean, oneOf } from '../../src/app/choices.ts';

describe('what the caller may choose', () => {
  test('one of a few words', () => {
    expect(oneOf('--x', 'b', ['a', 'b'])).toBe('b');
    expect(() => oneOf('--x', 'never!', ['error', 'never'])).toThrow(
      "--x cannot be 'never!'; it takes error, never; did you mean never?",
    );
    expect(() => oneOf('--x', 'a\nb', ['error'])).toThrow("--x cannot be 'aU+000Ab'; it takes error");
  });

  test('the nearest candidate, none that is far', () => {
    expect(didYouMean('LOGO-HEAVI', ['logo-missing', 'logo-heavy'])).toBe('; did you mean logo-heavy?');
    expect(didYouMean('nothing-like-it', ['logo-heavy'])).toBe('');
  });

  test('a day of the calendar', () => {
    expect(dayOf('--today', '2028-02-29')).toBe('2028-02-29');
    for (const text of ['2027-02-29', '2026-1-1', '2026-11-22T00:00:00Z', '', 'today'])
      expect(() => dayOf('--today', text)).toThrow(/^--today cannot be '/);
  });
});
