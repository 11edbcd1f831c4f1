import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeAddress } from '../../src/link/address.ts';
import { doubtsAbout, type Partner } from '../../src/link/doubts.ts';
import { partsOf } from '../../src/link/parts.ts';
import { pathsShown } from '../../src/link/repository.ts';
import { siteOf } from '../../src/link/site.ts';

const judge = (address: string) => judgeAddress(address, { sample: false });

const FILES = new Set(['', 'README.md', 'docs', 'docs/landing page.md', 'docs/connect.md']);
const has = (path: string) => FILES.has(path);
const CONTOSO: Partner = { company: 'Litware Ltd', has };
const WITH_SITE: Partner = { company: 'Litware Ltd', website: 'https://www.tailspin.com/', has };
const NOBODY: Partner = { has };
const MICROSOFT: Partner = { company: 'Microsoft', has };
const IN_GITHUB: Partner = { company: 'Litware', repository: 'https://github.com/litware/cognito', has };
const IN_GITLAB: Partner = { company: 'Litware', repository: 'https://gitlab.litware.com/group/sub/cognito.git', has };

type Row = readonly [address: string, partner: Partner, severity: string, underlined: string, problem: RegExp];

const NO_DOUBT: readonly (readonly [string, Partner])[] = [
  ['https://litware.com/guides/connect-defender', CONTOSO],
  ['https://litware.com/defender', NOBODY],
  ['https://unknown-vendor.com/defender', CONTOSO],
  // Redirectors that listings use, and marketplaces
  ['https://go.microsoft.com/fwlink/?linkid=2091001', CONTOSO],
  ['https://aka.ms/litware-defender', CONTOSO],
  ['https://aka.ms/litware-defender', WITH_SITE],
  ['https://appsource.microsoft.com/en-us/product/web-apps/litware.cognito', CONTOSO],
  ['https://azuremarketplace.microsoft.com/en-us/marketplace/apps/litware.cognito', WITH_SITE],
  ['https://marketplace.microsoft.com/en-us/product/litware.cognito', WITH_SITE],
  ['https://aws.amazon.com/marketplace/pp/prodview-abc', WITH_SITE],
  ['https://console.cloud.google.com/marketplace/product/litware/cognito', WITH_SITE],
  // A start page that is about the integration, or selects another page
  ['https://defender.litware.com/', CONTOSO],
  ['https://mde.litware.com', CONTOSO],
  ['https://integrations.litware.com/en/', CONTOSO],
  ['https://litware-connector.litware.com/', CONTOSO],
  ['https://litware.com/?page=defender', CONTOSO],
  ['https://litware.com/#/integrations/defender', CONTOSO],
  ['https://litware.com/ai', CONTOSO],
  ['https://litware.com/en/defender/index.html', CONTOSO],
  // The port of https, and words that are only similar
  ['https://litware.com:443/defender', CONTOSO],
  ['https://litware.com:/defender', CONTOSO],
  ['https://litware.com/defender?source=listing', CONTOSO],
  ['https://litware.com/blog/login-protection', CONTOSO],
  ['https://litware.com/single-sign-on-guide', CONTOSO],
  ['https://developer.litware.com/defender', CONTOSO],
  ['https://devices.litware.com/defender', CONTOSO],
  ['https://testing.com/defender', CONTOSO],
  ['https://latest.litware.com/defender', CONTOSO],
  ['https://litware.com/defender?code=EN', CONTOSO],
  ['https://litware.com/defender?key=value', CONTOSO],
  ['https://litware.com/defender?token=', CONTOSO],
  ['https://litware.com/guide.html', CONTOSO],
  ['https://litware.com/v2.zip/guide', CONTOSO],
  ['https://notbit.ly/defender', CONTOSO],
  ['https://litware.netlify.app/defender', CONTOSO],
  // Pages of the services themselves
  ['https://www.dropbox.com/business/integrations', CONTOSO],
  ['https://dropbox.com.litware.com/s/abc', CONTOSO],
  ['https://support.box.com/hc/defender', CONTOSO],
  ['https://litware.vercel.app/defender', CONTOSO],
  ['https://litware.pages.dev/defender', CONTOSO],
  // The partner's own: same registered name, or the company's name in the host
  ['https://docs.tailspin.com/defender', WITH_SITE],
  ['https://tailspin.com/defender', WITH_SITE],
  ['https://litware.zendesk.com/defender', WITH_SITE],
  ['https://litware-security.com/defender', WITH_SITE],
  ['https://docs.litware.co.uk/defender', { company: 'X', website: 'https://www.litware.co.uk', has }],
  ['https://litware.com/defender', { company: 'X', website: 'litware', has }],
  ['https://learn.microsoft.com/defender-endpoint/x', MICROSOFT],
  ['https://azure.com/defender', MICROSOFT],
  [`https://litware.com/${'a'.repeat(235)}`, CONTOSO],
];

