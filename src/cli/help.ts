import { COMMANDS, type Option, WITHOUT_COMMAND } from './options.ts';

/** Columns of the left side of a list. */
const LEFT = 24;

export function helpText(): string {
  const commands = Object.entries(COMMANDS).map(([name, command]) =>
    entry(`${name} ${command.arguments}`.trimEnd(), command.help),
  );
  return `mde-partner checks a listing of a Microsoft Defender for Endpoint partner: the manifest mde-partner.yml and
the files it names, against what Microsoft asks for.

Usage: mde-partner COMMAND [OPTION ...]

Commands
${commands.join('')}
Options of check
${options(COMMANDS['check']?.options ?? {})}
Options of fix
${options(own('fix'))}
The other commands take --output, --help and --version.

Exit code
${entry('0', 'no finding at or above --fail-on')}${entry('1', 'a finding at or above --fail-on; after fix: findings are left')}${entry('2', 'the check could not do its work, or it was called wrongly')}
Start
  mde-partner explain manifest-missing    prints a manifest to start from
  mde-partner check                       checks it
`;
}

/** Without those that every command takes. */
function own(command: string): Readonly<Record<string, Option>> {
  const all = Object.entries(COMMANDS[command]?.options ?? {});
  return Object.fromEntries(all.filter(([name]) => !Object.hasOwn(WITHOUT_COMMAND, name)));
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
