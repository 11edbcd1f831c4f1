import { describe, expect, test } from '@jest/globals';
import { applyFixes } from '../../../src/app/edits.ts';
import type { Manifest } from '../../../src/manifest/manifest.ts';
import { MODEL_MANIFEST as SAMPLE } from '../../support/model.ts';
import { expectFaults, marked, placeOf, read } from '../marked.ts';

/** The model up to its product, so that keys of the product can follow. */
const MODEL_MANIFEST = SAMPLE.replace('sample: true\n', '');

/** The model with one line replaced, or with lines after it. */
const instead = (key: string, written: string) =>
  MODEL_MANIFEST.replace(new RegExp(`^(?:| {4}| {2}- )${key}:.*\n`, 'm'), written);
const and = (written: string) => MODEL_MANIFEST + written;

function fixed(manifest: Manifest, applicability: 'safe' | 'suggest'): string | undefined {
  const fixes = manifest.faults
    .flatMap((fault) => fault.fix ?? [])
    .filter((fix) => fix.applicability === applicability);
  return [...applyFixes(fixes, () => manifest.source).texts.values()][0];
}

test('the model has no fault, nor has the sample of the documentation', () => {
  expect(read(MODEL_MANIFEST).faults).toEqual([]);
  const sample = read(`schemaVersion: 1
sample: true
company:
  name: Contoso
products:
  - name: Contoso Cognito
    description: Adds network context to every Microsoft Defender for Endpoint alert for faster triage
    logo: assets/logo.svg
    landingPage: https://contoso.com/guides/connect-defender
    userAgent: MdePartner-Contoso-ContosoCognito/{version}
    version: { file: package.json, tag: "v{version}" }
    entraApplication: { multiTenant: true, name: Contoso Cognito }
    pressReleases:
      - { title: Contoso joins, submitted: 2026-03-02, approved: 2026-03-11, publish: 2026-03-16 }
readiness: { developerLicense: true, customerApproved: 2026-08-01, demoed: 2026-08-20, misa: member }
waivers:
  - { rule: logo-framing, reason: Brand guide asks for wide margins }
`);
  expect(sample.faults).toEqual([]);
  expect(JSON.parse(JSON.stringify(sample.data))).toEqual({
    schemaVersion: 1,
    sample: true,
    company: { name: 'Contoso' },
    products: [
      {
        name: 'Contoso Cognito',
        description: 'Adds network context to every Microsoft Defender for Endpoint alert for faster triage',
        logo: 'assets/logo.svg',
        landingPage: 'https://contoso.com/guides/connect-defender',
        userAgent: 'MdePartner-Contoso-ContosoCognito/{version}',
        version: { file: 'package.json', tag: 'v{version}' },
        entraApplication: { multiTenant: true, name: 'Contoso Cognito' },
        pressReleases: [
          { title: 'Contoso joins', submitted: '2026-03-02', approved: '2026-03-11', publish: '2026-03-16' },
        ],
      },
    ],
    readiness: { developerLicense: true, customerApproved: '2026-08-01', demoed: '2026-08-20', misa: 'member' },
    waivers: [{ rule: 'logo-framing', reason: 'Brand guide asks for wide margins' }],
  });
});

