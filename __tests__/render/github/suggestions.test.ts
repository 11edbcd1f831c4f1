import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import type { ReportFix } from '../../../src/core/report.ts';
import { SourceText } from '../../../src/core/text.ts';
import { suggestedLines } from '../../../src/render/github/suggested-lines.ts';
import { type DiffFile, reviewBody, suggestions } from '../../../src/render/github/suggestions.ts';
import { examples } from '../../support/examples.ts';
import { hostileText } from '../../support/hostile.ts';
import { aFinding, aReport } from '../../support/reports.ts';

const ROOM = 65_536;
const TEXT = 'one\ntwo\nthree\nfour\nfive\n';

type Edit = ReportFix['edits'][number];

/** From line and column to line and column. */
function edit(from: [number, number], to: [number, number], text: string, path = 'mde-partner.yml'): Edit {
  const [start, end] = [from, to].map(([line, column]) => ({ line, column })) as [Edit['start'], Edit['end']];
  return { path, start, end, text };
}

const file = (text: string, ...hunks: [first: number, last: number][]): DiffFile => ({
  source: new SourceText('mde-partner.yml', text),
  hunks: hunks.map(([first, last]) => ({ first, last, changes: [] })),
  hasMark: false,
});

function fixed(edits: readonly Edit[], changes: Parameters<typeof aFinding>[0] = {}, more: Partial<ReportFix> = {}) {
  return aFinding({ fix: { title: 'mend it', applicability: 'safe', edits, ...more }, ...changes });
}

/** Suggestions for findings, in a file with all lines in one hunk. */
function made(findings: ReturnType<typeof fixed>[], text = TEXT, hunk: [number, number] = [1, 99]) {
  return suggestions(aReport({ findings }), (path) => (path === 'mde-partner.yml' ? file(text, hunk) : null), ROOM);
}

