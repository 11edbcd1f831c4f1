import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderPretty } from '../../../src/render/pretty/pretty.ts';
import { REQUIREMENTS } from '../../../src/requirements.ts';
import { examples } from '../../support/examples.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport, COGNITO_MEASUREMENTS, requirementRows } from '../../support/reports.ts';
import { runnerCommands, runnerLines } from '../../support/runner-commands.ts';

const PLAIN = { color: false, quiet: false, width: 120 };
const TABLE = String.raw`\nRequirements: [^\0]*\n\n`;

const tooLong = aFinding({
  start: { line: 7, column: 25 },
  end: { line: 7, column: 34 },
  excerpt: { line: 7, column: 1, text: '    description: Adds   telemetry stream' },
});
const notSquare = aFinding({
  rule: 'logo-not-square',
  message: 'Logo is 200 x 100 (2 to 1); a square is needed.',
  path: 'assets/logo.svg',
  start: { line: 1, column: 6 },
  end: { line: 1, column: 27 },
  requirements: ['R4.1'],
  related: [
    { message: 'named here', path: 'mde-partner.yml', start: { line: 8, column: 11 }, end: { line: 8, column: 26 } },
  ],
  fix: {
    title: 'pad the viewBox to "0 -50 200 200"',
    applicability: 'suggest',
    edits: [{ path: 'assets/logo.svg', start: { line: 1, column: 6 }, end: { line: 1, column: 27 }, text: '' }],
  },
  excerpt: { line: 1, column: 1, text: '<svg viewBox="0 0 200 100">' },
});

