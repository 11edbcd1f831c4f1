import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PreviewContext, renderPreview } from '../../../src/render/preview/preview.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { aFinding, aManifest, aReport, COGNITO_MEASUREMENTS } from '../../support/reports.ts';

const LOGO = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
const CONTEXT: PreviewContext = { command: 'mde-partner', logo: () => LOGO };
const WAIVER = { reason: 'r', expires: null, owner: null, from: 'manifest' as const };
const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
/** Every element that the page is made of. */
const ELEMENTS =
  /^(?:html|head|meta|title|style|body|header|main|footer|section|h[1-4]|p|div|figure|figcaption|span|ol|ul|li|sup|b|br|small|code|table|thead|tbody|tr|th|td)$/;

function pageOf(name = 'Contoso Cognito', description = WORDS): string {
  const measurements = {
    ...COGNITO_MEASUREMENTS,
    description: { text: description, words: 16, counted: description.split(' ') },
  };
  return renderPreview(aReport({ manifests: [aManifest({ products: [{ name, measurements }] })] }), CONTEXT);
}

test('the policy of the page lets its own style sheet through, and nothing else', () => {
  const page = pageOf();
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toContain(
    `content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(page).not.toMatch(/<script|\b(?:style|href|src)="/);
});

test('the logo is in the page once, though tiles show it ten times', () => {
  const page = pageOf();
  expect(page.split(Buffer.from(LOGO).toString('base64'))).toHaveLength(2);
  expect(page.match(/class="logo picture-1 px\d+"/g)).toHaveLength(10);
});

test('the sixteenth word is marked', () => {
  expect(pageOf().match(/<li class="over">.*?<\/li>/g)).toEqual(['<li class="over">sixteen<sup>16</sup></li>']);
});

test('a product that looked different is shown twice', () => {
  const before = { name: 'Contoso Cognito', description: 'Old words', logo: null };
  const report = aReport({
    manifests: [aManifest({ products: [{ name: 'Contoso Cognito', measurements: COGNITO_MEASUREMENTS }] })],
  });
  const page = renderPreview(report, { ...CONTEXT, before: () => before });
  expect(page.match(/<h3>(?:Before|After) this change<\/h3>/g)).toHaveLength(2);
  // In the same colors: a faded tile would compare another logo.
  expect(page.match(/<div class="surfaces[^>]*>/g)).toEqual(Array(2).fill('<div class="surfaces">'));
  expect(page).toContain('Old words');
  expect(page).toContain('aria-label="no logo"');
});

test('the policy that applied is named with its digest', () => {
  const policy = { path: 'org/<policy>.yml', sha256: '5eed'.repeat(16) };
  const report = aReport();
  const page = renderPreview({ ...report, run: { ...report.run, policy } }, CONTEXT);
  expect(page).toContain(`The policy 'org/&#60;policy&#62;.yml' applies (SHA-256 ${policy.sha256}).`);
});

test('the findings and requirements of a product and of its manifest are shown', () => {
  const findings = [
    aFinding({ product: 'Contoso Cognito', message: 'The logo is blank.', severity: 'error' }),
    aFinding({ product: null, message: 'The manifest has a fault.', severity: 'warning' }),
    aFinding({ product: 'Contoso Cognito', message: 'This is accepted.', waiver: WAIVER }),
  ];
  const products = [{ name: 'Contoso Cognito', measurements: COGNITO_MEASUREMENTS }];
  const page = renderPreview(aReport({ findings, manifests: [aManifest({ products })] }), CONTEXT);
  const [ofProduct = '', ofManifest = ''] = page.split('<section>').slice(1);
  expect(ofProduct).toContain('<li class="error"><b>error</b> The logo is blank.');
  expect(ofManifest).toContain('<li class="warning"><b>warning</b> The manifest has a fault.');
  expect(page).not.toContain('This is accepted.');
  expect(ofProduct).toMatch(/<td>R4\.1 Logo.*<\/td><td>✅ met/);
  expect(ofManifest).toMatch(/<td>R1 Developer license.*<\/td><td>📝 declared by you/);
});

test('without a manifest it shows what the repository has', () => {
  const repository = { apiCalls: null, logos: [{ path: 'assets/a.svg', ratio: 1 }] };
  const page = renderPreview(aReport({ repository }), CONTEXT);
  expect(page).toContain('assets/a.svg');
});

test('any text of a repository is text: no element, attribute or style of its own', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const page = renderPreview(report, CONTEXT).replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
      const names = [...page.matchAll(/<\/?([^\s>/]*)/g)].map(([, name]) => name ?? '');
      expect(names.filter((name) => name !== '!doctype' && !ELEMENTS.test(name))).toEqual([]);
      expect(page.match(/<[^>]*\son\w+=/)).toBeNull();
    }),
  );
});
