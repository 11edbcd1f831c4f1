import { describeSite, differences, stateOf } from './compare.js';
import { hashOf } from './random.js';

/** @import { Checkout } from './checkout.js' */
/** @import { Files, NameRules, Relation, Site, TreeNode } from './types.js' */

const PLAIN = /^\w+$/;
/** Names that a language or a shell sets, or reads. */
const SPECIAL = /^(?:_|args|input|this|self|cls|psitem|matches|error|null|true|false|.*preference|ps[a-z]+)$/i;
const ENVIRONMENT = /^(?:PATH|HOME|IFS|[A-Z]*_PROXY|[a-z]+_proxy)$/;

/** A name that says nothing, and one that many programs have. @type {readonly ((number: number) => string)[]} */
const NEW_NAMES = [
  (number) => `v${number % 1_000}q`,
  (number) => ['item', 'value', 'result', 'entry', 'data', 'record'][number % 6] + (number < 6 ? '' : String(number)),
];

/** @type {Relation} */
export const names = {
  id: 'M5 name',
  claim: 'the result stays when a local variable or parameter has another name',
  async *outcomes({ checkout, parsers, sites, sample, languageOf, rulesOf }) {
    /** @type {{ path: string, name: string, uses: readonly TreeNode[] }[]} */
    const found = [];
    for (const path of sample(pathsNear(sites, checkout.files))) {
      const rules = rulesOf(path);
      const tree = rules && (await parsers.tree(path, checkout.files.get(path) ?? ''));
      if (!tree || tree.errors > 0) continue;
      for (const [name, uses] of localsIn(tree.root, checkout, path, rules)) found.push({ path, name, uses });
    }
    const mutants = found.flatMap((one) => NEW_NAMES.map((make) => ({ ...one, make })));
    for (const { path, name, uses, make } of sample(mutants)) {
      const text = checkout.files.get(path) ?? '';
      const renamed = newName(name, make, text);
      const after = replaced(text, uses, renamed);
      const line = text.slice(0, uses[0]?.start).split('\n').length;
      const about = { language: languageOf(path), place: `${path}:${line}`, mutation: `rename ${name} to ${renamed}` };
      if (!(await parsers.isStillValid(path, text, after))) {
        yield { ...about, state: 'skipped', differences: [] };
        continue;
      }
      const now = await checkout.sites(new Map([[path, after]]));
      const changed = differences(sites.map(describeSite), now.map(describeSite));
      yield { ...about, state: stateOf(changed), differences: changed };
    }
  },
};

/**
 * Files with calls or headers, then those of the same folders, which they may use.
 *
 * @param {readonly Site[]} sites
 * @param {Files} files
 */
function pathsNear(sites, files) {
  const first = sites.flatMap(({ path, setAt }) => (setAt === null ? [path] : [path, setAt.path]));
  const folders = new Set(first.map(folderOf));
  return [...new Set([...first, ...[...files.keys()].filter((path) => folders.has(folderOf(path)))])];
}

