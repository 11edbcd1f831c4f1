import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { judge } from '../../src/web/judge.ts';
import { newListing } from '../../src/web/listing.ts';
import { mailText } from '../../src/web/mail.ts';
import { judgedListing } from '../../src/web/page-state.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { andProduct, MODEL_FILES } from '../support/model.ts';

test('a mail has the User-Agent of the product that is shown', async () => {
  const text = andProduct('  - name: Contoso Lens\n    userAgent: MdePartner-Contoso-ContosoLens/2.0.0\n');
  const { report } = await check(
    { paths: [''], rules: null, failOn: 'never', today: '2026-11-22', release: null },
    memoryTree({ ...MODEL_FILES, 'mde-partner.yml': text }),
    { version: '1.0.0', help: (rule) => rule },
  );
  const mails = ['Contoso Cognito', 'Contoso Lens'].map((name, product) =>
    mailText(
      {
        values: { name },
        judged: { report, product, unfilled: new Set<number>(), counts: report.counts },
        missing: [],
      },
      null,
    ),
  );
  expect(mails.map((mail) => /must send this User-Agent: (.*)/.exec(mail)?.[1])).toEqual([
    'MdePartner-Contoso-ContosoCognito/1.0.0',
    'MdePartner-Contoso-ContosoLens/2.0.0',
  ]);
  expect(mails[1]).toMatch(/^Listing of Contoso Lens in /);
});

test('a mail names what is still to be filled in, and does not count it as errors', async () => {
  const listing = newListing();
  const outcome = await judge(listing, { today: '2026-11-22', rasterizer: new ResvgRasterizer() });
  const judged = await judgedListing(1, listing, 0, outcome);
  expect(outcome.report.counts.error).toBeGreaterThan(0);
  const mail = mailText({ values: { name: '' }, judged, missing: ['company', 'logo'] }, null);
  expect(mail).toContain('Result: no findings so far.\nStill to fill in: company and logo.\n');
  expect(mail).not.toContain('* error');
});
