import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import type { Report, ReportFinding } from '../../../src/core/report.ts';
import { renderSarif } from '../../../src/render/sarif/sarif.ts';
import { loadRules } from '../../../src/rules/index.ts';
import { examples } from '../../support/examples.ts';
import { hostileText } from '../../support/hostile.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport } from '../../support/reports.ts';
import { runnerCommands } from '../../support/runner-commands.ts';

const METAS = (await loadRules()).map(({ meta }) => meta);
const HOME = 'https://github.com/contoso/check';
/** Where the rules do not matter. */
const FEW = METAS.slice(0, 2);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Place {
  readonly id?: number;
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
  readonly message?: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Place];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly fixes?: readonly unknown[];
  readonly suppressions?: readonly unknown[];
  readonly properties: unknown;
}
interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly helpUri?: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string;
      readonly semanticVersion: string;
      readonly informationUri: string;
      readonly rules: readonly Rule[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly {
        readonly level: string;
        readonly message: { readonly text: string };
      }[];
    },
  ];
  readonly results: readonly Result[];
}

/** The schema as OASIS and the schema store publish it; draft 4, where only the name of `id` differs here. */
function officialSchema(): object {
  const file = join('node_modules', '@microsoft', 'jest-sarif', 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json');
  const { $schema, id, ...rest } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', file), 'utf8'));
  expect($schema).toMatch(/draft-04/);
  return { $id: id, ...rest };
}

const text = (limit?: number) => ({
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1, ...(limit && { maxLength: limit }) } },
});
const oneOf = (...words: string[]) => ({ enum: words });
const place = {
  type: 'object',
  required: ['physicalLocation'],
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation', 'region'],
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          properties: { uri: { type: 'string', format: 'relative' } },
        },
        region: { type: 'object', required: ['startLine', 'startColumn', 'endLine', 'endColumn'] },
      },
    },
  },
};
/** What code scanning requires, by its page "SARIF support for code scanning" and the limits there. */
const CODE_SCANNING = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  properties: {
    $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
    version: { const: '2.1.0' },
    runs: {
      minItems: 1,
      maxItems: 20,
      items: {
        required: ['tool', 'results', 'automationDetails'],
        properties: {
          automationDetails: { required: ['id'], properties: { id: { type: 'string', pattern: '[^/]/$' } } },
          tool: {
            properties: {
              driver: {
                required: ['name', 'semanticVersion', 'rules'],
                properties: {
                  name: { type: 'string', minLength: 1 },
                  rules: {
                    maxItems: 25_000,
                    items: {
                      required: [
                        'id',
                        'shortDescription',
                        'fullDescription',
                        'help',
                        'defaultConfiguration',
                        'properties',
                      ],
                      properties: {
                        id: { type: 'string', minLength: 1 },
                        shortDescription: text(1024),
                        fullDescription: text(1024),
                        help: { ...text(), required: ['text', 'markdown'] },
                        defaultConfiguration: { properties: { level: oneOf('note', 'warning', 'error') } },
                        properties: {
                          required: ['tags', 'precision', 'problem.severity'],
                          properties: {
                            tags: { maxItems: 20, items: { type: 'string', minLength: 1 } },
                            precision: oneOf('very-high', 'high', 'medium', 'low'),
                            'problem.severity': oneOf('error', 'warning', 'recommendation'),
                            // A fault of a listing is not a vulnerability.
                            'security-severity': false,
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            maxItems: 25_000,
            items: {
              required: ['ruleId', 'level', 'message', 'locations', 'partialFingerprints'],
              properties: {
                level: oneOf('note', 'warning', 'error'),
                message: text(),
                locations: { minItems: 1, maxItems: 10, items: place },
                relatedLocations: { maxItems: 99, items: place },
                partialFingerprints: {
                  required: ['primaryLocationLineHash'],
                  properties: { primaryLocationLineHash: { type: 'string', minLength: 1 } },
                },
              },
            },
          },
        },
      },
    },
  },
};

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (value: string) => URL.canParse(value));
ajv.addFormat('date-time', (value: string) => !Number.isNaN(Date.parse(value)));
// RFC 3986: its characters, and a `%` only before two digits.
const reference = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
ajv.addFormat('uri-reference', reference);
ajv.addFormat('relative', (value: string) => reference.test(value) && !/^\/|^[^/]*:|^\.\//.test(value));
const official = ajv.compile(officialSchema());
const codeScanning = ajv.compile(CODE_SCANNING);

function faults(validate: ValidateFunction, value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

function run(report: Report, options: { category?: string; metas?: typeof METAS } = {}): Run {
  const { metas = METAS, ...others } = options;
  const log: unknown = JSON.parse(renderSarif(report, metas, { home: HOME, ...others }));
  expect(faults(official, log)).toEqual([]);
  expect(faults(codeScanning, log)).toEqual([]);
  return (log as { runs: [Run] }).runs[0];
}

function result(changes: Partial<ReportFinding> = {}): Result {
  const [first, ...others] = run(aReport({ findings: [aFinding(changes)] })).results;
  expect(others).toEqual([]);
  return first as Result;
}

/** Fixes there have no edits; a report has none like that. */
const hostile = fc.tuple(hostileReport, hostileText).map(([report, inserted]) => ({
  ...report,
  findings: report.findings.map((finding) => ({
    ...finding,
    fix: finding.fix && {
      ...finding.fix,
      edits: [{ path: finding.path, start: finding.start, end: finding.end, text: inserted }],
    },
  })),
}));

const notifications = ({ invocations }: Run) => invocations[0].toolExecutionNotifications ?? [];

describe('the schemas', () => {
  test('refuse what they must', () => {
    const log = JSON.parse(renderSarif(aReport({ findings: [aFinding()] }), METAS, { home: HOME }));
    const broken = structuredClone(log);
    broken.runs[0].results[0].levle = 'error';
    expect(faults(official, broken)).not.toEqual([]);
    delete log.runs[0].results[0].locations[0].physicalLocation.region.endColumn;
    expect(faults(official, log)).toEqual([]);
    expect(faults(codeScanning, log)).not.toEqual([]);
  });

  test('accept a report without findings', () => {
    expect(run(aReport()).results).toEqual([]);
  });

  test('accept every report, in which nothing is lost, shown as a command or invisible', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        const { results } = run(report, { metas: FEW });
        expect(results.map(({ ruleId }) => ruleId)).toEqual(report.findings.map(({ rule }) => rule));
        const sarif = renderSarif(report, FEW, { home: HOME });
        expect(sarif).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\u0080-\u009f\u007f]|##\[/u);
        expect(runnerCommands(sarif)).toEqual([]);
        expect(renderSarif(structuredClone(report), FEW, { home: HOME })).toBe(sarif);
      }),
      examples(60),
    );
  });
});

describe('rules', () => {
  const { driver } = run(aReport({ findings: [aFinding()] })).tool;

  test('are all there, with the tool', () => {
    expect(driver.name).toBe('mde-partner-check');
    expect(driver.semanticVersion).toBe('1.0.0');
    expect(driver.informationUri).toBe(HOME);
    expect(driver.rules.map(({ id }) => id)).toEqual(METAS.map(({ id }) => id));
  });

  test.each(driver.rules.map((rule) => [rule.id, rule] as const))(
    '%s has its record, and no link that leads nowhere',
    (id, rule) => {
      const meta = METAS.find((one) => one.id === id);
      expect(rule.shortDescription.text).toBe(meta?.title);
      for (const part of [meta?.docs.what, meta?.docs.why, meta?.docs.fix])
        expect(rule.help.markdown).toContain(part?.trim());
      // A viewer shows a text as it is. `markdown-as-text.test.ts` compares it with the Markdown word by word.
      for (const { text } of [rule.shortDescription, rule.fullDescription, rule.help])
        expect(text).not.toMatch(/`[^`]*`|\*\*|\]\(|^[*-] |^\|/m);
      expect(rule.help.text.startsWith(rule.fullDescription.text.replace(/…$/, ''))).toBe(true);
      expect(rule.help.markdown).toMatch(/^\*\*/);
      expect(rule.help.markdown).not.toContain('<img src');
      expect(rule.help.markdown).not.toMatch(/\]\((?!https:\/\/)/);
      const [highest] = meta?.severities ?? [];
      const words = { error: ['error', 'error'], warning: ['warning', 'warning'], notice: ['note', 'recommendation'] };
      expect([rule.defaultConfiguration.level, rule.properties['problem.severity']]).toEqual(
        words[highest ?? 'notice'],
      );
    },
  );

  test('a description that is too long is cut, not within a character', () => {
    const [meta] = METAS as [(typeof METAS)[0]];
    const long = { ...meta, title: '😀'.repeat(2000), docs: { ...meta.docs, what: 'x'.repeat(1025) } };
    const log = JSON.parse(renderSarif(aReport(), [long], { home: HOME })) as { runs: [Run] };
    const [rule] = log.runs[0].tool.driver.rules as [Rule];
    expect([...rule.shortDescription.text]).toHaveLength(1024);
    expect(rule.shortDescription.text).toMatch(/^😀+…$/u);
    expect(rule.fullDescription.text).toBe(`${'x'.repeat(1023)}…`);
    expect(rule.help.text).toContain('x'.repeat(1025));
  });
});

describe('results', () => {
  test('hold rule, level, message, place, product', () => {
    expect(result({ severity: 'notice', path: 'a b/ü:c#d.svg', end: { line: 9, column: 1 } })).toEqual({
      ruleId: 'description-too-long',
      ruleIndex: METAS.findIndex(({ id }) => id === 'description-too-long'),
      level: 'note',
      message: { text: "Description has 17 words; the listing asks for 15. Cut from 'telemetry' on." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b/%C3%BC%3Ac%23d.svg', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7, startColumn: 5, endLine: 9, endColumn: 1 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/) },
      properties: { manifest: 'mde-partner.yml', product: 'Contoso Cognito', requirements: ['R4.3'] },
    });
    expect([result({ severity: 'error' }).level, result({ severity: 'warning' }).level]).toEqual(['error', 'warning']);
  });

  test('a rule that is not in the list has no place there', () => {
    expect(result({ rule: 'toString' })).not.toHaveProperty('ruleIndex');
  });

  test('related places have numbers, and the message links to them', () => {
    const range = { start: { line: 8, column: 11 }, end: { line: 8, column: 26 } };
    const related = [
      { message: 'named [here]', path: 'mde-partner.yml', ...range },
      { message: 'and \\here', path: 'b.yml', ...range },
    ];
    const { message, relatedLocations } = result({ message: 'Not square.', related });
    expect(message.text).toBe('Not square. See also [named \\[here\\]](1), [and \\\\here](2).');
    expect(relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'mde-partner.yml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 8, startColumn: 11, endLine: 8, endColumn: 26 },
        },
        message: { text: 'named [here]' },
      },
      expect.objectContaining({ id: 2, message: { text: 'and \\here' } }),
    ]);
  });

  test('for any text, the message links to its related places and nowhere else', () => {
    // SARIF 2.1.0, 3.11.6: in the text of a link, brackets and backslashes have a backslash before them.
    const link = /\[((?:[^\\[\]]|\\[\\[\]])*)\]\(([^)]*)\)/g;
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    fc.assert(
      fc.property(hostileText, hostileText, (message, other) => {
        const related = [{ message: `> ${other}`, path: 'a.yml', ...range }];
        const finding = aFinding({ message: `> ${message} [a](b)`, related });
        const [shown] = run(aReport({ findings: [finding] }), { metas: FEW }).results as [Result];
        expect([...shown.message.text.matchAll(link)].map(([, , target]) => target)).toEqual(['1']);
        expect([...(shown.relatedLocations?.[0]?.message?.text ?? '').matchAll(link)]).toEqual([]);
      }),
      examples(200),
    );
  });

  test('a file of artwork gets one fix: that of the most severe finding that is not waived', () => {
    const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });
    const art = (line: number, changes: Partial<ReportFinding>, path = 'assets/logo.svg') =>
      aFinding({
        path,
        ...at(line),
        fix: { title: 't', applicability: 'suggest', edits: [{ path, ...at(line), text: 'x' }] },
        ...changes,
      });
    const findings = [
      art(1, { severity: 'error', waiver: { reason: 'agreed', expires: null, owner: null, from: 'manifest' } }),
      art(2, { severity: 'notice' }),
      art(3, { severity: 'warning' }),
      art(4, { severity: 'warning' }),
      art(5, { severity: 'notice' }, 'mde-partner.yml'),
      art(6, { severity: 'notice' }, 'mde-partner.yml'),
    ];
    const { results } = run(aReport({ findings }), { metas: FEW });
    expect(results.map(({ fixes }) => fixes?.length ?? 0)).toEqual([0, 0, 1, 0, 1, 1]);
  });

  test('a fix changes the ranges of the report, file by file', () => {
    const at = (line: number, from: number, to: number) => ({
      start: { line, column: from },
      end: { line, column: to },
    });
    const edits = [
      { path: 'a.svg', ...at(1, 5, 5), text: 'width="1"\n' },
      { path: 'mde-partner.yml', ...at(2, 1, 9), text: '' },
      { path: 'a.svg', ...at(3, 2, 4), text: '\u202e<' },
    ];
    expect(result({ fix: { title: 'pad [it](x)', applicability: 'suggest', edits } }).fixes).toEqual([
      {
        description: { text: 'pad [it]\u200b(x)' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.svg', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 5 },
                insertedContent: { text: 'width="1"\n' },
              },
              {
                deletedRegion: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 4 },
                insertedContent: { text: '\u202e<' },
              },
            ],
          },
          {
            artifactLocation: { uri: 'mde-partner.yml', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 9 },
                insertedContent: { text: '' },
              },
            ],
          },
        ],
        properties: { applicability: 'suggest' },
      },
    ]);
  });

  test('a waived finding is a suppressed result with its reason', () => {
    const waived = (path: string, expires: string | null) =>
      result({ path, waiver: { reason: 'The brand guide\u202e asks for it', expires, owner: null, from: 'manifest' } })
        .suppressions;
    expect(waived('mde-partner.yml', null)).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'The brand guideU+202E asks for it' },
    ]);
    expect(waived('assets/logo.svg', '2027-06-30')).toEqual([
      { kind: 'external', status: 'accepted', justification: 'The brand guideU+202E asks for it (until 2027-06-30)' },
    ]);
    expect(result()).not.toHaveProperty('suppressions');
  });
});

describe('the run', () => {
  test('has a category that ends in a slash', () => {
    expect(run(aReport()).automationDetails.id).toBe('mde-partner-check/');
    expect(run(aReport(), { category: 'agents' }).automationDetails.id).toBe('agents/');
    expect(run(aReport(), { category: 'agents/sensor/' }).automationDetails.id).toBe('agents/sensor/');
  });

  test('reports a rule that crashed', () => {
    const checks = [aCheck({ status: 'errored', reason: 'a fault of the tool' }), aCheck()];
    const crashed = run(aReport({ manifests: [aManifest({ checks })] }));
    expect(crashed.invocations[0].executionSuccessful).toBe(false);
    expect(notifications(crashed)).toEqual([
      {
        level: 'error',
        message: { text: 'logo-heavy, Contoso Cognito: a fault of the tool' },
        associatedRule: { id: 'logo-heavy' },
      },
    ]);
    expect(run(aReport()).invocations).toEqual([{ executionSuccessful: true }]);
  });
});

describe('limits', () => {
  const places = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      message: 'and here',
      path: 'a.yml',
      start: { line: index + 1, column: 1 },
      end: { line: index + 1, column: 2 },
    }));

  test('400 findings, hostile in every field: none is lost', () => {
    const [report] = fc.sample(
      hostile.filter(({ findings }) => findings.length >= 4),
      { numRuns: 1, seed: 6 },
    );
    const findings = Array.from({ length: 400 }, (_, index) => {
      const finding = report?.findings[index % report.findings.length] as ReportFinding;
      return { ...finding, message: `${index}: ${finding.message}` };
    });
    const { results, ...rest } = run(aReport({ findings }));
    expect(results.map(({ message }) => Number.parseInt(message.text, 10))).toEqual(findings.map((_, index) => index));
    expect(notifications({ results, ...rest })).toEqual([]);
  });

  test('of 150 related places 99 stay', () => {
    const whole = run(aReport({ findings: [aFinding({ related: places(150) })] }));
    expect(whole.results[0]?.relatedLocations).toHaveLength(99);
    expect(notifications(whole)).toEqual([
      { level: 'warning', message: { text: expect.stringMatching(/^51 related places left out/) } },
    ]);
  });

  test('of 25,003 findings the waived and the least severe go first', () => {
    const kinds = [
      aFinding({ severity: 'notice' }),
      aFinding({ severity: 'error', waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } }),
      aFinding({ severity: 'notice', product: 'the last' }),
    ];
    const findings = [...kinds, ...Array.from({ length: 25_000 }, () => aFinding({ severity: 'warning' }))];
    findings[20_000] = aFinding({ severity: 'error' });
    const whole = run(aReport({ findings }));
    expect(whole.results).toHaveLength(25_000);
    expect(new Set(whole.results.map(({ level }) => level))).toEqual(new Set(['error', 'warning']));
    expect(whole.results.findIndex(({ level }) => level === 'error')).toBe(20_000 - kinds.length);
    expect(notifications(whole)).toEqual([
      { level: 'warning', message: { text: expect.stringMatching(/^3 findings left out/) } },
    ]);
    expect(whole.results.at(-1)?.partialFingerprints.primaryLocationLineHash).toMatch(/:25003$/);
  });

  test('above 10 MiB after gzip the fixes go, then findings', () => {
    // Text that no compression makes shorter than 6 bits a character.
    const noise = (length: number, seed: string) =>
      createHash('shake256', { outputLength: (length / 4) * 3 })
        .update(seed)
        .digest('base64');
    const large = (index: number, fixed: boolean) => {
      const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
      const edits = [{ path: 'a.svg', ...range, text: noise(900_000, `fix${index}`) }];
      return aFinding({
        message: noise(900_000, `message${index}`),
        fix: fixed ? { title: 'replace it', applicability: 'safe', edits } : null,
      });
    };
    const kept = (count: number, fixed: boolean) => {
      const findings = Array.from({ length: count }, (_, index) => large(index, fixed));
      const sarif = renderSarif(aReport({ findings }), FEW, { home: HOME });
      expect(gzipSync(sarif).length).toBeLessThanOrEqual(10 * 1024 * 1024);
      const [whole] = (JSON.parse(sarif) as { runs: [Run] }).runs;
      const told = notifications(whole).map(({ message }) => message.text.replace(/ left out.*/, ''));
      return [whole.results.length, whole.results.filter(({ fixes }) => fixes).length, told];
    };
    // 900,000 characters are 675,000 bytes; 16 of them are too many, 8 are not.
    expect(kept(8, true)).toEqual([8, 0, ['8 fixes']]);
    expect(kept(16, false)).toEqual([8, 0, ['8 findings']]);
  });
});
