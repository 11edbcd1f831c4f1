import { describe, expect, test } from '@jest/globals';
import { COMMANDS, type CommandName } from '../../src/app/commands.ts';
import { commandOptions, inputs } from '../../src/app/option-faces.ts';
import { OPTIONS, type Option } from '../../src/app/options.ts';
import { UsageError } from '../../src/core/errors.ts';

const ALL = Object.entries<Option<unknown>>(OPTIONS);
const NAMES = Object.keys(COMMANDS) as CommandName[];

describe('the table of options', () => {
  test('has a face for each option, and names that a face knows only once', () => {
    expect(ALL.filter(([, { cli, input }]) => !cli && !input).map(([key]) => key)).toEqual([]);
    for (const names of [
      inputs().map(({ name }) => name),
      ...NAMES.map((command) => [...commandOptions(command).values()].map(({ name }) => name)),
    ])
      expect([...new Set(names)]).toEqual(names);
  });

  test('names each option in the same way', () => {
    for (const { name } of [...inputs(), ...commandOptions('check').values(), ...commandOptions('fix').values()])
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('names a value for each option that takes one, and for no flag', () => {
    for (const [key, { kind, cli }] of ALL)
      if (cli) expect([key, cli.value !== undefined]).toEqual([key, kind.takesValue]);
  });

  test('has defaults that its own parsers take, whether they are given or not', () => {
    for (const [key, { kind }] of ALL)
      if (kind.preset !== '') expect([key, kind.parse([kind.preset], key)]).toEqual([key, kind.parse([], key)]);
  });

  test('says in the description of an input which permission it needs, and where it is refused', () => {
    for (const { name, face } of inputs()) {
      const { permission } = face.needs ?? { permission: null };
      if (face.needs && !face.needs.asked && permission)
        expect([name, face.description]).toEqual([name, expect.stringContaining(`\`${permission}\``)]);
      if (face.refused) expect(face.description).toContain(`Not allowed under \`${face.refused.event}\`.`);
    }
  });

  test('has one flag whose name on the command line is the opposite of the input', () => {
    expect(OPTIONS.scan.kind.parse([], '--no-scan')).toBe(true);
    const opposite = ALL.filter(([, { kind, cli }]) => cli && !kind.takesValue && kind.preset === 'true');
    expect(opposite.map(([key, { cli }]) => [key, cli?.name])).toEqual([['scan', 'no-scan']]);
  });
});

describe('kinds of values', () => {
  const message = (parse: () => unknown) => {
    try {
      return parse();
    } catch (error: unknown) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
  };

  test.each([
    ['a flag is a YAML boolean', () => OPTIONS.online.kind.parse(['True'], 'the input online'), true],
    [
      'a flag is nothing else',
      () => OPTIONS.online.kind.parse(['yes'], 'the input online'),
      "the input online cannot be 'yes' (allowed: true, false)",
    ],
    ['the last of several counts', () => OPTIONS.failOn.kind.parse(['error', 'never'], '--fail-on'), 'never'],
    ['a list keeps its order', () => OPTIONS.har.kind.parse(['b', 'a'], '--har'), ['b', 'a']],
    ['a text that is not given is null', () => OPTIONS.release.kind.parse([], '--release'), null],
    ['no rule is given: all', () => OPTIONS.rules.kind.parse([], '--rule'), null],
    ['a folder has a default', () => OPTIONS.workingDirectory.kind.parse([], 'the input working-directory'), '.'],
    [
      'a date is a day of the calendar',
      () => OPTIONS.today.kind.parse(['2027-02-30'], 'the input today'),
      "the input today cannot be '2027-02-30', which is not a valid date: 2027-02 has only 28 days (use YYYY-MM-DD)",
    ],
  ])('%s', (_, parse, expected) => expect(message(parse)).toEqual(expected));
});