describe('unknown keys', () => {
  test('a key that differs in case, hyphens or underscores is renamed safely, and is not reported as missing', () => {
    for (const key of ['landing_page', 'landing-page', 'LandingPage', 'LANDING_PAGE', '"landingpage"']) {
      const manifest = expectFaults(instead('landingPage', `    «${key}»: https://contoso.com/connect\n`), [
        /^The key '.*' in the product 'Contoso Cognito' is unknown\. Did you mean 'landingPage'\?$/,
      ]);
      expect(manifest.data.products?.[0]?.landingPage).toBeUndefined();
      expect(manifest.data.products?.[0]?.logo).toBe('assets/logo.svg');
      expect(fixed(manifest, 'safe')).toBe(instead('landingPage', '    landingPage: https://contoso.com/connect\n'));
    }
  });

  test.each([
    ['url', 'landingPage'],
    ['link', 'landingPage'],
    ['homepage', 'landingPage'],
    ['icon', 'logo'],
    ['title', 'name'],
    ['ua', 'userAgent'],
    ['summary', 'description'],
    ['desc', 'description'],
    ['landingPag', 'landingPage'],
    ['usrAgnet', 'userAgent'],
    ['lgoo', 'logo'],
  ])('for %s, %s is suggested', (key, meant) => {
    const line = meant === 'name' ? '  - ' : '    ';
    const place = meant === 'name' ? 'product 1' : "the product 'Contoso Cognito'";
    const manifest = expectFaults(instead(meant, `${line}«${key}»: x\n`), [
      `The key '${key}' in ${place} is unknown. Did you mean '${meant}'?`,
    ]);
    expect(fixed(manifest, 'safe')).toBeUndefined();
    expect(fixed(manifest, 'suggest')).toBe(instead(meant, `${line}${meant}: x\n`));
  });

  test.each([
    ['vendor', 'company', 'company:\n', '«vendor»:\n'],
    ['publisher', 'company', 'company:\n', '«publisher»:\n'],
    ['product', 'products', 'products:\n', '«product»:\n'],
  ])('at the root, for %s, %s is suggested', (key, meant, from, to) => {
    expectFaults(MODEL_MANIFEST.replace(from, to), [
      `The key '${key}' in the manifest is unknown. Did you mean '${meant}'?`,
    ]);
  });

  test('a key that is not near any lists the allowed keys, and suggests nothing', () => {
    const manifest = expectFaults(MODEL_MANIFEST.replace('  name: Contoso\n', '  name: Contoso\n  «colour»: red\n'), [
      "The key 'colour' in 'company' is unknown. Use 'name', 'website', or a key that begins with 'x-'.",
    ]);
    expect(manifest.faults[0]?.fix).toBeUndefined();
  });

  test('a key whose meaning is already set is not renamed', () => {
    const manifest = expectFaults(and('    «landing_page»: x\n    «user_agent»: y\n'), [
      /Did you mean 'landingPage', which is already set\? Remove one of the two\.$/,
      /Did you mean 'userAgent', which is already set\?/,
    ]);
    expect(manifest.faults.flatMap((fault) => fault.fix ?? [])).toEqual([]);
  });

  test('of two keys with the same meaning, only the first is renamed', () => {
    const manifest = expectFaults(instead('logo', '    «Logo»: a\n    «LOGO»: b\n'), [
      /Did you mean 'logo'\?$/,
      /already set/,
    ]);
    expect(fixed(manifest, 'safe')).toBe(instead('logo', '    logo: a\n    LOGO: b\n'));
  });

  test('names that objects inherit are unknown keys like others', () => {
    const manifest = expectFaults(and('«__proto__»: { polluted: true }\n«constructor»: 1\n«hasOwnProperty»: 2\n'), [
      /^The key '__proto__' in the manifest is unknown/,
      /^The key 'constructor'/,
      /^The key 'hasOwnProperty'/,
    ]);
    expect(Object.getPrototypeOf(manifest.data)).toBeNull();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(read(and('    «__proto__»: [x]\n').replace(/[«»]/g, '')).data.products?.[0]?.logo).toBe('assets/logo.svg');
  });

  test('keys that begin with x- are free everywhere, with any value', () => {
    const manifest = read(
      and('    x-note: { a: [1, null] }\n    version: { x-y: 1 }\nx-root: &a [1]\nx-other: *a\n').replace(
        'company:\n',
        'company:\n  x-: 1\n',
      ),
    );
    expect(manifest.faults).toEqual([]);
    expect(Object.keys(manifest.data.products?.[0] ?? {})).not.toContain('x-note');
    expectFaults(and('«X-root»: 1\n'), [/The key 'X-root'/]);
  });

  test('a missing space in braces is reported', () => {
    const manifest = expectFaults(and('    version: { «file:package.json» , key: x }\n'), [
      "There is no space after the colon. Use 'file: package.json'.",
    ]);
    expect(fixed(manifest, 'suggest')).toBe(and('    version: { file: package.json , key: x }\n'));
  });

  test('another kind of file is one more finding, not thousands', () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `setting${index}: 1\n`).join('');
    const { faults } = read(`${MODEL_MANIFEST}${keys}`);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)?.message).toMatch(
      /^The key 'setting20' in the manifest is unknown\. 2979 more unknown keys follow, so this may not be a manifest\./,
    );
    expect(faults.at(-1)?.location.start).toEqual({ line: MODEL_MANIFEST.split('\n').length + 20, column: 1 });
  });

  test('hostile keys are escaped', () => {
    const { faults } = read(and('"a\u202eb::error::x\\r\\n": 1\n'));
    expect(faults[0]?.message).toContain("'aU+202Eb::error::xU+000DU+000A'");
  });
});

