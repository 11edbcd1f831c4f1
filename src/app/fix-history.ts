import type { Finding, Fix } from '../core/finding.ts';
import type { SourceText } from '../core/text.ts';
import { fixKey } from './edits.ts';

/** A fix that was tried and undone. */
export interface UndoneFix {
  readonly finding: Finding;
  /** A clause, for example `it changed nothing`. */
  readonly reason: string;
}

/** A finding whose fix may be tried. */
export type Candidate = Finding & { readonly fix: Fix };

/**
 * Most changes of a file. Fixes at one place follow each other, so a file needs as many rounds as it has fixes there;
 * with more, they cause each other.
 */
const MOST_CHANGES = 100;

/** What was tried so far, so that fixing ends: no file gets the same text twice, and no bad fix a second attempt. */
export class FixHistory {
  readonly #undone: UndoneFix[] = [];
  readonly #refused = new Set<string>();
  readonly #texts = new Map<string, Set<string>>();
  readonly #most = new Map<string, number>();

  get undone(): readonly UndoneFix[] {
    return this.#undone;
  }

  /** Whether a fix must not be tried: it was undone, or its file has changed often enough. */
  isClosed(candidate: Candidate): boolean {
    return (
      this.#refused.has(identity(candidate)) ||
      candidate.fix.edits.some(({ location }) => (this.#texts.get(location.path)?.size ?? 0) > MOST_CHANGES)
    );
  }

  /** Most different fixes that a file may take in one round. */
  most(path: string): number {
    return this.#most.get(path) ?? Number.POSITIVE_INFINITY;
  }

  /** Returns files that would get a text that they had before, with the reason for undoing it. */
  repeats(texts: ReadonlyMap<string, string>, sources: ReadonlyMap<string, SourceText | null>): Map<string, string> {
    const found = new Map<string, string>();
    for (const [path, text] of texts)
      if (text === sources.get(path)?.text) found.set(path, 'it changed nothing');
      else if (this.#texts.get(path)?.has(text)) found.set(path, 'it restored an earlier text');
    return found;
  }

  /** Keeps the texts of a round that did no harm. A file whose fixes are split may take more of them again. */
  accept(texts: ReadonlyMap<string, string>, sources: ReadonlyMap<string, SourceText | null>): void {
    for (const [path, text] of texts) {
      const known = this.#texts.get(path) ?? new Set([sources.get(path)?.text ?? '']);
      this.#texts.set(path, known.add(text));
      const most = this.#most.get(path);
      if (most !== undefined) this.#most.set(path, most * 2);
    }
  }

  /** Undoes what was done to a file in one round: a single fix permanently, half of several fixes first. */
  undo(path: string, candidates: readonly Candidate[], reason: string): void {
    const fixes = new Set(candidates.map(({ fix }) => fixKey(fix))).size;
    if (fixes > 1) {
      this.#most.set(path, Math.floor(fixes / 2));
      return;
    }
    for (const finding of candidates) {
      this.#refused.add(identity(finding));
      this.#undone.push({ finding, reason });
    }
  }
}

/** Returns the same for a fix whose place another fix moved. */
function identity({ rule, manifest, product, message, fix }: Candidate): string {
  const edits = fix.edits.map(({ location, text }) => [location.path, text]);
  return JSON.stringify([rule, manifest, product, message, fix.title, edits]);
}
