import { describe, expect, test } from '@jest/globals';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { contentOf } from '../../src/platform/web/memory-tree.ts';
import { judge } from '../../src/web/judge.ts';
import {
  type Listing,
  manifestText,
  newListing,
  openFiles,
  withField,
  withLogo,
  withText,
} from '../../src/web/listing.ts';
import { judgedListing, shownListing } from '../../src/web/page-state.ts';
import type { Judged } from '../../src/web/protocol.ts';
import { andProduct, MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';

const TODAY = '2026-11-22';
const JUDGING = { today: TODAY, rasterizer: new ResvgRasterizer() };

const opened = (manifest: string, others: Readonly<Record<string, string>> = {}): Listing =>
  openFiles(
    new Map(
      Object.entries({ ...MODEL_FILES, 'mde-partner.yml': manifest, ...others }).map(([path, text]) => [
        path,
        contentOf(text),
      ]),
    ),
  );
const shown = (listing: Listing) => shownListing(listing, 0, TODAY);
const judged = async (listing: Listing): Promise<Judged> => judgedListing(1, listing, 0, await judge(listing, JUDGING));
const row = ({ requirements }: Judged, id: string) => {
  const found = requirements.find((one) => one.id === id);
  return [found?.word, found?.text];
};

describe('while the manifest has a syntax error', () => {
  const whole = opened(MODEL_MANIFEST);
  const unfinished = withText(whole, MODEL_MANIFEST.replace('schemaVersion: 1', 'schemaVersion: 1\nreadi'));

  test('form, logo and words stay as they were', () => {
    const [before, after] = [shown(whole), shown(unfinished)];
    expect(after.values).toEqual(before.values);
    expect([after.logo, after.words, after.products]).toEqual([before.logo, before.words, before.products]);
    expect([after.isEditable, after.isKept, before.isEditable, before.isKept]).toEqual([false, true, true, false]);
  });

  test('a second error keeps them too, and a text without one counts again', () => {
    const more = withText(unfinished, `${manifestText(unfinished)}\n"`);
    expect(shown(more).values.company).toBe('Contoso');
    const fixed = withText(more, MODEL_MANIFEST.replace('name: Contoso\n', 'name: Fabrikam\n'));
    expect([shown(fixed).values.company, shown(fixed).isKept]).toEqual(['Fabrikam', false]);
  });

  test('a manifest that is opened with an error has no values', () => {
    const broken = shown(opened('a: "b\n'));
    expect([broken.values.company, broken.isKept]).toEqual([null, false]);
  });

  test('all requirements are shown, as unknown', async () => {
    const { requirements, requirementsText } = await judged(unfinished);
    expect(requirements.map(({ id }) => id)).toEqual([
      ...['R1', 'R2', 'R3', 'R4.1', 'R4.2', 'R4.3', 'R4.4', 'R4.5', 'R5', 'R6'],
    ]);
    expect(new Set(requirements.map(({ text }) => text))).toEqual(new Set(['The manifest could not be read.']));
    expect(requirementsText).toBe('0 of 10 requirements met, 10 unknown');
  });
});

test.each([
  ['company: Contoso\n', ['company']],
  ['products: x\n', ['name', 'description', 'landingPage', 'userAgent', 'multiTenant', 'entraName', 'pressReleases']],
  ['products: [{ entraApplication: Lens, pressReleases: soon, name: [a] }]\n', ['name', 'multiTenant', 'entraName']],
  ['readiness: 1\n', ['developerLicense', 'customerApproved', 'demoed', 'misa']],
  ['products:\ncompany:\n', []],
])('values that the form cannot set are blocked: %j', (text, blocked) => {
  expect([...shown(opened(text)).blocked]).toEqual(blocked);
});

test.each([
  ['    pressReleases: [soon]\n', true],
  ['    pressReleases: { publish: 2027-01-15 }\n', true],
  ['    pressReleases: [{ publish: [2027-01-15] }]\n', true],
  ['    pressReleases: []\n', false],
  ['    pressReleases:\n', false],
])('dates that the form cannot set are blocked: %j', (releases, isBlocked) => {
  expect(shown(opened(andProduct(releases))).clocks.map((one) => one.isBlocked)).toEqual([isBlocked]);
});

describe('the requirements', () => {
  test('of a new listing are still to be filled in, not failed', async () => {
    const started = await judged(withField(newListing(), ['company', 'name'], 'Northwind'));
    expect(['R4.1', 'R4.2', 'R4.3', 'R4.4', 'R6'].map((id) => row(started, id)[0])).toEqual(
      Array.from({ length: 5 }, () => 'to fill in'),
    );
    expect(row(started, 'R4.4')[1]).toBe('A page where a customer completes the integration or reads how to do it.');
    expect(row(started, 'R4.2')[1]).toBe('The product name that the portal will show.');
  });

  test('of a new listing are failed for what is wrong in the fields that are filled', async () => {
    const fictional = await judged(withField(newListing(), ['company', 'name'], 'Contoso'));
    expect(row(fictional, 'R4.2')).toEqual(['not met', 'Company name is fictional.']);
  });

  test('of a listing that was opened are failed where a field is empty', async () => {
    const empty = await judged(opened(MODEL_MANIFEST.replace(/landingPage: .*/, 'landingPage: ""')));
    expect(row(empty, 'R4.4')).toEqual(['not met', 'The landing page is empty.']);
  });

  test('that rest on code are open, in words for a page that sees none', async () => {
    expect(row(await judged(opened(MODEL_MANIFEST)), 'R6')).toEqual([
      'unknown',
      'This page does not see the code of your product. Your developers check it.',
    ]);
  });

  test('give the reason with the value', async () => {
    const wrong = await judged(
      opened(
        MODEL_MANIFEST.replace('https://contoso', 'http://contoso').replace(
          'name: Contoso\n',
          'name: "Con\\u200Btoso"\n',
        ),
      ),
    );
    expect(row(wrong, 'R4.4')).toEqual([
      'not met',
      "Landing page URL cannot be used: 'http://contoso.com/guides/connect-defender'.",
    ]);
    expect(row(wrong, 'R4.2')).toEqual(['not met', 'Company name contains an invisible character.']);
  });

  test.each<[string, string, string, string]>([
    ['developerLicense: false', 'R1', 'not yet', 'A Defender for Endpoint tenant to build against.'],
    ['demoed: 2026-10-01', 'R2', 'not declared', 'The approval of a customer is not declared.'],
    [
      'customerApproved: 2026-10-01\n  demoed: 2026-12-24',
      'R2',
      'not yet',
      'The demonstration to Microsoft is planned for 2026-12-24.',
    ],
    ['misa: none', 'R3', 'not yet', 'Membership in the Microsoft Intelligent Security Association (MISA).'],
    ['misa: nominated', 'R3', 'declared by you', 'Nominated, but not a member yet.'],
  ])('say what "%s" declares in the words of the page', async (text, id, word, says) => {
    expect(row(await judged(opened(`${MODEL_MANIFEST}readiness:\n  ${text}\n`)), id)).toEqual([word, says]);
  });

  test('of a logo that is not an SVG say what it is, not how large', async () => {
    const text = MODEL_MANIFEST.replace('logo.svg', 'logo.png');
    const image = await judged(opened(text, { 'assets/logo.png': '\u0089PNG\r\n\u001a\n' }));
    expect(image.isLogoRead).toBe(false);
    expect(row(image, 'R4.1')).toEqual(['not met', expect.stringMatching(/^The logo is not a valid SVG: [^,]*\.$/)]);
  });

  test('say where less was looked at than is asked', async () => {
    expect(row(await judged(opened(MODEL_MANIFEST)), 'R4.4')).toEqual([
      'met',
      "Only the URL was checked, because this page does not open it: 'https://contoso.com/guides/connect-defender'.",
    ]);
  });

  test('a value that cannot be declared is a fault with its message', async () => {
    const [word, text = ''] = row(await judged(opened(`${MODEL_MANIFEST}readiness:\n  misa: maybe\n`)), 'R3');
    expect(word).toBe('not met');
    expect(text).toContain("'maybe'");
  });
});

test('a check that failed is named by its requirement, once', async () => {
  const rasterizer = { draw: () => Promise.reject(new Error('no renderer')) };
  const listing = opened(MODEL_MANIFEST);
  const outcome = await judge(listing, { today: TODAY, rasterizer });
  const crashed = await judgedListing(1, listing, 0, outcome);
  expect(crashed.crashed.length).toBeGreaterThan(1);
  expect(crashed.notChecked).toBe('Logo');
  expect(row(crashed, 'R4.1')).toEqual(['unknown', 'Not all of its checks ran.']);
});

test('the logo of a manifest that was opened alone is still to be given, not missing', async () => {
  const listing = openFiles(new Map([['mde-partner.yml', contentOf(MODEL_MANIFEST)]]));
  expect([shown(listing).logoLeftOut, shown(listing).unfilled]).toEqual(['assets/logo.svg', ['logo']]);
  expect(row(await judged(listing), 'R4.1')[0]).toBe('to fill in');
  const given = withLogo(listing, 0, 'any.svg', new TextEncoder().encode(MODEL_LOGO));
  expect([shown(given).logoLeftOut, row(await judged(given), 'R4.1')[0]]).toEqual([null, 'met']);
});

test.each(['', ' \n'])('a manifest that has only %j is a new listing', (text) => {
  const listing = openFiles(new Map([['mde-partner.yml', contentOf(text)]]));
  expect([manifestText(listing), listing.isStarted]).toEqual([manifestText(newListing()), true]);
});

test.each<[string, string, string, string | null, string]>([
  ['no names', '', '', null, 'unnamed'],
  ['both names', 'Contoso', 'Cognito', null, 'named'],
  ['another version', 'Contoso', 'Cognito', 'MdePartner-Contoso-Cognito/2.1', 'named'],
  ['other text', 'Contoso', 'Cognito', 'MdePartner-Contoso-Lens/1.0.0', 'own'],
  ['nothing, although it could be written', 'Contoso', 'Cognito', '', 'missing'],
  ['no Latin letters', 'コントソ', '保護', null, 'unwritable'],
  ['text for names without Latin letters', 'コントソ', '保護', 'MdePartner-Contoso-Hogo/1.0.0', 'own'],
])('the User-Agent of %s comes from where the page says', (_, company, name, typed, expected) => {
  const named = withField(withField(newListing(), ['company', 'name'], company), ['products', 0, 'name'], name);
  const listing = typed === null ? named : withField(named, ['products', 0, 'userAgent'], typed);
  expect(shown(listing).userAgent).toBe(expected);
});

test('a finding about a press release names it, and the date that it is about', async () => {
  const listing = opened(
    andProduct(
      '    pressReleases:\n      - title: Contoso joins\n        submitted: 2026-02-30\n      - publish: 2027-01-15\n',
    ),
  );
  expect(shown(listing).clocks.map(({ unread }) => unread)).toEqual([['submitted'], []]);
  const { report, releases, fields } = await judged(listing);
  const own = report.findings.flatMap(({ rule }, index) =>
    fields[index] === 'pressReleases' ? [[rule, releases[index]]] : [],
  );
  expect(own).toEqual([
    ['date-invalid', { index: 0, name: "'Contoso joins'", key: 'submitted' }],
    ['press-release-window', { index: 1, name: '2', key: 'publish' }],
  ]);
});

test('a logo that is dropped while the manifest has a syntax error takes the place of the last', () => {
  const unfinished = withText(opened(MODEL_MANIFEST), `${MODEL_MANIFEST}readi`);
  const other = MODEL_LOGO.replace('#0a5', '#05a');
  const dropped = withLogo(unfinished, 0, 'new.svg', new TextEncoder().encode(other));
  expect(new TextDecoder().decode(shown(dropped).logo?.bytes)).toBe(other);
});

describe('what was not opened', () => {
  const others = andProduct(
    '  - name: Contoso Lens\n    logo: assets/lens.svg\n    version: { file: package.json }\n    userAgent: MdePartner-Contoso-ContosoLens/1.0.0\n',
  );
  const missing = ({ report }: Judged) =>
    report.findings.flatMap(({ message }, index) => (/ does not exist/.test(message) ? [index] : []));

  test('of other products is no error of a manifest that was opened alone', async () => {
    const alone = await judged(openFiles(new Map([['mde-partner.yml', contentOf(others)]])));
    expect(missing(alone).length).toBeGreaterThan(1);
    expect(missing(alone).every((index) => alone.unfilled.has(index))).toBe(true);
    expect(alone.counts.error).toBe(alone.report.counts.error - alone.unfilled.size);
  });

  test('is an error in a folder', async () => {
    const folder = await judged({ ...opened(others), folder: 'repository' });
    expect(missing(folder).length).toBeGreaterThan(0);
    expect(missing(folder).some((index) => folder.unfilled.has(index))).toBe(false);
  });
});

test('a key that is absent or a company that is not a mapping is not empty', async () => {
  const text = MODEL_MANIFEST.replace('company:\n  name: Contoso', 'company: Contoso').replace(
    /landingPage:/,
    'landingpage:',
  );
  const wrong = await judged(opened(text));
  expect(row(wrong, 'R4.2')[1]).toContain("'Contoso'");
  expect(JSON.stringify(wrong.requirements)).not.toMatch(/The (?:company|landing page) is empty/);
});
