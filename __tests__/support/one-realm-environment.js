import { ModuleMocker } from 'jest-mock';

/**
 * Jest environment without a realm of its own. Jest's usual one is a `vm` context behind a proxy, in which each use of a
 * global (`Map`, `Math`) is a call, and where nothing that one suite loaded serves the next.
 */
export default class OneRealmEnvironment {
  /** Jest writes here what it has for scripts; it must not replace `exit` of the real process. */
  global = Object.create(globalThis, { process: { value: undefined } });
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;

  async setup() {
    // Jest's 100 make each error dear, and the sources make many.
    Error.stackTraceLimit = 20;
  }

  async teardown() {
    this.moduleMocker.restoreAllMocks();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}
