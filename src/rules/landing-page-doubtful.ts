import type { Draft } from '../core/finding.ts';
import { resolveInside } from '../core/path.ts';
import type { Partner } from '../link/host-doubts.ts';
import { landingPageMeasurement, landingPageOf, noSoundLandingPage } from './artifacts/landing-page.ts';
import { rewriting } from './edits/scalar.ts';
import { type ProductSubject, productRule } from './subject.ts';

/** An address that can be opened, but hardly shows what a customer needs. */
export const landingPageDoubtful = productRule({
  meta: {
    id: 'landing-page-doubtful',
    title: 'Landing page may be unsuitable',
    severities: ['warning', 'notice'],
    requirements: ['R4.4'],
    since: '1.0.0',
    order: 20,
    group: 'listing',
    restsOn: { on: ['products[].landingPage'], reads: ['company', 'products[].name'] },
    docs: {
      what: [
        'Checks a valid `landingPage` without opening it.',
        '',
        '* **Warning**: the home page of a site (a subdomain such as `defender.contoso.com` is allowed); tracking',
        '  parameters such as `utm_source`; a link shortener (`aka.ms` and `go.microsoft.com/fwlink` are allowed); a shared',
        '  file; a temporary preview, tunnel or workspace; a dynamic DNS name; a port other than 443; a page that requires',
        '  a sign-in; a download; more than 255 characters; a secret or signature in a parameter; look-alike letters in the',
        "  host; a host that is not the partner's own. The host is compared with `company.website`. Without it, only pages",
        "  of Microsoft are reported. Marketplaces, and hosts that contain the company's name, are fine.",
        '* **Warning** also: a link to a file in the checked repository that does not exist.',
        '* **Notice**: an internationalized host; a host that looks like a test system; a page of a source repository; a',
        '  PDF.',
      ].join('\n'),
      why: [
        'The partner program asks for a link to a page where the customer completes the integration, or to a post with',
        'enough information to do so. The listing keeps the link for years, and people who follow it have no account and',
        'no context.',
      ].join('\n'),
      fix: [
        'Link to the page about the integration by its permanent URL. A suggested fix removes tracking parameters. Waive',
        'the finding if the link is right as it is.',
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
  measures: { landingPage: landingPageMeasurement },
  skip: noSoundLandingPage,
  async *check(subject): AsyncIterable<Draft> {
    const page = landingPageOf(subject);
    if (!page) return;
    const { scalar } = page;
    const { doubtsAbout } = await import('../link/doubts.ts');
    for (const { severity, start, end, problem, cleaned } of doubtsAbout(scalar.value, partnerOf(subject)))
      yield {
        severity,
        message: `The landing page ${problem}. Use the permanent, public URL of the page where customers complete the integration or read how to do it.`,
        location: scalar.locate(start, end),
        ...(cleaned !== null && {
          fix: {
            title: 'remove the tracking parameters',
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
