import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/finding.ts';
import { applyWaivers, waiversOf } from '../../../src/manifest/waivers/waivers.ts';
import { andProduct, MODEL_MANIFEST } from '../../support/model.ts';
import { marked, placeOf, read } from '../marked.ts';

const FACTS = {
  today: '2026-11-22',
  ruleIds: new Set([
    'logo-heavy',
    'logo-missing',
    'description-too-long',
    'waiver-invalid',
    'manifest-syntax',
    'waiver-unused',
  ]),
  unwaivable: new Set(['waiver-invalid', 'manifest-missing', 'manifest-syntax', 'requirement-open']),
};

function finding(rule: string, path: string, line: number, more: Partial<Finding> = {}): Finding {
  const location = { path, start: { line, column: 3 }, end: { line, column: 9 } };
  const base = {
    rule,
    severity: 'error',
    message: 'x',
    location,
    manifest: 'mde-partner.yml',
    product: 'Contoso Cognito',
  } as const;
  return { ...base, requirements: [], related: [], occurrences: [{ location }], fix: null, waiver: null, ...more };
}

const heavy = finding('logo-heavy', 'assets/logo.svg', 1);

/** Reasons that the waivers of a manifest give for findings; null for a finding that is not waived. */
function reasons(text: string, findings: readonly Finding[], path?: string): (string | null)[] {
  const manifest = read(text, path);
  return applyWaivers(findings, waiversOf(manifest, FACTS)).findings.map((one) => one.waiver?.reason ?? null);
}

function entry(keys: string): string {
  return `${MODEL_MANIFEST}waivers:\n  - { ${keys} }\n`;
}

