import { COMMANDS, type Command, type CommandName } from '../app/commands.ts';
import { commandOptions } from '../app/option-faces.ts';
import { CREATE_COMMAND } from '../core/template-command.ts';

/** Columns of the left side of a list. */
const LEFT = 24;
/** Columns of a line. */
const WIDTH = 120;

/**
 * Returns the help of the whole program: its commands, exit codes and first steps.
 *
 * @param program how the reader runs it
 */
export function generalHelp(program: string): string {
  const commands = Object.entries(COMMANDS).map(([name, command]) =>
    entry(`${name} ${command.arguments}`.trimEnd(), command.help),
  );
  return `mde-partner checks a Microsoft Defender for Endpoint partner listing: the manifest mde-partner.yml, the logo and
other files that it refers to, and the User-Agent in your source code.

Usage: ${program} COMMAND [OPTION ...]

Commands
${commands.join('')}
Run '${program} COMMAND --help' for the options of a command.

Exit code
${exitCodes('check')}
Start
  ${program} check
      check the manifest of this folder, or show what the repository has without one
  ${program} ${CREATE_COMMAND}
      write a manifest from what the repository states
`;
}

/** Returns the usage, options and exit codes of one command. */
export function commandHelp(name: CommandName, program: string): string {
  const command = COMMANDS[name];
  const codes = exitCodes(name);
  return `${[
    `${command.help.charAt(0).toUpperCase()}${command.help.slice(1)}.`,
    `Usage: ${program} ${name} [OPTION ...] ${command.arguments}`.trimEnd(),
    `Options\n${options(name)}`.trimEnd(),
    ...(codes === '' ? [] : [`Exit code\n${codes}`.trimEnd()]),
  ].join('\n\n')}\n`;
}

function exitCodes(command: CommandName): string {
  const { outcomes }: Command = COMMANDS[command];
  if (!outcomes) return '';
  const lines = [...outcomes, 'the command failed, or its arguments are not valid'];
  return lines.map((line, code) => entry(String(code), line)).join('');
}

function options(command: CommandName): string {
  return [...commandOptions(command).values()]
    .map(({ name, face: { short, value }, help }) =>
      entry(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help),
    )
    .join('');
}

/** A left side that is too long has a line of its own; a right side that is too long has several. */
function entry(left: string, right: string): string {
  const margin = `\n${' '.repeat(LEFT)}`;
  const gap = left.length > LEFT - 3 ? margin : ' '.repeat(LEFT - 2 - left.length);
  return `  ${left}${gap}${linesOf(right).join(margin)}\n`;
}

function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= WIDTH - LEFT) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
