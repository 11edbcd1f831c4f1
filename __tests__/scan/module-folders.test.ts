import { describe, expect, test } from '@jest/globals';
import { ModuleFolders } from '../../src/scan/module-folders.ts';

const FILES = ['main.go', 'util/http.go', 'internal/api/client.go', 'tools/main.go', 'tools/internal/api/a.go'];

describe('the folder of a module', () => {
  const named = new ModuleFolders(FILES, new Map([['example.com/a/v2', '']]));
  test.each([
    ['example.com/a/v2/util', 'util'],
    ['example.com/a/v2', ''],
    ['example.com/a/v2/gone', null],
    ['internal/api', null],
  ])('%s, by the name that the project file gives', (module, folder) => {
    expect(named.of(module, 'main.go')).toBe(folder);
  });

  const unnamed = new ModuleFolders(FILES, new Map());
  test.each([
    ['example.com/a/util', 'main.go', 'util'],
    ['example.com/a/internal/api', 'main.go', 'internal/api'],
    ['example.com/a/internal/api', 'tools/main.go', 'tools/internal/api'],
    ['example.com/b/other', 'main.go', null],
    ['net/util', 'main.go', null],
  ])('%s in %s, without a project file', (module, from, folder) => {
    expect(unnamed.of(module, from)).toBe(folder);
  });
});
