import asyncHooks from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SourceTextModule, SyntheticModule } from 'node:vm';

/** @typedef {import('node:vm').Module} Module */
/** @typedef {Map<string, Module>} Registry */

const require = createRequire(import.meta.url);
const { default: Runtime } = /** @type {typeof import('jest-runtime')} */ (require('jest-runtime'));
const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/** How the name of a suite ends that has sources of its own, since it changes what a module keeps. */
const ALONE = '.alone.test.ts';

/** @type {Registry} by path, URL or name of a package */
const shared = new Map();

/** Graphs are linked one after the other, since they have modules in common. */
let linking = Promise.resolve();

/**
 * Jest runtime that loads everything into the realm of the worker. Sources and packages are loaded once by each worker
 * and stay compiled and optimized for all of its suites; tests and their support are loaded for each suite. So a suite
 * costs what its tests do. Modules cannot be mocked (the ports can).
 */
export default class OneRealmRuntime extends Runtime {
  /** @type {Registry} */
  #own = new Map();
  #shared = shared;
  #globals = {};
  #jest;
  #transformed;

  /** @param {ConstructorParameters<typeof Runtime>} parts */
  constructor(...parts) {
    super(...parts);
    const [, { moduleMocker }, , transformer, , coverage, testPath, { watch, watchAll }] = parts;
    if (!moduleMocker) throw new Error('The environment has no module mocker.');
    this.#jest = {
      fn: moduleMocker.fn.bind(moduleMocker),
      spyOn: moduleMocker.spyOn.bind(moduleMocker),
      restoreAllMocks: () => moduleMocker.restoreAllMocks(),
    };
    if (watch || watchAll || testPath.endsWith(ALONE)) this.#shared = new Map();
    const options = {
      ...coverage,
      supportsDynamicImport: true,
      supportsExportNamespaceFrom: true,
      supportsStaticESM: true,
      supportsTopLevelAwait: true,
    };
    this.#transformed = (/** @type {string} */ path) =>
      transformer.transform(path, options, readFileSync(path, 'utf8')).code;
  }

  /** @override @param {Parameters<InstanceType<typeof Runtime>['setGlobalsForRuntime']>[0]} globals */
  setGlobalsForRuntime(globals) {
    super.setGlobalsForRuntime(globals);
    this.#globals = globals;
  }

  /** @override @param {string} path */
  async unstable_importModule(path) {
    return /** @type {never} */ (await this.#evaluated(this.#module(path)));
  }

  /**
   * Loads jest-circus, which keeps the state of one suite.
   *
   * @override @param {string} path
   */
  requireInternalModule(path) {
    const { AsyncLocalStorage } = asyncHooks;
    Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'));
    delete require.cache[path];
    Object.assign(asyncHooks, { AsyncLocalStorage: OneAtATime });
    try {
      return require(path);
    } finally {
      Object.assign(asyncHooks, { AsyncLocalStorage });
    }
  }

  /** @param {string} path */
  #module(path) {
    const registry = path.startsWith(SOURCES) ? this.#shared : this.#own;
    const known = registry.get(path);
    if (known) return known;
    const module = new SourceTextModule(this.#transformed(path), {
      identifier: path,
      initializeImportMeta: (meta) => {
        meta.url = pathToFileURL(path).href;
        meta.filename = path;
        meta.dirname = dirname(path);
      },
      importModuleDynamically: async (specifier) => this.#evaluated(await this.#resolved(specifier, path)),
    });
    registry.set(path, module);
    return module;
  }

  /** @param {Module} module */
  async #evaluated(module) {
    const linked = linking.then(() =>
      module.status === 'unlinked'
        ? module.link((specifier, { identifier }) => this.#resolved(specifier, identifier))
        : undefined,
    );
    linking = linked.catch(() => {});
    await linked;
    await module.evaluate();
    return module;
  }

  /** @param {string} specifier @param {string} from */
  async #resolved(specifier, from) {
    if (specifier === '@jest/globals')
      return this.#own.get(specifier) ?? synthetic(this.#own, specifier, { ...this.#globals, jest: this.#jest });
    if (!/^\.{0,2}\//.test(specifier))
      return this.#shared.get(specifier) ?? synthetic(this.#shared, specifier, await import(specifier));
    const url = new URL(specifier, pathToFileURL(from));
    if (url.pathname.endsWith('.ts')) return this.#module(fileURLToPath(url));
    return this.#shared.get(url.href) ?? synthetic(this.#shared, url.href, await import(url.href));
  }
}

/** @param {Registry} registry @param {string} name @param {object} exported */
function synthetic(registry, name, exported) {
  const module = new SyntheticModule(
    Object.keys(exported),
    () => {
      for (const [key, value] of Object.entries(exported)) module.setExport(key, value);
    },
    { identifier: name },
  );
  registry.set(name, module);
  return module;
}

/**
 * Stands in for the AsyncLocalStorage of jest-circus, which knows the running test even if several run at once. None do,
 * and with the original each promise of a test costs more (a tenth of all CPU time).
 */
class OneAtATime {
  /** @type {unknown} */
  #store;

  getStore() {
    return this.#store;
  }

  /** @template T @param {unknown} store @param {() => T} callback */
  run(store, callback) {
    const before = this.#store;
    this.#store = store;
    const end = () => {
      this.#store = before;
    };
    const result = callback();
    if (result instanceof Promise) result.then(end, end);
    else end();
    return result;
  }
}
