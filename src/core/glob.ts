import { folderOf } from './path.ts';

/** One step of a path segment's pattern. */
type Step = '*' | ((character: string) => boolean);
type Segment = '**' | readonly Step[];

/** Most alternatives that braces expand to; braces beyond it are literal characters. */
const MAX_ALTERNATIVES = 100;

/**
 * Returns a test for paths: `*` and `?` within a segment, `**` for any number of segments, `[a-z]`, `{a,b}`, `\` before
 * a literal character. Leading dots are not special. Each test takes time proportional to pattern length times path
 * length at most, for any input; matchers built on regular expressions do not.
 *
 * @param folder folder that the glob is relative to; leading `../` lead out of it
 */
export function globTest(folder: string, glob: string): (path: string) => boolean {
  let base = folder;
  let rest = glob;
  for (let opening = /^\.\.?\/+/.exec(rest); opening; opening = /^\.\.?\/+/.exec(rest)) {
    if (opening[0].startsWith('..')) base = folderOf(base);
    rest = rest.slice(opening[0].length);
  }
  const patterns = alternatives(rest).map(segmentsOf);
  const prefix = base === '' ? '' : `${base}/`;
  return (path) => {
    if (!path.startsWith(prefix)) return false;
    const segments = path.slice(prefix.length).split('/');
    return patterns.some((pattern) => matches(pattern, segments, '**', matchesSegment));
  };
}

/** Expands `{a,b}`, the outer braces first. */
function alternatives(glob: string): string[] {
  let open = [glob];
  const done: string[] = [];
  while (open.length > 0) {
    const next: string[] = [];
    for (const one of open) {
      const parts = firstBraces(one);
      if (parts) next.push(...parts.options.map((option) => parts.before + option + parts.after));
      else done.push(one);
    }
    if (next.length + done.length > MAX_ALTERNATIVES) return [glob];
    open = next;
  }
  return done;
}

/** Returns the first pair of braces that contains a comma. */
function firstBraces(glob: string): { before: string; options: string[]; after: string } | undefined {
  const opened: { at: number; commas: number[] }[] = [];
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at];
    const innermost = opened.at(-1);
    if (character === '\\') at++;
    else if (character === '{') opened.push({ at, commas: [] });
    else if (character === ',') innermost?.commas.push(at);
    else if (character === '}' && innermost) {
      opened.pop();
      if (innermost.commas.length === 0) continue;
      const edges = [innermost.at, ...innermost.commas, at];
      const options = edges.slice(1).map((end, index) => glob.slice((edges[index] as number) + 1, end));
      return { before: glob.slice(0, innermost.at), options, after: glob.slice(at + 1) };
    }
  }
  return undefined;
}

/** At the end, `**` matches what is in the folder, not the folder itself. */
function segmentsOf(glob: string): Segment[] {
  const segments = glob.split('/').filter(Boolean).map(segmentOf);
  return segments.at(-1) === '**' ? [...segments, ['*']] : segments;
}

function segmentOf(text: string): Segment {
  if (text === '**') return '**';
  const steps: Step[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    const set = character === '[' ? setAt(text, at) : undefined;
    if (character === '*') {
      if (steps.at(-1) !== '*') steps.push('*');
    } else if (character === '?') steps.push(() => true);
    else if (set) {
      steps.push(set.test);
      at = set.end;
    } else {
      const plain = character === '\\' && at + 1 < text.length ? (text[++at] as string) : character;
      steps.push((other) => other === plain);
    }
  }
  return steps;
}

/** Parses `[abc]`, `[a-z]`, `[!a]`; undefined if the bracket is never closed. */
function setAt(text: string, start: number): { test: (character: string) => boolean; end: number } | undefined {
  const negated = text[start + 1] === '!' || text[start + 1] === '^';
  const from = start + (negated ? 2 : 1);
  const end = text.indexOf(']', from + 1);
  if (end === -1) return undefined;
  const ranges: [string, string][] = [];
  for (let at = from; at < end; at++) {
    const low = text[at] as string;
    const isRange = text[at + 1] === '-' && at + 2 < end;
    ranges.push([low, isRange ? (text[at + 2] as string) : low]);
    if (isRange) at += 2;
  }
  return { end, test: (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated };
}

function matchesSegment(pattern: Segment, segment: string): boolean {
  return (
    pattern !== '**' && matches<Step, string>(pattern, segment.split(''), '*', (step, one) => step !== '*' && step(one))
  );
}

/** Whether the items match the pattern, where `any` matches any number of them. Backtracks only to the last `any`. */
function matches<Pattern, Item>(
  pattern: readonly Pattern[],
  items: readonly Item[],
  any: Pattern,
  fits: (pattern: Pattern, item: Item) => boolean,
): boolean {
  let at = 0;
  let step = 0;
  let lastAny = -1;
  let resume = 0;
  while (at < items.length) {
    const wanted = pattern[step];
    if (wanted === any) {
      lastAny = step++;
      resume = at;
    } else if (step < pattern.length && fits(wanted as Pattern, items[at] as Item)) {
      step++;
      at++;
    } else if (lastAny !== -1) {
      step = lastAny + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[step] === any && step < pattern.length) step++;
  return step === pattern.length;
}
