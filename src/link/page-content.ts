import type { Answer } from '../core/ports.ts';
import { decodePage, type PageText, readHtml, saysNoIndex } from './page-text.ts';

/** Pages with less text are probably built by a script, which is not run. In code points; spaces do not count. */
export const FEWEST_CHARACTERS = 400;

export interface PageContent extends PageText {
  readonly isCut: boolean;
  /** In code points; spaces do not count. */
  readonly characters: number;
}

/** Returns the readable content of a response; null: not text, or an encoding that cannot be decoded. */
export function contentOf({ body, headers, isCut }: Answer): PageContent | null {
  const type = headers.get('content-type') ?? 'text/html';
  const isPlain = /^\s*text\/plain\b/i.test(type);
  if (body === null || !(isPlain || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type))) return null;
  const text = decodePage(body, type);
  const page = isPlain ? { title: '', text, isHidden: false } : readHtml(text);
  const isHidden = page.isHidden || saysNoIndex(headers.get('x-robots-tag') ?? '');
  return { ...page, isHidden, isCut, characters: [...page.text.replace(/\s/g, '')].length };
}

/** Whether the page names the expected product; `MDE` only in capitals and as a word. */
export function mentionsDefender({ title, text }: PageText): boolean {
  return [title, text].some(
    (one) => /defender\s+for\s+endpoint/i.test(one) || /(?<![\p{L}\d])MDE(?![\p{L}\d])/u.test(one),
  );
}

const NOT_FOUND: readonly RegExp[] = [
  /\b(?:not found|does(?: not|n['’]t) exist|no longer (?:available|exists))\b/i,
  /^\W*(?:error\W*)?(?:404|410)\b/i,
];

/** Whether the title states that the page does not exist, whatever the status code. */
export function saysNotFound(title: string): boolean {
  return NOT_FOUND.some((pattern) => pattern.test(title));
}