describe('missing keys and values', () => {
  test('a missing key points to its parent: the key, or the dash of the item', () => {
    expectFaults(
      'schemaVersion: 1\n«company»:\n  website: https://litware.com\nproducts:\n  «-» name: A\n    description: b\n    logo: c\n    landingPage: d\n',
      [
        "'company' has no 'name'. Add the name of the company as customers know it, for example 'Contoso'.",
        "The product 'A' has no User-Agent ('userAgent'). Add the User-Agent that the product sends in every API call, for example 'MdePartner-Contoso-ContosoCognito/1.0.0'.",
      ],
    );
    expectFaults(
      'schemaVersion: 1\n«company»: {}\nproducts: [«{» name: A, description: b, logo: c, landingPage: d }]\n',
      [/^'company' has no 'name'/, /^The product 'A' has no User-Agent/],
    );
  });

  test('every missing key of every product is reported at once', () => {
    const { faults } = read('schemaVersion: 1\ncompany: { name: A }\nproducts:\n  - {}\n  - { name: B }\n');
    expect(faults.map((fault) => [fault.product, /has no .*?'(\w+)'/.exec(fault.message)?.[1]])).toEqual([
      ...['name', 'description', 'logo', 'landingPage', 'userAgent'].map((key) => [0, key]),
      ...['description', 'logo', 'landingPage', 'userAgent'].map((key) => [1, key]),
    ]);
  });

  test('at the root, it points to the start of the file', () => {
    const { faults } = read('# only\nx-a: 1\n');
    expect(faults.map((fault) => [placeOf(fault.location), /has no '(\w+)'/.exec(fault.message)?.[1]])).toEqual([
      ['1:1-1:1', 'schemaVersion'],
      ['1:1-1:1', 'company'],
      ['1:1-1:1', 'products'],
    ]);
  });

  test('a key without a value is marked; an optional key may be removed', () => {
    expectFaults(instead('logo', '    «logo»:\n'), [
      "'logo' of the product 'Contoso Cognito' has no value. Add the path of the square SVG logo, relative to the folder of the manifest, for example 'assets/logo.svg'.",
    ]);
    expectFaults(and('    «id»:\n    version: «null»\nreadiness:\n  misa: «~»\n'), [
      "'id' of the product 'Contoso Cognito' has no value. Add a value or remove the key.",
      "'version' of the product 'Contoso Cognito' has no value. Add a value or remove the key.",
      "'readiness.misa' has no value. Add a value or remove the key.",
    ]);
  });

  test('no product, and more than 50', () => {
    const opening = 'schemaVersion: 1\ncompany: { name: A }\n';
    expectFaults(`${opening}«products»: []\n`, [/^'products' is empty/]);
    const product = (index: number) =>
      `  - { name: P${index}, description: b, logo: c, landingPage: d, userAgent: U${index} }\n`;
    const list = (count: number) => Array.from({ length: count }, (_, index) => product(index)).join('');
    expect(read(`${opening}products:\n${list(50)}`).faults).toEqual([]);
    const many = expectFaults(`${opening}products:\n${list(50)}  «-» { name: x }\n  - y\n`, [
      /^The manifest has 52 products, but the limit is 50/,
    ]);
    expect(many.data.products).toHaveLength(50);
  });
});

