import type { Draft } from '../core/finding.ts';
import { FEWEST_CHARACTERS, mentionsDefender } from '../link/page-content.ts';
import { landingPageOf, notVisited, visitedPageOf } from './artifacts/landing-page.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A landing page that does not speak of the product it should connect to. */
export const landingPageOffTopic = productRule({
  meta: {
    id: 'landing-page-off-topic',
    title: 'The landing page is about Defender for Endpoint',
    severities: ['warning', 'notice'],
    requirements: ['R4.4'],
    since: '1.0.0',
    docs: {
      what: [
        'Only with `--online`, for a page that opens and is HTML or plain text.',
        '',
        '* **Warning**: neither the title nor the text mentions "Defender for Endpoint" or "MDE".',
        '* **Notice**: neither of them is mentioned, but there are fewer than 400 characters to judge by, as on a page',
        '  that a script builds, or more than the 512 KiB that are read; the page asks not to be found (`noindex`).',
      ].join('\n'),
      why: [
        'The partner programme asks for a page where the customer completes the integration, or a post with enough',
        'information to do so. A page that never names Defender for Endpoint can hardly be one.',
      ].join('\n'),
      fix: [
        'Link the page about the integration, or name Microsoft Defender for Endpoint on it. If a script builds the page,',
        'check it by eye.',
      ].join('\n'),
      examples: [
        {
          bad: '    landingPage: https://contoso.com/products',
          good: '    landingPage: https://contoso.com/guides/connect-defender',
          options: {
            pages: {
              'https://contoso.com/products': {
                status: 200,
                body: `<title>Products</title><p>${'Firewalls, sensors and consoles for everyone. '.repeat(12)}</p>`,
              },
              'https://contoso.com/guides/connect-defender': {
                status: 200,
                body: '<title>Connect</title><h1>Connect Microsoft Defender for Endpoint</h1>',
              },
            },
          },
        },
      ],
    },
  },
  async skip(subject) {
    const reason = notVisited(subject);
    if (reason !== undefined) return reason;
    const visited = await visitedPageOf(subject);
    if (visited?.visit.outcome !== 'good') return 'the page did not open; landing-page-unreachable says why';
    return visited.content ? undefined : 'the page is neither HTML nor plain text';
  },
  async *check(subject): AsyncIterable<Draft> {
    const location = placeOf(subject);
    const content = (await visitedPageOf(subject))?.content;
    if (!content || !location) return;
    if (content.isHidden)
      yield {
        severity: 'notice',
        message: 'The page asks search engines to leave it out (noindex); customers cannot find it.',
        location,
      };
    if (mentionsDefender(content)) return;
    const missing = 'does not mention Defender for Endpoint';
    if (content.characters < FEWEST_CHARACTERS) {
      const message = `The page has too little text to judge (${content.characters} characters; is it built by a script?) and ${missing}.`;
      yield { severity: 'notice', message, location };
    } else if (content.isCut) {
      yield {
        severity: 'notice',
        message: `The first 512 KiB of the page ${missing}; the rest was not read.`,
        location,
      };
    } else {
      yield { severity: 'warning', message: `The page ${missing}; link the page about the integration.`, location };
    }
  },
});

function placeOf(subject: ProductSubject) {
  const page = landingPageOf(subject);
  return page?.scalar.locate(0, page.scalar.value.length);
}
