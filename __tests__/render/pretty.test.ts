import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderPretty } from '../../src/render/pretty.ts';
import { REQUIREMENTS } from '../../src/requirements.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport, requirementRows } from '../support/reports.ts';
import { runnerCommands, runnerLines } from '../support/runner-commands.ts';

const PLAIN = { colour: false, quiet: false, width: 120 };

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

2 errors · 1 product · 2 of 9 requirements met, 2 declared by you, 2 not declared, 1 unknown · mde-partner explain RULE
`);
  });

  test('with a change to tell from: what it caused or may have caused, and the number of older ones', () => {
    const run = { ...aReport().run, changedSince: 'main' };
    const findings = [
      { ...tooLong, changed: true },
      { ...notSquare, changed: false },
      aFinding({ rule: 'name-unfit', severity: 'warning', changed: null }),
      aFinding({ rule: 'logo-framing', changed: false, waiver: { reason: 'agreed', expires: null } }),
    ];
    const text = renderPretty(aReport({ findings, run }), PLAIN);
    expect(text).toContain('description-too-long');
    expect(text).toContain('name-unfit');
    expect(text).not.toContain('logo-not-square');
    expect(text).not.toContain('logo-framing');
    expect(text).toMatch(
      /\nolder: 2 findings not caused by this change \(1 error, 1 waived\)\n\n2 errors, 1 warning, 1 waived /,
    );
    expect(renderPretty(aReport({ findings: findings.slice(1, 2), run }), { ...PLAIN, quiet: true })).toBe(
      'older: 1 finding not caused by this change (1 error)\n',
    );
  });

  test('a waived finding stays, last and with its reason', () => {
    const waived = aFinding({
      rule: 'logo-framing',
      severity: 'warning',
      message: 'Artwork fills 60 %.',
      waiver: { reason: 'Brand guide\nasks for it', expires: '2026-12-31' },
    });
    const text = renderPretty(aReport({ findings: [waived, tooLong] }), PLAIN);
    expect(text.indexOf('waived warning  logo-framing')).toBeGreaterThan(text.indexOf('error  description-too-long'));
    expect(text).toContain('         waived: Brand guideU+000Aasks for it (until 2026-12-31)\n');
    expect(text).toMatch(/^1 error, 1 waived · /m);
  });

  test('all clean: what was looked at, every requirement by number and title', () => {
    const text = renderPretty(aReport(), PLAIN);
    for (const { id, title } of REQUIREMENTS) expect(text).toMatch(new RegExp(`^  \\S.*  ${id} +${title}( |$)`, 'm'));
    expect(text).toMatch(/^ {2}met +R4\.1 +Logo +square \(128 x 128\), 812 bytes, assets\/logo\.svg$/m);
    expect(text).toMatch(/^ {2}met +R4\.3 +Description +13 words$/m);
    expect(text).toMatch(/^ {2}unknown +R6 +User-Agent +MdePartner-Contoso-ContosoCognito\/1\.0\.0$/m);
    expect(text).toMatch(/^no findings · 1 product · 4 of 9 requirements met/m);
  });

  test('nothing found but waived findings: they are shown, and what was looked at', () => {
    const text = renderPretty(aReport({ findings: [{ ...tooLong, waiver: { reason: 'r', expires: null } }] }), PLAIN);
    expect(text).toContain('waived error  description-too-long');
    expect(text).toContain('waived: r\n');
    expect(text).toContain('128 x 128');
  });

  test('a state has its reason below it', () => {
    const requirements = requirementRows('Contoso Cognito').map((row) =>
      row.id === 'R6' ? { ...row, reason: '1 of 2 API calls could not be determined' } : row,
    );
    const text = renderPretty(aReport({ manifests: [aManifest({ requirements })] }), PLAIN);
    expect(text).toMatch(/^ {2}unknown +R6 .*\n {19}1 of 2 API calls could not be determined\n/m);
  });

  test('next to findings: what is unknown or waived, with the reason, and nothing else of the table', () => {
    const reasons: Readonly<Record<string, string>> = {
      R6: 'not scanned',
      'R4.4': 'not opened',
      'R4.1': 'one is waived',
    };
    const requirements = requirementRows('Contoso Cognito', { 'R4.1': 'waived' }).map((row) => ({
      ...row,
      reason: reasons[row.id] ?? null,
    }));
    const report = aReport({ findings: [tooLong], manifests: [aManifest({ requirements })] });
    const text = renderPretty(report, PLAIN);
    expect(text).toMatch(/\^\n\n {2}waived +R4\.1 .*\n +one is waived\n {2}unknown +R6 .*\n +not scanned\n\n1 error/);
    expect(text).not.toMatch(/R4\.4|not opened/);
    expect(renderPretty(report, { ...PLAIN, quiet: true })).not.toContain('not scanned');
  });

  test('a catalogue of clean manifests is summed up in one line', () => {
    const manifests = Array.from({ length: 30 }, (_, index) => aManifest({ path: `${index}/mde-partner.yml` }));
    expect(renderPretty(aReport({ manifests }), PLAIN)).toBe(
      'no findings · 30 manifests, 30 products · 120 of 270 requirements met, 60 declared by you, 60 not declared, 30 unknown\n',
    );
  });

  test('quiet prints findings and nothing else', () => {
    expect(renderPretty(aReport(), { ...PLAIN, quiet: true })).toBe('');
    const text = renderPretty(aReport({ findings: [notSquare] }), { ...PLAIN, quiet: true });
    expect(text).toMatch(
      /^mde-partner\.yml · Contoso Cognito\n\n {2}error {2}logo-not-square[^\0]*viewBox to [^\n]*\n$/,
    );
  });

  test('a crashed rule is told, also when quiet', () => {
    const checks = [aCheck({ status: 'errored', reason: 'this is a fault of the tool' })];
    const report = aReport({ conclusion: 'failure', manifests: [aManifest({ checks })] });
    for (const quiet of [false, true])
      expect(renderPretty(report, { ...PLAIN, quiet })).toContain(
        '  crashed  logo-heavy  mde-partner.yml · Contoso Cognito\n         this is a fault of the tool\n',
      );
    expect(renderPretty(report, PLAIN)).toMatch(/^no findings · 1 check crashed · /m);
  });

  test('errors that do not gate are told', () => {
    expect(renderPretty(aReport({ findings: [tooLong], conclusion: 'neutral' }), PLAIN)).toContain(
      'errors do not fail this run',
    );
  });

  test('findings of the manifest as a whole come first, under its path', () => {
    const text = renderPretty(
      aReport({ findings: [tooLong, aFinding({ rule: 'manifest-schema', product: null })] }),
      PLAIN,
    );
    expect(text).toMatch(/^mde-partner\.yml\n\n {2}error {2}manifest-schema /);
  });

  test('colours add escape sequences and change nothing else', () => {
    const report = aReport({ findings: [tooLong, notSquare] });
    const coloured = renderPretty(report, { ...PLAIN, colour: true });
    expect(coloured).toContain('\u001b[31merror\u001b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderPretty(report, PLAIN));
  });

  test('whatever the report, no line is a command behind a mark, and no line break is smuggled in', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (report, quiet) => {
        const text = renderPretty(report, { ...PLAIN, quiet });
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u);
        const marked = runnerLines(text).map((line) => `│ ${line}`);
        expect(runnerCommands(marked.join('\n'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