const DOUBTS: readonly Row[] = [
  // Start pages
  [
    'https://litware.com',
    CONTOSO,
    'warning',
    'https://litware.com',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/',
    CONTOSO,
    'warning',
    'https://litware.com/',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://www.litware.com/',
    CONTOSO,
    'warning',
    'https://www.litware.com/',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/en',
    CONTOSO,
    'warning',
    'https://litware.com/en',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/en-us/',
    CONTOSO,
    'warning',
    'https://litware.com/en-us/',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/DE_de',
    CONTOSO,
    'warning',
    'https://litware.com/DE_de',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/zh-hans/',
    CONTOSO,
    'warning',
    'https://litware.com/zh-hans/',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/index.html',
    CONTOSO,
    'warning',
    'https://litware.com/index.html',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/en/index.php',
    CONTOSO,
    'warning',
    'https://litware.com/en/index.php',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/default.aspx',
    CONTOSO,
    'warning',
    'https://litware.com/default.aspx',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/home',
    CONTOSO,
    'warning',
    'https://litware.com/home',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://litware.com/#',
    CONTOSO,
    'warning',
    'https://litware.com/#',
    /is the home page of the site, not the page about the integration/,
  ],
  [
    'https://docs.litware.com/',
    CONTOSO,
    'warning',
    'https://docs.litware.com/',
    /is the home page of the site, not the page about the integration/,
  ],
  // Tracking
  ['https://litware.com/x?utm_source=l', CONTOSO, 'warning', 'utm_source=l', /'utm_source'/],
  [
    'https://litware.com/x?a=1&utm_source=l&utm_medium=m&b=2',
    CONTOSO,
    'warning',
    'utm_source=l&utm_medium=m',
    /'utm_source, utm_medium'/,
  ],
  ['https://litware.com/x?UTM_Campaign=l', CONTOSO, 'warning', 'UTM_Campaign=l', /'utm_campaign'/],
  ['https://litware.com/x?gclid=abc#y', CONTOSO, 'warning', 'gclid=abc', /'gclid'/],
  ['https://litware.com/x?WT.mc_id=abc', CONTOSO, 'warning', 'WT.mc_id=abc', /'wt.mc_id'/],
  ['https://litware.com/x?fbclid', CONTOSO, 'warning', 'fbclid', /'fbclid'/],
  ['https://litware.com/x?mkt_tok=abc', CONTOSO, 'warning', 'mkt_tok=abc', /'mkt_tok'/],
  // Shorteners
  ['https://bit.ly/3abcdef', CONTOSO, 'warning', 'bit.ly', /shortener/],
  ['https://tinyurl.com/litware', CONTOSO, 'warning', 'tinyurl.com', /shortener/],
  ['https://T.CO/abc', CONTOSO, 'warning', 'T.CO', /shortener/],
  ['https://litware.rebrand.ly/x', CONTOSO, 'warning', 'litware.rebrand.ly', /shortener/],
  ['https://lnkd.in/abc', WITH_SITE, 'warning', 'lnkd.in', /shortener/],
  ['https://youtu.be/abcdefghijk', CONTOSO, 'warning', 'youtu.be', /shortener/],
  // Shared files
  ['https://1drv.ms/b/s!abc', CONTOSO, 'warning', '1drv.ms', /shared file/],
  ['https://www.dropbox.com/s/abc/guide', CONTOSO, 'warning', 'www.dropbox.com', /shared file/],
  ['https://dropbox.com/scl/fi/abc/guide', WITH_SITE, 'warning', 'dropbox.com', /shared file/],
  ['https://litware.app.box.com/s/abc', CONTOSO, 'warning', 'litware.app.box.com', /shared file/],
  // Tunnels and previews
  ['https://1a2b.ngrok.io/x', CONTOSO, 'warning', '1a2b.ngrok.io', /temporary/],
  ['https://litware.ngrok-free.app/x', CONTOSO, 'warning', 'litware.ngrok-free.app', /temporary/],
  ['https://x-1.euw.devtunnels.ms/x', CONTOSO, 'warning', 'x-1.euw.devtunnels.ms', /temporary/],
  ['https://abc.trycloudflare.com/x', CONTOSO, 'warning', 'abc.trycloudflare.com', /temporary/],
  ['https://litware-8080.app.github.dev/x', CONTOSO, 'warning', 'litware-8080.app.github.dev', /temporary/],
  [
    'https://deploy-preview-7--litware.netlify.app/x',
    CONTOSO,
    'warning',
    'deploy-preview-7--litware.netlify.app',
    /preview/,
  ],
  ['https://litware-git-main-team.vercel.app/x', CONTOSO, 'warning', 'litware-git-main-team.vercel.app', /preview/],
  ['https://1a2b3c4d.litware.pages.dev/x', CONTOSO, 'warning', '1a2b3c4d.litware.pages.dev', /preview/],
  ['https://litware-pr-12.herokuapp.com/x', CONTOSO, 'warning', 'litware-pr-12.herokuapp.com', /preview/],
  ['https://webhook.site/abc', CONTOSO, 'warning', 'webhook.site', /temporary/],
  // Dynamic names
  ['https://203.0.113.9.nip.io/x', CONTOSO, 'warning', '203.0.113.9.nip.io', /dynamic DNS name/],
  ['https://app.203-0-113-9.sslip.io/x', CONTOSO, 'warning', 'app.203-0-113-9.sslip.io', /dynamic DNS name/],
  ['https://litware.duckdns.org/x', CONTOSO, 'warning', 'litware.duckdns.org', /dynamic DNS name/],
  ['https://app.lvh.me/x', CONTOSO, 'warning', 'app.lvh.me', /dynamic DNS name/],
  // Ports
  [
    'https://litware.com:8443/x',
    CONTOSO,
    'warning',
    ':8443',
    /uses port 8443 instead of 443, and many networks block it/,
  ],
  ['https://litware.com:80/x', CONTOSO, 'warning', ':80', /uses port 80 instead of 443, and many networks block it/],
  // Sign-in
  ['https://login.litware.com/x', CONTOSO, 'warning', 'login.litware.com', /sign-in/],
  ['https://sso.litware.com/x', CONTOSO, 'warning', 'sso.litware.com', /sign-in/],
  ['https://portal.azure.com/x', CONTOSO, 'warning', 'portal.azure.com', /sign-in/],
  ['https://litware.sharepoint.com/:w:/s/x', CONTOSO, 'warning', 'litware.sharepoint.com', /sign-in/],
  ['https://docs.google.com/document/d/x', CONTOSO, 'warning', 'docs.google.com', /sign-in/],
  ['https://console.cloud.google.com/home/dashboard', CONTOSO, 'warning', 'console.cloud.google.com', /sign-in/],
  ['https://litware.com/login', CONTOSO, 'warning', 'login', /sign-in/],
  ['https://litware.com/users/sign-in?next=x', CONTOSO, 'warning', 'sign-in', /sign-in/],
  ['https://litware.com/users/sign_in', CONTOSO, 'warning', 'sign_in', /sign-in/],
  ['https://litware.com/Login.aspx', CONTOSO, 'warning', 'Login.aspx', /sign-in/],
  ['https://litware.com/oauth2/start', CONTOSO, 'warning', 'oauth2', /sign-in/],
  // Downloads and PDF
  ['https://litware.com/defender.zip', CONTOSO, 'warning', 'defender.zip', /download/],
  ['https://litware.com/setup.MSI?x=1', CONTOSO, 'warning', 'setup.MSI', /download/],
  ['https://litware.com/defender.tar.gz', CONTOSO, 'warning', 'defender.tar.gz', /download/],
  ['https://litware.com/guide.docx', CONTOSO, 'warning', 'guide.docx', /download/],
  ['https://litware.com/guide.pdf', CONTOSO, 'notice', 'guide.pdf', /PDF/],
  ['https://litware.com/guide.PDF#page=2', CONTOSO, 'notice', 'guide.PDF', /PDF/],
  // Length
  [`https://litware.com/${'a'.repeat(236)}`, CONTOSO, 'warning', 'a', /256 characters/],
  // Secrets
  ['https://litware.com/x?sig=abc%3D', CONTOSO, 'warning', 'sig=abc%3D', /secret or signature in 'sig'/],
  ['https://litware.com/x?a=1&X-Amz-Signature=abc', CONTOSO, 'warning', 'X-Amz-Signature=abc', /'x-amz-signature'/],
  ['https://litware.com/x?access_token=abc', CONTOSO, 'warning', 'access_token=abc', /secret/],
  ['https://litware.com/x#access_token=abc', CONTOSO, 'warning', 'access_token=abc', /secret/],
  ['https://litware.com/x?api_key=abc', CONTOSO, 'warning', 'api_key=abc', /secret/],
  [
    'https://litware.com/x?code=Zm9vYmFyMTIzNDU2Nzg5MHF3ZXJ0eQ==',
    CONTOSO,
    'warning',
    'code=Zm9vYmFyMTIzNDU2Nzg5MHF3ZXJ0eQ==',
    /secret/,
  ],
  [
    'https://litware.com/x?q=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x',
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
    /belongs to Microsoft/,
  ],
  [
    'https://techcommunity.microsoft.com/blog/x',
    CONTOSO,
    'warning',
    'techcommunity.microsoft.com',
    /belongs to Microsoft/,
  ],
  ['https://www.office.com/x', NOBODY, 'warning', 'www.office.com', /belongs to Microsoft/],
  ['https://go.microsoft.com/other?linkid=1', CONTOSO, 'warning', 'go.microsoft.com', /belongs to Microsoft/],
  [
    'https://unknown-vendor.com/defender',
    WITH_SITE,
    'warning',
    'unknown-vendor.com',
    /is on 'unknown-vendor\.com', not on the site of the company \('tailspin\.com'\)/,
  ],
  ['https://medium.com/@x/defender', WITH_SITE, 'warning', 'medium.com', /not on the site of the company/],
  [
    'https://fabulous.com/x',
    { ...WITH_SITE, company: 'Fab' },
    'warning',
    'fabulous.com',
    /not on the site of the company/,
  ],
  ['https://nottailspin.com/x', WITH_SITE, 'warning', 'nottailspin.com', /not on the site of the company/],
  ['https://aws.amazon.com/other', WITH_SITE, 'warning', 'aws.amazon.com', /not on the site of the company/],
  ['https://learn.microsoft.com/x', WITH_SITE, 'warning', 'learn.microsoft.com', /not on the site of the company/],
  [
    'https://other.co.uk/x',
    { website: 'https://litware.co.uk', has },
    'warning',
    'other.co.uk',
    /is on 'other\.co\.uk', not on the site of the company \('litware\.co\.uk'\)/,
  ],
  // Words that look similar, internationalized hosts
  [
    'https://www.аррӏе.com/x',
    CONTOSO,
    'warning',
    'www.аррӏе.com',
    /has 'аррӏе' in its host, which is written in Cyrillic letters that look like Latin letters/,
  ],
  ['https://xn--80ak6aa92e.com/x', CONTOSO, 'warning', 'xn--80ak6aa92e.com', /'аррӏе'.*Cyrillic/],
  ['https://αντικο.com/x', CONTOSO, 'warning', 'αντικο.com', /Greek letters/],
  ['https://münchen.de/x', CONTOSO, 'notice', 'münchen.de', /'xn--mnchen-3ya.de'/],
  ['https://xn--mnchen-3ya.de/x', CONTOSO, 'notice', 'xn--mnchen-3ya.de', /internationalized/],
  ['https://почта.рф/x', CONTOSO, 'notice', 'почта.рф', /internationalized/],
  ['https://сорос.рф/x', CONTOSO, 'notice', 'сорос.рф', /internationalized/],
  // Test systems
  ['https://staging.litware.com/x', CONTOSO, 'notice', 'staging', /test system/],
  ['https://www-dev.litware.com/x', CONTOSO, 'notice', 'www-dev', /test system/],
  ['https://app.uat2.litware.com/x', CONTOSO, 'notice', 'uat2', /test system/],
  ['https://litware-preprod.azurewebsites.net/x', CONTOSO, 'notice', 'litware-preprod', /test system/],
  // Source repositories
  ['https://github.com/litware/cognito', CONTOSO, 'notice', 'github.com', /source repository/],
  ['https://gitlab.com/litware/cognito/-/blob/main/x.md', CONTOSO, 'notice', 'gitlab.com', /source repository/],
  [
    'https://raw.githubusercontent.com/litware/cognito/main/README.md',
    CONTOSO,
    'notice',
    'raw.githubusercontent.com',
    /source/,
  ],
  ['https://github.com/litware/cognito', IN_GITHUB, 'notice', 'github.com', /source repository/],
  [
    'https://github.com/litware/cognito/blob/main/docs/connect.md',
    IN_GITHUB,
    'notice',
    'github.com',
    /source repository/,
  ],
  ['https://github.com/Litware/Cognito/blob/feature/docs/docs/connect.md', IN_GITHUB, 'notice', 'github.com', /source/],
  ['https://github.com/litware/cognito/blob/main/docs/landing%20page.md', IN_GITHUB, 'notice', 'github.com', /source/],
  ['https://github.com/litware/cognito/wiki/Defender', IN_GITHUB, 'notice', 'github.com', /source repository/],
  ['https://github.com/litware/other/blob/main/gone.md', IN_GITHUB, 'notice', 'github.com', /source repository/],
  [
    'https://github.com/litware/cognito/blob/main/docs/gone.md',
    IN_GITHUB,
    'warning',
    '/litware/cognito/blob/main/docs/gone.md',
    /is in this repository, but 'docs\/gone\.md' does not exist/,
  ],
  [
    'https://github.com/litware/cognito/blob/main/Docs/connect.md',
    IN_GITHUB,
    'warning',
    '/litware/cognito/blob/main/Docs/connect.md',
    /is in this repository, but 'Docs\/connect\.md' does not exist/,
  ],
  [
    'https://raw.githubusercontent.com/litware/cognito/main/gone.md',
    IN_GITHUB,
    'warning',
    '/litware/cognito/main/gone.md',
    /is in this repository, but 'gone\.md' does not exist/,
  ],
];

