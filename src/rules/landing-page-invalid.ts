import type { Draft, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { AddressFix } from '../link/address.ts';
import type { Scalar } from '../manifest/manifest.ts';
import { placeIn } from '../manifest/piece.ts';
import { landingPageMeasurement, landingPageOf, noLandingPage } from './artifacts/landing-page.ts';
import { rewriting } from './edits/scalar.ts';
import { productRule } from './subject.ts';

/** An address that customers cannot open, or that is no address. */
export const landingPageInvalid = productRule({
  meta: {
    id: 'landing-page-invalid',
    title: 'Landing page URL cannot be used',
    severities: ['error'],
    requirements: ['R4.4'],
    since: '1.0.0',
    order: 10,
    group: 'listing',
    restsOn: { on: ['products[].landingPage'], reads: ['sample'] },
    docs: {
      what: [
        'An **error** for the first of these faults in `landingPage`. Nothing is opened to find it.',
        '',
        '1. **The text**: empty; not absolute; a scheme other than `https://`; white space; a backslash; an invisible',
        '   character; a user name or password; quotes, brackets or Markdown around it; two URLs; a placeholder such',
        '   as `{page}` or `%s`; characters that must be percent-encoded.',
        '2. **The host, label by label**: an empty label; a label of more than 63 characters; more than 253 characters in',
        '   all; characters other than letters, digits and hyphens; a hyphen at the start or end of a label; a single label;',
        '   Latin letters mixed with Cyrillic, Greek or other look-alikes. Names in other scripts are fine.',
        '3. **The host as a browser reads it**: an IP address in any notation, such as `0x7f.1`; a reserved or private',
        '   name, such as `example.com`, `localhost` and all names under `.test`, `.local`, `.internal` or `home.arpa`; a',
        '   placeholder such as `your-company.com`.',
        '4. **A fictional name**: Contoso or Fabrikam, in the host or after it. A listing with `sample: true` may use',
        '   fictional names and hosts that are reserved for examples.',
      ].join('\n'),
      why: [
        'The partner program asks for a link to a page on which the customer completes the integration. Browsers repair',
        'an invalid URL, each in its own way. A portal, a proxy or an email program may not.',
      ].join('\n'),
      fix: [
        'Open the page in a browser, copy the URL and compare. A safe fix removes leading and trailing spaces. If the only',
        'fault is http, a suggested fix changes it to https.',
      ].join('\n'),
      examples: [
        {
          bad: '    landingPage: http://contoso.com/guides/connect-defender',
          good: '    landingPage: https://contoso.com/guides/connect-defender',
        },
        {
          bad: '    landingPage: https://www.contoso.com/defender\nsample: false',
          good: '    landingPage: https://www.litware.com/defender\nsample: false',
          note: 'Contoso is a fictional company. Only a listing with `sample: true` may link to it.',
        },
        {
          bad: '    landingPage: https://docs.contoso.internal/defender',
          good: '    landingPage: https://docs.contoso.com/defender',
        },
      ],
    },
  },
  measures: { landingPage: landingPageMeasurement },
  skip: noLandingPage,
  *check(subject): Iterable<Draft> {
    const page = landingPageOf(subject);
    if (!page?.fault) return;
    const { scalar, fault } = page;
    yield {
      severity: 'error',
      message: `${shownUrl(fault.shown)} ${fault.problem}. ${fault.advice ?? 'Use the https URL of a public page.'}`,
      location: placeIn(scalar, fault),
      ...(fault.fix && { fix: fixOf(scalar, fault.fix) }),
    };
  },
});

/** Names the URL as the subject of a sentence. */
function shownUrl(url: string): string {
  return url.trim() === '' ? 'The URL' : `The URL ${quote(url)}`;
}

function fixOf(scalar: Scalar, { title, applicability, text }: AddressFix): Fix {
  return { title, applicability, edits: [rewriting(scalar, text)] };
}
