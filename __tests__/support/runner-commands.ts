/**
 * How a runner reads what a step prints, restated from actions/runner 2.336.0 (`ActionCommand.cs`,
 * `ProcessInvoker.cs`, `ExecutionContext.cs`); facts in the platform sheet, sections 1 and 5.
 */

/** Names that a runner acts upon; other names are plain text. */
const COMMANDS = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'echo',
  'stop-commands',
  'internal-set-repo-path',
]);

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Lines end at LF, CR or CRLF. */
export function runnerLines(output: string): string[] {
  return output.split(/\r\n|\r|\n/);
}

/** Every command that a runner would find in the output of a step. */
export function runnerCommands(output: string): RunnerCommand[] {
  return runnerLines(output).flatMap((line) => {
    const command = doubleColon(line) ?? squareBracket(line);
    return command ? [command] : [];
  });
}

/** `::name key=value,key=value::data`, after white space at the left (Unicode's, and what .NET adds to it). */
function doubleColon(line: string): RunnerCommand | null {
  const trimmed = line.replace(/^[\s\u0085\ufeff]+/u, '');
  if (!trimmed.startsWith('::')) return null;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return null;
  return command(trimmed.slice(2, end), trimmed.slice(end + 2), ',', /%3A|%2C|%0D|%0A|%25/g, /%0D|%0A|%25/g);
}

/** The older `##[name key=value;key=value]data`, anywhere in the line. */
function squareBracket(line: string): RunnerCommand | null {
  const start = line.indexOf('##[');
  if (start < 0) return null;
  const end = line.indexOf(']', start);
  if (end < 0) return null;
  return command(line.slice(start + 3, end), line.slice(end + 1), ';', /%3B|%0D|%0A|%5D|%25/g, /%0D|%0A|%25/g);
}

function command(
  head: string,
  data: string,
  separator: string,
  escapedInProperty: RegExp,
  escapedInData: RegExp,
): RunnerCommand | null {
  const blank = head.indexOf(' ');
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase();
  if (!COMMANDS.has(name)) return null;
  const properties: Record<string, string> = {};
  for (const pair of blank < 0
    ? []
    : head
        .slice(blank + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0) properties[pair.slice(0, equals).trim()] = decode(pair.slice(equals + 1), escapedInProperty);
  }
  return { name, properties, data: decode(data, escapedInData) };
}

function decode(text: string, escaped: RegExp): string {
  return text.replace(escaped, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

export interface ShownAnnotation {
  readonly level: string;
  readonly title: string | undefined;
  readonly message: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly endLine: number | undefined;
  readonly column: number | undefined;
  readonly endColumn: number | undefined;
}

/** The annotations that a step's page shows: the first ten of a level, none that is blank, messages cut. */
export function shownAnnotations(output: string): ShownAnnotation[] {
  const count: Record<string, number> = {};
  return runnerCommands(output).flatMap(({ name, properties, data }) => {
    if (!['error', 'warning', 'notice'].includes(name)) return [];
    count[name] = (count[name] ?? 0) + 1;
    if (count[name] > 10 || data.trim() === '') return [];
    const number = (key: string) => (properties[key] === undefined ? undefined : Number(properties[key]));
    const line = number('line');
    const endLine = number('endLine');
    const oneLine = line !== undefined && (endLine === undefined || endLine === line);
    return [
      {
        level: name,
        title: properties['title'],
        message: data.slice(0, 4096),
        file: properties['file'],
        line,
        endLine,
        column: oneLine ? number('col') : undefined,
        endColumn: oneLine ? number('endColumn') : undefined,
      },
    ];
  });
}

/** The file behind `GITHUB_OUTPUT`: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. Throws as the runner does. */
export function parseOutputFile(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r\n|\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      outputs[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`Invalid format '${line}'`);
  }
  return outputs;
}
