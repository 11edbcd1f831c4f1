import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeAddress } from '../../src/link/address.ts';
import { doubtsAbout, type Partner } from '../../src/link/doubts.ts';
import { partsOf } from '../../src/link/parts.ts';
import { pathsShown } from '../../src/link/repository.ts';
import { siteOf } from '../../src/link/site.ts';

const FILES = new Set(['', 'README.md', 'docs', 'docs/landing page.md', 'docs/connect.md']);
const has = (path: string) => FILES.has(path);
const CONTOSO: Partner = { company: 'Contoso Ltd', has };
const WITH_SITE: Partner = { company: 'Contoso Ltd', website: 'https://www.fabrikam.com/', has };
const NOBODY: Partner = { has };
const MICROSOFT: Partner = { company: 'Microsoft', has };
const IN_GITHUB: Partner = { company: 'Contoso', repository: 'https://github.com/contoso/cognito', has };
const IN_GITLAB: Partner = { company: 'Contoso', repository: 'https://gitlab.contoso.com/group/sub/cognito.git', has };

type Row = readonly [address: string, partner: Partner, severity: string, underlined: string, problem: RegExp];

const NO_DOUBT: readonly (readonly [string, Partner])[] = [
  ['https://contoso.com/guides/connect-defender', CONTOSO],
  ['https://contoso.com/defender', NOBODY],
  ['https://unknown-vendor.com/defender', CONTOSO],
  // Redirectors that listings use, and marketplaces
  ['https://go.microsoft.com/fwlink/?linkid=2091001', CONTOSO],
  ['https://aka.ms/contoso-defender', CONTOSO],
  ['https://aka.ms/contoso-defender', WITH_SITE],
  ['https://appsource.microsoft.com/en-us/product/web-apps/contoso.cognito', CONTOSO],
  ['https://azuremarketplace.microsoft.com/en-us/marketplace/apps/contoso.cognito', WITH_SITE],
  ['https://marketplace.microsoft.com/en-us/product/contoso.cognito', WITH_SITE],
  ['https://aws.amazon.com/marketplace/pp/prodview-abc', WITH_SITE],
  ['https://console.cloud.google.com/marketplace/product/contoso/cognito', WITH_SITE],
  // A start page that is about the integration, or chooses another page
  ['https://defender.contoso.com/', CONTOSO],
  ['https://mde.contoso.com', CONTOSO],
  ['https://integrations.contoso.com/en/', CONTOSO],
  ['https://contoso-connector.contoso.com/', CONTOSO],
  ['https://contoso.com/?page=defender', CONTOSO],
  ['https://contoso.com/#/integrations/defender', CONTOSO],
  ['https://contoso.com/ai', CONTOSO],
  ['https://contoso.com/en/defender/index.html', CONTOSO],
  // The port of https, and words that only resemble
  ['https://contoso.com:443/defender', CONTOSO],
  ['https://contoso.com:/defender', CONTOSO],
  ['https://contoso.com/defender?source=listing', CONTOSO],
  ['https://contoso.com/blog/login-protection', CONTOSO],
  ['https://contoso.com/single-sign-on-guide', CONTOSO],
  ['https://developer.contoso.com/defender', CONTOSO],
  ['https://devices.contoso.com/defender', CONTOSO],
  ['https://testing.com/defender', CONTOSO],
  ['https://latest.contoso.com/defender', CONTOSO],
  ['https://contoso.com/defender?code=EN', CONTOSO],
  ['https://contoso.com/defender?key=value', CONTOSO],
  ['https://contoso.com/defender?token=', CONTOSO],
  ['https://contoso.com/guide.html', CONTOSO],
  ['https://contoso.com/v2.zip/guide', CONTOSO],
  ['https://notbit.ly/defender', CONTOSO],
  ['https://contoso.netlify.app/defender', CONTOSO],
  ['https://contoso.vercel.app/defender', CONTOSO],
  ['https://contoso.pages.dev/defender', CONTOSO],
  // The partner's own: same registered name, or the company's name in the host
  ['https://docs.fabrikam.com/defender', WITH_SITE],
  ['https://fabrikam.com/defender', WITH_SITE],
  ['https://contoso.zendesk.com/defender', WITH_SITE],
  ['https://contoso-security.com/defender', WITH_SITE],
  ['https://docs.contoso.co.uk/defender', { company: 'X', website: 'https://www.contoso.co.uk', has }],
  ['https://contoso.com/defender', { company: 'X', website: 'contoso', has }],
  ['https://learn.microsoft.com/defender-endpoint/x', MICROSOFT],
  ['https://azure.com/defender', MICROSOFT],
  [`https://contoso.com/${'a'.repeat(235)}`, CONTOSO],
];

