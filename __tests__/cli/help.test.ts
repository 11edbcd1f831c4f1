import { describe, expect, test } from '@jest/globals';
import { COMMANDS, type CommandName } from '../../src/app/commands.ts';
import { commandOptions } from '../../src/app/option-faces.ts';
import { commandHelp, generalHelp } from '../../src/cli/help.ts';

const NAMES = Object.keys(COMMANDS) as CommandName[];
const optionsIn = (text: string) =>
  (text.match(/^ {2}(?:-\w, )?--[\w-]+/gm) ?? []).map((line) => line.replace(/.*--/, ''));

describe('help', () => {
  test('of the program lists every command, and the options of none', () => {
    const text = generalHelp('npx x');
    for (const name of NAMES) expect(text).toMatch(new RegExp(`^  ${name}\\b.*(?: {2}|\n {24})\\S`, 'm'));
    expect(optionsIn(text)).toEqual([]);
    expect(text).toMatch(/^Run 'npx x COMMAND --help'/m);
  });

  test.each(NAMES)('of %s has its usage, and its options and no others', (name) => {
    const text = commandHelp(name, 'npx x');
    expect(text.match(/^Usage: .*$/gm)).toEqual([
      `Usage: npx x ${name} [OPTION ...] ${COMMANDS[name].arguments}`.trimEnd(),
    ]);
    expect(optionsIn(text)).toEqual([...commandOptions(name).keys()]);
  });

  test('has lines of at most 120 columns', () => {
    for (const text of [generalHelp('npx x'), ...NAMES.map((name) => commandHelp(name, 'npx x'))])
      expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  test('names the exit codes of check and fix', () => {
    for (const text of [commandHelp('check', 'npx x'), commandHelp('fix', 'npx x'), generalHelp('npx x')])
      expect(text).toMatch(/^Exit code\n {2}0 .*\n {2}1 .*\n {2}2 .*$/m);
    expect(commandHelp('rules', 'npx x')).not.toContain('Exit code');
  });
});
