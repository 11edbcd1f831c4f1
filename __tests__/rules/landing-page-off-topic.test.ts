import { expect, test } from '@jest/globals';
import { runRules } from '../../src/core/engine.ts';
import type { ExamplePage } from '../../src/core/rule.ts';
import { pageSource } from '../../src/link/page-source.ts';
import { landingPageOffTopic } from '../../src/rules/landing-page-off-topic.ts';
import { landingPageUnreachable } from '../../src/rules/landing-page-unreachable.ts';
import { fakeNetwork } from '../support/fake-network.ts';
import { testRule } from '../support/test-rule.ts';
import { productOf } from './artifacts/product-of.ts';

const A = 'https://contoso.com/guides/connect-defender';
const body = (text: string, head = '<title>Contoso</title>') =>
  `<html><head>${head}</head><body><p>${text}</p></body></html>`;
const page = (text: string, head?: string): ExamplePage => ({ status: 200, body: body(text, head) });
const at = (one: ExamplePage) => ({ pages: { [A]: one } });
/** 400 characters, blanks not counted. */
const FILLER = 'four '.repeat(100);

testRule(landingPageOffTopic, {
  valid: [
    { name: 'a page that mentions it', options: at(page(`${FILLER} Microsoft Defender for Endpoint`)) },
    { name: 'in the title', options: at(page(FILLER, '<title>Defender for Endpoint</title>')) },
    { name: 'as MDE', options: at(page(`${FILLER} Connect MDE.`)) },
    {
      name: 'with no-break spaces and tags inside',
      options: at(page(`${FILLER} <b>Defender</b>&nbsp;for <i>End</i>point`)),
    },
    { name: 'a short page that mentions it', options: at(page('Defender for Endpoint')) },
    {
      name: 'plain text',
      options: at({ status: 200, headers: { 'content-type': 'text/plain' }, body: 'Defender for Endpoint' }),
    },
    { name: 'a page that is gone: landing-page-unreachable says so', options: at({ status: 404, body: body(FILLER) }) },
    { name: 'a page that could not be checked', options: at({ status: 403, body: body(FILLER) }) },
    { name: 'a PDF', options: at({ status: 200, headers: { 'content-type': 'application/pdf' }, body: '%PDF' }) },
    { name: 'an offline run' },
  ],
  invalid: [
    {
      name: 'no mention',
      options: at(page(FILLER)),
      findings: [
        {
          severity: 'warning',
          underlined: A,
          at: '8:18',
          message: /^The landing page does not mention Defender for Endpoint\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a mention that only a script or comment holds',
      options: at(page(`${FILLER}<script>"Defender for Endpoint"</script><!-- MDE -->`)),
      findings: [{ severity: 'warning' }],
    },
    {
      name: 'only a former name',
      options: at(page(`${FILLER} Microsoft Defender ATP`)),
      findings: [{ severity: 'warning' }],
    },
    {
      name: '399 characters and no mention',
      options: at(page(FILLER.slice(0, -2))),
      findings: [
        {
          severity: 'notice',
          message:
            /The landing page does not mention Defender for Endpoint, but has too little text to be sure \(399 characters\)\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a page that a script builds',
      options: at({
        status: 200,
        body: '<div id="root"></div><noscript>Please enable MDE</noscript><script src="x.js"></script>',
      }),
      findings: [{ severity: 'notice', message: /0 characters/ }],
    },
    {
      name: 'noindex',
      options: at(page('Defender for Endpoint', '<meta name="robots" content="noindex">')),
      findings: [{ severity: 'notice', message: /noindex/, fix: 'none' }],
    },
    {
      name: 'noindex in the header, and no mention',
      options: at({ ...page(FILLER), headers: { 'content-type': 'text/html', 'x-robots-tag': 'noindex' } }),
      findings: [{ severity: 'notice', message: /noindex/ }, { severity: 'warning' }],
    },
  ],
});

const online = (pages: Readonly<Record<string, ExamplePage>>, isCut = false) => {
  const subject = productOf('');
  const network = fakeNetwork(pages);
  const cut = { ...network, request: async (url: URL) => ({ ...(await network.request(url)), isCut }) };
  return { network, subject: { ...subject, run: { ...subject.run, pages: pageSource(isCut ? cut : network) } } };
};

test('a page that was cut is not doubted for what was not read', async () => {
  const { findings } = await runRules([landingPageOffTopic], [online({ [A]: page(FILLER) }, true).subject]);
  expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
    ['notice', expect.stringMatching(/^The first 512 KiB of the landing page do not mention/)],
  ]);
});

test('what cannot be judged is skipped, never passed', async () => {
  const skipped = async (one: ExamplePage) =>
    (await runRules([landingPageOffTopic], [online({ [A]: one }).subject])).checks[0];
  expect(await skipped({ status: 404 })).toMatchObject({
    status: 'skipped',
    reason: expect.stringMatching(/did not open/),
  });
  expect(await skipped({ status: 200, headers: { 'content-type': 'application/pdf' }, body: 'x' })).toMatchObject({
    status: 'skipped',
    reason: expect.stringMatching(/neither HTML/),
  });
  expect((await runRules([landingPageOffTopic], [productOf('')])).checks[0]).toMatchObject({
    status: 'skipped',
    reason: expect.stringMatching(/--online/),
  });
});

test('both rules together open the page once', async () => {
  const { network, subject } = online({ [A]: page(FILLER) });
  await runRules([landingPageUnreachable, landingPageOffTopic], [subject]);
  expect(network.requests).toEqual([A]);
});