const DOUBTS: readonly Row[] = [
  // Start pages
  ['https://contoso.com', CONTOSO, 'warning', 'https://contoso.com', /start page/],
  ['https://contoso.com/', CONTOSO, 'warning', 'https://contoso.com/', /start page/],
  ['https://www.contoso.com/', CONTOSO, 'warning', 'https://www.contoso.com/', /start page/],
  ['https://contoso.com/en', CONTOSO, 'warning', 'https://contoso.com/en', /start page/],
  ['https://contoso.com/en-us/', CONTOSO, 'warning', 'https://contoso.com/en-us/', /start page/],
  ['https://contoso.com/DE_de', CONTOSO, 'warning', 'https://contoso.com/DE_de', /start page/],
  ['https://contoso.com/zh-hans/', CONTOSO, 'warning', 'https://contoso.com/zh-hans/', /start page/],
  ['https://contoso.com/index.html', CONTOSO, 'warning', 'https://contoso.com/index.html', /start page/],
  ['https://contoso.com/en/index.php', CONTOSO, 'warning', 'https://contoso.com/en/index.php', /start page/],
  ['https://contoso.com/default.aspx', CONTOSO, 'warning', 'https://contoso.com/default.aspx', /start page/],
  ['https://contoso.com/home', CONTOSO, 'warning', 'https://contoso.com/home', /start page/],
  ['https://contoso.com/#', CONTOSO, 'warning', 'https://contoso.com/#', /start page/],
  ['https://docs.contoso.com/', CONTOSO, 'warning', 'https://docs.contoso.com/', /start page/],
  // Tracking
  ['https://contoso.com/x?utm_source=l', CONTOSO, 'warning', 'utm_source=l', /'utm_source'/],
  [
    'https://contoso.com/x?a=1&utm_source=l&utm_medium=m&b=2',
    CONTOSO,
    'warning',
    'utm_source=l&utm_medium=m',
    /'utm_source, utm_medium'/,
  ],
  ['https://contoso.com/x?UTM_Campaign=l', CONTOSO, 'warning', 'UTM_Campaign=l', /'utm_campaign'/],
  ['https://contoso.com/x?gclid=abc#y', CONTOSO, 'warning', 'gclid=abc', /'gclid'/],
  ['https://contoso.com/x?WT.mc_id=abc', CONTOSO, 'warning', 'WT.mc_id=abc', /'wt.mc_id'/],
  ['https://contoso.com/x?fbclid', CONTOSO, 'warning', 'fbclid', /'fbclid'/],
  ['https://contoso.com/x?mkt_tok=abc', CONTOSO, 'warning', 'mkt_tok=abc', /'mkt_tok'/],
  // Shorteners
  ['https://bit.ly/3abcdef', CONTOSO, 'warning', 'bit.ly', /shortener/],
  ['https://tinyurl.com/contoso', CONTOSO, 'warning', 'tinyurl.com', /shortener/],
  ['https://T.CO/abc', CONTOSO, 'warning', 'T.CO', /shortener/],
  ['https://contoso.rebrand.ly/x', CONTOSO, 'warning', 'contoso.rebrand.ly', /shortener/],
  ['https://lnkd.in/abc', WITH_SITE, 'warning', 'lnkd.in', /shortener/],
  // Tunnels and previews
  ['https://1a2b.ngrok.io/x', CONTOSO, 'warning', '1a2b.ngrok.io', /will vanish/],
  ['https://contoso.ngrok-free.app/x', CONTOSO, 'warning', 'contoso.ngrok-free.app', /will vanish/],
  ['https://x-1.euw.devtunnels.ms/x', CONTOSO, 'warning', 'x-1.euw.devtunnels.ms', /will vanish/],
  ['https://abc.trycloudflare.com/x', CONTOSO, 'warning', 'abc.trycloudflare.com', /will vanish/],
  ['https://contoso-8080.app.github.dev/x', CONTOSO, 'warning', 'contoso-8080.app.github.dev', /will vanish/],
  [
    'https://deploy-preview-7--contoso.netlify.app/x',
    CONTOSO,
    'warning',
    'deploy-preview-7--contoso.netlify.app',
    /preview/,
  ],
  ['https://contoso-git-main-team.vercel.app/x', CONTOSO, 'warning', 'contoso-git-main-team.vercel.app', /preview/],
  ['https://1a2b3c4d.contoso.pages.dev/x', CONTOSO, 'warning', '1a2b3c4d.contoso.pages.dev', /preview/],
  ['https://contoso-pr-12.herokuapp.com/x', CONTOSO, 'warning', 'contoso-pr-12.herokuapp.com', /preview/],
  ['https://webhook.site/abc', CONTOSO, 'warning', 'webhook.site', /will vanish/],
  // Dynamic names
  ['https://203.0.113.9.nip.io/x', CONTOSO, 'warning', '203.0.113.9.nip.io', /dynamic name/],
  ['https://app.203-0-113-9.sslip.io/x', CONTOSO, 'warning', 'app.203-0-113-9.sslip.io', /dynamic name/],
  ['https://contoso.duckdns.org/x', CONTOSO, 'warning', 'contoso.duckdns.org', /dynamic name/],
  ['https://app.lvh.me/x', CONTOSO, 'warning', 'app.lvh.me', /dynamic name/],
  // Ports
  ['https://contoso.com:8443/x', CONTOSO, 'warning', ':8443', /the port 8443/],
  ['https://contoso.com:80/x', CONTOSO, 'warning', ':80', /the port 80/],
  // Sign-in
  ['https://login.contoso.com/x', CONTOSO, 'warning', 'login.contoso.com', /sign-in/],
  ['https://sso.contoso.com/x', CONTOSO, 'warning', 'sso.contoso.com', /sign-in/],
  ['https://portal.azure.com/x', CONTOSO, 'warning', 'portal.azure.com', /sign-in/],
  ['https://contoso.sharepoint.com/:w:/s/x', CONTOSO, 'warning', 'contoso.sharepoint.com', /sign-in/],
  ['https://docs.google.com/document/d/x', CONTOSO, 'warning', 'docs.google.com', /sign-in/],
  ['https://console.cloud.google.com/home/dashboard', CONTOSO, 'warning', 'console.cloud.google.com', /sign-in/],
  ['https://contoso.com/login', CONTOSO, 'warning', 'login', /sign-in/],
  ['https://contoso.com/users/sign-in?next=x', CONTOSO, 'warning', 'sign-in', /sign-in/],
  ['https://contoso.com/users/sign_in', CONTOSO, 'warning', 'sign_in', /sign-in/],
  ['https://contoso.com/Login.aspx', CONTOSO, 'warning', 'Login.aspx', /sign-in/],
  ['https://contoso.com/oauth2/start', CONTOSO, 'warning', 'oauth2', /sign-in/],
  // Downloads and PDF
  ['https://contoso.com/defender.zip', CONTOSO, 'warning', 'defender.zip', /download/],
  ['https://contoso.com/setup.MSI?x=1', CONTOSO, 'warning', 'setup.MSI', /download/],
  ['https://contoso.com/defender.tar.gz', CONTOSO, 'warning', 'defender.tar.gz', /download/],
  ['https://contoso.com/guide.docx', CONTOSO, 'warning', 'guide.docx', /download/],
  ['https://contoso.com/guide.pdf', CONTOSO, 'notice', 'guide.pdf', /PDF/],
  ['https://contoso.com/guide.PDF#page=2', CONTOSO, 'notice', 'guide.PDF', /PDF/],
  // Length
  [`https://contoso.com/${'a'.repeat(236)}`, CONTOSO, 'warning', 'a', /256 characters/],
  // Secrets
  ['https://contoso.com/x?sig=abc%3D', CONTOSO, 'warning', 'sig=abc%3D', /secret or signature in 'sig'/],
  ['https://contoso.com/x?a=1&X-Amz-Signature=abc', CONTOSO, 'warning', 'X-Amz-Signature=abc', /'x-amz-signature'/],
  ['https://contoso.com/x?access_token=abc', CONTOSO, 'warning', 'access_token=abc', /secret/],
  ['https://contoso.com/x#access_token=abc', CONTOSO, 'warning', 'access_token=abc', /secret/],
  ['https://contoso.com/x?api_key=abc', CONTOSO, 'warning', 'api_key=abc', /secret/],
  [
    'https://contoso.com/x?code=Zm9vYmFyMTIzNDU2Nzg5MHF3ZXJ0eQ==',
    CONTOSO,
    'warning',
    'code=Zm9vYmFyMTIzNDU2Nzg5MHF3ZXJ0eQ==',
    /secret/,
  ],
  [
    'https://contoso.com/x?q=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x',
    CONTOSO,
    'warning',
    'q=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x',
    /secret/,
  ],
  // Not the partner's own
  [
    'https://learn.microsoft.com/defender-endpoint/x',
    CONTOSO,
    'warning',
    'learn.microsoft.com',
    /a page of Microsoft's/,
  ],
  [
    'https://techcommunity.microsoft.com/blog/x',
    CONTOSO,
    'warning',
    'techcommunity.microsoft.com',
    /a page of Microsoft's/,
  ],
  ['https://www.office.com/x', NOBODY, 'warning', 'www.office.com', /a page of Microsoft's/],
  ['https://go.microsoft.com/other?linkid=1', CONTOSO, 'warning', 'go.microsoft.com', /a page of Microsoft's/],
  ['https://unknown-vendor.com/defender', WITH_SITE, 'warning', 'unknown-vendor.com', /own site 'fabrikam.com'/],
  ['https://medium.com/@x/defender', WITH_SITE, 'warning', 'medium.com', /own site/],
  ['https://fabulous.com/x', { ...WITH_SITE, company: 'Fab' }, 'warning', 'fabulous.com', /own site/],
  ['https://notfabrikam.com/x', WITH_SITE, 'warning', 'notfabrikam.com', /own site/],
  ['https://aws.amazon.com/other', WITH_SITE, 'warning', 'aws.amazon.com', /own site/],
  ['https://learn.microsoft.com/x', WITH_SITE, 'warning', 'learn.microsoft.com', /own site/],
  [
    'https://other.co.uk/x',
    { website: 'https://contoso.co.uk', has },
    'warning',
    'other.co.uk',
    /own site 'contoso.co.uk'/,
  ],
  // Look-alike words, internationalised hosts
  ['https://www.аррӏе.com/x', CONTOSO, 'warning', 'www.аррӏе.com', /Cyrillic letters that look Latin/],
  ['https://xn--80ak6aa92e.com/x', CONTOSO, 'warning', 'xn--80ak6aa92e.com', /'аррӏе'.*Cyrillic/],
  ['https://αντικο.com/x', CONTOSO, 'warning', 'αντικο.com', /Greek letters/],
  ['https://münchen.de/x', CONTOSO, 'notice', 'münchen.de', /'xn--mnchen-3ya.de'/],
  ['https://xn--mnchen-3ya.de/x', CONTOSO, 'notice', 'xn--mnchen-3ya.de', /internationalised/],
  ['https://почта.рф/x', CONTOSO, 'notice', 'почта.рф', /internationalised/],
  ['https://сорос.рф/x', CONTOSO, 'notice', 'сорос.рф', /internationalised/],
  // Systems for tests
  ['https://staging.contoso.com/x', CONTOSO, 'notice', 'staging', /system for tests/],
  ['https://www-dev.contoso.com/x', CONTOSO, 'notice', 'www-dev', /system for tests/],
  ['https://app.uat2.contoso.com/x', CONTOSO, 'notice', 'uat2', /system for tests/],
  ['https://contoso-preprod.azurewebsites.net/x', CONTOSO, 'notice', 'contoso-preprod', /system for tests/],
  // Source repositories
  ['https://github.com/contoso/cognito', CONTOSO, 'notice', 'github.com', /source repository/],
  ['https://gitlab.com/contoso/cognito/-/blob/main/x.md', CONTOSO, 'notice', 'gitlab.com', /source repository/],
  [
    'https://raw.githubusercontent.com/contoso/cognito/main/README.md',
    CONTOSO,
    'notice',
    'raw.githubusercontent.com',
    /source/,
  ],
  ['https://github.com/contoso/cognito', IN_GITHUB, 'notice', 'github.com', /source repository/],
  [
    'https://github.com/contoso/cognito/blob/main/docs/connect.md',
    IN_GITHUB,
    'notice',
    'github.com',
    /source repository/,
  ],
  ['https://github.com/Contoso/Cognito/blob/feature/docs/docs/connect.md', IN_GITHUB, 'notice', 'github.com', /source/],
  ['https://github.com/contoso/cognito/blob/main/docs/landing%20page.md', IN_GITHUB, 'notice', 'github.com', /source/],
  ['https://github.com/contoso/cognito/wiki/Defender', IN_GITHUB, 'notice', 'github.com', /source repository/],
  ['https://github.com/contoso/other/blob/main/gone.md', IN_GITHUB, 'notice', 'github.com', /source repository/],
  [
    'https://github.com/contoso/cognito/blob/main/docs/gone.md',
    IN_GITHUB,
    'warning',
    '/contoso/cognito/blob/main/docs/gone.md',
    /no 'docs\/gone.md' is to be found/,
  ],
  [
    'https://github.com/contoso/cognito/blob/main/Docs/connect.md',
    IN_GITHUB,
    'warning',
    '/contoso/cognito/blob/main/Docs/connect.md',
    /no 'Docs\/connect.md'/,
  ],
  [
    'https://raw.githubusercontent.com/contoso/cognito/main/gone.md',
    IN_GITHUB,
    'warning',
    '/contoso/cognito/main/gone.md',
    /no 'gone.md'/,
  ],
];

const underlinedBy = (address: string, { start, end }: { start: number; end: number }) => address.slice(start, end);

describe('doubtsAbout', () => {
  test('every row is a valid address, and none stands there twice', () => {
    const keys = [...NO_DOUBT, ...DOUBTS].map(([address, partner]) => JSON.stringify([address, partner]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const [address] of [...NO_DOUBT, ...DOUBTS]) expect(judgeAddress(address)).toBeNull();
  });

  test.each(NO_DOUBT)('has none about %s', (address, partner) => {
    expect(doubtsAbout(address, partner)).toEqual([]);
  });

  test.each(DOUBTS)('about %s', (address, partner, severity, underlined, problem) => {
    const doubts = doubtsAbout(address, partner);
    expect(doubts.map((doubt) => [doubt.severity, underlinedBy(address, doubt)])).toEqual([[severity, underlined]]);
    expect(doubts[0]?.problem).toMatch(problem);
  });

  test('several at once, by place', () => {
    const address = 'https://staging.contoso.com:8443/en/?utm_source=x&sig=abc';
    expect(doubtsAbout(address, CONTOSO).map((doubt) => underlinedBy(address, doubt))).toEqual([
      'staging',
      ':8443',
      'utm_source=x',
      'sig=abc',
    ]);
  });

  test('a secret is never shown', () => {
    const address = 'https://contoso.com/x?sig=hunter2hunter2&utm_source=x#access_token=hunter2';
    for (const { problem } of doubtsAbout(address, CONTOSO)) expect(problem).not.toContain('hunter2');
  });

  test.each([
    ['https://contoso.com/x?utm_source=l', 'https://contoso.com/x'],
    ['https://contoso.com/x?utm_source=l#y', 'https://contoso.com/x#y'],
    ['https://contoso.com/x?a=1&utm_source=l&b=%C3%A9&gclid=2', 'https://contoso.com/x?a=1&b=%C3%A9'],
    ['https://contoso.com/x?&utm_source=l&&a', 'https://contoso.com/x?a'],
  ])('cleans %s', (address, cleaned) => {
    expect(doubtsAbout(address, CONTOSO).map((doubt) => doubt.cleaned)).toEqual([cleaned]);
    expect(doubtsAbout(cleaned, CONTOSO)).toEqual([]);
  });

  test('never throws, and every range lies inside the address', () => {
    const address = fc.oneof(
      fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
      fc.string({ unit: fc.constantFrom(...'abю/?&=#%2e.-_:@') }).map((text) => `https://contoso.com/${text}`),
    );
    fc.assert(
      fc.property(address, fc.constantFrom(CONTOSO, WITH_SITE, IN_GITHUB), (text, partner) => {
        if (judgeAddress(text) !== null) return;
        for (const { start, end } of doubtsAbout(text, partner)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('partsOf', () => {
  test('the pieces put together are the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }), (address) => {
        const parts = partsOf(address);
        const ranges = [parts.hostRange, parts.port, parts.path, parts.query, parts.fragment].filter(
          (range) => range !== null,
        );
        expect(`https://${ranges.map((range) => underlinedBy(address, range)).join('')}`).toBe(address);
        expect(parts.host).toBe(new URL(address).hostname);
        for (const one of [...parts.segments]) expect(underlinedBy(address, one)).toBe(one.text);
      }),
    );
  });
});

describe('pathsShown', () => {
  const shown = (address: string, partner: Partner) => pathsShown(partsOf(address), partner.repository as string);

  test('at GitHub', () => {
    expect(shown('https://github.com/contoso/cognito', IN_GITHUB)).toEqual(['']);
    expect(shown('https://github.com/contoso/cognito.git', IN_GITHUB)).toEqual(['']);
    expect(shown('https://github.com/contoso/cognito/tree/main', IN_GITHUB)).toEqual(['']);
    expect(shown('https://github.com/contoso/cognito/blob/a/b/c.md', IN_GITHUB)).toEqual(['b/c.md', 'c.md']);
    expect(shown('https://github.com/contoso/cognito/blob/main/b/c.md', IN_GITHUB)).toEqual(['b/c.md']);
    expect(shown('https://github.com/contoso/cognito/tree/a/b', IN_GITHUB)).toEqual(['b', '']);
    expect(shown('https://github.com/contoso/cognito/blob/main', IN_GITHUB)).toBeNull();
    expect(shown('https://github.com/contoso', IN_GITHUB)).toBeNull();
    expect(shown('https://github.com/contoso/cognito/issues/1', IN_GITHUB)).toBeNull();
    expect(shown('https://gitlab.com/contoso/cognito', IN_GITHUB)).toBeNull();
  });

  test('at GitLab, in a group of groups', () => {
    expect(shown('https://gitlab.contoso.com/group/sub/cognito/-/blob/main/x.md', IN_GITLAB)).toEqual(['x.md']);
    expect(shown('https://gitlab.contoso.com/group/sub/other/-/blob/main/x.md', IN_GITLAB)).toBeNull();
  });
});

describe('siteOf', () => {
  test.each([
    ['contoso.com', 'contoso.com'],
    ['www.contoso.com', 'contoso.com'],
    ['a.b.contoso.co.uk', 'contoso.co.uk'],
    ['contoso.com.au', 'contoso.com.au'],
    ['docs.contoso.io', 'contoso.io'],
    ['co.uk', 'co.uk'],
  ])('%s: %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});
