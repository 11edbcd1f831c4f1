import { setOutput } from '@actions/core';

/** Sets outputs of the step, through the runner's file if there is one. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
