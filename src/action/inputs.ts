import { getInput, getMultilineInput } from '@actions/core';
import { didYouMean } from '../app/choices.ts';
import { type InputValues, inputs, type Named } from '../app/option-faces.ts';
import { UsageError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';

export type Inputs = InputValues;

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws UsageError for an unknown input or a value that is not allowed */
export function readInputs(environment: Environment): Inputs {
  const known = inputs();
  refuseUnknown(
    environment,
    known.map(({ name }) => name),
  );
  const values = Object.fromEntries(
    known.map((input) => [input.key, input.kind.parse(given(input, environment), `the input ${input.name}`)]),
  );
  const event = environment['GITHUB_EVENT_NAME'];
  for (const { key, name, face } of known) {
    const { refused } = face;
    if (refused && refused.event === event && values[key])
      throw new UsageError(`${name} is not allowed under ${event}, because ${refused.because}`);
  }
  return values as Inputs;
}

function given({ name, kind }: Named<'input'>, environment: Environment): readonly string[] {
  // The runner sets the variable of each input; without a runner, it may be missing.
  if (kind.takesEmpty && environment[`INPUT_${name.toUpperCase()}`] === '') return [''];
  return (kind.isRepeatable ? getMultilineInput(name) : [getInput(name)]).filter((value) => value !== '');
}

/** The runner only warns of an input that the action does not know; a gate that is silently off helps nobody. */
function refuseUnknown(environment: Environment, known: readonly string[]): void {
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('INPUT_') || !value) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    if (known.includes(name)) continue;
    throw new UsageError(
      `unknown input ${quote(name)}${didYouMean(name, known) || ` (the inputs are ${known.join(', ')})`}`,
    );
  }
}
