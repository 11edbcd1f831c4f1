/**
 * What an agent of Azure Pipelines acts upon in the output of a step, restated from microsoft/azure-pipelines-agent
 * (`Command.cs`, `WorkerUtilities.cs`): `##vso[` and the formatting `##[`, anywhere in a line of stdout or stderr, in
 * any case. Its search follows a culture, for which some characters do not exist; here these are all that Unicode has
 * no width for, which is more than any culture passes over.
 */
const NOT_THERE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** The lines, or what is left of them from the command on. */
export function agentCommands(output: string): string[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const read = line.replace(NOT_THERE, '');
    const at = read.toLowerCase().search(/##(?:vso)?\[/);
    return at < 0 ? [] : [read.slice(at)];
  });
}
