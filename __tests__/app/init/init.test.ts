import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { check } from '../../../src/app/check.ts';
import type { Ask } from '../../../src/app/init/draft.ts';
import { type InitRequest, init } from '../../../src/app/init/init.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { examples } from '../../support/examples.ts';
import { hostileText } from '../../support/hostile.ts';
import { memoryScan } from '../../support/memory-scan.ts';
import { type Files, memoryTree } from '../../support/memory-tree.ts';
import { MODEL_LOGO, MODEL_MANIFEST } from '../../support/model.ts';

const WIDE_LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><path d="M4 4h120v90H4z"/></svg>\n';
const REPOSITORY = 'https://github.com/halvard-sec/argus-mde';
const API = 'https://api.security.microsoft.com/api';

interface Product {
  readonly [key: string]: unknown;
}
interface Written {
  readonly company: { readonly name: string };
  readonly products: readonly Product[];
}

async function run(
  files: Files,
  request: Partial<InitRequest> = {},
  { scans = true, repository = REPOSITORY, ask = null as Ask | null } = {},
) {
  const tools = { repository, ...(scans ? { scan: memoryScan(files) } : {}) };
  const outcome = await init({ path: '', product: null, ...request }, memoryTree(files), tools, ask);
  const data = parse(outcome.after) as Written;
  return { ...outcome, data, product: data.products.at(-1) as Product };
}

const sends = (agent: string) => `import requests
AGENT = "${agent}"
def alerts():
    return requests.get("${API}/alerts", headers={"User-Agent": AGENT}).json()
`;

