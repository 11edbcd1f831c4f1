/** `npm run new -- rule ID` writes the skeleton of a rule and of its test. The test fails until both are filled in. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));

/** @param {string[]} args */
function main([kind, id, ...rest]) {
  try {
    if (kind !== 'rule' || id === undefined || rest.length > 0) throw new Error('Usage: npm run new -- rule ID');
    const paths = newRule(join(import.meta.dirname, '..'), id);
    process.stdout.write(
      `Wrote ${paths.join(' and ')}.\nFill in both, then run:\n\n  npm run generate\n  npm test -- ${paths[1]}\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 2;
  }
}

/**
 * Writes the rule and its test and returns their paths. Requirements and group come from the rule that shares the most
 * words with the id.
 *
 * @param {string} root
 * @param {string} id
 */
export function newRule(root, id) {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
    throw new Error(`'${id}' is not a rule id. Use the subject and its fault in lowercase words.`);
  const files = new Map([
    [`src/rules/${id}.ts`, ruleText(id, like(join(root, 'src', 'rules'), id))],
    [`__tests__/rules/${id}.test.ts`, testText(id)],
  ]);
  for (const path of files.keys()) if (existsSync(join(root, path))) throw new Error(`${path} exists already.`);
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return [...files.keys()];
}

/**
 * @param {string} folder
 * @param {string} id
 */
function like(folder, id) {
  const words = id.split('-');
  let best = { shared: 0, group: "'listing'", requirements: '[]' };
  for (const name of readdirSync(folder)
    .filter((one) => /^[a-z]+(?:-[a-z]+)+\.ts$/.test(one))
    .sort()) {
    const others = name.slice(0, -'.ts'.length).split('-');
    const differing = words.findIndex((word, index) => word !== others[index]);
    const shared = differing === -1 ? words.length : differing;
    if (shared <= best.shared) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const [, requirements = best.requirements] = /^ {4}requirements: (.*),$/m.exec(text) ?? [];
    const [, group = best.group] = /^ {4}group: (.*),$/m.exec(text) ?? [];
    best = { shared, group, requirements };
  }
  return best;
}

/** @param {string} id */
function exportName(id) {
  return id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

/**
 * @param {string} id
 * @param {{ readonly group: string, readonly requirements: string }} sibling
 */
function ruleText(id, { group, requirements }) {
  return `import type { Draft } from '../core/finding.ts';
import { productRule } from './subject.ts';

/** TODO: What is wrong, in a few words. */
export const ${exportName(id)} = productRule({
  meta: {
    id: '${id}',
    title: 'TODO: the fault in a few words',
    severities: ['warning'],
    requirements: ${requirements},
    since: '1.0.0',
    group: ${group},
    // TODO: What its findings rest on besides their own lines and related places.
    restsOn: {},
    docs: {
      what: 'TODO: A **warning** if ...',
      why: 'TODO: Why a reader of the listing or the partner program cares.',
      fix: 'TODO: What to do.',
      // TODO: A manifest or file that has the fault, and one that does not.
      examples: [{ bad: '    name: Contoso Cognito\\n', good: '    name: Contoso Cognito\\n' }],
    },
  },
  *check(_subject): Iterable<Draft> {
    // TODO: yield { severity, message, location } for each fault of the product.
  },
});
`;
}

/** @param {string} id */
function testText(id) {
  return `import { ${exportName(id)} } from '../../src/rules/${id}.ts';
import { testRule } from '../support/test-rule.ts';

testRule(${exportName(id)}, {
  valid: [{ name: 'the model' }],
  invalid: [
    {
      name: 'TODO: a product with the fault',
      manifest: '    name: Contoso Cognito\\n',
      findings: [{ severity: 'warning' }],
    },
  ],
});
`;
}
