import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report, ReportFinding } from '../../src/core/report.ts';
import {
  type Case,
  CHANNELS,
  cases,
  checkoutOf,
  FACTORS,
  FAULTS,
  FINDINGS,
  programOf,
  TOKEN,
  TOKENS,
} from './github-api/cases.ts';
import type { Edition } from './github-api/contract.ts';
import { CHANNEL_NAMES, type Channel, isOlder, isToWork, knowsChange, shownFindings } from './github-api/expected.ts';
import { FakeApi, type Recorded } from './github-api/fake-api.ts';
import { EVENTS } from './github-api/payloads.ts';
import type { Store } from './github-api/store.ts';
import { dueEntries, listedFindings, ruleOfMessage } from './listed-findings.ts';
import { inParallel } from './pairs.ts';
import { runStepBeside, type Step, shippedBundle } from './runner.ts';

/** Enough to keep two cores busy while some runs wait for a server that is slow to recover. */
const WIDTH = 6;
const LIMIT = 600_000;
const TODAY = '2026-11-22';

interface Ran {
  readonly which: Case;
  readonly step: Step;
  readonly report: Report;
  readonly reportText: string;
  readonly breaches: readonly string[];
  readonly requests: readonly Recorded[];
  readonly store: Store | null;
}

const ALL = cases();
/** So many files share the matrix, so that all workers have a part of it. */
const PARTS = 4;
let runs: readonly Ran[] = [];
const plain = new Map<string, Ran>();

/**
 * Runs one part of the cases and registers the tests of it.
 *
 * @param part counted from 1
 */
export function testMatrix(part: number): void {
  beforeAll(() => runAll(casesOf(part)), LIMIT);
  if (part === 1) test('enough cases, in which each channel both works and falls back, to mean something', isEnough);
  test('the runs ask GitHub', () => expect(requestCount()).toBeGreaterThan(0));
  everyRun();
  runsWithoutOptIns();
  optInsThatMayWrite();
  optInsThatMayNotWrite();
}

/** Cases with the same run without opt-ins are in one part, so that it is made once. */
function casesOf(part: number): readonly Case[] {
  const groups = new Map<string, Case[]>();
  for (const which of ALL) groups.set(plainKey(which), [...(groups.get(plainKey(which)) ?? []), which]);
  const parts = Array.from({ length: PARTS }, (): Case[] => []);
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length))
    parts.reduce((least, other) => (other.length < least.length ? other : least)).push(...group);
  return parts[part - 1] ?? [];
}

function isEnough(): void {
  const every = Array.from({ length: PARTS }, (_, index) => casesOf(index + 1)).flat();
  expect(new Set(every)).toEqual(new Set(ALL));
  expect(ALL.length).toBeGreaterThanOrEqual(150);
  for (const channel of CHANNEL_NAMES)
    for (const works of [true, false]) {
      const count = ALL.filter((which) => isToWork({ which }, channel) === works).length;
      expect({ channel, works, isEnough: count >= 15 }).toEqual({ channel, works, isEnough: true });
    }
  for (const knows of [true, false])
    expect(ALL.filter((which) => knowsChange({ which }) === knows).length).toBeGreaterThan(15);
}

async function runAll(part: readonly Case[]): Promise<void> {
  const bundle = shippedBundle();
  for (const which of part) checkoutOf(which);
  const baselines = [...new Map(part.map((which) => [plainKey(which), plainCase(which)]))];
  await inParallel(WIDTH, baselines, async ([key, which]) => plain.set(key, await run(bundle, which)));
  runs = await inParallel(WIDTH, part, (which) => run(bundle, which));
  const nodes = [...new Set(part.map(programOf))].map((program) =>
    execFileSync(program, ['--version']).toString().trim(),
  );
  process.stderr.write(
    `Runs of the shipped bundle: ${runs.length + baselines.length}, by Node ${nodes.join(' and ')}; ${requestCount()} requests\n`,
  );
}

function requestCount(): number {
  return runs.reduce((sum, { requests }) => sum + requests.length, 0);
}

/** Findings and whether it is a release decide what is reported; nothing else of a case may. */
function plainKey({ findings, event }: Case): string {
  return `${findings} ${EVENTS[event as keyof typeof EVENTS].isRelease}`;
}

