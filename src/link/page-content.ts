import type { Answer } from './fetch-page.ts';
import { decodePage, type PageText, readHtml, saysNoIndex } from './page-text.ts';

/** Pages with less text are likely built by a script, which is not run. Blanks do not count. */
export const FEWEST_CHARACTERS = 400;

export interface PageContent extends PageText {
  readonly isCut: boolean;
  /** Blanks not counted, in code points. */
  readonly characters: number;
}

/** What can be read of an answer; null: it is no text, or in an encoding that cannot be read. */
export function contentOf({ body, headers, isCut }: Answer): PageContent | null {
  const type = headers.get('content-type') ?? 'text/html';
  const isPlain = /^\s*text\/plain\b/i.test(type);
  if (body === null || !(isPlain || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type))) return null;
  const text = decodePage(body, type);
  const page = isPlain ? { title: '', text, isHidden: false } : readHtml(text);
  const isHidden = page.isHidden || saysNoIndex(headers.get('x-robots-tag') ?? '');
  return { ...page, isHidden, isCut, characters: [...page.text.replace(/\s/g, '')].length };
}

/** Whether the page names the product that it should be about; `MDE` only in capitals and as a word. */
export function mentionsDefender({ title, text }: PageText): boolean {
  return [title, text].some(
    (one) => /defender\s+for\s+endpoint/i.test(one) || /(?<![\p{L}\d])MDE(?![\p{L}\d])/u.test(one),
  );
}

const NOT_FOUND: readonly RegExp[] = [
  /\b(?:not found|does(?: not|n['’]t) exist|no longer (?:available|exists))\b/i,
  /^\W*(?:error\W*)?(?:404|410)\b/i,
];

/** Whether the title says that there is no such page, whatever the status. */
export function saysNotFound(title: string): boolean {
  return NOT_FOUND.some((pattern) => pattern.test(title));
}
