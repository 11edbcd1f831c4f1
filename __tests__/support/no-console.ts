import { beforeEach, jest } from '@jest/globals';

/** One module prints (ARCHITECTURE.md); a stray console call fails the test it happens in. */
beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    jest.spyOn(console, method).mockImplementation(() => {
      throw new Error(`console.${method} was called`);
    });
});