/** The same checkout without any opt-in. */
function plainCase(which: Case): Case {
  const event = EVENTS[which.event as keyof typeof EVENTS].isRelease ? 'tag push' : 'push';
  return {
    ...which,
    event,
    channels: 'none',
    fault: 'none',
    history: 'full',
    token: 'write',
    edition: 'api.github.com',
  };
}

async function run(bundle: string, which: Case): Promise<Ran> {
  const { folder, event, files } = checkoutOf(which);
  const faults = FAULTS[which.fault];
  const permissions = TOKENS[which.token];
  const api =
    faults &&
    (await FakeApi.start({
      edition: which.edition as Edition,
      tokens: permissions ? { [TOKEN]: permissions } : {},
      files,
      faults,
      ...(event.pull === null ? {} : { pulls: [event.pull] }),
    }));
  const step = await runStepBeside(bundle, folder, {
    // The sources have no findings, and GitHub hears of none.
    inputs: { today: TODAY, scan: 'false', token: which.token === 'empty' ? '' : TOKEN, ...CHANNELS[which.channels] },
    env: event.environment,
    payload: event.payload,
    api: api?.url ?? 'http://127.0.0.1:9',
    program: programOf(which),
  });
  await api?.close();
  const reportText = readFileSync(step.outputs['report'] ?? '', 'utf8');
  return {
    which,
    step,
    report: JSON.parse(reportText) as Report,
    reportText,
    breaches: api?.breaches ?? [],
    requests: api?.requests ?? [],
    store: api?.store ?? null,
  };
}

/** What is wrong with runs, each named by its case; empty when all hold. */
function wrong(hold: (ran: Ran) => unknown): string[] {
  return runs.flatMap((ran) => {
    const said = hold(ran);
    const lines = said === null || said === undefined ? [] : [said].flat().map(String);
    const named = Object.keys(FACTORS).map((name) => ran.which[name as keyof Case]);
    return lines.map((line) => `${named.join(' | ')}: ${line}`);
  });
}

const baseline = (ran: Ran) => plain.get(plainKey(ran.which)) as Ran;
const opted = ({ which }: Ran) => CHANNELS[which.channels] as Record<string, string>;
const FELL_BACK: Readonly<Record<Channel, RegExp>> = {
  'check-run': /The check run could not be written: /,
  comment: /The comment could not be written: /,
  suggestions:
    /The review with suggestions could not be written: |No suggestions were written, because the token of a pull request from a fork is read-only\./,
};
const said = ({ step }: Ran, pattern: RegExp) => [step.summary, step.stdout].every((text) => pattern.test(text));

const asksGitHub = (ran: Ran) => Object.values(opted(ran)).length > 0;

/** Rules about what a change adds: skipped where the change is not known. No case adds a waiver or a setting. */
const NEED_CHANGE: ReadonlySet<string> = new Set(['waiver-added', 'scan-narrowed']);

