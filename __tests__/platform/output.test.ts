import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { UsageError } from '../../src/core/errors.ts';
import {
  printAgentCommands,
  printData,
  printDiagnostic,
  printFailure,
  printText,
  writeReport,
  writeText,
} from '../../src/platform/node/output.ts';
import { folderWith } from '../support/folders.ts';
import { unixTest } from '../support/systems.ts';

const VARIABLES = ['GITHUB_ACTIONS', 'MDE_PARTNER_DEBUG', 'RUNNER_DEBUG'] as const;
const before = VARIABLES.map((name) => [name, process.env[name]] as const);
let stdout = '';
let stderr = '';

beforeEach(() => {
  for (const name of VARIABLES) delete process.env[name];
  stdout = '';
  stderr = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    stderr += String(chunk);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const [name, value] of before)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
});

describe('what is printed', () => {
  test('text for people is marked in a runner, and only there', () => {
    printText('a\n\n  b\n');
    expect(stdout).toBe('a\n\n  b\n');
    process.env['GITHUB_ACTIONS'] = 'true';
    stdout = '';
    printText('a\n\n  b\n');
    expect(stdout).toBe('│ a\n│ \n│   b\n');
  });

  test('documents are unchanged', () => {
    process.env['GITHUB_ACTIONS'] = 'true';
    printData('::error::x\n');
    expect(stdout).toBe('::error::x\n');
  });

  test('adjacent texts do not form a command either', () => {
    printText(`a ${'##'}${'vso[task.complete]'}\n`);
    printData('b ##\u200bVSO[task.complete] ##[error]\n');
    expect(stdout).toBe('a ##_vso[task.complete]\nb ##_\u200bVSO[task.complete] ##_[error]\n');
  });

  test('an agent gets the commands that our renderer makes, at the start of a line, and no others', () => {
    const lines = [
      '##vso[task.logissue type=error;code=a]b ##vso[task.setvariable variable=c]d',
      '##vso[task.complete result=SucceededWithIssues;]',
      '##vso[task.setvariable variable=a]b',
      '##vso[task.complete]',
      '##vso[task.prependpath]/a',
      ' ##vso[task.logissue type=error]a',
      'a##VSO[task.logissue type=error]b',
      '##vso[task.logissue type=error\r##vso[task.setvariable variable=a]b',
      '##[error]a',
    ];
    printAgentCommands(lines.join('\n'));
    const unbroken = stdout.split('\n').map((line) => line.split(/##(?:vso)?\[/i).length - 1);
    expect(unbroken).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '##vso[task.logissue type=error;code=a]b ##_vso[task.setvariable variable=c]d',
      lines[1],
    ]);
  });

  test('a diagnostic is one line with a fixed prefix', () => {
    printDiagnostic('a\r::error::b\n##[error]c\u2028');
    expect([stdout, stderr]).toEqual(['', 'mde-partner: aU+000D::error::bU+000A##_[error]cU+2028\n']);
  });

  test('a usage error is printed unchanged; a fault of the tool with a hint to learn more', () => {
    printFailure(new UsageError('there is no rule x'));
    printFailure(new Error('boom\n::error::x'));
    printFailure('just text');
    expect(stderr.split('\n')).toEqual([
      'mde-partner: there is no rule x',
      'mde-partner: the tool failed: boomU+000A::error::x (set MDE_PARTNER_DEBUG=1 for details)',
      'mde-partner: the tool failed: just text (set MDE_PARTNER_DEBUG=1 for details)',
      '',
    ]);
  });

  test.each(['MDE_PARTNER_DEBUG', 'RUNNER_DEBUG'])('%s=1 shows the stack, each line marked', (name) => {
    process.env[name] = '1';
    printFailure(new Error('boom\n::error::x'));
    const [first, ...stack] = stderr.trimEnd().split('\n');
    expect(first).toMatch(/^mde-partner: the tool failed: /);
    expect(stack.length).toBeGreaterThan(2);
    for (const line of stack) expect(line).toMatch(/^│ /);
    expect(stack.join()).toContain('output.test.ts');
  });
});

describe('files', () => {
  unixTest('a link is written through only where the caller put it', () => {
    const folder = folderWith({ target: 'old' });
    symlinkSync('target', join(folder, 'link'));
    expect(() => writeText(join(folder, 'link'), 'new', 'refuse')).toThrow(/^cannot write '.*': ELOOP$/);
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('old');
    writeText(join(folder, 'link'), 'new', 'follow');
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('new');
  });

  unixTest('a pipe that nobody reads is refused, not waited for; a device is written to where the caller asks', () => {
    const pipe = join(folderWith({}), 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(() => writeText(pipe, 'x', 'follow')).toThrow(/^cannot write '.*': no process reads from this pipe/);
    expect(() => writeText(pipe, 'x', 'refuse')).toThrow(UsageError);
    writeText('/dev/null', 'x', 'follow');
    expect(() => writeText('/dev/null', 'x', 'refuse')).toThrow(/not a regular file$/);
  });

  unixTest('a pipe is written to the end, however slowly it is read', async () => {
    const folder = folderWith({});
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reader = spawn('sh', ['-c', 'exec 3<pipe; sleep 0.3; wc -c <&3'], { cwd: folder });
    let counted = '';
    reader.stdout.on('data', (chunk) => {
      counted += String(chunk);
    });
    const ended = new Promise((resolve) => reader.on('close', resolve));
    for (let isOpen = false; !isOpen; ) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      try {
        writeText(pipe, 'x'.repeat(300_000), 'follow');
        isOpen = true;
      } catch (error: unknown) {
        expect(String(error)).toContain('no process reads from this pipe');
      }
    }
    await ended;
    expect(counted.trim()).toBe('300000');
  });

  unixTest('a report stays in the workspace, whatever links the repository holds', () => {
    const elsewhere = folderWith({});
    const workspace = folderWith({ 'inside/a': '' });
    symlinkSync(elsewhere, join(workspace, 'out'));
    symlinkSync('/nonexistent/x', join(workspace, 'dangling'));
    symlinkSync('inside', join(workspace, 'linked'));
    for (const path of ['out/report.json', 'out/new/folder/report.json', 'dangling/report.json'])
      expect(() => writeReport(workspace, join(workspace, path), 'x')).toThrow(/leads out of the workspace$/);
    expect(readdirSync(elsewhere)).toEqual([]);
    writeReport(workspace, join(workspace, 'linked/report.json'), 'x');
    writeReport(workspace, join(workspace, 'new/folder/report.json'), 'x');
    writeReport(workspace, join(elsewhere, 'report.json'), 'x');
    expect(readFileSync(join(workspace, 'inside/report.json'), 'utf8')).toBe('x');
    expect(readFileSync(join(workspace, 'new/folder/report.json'), 'utf8')).toBe('x');
    expect(readdirSync(elsewhere)).toEqual(['report.json']);
  });

  test('a file that cannot be written is a usage error', () => {
    expect(() => writeText(join(folderWith({}), 'no', 'x'), '', 'follow')).toThrow(UsageError);
  });
});
