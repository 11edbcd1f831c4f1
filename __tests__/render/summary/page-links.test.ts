import { expect, test } from '@jest/globals';
import { renderMarkdown } from '../../../src/render/summary/markdown.ts';
import { type PageLink, pageLinkBlocks } from '../../../src/render/summary/page-links.ts';
import { aReport } from '../../support/reports.ts';

const link = (changes: Partial<PageLink> = {}): PageLink => ({
  manifest: 'mde-partner.yml',
  product: 'Contoso Cognito',
  url: 'https://contoso.github.io/check/#listing=ab_-',
  isWithoutLogo: false,
  ...changes,
});
const text = (links: readonly PageLink[], more = 0) => [...pageLinkBlocks({ links, more })].join('');

test('one product: one sentence, right after the table of marks', () => {
  const summary = renderMarkdown(aReport(), null, { pages: { links: [link()], more: 0 } });
  expect(summary).toContain(
    '</sub>\n\n[Open in the browser](https://contoso.github.io/check/#listing=ab_-) to preview',
  );
  expect(renderMarkdown(aReport(), null)).not.toContain('Open in the browser');
});

test('several products: a list, and which manifest they are in if there are several', () => {
  const links = [link(), link({ product: 'Lens', url: 'https://x/#b' })];
  expect(text(links)).toContain(
    '* [Contoso Cognito](https://contoso.github.io/check/#listing=ab_-)\n* [Lens](https://x/#b)\n\n',
  );
  expect(text([link(), link({ manifest: 'b/mde-partner.yml' })])).toContain(' <sub>b/mde-partner.yml</sub>\n');
  expect(text([link()], 1)).toContain('1 more product has no link here.');
  expect(text([link({ product: null })])).not.toContain('null');
});

test('a logo that is left out is named', () => {
  expect(text([link({ isWithoutLogo: true })])).toContain('The logo is too large for the link. Drop the file there.');
  expect(text([link(), link({ isWithoutLogo: true })])).toMatch(/listing=ab_-\)\. The logo is too large/);
  expect(text([link()])).not.toContain('too large');
});

test('names from the repository stay text', () => {
  const hostile = link({ product: '](https://evil) <b>@octocat ##[error]', manifest: 'a`<i>/mde-partner.yml' });
  const shown = text([hostile, link()]);
  expect(shown).not.toMatch(/\]\(https:\/\/evil|<b>|<i>|@octocat|##\[/);
});