/** What a reader of the body would commit. */
function block(body: string): string | undefined {
  return /^(`{3,})suggestion\n([\s\S]*)\1\n$/m.exec(body)?.[2];
}

describe('the lines of a suggestion', () => {
  const lines = (edits: readonly Edit[], text = TEXT) => suggestedLines(new SourceText('x', text), edits);

  test('a part of a line, parts of several, and a line that stays between them', () => {
    expect(lines([edit([2, 1], [2, 4], 'TWO')])).toEqual([{ first: 2, last: 2, lines: ['TWO'] }]);
    expect(lines([edit([2, 2], [3, 3], '-')])).toEqual([{ first: 2, last: 3, lines: ['t-ree'] }]);
    expect(lines([edit([4, 1], [4, 2], 'F'), edit([2, 1], [2, 2], 'T')])).toEqual([
      { first: 2, last: 4, lines: ['Two', 'three', 'Four'] },
    ]);
  });

  test('no more lines than those that change', () => {
    expect(lines([edit([1, 1], [5, 5], 'one\ntwo\nTHREE\nfour\nfive')])).toEqual([
      { first: 3, last: 3, lines: ['THREE'] },
    ]);
  });

  test('lines that go, also the last one', () => {
    expect(lines([edit([2, 1], [4, 1], '')])).toEqual([{ first: 2, last: 3, lines: [] }]);
    expect(lines([edit([5, 1], [6, 1], '')])).toEqual([{ first: 5, last: 5, lines: [] }]);
  });

  test('lines that are only added need a neighbor', () => {
    expect(lines([edit([3, 1], [3, 1], 'new\n')])).toEqual([
      { first: 2, last: 2, lines: ['two', 'new'] },
      { first: 3, last: 3, lines: ['new', 'three'] },
    ]);
    expect(lines([edit([1, 1], [1, 1], 'new\n')])).toEqual([{ first: 1, last: 1, lines: ['new', 'one'] }]);
    expect(lines([edit([6, 1], [6, 1], 'new\n')])).toEqual([{ first: 5, last: 5, lines: ['five', 'new'] }]);
    expect(lines([edit([2, 4], [2, 4], '\nnew')], 'one\ntwo')).toEqual([{ first: 2, last: 2, lines: ['two', 'new'] }]);
  });

  test('CRLF: lines without their ends; another line end alone is nothing to suggest', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    expect(lines([edit([2, 1], [2, 4], '2\r\n2b')], text)).toEqual([{ first: 2, last: 2, lines: ['2', '2b'] }]);
    expect(lines([edit([2, 4], [3, 1], '\n')], text)).toEqual([]);
  });

  test('what might not survive the way is not suggested', () => {
    for (const text of ['a\rb', 'a\0b', 'a\u001bb', 'a\ud800b'])
      expect(lines([edit([2, 1], [2, 4], text)])).toEqual([]);
  });

  test('any text and edit: the lines in place of the range give the fixed text', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n'), { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(14), fc.nat(14), text, (before, from, length, put) => {
        const source = new SourceText('x', before);
        const start = source.positionAt(from);
        const end = source.positionAt(from + length);
        const [at, to] = [source.offsetAt(start), source.offsetAt(end)];
        // No edit parts a carriage return from its line feed.
        fc.pre(!/\r(?!\n)/.test(before.slice(0, at) + put + before.slice(to)));
        const shown = (whole: string) => whole.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
        const after = shown(before.slice(0, at) + put + before.slice(to));
        for (const { first, last, lines: own } of suggestedLines(source, [{ path: 'x', start, end, text: put }])) {
          const old = shown(before);
          expect(1 <= first && first <= last && last <= old.length).toBe(true);
          old.splice(first - 1, last - first + 1, ...own);
          // An empty file and one empty line look the same here.
          expect(old.length === 0 ? [''] : old).toEqual(after);
        }
      }),
      examples(500),
    );
  });
});

describe('suggestions', () => {
  test('marker, finding, fix and block; lines on the new side', () => {
    const [one, ...others] = made([fixed([edit([2, 1], [3, 6], 'TWO\nTHREE')])]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ path: 'mde-partner.yml', first: 2, last: 3 });
    expect(one?.body).toBe(`${one?.marker}
**error** · [description-too-long](https://github.com/OWNER/mde-partner-check/blob/v1.0.0/docs/rules/description-too-long.md) · Contoso Cognito<br>Description has 17 words; the listing asks for 15. Cut from 'telemetry' on.

**Fix:** mend it. It keeps the meaning.

\`\`\`suggestion
TWO
THREE
\`\`\`
`);
    expect(one?.marker).toMatch(/^<!-- mde-partner-check-suggestion [0-9a-f]{16} -->$/);
  });

  test('a fix that wants a yes says so', () => {
    const [one] = made([fixed([edit([2, 1], [2, 4], 'x')], {}, { applicability: 'suggest' })]);
    expect(one?.body).toContain('**Proposal:** mend it. Read it before you commit it.');
  });

  test('only within one hunk of one file', () => {
    const part = [fixed([edit([2, 1], [4, 2], 'x')])];
    expect(made(part, TEXT, [2, 4])).toHaveLength(1);
    expect(made(part, TEXT, [2, 3])).toEqual([]);
    expect(made(part, TEXT, [3, 4])).toEqual([]);
    expect(suggestions(aReport({ findings: part }), () => file(TEXT, [1, 2], [3, 5]), ROOM)).toEqual([]);
    expect(suggestions(aReport({ findings: part }), () => null, ROOM)).toEqual([]);
    expect(made([fixed([edit([2, 1], [2, 2], 'x'), edit([2, 1], [2, 2], 'x', 'b.svg')])])).toEqual([]);
  });

  test('an added line uses the neighbor that is in the hunk', () => {
    const added = [fixed([edit([3, 1], [3, 1], 'new\n')])];
    expect(made(added, TEXT, [1, 2])[0]).toMatchObject({ first: 2, last: 2 });
    expect(made(added, TEXT, [3, 5])[0]).toMatchObject({ first: 3, last: 3 });
  });

  test('not for waived and older findings, nor for those without a fix', () => {
    const edits = [edit([2, 1], [2, 4], 'x')];
    expect(
      made([
        fixed(edits, { waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } }),
        fixed(edits, { changed: false }),
      ]),
    ).toEqual([]);
    expect(made([aFinding()])).toEqual([]);
  });

  test('errors first; findings with the same fix share a suggestion', () => {
    const shared = [edit([2, 1], [2, 4], 'x')];
    const all = made([
      fixed([edit([4, 1], [4, 2], 'F')], { severity: 'notice', rule: 'notice-rule' }),
      fixed(shared, { rule: 'first-rule' }),
      fixed(shared, { rule: 'second-rule' }),
    ]);
    expect(all.map(({ first }) => first)).toEqual([2, 4]);
    expect(all[0]?.body).toMatch(/first-rule[\s\S]*second-rule/);
  });

  test('one for a file of artwork: the most severe that can be written', () => {
    const path = 'assets/logo.svg';
    const art = (line: number, severity: 'error' | 'warning' | 'notice', last = line) =>
      fixed([edit([line, 1], [last, 2], 'x', path)], { severity, path, rule: `${severity}-rule` });
    const both = [art(2, 'notice'), art(4, 'warning')];
    const offered = (findings: typeof both, ...hunk: [number, number]) =>
      suggestions(aReport({ findings }), () => file(TEXT, hunk), ROOM).map(({ first }) => first);
    expect(offered(both, 1, 5)).toEqual([4]);
    expect(offered([...both, art(1, 'error', 5)], 2, 5)).toEqual([4]);
    expect(offered(both, 1, 3)).toEqual([2]);
    const elsewhere = both.map((finding) => ({
      ...finding,
      fix: finding.fix && { ...finding.fix, edits: finding.fix.edits.map((one) => ({ ...one, path: 'other.svg' })) },
    }));
    expect(offered(elsewhere, 1, 5)).toEqual([4, 2]);
  });

  test('the same at any place, different for other paths or lines', () => {
    const markers = (text: string, line: number, put: string) =>
      made([fixed([edit([line, 1], [line, 4], put)])], text).map(({ marker }) => marker);
    expect(markers(TEXT, 2, 'x')).toEqual(markers(`new\n${TEXT}`, 3, 'x'));
    expect(markers(TEXT, 2, 'x')).not.toEqual(markers(TEXT, 2, 'y'));
  });

  test('lines that go are an empty block', () => {
    expect(made([fixed([edit([2, 1], [3, 1], '')])])[0]?.body).toMatch(/\n```suggestion\n```\n$/);
  });

  test('a fence longer than any run of backticks inside', () => {
    const [one] = made([fixed([edit([2, 1], [2, 4], '```\n`````x\n```suggestion')])]);
    expect(one?.body).toMatch(/\n`{6}suggestion\n```\n`{5}x\n```suggestion\n`{6}\n$/);
  });

  test('a byte order mark stays', () => {
    const marked = { ...file(TEXT, [1, 5]), hasMark: true };
    const at = (line: number) =>
      suggestions(aReport({ findings: [fixed([edit([line, 1], [line, 2], 'x')])] }), () => marked, ROOM)[0]?.body ?? '';
    expect(block(at(1))).toBe('\ufeffxne\n');
    expect(block(at(2))).toBe('xwo\n');
  });

  test('what does not fit into a comment is none', () => {
    expect(made([fixed([edit([2, 1], [2, 4], 'x'.repeat(ROOM))])])).toEqual([]);
  });

  test('for any repository, the block contains exactly the lines and nothing else is markup', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (text, message, title) => {
        const lines = text.replaceAll('\r', '').split('\n');
        const [one] = made([fixed([edit([2, 1], [2, 4], lines.join('\n'))], { message: `${message}.` }, { title })]);
        if (!one) return;
        const html = micromark(one.body, { allowDangerousHtml: true });
        const [before, after, ...more] = html.split(/<pre><code class="language-suggestion">/);
        expect(more).toEqual([]);
        expect(after).toMatch(/^[^<]*<\/code><\/pre>\s*$/);
        expect(
          before?.replace(/<\/?(?:strong|a|br|p)(?: href="[^"<>]*")?>/g, '').replace(/^<!-- [\w -]+ -->/, ''),
        ).not.toContain('<');
        expect(`one\n${block(one.body)}`.startsWith('one\n')).toBe(true);
        const mended = ['one', ...lines, 'three', 'four', 'five'];
        const result = TEXT.trimEnd().split('\n');
        result.splice(one.first - 1, one.last - one.first + 1, ...(block(one.body) ?? '').split('\n').slice(0, -1));
        expect(result).toEqual(mended);
      }),
      examples(300),
    );
  });

  test('the review says how many, and how many are left', () => {
    expect(reviewBody(1, 0)).toBe(
      'mde-partner-check suggests 1 change to fix findings on the lines of this pull request.',
    );
    expect(reviewBody(30, 2)).toMatch(/ 30 changes .* 2 more suggestions will follow when these are resolved\.$/);
  });
});
