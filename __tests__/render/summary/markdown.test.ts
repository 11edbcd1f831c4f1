import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from '../../../src/render/summary/markdown.ts';
import { REQUIREMENTS } from '../../../src/requirements.ts';
import { examples } from '../../support/examples.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport, COGNITO_MEASUREMENTS, requirementRows } from '../../support/reports.ts';
import { runnerCommands } from '../../support/runner-commands.ts';

const LINKS = { repository: 'https://github.com/contoso/cognito', commit: '0123456789abcdef0123456789abcdef01234567' };

/** What a person reads: references decoded, invisible breaks gone. */
const read = (markdown: string) =>
  markdown.replaceAll('&#8203;', '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const rowsOf = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('| '));
/** Cells of a table row; a pipe inside a cell can only be a reference. */
const cellsOf = (row: string) => row.slice(2, -2).split(' | ');

/** What is behind a fold. */
const folded = (markdown: string, title: string) =>
  markdown.split(`<summary>${title}</summary>\n\n`)[1]?.split('</details>')[0] ?? '';

const tooLong = aFinding({ excerpt: { line: 7, column: 1, text: '    telemetry <b> stream' } });

describe('job summary', () => {
  test('begins with the conclusion, in one line', () => {
    const first = (report: Parameters<typeof renderMarkdown>[0]) => renderMarkdown(report, null).split('\n')[0];
    expect(first(aReport({ findings: [tooLong, aFinding({ severity: 'warning' })] }))).toBe(
      '## ❌ Partner listing: 1 error, 1 warning',
    );
    expect(first(aReport())).toBe('## ✅ Partner listing: no findings');
    expect(first(aReport({ findings: [tooLong], conclusion: 'neutral' }))).toBe(
      '## ⚠️ Partner listing: 1 error (errors do not fail this run)',
    );
    const checks = [aCheck({ status: 'errored', reason: 'x' })];
    expect(first(aReport({ manifests: [aManifest({ checks })], conclusion: 'failure' }))).toBe(
      '## ❌ The check could not finish: 1 rule crashed, no findings',
    );
  });

  test('a table per product: requirement, state, measured, what to do', () => {
    const requirements = requirementRows('Contoso Cognito', { 'R4.3': 'unmet' });
    const markdown = renderMarkdown(aReport({ findings: [tooLong], manifests: [aManifest({ requirements })] }), null);
    const rows = rowsOf(folded(read(markdown), 'Requirements, measurements and what to do')).map(cellsOf);
    const row = (id: string) => rows.find(([first]) => first?.startsWith(`${id} `));
    expect(rows[0]).toEqual(['Requirement', 'State', 'Measured', 'What to do']);
    expect(row('R4.1')).toEqual([
      'R4.1 Logo<br><sub>A square logo as an SVG file.</sub>',
      '✅ met',
      '<code>square (128 × 128), 812 bytes, assets/logo.svg</code>',
      '',
    ]);
    expect(row('R4.3')?.slice(1)).toEqual(['❌ not met', '<code>13 words</code>', tooLong.message]);
    expect(row('R4.5')?.slice(1, 3)).toEqual(['⚪ not declared', '']);
    expect(row('R4.5')?.[3]).toContain('pressReleases: []');
    expect(row('R6')?.[1]).toBe('❔ unknown');
  });

  test('every requirement is there with number, title and what is asked', () => {
    const text = read(renderMarkdown(aReport(), null));
    for (const { id, title, asks } of REQUIREMENTS) expect(text).toContain(`| ${id} ${title}<br><sub>${asks}</sub> |`);
  });

  test('the ladder: license, validation, membership, listing', () => {
    const requirements = requirementRows('Contoso Cognito', { 'R4.3': 'unmet' });
    const text = read(renderMarkdown(aReport({ manifests: [aManifest({ requirements })] }), null));
    const ladder = rowsOf(folded(text, 'The way to the listing')).map(cellsOf);
    expect(ladder.map(([first, state]) => [first?.replace(/<br>.*/, ''), state])).toEqual([
      ['Step', 'State'],
      ['---', '---'],
      ['R1 Developer license', '📝 declared by you'],
      ['R2 Validated solution', '📝 declared by you'],
      ['R3 MISA membership', '⚪ not declared'],
      ['Listing of Contoso Cognito', '❌ not met'],
    ]);
  });

  test('a state with its reason; what is waived or unknown is not the all-clear of a listing', () => {
    const requirements = requirementRows('Contoso Cognito', { R6: 'waived', 'R4.5': 'not-applicable' }).map((row) =>
      row.id === 'R6' ? { ...row, reason: "'scan.vendored' takes 'x|y.py' out of the scan" } : row,
    );
    const text = read(renderMarkdown(aReport({ manifests: [aManifest({ requirements })] }), null));
    expect(text).toContain("| 🔕 waived<br><sub>'scan.vendored' takes 'x|y.py' out of the scan</sub> |");
    expect(text).toMatch(/^\| Listing of Contoso Cognito \| 🔕 waived \| Waived: R6\. \|$/m);
    const unknown = requirementRows('Contoso Cognito', { 'R4.1': 'waived', 'R4.5': 'met' });
    expect(read(renderMarkdown(aReport({ manifests: [aManifest({ requirements: unknown })] }), null))).toMatch(
      /^\| Listing of Contoso Cognito \| ❔ unknown \| Not known: R6\. Waived: R4\.1\. \|$/m,
    );
    const met = requirementRows('Contoso Cognito', { R6: 'met', 'R4.5': 'met' });
    expect(read(renderMarkdown(aReport({ manifests: [aManifest({ requirements: met })] }), null))).toMatch(
      /^\| Listing of Contoso Cognito \| ✅ met \| Nothing left to fix\. \|$/m,
    );
  });

  test('the release gate has a part of its own', () => {
    const release = { gated: true, file: '1.2.0', tag: '1.2.0', userAgent: null, agrees: true, reason: null };
    const products = [{ name: 'Contoso Cognito', measurements: { ...COGNITO_MEASUREMENTS, release } }];
    const report = aReport({ manifests: [aManifest({ products })], run: { ...aReport().run, release: 'v1.2.0' } });
    expect(folded(read(renderMarkdown(report, null)), 'Release gate')).toMatch(
      /^<code>v1\.2\.0<\/code>\n\n\| Product \| State \| Tag \| File \| User-Agent \|/,
    );
    expect(renderMarkdown({ ...report, run: { ...report.run, release: null } }, null)).not.toContain('Release gate');
  });

  test('what is required is shown with the options of the run', () => {
    const run = { ...aReport().run, require: ['R6', 'readiness'] };
    expect(renderMarkdown(aReport({ run }), null)).toMatch(/ · requires R6, readiness<\/sub>\n$/);
  });

  test('a finding with links to its line at the commit, its related place and its rule page', () => {
    const finding = aFinding({
      path: 'assets/my logo (#1)?.svg',
      start: { line: 1, column: 3 },
      end: { line: 4, column: 2 },
      related: [
        { message: 'm', path: 'mde-partner.yml', start: { line: 8, column: 11 }, end: { line: 8, column: 20 } },
      ],
      fix: { title: 'mend it', applicability: 'safe', edits: [] },
      excerpt: { line: 1, column: 1, text: '<svg a="b">' },
    });
    const markdown = renderMarkdown(aReport({ findings: [finding] }), LINKS);
    const blob = `${LINKS.repository}/blob/${LINKS.commit}`;
    expect(markdown).toContain(`(${blob}/assets/my%20logo%20%28%231%29%3F.svg?plain=1#L1-L4)`);
    expect(markdown).toContain(`(${blob}/mde-partner.yml?plain=1#L8)`);
    expect(markdown).toContain(`[description-too-long](${finding.help})`);
    expect(read(markdown)).toContain(`Contoso Cognito<br>${finding.message}<br>**Fix:** mend it\n`);
    expect(markdown).toContain('<pre>\n1 | &#60;svg a=&#34;b&#34;&#62;\n  |   ^^^^^^^^^\n</pre>\n');
  });

  test('without links, places are text', () => {
    const markdown = renderMarkdown(aReport({ findings: [tooLong] }), null);
    expect(read(markdown)).toContain(' · mde-partner.yml:7:5 · ');
    expect(markdown).not.toContain('/blob/0123');
  });

  test('waived findings have a part of their own with the reason', () => {
    const waived = {
      ...tooLong,
      waiver: { reason: 'as agreed | with you', expires: '2026-12-31', owner: null, from: 'manifest' as const },
    };
    const markdown = renderMarkdown(aReport({ findings: [waived] }), null);
    expect(markdown).not.toContain('### Findings');
    expect(folded(read(markdown), 'Waived findings (1)')).toContain(
      '**Waived:** as agreed | with you (until 2026-12-31)',
    );
  });

  test('of a manifest that is not there, checks that did not run are counted in one sentence', () => {
    const checks = ['logo-heavy', 'name-unfit'].map((rule) =>
      aCheck({ rule, status: 'skipped', reason: 'no manifest' }),
    );
    const missing = aManifest({ path: 'a/mde-partner.yml', sha256: null, products: [], requirements: [], checks });
    const alone = renderMarkdown(aReport({ manifests: [missing] }), LINKS);
    expect(alone).toContain('\n2 checks need a manifest that can be read and were skipped.\n');
    expect(alone).not.toContain('Checks that did not run');
    const other = aManifest({ checks: checks.slice(0, 1) });
    const both = renderMarkdown(aReport({ manifests: [missing, other] }), LINKS);
    expect(both).toContain('\n2 checks need a manifest that can be read and were skipped.\n');
    expect(folded(both, 'Checks that did not run (1)')).toMatch(/logo-heavy: no manifest/);
  });

  test('checks that did not run are listed, those that the caller left out are not', () => {
    const checks = [
      aCheck({ status: 'skipped', reason: 'the logo could not be read' }),
      aCheck({ rule: 'logo-blank', status: 'skipped', reason: 'not selected' }),
      aCheck({ rule: 'name-unfit' }),
    ];
    const text = read(renderMarkdown(aReport({ manifests: [aManifest({ checks })] }), null));
    expect(folded(text, 'Checks that did not run (1)')).toBe(
      '* logo-heavy: the logo could not be read (Contoso Cognito)\n\n',
    );
    expect(text).not.toMatch(/logo-blank|name-unfit/);
  });

  test('older findings are counted, not listed; the table still says what they need', () => {
    const findings = [
      aFinding({ changed: true }),
      aFinding({ rule: 'name-unfit', message: 'Name is unfit.', requirements: ['R4.2'], changed: false }),
      aFinding({
        rule: 'logo-framing',
        changed: false,
        waiver: { reason: 'agreed', expires: null, owner: null, from: 'manifest' },
      }),
    ];
    const run = { ...aReport().run, changedSince: 'origin/main' };
    const markdown = renderMarkdown(aReport({ findings, run }), null);
    const list = markdown.slice(markdown.indexOf('### Findings that fail this run (1 error)'));
    expect(list).toContain('description-too-long');
    expect(list).not.toContain('name-unfit');
    expect(folded(markdown, 'Requirements, measurements and what to do')).toContain('Name is unfit.');
    expect(markdown).not.toContain('agreed');
    expect(list).toContain('> **2 older findings were not caused by this change (1 error, 1 waived)**.');
    expect(markdown).toContain('Partner listing: 2 errors, 1 waived');
    expect(markdown).toMatch(/changes since origin\/main<\/sub>/);
  });

  test('ends with how it was run', () => {
    expect(renderMarkdown(aReport(), null)).toMatch(
      /<sub>How it was run: mde-partner-check 1\.0\.0 · today 2026-11-22 · fails on error · source scan off · online checks off<\/sub>\n$/,
    );
  });

  test('the results of the opt-in channels are shown too, as text', () => {
    const remarks = ['The comment was not written: @adele | <b>', 'Second.'];
    expect(read(renderMarkdown(aReport(), null, { remarks }))).toMatch(
      / · online checks off<br>The comment was not written: @adele \| <b><br>Second\.<\/sub>\n$/,
    );
    expect(renderMarkdown(aReport(), null, { remarks })).not.toMatch(/@adele|<b>/);
  });

  test('what fails the run comes first, by the severity that it fails on', () => {
    const findings = [
      tooLong,
      aFinding({ severity: 'warning', message: 'W.' }),
      aFinding({ severity: 'notice', message: 'N.' }),
    ];
    const titles = (failOn: 'error' | 'warning' | 'never') =>
      renderMarkdown(aReport({ findings, run: { ...aReport().run, failOn } }), null).match(/^### .*$/gm);
    expect(titles('error')).toEqual([
      '### Findings that fail this run (1 error)',
      '### Other findings (1 warning, 1 notice)',
    ]);
    expect(titles('warning')).toEqual([
      '### Findings that fail this run (1 error, 1 warning)',
      '### Other findings (1 notice)',
    ]);
    expect(titles('never')).toEqual(['### Findings (1 error, 1 warning, 1 notice)']);
  });

  test('a crashed rule is named before all findings', () => {
    const checks = [aCheck({ status: 'errored', reason: 'this is a fault of the tool' })];
    const report = aReport({ findings: [tooLong], manifests: [aManifest({ checks })], conclusion: 'failure' });
    const markdown = renderMarkdown(report, null);
    expect(markdown).toContain(
      '### Rules that crashed\n\n* logo-heavy: this is a fault of the tool (Contoso Cognito)\n\n### Findings that fail',
    );
    expect(markdown).toContain('| Contoso Cognito | 1&nbsp;rule&nbsp;crashed<br>1&nbsp;error |');
  });

  describe('of forty products with three faults among them', () => {
    const path = (index: number) => `p${String(index).padStart(2, '0')}/mde-partner.yml`;
    const reason = 'the sources were not scanned';
    const states = (changes: Parameters<typeof requirementRows>[1]) =>
      requirementRows('Contoso Cognito', changes).map((row) => (row.id === 'R6' ? { ...row, reason } : row));
    const faults = [7, 19, 33];
    const checks = [aCheck({ status: 'skipped', reason })];
    const manifests = Array.from({ length: 40 }, (_, index) =>
      aManifest({ path: path(index), checks, requirements: states(faults.includes(index) ? { 'R4.3': 'unmet' } : {}) }),
    );
    const findings = faults.map((index) =>
      aFinding({ manifest: path(index), path: path(index), message: `Description ${index} is too long.` }),
    );
    const markdown = read(renderMarkdown(aReport({ findings, manifests }), LINKS));

    test('the summary is short, and the findings follow on three rows', () => {
      expect(Buffer.byteLength(renderMarkdown(aReport({ findings, manifests }), LINKS))).toBeLessThan(20_000);
      const before = markdown.slice(0, markdown.indexOf('<details>'));
      expect(rowsOf(before).map((row) => cellsOf(row)[0])).toEqual([
        'Product',
        '---',
        ...faults.map((index) => `Contoso Cognito<br><sub>${path(index)}</sub>`),
      ]);
      const firstScreen = markdown.replace(/<details>[\s\S]*?<\/details>\n/g, '').split('\n');
      expect(firstScreen.indexOf('### Findings that fail this run (3 errors)')).toBeLessThan(12);
    });

    test('a product without findings is one row, behind a fold', () => {
      const rows = rowsOf(folded(markdown, '37 more products without findings'));
      expect(rows).toHaveLength(2 + 37);
      for (const row of rows.slice(2))
        expect(row).toMatch(/\| {2}\| 📝 \| 📝 \| ⚪ \| ✅ \| ✅ \| ✅ \| ✅ \| ⚪ \| ➖ \| ❔ \|$/);
    });

    test('details are those of the three; of the others it says where they are', () => {
      const details = folded(markdown, 'Requirements, measurements and what to do');
      expect(details.match(/^#### /gm)).toHaveLength(3);
      expect(details).toContain(
        '> **37 products without findings** are left out here. The report file has all products.',
      );
      expect(folded(markdown, 'What is not proven, and why')).toBe(
        '* ❔ R6 unknown: the sources were not scanned (40 products)\n\n',
      );
      expect(folded(markdown, 'Checks that did not run (40)')).toMatch(
        /^\* logo-heavy: the sources were not scanned \(/,
      );
    });

    test('without any fault, the rows are shown at once', () => {
      const clean = renderMarkdown(
        aReport({ manifests: manifests.filter((_, index) => !faults.includes(index)) }),
        LINKS,
      );
      expect(rowsOf(clean.slice(0, clean.indexOf('<details>')))).toHaveLength(2 + 37);
    });
  });

  test('stays below 1 MiB, whole blocks only, and counts what is left out', () => {
    const excerpt = { line: 1, column: 1, text: '漢'.repeat(200) };
    const findings = Array.from({ length: 6000 }, (_, index) =>
      aFinding({
        message: `finding ${index}`,
        excerpt,
        waiver: index % 3 === 0 ? { reason: 'r', expires: null, owner: null, from: 'manifest' } : null,
      }),
    );
    const manifests = Array.from({ length: 2000 }, (_, index) => aManifest({ path: `${index}/mde-partner.yml` }));
    const markdown = renderMarkdown(aReport({ findings, manifests }), LINKS);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1024 * 1024);
    const shown = markdown.match(/<pre>/g)?.length ?? 0;
    expect(markdown.match(/<\/pre>/g)).toHaveLength(shown);
    const left = [...markdown.matchAll(/> \*\*([\d,]+) more (waived )?findings?\*\* left out/g)];
    expect(left.reduce((sum, match) => sum + Number(match[1]?.replace(',', '')), shown)).toBe(6000);
    expect(markdown).toMatch(/> \*\*[\d,]+ more products\*\* left out/);
    expect(markdown).toContain('<br>finding 1\n');
    expect(markdown).toContain('How it was run');
  });

  test('for any report, tables keep their shape, blocks their ends, and a runner finds no command', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (report, linked) => {
        const markdown = renderMarkdown(report, linked ? LINKS : null);
        expect(runnerCommands(markdown)).toEqual([]);
        expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u);
        // Only our own tags, and as many ends as beginnings.
        const tags = markdown.match(/<[^>]*>?/g) ?? [];
        expect(tags.filter((tag) => !/^<\/?(?:sub|code|pre|br|details|summary)>$/.test(tag))).toEqual([]);
        for (const tag of ['sub', 'code', 'pre', 'details', 'summary'])
          expect(tags.filter((one) => one === `<${tag}>`)).toHaveLength(
            tags.filter((one) => one === `</${tag}>`).length,
          );
        for (const row of rowsOf(markdown)) expect([2, 3, 4, 5, 6, 12]).toContain(cellsOf(row).length);
        // Each line begins with something of ours.
        for (const line of markdown.split('\n'))
          expect(line).toMatch(
            /^(?:$|#{2,4} |\| |\* |> |<\/?(?:pre|details)>|<summary>|<sub>|<code>|[❌⚠ℹ]|[\d,]+ (?:\||of|files?|findings?|products?|manifests?)[ ,]|the manifest takes out | *\| |The (?:call|baseline) |This command |There is no manifest|\*\*API )/u,
          );
      }),
      examples(150),
    );
  });
});