describe('names', () => {
  test.each<[string, Files, string, string]>([
    [
      'package.json',
      { 'package.json': '{"name": "argus", "displayName": "Argus Eye", "publisher": "Halvard Security"}' },
      'Halvard Security',
      'Argus Eye',
    ],
    [
      'a title that spells the name',
      {
        'package.json': '{"name": "@nw/argus-eye", "author": "Ada <a@b.c>"}',
        'README.md': '# Welcome to **Argus Eye**: it sees\n',
      },
      'halvard-sec',
      'Argus Eye',
    ],
    [
      'pyproject.toml',
      { 'pyproject.toml': '[project]\nname = "argus"\nauthors = [{name = "Halvard Sec Ltd"}]\n' },
      'Halvard Sec Ltd',
      'argus',
    ],
    ['setup.py', { 'setup.py': "setup(\n    name='argus',\n    author='Halvard Inc.',\n)\n" }, 'Halvard Inc.', 'argus'],
    ['setup.cfg', { 'setup.cfg': '[metadata]\nname = argus\nauthor = Halvard GmbH\n' }, 'Halvard GmbH', 'argus'],
    [
      'a project of .NET',
      {
        'Argus.csproj':
          '<Project><PropertyGroup><Company>Halvard</Company><Authors>Argus</Authors></PropertyGroup></Project>',
      },
      'Halvard',
      'Argus',
    ],
    [
      'a module of PowerShell',
      { 'src/ArgusMde.psd1': "@{\n ModuleVersion = '1.2.3'\n CompanyName = 'Halvard'\n}\n" },
      'Halvard',
      'ArgusMde',
    ],
    ['go.mod', { 'go.mod': 'module github.com/halvard-sec/argus/v2\n' }, 'halvard-sec', 'argus'],
    [
      'pom.xml',
      {
        'pom.xml': '<project><organization><name>Halvard</name></organization><artifactId>argus</artifactId></project>',
      },
      'Halvard',
      'argus',
    ],
    ['Gradle', { 'settings.gradle': "rootProject.name = 'argus'\n" }, 'halvard-sec', 'argus'],
    ['Cargo.toml', { 'Cargo.toml': '[package]\nname = "argus"\n' }, 'halvard-sec', 'argus'],
    ['composer.json', { 'composer.json': '{"name": "halvard/argus"}' }, 'halvard-sec', 'argus'],
    [
      'an app of Splunk',
      {
        'ta/app.manifest': '{"info": {"title": "Argus for Splunk", "author": [{"name": "Ada", "company": "Halvard"}]}}',
      },
      'Halvard',
      'Argus for Splunk',
    ],
    [
      'an app of Splunk SOAR',
      { 'argus.json': '{"appid": "1", "product_vendor": "Microsoft", "publisher": "Halvard", "name": "Argus"}' },
      'Halvard',
      'Argus',
    ],
    [
      'a license and the remote',
      { LICENSE: 'MIT License\n\nCopyright (c) 2021-2024 Halvard Security and contributors\n' },
      'Halvard Security',
      'argus-mde',
    ],
    [
      'a list of authors with the owner',
      { 'package.json': '{"name": "argus", "author": "Ada Nyberg, Halvard Group"}' },
      'Halvard Group',
      'argus',
    ],
    [
      'a license of the owner and a person',
      { LICENSE: 'MIT License\n\nCopyright (c) 2024 Halvard Group and Ada Nyberg\n' },
      'Halvard Group',
      'argus-mde',
    ],
    [
      'a legal name with a comma',
      { 'package.json': '{"name": "argus", "author": "Nyberg Research and Data, LLC"}' },
      'Nyberg Research and Data, LLC',
      'argus',
    ],
    [
      'a module of PowerShell with a page as its company',
      { 'src/ArgusMde.psd1': "@{\n ModuleVersion = '1.2.3'\n CompanyName = 'https://github.com/halvard'\n}\n" },
      'halvard-sec',
      'ArgusMde',
    ],
    [
      'a module of PowerShell without a company',
      { 'src/ArgusMde.psd1': "@{\n ModuleVersion = '1.2.3'\n CompanyName = 'N/A'\n Author = 'Halvard Team'\n}\n" },
      'Halvard Team',
      'ArgusMde',
    ],
    ['the remote alone', {}, 'halvard-sec', 'argus-mde'],
  ])('from %s', async (_, files, company, name) => {
    const { data } = await run(files);
    expect([data.company.name, data.products[0]?.['name']]).toEqual([company, name]);
  });

  test.each<[string, Files]>([
    [
      'names that tools fill in',
      {
        'package.json': '{"name": "my-app", "publisher": "your company"}',
        'module.psd1': "@{\nModuleVersion = '1'\nCompanyName = 'Unknown'\n}",
      },
    ],
    [
      'a folder with two projects',
      {
        'a.csproj': '<Project><PropertyGroup><Company>A</Company></PropertyGroup></Project>',
        'b.csproj': '<Project><PropertyGroup><Company>B</Company></PropertyGroup></Project>',
      },
    ],
    [
      'a file that cannot be parsed',
      { 'pyproject.toml': '[project\nname = "x"', 'pom.xml': '<project><name>x', 'composer.json': '[' },
    ],
    ['the fictional companies', { 'package.json': '{"name": "contoso", "publisher": "Contoso"}' }],
    ['chapters of a README', { 'README.md': '# Installation\n\n# Usage\n' }],
  ])('never from %s: both are placeholders', async (_, files) => {
    const { data } = await run(files, {}, { repository: '' });
    expect([data.company.name, data.products[0]?.['name']]).toEqual(['<your company>', '<your product>']);
    expect(data.products[0]?.['userAgent']).toBe('MdePartner-{CompanyName}-{ProductName}/1.0.0');
  });

  test('each guess has its source in a comment, and each placeholder what to write', async () => {
    const { after } = await run({ 'package.json': '{"name": "argus", "publisher": "Halvard", "version": "1.2.3"}' });
    expect(after.split('\n').slice(1)).toEqual([
      '# Replace everything in < >. Paths are relative to the folder of this file.',
      'schemaVersion: 1',
      'company:',
      "  # From 'publisher' in package.json.",
      '  name: Halvard',
      'products:',
      "  # From 'name' in package.json.",
      '  - name: argus',
      '    # Plain text of 10 to 15 words.',
      '    description: <what your product adds to Microsoft Defender for Endpoint, in at most 15 words>',
      '    # A square SVG file.',
      '    logo: assets/<your logo>.svg',
      '    # The page where a customer completes the integration or reads how to do it.',
      '    landingPage: https://<your site>/guides/connect-defender',
      '    # From the names of the company and the product.',
      '    userAgent: MdePartner-Halvard-Argus/{version}',
      '    # The file with the version of the product.',
      '    version:',
      '      file: package.json',
      '',
    ]);
  });
});

