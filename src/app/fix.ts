import { artworkOf, editsArtwork } from '../core/artwork.ts';
import { type Finding, type Fix, SEVERITIES } from '../core/finding.ts';
import type { Tools, WorkTree } from '../core/ports.ts';
import { loadSelected, RULES } from '../rules/index.ts';
import { selectedRules } from './check.ts';
import { type Crashes, checkTree, type TreeOutcome } from './check-tree.ts';
import { applyFixes } from './edits.ts';
import { type Harm, harmBetween, type Reading, readingOf } from './fix-effects.ts';
import { type Candidate, FixHistory, type UndoneFix } from './fix-history.ts';
import { type FixedFile, Overlay } from './overlay.ts';

export interface FixRequest {
  /** Manifests, folders or globs, relative to the repository root; `''` is the root folder. */
  readonly paths: readonly string[];
  /** Only the findings of these rules; null: all. */
  readonly rules: readonly string[] | null;
  /** Whether to apply suggested fixes too. */
  readonly suggest: boolean;
  /** With `suggest`, whether to edit artwork too. A rule in `rules` may always do so. */
  readonly art: boolean;
  /** Civil date `YYYY-MM-DD`. */
  readonly today: string;
}

export interface FixOutcome {
  readonly files: readonly FixedFile[];
  /** Findings whose fix was applied, in order. */
  readonly applied: readonly Finding[];
  readonly undone: readonly UndoneFix[];
  /** Remaining findings that are not waived. */
  readonly remaining: readonly Finding[];
  /** Those with a fix for artwork that was not requested. */
  readonly artwork: readonly Finding[];
  readonly crashes: Crashes;
}

/**
 * Applies fixes until none is left to apply, on a copy in memory: nothing is written here. Waived findings are not
 * fixed. Fixes are final: a second run changes nothing.
 *
 * A round applies all fixes that do not touch each other, but at most one to a file of artwork. Then everything is
 * checked again. What harmed its file is undone, and not tried again once it is known to be at fault.
 *
 * @throws UsageError for an unknown rule id
 */
export async function fix(request: FixRequest, tree: WorkTree, tools: Tools = {}): Promise<FixOutcome> {
  const overlay = new Overlay(tree);
  const { judge, reading } = await judgeOf(request, overlay, tools);
  const history = new FixHistory();
  const applied: Finding[] = [];
  let state = await judge();
  while (state.crashes.length === 0) {
    const tried = nextRound(state, request, { overlay, reading, history });
    if (tried.length === 0) break;
    const round = await tryRound(tried, state, { overlay, judge, reading, history });
    state = round.state;
    applied.push(...round.applied);
  }
  const artwork = artworkOf(state.manifests);
  const open = state.findings.filter(
    ({ waiver, rule }) => !waiver && (request.rules === null || request.rules.includes(rule)),
  );
  return {
    files: overlay.files(),
    applied,
    undone: history.undone,
    remaining: open,
    artwork: open.filter((finding) => isWithheldArt(finding, request, artwork)),
    crashes: state.crashes,
  };
}

/**
 * Checks everything with all rules, because any rule may show what a fix broke. The sources are scanned only if one of
 * the rules to fix needs it.
 */
async function judgeOf(
  request: FixRequest,
  overlay: Overlay,
  tools: Tools,
): Promise<{ readonly judge: () => Promise<TreeOutcome>; readonly reading: Reading }> {
  const wanted = selectedRules(request.rules);
  const scans = RULES.some(({ meta }) => meta.scans && (wanted?.has(meta.id) ?? true));
  const selected = scans ? undefined : new Set(RULES.flatMap(({ meta }) => (meta.scans ? [] : [meta.id])));
  const rules = await loadSelected(selected);
  const { paths, today } = request;
  return {
    judge: () =>
      checkTree(overlay, { paths, rules, selected, today, release: null, editsCalls: request.suggest, ...tools }),
    reading: readingOf(rules),
  };
}

/** State that the rounds share. */
interface Tries {
  readonly overlay: Overlay;
  readonly judge: () => Promise<TreeOutcome>;
  readonly reading: Reading;
  readonly history: FixHistory;
}