const underlinedBy = (address: string, { start, end }: { start: number; end: number }) => address.slice(start, end);

describe('doubtsAbout', () => {
  test('every row is a valid address, and there are no duplicates', () => {
    const keys = [...NO_DOUBT, ...DOUBTS].map(([address, partner]) => JSON.stringify([address, partner]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const [address] of [...NO_DOUBT, ...DOUBTS]) expect(judge(address)).toBeNull();
  });

  test.each(NO_DOUBT)('has none about %s', (address, partner) => {
    expect(doubtsAbout(address, partner)).toEqual([]);
  });

  test.each(DOUBTS)('about %s', (address, partner, severity, underlined, problem) => {
    const doubts = doubtsAbout(address, partner);
    expect(doubts.map((doubt) => [doubt.severity, underlinedBy(address, doubt)])).toEqual([[severity, underlined]]);
    expect(doubts[0]?.problem).toMatch(problem);
  });

  test('several doubts, ordered by place', () => {
    const address = 'https://staging.litware.com:8443/en/?utm_source=x&sig=abc';
    expect(doubtsAbout(address, CONTOSO).map((doubt) => underlinedBy(address, doubt))).toEqual([
      'staging',
      ':8443',
      'utm_source=x',
      'sig=abc',
    ]);
  });

  test('a secret is never shown', () => {
    const address = 'https://litware.com/x?sig=hunter2hunter2&utm_source=x#access_token=hunter2';
    for (const { problem } of doubtsAbout(address, CONTOSO)) expect(problem).not.toContain('hunter2');
  });

  test.each([
    ['https://litware.com/x?utm_source=l', 'https://litware.com/x'],
    ['https://litware.com/x?utm_source=l#y', 'https://litware.com/x#y'],
    ['https://litware.com/x?a=1&utm_source=l&b=%C3%A9&gclid=2', 'https://litware.com/x?a=1&b=%C3%A9'],
    ['https://litware.com/x?&utm_source=l&&a', 'https://litware.com/x?a'],
  ])('cleans %s', (address, cleaned) => {
    expect(doubtsAbout(address, CONTOSO).map((doubt) => doubt.cleaned)).toEqual([cleaned]);
    expect(doubtsAbout(cleaned, CONTOSO)).toEqual([]);
  });

  test('never throws, and every range is inside the address', () => {
    const address = fc.oneof(
      fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
      fc.string({ unit: fc.constantFrom(...'abю/?&=#%2e.-_:@') }).map((text) => `https://litware.com/${text}`),
    );
    fc.assert(
      fc.property(address, fc.constantFrom(CONTOSO, WITH_SITE, IN_GITHUB), (text, partner) => {
        if (judge(text) !== null) return;
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
  test('the parts together are the address', () => {
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
    expect(shown('https://github.com/litware/cognito', IN_GITHUB)).toEqual(['']);
    expect(shown('https://github.com/litware/cognito.git', IN_GITHUB)).toEqual(['']);
    expect(shown('https://github.com/litware/cognito/tree/main', IN_GITHUB)).toEqual(['']);
    expect(shown('https://github.com/litware/cognito/blob/a/b/c.md', IN_GITHUB)).toEqual(['b/c.md', 'c.md']);
    expect(shown('https://github.com/litware/cognito/blob/main/b/c.md', IN_GITHUB)).toEqual(['b/c.md']);
    expect(shown('https://github.com/litware/cognito/tree/a/b', IN_GITHUB)).toEqual(['b', '']);
    expect(shown('https://github.com/litware/cognito/blob/main', IN_GITHUB)).toBeNull();
    expect(shown('https://github.com/litware', IN_GITHUB)).toBeNull();
    expect(shown('https://github.com/litware/cognito/issues/1', IN_GITHUB)).toBeNull();
    expect(shown('https://gitlab.com/litware/cognito', IN_GITHUB)).toBeNull();
  });

  test('at GitLab, in nested groups', () => {
    expect(shown('https://gitlab.litware.com/group/sub/cognito/-/blob/main/x.md', IN_GITLAB)).toEqual(['x.md']);
    expect(shown('https://gitlab.litware.com/group/sub/other/-/blob/main/x.md', IN_GITLAB)).toBeNull();
  });
});

describe('siteOf', () => {
  test.each([
    ['litware.com', 'litware.com'],
    ['www.litware.com', 'litware.com'],
    ['a.b.litware.co.uk', 'litware.co.uk'],
    ['litware.com.au', 'litware.com.au'],
    ['docs.litware.io', 'litware.io'],
    ['co.uk', 'co.uk'],
  ])('%s: %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});