describe('values of the wrong type', () => {
  test.each([
    ['1.10', 'as the number 1.1'],
    ['1e3', 'as the number 1000'],
    ['0x1F', 'as the number 31'],
    ['0o17', 'as the number 15'],
    ['.inf', 'as the number Infinity'],
    ['2', 'as the number 2'],
    ['True', 'as true'],
    ['false', 'as false'],
    ['null', 'as no value'],
  ])('%s in a text field needs quotes, and keeps its form', (written, read) => {
    const manifest = expectFaults(and(`    version: { key: «${written}» }\n`), [
      `'version.key' of the product 'Contoso Cognito' must be text, but YAML reads '${written}' ${read}. Quote it: "${written}".`,
    ]);
    expect(manifest.data.products?.[0]?.version?.key).toBeUndefined();
    expect(manifest.scalar(['products', 0, 'version', 'key'])?.value).toBe(written);
    expect(fixed(manifest, 'suggest')).toBe(and(`    version: { key: "${written}" }\n`));
  });

  test.each(['NO', 'no', 'yes', 'on', 'Off', '2026-03-02', '1.2.3', '12:30', '0777_'])('%s is text', (written) => {
    const manifest = read(and(`    version: { key: ${written} }\n`));
    expect(manifest.faults).toEqual([]);
    expect(manifest.data.products?.[0]?.version?.key).toBe(written);
  });

  test('a date may be any scalar, because a rule judges it, and keeps its form', () => {
    const manifest = read(
      and(
        '    pressReleases: [{ submitted: 20260302, approved: true, publish: 2026 }]\nreadiness: { customerApproved: false, demoed: true }\n',
      ),
    );
    expect(manifest.faults).toEqual([]);
    expect(manifest.data.products?.[0]?.pressReleases?.[0]).toMatchObject({
      submitted: '20260302',
      approved: 'true',
      publish: '2026',
    });
    expect(manifest.data.readiness).toMatchObject({ customerApproved: false, demoed: 'true' });
  });

  test('a date is not a list or mapping, and has a value', () => {
    expectFaults(and('    pressReleases: [{ submitted: «[1]», publish: «{ a: b }», approved: «null» }]\n'), [
      "'submitted' of press release 1 of the product 'Contoso Cognito' is a list. It must be a date in the form YYYY-MM-DD.",
      "'publish' of press release 1 of the product 'Contoso Cognito' is a mapping. It must be a date in the form YYYY-MM-DD.",
      /^'approved' of press release 1 of .* has no value/,
    ]);
  });

  test('quotes are offered for a template in braces', () => {
    const manifest = expectFaults(instead('userAgent', '    userAgent: «{version}»\n'), [
      "'userAgent' of the product 'Contoso Cognito' is a mapping. It must be text.",
    ]);
    expect(fixed(manifest, 'suggest')).toBe(instead('userAgent', '    userAgent: "{version}"\n'));
  });

  test('a tilde is not text', () => {
    const manifest = expectFaults(and('    version: { key: «~» }\n'), [
      "'version.key' of the product 'Contoso Cognito' has no value. Add a value or remove the key.",
    ]);
    expect(manifest.faults[0]?.fix).toBeUndefined();
  });

  test('for a list of one text, that text is offered', () => {
    const manifest = expectFaults(instead('logo', '    logo: «[assets/logo.svg]»\n'), [
      "'logo' of the product 'Contoso Cognito' is a list. It must be text.",
    ]);
    expect(fixed(manifest, 'suggest')).toBe(instead('logo', '    logo: "assets/logo.svg"\n'));
  });

  test.each(['[a, b]', '[]', '[7]', '[[a]]', '{ a: b }', '{a, b}'])('%s is ambiguous', (written) => {
    const manifest = expectFaults(instead('logo', `    logo: «${written}»\n`), [
      /^'logo' of the product 'Contoso Cognito' is a (?:list|mapping)\. It must be text/,
    ]);
    expect(manifest.faults[0]?.fix).toBeUndefined();
  });

  test('mappings, lists, flags and choices', () => {
    expectFaults(
      and(
        '    source: «src»\n    entraApplication: { multiTenant: «yes» }\nreadiness: { misa: «Member», developerLicense: «"true"» }\nscan: «[]»\n',
      ),
      [
        "'source' of the product 'Contoso Cognito' is 'src'. It must be a list, with '- ' before each item.",
        "'entraApplication.multiTenant' of the product 'Contoso Cognito' is 'yes'. It must be true or false, without quotes.",
        "'readiness.misa' is 'Member'. Did you mean 'member'?",
        "'readiness.developerLicense' is 'true'. It must be true or false, without quotes.",
        "'scan' is a list. It must be a mapping, with its keys indented below it.",
      ],
    );
  });

  test('a value on several lines is marked at its start', () => {
    expectFaults(instead('logo', '    logo:\n      «a»: b\n      c: d\n'), [/is a mapping\. It must be text/]);
    expectFaults(instead('logo', '    logo:\n      «-» a\n      - b\n'), [/is a list\. It must be text/]);
  });

  test('a missing space after a colon or a dash is reported', () => {
    const manifest = expectFaults('schemaVersion: 1\ncompany:\n  «name:Contoso»\nproducts:\n  «-name»: b\n', [
      "There is no space after the colon. Use 'name: Contoso'.",
      /^There is no space after the dash/,
    ]);
    expect(fixed(manifest, 'suggest')).toContain('\n  name: Contoso\n');
  });

  test('items at fault stay in their lists, so the others keep their index', () => {
    const manifest = expectFaults(and('    source: [a, «1», «[]», b]\n  - «x»\n  - «null»\n'), [
      /^Item 2 of 'source' of the product 'Contoso Cognito' must be text/,
      /^Item 3 of 'source' of the product 'Contoso Cognito' is a list\. It must be text/,
      /^Product 2 is 'x'\. It must be a mapping/,
      /^Product 3 has no value/,
    ]);
    expect(manifest.data.products?.[0]?.source).toEqual(['a', '1', '', 'b']);
    expect(manifest.data.products?.slice(1).map((product) => ({ ...product }))).toEqual([{}, {}]);
  });
});

