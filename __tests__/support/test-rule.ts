import { describe, expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { applyFixes } from '../../src/app/edits.ts';
import { Changes } from '../../src/core/changes.ts';
import type { Finding, Severity } from '../../src/core/finding.ts';
import type { Entry } from '../../src/core/ports.ts';
import type { Example, Rule } from '../../src/core/rule.ts';
import { SourceText } from '../../src/core/text.ts';
import { pageSource } from '../../src/link/page-source.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { requiredIds } from '../../src/requirements.ts';
import { RULES } from '../../src/rules/index.ts';
import { fakeNetwork } from './fake-network.ts';
import { memoryHarFiles } from './har-files.ts';
import { memoryScan } from './memory-scan.ts';
import { type Files, memoryTree } from './memory-tree.ts';
import { MODEL_FILES, withFragment } from './model.ts';

export interface Case {
  readonly name: string;
  /** Fragment of the manifest, see `withFragment`. */
  readonly manifest?: string;
  readonly files?: Files;
  readonly special?: Readonly<Record<string, Entry>>;
  readonly options?: Example['options'];
  /** What is checked; default: the root folder. */
  readonly paths?: readonly string[];
  /** Rules that run with it; their findings are left out. */
  readonly also?: readonly Rule[];
}

export interface Expected {
  readonly severity: Severity;
  /** What the finding underlines: the text at its range, up to the end of its first line. */
  readonly underlined?: string;
  /** `line:column` of its start. */
  readonly at?: string;
  /** Default `mde-partner.yml`. */
  readonly path?: string;
  /** Default: not looked at. */
  readonly title?: string;
  readonly message?: RegExp;
  /** Text underlined by its related places, in order. */
  readonly related?: readonly string[];
  /** `none`: it must offer no fix; else what must be offered. */
  readonly fix?: 'none' | 'safe' | 'suggest';
  readonly requirements?: readonly string[];
  /** Default: false. */
  readonly waived?: boolean;
}

export interface InvalidCase extends Case {
  readonly findings: readonly Expected[];
  /** Text that must be in the file after the fixes were applied. */
  readonly fixed?: string | RegExp;
}

/**
 * Holds a rule against cases. Every finding must have its place in an existing file; every fix is applied and the rule
 * must then be silent there; documented examples are executed; without the rule an invalid case must be silent.
 */
export function testRule(
  // biome-ignore lint/suspicious/noExplicitAny: a rule of any subject
  rule: Rule<any>,
  cases: { valid: readonly Case[]; invalid: readonly InvalidCase[]; also?: readonly Rule[] },
): void {
  const id = rule.meta.id;
  const also = cases.also ?? [];
  const withRules = <C extends Case>(one: C): C => ({ ...one, also: [...also, ...(one.also ?? [])] });
  describe(id, () => {
    test('has cases of both kinds, none twice', () => {
      expect(cases.valid.length).toBeGreaterThan(0);
      expect(cases.invalid.length).toBeGreaterThan(0);
      const keys = [...cases.valid, ...cases.invalid].map((one) => JSON.stringify({ ...one, name: '', findings: 0 }));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      const names = [...cases.valid, ...cases.invalid].map((one) => one.name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    });
    for (const one of cases.valid) test(`silent: ${one.name}`, () => expectSilent(rule, withRules(one)));
    for (const one of cases.invalid) test(`fires: ${one.name}`, () => expectFindings(rule, withRules(one)));
    for (const [index, example] of rule.meta.docs.examples.entries())
      test(`documented example ${index + 1}`, () => expectExample(rule, example, also));
  });
}

function filesOf(one: Case): Files {
  const files: Record<string, string | Uint8Array | null> = { ...MODEL_FILES, ...one.files };
  if (one.manifest !== undefined) files['mde-partner.yml'] = withFragment(one.manifest);
  return files;
}

/** Loads nothing before the first drawing. */
const RASTERIZER = new ResvgRasterizer();

async function run(rule: Rule | null, files: Files, one: Case): Promise<readonly Finding[]> {
  const { findings, crashes } = await checkTree(memoryTree(files, one.special), {
    ...(one.paths && { paths: one.paths }),
    rules: rule ? [...(one.also ?? []), rule] : [],
    today: one.options?.today ?? '2026-11-22',
    release: one.options?.release ?? null,
    required: requiredIds(one.options?.require ?? []),
    changes: changesOf(one.options?.changed),
    policy: one.options?.policy === undefined ? undefined : policyOf(one.options.policy),
    rasterizer: RASTERIZER,
    repository: one.options?.repository,
    pages: one.options?.pages && pageSource(fakeNetwork(one.options.pages)),
    scan: memoryScan(files),
    har: one.options?.har && memoryHarFiles(files, one.options.har),
  });
  expect(crashes).toEqual([]);
  return rule ? findings.filter((finding) => finding.rule === rule.meta.id) : findings;
}

function policyOf(text: string) {
  return parsePolicy({ path: 'policy.yml', bytes: new TextEncoder().encode(text) }, RULES);
}

function changesOf(paths: readonly string[] | undefined): Changes | undefined {
  return (
    paths &&
    new Changes(
      'main',
      paths.map((path) => ({ path, from: null, lines: 'all' })),
    )
  );
}

async function expectSilent(rule: Rule, one: Case): Promise<void> {
  const found = await run(rule, filesOf(one), one);
  expect(found.filter(({ waiver }) => !waiver).map(describeFinding)).toEqual([]);
}

async function expectFindings(rule: Rule, one: InvalidCase): Promise<void> {
  const files = filesOf(one);
  const found = await run(rule, files, one);
  expect(found.map((finding) => finding.severity)).toEqual(one.findings.map((expected) => expected.severity));
  for (const [index, finding] of found.entries()) {
    expect(finding.rule).toBe(rule.meta.id);
    expectPlaces(finding, files);
    expectPlainText(finding);
    expectMatches(finding, one.findings[index] as Expected, files);
  }
  expect(await run(null, files, one)).toEqual([]);
  const fixable = found.filter((finding) => finding.fix);
  if (fixable.length > 0) await expectFixed(rule, one, files, fixable, found.length - fixable.length);
  else expect(one.fixed).toBeUndefined();
}

function expectMatches(finding: Finding, expected: Expected, files: Files): void {
  const place = finding.location;
  expect(place.path).toBe(expected.path ?? 'mde-partner.yml');
  if (expected.waived !== undefined) expect(Boolean(finding.waiver)).toBe(expected.waived);
  if (expected.at !== undefined) expect(`${place.start.line}:${place.start.column}`).toBe(expected.at);
  if (expected.underlined !== undefined) expect(underlined(place, files)).toBe(expected.underlined);
  if (expected.title !== undefined) expect(finding.title).toBe(expected.title);
  if (expected.message) expect(finding.message).toMatch(expected.message);
  if (expected.related)
    expect(finding.related.map((related) => underlined(related.location, files))).toEqual(expected.related);
  if (expected.fix) expect(finding.fix?.applicability ?? 'none').toBe(expected.fix);
  if (expected.requirements) expect(finding.requirements).toEqual(expected.requirements);
}

/** Terminals, logs and SARIF viewers show Markdown marks as they are. What is in quotes is the partner's text. */
function expectPlainText({ message, fix, related }: Finding): void {
  for (const text of [message, fix?.title ?? '', ...related.map((place) => place.message)])
    expect(text.replace(/'[^']*'/g, "''")).not.toMatch(/`|\*\*|\]\(/);
}

function expectPlaces(finding: Finding, files: Files): void {
  for (const { path, start, end } of [finding.location, ...finding.related.map((related) => related.location)]) {
    const source = sourceOf(files, path);
    if (!source) {
      expect({ start, end }).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } });
      continue;
    }
    expect(start.line).toBeLessThanOrEqual(source.lineCount);
    expect(start.column).toBeLessThanOrEqual(source.line(start.line).length + 1);
    expect(end.line).toBeLessThanOrEqual(source.lineCount);
    expect(source.offsetAt(end)).toBeGreaterThanOrEqual(source.offsetAt(start));
  }
}

