import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { WordCount } from '../text/words.ts';
import { descriptionOf, MOST_WORDS, noDescription } from './artifacts/description.ts';
import { type ProductSubject, productRule, textOf } from './subject.ts';

/** More words than the listing asks for. */
export const descriptionTooLong = productRule({
  meta: {
    id: 'description-too-long',
    title: 'The description has at most 15 words',
    severities: ['error', 'notice'],
    requirements: ['R4.3'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** if the description has more than 15 words; it points at the sixteenth.',
        '',
        'Words are counted as a word processor does. `end-to-end`, `24/7` and `v2.1.0` are one word each. White space,',
        'en and em dashes and double hyphens separate words; a piece counts if it holds a letter or a digit, or is a lone',
        '`&` or `+`. Chinese, Japanese, Thai, Lao, Khmer and Burmese are segmented by dictionary.',
        '',
        'A **notice** if these rules find at most 15, but a plain split at white space, or the word boundaries of Unicode',
        '(UAX #29, which splits compounds), finds more: a person who counts by hand may come to another number.',
      ].join('\n'),
      why: [
        'The partner programme asks for a product description of 15 words. It says neither *exactly* nor *at most*; the',
        'most frequent length of listed descriptions is exactly 15, so that 15 is read as a target and a ceiling.',
      ].join('\n'),
      fix: 'Cut from the underlined word on, or say the same in fewer words. The report lists the words as they were counted.',
      examples: [
        {
          bad: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage, fewer alarms and calmer nights',
          good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage, fewer alarms',
          note: 'Eighteen words; the second text has exactly fifteen.',
        },
      ],
    },
  },
  skip: noDescription,
  *check(subject): Iterable<Draft> {
    const count = descriptionOf(subject);
    const scalar = textOf(subject, 'description');
    if (!count || !scalar) return;
    const over = count.words[MOST_WORDS];
    if (over) {
      yield {
        severity: 'error',
        message: `Description has ${count.words.length} words; the listing asks for ${MOST_WORDS}. Cut from ${quote(over.text)} on.`,
        location: scalar.locate(over.start, over.end),
      };
    } else if (otherCounts(count).length > 0) yield ambiguous(subject, count);
  },
});

function otherCounts(count: WordCount): string[] {
  const { blankSeparated, uax29 } = count;
  return [
    ...(blankSeparated > MOST_WORDS ? [`${blankSeparated} split at white space`] : []),
    ...(uax29 > MOST_WORDS ? [`${uax29} with compounds split (UAX #29)`] : []),
  ];
}

function ambiguous(subject: ProductSubject, count: WordCount): Draft {
  const others = otherCounts(count).join(' and ');
  return {
    severity: 'notice',
    message: `Description has ${count.words.length} words, which is fine; others may count ${others}. To be safe, use fewer compounds and signs.`,
    location: subject.locate(['description'], 'value'),
  };
}