describe('schemaVersion', () => {
  test('missing: inserted safely before the first key, with its line end', () => {
    const without = instead('schemaVersion', '');
    expect(fixed(read(without), 'safe')).toBe(MODEL_MANIFEST);
    const commented = `# yaml-language-server: x\n---\n${without}`;
    expect(fixed(read(commented), 'safe')).toBe(`# yaml-language-server: x\n---\n${MODEL_MANIFEST}`);
    expect(fixed(read(without.replaceAll('\n', '\r\n')), 'safe')).toBe(MODEL_MANIFEST.replaceAll('\n', '\r\n'));
    const indented = fixed(read(without.replace(/^/gm, '  ').trimEnd()), 'safe');
    expect(read(indented ?? '').faults).toEqual([]);
    const flow = fixed(read('{ company: { name: A }, products: [] }'), 'safe');
    expect(flow).toBe('{ schemaVersion: 1, company: { name: A }, products: [] }');
  });

  test('missing where the first key shares its line: nothing is inserted', () => {
    for (const written of ['?\n  a\n: 1\n', '? a\n: 1\n', '!!map\n&x a: 1\n']) {
      const manifest = read(written);
      expect(manifest.faults.map((fault) => fault.message)).toContainEqual(
        expect.stringMatching(/has no 'schemaVersion'/),
      );
      expect(fixed(manifest, 'safe')).toBeUndefined();
    }
  });

  test.each([
    ['«"1"»', /is '1'\. Set it to the number 1, without quotes/],
    ['«1.5»', /is '1.5'/],
    ['«0»', /is '0'/],
    ['«-1»', /is '-1'/],
    ['«v1»', /is 'v1'/],
    ['«true»', /is 'true'/],
    ['«[1]»', /is a list/],
    ['«2»', /is 2, but this version of the tool supports only 1\. Set it to 1, or use a newer version of the tool\./],
    ['«99»', /use a newer version of the tool/],
  ])('%s', (written, message) => {
    expectFaults(instead('schemaVersion', `schemaVersion: ${written}\n`), [message]);
  });

  test('no value', () => {
    expectFaults(instead('schemaVersion', '«schemaVersion»:\n'), [/is empty/]);
  });

  test('misspelled: renamed, and not also inserted', () => {
    const manifest = expectFaults(instead('schemaVersion', '«schema_version»: 1\n'), [/Did you mean 'schemaVersion'/]);
    expect(fixed(manifest, 'safe')).toBe(MODEL_MANIFEST);
  });
});

