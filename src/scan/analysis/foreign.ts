import { mayBeLibraryClass } from '../libraries/guess.ts';
import type { Evaluation } from './evaluation.ts';
import type { Thing } from './value.ts';

/**
 * Whether something is, or comes from, a class or module that is neither in the sources nor of a library that is known.
 *
 * @param file where it is used
 */
export function isForeign(thing: Thing, file: string, evaluator: Evaluation): boolean {
  if (thing.kind === 'outside')
    return (thing.imported === true || isClassName(thing.name)) && isForeignName(thing.name, file, evaluator);
  if (thing.kind !== 'made' || !isClassName(thing.name)) return false;
  if (thing.call.creates) return isForeignName(thing.name, thing.frame.fn.file, evaluator);
  const end = thing.name.lastIndexOf('.');
  return end > 0 && isForeignName(thing.name.slice(0, end), thing.frame.fn.file, evaluator);
}

/** A variable that nothing declares has a name that begins with a small letter. */
function isClassName(name: string): boolean {
  return /^[A-Z]/.test(name);
}

function isForeignName(name: string, file: string, evaluator: Evaluation): boolean {
  const { program } = evaluator;
  const { isLibrary, isClient } = evaluator.knowledge(file);
  const [root = ''] = name.split('.');
  if (isLibrary(name) || isClient(root) || mayBeLibraryClass(root)) return false;
  return !program.imports(program.facts(file), root).some(({ module }) => isLibrary(module));
}