function everyRun(): void {
  describe('every run', () => {
    test("keeps to GitHub's contract", () => {
      expect(wrong(({ breaches }) => breaches)).toEqual([]);
    });

    test('ends with the exit code and outputs of a run without opt-ins', () => {
      const told = ({ exitCode, outputs: { report: _, ...outputs } }: Step) => JSON.stringify({ exitCode, ...outputs });
      expect(wrong((ran) => (told(ran.step) === told(baseline(ran).step) ? null : told(ran.step)))).toEqual([]);
    });

    test('reports all that a run without opt-ins reports', () => {
      const same = ({ report: { run: about, findings, manifests, ...rest } }: Ran) => {
        const { changedSince: _, release: __, ...run } = about as unknown as Record<string, unknown>;
        const judged = manifests.map((one) => ({
          ...one,
          checks: one.checks.filter(({ rule }) => !NEED_CHANGE.has(rule)),
        }));
        const told = findings.map((one) => ({ ...one, changed: null }));
        return JSON.stringify({ ...rest, run, manifests: judged, findings: told });
      };
      expect(wrong((ran) => (same(ran) === same(baseline(ran)) ? null : 'another report'))).toEqual([]);
    });

    test('tells the findings that the change caused from older ones, where that is asked and known', () => {
      const faults = (ran: Ran) =>
        ran.report.findings.filter(({ rule, changed }) => changed !== (knowsChange(ran) ? !isOlder(ran, rule) : null));
      expect(wrong((ran) => faults(ran).map(({ rule, changed }) => `${rule}: ${changed}`))).toEqual([]);
    });

    test('shows its findings in the summary and the log', () => {
      const lines = ({ step }: Ran) => step.stdout.match(/^│\s+(?:error|warning|notice)\s+[a-z-]+\s/gm)?.length ?? 0;
      expect(wrong((ran) => (lines(ran) === shownFindings(ran).length ? null : lines(ran)))).toEqual([]);
      const sorted = (entries: readonly string[]) => [...entries].sort().join('\n');
      expect(
        wrong(({ step, ...ran }) => {
          const listed = listedFindings(step.summary);
          return sorted(listed) === sorted(dueEntries(shownFindings(ran))) ? null : `${listed.length} entries`;
        }),
      ).toEqual([]);
    });

    test('lets the token out nowhere', () => {
      const pieces = [TOKEN, TOKEN.slice(4, 40), Buffer.from(TOKEN).toString('base64').slice(8, 48)];
      const holds = (text: string) => (pieces.some((piece) => text.includes(piece)) ? 'the token' : null);
      expect(
        wrong(({ step, reportText, requests }) =>
          holds(
            [
              step.stdout,
              step.stderr,
              step.summary,
              reportText,
              JSON.stringify(step.outputs),
              ...requests.map(({ path, body }) => path + JSON.stringify(body)),
            ].join('\n'),
          ),
        ),
      ).toEqual([]);
    });

    test('writes nothing to stderr', () => {
      expect(wrong(({ step }) => step.stderr || null)).toEqual([]);
    });

    test('prints no command but ten annotations a level', () => {
      expect(
        wrong(({ step }) =>
          step.commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice'].includes(name)),
        ),
      ).toEqual([]);
      const count = (step: Step, level: string) => step.commands.filter(({ name }) => name === level).length;
      expect(wrong(({ step }) => ['error', 'warning', 'notice'].filter((level) => count(step, level) > 10))).toEqual(
        [],
      );
    });
  });
}

function runsWithoutOptIns(): void {
  describe('a run without opt-ins', () => {
    test('asks GitHub nothing', () => {
      expect(wrong((ran) => (asksGitHub(ran) ? null : ran.requests.map(({ path }) => path)))).toEqual([]);
    });
    test('annotates the same whatever the event, the token and the state of GitHub', () => {
      expect(
        wrong((ran) =>
          asksGitHub(ran) || JSON.stringify(usual(ran)) === JSON.stringify(baseline(ran).step.commands)
            ? null
            : 'other commands',
        ),
      ).toEqual([]);
    });
  });
}

const isTarget = (ran: Ran) => ran.which.event === 'pull_request_target';

/** The commands of a run without what is said of the event, which leaves the findings alone. */
const usual = (ran: Ran) =>
  ran.step.commands.filter(({ data }) => !(isTarget(ran) && data.startsWith('The event pull_request_target gives')));

/** The line that a finding's annotation ends on: an end at column 1 lies before the first character of its line. */
const lastLine = ({ start, end }: ReportFinding) =>
  end.column === 1 && end.line > start.line ? end.line - 1 : end.line;

