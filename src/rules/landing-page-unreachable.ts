import type { Draft, Fix } from '../core/finding.ts';
import type { PageVisit } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { judgeAddress } from '../link/address.ts';
import type { Movement } from '../link/movement.ts';
import type { Scalar } from '../manifest/manifest.ts';
import { landingPageMeasurement, landingPageOf, notVisited, visitedPageOf } from './artifacts/landing-page.ts';
import { rewriting } from './edits/scalar.ts';
import { productRule } from './subject.ts';

/** A landing page that does not open, or opens somewhere else. */
export const landingPageUnreachable = productRule({
  meta: {
    id: 'landing-page-unreachable',
    title: 'Landing page is unreachable or has moved',
    titles: { error: 'Landing page is unreachable', notice: 'Landing page has moved' },
    severities: ['error', 'warning', 'notice'],
    requirements: ['R4.4'],
    since: '1.0.0',
    order: 30,
    group: 'listing',
    restsOn: { on: ['products[].landingPage'] },
    onPage: false,
    docs: {
      what: [
        'Only with `--online`: opens `landingPage` once, as a reader without an account would.',
        '',
        '* **Error**: status 404 or 410; an unknown host; a certificate that is expired, for another name, self-signed or',
        '  otherwise not valid; a redirect to http or to a URL that no customer can open.',
        '* **Warning**: the page could not be checked (401, 403, 406, 429, 451, 999, 5xx, no answer in time, more than 5',
        '  redirects, an IP address that is not public); a redirect to the home page or a title such as "Not found", which',
        '  some sites send for pages that no longer exist.',
        '* **Notice**: the page has moved permanently; a redirect to another site. Links through `aka.ms` and',
        '  `go.microsoft.com/fwlink` are meant to redirect.',
        '',
        'At most 512 KiB are read, within 10 s to connect and 15 s in all, with 2 retries after 429, 5xx and a reset. No',
        "cookie, token or proxy credential is sent. `robots.txt` is not read: one page is opened, at its owner's request.",
      ].join('\n'),
      why: [
        'The partner program asks for a link to a page where the customer completes the integration. Many sites refuse',
        'programs, so a page that cannot be checked is reported as neither broken nor good.',
      ].join('\n'),
      fix: 'Use the current URL of the page. If the page could not be checked, open it in a private browser window.',
      examples: [
        {
          bad: '    landingPage: https://contoso.com/guides/old',
          good: '    landingPage: https://contoso.com/guides/connect-defender',
          options: {
            pages: {
              'https://contoso.com/guides/old': { status: 404 },
              'https://contoso.com/guides/connect-defender': { status: 200, body: '<title>Connect</title>' },
            },
          },
        },
        {
          bad: '    landingPage: https://contoso.com/connect',
          good: '    landingPage: https://contoso.com/guides/connect-defender',
          options: {
            pages: {
              'https://contoso.com/connect': {
                status: 301,
                headers: { location: 'https://contoso.com/guides/connect-defender' },
              },
              'https://contoso.com/guides/connect-defender': { status: 200, body: '<title>Connect</title>' },
            },
          },
        },
      ],
    },
  },
  measures: { landingPage: landingPageMeasurement },
  skip: notVisited,
  async *check(subject): AsyncIterable<Draft> {
    const visited = await visitedPageOf(subject);
    const page = landingPageOf(subject);
    if (!visited || !page) return;
    const [{ movementOf }, { saysNotFound }] = await Promise.all([
      import('../link/movement.ts'),
      import('../link/page-content.ts'),
    ]);
    const { visit, content } = visited;
    const { scalar } = page;
    const location = scalar.locate(0, scalar.value.length);
    const moved = movementOf(visit);
    if (visit.outcome === 'bad') yield { severity: 'error', message: broken(visit, visit.reason), location };
    else if (visit.outcome === 'unknown')
      yield { severity: 'warning', message: unchecked(visit, visit.reason), location };
    else if (content && saysNotFound(content.title)) {
      const message = `The landing page on ${hostOf(visit)} has the title ${quote(content.title)}. Link to a page that exists.`;
      yield { severity: 'warning', message, location };
    } else if (moved) yield { ...movementDraft(scalar, visit, moved), location };
  },
});

function hostOf({ url, redirects }: PageVisit): string {
  return quote((redirects[0]?.from ?? url).hostname);
}

/** Names the host at the end of the redirects, if it is another. */
function through({ url, redirects }: PageVisit): string {
  return redirects.length > 0 ? ` (redirected to ${quote(url.href)})` : '';
}

function broken(visit: PageVisit, reason: string): string {
  const target = reason.startsWith('redirects to ') ? '' : through(visit);
  return `The landing page does not open: ${hostOf(visit)} ${reason}${target}. Link to a page that opens.`;
}

function unchecked(visit: PageVisit, reason: string): string {
  return `The landing page could not be checked: ${hostOf(visit)} ${reason}${through(visit)}. Open it in a private browser window.`;
}

function movementDraft(scalar: Scalar, visit: PageVisit, { kind, to }: Movement): Omit<Draft, 'location'> {
  const shown = quote(to.href);
  const host = hostOf(visit);
  if (kind === 'start-page') {
    const message = `${host} redirects to its home page ${shown}, so the landing page may no longer exist. Link to a page that exists.`;
    return { severity: 'warning', message };
  }
  const fix = fixTo(scalar, to.href);
  const message =
    kind === 'permanent'
      ? `The landing page has moved permanently to ${shown}. Use the new URL.`
      : `${host} redirects to another site, ${shown}. Use that URL if it is permanent.`;
  return { severity: 'notice', message, ...(fix && { fix }) };
}

function fixTo(scalar: Scalar, address: string): Fix | undefined {
  if (judgeAddress(address, { sample: true }) !== null) return undefined;
  return { title: `use ${quote(address)}`, applicability: 'suggest', edits: [rewriting(scalar, address)] };
}
