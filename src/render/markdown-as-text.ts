/** A code span: its backticks, and what is between them. */
const CODE = /(`+)(.+?)\1(?!`)/s;
const EMPHASIS = /\*(\S[^*]*)\*/g;
const LINK = /\[([^\]]*)\]\(([^)]*)\)/g;
const BULLET = /^(\s*)[*-] /gm;
/** The delimiter row of a table. */
const DELIMITERS = /^\|[\s|:-]+\|$/;

/**
 * Returns the Markdown of a rule's record as plain text: code in single quotes, the URL of a link in parentheses after
 * it, dots between the cells of a row. Handles only the constructs that records use; a test compares all of them with
 * the rendered Markdown.
 */
export function markdownAsText(markdown: string): string {
  const pieces = markdown.split(CODE);
  // `split` returns text, backticks and code in turn.
  const inline = pieces.map((piece, index) => {
    if (index % 3 === 1) return '';
    return index % 3 === 2 ? `'${codeOf(piece)}'` : unmarked(piece);
  });
  return inline
    .join('')
    .split('\n')
    .filter((line) => !DELIMITERS.test(line))
    .map((line) => (line.startsWith('|') ? rowOf(line) : line))
    .join('\n');
}

function unmarked(text: string): string {
  return text.replaceAll('**', '').replace(EMPHASIS, '$1').replace(LINK, '$1 ($2)').replace(BULLET, '$1• ');
}

/** One space at each end belongs to the backticks. Source: CommonMark 0.31, 6.1. */
function codeOf(piece: string): string {
  const padded = piece.startsWith(' ') && piece.endsWith(' ') && piece.trim() !== '';
  return (padded ? piece.slice(1, -1) : piece).replaceAll('\n', ' ');
}

function rowOf(line: string): string {
  return line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
}
