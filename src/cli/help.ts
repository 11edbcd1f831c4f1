import { TEMPLATE_COMMAND } from '../core/template-command.ts';
import { COMMANDS, type Command, type Option } from './options.ts';

/** Columns of the left side of a list. */
const LEFT = 24;

/** Returns the help of the whole program: its commands, exit codes and first steps. */
export function generalHelp(): string {
  const commands = Object.entries(COMMANDS).map(([name, command]) =>
    entry(`${name} ${command.arguments}`.trimEnd(), command.help),
  );
  return `mde-partner checks a Microsoft Defender for Endpoint partner listing: the manifest mde-partner.yml, the logo and
other files that it refers to, and the User-Agent in your source code.

Usage: mde-partner COMMAND [OPTION ...]

Commands
${commands.join('')}
Run 'mde-partner COMMAND --help' for the options of a command.

Exit code
${exitCodes('check')}
Start
  mde-partner ${TEMPLATE_COMMAND}    print a template for the manifest
  mde-partner check                       check the manifest of this folder
`;
}

/**
 * Returns the usage, options and exit codes of one command.
 *
 * @param name a key of `COMMANDS`
 */
export function commandHelp(name: string): string {
  const command = COMMANDS[name] as Command;
  const codes = exitCodes(name);
  return `${[
    `${command.help.charAt(0).toUpperCase()}${command.help.slice(1)}.`,
    `Usage: mde-partner ${name} [OPTION ...] ${command.arguments}`.trimEnd(),
    `Options\n${options(command.options)}`.trimEnd(),
    ...(codes === '' ? [] : [`Exit code\n${codes}`.trimEnd()]),
  ].join('\n\n')}\n`;
}

/** Meaning of exit codes 0 and 1, by command; the other commands exit with 0 or 2. */
const OUTCOMES: Readonly<Record<string, readonly [string, string]>> = {
  check: ['no findings at or above --fail-on', 'at least one finding at or above --fail-on'],
  fix: ['no findings remain', 'findings remain'],
};

function exitCodes(command: string): string {
  const outcomes = OUTCOMES[command];
  if (!outcomes) return '';
  const lines = [...outcomes, 'the command failed, or its arguments are not valid'];
  return lines.map((line, code) => entry(String(code), line)).join('');
}

function options(list: Readonly<Record<string, Option>>): string {
  return Object.entries(list)
    .map(([name, { short, value, help }]) =>
      entry(`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help),
    )
    .join('');
}

function entry(left: string, right: string): string {
  return `  ${left.padEnd(LEFT - 3)} ${right}\n`;
}
