import { describe, expect, test } from '@jest/globals';
import { dayOf, didYouMean, oneOf, unknownRule } from '../../src/app/choices.ts';

describe('what the caller may choose', () => {
  test('one of a few words', () => {
    expect(oneOf('--x', 'b', ['a', 'b'])).toBe('b');
    expect(() => oneOf('--x', 'never!', ['error', 'never'])).toThrow(
      "--x cannot be 'never!', did you mean never? (allowed: error, never)",
    );
    expect(() => oneOf('--x', 'a\nb', ['error'])).toThrow("--x cannot be 'aU+000Ab' (allowed: error)");
  });

  test('the nearest candidate, none that is far', () => {
    expect(didYouMean('LOGO-HEAVI', ['logo-missing', 'logo-heavy'])).toBe(', did you mean logo-heavy?');
    expect(didYouMean('nothing-like-it', ['logo-heavy'])).toBe('');
  });

  test('a rule that is alike, else those that have all its words, else the list of rules', () => {
    const ids = ['logo-missing', 'logo-not-square', 'logo-heavy', 'logo-framing', 'name-unfit'];
    const rules = ids.map((id) => ({ id, requirements: id.startsWith('logo') ? ['R4.1'] : ['R4.2'] }));
    const hint = (id: string) => unknownRule(id, rules).message.replace(/^unknown rule '[^']*'(?:, )?/, '');
    expect(hint('logo-not-sqare')).toBe('did you mean logo-not-square?');
    expect(hint('logo-square')).toBe('did you mean logo-not-square?');
    expect(hint('logo')).toBe('did you mean logo-missing or logo-not-square or logo-heavy?');
    expect(hint('everything')).toBe(" (run 'mde-partner rules' to list all rules)");
    expect(hint('logo-squares')).toBe('did you mean logo-not-square?');
    expect(hint('logo-sqare')).toBe('did you mean logo-not-square?');
    expect(hint('loga-squares')).toBe(" (run 'mde-partner rules' to list all rules)");
    expect(unknownRule('a\nb', rules).message).toContain("'aU+000Ab'");
    for (const id of ['R4.2', 'r4.2'])
      expect(unknownRule(id, rules).message).toBe('R4.2 is a requirement. Its rules: name-unfit');
  });

  test('a day of the calendar', () => {
    expect(dayOf('--today', '2028-02-29')).toBe('2028-02-29');
    for (const text of ['2027-02-29', '2026-1-1', '2026-11-22T00:00:00Z', '', 'today'])
      expect(() => dayOf('--today', text)).toThrow(/^--today cannot be '/);
  });
});