/** Each fix alone must take its own finding away; all together must leave only what has no fix. */
async function expectFixed(rule: Rule, one: InvalidCase, files: Files, fixable: readonly Finding[], rest: number) {
  const fixes = fixable.flatMap((finding) => finding.fix ?? []);
  const { texts, applied } = applyFixes(fixes, (path) => sourceOf(files, path));
  expect(applied).toHaveLength(fixes.length);
  const fixed = { ...files, ...Object.fromEntries(texts) };
  const left = await run(rule, fixed, one);
  expect(left.map(describeFinding)).toHaveLength(rest);
  if (one.fixed !== undefined) {
    const texts = Object.values(fixed).filter((content) => typeof content === 'string');
    expect(texts.join('\n')).toEqual(
      typeof one.fixed === 'string' ? expect.stringContaining(one.fixed) : expect.stringMatching(one.fixed),
    );
  }
}

async function expectExample(rule: Rule, example: Example, also: readonly Rule[]): Promise<void> {
  const side = (text: string | null): Case => {
    const file = example.file ?? 'mde-partner.yml';
    const files: Record<string, string | null> = { ...example.files };
    const fragments = file === 'mde-partner.yml' && text !== null;
    if (!fragments) files[file] = text;
    return {
      name: '',
      files,
      also,
      ...(fragments && { manifest: text }),
      ...(example.options && { options: example.options }),
    };
  };
  const bad = side(example.bad);
  const found = await run(rule, filesOf(bad), bad);
  expect(found.map((finding) => finding.rule)).toContain(rule.meta.id);
  await expectSilent(rule, side(example.good));
}

function describeFinding(finding: Finding): string {
  const { path, start } = finding.location;
  return `${finding.severity} ${path}:${start.line}:${start.column} ${finding.message}`;
}

function sourceOf(files: Files, path: string): SourceText | null {
  const content = Object.hasOwn(files, path) ? files[path] : null;
  if (content === null || content === undefined) return null;
  return new SourceText(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
}

function underlined(place: Finding['location'], files: Files): string {
  const source = sourceOf(files, place.path);
  if (!source) return '';
  return (source.text.slice(source.offsetAt(place.start), source.offsetAt(place.end)).split('\n')[0] as string).replace(
    /\r$/,
    '',
  );
}
