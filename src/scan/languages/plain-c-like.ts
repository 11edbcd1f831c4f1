import { C_COMMENTS } from './comments.ts';

/** What languages without a grammar have in common that look like C. */
export const PLAIN_C_LIKE = {
  commentMarks: C_COMMENTS,
  literals: '',
  joinOperator: '+',
  members: ['.', '?.', '::'],
  trailingBlocks: true,
} as const;