describe('entries', () => {
  test('waive findings of their rule at any place, and state why and until when', () => {
    const manifest = read(entry('rule: logo-heavy, reason: Agreed, expires: 2026-11-22'));
    const { findings, used } = applyWaivers([heavy, finding('logo-missing', 'x', 1)], waiversOf(manifest, FACTS));
    expect(findings.map((one) => one.waiver)).toEqual([
      { reason: 'Agreed', expires: '2026-11-22', owner: null, from: 'manifest' },
      null,
    ]);
    expect(findings[0]?.severity).toBe('error');
    expect(used.size).toBe(1);
  });

  test('are valid up to and including the day they expire', () => {
    const on = (today: string) =>
      waiversOf(read(entry('rule: logo-heavy, reason: x, expires: 2026-11-22')), { ...FACTS, today })[0];
    expect(on('2026-11-21')).toMatchObject({ inForce: true, faults: [] });
    expect(on('2026-11-22')).toMatchObject({ inForce: true, faults: [] });
    expect(on('2026-11-23')).toMatchObject({
      inForce: false,
      faults: [{ message: expect.stringMatching(/expired on 2026-11-22\. Fix the finding or extend 'expires'\./) }],
    });
  });

  test('may be limited to one product, by id or name', () => {
    const product = MODEL_MANIFEST.slice(MODEL_MANIFEST.indexOf('  - '), MODEL_MANIFEST.indexOf('sample:'));
    const second = product.replace('Contoso Cognito', 'B').replace('/1.0.0', '/2.0.0');
    const two = andProduct(`${second}    id: bee\n`);
    const other = finding('logo-heavy', 'assets/logo.svg', 1, { product: 'B' });
    const whole = finding('logo-heavy', 'assets/logo.svg', 1, { product: null });
    const by = (product: string) =>
      reasons(`${two}waivers: [{ rule: logo-heavy, reason: x, product: ${product} }]\n`, [heavy, other, whole]);
    expect(by('Contoso Cognito')).toEqual(['x', null, null]);
    expect(by('bee')).toEqual([null, 'x', null]);
    expect(by('B')).toEqual([null, 'x', null]);
    expect(by('nobody')).toEqual([null, null, null]);
  });

  test('may be limited to paths, relative to the folder of the manifest', () => {
    const elsewhere = finding('logo-heavy', 'x/assets/logo.svg', 1);
    expect(reasons(entry('rule: logo-heavy, reason: x, paths: ["*.svg", "assets/**"]'), [heavy, elsewhere])).toEqual([
      'x',
      null,
    ]);
    expect(reasons(entry('rule: logo-heavy, reason: x, paths: []'), [heavy])).toEqual([null]);
    const inX = entry('rule: logo-heavy, reason: x, paths: ["assets/**"]');
    expect(reasons(inX, [heavy, elsewhere], 'x/mde-partner.yml')).toEqual([null, 'x']);
    const up = entry('rule: logo-heavy, reason: x, paths: ["../assets/**"]');
    expect(reasons(up, [heavy, elsewhere], '.github/mde-partner.yml')).toEqual(['x', null]);
  });

  test('the first match counts; the others stay unused', () => {
    const manifest = read(`${entry('rule: logo-heavy, reason: one')}  - { rule: logo-heavy, reason: two }\n`);
    const { findings, used } = applyWaivers([heavy, heavy], waiversOf(manifest, FACTS));
    expect(findings.map((one) => one.waiver?.reason)).toEqual(['one', 'one']);
    expect([...used].map((waiver) => waiver.reason)).toEqual(['one']);
  });

  test.each([
    [
      'an unknown rule',
      'rule: «logo-hevy», reason: x',
      /^The waiver is for 'logo-hevy', which is not a rule\. Did you mean 'logo-heavy'\?$/,
    ],
    ['a rule far from all', 'rule: «"!?"», reason: x', /which is not a rule\. The command 'rules' lists all rules\./],
    ['a rule that cannot be waived', 'rule: «waiver-invalid», reason: x', /this rule cannot be waived/],
    ['another', 'rule: «manifest-syntax», reason: x', /this rule cannot be waived/],
    ['no reason', 'rule: logo-heavy, reason: «" "»', /^The waiver for 'logo-heavy' has no reason\./],
    ['no day', 'rule: logo-heavy, reason: x, expires: «soon»', /^The 'expires' value 'soon' is not a valid date/],
    [
      'no such day',
      'rule: logo-heavy, reason: x, expires: «2026-02-30»',
      /'2026-02-30' is not a valid date: 2026-02 has only 28 days/,
    ],
    ['a number as day', 'rule: logo-heavy, reason: x, expires: «20261231»', /'20261231' is not a valid date/],
    ['a day that is past', 'rule: logo-heavy, reason: x, expires: «2026-11-21»', /expired on 2026-11-21/],
  ])('%s: marked, and it hides nothing', (_, keys, message) => {
    const { text, places } = marked(entry(keys));
    const [waiver] = waiversOf(read(text), FACTS);
    expect(waiver?.inForce).toBe(false);
    expect(waiver?.faults.map((fault) => fault.message)).toEqual([expect.stringMatching(message)]);
    expect(waiver?.faults.map((fault) => placeOf(fault.location))).toEqual(places);
    expect(reasons(text, [heavy, finding('waiver-invalid', 'x', 1), finding('manifest-syntax', 'x', 1)])).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('all of several faults are reported', () => {
    const [waiver] = waiversOf(read(entry('rule: logo-hevy, reason: "", expires: never')), FACTS);
    expect(waiver?.faults).toHaveLength(3);
  });

  test.each([
    'rule: logo-heavy',
    'reason: x',
    'rule: logo-heavy, reason: x, expire: 2020-01-01',
    'rule: logo-heavy, reason: x, paths: assets',
    'rule: logo-heavy, reason: x, product: 1',
    'rule: logo-heavy, reason: x, product:',
  ])('{ %s } has a fault of its keys: only manifest-schema reports it, and it hides nothing', (keys) => {
    const manifest = read(entry(keys));
    expect(manifest.faults.length).toBeGreaterThan(0);
    expect(waiversOf(manifest, FACTS).flatMap((waiver) => waiver.faults)).toEqual([]);
    expect(reasons(entry(keys), [heavy])).toEqual([null]);
  });

  test('the corrected rule keeps its quotes', () => {
    const fixOf = (rule: string) =>
      waiversOf(read(entry(`rule: ${rule}, reason: x`)), FACTS)[0]?.faults[0]?.fix?.edits[0].text;
    expect(fixOf('Logo_Heavy')).toBe('logo-heavy');
    expect(fixOf('"logo heavy"')).toBe('"logo-heavy"');
  });
});

describe('comments', () => {
  const here = (written: string, findings: readonly Finding[]) => reasons(written, findings);
  const logoLine = (line: number) => finding('logo-missing', 'mde-partner.yml', line);

  test('on a line of its own, for the next line; after a value, for that line', () => {
    const above = 'a: 1\n# mde-partner-ignore logo-missing -- Later\nb: 2\nc: 3\n';
    expect(here(above, [1, 2, 3, 4].map(logoLine))).toEqual([null, 'Later', 'Later', null]);
    const behind = 'a: 1\nb: 2 # mde-partner-ignore logo-missing -- Later\nc: 3\n';
    expect(here(behind, [1, 2, 3].map(logoLine))).toEqual([null, 'Later', null]);
  });

  test('an empty line separates them', () => {
    expect(here('# mde-partner-ignore logo-missing -- x\n\nb: 2\n', [1, 2, 3].map(logoLine))).toEqual(['x', 'x', null]);
  });

  test('several stack above a line, other comments among them', () => {
    const stacked =
      '# mde-partner-ignore logo-missing -- one\n# see the board\n# mde-partner-ignore logo-heavy -- two\na: 1\nb: 2\n';
    const heavyLine = (line: number) => finding('logo-heavy', 'mde-partner.yml', line);
    expect(here(stacked, [logoLine(4), heavyLine(4), logoLine(5), heavyLine(5)])).toEqual(['one', 'two', null, null]);
  });

  test('a value on several lines counts as one line', () => {
    const folded = 'a: 1\n# mde-partner-ignore logo-missing -- x\nb: >-\n  one\n  two\n\n  three\nc: 3\n';
    expect(here(folded, [1, 3, 4, 5, 7, 8].map(logoLine))).toEqual([null, 'x', 'x', 'x', 'x', null]);
    const plain = 'a: 1\nb: one\n  two # mde-partner-ignore logo-missing -- x\nc: 3\n';
    expect(here(plain, [1, 2, 3, 4].map(logoLine))).toEqual([null, 'x', 'x', null]);
    const list = '# mde-partner-ignore logo-missing -- x\na:\n  - b: 1\n    c: 2\n';
    expect(here(list, [2, 3].map(logoLine))).toEqual(['x', null]);
  });

  test('covers related places, so a comment above logo: covers the SVG', () => {
    const text = MODEL_MANIFEST.replace('    logo:', '    # mde-partner-ignore logo-heavy -- Brand\n    logo:');
    const related = [{ message: 'named here', location: finding('', 'mde-partner.yml', 8).location }];
    expect(here(text, [{ ...heavy, related }, heavy])).toEqual(['Brand', null]);
  });

  test('is for its own file', () => {
    expect(here('# mde-partner-ignore logo-missing -- x\na: 1\n', [finding('logo-missing', 'other.yml', 2)])).toEqual([
      null,
    ]);
  });

  test('entries come first', () => {
    const both = entry('rule: logo-missing, reason: entry').replace(
      'company',
      '# mde-partner-ignore logo-missing -- comment\ncompany',
    );
    expect(here(both, [logoLine(3)])).toEqual(['entry']);
  });

  test.each([
    [
      'no rule',
      '«# mde-partner-ignore»',
      /^The waiver has no rule\. Use '# mde-partner-ignore <rule-id> -- <reason>'\.$/,
    ],
    ['no rule but a reason', '«# mde-partner-ignore -- why»', /^The waiver has no rule\./],
    ['no reason', '# mde-partner-ignore «logo-heavy»', /^The waiver for 'logo-heavy' has no reason\./],
    ['an empty reason', '#mde-partner-ignore «logo-heavy» --  ', /has no reason/],
    [
      'a reason without its dashes',
      '# mde-partner-ignore logo-heavy« »because',
      /^The waiver for 'logo-heavy' has no '--' before its reason\./,
    ],
    [
      'one dash',
      '# mde-partner-ignore logo-heavy« - »because',
      /^The waiver for 'logo-heavy' has no '--' before its reason\./,
    ],
    ['a dash of printers', '# mde-partner-ignore logo-heavy« — »because', /has no '--' before its reason/],
    ['a colon', '# mde-partner-ignore: logo-heavy«: »because', /has no '--' before its reason/],
    ['an unknown rule', '# mde-partner-ignore «logo-hevy» -- x', /Did you mean 'logo-heavy'/],
    [
      'two rules',
      '# mde-partner-ignore «logo-heavy, logo-missing» -- x',
      /The waiver is for 'logo-heavy, logo-missing', which is not a rule\./,
    ],
    ['a rule that cannot be waived', '## mde-partner-ignore «manifest-syntax» -- x', /cannot be waived/],
  ])('%s: marked, and it hides nothing', (_, comment, message) => {
    const { text, places } = marked(`a: 1\n${comment}\nb: 2\n`);
    const [waiver, ...others] = waiversOf(read(text), FACTS);
    expect(others).toEqual([]);
    expect(waiver?.inForce).toBe(false);
    expect(waiver?.faults).toHaveLength(1);
    expect(waiver?.faults[0]?.message).toMatch(message);
    expect(waiver?.faults.map((fault) => placeOf(fault.location))[0]).toBe(places[0]);
    expect(
      here(text, [finding('logo-heavy', 'mde-partner.yml', 3), finding('manifest-syntax', 'mde-partner.yml', 3)]),
    ).toEqual([null, null]);
  });

  test('a reason may contain dashes and symbols; other comments and texts do not waive', () => {
    const text =
      'a: "# mde-partner-ignore logo-heavy -- x"\n# mde-partner-ignored logo-heavy -- x\n# see mde-partner-ignore logo-heavy -- x\nb: |\n  # mde-partner-ignore logo-heavy -- x\nc: 1 # mde-partner-ignore logo-heavy -- a -- b: #c\n';
    expect(read(text).ignoreComments.map(({ rule, reason }) => [rule, reason])).toEqual([['logo-heavy', 'a -- b: #c']]);
  });

  test('is found in braces, lists and headers of block scalars, and with CRLF', () => {
    const text =
      'a: { b: 1, # mde-partner-ignore logo-heavy -- one\r\n  c: 2 }\r\nd:\r\n  - e # mde-partner-ignore logo-heavy -- two\r\nf: >- # mde-partner-ignore logo-heavy -- three\r\n  g\r\n';
    expect(read(text).ignoreComments.map(({ reason, lines }) => [reason, lines.first, lines.last])).toEqual([
      ['one', 1, 1],
      ['two', 4, 4],
      ['three', 5, 6],
    ]);
  });

  test('comments of other files may be given too', () => {
    const location = { path: 'src/a.py', start: { line: 4, column: 1 }, end: { line: 4, column: 9 } };
    const comment = {
      location,
      rule: 'logo-heavy',
      reason: 'x',
      owner: null,
      ruleLocation: location,
      lines: { first: 4, last: 5 },
    };
    const waivers = waiversOf(read(MODEL_MANIFEST), FACTS, [comment]);
    const { findings } = applyWaivers(
      [finding('logo-heavy', 'src/a.py', 5), finding('logo-heavy', 'src/a.py', 6)],
      waivers,
    );
    expect(findings.map((one) => one.waiver?.reason)).toEqual(['x', undefined]);
  });
});

test('only findings of the rule at the place are marked, and nothing else changes', () => {
  const line = fc.integer({ min: 1, max: 6 });
  const rule = fc.constantFrom('logo-heavy', 'logo-missing');
  fc.assert(
    fc.property(fc.array(fc.tuple(rule, line)), rule, line, (all, waived, at) => {
      const lines = Array.from(
        { length: 6 },
        (_, index) => `k${index}: 1${index + 1 === at ? ` # mde-partner-ignore ${waived} -- x` : ''}\n`,
      );
      const findings = all.map(([id, where]) => finding(id, 'mde-partner.yml', where));
      const { findings: marks, used } = applyWaivers(findings, waiversOf(read(lines.join('')), FACTS));
      expect(marks.map((one) => ({ ...one, waiver: null }))).toEqual(findings);
      expect(marks.map((one) => one.waiver !== null)).toEqual(all.map(([id, where]) => id === waived && where === at));
      expect(used.size).toBe(all.some(([id, where]) => id === waived && where === at) ? 1 : 0);
    }),
  );
});
