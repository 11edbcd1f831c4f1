import type { Draft } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import { MOST_DESCRIPTION_WORDS } from '../requirements.ts';
import type { WordCount } from '../text/words.ts';
import { descriptionMeasurement, descriptionOf, noDescription } from './artifacts/description.ts';
import { DESCRIPTION } from './basis.ts';
import { type ProductSubject, productRule, textOf } from './subject.ts';

/** More words than the listing asks for. */
export const descriptionTooLong = productRule({
  meta: {
    id: 'description-too-long',
    title: 'Description is too long',
    titles: { notice: 'Description may be too long' },
    severities: ['error', 'notice'],
    requirements: ['R4.3'],
    since: '1.0.0',
    order: 10,
    group: 'listing',
    restsOn: DESCRIPTION,
    docs: {
      what: [
        'An **error** if the description has more than 15 words. The sixteenth word is underlined.',
        '',
        'Words are counted as a word processor counts them. `end-to-end`, `24/7` and `v2.1.0` are one word each. White',
        'space, en and em dashes and double hyphens separate words. A piece counts if it has a letter or a digit, or is',
        'a single `&` or `+`. Chinese, Japanese, Thai, Lao, Khmer and Burmese text is segmented by dictionary.',
        '',
        'A **notice** if there are at most 15 words by these rules, but more if the text is split at white space alone or',
        'at the word boundaries of Unicode (UAX #29, which splits hyphenated words). A person who counts by hand may get',
        'another number.',
      ].join('\n'),
      why: [
        'The partner program asks for a product description of 15 words. It does not say *exactly* or *at most*. Most',
        'listed descriptions have exactly 15 words, so 15 is read as the limit.',
      ].join('\n'),
      fix: 'Remove the underlined word and everything after it, or use fewer words. The report lists the words as they were counted.',
      examples: [
        {
          bad: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage, fewer alarms and calmer nights',
          good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage, fewer alarms',
          note: 'The first text has 18 words, the second has 15.',
        },
      ],
    },
  },
  measures: { description: descriptionMeasurement },
  skip: noDescription,
  *check(subject): Iterable<Draft> {
    const count = descriptionOf(subject);
    const scalar = textOf(subject, 'description');
    if (!count || !scalar) return;
    const over = count.words[MOST_DESCRIPTION_WORDS];
    if (over) {
      yield {
        severity: 'error',
        message: `The description has ${count.words.length} words, but the limit is ${MOST_DESCRIPTION_WORDS}. Shorten it: word ${MOST_DESCRIPTION_WORDS + 1} is ${quote(over.text)}.`,
        location: scalar.locate(over.start, over.end),
      };
    } else if (otherCounts(count).length > 0) yield ambiguous(subject, count);
  },
});

function otherCounts(count: WordCount): string[] {
  const { blankSeparated, uax29 } = count;
  return [
    ...(blankSeparated > MOST_DESCRIPTION_WORDS ? [`${blankSeparated} if symbols between spaces count`] : []),
    ...(uax29 > MOST_DESCRIPTION_WORDS ? [`${uax29} if each part of a hyphenated word counts`] : []),
  ];
}

function ambiguous(subject: ProductSubject, count: WordCount): Draft {
  const others = otherCounts(count).join(' or ');
  const words = count.words.length;
  return {
    severity: 'notice',
    message: `The description has ${words} ${words === 1 ? 'word' : 'words'}, or ${others}. Rephrase it to be safe.`,
    location: subject.locate(['description'], 'value'),
  };
}