function optInsThatMayWrite(): void {
  describe('an opt-in that may write leaves', () => {
    test('one check run, complete, on the commit that people look at', () => {
      const faults = (ran: Ran) => {
        if (isToWork(ran, 'check-run') !== true) return [];
        const [made, ...more] = ran.store?.checkRuns ?? [];
        if (!made || more.length > 0) return [`${more.length} more check runs, ${made?.id}`];
        const sorted = (all: readonly (readonly unknown[])[]) => JSON.stringify(all.map(String).sort());
        const found = made.annotations.map((one) => [
          one['path'],
          one['start_line'],
          one['end_line'],
          one['title'],
          ruleOfMessage(String(one['message'])),
        ]);
        const wanted = shownFindings(ran).map((one) => [one.path, one.start.line, lastLine(one), one.title, one.rule]);
        return [
          sorted(found) === sorted(wanted) || `${found.length} annotations`,
          made.head_sha === checkoutOf(ran.which).event.commit || made.head_sha,
          made.fields['conclusion'] === ran.report.conclusion || made.fields['conclusion'],
        ].filter((fault) => fault !== true);
      };
      expect(wrong(faults)).toEqual([]);
    });

    test('one comment, and none about a clean listing', () => {
      const count = ({ store }: Ran) => store?.comments.length ?? 0;
      const wanted = (ran: Ran) => (isToWork(ran, 'comment') === true && ran.report.findings.length > 0 ? 1 : 0);
      expect(wrong((ran) => (count(ran) === wanted(ran) ? null : `${count(ran)} comments`))).toEqual([]);
    });

    test('one review, with the fixes that lie in the diff', () => {
      const counts = ({ store }: Ran) => JSON.stringify(store?.reviews.map(({ comments }) => comments.length) ?? []);
      const wanted = (ran: Ran) => {
        const due = isToWork(ran, 'suggestions') === true ? (FINDINGS[ran.which.findings]?.suggestions ?? 0) : 0;
        return JSON.stringify(due > 0 ? [due] : []);
      };
      expect(wrong((ran) => (counts(ran) === wanted(ran) ? null : `reviews of ${counts(ran)}`))).toEqual([]);
    });
  });
}

function optInsThatMayNotWrite(): void {
  describe('an opt-in that may not write', () => {
    test('says so in the log and the summary', () => {
      for (const channel of CHANNEL_NAMES) {
        const fellBack = (ran: Ran) => isToWork(ran, channel) === false && ran.which.token !== 'empty';
        expect(
          wrong((ran) => (said(ran, FELL_BACK[channel]) === fellBack(ran) ? null : `${channel}: ${!fellBack(ran)}`)),
        ).toEqual([]);
      }
      const unknown = /All findings are shown, not only the findings of this change, because /;
      expect(wrong((ran) => (said(ran, unknown) === (knowsChange(ran) === false) ? null : 'changed'))).toEqual([]);
    });

    test('leaves nothing behind, and nothing half done', () => {
      const written = ({ store }: Ran) => [
        ...(store?.checkRuns ?? []),
        ...(store?.comments ?? []),
        ...(store?.reviews ?? []),
      ];
      expect(
        wrong((ran) => (ran.which.token === 'write' ? null : written(ran).map(({ id }) => `wrote ${id}`))),
      ).toEqual([]);
      const pending = ({ store }: Ran) => store?.checkRuns.filter(({ fields }) => fields['status'] !== 'completed');
      expect(wrong((ran) => pending(ran)?.map(({ id }) => `pending ${id}`))).toEqual([]);
    });

    test('adds one notice while there is room for it, and changes no other annotation', () => {
      const own = (ran: Ran) => ran.step.commands.filter(({ name }) => name === 'notice').length;
      const wanted = (ran: Ran) => {
        const fellBack = CHANNEL_NAMES.filter((channel) => isToWork(ran, channel) === false).length;
        const asked = CHANNEL_NAMES.some((channel) => opted(ran)[channel] === 'true');
        const remarks = (ran.which.token === 'empty' ? Number(asked) : fellBack) + Number(knowsChange(ran) === false);
        const older = ran.report.findings.some(({ rule }) => isOlder(ran, rule));
        return Math.min(10, own(baseline(ran)) + remarks + Number(older) + Number(isTarget(ran)));
      };
      expect(wrong((ran) => (own(ran) === wanted(ran) ? null : `${own(ran)} notices, not ${wanted(ran)}`))).toEqual([]);
      const others = (ran: Ran, like: Ran) =>
        JSON.stringify(
          ran.step.commands.filter(({ name, data }) => name !== 'notice' && !isOlder(like, ruleOfMessage(data))),
        );
      expect(wrong((ran) => (others(ran, ran) === others(baseline(ran), ran) ? null : 'other annotations'))).toEqual(
        [],
      );
    });
  });
}