describe('the User-Agent', () => {
  test('the only one in the code, and the names that it has', async () => {
    const { product, data } = await run({
      'a.py': sends('MdePartner-Halvard-ArgusEye/2.0.1'),
      'README.md': '# Argus Eye\n',
    });
    expect([data.company.name, product['name'], product['userAgent']]).toEqual([
      'Halvard',
      'Argus Eye',
      'MdePartner-Halvard-ArgusEye/2.0.1',
    ]);
  });

  test('a version that the program fills in is the template', async () => {
    const code = sends('x').replace('"x"', 'f"MdePartner-Halvard-Argus/{os.environ[\'V\']}"');
    const { product } = await run({ 'a.py': `import os\n${code}` });
    expect(product['userAgent']).toBe('MdePartner-Halvard-Argus/{version}');
  });

  test('an older form becomes the documented one, and the comment quotes the code', async () => {
    const { product, after } = await run({ 'a.py': sends('MdatpPartner-Halvard-Argus/2.0.1') });
    expect(product['userAgent']).toBe('MdePartner-Halvard-Argus/2.0.1');
    expect(after).toContain(
      "    # The code has 'MdatpPartner-Halvard-Argus/2.0.1', which is not the documented form.\n",
    );
  });

  test('of several, none: it is made of the names', async () => {
    const { product, after } = await run({
      'a.py': sends('MdePartner-Halvard-Argus/1.0.0'),
      'b.py': sends('MdePartner-Halvard-Panoptes/1.0.0'),
    });
    expect(product['userAgent']).toBe('MdePartner-Halvard-ArgusMde/1.0.0');
    expect(after).toContain('# From the names of the company and the product, and the version in a.py:2.\n');
    expect(after).toContain("# The code has several: 'MdePartner-Halvard-Argus/1.0.0' in a.py:2, ");
  });

  test('without a scan it is made of the names', async () => {
    const { product } = await run({ 'a.py': sends('MdePartner-X-Y/1.0.0') }, {}, { scans: false });
    expect(product['userAgent']).toBe('MdePartner-HalvardSec-ArgusMde/1.0.0');
  });

  const ASSUMED = '    # From the names of the company and the product, with an assumed version.\n';
  const CONFIRM =
    "    # No file with the version was found. Confirm 1.0.0, or name the file as 'version.file' and write {version} here.\n";

  test('without any version, it can be sent, and the comments say that the version is assumed', async () => {
    const { product, after, fields } = await run({ 'README.md': '# Argus\n' });
    expect(product['userAgent']).toBe('MdePartner-HalvardSec-ArgusMde/1.0.0');
    expect(after).toContain(`${ASSUMED}${CONFIRM}    userAgent:`);
    expect(fields.find(({ key }) => key === 'userAgent')?.source).toContain('with an assumed version');
  });

  test.each<[string, Files, string]>([
    ['the version that all of the code has', { 'b.py': sends('MdePartner-Halvard-B/2.4.0') }, '2.4.0'],
    ['an assumed version where the code differs', { 'b.py': sends('MdePartner-Halvard-B/2.5.0') }, '1.0.0'],
    ['the template with a version file', { 'b.py': '', 'package.json': '{"version": "3.0.0"}' }, '{version}'],
  ])('made of the names, it has %s', async (_, files, version) => {
    const code: Files = version === '{version}' ? {} : { 'a.py': sends('MdePartner-Halvard-A/2.4.0') };
    const { product, after } = await run({ ...code, ...files });
    expect(String(product['userAgent']).split('/')[1]).toBe(version);
    expect(after.includes(CONFIRM)).toBe(version === '1.0.0');
  });

  test('the template stays where the program fills in the version, and a comment asks for the file', async () => {
    const code = sends('x').replace('"x"', 'f"MdePartner-Halvard-Argus/{os.environ[\'V\']}"');
    const { after } = await run({ 'a.py': `import os\n${code}` });
    expect(after).toContain('    # The code fills in the version, but no file with it was found. ');
    expect(after).not.toContain(CONFIRM);
  });
});

