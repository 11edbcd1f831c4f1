/**
 * @import { GrammarFiles } from '../../src/core/ports.ts'
 * @import { Language } from '../../src/scan/language.ts'
 * @import { Cursor } from '../../src/scan/walk.ts'
 * @import { Tools, TreeNode } from './types.js'
 */

/**
 * @typedef {{ setLanguage(language: unknown): void, parse(text: string): { walk(): FullCursor, delete(): void } | null }} Parser
 * @typedef {Cursor & { readonly nodeIsMissing: boolean, delete(): void }} FullCursor
 * @typedef {{ Parser: { init(): Promise<void>, new (): Parser }, Language: { load(file: Uint8Array): Promise<unknown> } }} Runtime
 * @typedef {{ root: TreeNode, errors: number }} Parsed
 */

/** Syntax trees of files, and whether a change keeps a file valid. */
export class Parsers {
  /** @type {Map<string, Promise<Parser>>} */
  #parsers = new Map();
  /** @type {GrammarFiles} */
  #grammars;
  #languageOf;

  /** @param {Pick<Tools, 'grammars' | 'languageOf'>} tools */
  constructor({ grammars, languageOf }) {
    this.#grammars = grammars;
    this.#languageOf = languageOf;
  }

  /**
   * The tree of a file; null: its language is read without a grammar.
   *
   * @param {string} path
   * @param {string} text
   * @returns {Promise<Parsed | null>}
   */
  async tree(path, text) {
    const language = this.#languageOf(path);
    if (!language) return null;
    const parser = await this.#parser(language);
    const tree = parser.parse(language.prepare?.(text) ?? text);
    if (!tree) return null;
    const cursor = tree.walk();
    try {
      return copied(cursor);
    } finally {
      cursor.delete();
      tree.delete();
    }
  }

  /**
   * Whether a new text is as valid as the old one. JSON is parsed; what has no grammar counts as valid.
   *
   * @param {string} path
   * @param {string} before
   * @param {string} after
   */
  async isStillValid(path, before, after) {
    if (/\.(?:json|ipynb)$/i.test(path)) return !isJson(before) || isJson(after);
    const old = await this.tree(path, before);
    const changed = await this.tree(path, after);
    return (changed?.errors ?? 0) <= (old?.errors ?? 0);
  }

  /** @param {Language} language */
  #parser(language) {
    const known = this.#parsers.get(language.grammar) ?? this.#load(language);
    this.#parsers.set(language.grammar, known);
    return known;
  }

  /** @param {Language} language */
  async #load({ grammar, grammarPackage }) {
    const runtime = /** @type {Runtime} */ (this.#grammars.runtime());
    await runtime.Parser.init();
    const parser = new runtime.Parser();
    const file = this.#grammars.read(`tree-sitter-${grammar}.wasm`, grammarPackage);
    parser.setLanguage(await runtime.Language.load(file));
    return parser;
  }
}

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {FullCursor} cursor
 * @returns {Parsed}
 */
function copied(cursor) {
  let errors = 0;
  /** @returns {TreeNode & { children: TreeNode[] }} */
  const copy = (/** @type {TreeNode | null} */ parent) => {
    if (cursor.nodeType === 'ERROR' || cursor.nodeIsMissing) errors++;
    return {
      type: cursor.nodeType,
      field: cursor.currentFieldName ?? '',
      start: cursor.startIndex,
      end: cursor.endIndex,
      parent,
      children: [],
    };
  };
  const root = copy(null);
  const path = [root];
  let isEntering = cursor.gotoFirstChild();
  for (let parent = path.at(-1); parent; parent = path.at(-1)) {
    if (!isEntering) {
      path.pop();
      if (path.length > 0) cursor.gotoParent();
      isEntering = path.length > 0 && cursor.gotoNextSibling();
      continue;
    }
    const node = copy(parent);
    parent.children.push(node);
    if (cursor.gotoFirstChild()) path.push(node);
    else isEntering = cursor.gotoNextSibling();
  }
  return { root, errors };
}
