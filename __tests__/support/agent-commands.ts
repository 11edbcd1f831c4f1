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

/**
 * The commands but those of the format `azure`: at the start of a line, and with the few names and values that its
 * renderer uses. Such a line is data for the agent from its command on, but must hold no other command either.
 */
export function foreignCommands(output: string): string[] {
  return agentCommands(
    output
      .split('\n')
      .map((line) => line.replace(OWN, ''))
      .join('\n'),
  );
}

const OWN = /^##vso\[task\.(?:logissue type=(?:error|warning)[^\]]*|complete result=\w+;)\]/;

export interface LoggingCommand {
  /** For example `task.logissue`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands in the output of a step, as the agent parses them (`Command.cs` `TryParse`, `CommandStringConvertor.cs`
 * `Unescape` with `DECODE_PERCENTS` as by default). A line that holds a command is not printed, whatever is before it.
 */
export function loggingCommands(output: string): LoggingCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const start = line.toLowerCase().indexOf('##vso[');
    const end = start < 0 ? -1 : line.indexOf(']', start);
    if (end < 0) return [];
    const info = line.slice(start + '##vso['.length, end);
    const space = info.indexOf(' ');
    const properties: Record<string, string> = {};
    for (const pair of space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(';')) {
      const equals = pair.indexOf('=');
      const value = pair.slice(equals + 1);
      if (equals > 0 && value !== '') properties[pair.slice(0, equals)] = unescaped(value);
    }
    return [{ name: space < 0 ? info : info.slice(0, space), properties, data: unescaped(line.slice(end + 1)) }];
  });
}

/** In the order of the agent: each code everywhere, then the next, percent signs last. */
function unescaped(text: string): string {
  return [
    [';', '%3B'],
    ['\r', '%0D'],
    ['\n', '%0A'],
    [']', '%5D'],
    ['%', '%AZP25'],
  ].reduce((read, [character = '', code = '']) => read.replaceAll(code, character), text);
}