/** @param {string} path */
function folderOf(path) {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/**
 * @param {string} name
 * @param {(number: number) => string} make
 * @param {string} text that does not have the new name yet
 */
function newName(name, make, text) {
  for (let number = hashOf(name) % 6; ; number++) {
    const made = make(number);
    if (!new RegExp(`\\b${made}\\b`, 'i').test(text)) return made;
  }
}

/**
 * @param {string} text
 * @param {readonly TreeNode[]} uses
 * @param {string} name
 */
function replaced(text, uses, name) {
  let at = 0;
  let result = '';
  for (const { start, end } of [...uses].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start + sigilOf(text, start)) + name;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Characters before a name: `$name`, and `@name` where PowerShell spreads it.
 *
 * @param {string} text
 * @param {number} start
 */
function sigilOf(text, start) {
  return /[$@]/.test(text[start] ?? '') ? 1 : 0;
}

/**
 * Names that are local variables or parameters wherever they are variables of a file, with their uses.
 *
 * @param {TreeNode} root
 * @param {Checkout} checkout
 * @param {string} path
 * @param {NameRules} rules
 */
function localsIn(root, checkout, path, rules) {
  const text = checkout.files.get(path) ?? '';
  const spelled = (/** @type {TreeNode} */ { start, end }) => {
    const name = text.slice(start + sigilOf(text, start), end);
    return rules.ignoreCase ? name.toLowerCase() : name;
  };
  /** @type {Map<string, TreeNode[]>} */
  const uses = new Map();
  /** @type {Map<string, Set<TreeNode>>} */
  const scopes = new Map();
  /** @type {Set<string>} */
  const parameters = new Set();
  /** @type {Set<string>} */
  const members = new Set();
  /** Names that are not only what they must be. @type {Set<string>} */
  const unfit = new Set();
  for (const node of nodesOf(root)) {
    const name = spelled(node);
    if (!rules.variables.includes(node.type)) {
      if (node.children.length === 0)
        for (const word of mentions(text.slice(node.start, node.end), node.type)) unfit.add(word);
      continue;
    }
    if (isAt(node, rules.members)) {
      members.add(name);
      continue;
    }
    if (isAt(node, rules.forbidden) || !PLAIN.test(name) || SPECIAL.test(name) || ENVIRONMENT.test(name))
      unfit.add(name);
    const known = uses.get(name);
    if (known) known.push(node);
    else uses.set(name, [node]);
    const isParameter = isAt(node, rules.parameters);
    if (!isParameter && !isLocal(node, rules, text)) continue;
    if (isParameter && rules.keywords) parameters.add(name);
    const scope = rules.functions.length === 0 ? root : functionAround(node, rules);
    if (scope) scopes.set(name, (scopes.get(name) ?? new Set()).add(scope));
  }
  return [...uses].filter(([name, nodes]) => {
    const binding = scopes.get(name);
    if (!binding || unfit.has(name)) return false;
    const mayBeShared = rules.functions.length === 0 || parameters.has(name);
    if (mayBeShared && (members.has(name) || checkout.isCodeWord(name, path))) return false;
    return nodes.every((node) => isInside(node, binding));
  });
}

/** @param {TreeNode} root */
function* nodesOf(root) {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (const child of [...node.children].reverse()) stack.push(child);
  }
}

/**
 * Words of a leaf that may name a variable without being one: shorthand properties, and names in the texts of format
 * strings (`{name}`, `$name`).
 *
 * @param {string} text
 * @param {string} type
 */
function mentions(text, type) {
  if (type.startsWith('shorthand_') || type === 'hash_key_symbol') return [text];
  return [...text.matchAll(/[{$@%]\(?\s*([A-Za-z_]\w*)/g)].map((match) => match[1] ?? '');
}

/**
 * @param {TreeNode} node
 * @param {readonly string[]} places
 */
function isAt({ field, parent }, places) {
  return places.includes(`${parent?.type}.${field}`) || places.includes(`${parent?.type}.*`);
}

/**
 * PowerShell wraps both sides of an assignment in one node for every level of its grammar.
 *
 * @param {TreeNode} node
 * @param {NameRules} rules
 * @param {string} text
 */
function isLocal(node, rules, text) {
  if (isAt(node, rules.locals)) return isDeclaring(node);
  if (!rules.locals.includes('assignment')) return false;
  let at = node;
  while (at.parent && at.parent.start === node.start && at.parent.end === node.end) at = at.parent;
  const after = text.slice(node.end).match(/^\s*=(?!=)/);
  return at.parent?.type === 'assignment_expression' && after !== null;
}

/**
 * Go's lists are on both sides of an assignment, and in other statements.
 *
 * @param {TreeNode} node
 */
function isDeclaring({ parent }) {
  if (parent?.type !== 'expression_list') return true;
  const statement = parent.parent?.type ?? '';
  return parent.field === 'left' && ['short_var_declaration', 'range_clause', 'receive_statement'].includes(statement);
}

/**
 * @param {TreeNode} node
 * @param {NameRules} rules
 */
function functionAround(node, rules) {
  for (let at = node.parent; at; at = at.parent) if (rules.functions.includes(at.type)) return at;
  return null;
}

/**
 * @param {TreeNode} node
 * @param {ReadonlySet<TreeNode>} scopes
 */
function isInside(node, scopes) {
  for (let at = node.parent; at; at = at.parent) if (scopes.has(at)) return true;
  return false;
}
