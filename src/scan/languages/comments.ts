import type { CommentMarks } from '../language.ts';

export const C_COMMENTS: CommentMarks = { line: ['//'], block: [['/*', '*/']] };
export const HASH_COMMENTS: CommentMarks = { line: ['#'], block: [] };
export const C_AND_HASH_COMMENTS: CommentMarks = { line: ['//', '#'], block: C_COMMENTS.block };

const MARKUP: CommentMarks = { line: [], block: [['<!--', '-->']] };

/** By the endings of files that no language's record has: data, and code that the scan does not read. */
export const OTHER_COMMENTS: ReadonlyMap<string, CommentMarks> = new Map([
  ...each(C_COMMENTS, 'jsonc dart vb fs proto bicep bicepparam'),
  ...each(C_AND_HASH_COMMENTS, 'tf hcl tfvars'),
  ...each(HASH_COMMENTS, 'yml yaml toml properties cfg conf env dockerfile makefile r jl ex exs'),
  ...each({ line: ['#', ';'], block: [] }, 'ini'),
  ...each({ line: ['--'], block: [] }, 'lua sql hs'),
  ...each(MARKUP, 'xml config csproj props targets vue svelte'),
]);

function each(comments: CommentMarks, endings: string): [string, CommentMarks][] {
  return endings.split(' ').map((ending) => [ending, comments]);
}
