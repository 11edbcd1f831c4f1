import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './folders.ts';
import { andProduct, MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST, withFragment } from './model.ts';
import type { Page } from './site.ts';

/** What the page can look like, and how a person gets there. */
export interface PageState {
  readonly name: string;
  /** Part of the address behind the page's. */
  readonly fragment?: string;
  /** What goes wrong from the start. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Resolves when the state is reached. */
  readonly reach: (page: Page) => Promise<unknown>;
}

const square = (content: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"${more}>${content}</svg>\n`;

export const WIDE_LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64"><path fill="#0a5" d="M4 4h88v56H4z"/></svg>\n';
export const HOSTILE_LOGO = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" onload="parent.hacked = 1">
      <script>parent.hacked = 2; fetch('https://example.com/')</script><image xlink:href="https://example.com/a.png" width="9" height="9"/>
      <foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://example.com/"/></foreignObject><path d="M0 0h9v9z"/></svg>`;
/** 19 words. */
export const LONG_DESCRIPTION =
  'Adds network context and user context to every single Microsoft Defender for Endpoint alert in real time for analysts';
export const TWO_PRODUCTS = andProduct(`  - name: Contoso Lens
    description: ${LONG_DESCRIPTION}
    logo: assets/b.svg
    landingPage: http://contoso.com/guides/connect-lens
    userAgent: MdePartner-Contoso-ContosoLens/1.0.0
`);
/** A second product with a name, a word and a URL that are wider than a phone, and a press release that comes too early. */
const LONG_WORDS = andProduct(`  - name: Contoso Lens${' for every cloud'.repeat(5)}
    description: Adds ${'context'.repeat(12)} to every alert
    logo: assets/${'logo'.repeat(20)}.svg
    landingPage: http://contoso.com/${'guides/'.repeat(15)}
    userAgent: MdePartner-Contoso-${'ContosoLens'.repeat(6)}/1.0.0
    pressReleases: [{ title: ${'News'.repeat(20)}, submitted: 2026-11-01, publish: 2026-11-03 }]
`);
const MANY = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'fabrikam', 'mde-partner.yml'), 'utf8');
const REAL = MODEL_MANIFEST.replaceAll('Contoso Cognito', 'Blue Heron Sightline')
  .replaceAll('ContosoCognito', 'BlueHeronSightline')
  .replaceAll('Contoso', 'BlueHeron')
  .replaceAll('BlueHeron-BlueHeron', 'BlueHeron-')
  .replaceAll('contoso.com', 'blueheron-security.com')
  .replace('sample: true\n', '');

/** A press release of the product, as YAML in one line. */
const release = (text: string) => withFragment(`    pressReleases: [{ title: News of the year, ${text} }]\n`);
const readiness = (text: string) => withFragment(`readiness: ${text}\n`);