describe('logo, page, version, description and application', () => {
  test('the best square file; the others are named', async () => {
    const { product, after } = await run({
      'img/logo.svg': WIDE_LOGO,
      'img/icon.svg': MODEL_LOGO,
      'public/vite.svg': MODEL_LOGO,
    });
    expect(product['logo']).toBe('img/icon.svg');
    expect(after).toContain("    # Other SVG files: 'img/logo.svg'.\n");
  });

  test('a file that is not square is only named', async () => {
    const { product, after } = await run({ 'img/logo.svg': WIDE_LOGO });
    expect(product['logo']).toBe('assets/<your logo>.svg');
    expect(after).toContain("    # SVG files that are not square: 'img/logo.svg'.\n");
  });

  test('a link about Defender on the site of the company; of another site only a remark', async () => {
    const files = {
      'README.md':
        '[docs](https://docs.halvard-sec.com/x) [Microsoft Defender for Endpoint](https://docs.halvard-sec.com/guides/defender)\n',
    };
    expect((await run(files)).product['landingPage']).toBe('https://docs.halvard-sec.com/guides/defender');
    const other = await run({ 'README.md': '[Defender for Endpoint](https://blog.adatum-people.net/defender-tips)\n' });
    expect(other.product['landingPage']).toBe('https://<your site>/guides/connect-defender');
    expect(other.after).toContain("# README.md links to 'https://blog.adatum-people.net/defender-tips'.\n");
    const vmware = await run({ 'README.md': '[NSX Defender](https://halvard-sec.com/nsx-defender)\n' });
    expect(vmware.after).not.toContain('nsx-defender');
  });

  test.each<[string, Files, unknown]>([
    ['a usual file', { 'package.json': '{"version": "1.2.3"}' }, { file: 'package.json' }],
    [
      'a module manifest',
      { 'src/A.psd1': "@{\nModuleVersion = '1.2.3'\nAuthor = 'Ada'\n}" },
      { file: 'src/A.psd1', key: 'ModuleVersion' },
    ],
    ['setup.py', { 'setup.py': "setup(name='a',\n  version='1.2.3')" }, { file: 'setup.py', key: 'version' }],
    [
      'a Python module',
      { 'argus/__init__.py': '__version__ = "1.2.3"\n' },
      { file: 'argus/__init__.py', key: '__version__' },
    ],
    ['nothing', {}, undefined],
  ])('the version of %s', async (_, files, version) => {
    expect((await run(files)).product['version']).toEqual(version);
  });

  test('a description that fits is taken, any other is shown', async () => {
    const fits = 'Adds network context to every Microsoft Defender for Endpoint alert for faster triage';
    expect(
      (await run({ 'package.json': JSON.stringify({ name: 'a', description: fits }) })).product['description'],
    ).toBe(fits);
    const short = await run({ 'package.json': '{"name": "a", "description": "Adds context"}' });
    expect(short.product['description']).toMatch(/^<what your product adds/);
    expect(short.after).toContain("    # 'description' in package.json: 'Adds context'.\n");
  });

  test.each<[string, string, unknown]>([
    [
      'New-MgApplication -DisplayName "Argus Eye" -SignInAudience AzureADMultipleOrgs',
      'a.ps1',
      { multiTenant: true, name: 'Argus Eye' },
    ],
    [
      "az ad app create --display-name 'Argus' --sign-in-audience AzureADMyOrg",
      'a.sh',
      { multiTenant: false, name: 'Argus' },
    ],
    ['resource "azuread_application" "this" {\n  display_name = "Argus"\n}', 'a.tf', { name: 'Argus' }],
    ['New-MgApplication -DisplayName $name', 'a.ps1', undefined],
    ['New-MgApplication -DisplayName "A1"\nNew-MgApplication -DisplayName "B2"', 'a.ps1', undefined],
  ])('the application of %s', async (code, path, application) => {
    expect((await run({ [path]: code })).product['entraApplication']).toEqual(application);
  });

  test('paths are relative to the folder of the manifest', async () => {
    const files = {
      'eye/logo.svg': MODEL_LOGO,
      'eye/package.json': '{"name": "argus", "version": "1.0.0"}',
      'eye/.github/x': '',
    };
    const { product, path } = await run(files, { path: 'eye' });
    expect([path, product['logo'], product['name']]).toEqual(['eye/mde-partner.yml', 'logo.svg', 'argus']);
    const inside = await run(files, { path: 'eye/.github/mde-partner.yml' });
    expect([inside.path, inside.product['logo'], inside.product['version']]).toEqual([
      'eye/.github/mde-partner.yml',
      '../logo.svg',
      { file: '../package.json' },
    ]);
  });
});