/** Returns what may be applied together: the most severe first, preceded by what keeps a file from being read. */
function nextRound(
  { findings, manifests }: TreeOutcome,
  request: FixRequest,
  { overlay, reading, history }: Pick<Tries, 'overlay' | 'reading' | 'history'>,
): Candidate[] {
  const artwork = artworkOf(manifests);
  const candidates = findings.filter(
    (finding): finding is Candidate =>
      isWanted(finding, request, artwork) && !history.isClosed(finding) && overlay.canEdit(finding.fix),
  );
  const steps = new Map<string, number>();
  for (const { rule, fix: own } of candidates)
    for (const path of pathsOf(own))
      steps.set(path, Math.min(steps.get(path) ?? Number.POSITIVE_INFINITY, reading.stepOf(rule)));
  const ready = candidates
    .filter(({ rule, fix: own }) => pathsOf(own).every((path) => steps.get(path) === reading.stepOf(rule)))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const { applied } = applyFixes(
    ready.map((candidate) => candidate.fix),
    (path) => overlay.source(path),
    (path) => (artwork.has(path) ? 1 : history.most(path)),
  );
  const chosen = new Set(applied);
  return ready.filter((candidate) => chosen.has(candidate.fix));
}

function isWanted(finding: Finding, request: FixRequest, artwork: ReadonlySet<string>): finding is Candidate {
  const { fix: own, waiver, rule } = finding;
  if (!own || waiver || (request.rules !== null && !request.rules.includes(rule))) return false;
  return (own.applicability === 'safe' || request.suggest) && !isWithheldArt(finding, request, artwork);
}

function isWithheldArt({ fix: own }: Finding, { suggest, art, rules }: FixRequest, artwork: ReadonlySet<string>) {
  const isAsked = suggest && (art || rules !== null);
  return (
    own !== null &&
    !isAsked &&
    editsArtwork(
      own.edits.map(({ location }) => location),
      artwork,
    )
  );
}

function pathsOf({ edits }: Fix): string[] {
  return [...new Set(edits.map(({ location }) => location.path))];
}

/** Applies candidates and undoes, file by file, what did harm; returns the tree's state without it. */
async function tryRound(
  tried: readonly Candidate[],
  state: TreeOutcome,
  { overlay, judge, reading, history }: Tries,
): Promise<{ readonly state: TreeOutcome; readonly applied: readonly Finding[] }> {
  const paths = new Set(tried.flatMap((candidate) => pathsOf(candidate.fix)));
  const sources = new Map([...paths].map((path) => [path, overlay.source(path)]));
  let kept = tried;
  for (;;) {
    const { texts } = applyFixes(
      kept.map((candidate) => candidate.fix),
      (path) => sources.get(path) ?? null,
    );
    for (const path of paths) overlay.write(path, texts.get(path) ?? sources.get(path)?.text ?? null);
    if (kept.length === 0) return { state, applied: [] };
    const groups = groupByPath(kept);
    const repeats = history.repeats(texts, sources);
    const after = repeats.size > 0 ? state : await judge();
    if (after.crashes.length > 0) return { state: after, applied: kept };
    const harms = repeats.size > 0 ? repeats : harmsOf(groups, harmBetween(state, after, reading));
    if (harms.size === 0) {
      history.accept(texts, sources);
      return { state: after, applied: kept };
    }
    const harmful = new Set([...harms.keys()].flatMap((path) => groups.get(path) ?? []));
    for (const [path, reason] of harms) history.undo(path, groups.get(path) ?? [], reason);
    kept = kept.filter((candidate) => !harmful.has(candidate));
  }
}

function harmsOf(groups: ReadonlyMap<string, readonly Candidate[]>, harmOf: Harm): ReadonlyMap<string, string> {
  const harms = new Map<string, string>();
  for (const [path, group] of groups) {
    const reason = harmOf(path, group);
    if (reason !== null) harms.set(path, reason);
  }
  return harms;
}

function groupByPath(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates)
    for (const path of pathsOf(candidate.fix)) {
      const group = groups.get(path);
      if (group) group.push(candidate);
      else groups.set(path, [candidate]);
    }
  return groups;
}
