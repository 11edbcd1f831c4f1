/** Lines of comments in a row that the parser sees. */
const MOST_LINES = 100;

/** Opens a text over several lines, is one within the line, or opens a comment. */
const LITERALS = /"""|'''|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|#/g;

/**
 * Returns Python with blanks in the place of all but the first lines of a long row of comments, so that all offsets
 * stay: to see where a block ends, the parser reads the rest of the row again at each of its lines.
 */
export function withoutLongComments(text: string): string {
  let open: string | null = null;
  let row = 0;
  return text
    .split('\n')
    .map((line) => {
      row = open === null && line.trimStart().startsWith('#') ? row + 1 : line.trim() === '' ? row : 0;
      open = leftOpen(line, open);
      return row > MOST_LINES ? line.replace(/[^\r]/g, ' ') : line;
    })
    .join('\n');
}

/** What closes the text over several lines that a line leaves open; null: there is none. */
function leftOpen(line: string, before: string | null): string | null {
  let open = before;
  let at = 0;
  for (;;) {
    if (open !== null) {
      const end = line.indexOf(open, at);
      if (end === -1) return open;
      at = end + open.length;
      open = null;
    }
    LITERALS.lastIndex = at;
    const [found] = LITERALS.exec(line) ?? [];
    if (found === undefined || found === '#') return null;
    at = LITERALS.lastIndex;
    if (found === '"""' || found === "'''") open = found;
  }
}
