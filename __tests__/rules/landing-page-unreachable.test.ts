import { expect, test } from '@jest/globals';
import { runRules } from '../../src/core/engine.ts';
import type { ExamplePage } from '../../src/core/rule.ts';
import { pageSource } from '../../src/link/page-source.ts';
import { landingPageUnreachable } from '../../src/rules/landing-page-unreachable.ts';
import { fakeNetwork, type Reply } from '../support/fake-network.ts';
import { testRule } from '../support/test-rule.ts';
import { productOf } from './artifacts/product-of.ts';

const A = 'https://contoso.com/guides/connect-defender';
const B = 'https://contoso.com/b';
const landing = (address: string) => `    landingPage: ${address}`;
const fine: ExamplePage = { status: 200, body: '<title>Connect</title>' };
const to = (location: string, status = 302): ExamplePage => ({ status, headers: { location } });
const at = (page: ExamplePage, more: Readonly<Record<string, ExamplePage>> = {}) => ({ pages: { [A]: page, ...more } });

testRule(landingPageUnreachable, {
  valid: [
    { name: 'a page that answers', options: at(fine) },
    {
      name: 'an answer that is no HTML',
      options: at({ status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF' }),
    },
    { name: 'a temporary redirect on the same site', options: at(to(B), { [B]: fine }) },
    {
      name: 'a redirector that listings use',
      manifest: landing('https://aka.ms/contoso'),
      options: { pages: { 'https://aka.ms/contoso': to(A, 301), [A]: fine } },
    },
    { name: 'an offline run', manifest: landing('https://contoso.com/gone') },
    {
      name: 'an invalid address: landing-page-invalid says so',
      manifest: landing('http://contoso.com/x'),
      options: at(fine),
    },
    { name: 'none: manifest-schema says so', manifest: '    landingPage:', options: at(fine) },
  ],
  invalid: [
    {
      name: '404',
      options: at({ status: 404 }),
      findings: [
        {
          severity: 'error',
          underlined: A,
          at: '8:18',
          message:
            /^The landing page does not open: 'contoso\.com' responded with status 404\. Link to a page that opens\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: '410',
      options: at({ status: 410 }),
      findings: [
        {
          severity: 'error',
          message: /The landing page does not open: 'contoso\.com' responded with status 410\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'no such name',
      manifest: landing('https://www.contosso.com/x'),
      options: at(fine),
      findings: [
        {
          severity: 'error',
          message: /^The landing page does not open: 'www\.contosso\.com' is no name that the DNS knows\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a redirect to http',
      options: at(to('http://contoso.com/b')),
      findings: [
        { severity: 'error', message: /redirects to 'http:\/\/contoso\.com\/b', which is not encrypted/, fix: 'none' },
      ],
    },
    {
      name: 'a redirect to a page that is gone',
      options: at(to(B), { [B]: { status: 404 } }),
      findings: [
        {
          severity: 'error',
          message:
            /The landing page does not open: 'contoso\.com' responded with status 404 \(redirected to 'https:\/\/contoso\.com\/b'\)\./,
          fix: 'none',
        },
      ],
    },
    ...[401, 403, 406, 429, 451, 999, 500, 503].map((status) => ({
      name: `${status}`,
      options: at({ status }),
      findings: [
        {
          severity: 'warning' as const,
          message: new RegExp(
            `^The landing page could not be checked: 'contoso\\.com' responded with status ${status}\\.`,
          ),
          fix: 'none' as const,
        },
      ],
    })),
    {
      name: 'a redirect to the start page',
      options: at(to('/', 301), { 'https://contoso.com/': fine }),
      findings: [
        {
          severity: 'warning',
          message:
            /'contoso\.com' redirects to its home page 'https:\/\/contoso\.com\/', so the landing page may no longer exist\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a title that says "not found"',
      options: at({ status: 200, body: '<title>Page not found | Contoso</title>' }),
      findings: [{ severity: 'warning', message: /has the title 'Page not found \| Contoso'/, fix: 'none' }],
    },
    {
      name: 'a title with control characters',
      options: at({ status: 200, body: '<title>not found&#7;&#x202e;\n::error::</title>' }),
      findings: [{ severity: 'warning', message: /'not foundU\+0007U\+202E ::error::'/, fix: 'none' }],
    },
    {
      name: 'moved permanently',
      options: at(to(B, 308), { [B]: fine }),
      findings: [
        {
          severity: 'notice',
          underlined: A,
          message: /The landing page has moved permanently to 'https:\/\/contoso\.com\/b'\./,
          fix: 'suggest',
        },
      ],
      fixed: `landingPage: ${B}\n`,
    },
    {
      name: 'another site',
      options: at(to('https://fabrikam.com/x'), { 'https://fabrikam.com/x': fine }),
      findings: [{ severity: 'notice', message: /another site, 'https:\/\/fabrikam\.com\/x'/, fix: 'suggest' }],
    },
    {
      name: 'moved to an address that needs quotes',
      options: at(to('/it,s', 301), { 'https://contoso.com/it,s': fine }),
      findings: [{ severity: 'notice', fix: 'suggest' }],
      fixed: 'landingPage: "https://contoso.com/it,s"\n',
    },
  ],
});

const online = (pages: Readonly<Record<string, Reply>>) => {
  const subject = productOf('');
  const network = fakeNetwork(pages);
  return { network, subject: { ...subject, run: { ...subject.run, pages: pageSource(network) } } };
};

test('a failed certificate is an error, a time-out is not', async () => {
  for (const [cause, severity] of [
    ['gone', 'error'],
    ['open', 'warning'],
    ['reset', 'warning'],
  ] as const) {
    const { subject } = online({ [A]: { kind: 'failure', cause, reason: 'had an accident' } });
    const { findings } = await runRules([landingPageUnreachable], [subject]);
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
    expect(findings[0]?.message).toContain("'contoso.com' had an accident");
  }
});

test('an offline run says that the rule did not run', async () => {
  const { checks } = await runRules([landingPageUnreachable], [productOf('')]);
  expect(checks[0]).toMatchObject({ status: 'skipped', reason: expect.stringMatching(/--online/) });
});
