/**
 * Rules of GitHub's API that stand only in the prose of its documentation, not in the machine-readable document.
 * Each function answers one line for every rule that a request goes against; GitHub refuses such a request with 422.
 */
import { isJson, type Json } from './schema.ts';

const TITLE = 255;
/** Bytes: 64 KB. */
const MESSAGE = 64 * 1024;
const COMMENT = 65_536;
const PAGE = 100;

/** A file of a pull request, as far as it matters here. */
export interface ChangedFile {
  readonly filename: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** Hunks of the unified diff; absent for large and binary files. */
  readonly patch?: string;
  readonly previous_filename?: string;
  /** Of its content at the head. */
  readonly sha?: string;
  readonly additions?: number;
  readonly deletions?: number;
  readonly changes?: number;
}

/** @param files the pull request's, for reviews */
export function proseFaults(
  id: string,
  query: URLSearchParams,
  body: unknown,
  files: readonly ChangedFile[],
): string[] {
  const faults = Number(query.get('per_page') ?? 1) > PAGE ? [`per_page is over ${PAGE}`] : [];
  if (!isJson(body)) return faults;
  if (id === 'checks/create' || id === 'checks/update') faults.push(...checkRunFaults(body));
  if (id.startsWith('issues/') || id.startsWith('pulls/')) faults.push(...commentFaults(body, 'body'));
  const comments =
    id === 'pulls/create-review' ? list(body['comments']) : id === 'pulls/create-review-comment' ? [body] : [];
  for (const [index, comment] of comments.entries()) faults.push(...reviewCommentFaults(comment, index, files));
  if (id === 'pulls/create-review' && body['event'] !== undefined && body['event'] !== 'APPROVE' && !body['body'])
    faults.push('a review needs a body');
  return faults;
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function checkRunFaults(body: Json): string[] {
  const { status, conclusion, completed_at: completed } = body;
  const faults: string[] = [];
  if (conclusion === 'stale') faults.push("only GitHub sets the conclusion 'stale'");
  if (conclusion === undefined && (status === 'completed' || completed !== undefined))
    faults.push('a completed check run needs a conclusion');
  const output = isJson(body['output']) ? body['output'] : {};
  for (const [index, annotation] of list(output['annotations']).entries())
    faults.push(...annotationFaults(annotation).map((fault) => `annotation ${index}: ${fault}`));
  return faults;
}

function annotationFaults(annotation: Json): string[] {
  const { title, message, raw_details: details, path } = annotation;
  const { start_line: start, end_line: end, start_column: from, end_column: to } = annotation as Record<string, number>;
  const faults: string[] = [];
  if (typeof title === 'string' && title.length > TITLE) faults.push(`the title is over ${TITLE} characters`);
  for (const [name, text] of Object.entries({ message, 'raw details': details }))
    if (typeof text === 'string' && Buffer.byteLength(text) > MESSAGE) faults.push(`the ${name} is over 64 KB`);
  if (typeof message === 'string' && message.trim() === '') faults.push('the message is blank');
  if (typeof path === 'string' && /^\.?\/|^$|\\/.test(path)) faults.push('the path is not relative to the repository');
  if (start !== undefined && end !== undefined && (start < 1 || end < start)) faults.push('the lines are no range');
  const columns = from !== undefined || to !== undefined;
  if (columns && start !== end) faults.push('columns are for one line only');
  if (columns && ((from ?? 1) < 1 || (to ?? from ?? 1) < (from ?? 1))) faults.push('the columns are no range');
  return faults;
}

function commentFaults(body: Json, name: string): string[] {
  const text = body['body'];
  if (typeof text !== 'string') return [];
  return text.length > COMMENT ? [`${name} is too long (maximum is ${COMMENT} characters)`] : [];
}

function reviewCommentFaults(comment: Json, index: number, files: readonly ChangedFile[]): string[] {
  const faults = commentFaults(comment, 'the comment');
  const { path, line, side = 'RIGHT', start_line: start, start_side: startSide = side } = comment;
  if (comment['position'] !== undefined) faults.push('position is being retired');
  const file = files.find(({ filename }) => filename === path);
  if (!file) faults.push('path could not be resolved');
  else if (typeof line !== 'number') faults.push('line is missing');
  else {
    const hunk = hunksOf(file.patch ?? '').find((one) => one[side === 'LEFT' ? 'left' : 'right'].has(line));
    if (!hunk) faults.push('line must be part of the diff');
    else if (typeof start === 'number') {
      if (start >= line) faults.push('start_line must precede the end line');
      else if (!hunk[startSide === 'LEFT' ? 'left' : 'right'].has(start))
        faults.push('start_line must be part of the same hunk as the line');
    }
  }
  return faults.map((fault) => `comment ${index}: ${fault}`);
}

/** Lines that a hunk shows of the file before and after. */
interface Hunk {
  readonly left: Set<number>;
  readonly right: Set<number>;
}

export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let left = 0;
  let right = 0;
  for (const text of patch.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (head) {
      [left, right] = [Number(head[1]), Number(head[2])];
      hunks.push({ left: new Set(), right: new Set() });
      continue;
    }
    const hunk = hunks.at(-1);
    if (!hunk) continue;
    if (text.startsWith('-') || text.startsWith(' ')) hunk.left.add(left++);
    if (text.startsWith('+') || text.startsWith(' ')) hunk.right.add(right++);
  }
  return hunks;
}
