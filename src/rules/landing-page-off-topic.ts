import type { Draft } from '../core/finding.ts';
import { landingPageMeasurement, landingPageOf, notVisited, visitedPageOf } from './artifacts/landing-page.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** A landing page that does not speak of the product it should connect to. */
export const landingPageOffTopic = productRule({
  meta: {
    id: 'landing-page-off-topic',
    title: 'Landing page may be off topic or hidden',
    severities: ['warning', 'notice'],
    requirements: ['R4.4'],
    since: '1.0.0',
    order: 40,
    group: 'listing',
    restsOn: { on: ['products[].landingPage'], reads: ['company.name', 'products[].name'] },
    onPage: false,
    docs: {
      what: [
        'Only with `--online`, for a page that opens and is HTML or plain text.',
        '',
        '* **Warning**: neither the title nor the text mentions "Defender for Endpoint" or "MDE".',
        '* **Notice**: neither is mentioned, but the page has fewer than 400 characters (a script may build it) or is longer',
        '  than the 512 KiB that are read; the page asks search engines not to list it (`noindex`).',
      ].join('\n'),
      why: [
        'The partner program asks for a page where the customer completes the integration, or a post with enough',
        'information to do so. A page that never mentions Defender for Endpoint is unlikely to be that page.',
      ].join('\n'),
      fix: [
        'Link to the page about the integration, or mention Microsoft Defender for Endpoint on it. If a script builds the',
        'page, check it in a browser.',
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
  measures: { landingPage: landingPageMeasurement },
  async skip(subject) {
    const reason = notVisited(subject);
    if (reason !== undefined) return reason;
    const visited = await visitedPageOf(subject);
    if (visited?.visit.outcome !== 'good') return 'the page did not open (see landing-page-unreachable)';
    return visited.content ? undefined : 'the page is neither HTML nor plain text';
  },
  async *check(subject): AsyncIterable<Draft> {
    const location = placeOf(subject);
    const content = (await visitedPageOf(subject))?.content;
    if (!content || !location) return;
    const { FEWEST_CHARACTERS, mentionsDefender } = await import('../link/page-content.ts');
    if (content.isHidden)
      yield {
        severity: 'notice',
        message:
          'The landing page asks search engines not to list it (noindex), so customers cannot find it. Remove noindex.',
        location,
      };
    if (mentionsDefender(content)) return;
    const name = 'Defender for Endpoint';
    if (content.characters < FEWEST_CHARACTERS) {
      const { characters } = content;
      const message = `The landing page does not mention ${name}, but has too little text to be sure (${characters} ${characters === 1 ? 'character' : 'characters'}). If a script builds it, check it in a browser.`;
      yield { severity: 'notice', message, location };
    } else if (content.isCut) {
      yield {
        severity: 'notice',
        message: `The first 512 KiB of the landing page do not mention ${name}, and the rest was not read. Check it in a browser.`,
        location,
      };
    } else {
      yield {
        severity: 'warning',
        message: `The landing page does not mention ${name}. Link to the page about the integration.`,
        location,
      };
    }
  },
});

function placeOf(subject: ProductSubject) {
  const page = landingPageOf(subject);
  return page?.scalar.locate(0, page.scalar.value.length);
}
