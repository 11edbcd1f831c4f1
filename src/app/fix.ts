import type { Finding, Fix } from '../core/finding.ts';
import type { Entry, WorkTree } from '../core/ports.ts';
import type { SourceText } from '../core/text.ts';
import { loadSelected } from '../rules/index.ts';
import { selectedRules, type Tools } from './check.ts';
import { type Crashes, checkTree } from './check-tree.ts';
import { applyFixes } from './edits.ts';
import { readText } from './excerpts.ts';

export interface FixRequest {
  /** Repository-relative manifests, folders or globs; `''` is the root folder. */
  readonly paths: readonly string[];
  /** Only the findings of these rules; null: all. */
  readonly rules: readonly string[] | null;
  /** Apply suggested fixes too. */
  readonly suggest: boolean;
  /** Civil date `YYYY-MM-DD`. */
  readonly today: string;
}

export interface FixedFile {
  readonly path: string;
  /** Null: the file is new. */
  readonly before: string | null;
  readonly after: string;
}

export interface FixOutcome {
  readonly files: readonly FixedFile[];
  /** Findings whose fix was applied, in order. */
  readonly applied: readonly Finding[];
  /** Findings that are left and not waived. */
  readonly remaining: readonly Finding[];
  readonly crashes: Crashes;
}

/** One fix can make room for another; more rounds than this mean that two fixes undo each other. */
const MOST_ROUNDS = 10;

/**
 * Applies fixes until none is left to apply, on a copy in memory: nothing is written here. Waived findings are left
 * alone. What was fixed stays fixed: a second run changes nothing.
 *
 * @throws UsageError for an unknown rule id
 */
export async function fix(request: FixRequest, tree: WorkTree, tools: Tools = {}): Promise<FixOutcome> {
  const selected = selectedRules(request.rules);
  const rules = await loadSelected(selected);
  const overlay = new Overlay(tree);
  const applied: Finding[] = [];
  for (let round = 1; ; round++) {
    const { findings, crashes } = await checkTree(overlay, {
      paths: request.paths,
      rules,
      selected,
      today: request.today,
      release: null,
      ...tools,
    });
    const open = findings.filter((finding) => !finding.waiver);
    const wanted = open.filter(
      (finding) => finding.fix && isWanted(finding.fix, request) && overlay.canEdit(finding.fix),
    );
    const fixes = wanted.flatMap((finding) => finding.fix ?? []);
    const result = applyFixes(fixes, (path) => overlay.source(path));
    if (result.applied.length === 0 || crashes.length > 0 || round > MOST_ROUNDS)
      return { files: overlay.files(), applied, remaining: open, crashes };
    for (const [path, text] of result.texts) overlay.write(path, text);
    applied.push(...wanted.filter((finding) => finding.fix && result.applied.includes(finding.fix)));
  }
}

function isWanted({ applicability }: Fix, { suggest }: FixRequest): boolean {
  return applicability === 'safe' || suggest;
}

/** A work tree with changed files on top; those below stay as they are. */
class Overlay implements WorkTree {
  readonly #tree: WorkTree;
  readonly #texts = new Map<string, string>();
  readonly #before = new Map<string, string | null>();

  constructor(tree: WorkTree) {
    this.#tree = tree;
  }

  /** Only UTF-8 text is edited; a new file needs a place where nothing stands. */
  canEdit(fix: Fix): boolean {
    return fix.edits.every(({ location: { path } }) => {
      const kind = this.entry(path).kind;
      return (
        kind === 'missing' ||
        (kind === 'file' && this.source(path) !== null && !isUtf16(this.read(path, Number.MAX_SAFE_INTEGER)))
      );
    });
  }

  source(path: string): SourceText | null {
    return readText(this, path);
  }

  write(path: string, text: string): void {
    const mark = hasMark(this.#tree.read(path, Number.MAX_SAFE_INTEGER)) ? '\uFEFF' : '';
    const before = this.source(path);
    if (!this.#before.has(path)) this.#before.set(path, before && mark + before.text);
    this.#texts.set(path, mark + text);
  }

  files(): FixedFile[] {
    return [...this.#texts].map(([path, after]) => ({ path, before: this.#before.get(path) ?? null, after }));
  }

  entry(path: string): Entry {
    const text = this.#texts.get(path);
    return text === undefined ? this.#tree.entry(path) : { kind: 'file', bytes: new TextEncoder().encode(text).length };
  }

  names(folder: string): readonly string[] {
    return this.#tree.names(folder);
  }

  read(path: string, limit: number): Uint8Array | null {
    const text = this.#texts.get(path);
    if (text === undefined) return this.#tree.read(path, limit);
    const bytes = new TextEncoder().encode(text);
    return bytes.length > limit ? null : bytes;
  }

  glob(pattern: string): readonly string[] {
    return this.#tree.glob(pattern);
  }
}

function isUtf16(bytes: Uint8Array | null): boolean {
  return bytes !== null && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
}

function hasMark(bytes: Uint8Array | null): boolean {
  return bytes !== null && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
