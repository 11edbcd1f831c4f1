import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { mailText } from '../../src/web/mail.ts';
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
    mailText({ values: { name }, judged: { report, product } }, null),
  );
  expect(mails.map((mail) => /must send this User-Agent: (.*)/.exec(mail)?.[1])).toEqual([
    'MdePartner-Contoso-ContosoCognito/1.0.0',
    'MdePartner-Contoso-ContosoLens/2.0.0',
  ]);
  expect(mails[1]).toMatch(/^Listing of Contoso Lens in /);
});
