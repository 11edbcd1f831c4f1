import { HOLE } from '../../../src/api/hosts.ts';
import { grammarFiles } from '../../../src/platform/node/wasm-files.ts';
import { Evaluator } from '../../../src/scan/analysis/evaluator.ts';
import { Program } from '../../../src/scan/analysis/program.ts';
import { Settings } from '../../../src/scan/analysis/settings.ts';
import type { Value } from '../../../src/scan/analysis/value.ts';
import { Grammars } from '../../../src/scan/grammars.ts';
import type { Language } from '../../../src/scan/language.ts';
import { languageOf } from '../../../src/scan/languages/index.ts';
import { LIBRARIES } from '../../../src/scan/libraries/index.ts';
import { Libraries } from '../../../src/scan/libraries/knowledge.ts';

/** An evaluator of one file, and its program. */
export async function evaluatorOf(
  path: string,
  text: string,
): Promise<{ readonly evaluator: Evaluator; readonly program: Program }> {
  const grammars = new Grammars(grammarFiles, () => 0);
  const language = languageOf(path) as Language;
  const facts = await grammars.facts(path, text, language, 60_000);
  await grammars.close();
  const program = new Program();
  program.add(facts, language);
  const evaluator = new Evaluator(program, new Settings(), new Libraries(LIBRARIES), () => undefined);
  return { evaluator, program };
}

/** What the first argument of the first call of `show` in a file can be. */
export async function shown(path: string, text: string): Promise<Value> {
  const { evaluator, program } = await evaluatorOf(path, text);
  const [site] = program.callsByName.get('show') ?? [];
  const [arg] = site?.call.args ?? [];
  if (!site || !arg) throw new Error('nothing is shown');
  return evaluator.value(arg.value, evaluator.unbound(site.fn));
}

/** Its texts, with `*` for what is not known. */
export async function textsShown(path: string, text: string): Promise<readonly string[]> {
  return (await shown(path, text)).texts.map(({ value }) => value.replaceAll(HOLE, '*'));
}
