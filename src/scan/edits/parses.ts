import type { ScanTools } from '../../core/ports.ts';
import { Grammars } from '../grammars.ts';
import { languageOf } from '../languages/index.ts';

/** Time for one file, as in the scan. */
const MILLISECONDS = 2_000;

/** The grammar refuses code that the language allows, so an error before a change says nothing about the change. */
const PARTIAL: ReadonlySet<string> = new Set(['powershell']);

/** Returns a test of whether a changed text is as well-formed in the language of its file as it was before. */
export function soundTest({
  grammars,
  now,
}: ScanTools): (path: string, before: string, after: string) => Promise<boolean> {
  const parsers = new Grammars(grammars, now);
  return async (path, before, after) => {
    const language = languageOf(path);
    if (!language) return false;
    const old = await parsers.guesses(before, language, MILLISECONDS);
    if (old === null || (old > 0 && !PARTIAL.has(language.id))) return false;
    return (await parsers.guesses(after, language, MILLISECONDS)) === old;
  };
}
