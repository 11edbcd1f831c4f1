import type { Draft, Fix } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { AddressFix } from '../link/address.ts';
import type { Scalar } from '../manifest/manifest.ts';
import { landingPageOf, noLandingPage } from './artifacts/landing-page.ts';
import { placeIn, rewriting } from './artifacts/scalar-edit.ts';
import { productRule } from './subject.ts';

/** An address that customers cannot open, or that is no address. */
export const landingPageInvalid = productRule({
  meta: {
    id: 'landing-page-invalid',
    title: 'The landing page is an https address of a public site',
    severities: ['error'],
    requirements: ['R4.4'],
    since: '1.0.0',
    docs: {
      what: [
        'An **error** for the first of these faults of `landingPage`; nothing is opened to find it:',
        '',
        '1. **The text**: empty; not absolute; another scheme than `https://`; white space, a back-slash, an invisible',
        '   character; a user name or password; quotes, brackets or Markdown around it; two addresses; a template mark',
        '   such as `{page}` or `%s`; characters that have to be percent-encoded.',
        '2. **The host, label by label**: an empty label, or one of over 63 characters; over 253 in all; other characters',
        '   than letters, digits and hyphens; a hyphen at the end of a label; a single label; Latin letters mixed with',
        '   Cyrillic, Greek or other look-alikes. Names in other scripts are fine.',
        '3. **The host as a browser reads it**: an IP address in any spelling (`0x7f.1` is one); a name that is reserved',
        '   or private, such as `example.com`, `localhost` and everything under `.test`, `.local`, `.internal` or',
        '   `home.arpa`; a placeholder such as `your-company.com`.',
        '4. **A fictional name**: Contoso or Fabrikam, in the host or after it. A listing with `sample: true` may have it,',
        '   and a host that is reserved for examples.',
      ].join('\n'),
      why: [
        'The partner programme asks for a link to a page on which the customer completes the integration. Browsers repair',
        'a wrong address, each in its own way; a portal that shows the link, a proxy or a mail program may not.',
      ].join('\n'),
      fix: [
        'Open the page in a browser, copy the address and compare. Blanks around the address are removed by a safe fix;',
        'https instead of http is suggested where nothing else is wrong.',
      ].join('\n'),
      examples: [
        {
          bad: '    landingPage: http://contoso.com/guides/connect-defender',
          good: '    landingPage: https://contoso.com/guides/connect-defender',
        },
        {
          bad: '    landingPage: https://www.contoso.com/defender\nsample: false',
          good: '    landingPage: https://www.litware.com/defender\nsample: false',
          note: 'Contoso is a fictional company: only a listing with `sample: true` may link to it.',
        },
        {
          bad: '    landingPage: https://docs.contoso.internal/defender',
          good: '    landingPage: https://docs.contoso.com/defender',
        },
      ],
    },
  },
  skip: noLandingPage,
  *check(subject): Iterable<Draft> {
    const page = landingPageOf(subject);
    if (!page?.fault) return;
    const { scalar, fault } = page;
    yield {
      severity: 'error',
      message: `${quote(fault.shown)} ${fault.problem}; give an https address of a public page.`,
      location: placeIn(scalar, fault),
      ...(fault.fix && { fix: fixOf(scalar, fault.fix) }),
    };
  },
});

function fixOf(scalar: Scalar, { title, applicability, text }: AddressFix): Fix {
  return { title, applicability, edits: [rewriting(scalar, text)] };
}
