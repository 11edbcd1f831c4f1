/** `tchar` of RFC 9110 section 5.6.2. */
const TCHAR = /[\w!#$%&'*+\-.^`|~]/;

/** Returns the offset of the first character that is not allowed in a token; -1: none. */
export function firstNonToken(text: string): number {
  return text.search(/[^\w!#$%&'*+\-.^`|~]/);
}

/**
 * Returns the offset of the first character that the grammar forbids in a list of products and comments (RFC 9110,
 * sections 5.6.5 and 10.1.5); -1: the list is well-formed. An unclosed parenthesis counts.
 */
export function firstMisplaced(text: string): number {
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') at++;
    else if (text[at] === '(') {
      const end = endOfComment(text, at);
      if (end.bad >= 0) return end.bad;
      at = end.next;
    } else {
      const end = endOfProduct(text, at);
      if (end.bad >= 0) return end.bad;
      at = end.next;
    }
    if (at < text.length && text[at - 1] !== ' ' && text[at] !== ' ') return at;
  }
  return -1;
}

interface End {
  /** Offset of the first character after it. */
  readonly next: number;
  /** Offset of the fault; -1: none. */
  readonly bad: number;
}

/** Comments nest; a backslash escapes the next character. */
function endOfComment(text: string, start: number): End {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return { next: at + 1, bad: -1 };
    else if (character > '\u00FF') return { next: at, bad: at };
  }
  return { next: text.length, bad: start };
}

function endOfProduct(text: string, start: number): End {
  let at = start;
  let slash = -1;
  for (; at < text.length && text[at] !== ' ' && text[at] !== '('; at++) {
    if (TCHAR.test(text[at] as string)) continue;
    if (text[at] !== '/' || slash >= 0 || at === start) return { next: at, bad: at };
    slash = at;
  }
  return { next: at, bad: slash === at - 1 ? slash : -1 };
}