describe('fields that are checked beyond their type', () => {
  test.each([
    ['/assets/logo.svg', /is absolute/],
    ['C:\\logo.svg', /is absolute/],
    ['c:/logo.svg', /is absolute/],
    ['\\\\server\\logo.svg', /is absolute/],
    ['assets\\logo.svg', /contains backslashes/],
    ['https://contoso.com/logo.svg', /is a URL/],
    ['file:///logo.svg', /is a URL/],
    ['data:image/svg+xml,x', /is a URL/],
    ['../logo.svg', /leads out of the repository/],
    ['a/../../logo.svg', /leads out of the repository/],
  ])('the path %s', (path, message) => {
    const quoted = `'${path}'`;
    const everywhere =
      instead('logo', `    logo: «${quoted}»\n`) +
      `    version: { file: «${quoted}» }\n    source: [a, «${quoted}»]\n    pressReleases: [{ file: «${quoted}» }]\n`;
    const manifest = expectFaults(everywhere, [message, message, message, message]);
    expect(manifest.data.products?.[0]?.logo).toBeUndefined();
    expect(manifest.data.products?.[0]?.source).toEqual(['a', '']);
  });

  test('a manifest in .github may point one folder up, not two', () => {
    expect(read(instead('logo', '    logo: ../assets/logo.svg\n'), '.github/mde-partner.yml').faults).toEqual([]);
    expectFaults(instead('logo', '    logo: «../../logo.svg»\n'), [/leads out/], '.github/mde-partner.yml');
  });

  test('URLs must be https', () => {
    const written = (address: string) =>
      MODEL_MANIFEST.replace('  name: Contoso\n', `  name: Contoso\n  website: «${address}»\n`) +
      `    pressReleases: [{ url: «${address}» }]\n`;
    for (const address of [
      'http://litware.com',
      'litware.com',
      '"https://"',
      "''",
      '"https://a b"',
      'https:/litware.com',
      '"https:\\\\\\\\litware.com"',
    ])
      expectFaults(written(address), [
        /^'company\.website' is '.*', which is not an https URL/,
        /^'url' of press release 1 of the product 'Contoso Cognito' is/,
      ]);
    expect(read(marked(written('https://litware.com/a?b#c')).text).faults).toEqual([]);
    expect(read(marked(written('HTTPS://litware.com')).text).faults).toEqual([]);
  });

  test('fictional names in fields that no other rule reads, except in a sample', () => {
    const written = (name: string) =>
      MODEL_MANIFEST.replace('  name: Contoso\n', `  name: Contoso\n  website: «https://${name}.com»\n`) +
      `    pressReleases: [{ title: ${name === 'example' ? `${name} joins` : `«${name} joins»`}, url: «https://${name}.com/news» }]\n`;
    for (const name of ['contoso', 'fabrikam', 'example'])
      expectFaults(written(name), [
        /^'company\.website' contains the fictional name '.*'\. Use your own name, or set 'sample: true' for a sample listing\.$/,
        ...(name === 'example'
          ? []
          : [/^'title' of press release 1 of the product 'Contoso Cognito' contains the fictional name/]),
        /^'url' of press release 1 of the product 'Contoso Cognito' contains the fictional name/,
      ]);
    for (const name of ['litware', 'contosoft']) expect(read(marked(written(name)).text).faults).toEqual([]);
    expect(read(`${marked(written('contoso')).text}sample: true\n`).faults).toEqual([]);
    expect(read(`${marked(written('contoso')).text}sample: false\n`).faults).toHaveLength(3);
  });

  test('curly quotes around a value are one fault, and straight quotes are suggested', () => {
    for (const [open, close] of ['“”', '””', '„“', '‘’', '‹›'] as const) {
      const manifest = expectFaults(instead('name', `  - name: «${open}Contoso Cognito${close}»\n`), [
        /^'name' of .* is in curly quotes, .*Use straight quotes\.$/,
      ]);
      expect(manifest.data.products?.[0]?.name).toBeUndefined();
      expect(fixed(manifest, 'suggest')).toBe(instead('name', '  - name: "Contoso Cognito"\n'));
    }
    expect(read(instead('name', '  - name: «Contoso Cognito»\n')).faults).toHaveLength(1);
    for (const key of ['logo', 'landingPage', 'userAgent', 'description'])
      expectFaults(instead(key, `    ${key}: «“x/y”»\n`), [
        new RegExp(`^'${key}' of the product .* is in curly quotes`),
      ]);
    expectFaults(and('    source: [a, «“b/**”»]\n'), [
      /^Item 2 of 'source' of the product 'Contoso Cognito' is in curly quotes/,
    ]);
  });

  test('curly quotes inside the text are not faults', () => {
    for (const text of [
      '“Cognito” Guard',
      'The “Guard”',
      '“A” and “B”',
      "'“Cognito”'",
      '"“Cognito”"',
      'It’s',
      '“',
      '’s Guard’s x',
    ])
      expect(read(instead('name', `  - name: ${text}\n`)).faults).toEqual([]);
    expect(read(and('    pressReleases: [{ title: “Litware joins” }]\nx-a: “b”\n')).faults).toEqual([]);
  });

  test('an application id is a GUID', () => {
    const written = (id: string) => and(`    entraApplication: { applicationId: «"${id}"» }\n`);
    for (const id of [
      '',
      'contoso',
      '11111111-2222-3333-4444-55555555555',
      '{11111111-2222-3333-4444-555555555555}',
      '11111111222233334444555555555555',
      'g1111111-2222-3333-4444-555555555555',
    ])
      expectFaults(written(id), [/which is not a GUID\. Use the application \(client\) id/]);
    expect(read(marked(written('1aB11111-2222-3333-4444-555555555555')).text).faults).toEqual([]);
  });

  test('an id has lowercase letters, digits and hyphens', () => {
    for (const id of ['Contoso', 'a b', 'a_b', '""', 'a-', '-a', 'ä'])
      expectFaults(and(`    id: «${id}»\n`), [/lowercase letters, digits and hyphens/]);
    for (const id of ['a', 'contoso-cognito', 'a1-2', '9a']) expect(read(and(`    id: ${id}\n`)).faults).toEqual([]);
  });

  test('repeated products, by id, name or User-Agent; case and leading or trailing spaces make no difference', () => {
    const second = (name: string, agent: string, id: string) =>
      `    id: one\n  - name: ${name}\n    description: b\n    logo: c\n    landingPage: d\n    userAgent: ${agent}\n    id: ${id}\n`;
    expect(read(and(second('Other', 'Other', 'two'))).faults).toEqual([]);
    const manifest = expectFaults(
      and(second('«" contoso cognito"»', '«MdePartner-Contoso-ContosoCognito/1.0.0»', '«one»')),
      [
        "The name ' contoso cognito' is also that of product 1. Use a different name for each product.",
        /^The User-Agent '.*' is also that of product 1\./,
        /^The id 'one' is also that of product 1\./,
      ],
    );
    expect(manifest.faults.map((fault) => fault.product)).toEqual([1, 1, 1]);
    expect(manifest.faults.map((fault) => fault.related?.[0]?.location.start.line)).toEqual([10, 5, 9]);
  });
});

