/** Columns that a line may always have. */
const LEAST = 80;

/** Lines of a file from which on their length is one that the file has. */
const SEVERAL = 3;

/** Whether a line of a file has room for a text: it gets no longer than several lines of the file are. */
export function fits(text: string, at: number, added: string): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const length = (end === -1 ? text.length : end) - start + added.length;
  if (length <= LEAST) return true;
  return text.split('\n').filter((line) => line.trimEnd().length >= length).length >= SEVERAL;
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/**
 * Splits what is in brackets, from an offset behind the opening one on, at a separator; null: it does not end on its line,
 * or has texts with escapes or code in them.
 */
export function splitInside(
  text: string,
  start: number,
  close: string,
  separator: string,
): { readonly parts: readonly string[]; readonly end: number } | null {
  const parts: string[] = [];
  const open: string[] = [];
  let from = start;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (/[\n\r\\`#]/.test(sign)) return null;
    if (sign === '"' || sign === "'") {
      const next = text.indexOf(sign, at + 1);
      if (next === -1 || /[\n\\`(]/.test(text.slice(at, next))) return null;
      at = next;
    } else if (CLOSING[sign]) open.push(CLOSING[sign]);
    else if (open.length === 0 && sign === close) {
      const last = text.slice(from, at).trim();
      return { parts: last === '' ? parts : [...parts, last], end: at };
    } else if (sign === open.at(-1)) open.pop();
    else if (open.length === 0 && sign === separator) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return null;
}