test('check lists right after it only what a person must decide', async () => {
  const code: Files = {
    'package.json': '{"name": "argus", "publisher": "Halvard Security", "version": "2.0.1"}',
    'img/logo.svg': MODEL_LOGO,
    'a.py': sends('MdePartner-HalvardSecurity-Argus/2.0.1'),
  };
  const { after, path } = await run(code);
  const files = { ...code, [path]: after };
  const { report } = await check(
    { paths: [''], rules: null, failOn: 'error', today: '2026-11-30', release: null },
    memoryTree(files),
    { version: '1.0.0', help: String },
    { scan: memoryScan(files), repository: REPOSITORY },
  );
  const lines = after.split('\n');
  expect(report.findings.map(({ rule, start }) => `${rule} ${lines[start.line - 1]?.trim().split(':')[0]}`)).toEqual([
    'description-not-plain-text description',
    'landing-page-invalid landingPage',
  ]);
});

describe('questions', () => {
  test('an answer replaces the guess and what follows from it, and has no source', async () => {
    const asked: string[] = [];
    const ask: Ask = async ({ key, guess }) => {
      asked.push(`${key}: ${guess}`);
      return key === 'company' ? 'Fabrikam Labs: "A" #1' : guess;
    };
    const { data, product, after } = await run({}, {}, { ask });
    expect(asked).toEqual([
      'company: halvard-sec',
      'name: argus-mde',
      'description: null',
      'logo: null',
      'landingPage: null',
      'userAgent: MdePartner-FabrikamLabsASharp1-ArgusMde/1.0.0',
    ]);
    expect([data.company.name, product['name']]).toEqual(['Fabrikam Labs: "A" #1', 'argus-mde']);
    expect(after).not.toContain('git remote.\n  name: Fabrikam');
  });
});