test('faults of all kinds are reported together, and valid fields stay', () => {
  const manifest = expectFaults(
    `schemaVersion: 1
company: { «nam»: Contoso }
products:
  - name: A
    description: «1»
    logo: «/x»
    landingPage: https://contoso.com/x
    userAgent: «[a]»
«waiver»: []
`,
    [/'name'/, /Quote it/, /absolute/, /must be text/, /'waivers'/],
  );
  expect(manifest.state).toBe('parsed');
  expect(manifest.data.products?.[0]).toMatchObject({ name: 'A', landingPage: 'https://contoso.com/x' });
});

test('a waiver with a fault is emptied, because the rest of it could cover more', () => {
  const manifest = expectFaults(
    and('waivers:\n  - { rule: logo-heavy, reason: x, «expire»: 2026-01-01 }\n  - { rule: logo-heavy, reason: y }\n'),
    [/The key 'expire' in waiver 1 is unknown\. Did you mean 'expires'/],
  );
  expect(manifest.data.waivers?.map((waiver) => ({ ...waiver }))).toEqual([{}, { rule: 'logo-heavy', reason: 'y' }]);
});

test('20,000 unknown keys, 30,000 wrong items and long keys are counted, not listed', () => {
  const keys = Array.from({ length: 9000 }, (_, index) => `k${index}: 1\n`).join('');
  expect(read(`schemaVersion: 1\n${keys.slice(0, 60_000)}`).faults.at(-3)?.message).toMatch(/more unknown keys follow/);
  const flood = read(and(`    pressReleases: [${'x,'.repeat(30_000)}]\n`)).faults;
  expect(flood).toHaveLength(201);
  expect(flood.at(-1)?.message).toMatch(/29,799 more faults are not shown/);
  expect(read(and(`${'k'.repeat(1000)}: 1\n`)).faults).toHaveLength(1);
});
