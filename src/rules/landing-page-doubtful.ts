import type { Draft } from '../core/finding.ts';
import { resolveInside } from '../core/path.ts';
import { doubtsAbout, type Partner } from '../link/doubts.ts';
import { landingPageOf, noSoundLandingPage } from './artifacts/landing-page.ts';
import { rewriting } from './artifacts/scalar-edit.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** An address that can be opened, but hardly shows what a customer needs. */
export const landingPageDoubtful = productRule({
  meta: {
    id: 'landing-page-doubtful',
    title: 'The landing page is a lasting page about the integration',
    severities: ['warning', 'notice'],
    requirements: ['R4.4'],
    since: '1.0.0',
    docs: {
      what: [
        'Looks at a valid `landingPage` without opening it.',
        '',
        '* **Warning**: only the start page of a site (a sub-domain such as `defender.contoso.com` is no start page);',
        '  tracking parameters such as `utm_source`; a link shortener (`aka.ms` and `go.microsoft.com/fwlink` are none); a',
        '  shared file; a preview, tunnel or work place that will vanish; a dynamic name; a port other than 443; a place that asks for a',
        '  sign-in; a download; over 255 characters; a secret or signature in a parameter; a label of look-alike letters;',
        "  a host that is not the partner's own. The last is judged against `company.website`; without it only Microsoft's",
        "  own pages are doubted. Marketplaces, and hosts that carry the company's name, are fine.",
        '* **Warning** also: a link into the very repository that is checked, to a file that is not there.',
        '* **Notice**: an internationalised host; a host that looks like a system for tests; a page of a source repository;',
        '  a PDF.',
      ].join('\n'),
      why: [
        'The partner programme asks for a link to a page where the customer completes the integration, or to a post with',
        'enough information to do so. The listing keeps the link for years; whoever follows it has no account and no',
        'context.',
      ].join('\n'),
      fix: [
        'Link the page about the integration itself, by its lasting address. Tracking parameters are taken away by a',
        'suggested fix. Waive the finding if the link is right as it is.',
      ].join('\n'),
      examples: [
        {
          bad: '    landingPage: https://contoso.com/en-us/',
          good: '    landingPage: https://contoso.com/en-us/connect-defender',
        },
        {
          bad: '    landingPage: https://contoso.com/connect-defender?utm_source=listing&lang=en',
          good: '    landingPage: https://contoso.com/connect-defender?lang=en',
        },
        {
          bad: '    landingPage: https://bit.ly/3abcdef',
          good: '    landingPage: https://go.microsoft.com/fwlink/?linkid=2091001',
        },
      ],
    },
  },
  skip: noSoundLandingPage,
  *check(subject): Iterable<Draft> {
    const page = landingPageOf(subject);
    if (!page) return;
    const { scalar } = page;
    for (const { severity, start, end, problem, cleaned } of doubtsAbout(scalar.value, partnerOf(subject)))
      yield {
        severity,
        message: `The link ${problem}; customers should land on the page that completes the integration.`,
        location: scalar.locate(start, end),
        ...(cleaned !== null && {
          fix: {
            title: 'take the tracking parameters away',
            applicability: 'suggest',
            edits: [rewriting(scalar, cleaned)],
          },
        }),
      };
  },
});

function partnerOf({ file, run }: ProductSubject): Partner {
  const { company } = file.data;
  return {
    company: company?.name,
    website: company?.website,
    repository: run.repository,
    has: (path) => {
      const inside = resolveInside('', path);
      return inside !== null && ['file', 'folder'].includes(run.tree.entry(inside).kind);
    },
  };
}
