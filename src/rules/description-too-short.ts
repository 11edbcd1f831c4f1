import type { Draft } from '../core/finding.ts';
import { MOST_DESCRIPTION_WORDS } from '../requirements.ts';
import { descriptionMeasurement, descriptionOf, noDescription } from './artifacts/description.ts';
import { DESCRIPTION } from './basis.ts';
import { productRule } from './subject.ts';

/** All but one of the listed descriptions have as many. */
const FEWEST_WORDS = 10;

/** Fewer words than a listing needs. */
export const descriptionTooShort = productRule({
  meta: {
    id: 'description-too-short',
    title: 'Description is too short',
    severities: ['error', 'warning'],
    requirements: ['R4.3'],
    since: '1.0.0',
    order: 20,
    group: 'listing',
    restsOn: DESCRIPTION,
    docs: {
      what: [
        'An **error** if the description has no words. A **warning** if it has 1 to 9 words.',
        'See `description-too-long` for how words are counted.',
      ].join('\n'),
      why: [
        'The partner program asks for a product description of 15 words. Of nearly a hundred listed descriptions, only',
        'one has fewer than 10. Fewer words rarely show a customer what the integration does.',
      ].join('\n'),
      fix: 'Say what the product adds to Microsoft Defender for Endpoint, in up to 15 words.',
      examples: [
        {
          bad: '    description: Network context for alerts',
          good: '    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
        },
      ],
    },
  },
  measures: { description: descriptionMeasurement },
  skip: noDescription,
  *check(subject): Iterable<Draft> {
    const words = descriptionOf(subject)?.words.length ?? MOST_DESCRIPTION_WORDS;
    if (words >= FEWEST_WORDS) return;
    const location = subject.locate(['description'], 'value');
    if (words === 0) {
      const message = `The description has no words. Describe what the product adds in up to ${MOST_DESCRIPTION_WORDS} words.`;
      yield { severity: 'error', message, location };
    } else {
      const counted = words === 1 ? '1 word' : `${words} words`;
      const message = `The description has only ${counted}. Describe what the product adds in up to ${MOST_DESCRIPTION_WORDS} words.`;
      yield { severity: 'warning', message, location };
    }
  },
});
