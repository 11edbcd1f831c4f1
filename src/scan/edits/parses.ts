import type { ScanTools } from '../../core/ports.ts';
import { Grammars } from '../grammars.ts';
import { languageOf } from '../languages/index.ts';

/** Time for one file, as in the scan. */
const MILLISECONDS = 2_000;

/** Returns a test of whether a text is wholly in the language of its file. */
export function soundTest({ grammars, now }: ScanTools): (path: string, text: string) => Promise<boolean> {
  const parsers = new Grammars(grammars, now);
  return async (path, text) => {
    const language = languageOf(path);
    return language ? parsers.isSound(text, language, MILLISECONDS) : false;
  };
}