describe('pretty', () => {
  test('findings under their manifest and product, with place, excerpt, marks and fix', () => {
    const report = aReport({
      findings: [tooLong, notSquare],
      manifests: [
        aManifest({ requirements: requirementRows('Contoso Cognito', { 'R4.1': 'unmet', 'R4.3': 'unmet' }) }),
      ],
    });
    expect(renderPretty(report, PLAIN)).toBe(`mde-partner.yml · Contoso Cognito
  error  description-too-long  mde-partner.yml:7:25
         Description has 17 words; the listing asks for 15. Cut from 'telemetry' on.
      7 |     description: Adds   telemetry stream
        |                         ^^^^^^^^^
  error  logo-not-square  assets/logo.svg:1:6  (mde-partner.yml:8:11)
         Logo is 200 x 100 (2 to 1); a square is needed.
      1 | <svg viewBox="0 0 200 100">
        |      ^^^^^^^^^^^^^^^^^^^^^
         fix: pad the viewBox to "0 -50 200 200" (mde-partner fix --suggest --art)

Requirements: Contoso Cognito
  not met          R4.1  Logo                    square (128 × 128), 812 bytes, assets/logo.svg
  not met          R4.3  Description             13 words
  unknown          R6    User-Agent              MdePartner-Contoso-ContosoCognito/1.0.0
  not declared     R3 MISA membership, R4.5 Press releases
  declared by you  R1 Developer license, R2 Validated solution
  not applicable   R5 Entra application name
  met              R4.2 Product name, R4.4 Landing page

2 errors · 2 of 9 requirements met, 2 declared by you, 2 not declared, 1 unknown · mde-partner explain RULE
`);
  });

  test('with a change: findings that it caused or may have caused, and the number of older findings', () => {
    const run = { ...aReport().run, changedSince: 'main' };
    const findings = [
      { ...tooLong, changed: true },
      { ...notSquare, changed: false },
      aFinding({ rule: 'name-unfit', severity: 'warning', changed: null }),
      aFinding({
        rule: 'logo-framing',
        changed: false,
        waiver: { reason: 'agreed', expires: null, owner: null, from: 'manifest' },
      }),
    ];
    const text = renderPretty(aReport({ findings, run }), PLAIN);
    expect(text).toContain('description-too-long');
    expect(text).toContain('name-unfit');
    expect(text).not.toContain('logo-not-square');
    expect(text).not.toContain('logo-framing');
    expect(text).toMatch(
      new RegExp(
        String.raw`\n2 older findings were not caused by this change \(1 error, 1 waived\)\n${TABLE}2 errors, 1 warning, 1 waived `,
      ),
    );
    expect(renderPretty(aReport({ findings: findings.slice(1, 2), run }), { ...PLAIN, quiet: true })).toBe(
      '1 older finding was not caused by this change (1 error)\n',
    );
  });

  test('a waived finding stays, last and with its reason', () => {
    const waived = aFinding({
      rule: 'logo-framing',
      severity: 'warning',
      message: 'Artwork fills 60 %.',
      waiver: { reason: 'Brand guide\nasks for it', expires: '2026-12-31', owner: null, from: 'manifest' },
    });
    const text = renderPretty(aReport({ findings: [waived, tooLong] }), PLAIN);
    expect(text.indexOf('waived warning  logo-framing')).toBeGreaterThan(text.indexOf('error  description-too-long'));
    expect(text).toContain('         waived: Brand guideU+000Aasks for it (until 2026-12-31)\n');
    expect(text).toMatch(/^1 error, 1 waived · /m);
  });

  test('all clean: what was looked at, every requirement by number and title', () => {
    const text = renderPretty(aReport(), PLAIN);
    for (const { id, title } of REQUIREMENTS) expect(text).toMatch(new RegExp(`^  \\S.*  ${id} +${title}( |$)`, 'm'));
    expect(text).toMatch(/^ {2}met +R4\.1 +Logo +square \(128 × 128\), 812 bytes, assets\/logo\.svg$/m);
    expect(text).toMatch(/^ {2}met +R4\.3 +Description +13 words$/m);
    expect(text).toMatch(/^ {2}unknown +R6 +User-Agent +MdePartner-Contoso-ContosoCognito\/1\.0\.0$/m);
    expect(text).toMatch(/^no findings · 1 product · 4 of 9 requirements met/m);
  });

  test('nothing found but waived findings: they are shown, and what was looked at', () => {
    const text = renderPretty(
      aReport({ findings: [{ ...tooLong, waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } }] }),
      PLAIN,
    );
    expect(text).toContain('waived error  description-too-long');
    expect(text).toContain('waived: r\n');
    expect(text).toContain('128 × 128');
  });

  test('a state has its reason below it', () => {
    const requirements = requirementRows('Contoso Cognito').map((row) =>
      row.id === 'R6' ? { ...row, reason: '1 of 2 API calls could not be determined' } : row,
    );
    const text = renderPretty(aReport({ manifests: [aManifest({ requirements })] }), PLAIN);
    expect(text).toMatch(/^ {2}unknown +R6 .*\n {19}1 of 2 API calls could not be determined\n/m);
  });

  test('many products: one line each, worst first, with letters, their legend and what is not proven', () => {
    const manifests = ['A', 'B', 'C', 'A'].map((name, index) =>
      aManifest({
        path: `${'wxyz'[index]}/mde-partner.yml`,
        products: [{ name, measurements: COGNITO_MEASUREMENTS }],
        requirements: requirementRows(name, name === 'C' ? { 'R4.3': 'unmet', R6: 'waived' } : {}).map((row) =>
          row.id === 'R6' ? { ...row, reason: 'not scanned' } : row,
        ),
      }),
    );
    const text = renderPretty(aReport({ manifests }), { ...PLAIN, width: 80 });
    expect(text).toBe(`Requirements    R1  R2  R3  R4.1  R4.2  R4.3  R4.4  R4.5  R5  R6
  C · y         D   D   N   +     +     X     +     N     -   W
  A · w         D   D   N   +     +     +     +     N     -   ?
  B · x         D   D   N   +     +     +     +     N     -   ?
  A · z         D   D   N   +     +     +     +     N     -   ?
  + met   X not met   W waived   D declared by you   N not declared   ? unknown
  - not applicable
  R1 Developer license   R2 Validated solution   R3 MISA membership   R4.1 Logo
  R4.2 Product name   R4.3 Description   R4.4 Landing page   R4.5 Press releases
  R5 Entra application name   R6 User-Agent
  R6 unknown: not scanned (3 products)
  R6 waived: not scanned (1 product)

no findings · 4 manifests, 4 products · 15 of 36 requirements met, 1 waived,
8 declared by you, 8 not declared, 3 unknown · a requirement is not met,
but nothing fails this run
`);
  });

  test('next to findings each open requirement has one line, and what is not proven its reason; others share one', () => {
    const requirements = requirementRows('Contoso Cognito', { 'R4.4': 'unmet' }).map((row) => ({
      ...row,
      reason: `why ${row.id}`,
    }));
    const manifests = [aManifest({ requirements })];
    const table = (findings: Parameters<typeof aReport>[0], width: number) =>
      renderPretty(aReport({ manifests, ...findings }), { ...PLAIN, width })
        .split('\n\n')
        .at(-2);
    expect(table({ findings: [tooLong] }, 80)).toBe(`Requirements: Contoso Cognito
  not met          R4.4  Landing page            https://contoso.com/guides/con…
                   why R4.4
  unknown          R6    User-Agent              MdePartner-Contoso-ContosoCogn…
                   why R6
  not declared     R3 MISA membership, R4.5 Press releases
  declared by you  R1 Developer license, R2 Validated solution
  not applicable   R5 Entra application name
  met              R4.1 Logo, R4.2 Product name, R4.3 Description`);
    for (const [width, names] of [
      [72, 'R4.1 Logo, R4.2 Product name, R4.3 Description'],
      [60, 'R4.1 Logo, R4.2 Product name, and 1 more'],
      [40, 'R4.1 Logo, and 2 more'],
    ] as const)
      expect((table({ findings: [tooLong] }, width) ?? '').split('\n')).toContain(`  met              ${names}`);
    // Without findings, all is there.
    expect(table({}, 80)).toContain(
      'Landing page\n                   https://contoso.com/guides/connect-defender\n                   why R4.4\n',
    );
  });

  test('a table of many products is cut, and says so; names keep both ends', () => {
    const manifests = Array.from({ length: 130 }, (_, index) =>
      aManifest({ path: `a/${'long/'.repeat(20)}${index}/mde-partner.yml` }),
    );
    const text = renderPretty(aReport({ manifests }), { ...PLAIN, width: 80 });
    expect(text).toContain('\n  and 30 more; --format json lists all\n');
    expect(text).toMatch(/^ {2}Contoso Cogni…ng\/long\/long\/7 {2}D {3}D {3}N {3}\+/m);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(91);
  });

  test('the table precedes only the sum, in any report', () => {
    const last = (changes: Parameters<typeof aReport>[0]) => renderPretty(aReport(changes), PLAIN).split('\n\n').at(-2);
    const table = /^Requirements: Contoso Cognito\n/;
    expect(last({ findings: [tooLong] })).toMatch(table);
    expect(last({ manifests: [aManifest({ checks: [aCheck({ status: 'errored', reason: 'x' })] })] })).toMatch(table);
    expect(
      last({ findings: [{ ...tooLong, changed: false }], run: { ...aReport().run, changedSince: 'main' } }),
    ).toMatch(table);
  });

  test('messages, places, fixes and reasons wrap at the width; excerpts are cut', () => {
    const long = {
      ...notSquare,
      message: `Use 'assets/the logo of the product.svg'. ${'More words follow. '.repeat(12)}`,
    };
    const waiver = {
      reason: 'The brand guide asks for it. '.repeat(6),
      expires: '2026-12-31',
      owner: null,
      from: 'manifest' as const,
    };
    const requirements = requirementRows('Contoso Cognito').map((row) =>
      row.id === 'R6' ? { ...row, reason: 'Some calls could not be determined. '.repeat(5) } : row,
    );
    const report = aReport({ findings: [long, { ...long, waiver }], manifests: [aManifest({ requirements })] });
    for (const width of [72, 80, 100]) {
      const lines = renderPretty(report, { ...PLAIN, width }).split('\n');
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines).toContainEqual(expect.stringContaining("'assets/the logo of the product.svg'"));
      expect(lines).toContainEqual(expect.stringContaining('(mde-partner fix --suggest --art)'));
      // Nothing but a finding's first line, the sum and headings begins left of the messages.
      expect(lines.filter((line) => /^ {0,8}(?:More|follow|asks|brand)/.test(line))).toEqual([]);
    }
  });

  test('quiet prints findings and nothing else', () => {
    expect(renderPretty(aReport(), { ...PLAIN, quiet: true })).toBe('');
    const text = renderPretty(aReport({ findings: [notSquare] }), { ...PLAIN, quiet: true });
    expect(text).toMatch(/^mde-partner\.yml · Contoso Cognito\n {2}error {2}logo-not-square[^\0]*viewBox to [^\n]*\n$/);
  });

  test('a crashed rule is reported, also when quiet', () => {
    const checks = [aCheck({ status: 'errored', reason: 'this is a fault of the tool' })];
    const report = aReport({ conclusion: 'failure', manifests: [aManifest({ checks })] });
    for (const quiet of [false, true])
      expect(renderPretty(report, { ...PLAIN, quiet })).toContain(
        '  crashed  logo-heavy  mde-partner.yml · Contoso Cognito\n         this is a fault of the tool\n',
      );
    expect(renderPretty(report, PLAIN)).toMatch(/^no findings · 1 check crashed · /m);
  });

  test('errors that do not fail the run are reported', () => {
    expect(renderPretty(aReport({ findings: [tooLong], conclusion: 'neutral' }), PLAIN)).toContain(
      'errors do not fail this run',
    );
  });

  test('findings of the manifest as a whole come first, under its path', () => {
    const text = renderPretty(
      aReport({ findings: [tooLong, aFinding({ rule: 'manifest-schema', product: null })] }),
      PLAIN,
    );
    expect(text).toMatch(/^mde-partner\.yml\n {2}error {2}manifest-schema /);
  });

  test('colors add escape sequences and change nothing else', () => {
    const report = aReport({ findings: [tooLong, notSquare] });
    const colored = renderPretty(report, { ...PLAIN, color: true });
    expect(colored).toContain('\u001b[31merror\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(renderPretty(report, PLAIN));
  });

  test('in any report, no line is a command after a mark, and no line break is added', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (report, quiet) => {
        const text = renderPretty(report, { ...PLAIN, quiet });
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u);
        const marked = runnerLines(text).map((line) => `│ ${line}`);
        expect(runnerCommands(marked.join('\n'))).toEqual([]);
      }),
      examples(150),
    );
  });
});