export const pageFile = (name: string, content: string | Buffer, mimeType: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
/** Waits until the last edit was judged. */
const verdict = (page: Page, text: string) => page.locator('.verdict', { hasText: text }).waitFor();
const openManifest = (page: Page, text: string | Buffer) =>
  page.getByLabel('Manifest file').setInputFiles([pageFile('mde-partner.yml', text, 'text/yaml')]);
const openFolder = (page: Page, files: Readonly<Record<string, string>>) =>
  page.getByLabel('Folder of the repository').setInputFiles(folderWith(files));
const giveLogo = (page: Page, svg: string, name = 'logo.svg') =>
  field(page, 'Logo file').setInputFiles(pageFile(name, svg, 'image/svg+xml'));
const example = async (page: Page) => {
  await page.locator('button', { hasText: 'Show an example' }).click();
  await page.locator('.before-after img').nth(1).waitFor();
};
/** Listing of the model with another manifest and logo. */
const listing =
  (manifest: string, svg = MODEL_LOGO) =>
  async (page: Page) => {
    await openFolder(page, { ...MODEL_FILES, 'mde-partner.yml': manifest, 'assets/logo.svg': svg });
    await page.locator('.summary:not(.new) .verdict').waitFor();
    await page.locator('.verdict', { hasText: /^(?!Checking)/ }).waitFor();
  };
const ofLogo = (svg: string) => listing(MODEL_MANIFEST, svg);

/** Every state of the page that looks different, one for each kind of file, field and fault. */
export const PAGE_STATES: readonly PageState[] = [
  { name: 'start', reach: async () => {} },
  {
    name: 'filling',
    reach: async (page) => {
      await field(page, 'Company').fill('Northwind Lens');
      await field(page, 'Description').fill(`${LONG_DESCRIPTION} ${'and more '.repeat(30)}`);
      await verdict(page, '1 error so far');
    },
  },
  {
    name: 'filled but for the logo',
    reach: async (page) => {
      await field(page, 'Company').fill('Northwind');
      await field(page, 'Product').fill('Northwind Insight');
      await field(page, 'Description').fill(
        'Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
      );
      await field(page, 'Landing page').fill('https://www.northwind-insight.io/guides/connect-defender');
      await verdict(page, 'so far');
    },
  },
  {
    name: 'example',
    reach: async (page) => {
      await example(page);
      await page.locator('.why summary').first().click();
    },
  },
  {
    name: 'example with all fixes applied',
    reach: async (page) => {
      await example(page);
      await page.locator('.summary .primary').click();
      await page.locator('.done').first().waitFor();
      await page.locator('.before-after').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'example at 200 %',
    reach: async (page) => {
      await example(page);
      await page.locator('.choice label', { hasText: '200%' }).click();
    },
  },
  { name: 'clean', reach: listing(MODEL_MANIFEST) },
  { name: 'clean and no sample', reach: listing(REAL) },
  {
    name: 'packed',
    reach: async (page) => {
      await listing(REAL)(page);
      await verdict(page, 'No findings');
      await page.getByRole('button', { name: 'Pack for Microsoft' }).click();
      await page.locator('.take-away .note', { hasText: 'in your downloads' }).waitFor();
    },
  },
  {
    name: 'pack refused',
    reach: async (page) => {
      await example(page);
      await verdict(page, '2 errors');
      await page.getByRole('button', { name: 'Pack for Microsoft' }).click();
      await page.locator('.take-away .note', { hasText: 'Nothing was packed' }).waitFor();
    },
  },
  {
    name: 'draft packed',
    reach: async (page) => {
      await example(page);
      await verdict(page, '2 errors');
      await page.getByRole('button', { name: 'Pack for Microsoft' }).click();
      await page.getByRole('button', { name: 'pack a draft' }).click();
      await page.locator('.take-away .note', { hasText: 'draft' }).waitFor();
    },
  },
  {
    name: 'manifest without its logo',
    reach: async (page) => {
      await openManifest(page, MODEL_MANIFEST);
      await verdict(page, 'so far');
    },
  },
  {
    name: 'hostile logo',
    reach: async (page) => {
      await openManifest(page, MODEL_MANIFEST);
      await giveLogo(page, HOSTILE_LOGO);
      await page.locator('.logo .field-findings li').first().waitFor();
    },
  },
  {
    name: 'syntax error',
    reach: async (page) => {
      await openManifest(page, 'a: "b');
      await page.locator('.form .note').waitFor();
      await page.locator('.findings h3').first().waitFor();
    },
  },
  {
    name: 'syntax error after an edit',
    reach: async (page) => {
      await listing(MODEL_MANIFEST)(page);
      await page.locator('.editor .cm-content').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('x: "y');
      await page.locator('.form .note').waitFor();
    },
  },
  {
    name: 'no text',
    reach: async (page) => {
      await openManifest(page, Buffer.from([0xff, 0xfe, 0, 0x80, 7]));
      await page.locator('.form .note', { hasText: 'cannot be read as text' }).waitFor();
      await page.locator('.findings h3').first().waitFor();
    },
  },
  { name: 'empty manifest', reach: (page) => listing('')(page) },
  { name: 'other shapes', reach: listing('schemaVersion: 1\ncompany: Contoso\nproducts: [foo]\nreadiness: 1\n') },
  {
    name: 'unknown keys',
    reach: listing(
      withFragment('    landingpage: https://contoso.com\n    tagline: Faster\nowner: us\n').replace(
        / {4}landingPage.*\n/,
        '',
      ),
    ),
  },
  {
    name: 'many findings',
    reach: async (page) => {
      await openManifest(page, MANY);
      await page.locator('.others > summary').click();
    },
  },
  {
    name: 'long words',
    reach: async (page) => {
      await openManifest(page, LONG_WORDS);
      await page.locator('.form select').selectOption('1');
      await page.locator('.clock .advice.late').waitFor();
    },
  },
  {
    name: 'a finding in another product',
    reach: async (page) => {
      await openFolder(page, { ...MODEL_FILES, 'mde-partner.yml': TWO_PRODUCTS, 'assets/b.svg': MODEL_LOGO });
      await page.locator('.summary', { hasText: 'in other products' }).waitFor();
    },
  },
  {
    name: 'several manifests',
    reach: async (page) => {
      await openFolder(page, { 'lens/mde-partner.yml': MODEL_MANIFEST, 'sentry/mde-partner.yml': TWO_PRODUCTS });
      await field(page, 'Manifest to show').selectOption('sentry/mde-partner.yml');
      await page.locator('.form select').selectOption('1');
      await page.locator('.findings .place', { hasText: 'sentry/mde-partner.yml' }).first().waitFor();
    },
  },
  {
    name: 'folder without a manifest',
    reach: async (page) => {
      await openFolder(page, { 'README.md': 'x' });
      await page.locator('.summary', { hasText: "There is no mde-partner.yml in '" }).waitFor();
    },
  },
  {
    name: 'folder with sources',
    reach: async (page) => {
      await openFolder(page, { ...MODEL_FILES, 'src/client.py': 'print()\n' });
      await page.locator('.findings .note', { hasText: 'source code in' }).waitFor();
    },
  },
  {
    name: 'waived',
    reach: listing(
      `${MODEL_MANIFEST.replace('contoso.com/guides', 'contoso.com/a').replace('-ContosoCognito/', '-Other/')}waivers:\n  - { rule: user-agent-name-mismatch, reason: The name was agreed with Microsoft, owner: brand-team }\n`,
    ),
  },
  { name: 'warning', reach: listing(withFragment('    description: Blocks threats\n')) },
  {
    name: 'former product name',
    reach: listing(
      withFragment('    description: Adds network context to every Windows Defender ATP alert for faster triage\n'),
    ),
  },
  {
    name: 'description in Arabic',
    reach: listing(
      withFragment('    description: يضيف سياق الشبكة إلى كل تنبيه من Microsoft Defender for Endpoint للفرز الأسرع\n'),
    ),
  },
  {
    name: 'names without Latin letters',
    reach: async (page) => {
      await field(page, 'Company').fill('株式会社富士');
      await field(page, 'Product').fill('分析器');
      await page.locator('.field.userAgent, .agent .empty').first().waitFor();
      await verdict(page, 'so far');
    },
  },
  {
    name: 'User-Agent of its own',
    reach: listing(withFragment('    userAgent: MdePartner-Contoso-Other/1.0.0\n')),
  },
  { name: 'malformed User-Agent', reach: listing(withFragment('    userAgent: Contoso Cognito 1.0\n')) },
  {
    name: 'User-Agent with a template',
    reach: async (page) => {
      const manifest = withFragment(
        '    userAgent: MdePartner-Contoso-ContosoCognito/{version}\n    version: { file: package.json }\n',
      );
      await openFolder(page, {
        ...MODEL_FILES,
        'mde-partner.yml': manifest,
        'package.json': '{ "version": "2.1.0" }\n',
      });
      await page.locator('.agent .value').waitFor();
    },
  },
  {
    name: 'multi-tenant',
    reach: async (page) => {
      await listing(MODEL_MANIFEST)(page);
      await field(page, 'Multi-tenant application').selectOption('Yes');
      await field(page, 'Application name').waitFor();
    },
  },
  {
    name: 'multi-tenant, named',
    reach: listing(withFragment('    entraApplication: { multiTenant: true, name: Contoso Cognito Connector }\n')),
  },
  {
    name: 'ready',
    reach: listing(
      readiness('{ developerLicense: true, customerApproved: 2026-03-02, demoed: 2026-04-02, misa: member }'),
    ),
  },
  {
    name: 'not ready',
    reach: listing(readiness('{ developerLicense: false, customerApproved: false, demoed: false, misa: none }')),
  },
  {
    name: 'readiness that cannot be read',
    reach: listing(readiness('{ developerLicense: maybe, customerApproved: soon, demoed: true, misa: gold }')),
  },
  { name: 'press release too early', reach: listing(release('submitted: 2026-03-02, publish: 2026-03-05')) },
  { name: 'press release not approved', reach: listing(release('submitted: 2025-03-01, publish: 2025-03-20')) },
  {
    name: 'press release approved',
    reach: listing(release('submitted: 2025-03-01, approved: 2025-03-18, publish: 2025-03-20')),
  },
  { name: 'press release to come', reach: listing(release('submitted: 2026-11-20, publish: 2027-03-20')) },
  { name: 'press release without dates', reach: listing(release('url: https://contoso.com/news')) },
  { name: 'press release with unreadable dates', reach: listing(release('submitted: soon, publish: 2.3.2026')) },
  {
    name: 'several press releases',
    reach: listing(
      withFragment(
        '    pressReleases:\n      - { title: One, submitted: 2026-03-02, publish: 2026-03-05 }\n      - { title: Two, submitted: 2025-03-01, approved: 2025-03-18, publish: 2025-03-20 }\n      - { title: Three }\n',
      ),
    ),
  },
  { name: 'no press release', reach: listing(withFragment('    pressReleases: []\n')) },
  { name: 'logo: not square', reach: ofLogo(WIDE_LOGO) },
  {
    name: 'logo: tall',
    reach: ofLogo(WIDE_LOGO.replace('0 0 96 64', '0 0 64 256').replace('M4 4h88v56', 'M4 4h56v248')),
  },
  { name: 'logo: small in its canvas', reach: ofLogo(square('<circle fill="#0a5" cx="64" cy="64" r="12"/>')) },
  { name: 'logo: off center', reach: ofLogo(square('<circle fill="#0a5" cx="44" cy="44" r="40"/>')) },
  { name: 'logo: clipped', reach: ofLogo(square('<circle fill="#0a5" cx="100" cy="64" r="60"/>')) },
  { name: 'logo: blank', reach: ofLogo(square('<path fill="none" d="M0 0h9v9"/>')) },
  { name: 'logo: pale', reach: ofLogo(square('<path fill="#fafafa" d="M4 4h120v120H4z"/>')) },
  { name: 'logo: dark', reach: ofLogo(square('<path fill="#1b1a19" d="M4 4h120v120H4z"/>')) },
  { name: 'logo: no size', reach: ofLogo(MODEL_LOGO.replace(' viewBox="0 0 128 128"', ' width="128px" height="96%"')) },
  { name: 'logo: no SVG', reach: ofLogo('<html><body>Not found</body></html>') },
  { name: 'logo: ends early', reach: ofLogo('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0') },
  {
    name: 'logo: animated',
    reach: ofLogo(square('<path fill="#0a5" d="M4 4h120v120H4z"><animate attributeName="x" to="9" dur="1s"/></path>')),
  },
  {
    name: 'logo: embedded page',
    reach: ofLogo(
      square(
        '<path fill="#0a5" d="M4 4h40v120H4z"/><foreignObject x="50" width="40" height="90"><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
      ),
    ),
  },
  {
    name: 'logo: heavy',
    reach: ofLogo(square(`<path fill="#0a5" d="M4 4h120v120H4z"/><!-- ${'x'.repeat(120_000)} -->`)),
  },
  {
    name: 'logo: no picture',
    reach: async (page) => {
      await field(page, 'Logo file').setInputFiles(pageFile('Brand Guide.pdf', '%PDF-1.7', 'application/pdf'));
      await page.locator('.stage .hint').waitFor();
    },
  },
  {
    name: 'logo: changed path',
    reach: async (page) => {
      await listing(MODEL_MANIFEST)(page);
      await field(page, 'Logo file').setInputFiles(pageFile('Brand Guide.pdf', '%PDF-1.7', 'application/pdf'));
      await page.locator('.done', { hasText: 'Brand-Guide.pdf' }).waitFor();
    },
  },
  {
    name: 'logo: refused',
    reach: async (page) => {
      await openManifest(page, 'company: "Contoso\n');
      await page.locator('.drop', { hasText: 'Fix the manifest first' }).waitFor();
      await giveLogo(page, MODEL_LOGO);
      await page.locator('.logo [role=alert]').waitFor();
    },
  },
  {
    name: 'logo: too large a file',
    reach: async (page) => {
      await field(page, 'Company').fill('Contoso');
      await field(page, 'Logo file').setInputFiles(pageFile('huge.svg', Buffer.alloc(11_000_000, 32), 'image/svg+xml'));
      await page.locator('.message').waitFor();
    },
  },
  {
    name: 'completion',
    reach: async (page) => {
      await page.locator('.editor .cm-content').click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Control+Space');
      await page.locator('.editor .cm-tooltip-autocomplete li').first().waitFor();
    },
  },
  {
    name: 'help in the editor',
    reach: async (page) => {
      await listing(MODEL_MANIFEST)(page);
      const line = page.locator('.editor .cm-line', { hasText: 'logo:' });
      await line
        .locator('span')
        .first()
        .hover({ position: { x: 52, y: 8 } });
      await page.locator('.editor .cm-key-help').waitFor();
    },
  },
  {
    name: 'drop',
    reach: async (page) => {
      await page.evaluate(`(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'logo.svg'));
        dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
      })()`);
      await page.locator('.drop-hint').waitFor();
    },
  },
  {
    name: 'damaged link',
    fragment: '#listing=abc',
    reach: (page) => page.locator('.message', { hasText: 'The listing in this link cannot be read' }).waitFor(),
  },
  {
    name: 'copy by hand',
    prepare: (page) =>
      page.addInitScript(
        'Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"))',
      ),
    reach: async (page) => {
      await example(page);
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.getByLabel('Your browser blocked copying. Copy this text:').waitFor();
    },
  },
  {
    name: 'no check',
    prepare: (page) => page.route('**/worker.js', (route) => route.abort()),
    reach: (page) => verdict(page, 'The check could not be loaded.'),
  },
  {
    name: 'no renderer',
    prepare: (page) => page.route('**/*.wasm', (route) => route.abort()),
    reach: async (page) => {
      await openFolder(page, MODEL_FILES);
      await page.locator('.fault', { hasText: 'All other checks ran.' }).waitFor();
    },
  },
  {
    name: 'no editor',
    prepare: (page) => page.route('**/editor-*.js', (route) => route.abort()),
    reach: (page) => page.locator('.manifest .note', { hasText: 'The editor could not be loaded.' }).waitFor(),
  },
  {
    name: 'part that cannot be drawn',
    prepare: (page) => page.addInitScript(`URL.createObjectURL = () => { throw new Error('no memory'); }`),
    reach: async (page) => {
      await field(page, 'Company').fill('Contoso');
      await giveLogo(page, MODEL_LOGO);
      await verdict(page, 'A part of this page failed.');
    },
  },
];

/** Brings a page that was just loaded into a state. */
export async function inState(page: Page, name: string): Promise<void> {
  const state = PAGE_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state '${name}'`);
  await state.reach(page);
}