describe('an existing manifest', () => {
  test.each(['mde-partner.yml', 'mde-partner.yaml', '.github/mde-partner.yml'])(
    '%s is never overwritten',
    async (path) => {
      await expect(run({ [path]: MODEL_MANIFEST })).rejects.toThrow(`'${path}' exists (init never overwrites it;`);
    },
  );

  test.each<[string, string]>([
    ['as it is', MODEL_MANIFEST],
    ['with comments, CR LF and other keys', `${MODEL_MANIFEST.replaceAll('\n', '\r\n')}# end\r\nwaivers: []\r\n`],
    [
      'without a final line end',
      'company: { name: Contoso }\nschemaVersion: 1\nproducts:\n- name: A # first\n  logo: a.svg # last',
    ],
    [
      'that ends in a block scalar',
      'schemaVersion: 1\nproducts:\n    -   name: A\n        description: >-\n          one\n\n\n# comment\ncompany:\n  name: C\n',
    ],
  ])('%s, gets one product more; every other byte stays', async (_, before) => {
    const { after, path } = await run({ 'mde-partner.yml': before }, { product: 'Second: one' });
    const bytes = (text: string) => parseManifest(path, new TextEncoder().encode(text)).data;
    expect(bytes(after).products?.at(-1)?.name).toBe('Second: one');
    expect(bytes(after).products?.slice(0, -1)).toEqual(bytes(before).products);
    const added = after.length - before.length;
    const starts = [...before].map((_, at) => at).concat(before.length);
    expect(
      starts.some((at) => before.slice(0, at) === after.slice(0, at) && before.slice(at) === after.slice(at + added)),
    ).toBe(true);
    expect(after.replaceAll('\r\n', '').includes('\n')).toBe(!before.includes('\r\n'));
  });

  test.each<[string, string, string]>([
    ['a product of this name', MODEL_MANIFEST, 'already has the product'],
    ['products in brackets', 'schemaVersion: 1\nproducts: [{ name: A }]\n', "'products' is in brackets"],
    ['no products', 'schemaVersion: 1\n', "has no list 'products'"],
    ['no YAML', 'a: [\n', 'cannot be read'],
  ])('%s: nothing is added', async (_, text, message) => {
    await expect(run({ 'mde-partner.yml': text }, { product: 'Contoso Cognito' })).rejects.toThrow(message);
  });

  test('two manifests, names that are none, folders that are not there', async () => {
    await expect(run({ 'mde-partner.yml': '', 'mde-partner.yaml': '' }, { product: 'A' })).rejects.toThrow(
      'both exist',
    );
    await expect(run({}, { product: ' ' })).rejects.toThrow('is not a name');
    await expect(run({}, { product: 'a\nb' })).rejects.toThrow('is not a name');
    await expect(run({}, { path: 'none' })).rejects.toThrow("the folder 'none' does not exist");
    await expect(run({}, { path: '../x' })).rejects.toThrow('outside the repository');
  });
});

test('without a manifest, --product names the product', async () => {
  const { product } = await run({ 'a.py': sends('MdePartner-Halvard-Other/1.0.0') }, { product: 'Argus' });
  expect([product['name'], product['userAgent']]).toEqual(['Argus', 'MdePartner-HalvardSec-Argus/1.0.0']);
});

test('text of the repository in a comment never waives a finding', async () => {
  const description = 'x mde-partner-ignore logo-missing -- not needed';
  const { after } = await run({ 'package.json': JSON.stringify({ name: 'a', description }) });
  expect(after).toContain("# 'description' in package.json: 'x mde-partner ignore logo-missing -- not needed'.");
  const { ignoreComments } = parseManifest('mde-partner.yml', new TextEncoder().encode(after));
  expect(ignoreComments).toEqual([]);
});

test('hostile text never breaks the YAML, adds a key or a waiver, and the result is the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, hostileText, async (a, b, c) => {
      const files = {
        'package.json': JSON.stringify({ name: a, displayName: `${b} ${c}`, publisher: `N ${c}`, description: b }),
        'README.md': `# ${a}\n[${b} Microsoft Defender](https://n.example.org/${c})\n`,
        LICENSE: `Copyright (c) 2024 ${c}\n`,
        'deploy.ps1': `New-MgApplication -DisplayName "${a}"`,
      };
      const options = { repository: `https://github.com/${a}/${b}` };
      const first = await run(files, {}, options);
      expect((await run(files, {}, options)).after).toBe(first.after);
      const manifest = parseManifest('mde-partner.yml', new TextEncoder().encode(first.after));
      expect([manifest.state, manifest.faults, manifest.ignoreComments]).toEqual(['parsed', [], []]);
      for (const { key, value } of first.fields)
        if (value !== null && key !== 'company') expect(manifest.data.products?.[0]?.[key]).toBe(value);
    }),
    examples(60),
  );
});
