/**
 * The texts that the sources can show: literals of two words and more, each with an ellipsis for what it inserts. What
 * no sample shows is listed as it is written, so that the page has every word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { stringLiterals } from './string-literals.js';

/** Files whose literals are no messages, and why. */
const LEFT_OUT = new Map([
  ['api/path-words.ts', 'words of paths'],
  ['cli/options.ts', 'printed by --help, on docs/command-line.md'],
  ['cli/help.ts', 'printed by --help, on docs/command-line.md'],
  ['link/doubtful-words.ts', 'parts of hosts and paths'],
  ['logo/active-content/event-handlers.ts', 'names of events'],
  ['logo/active-content/names.ts', 'names of elements'],
  ['manifest/starter.ts', 'the manifest that explain prints'],
  ['render/rule-page/rule-page.ts', 'words of docs/rules'],
  ['render/rule-page/rule-sections.ts', 'words of docs/rules'],
  ['render/rule-page/states-page.ts', 'words of docs/states.md'],
  ['api/retired-page.ts', 'words of docs/retired-endpoints.md'],
  ['core/report-schema.ts', 'words of schema/report.schema.json'],
  ['manifest/schema/shapes.ts', 'words of the schema of the manifest'],
  ['platform/node/recording/certificate.ts', 'the form of a file'],
  ['platform/node/recording/proxy.ts', 'lines of HTTP'],
  ['scan/api-address.ts', 'suffixes of files'],
  ['web/editor/theme.ts', 'colors and selectors of the editor'],
  ['text/fictional-names.ts', 'names that texts are compared with'],
  ['text/former-names.ts', 'names that texts are compared with'],
  ['text/microsoft-brands.ts', 'names that texts are compared with'],
  ['text/placeholder.ts', 'names that texts are compared with'],
]);

/** Folders of which every text needs a sample, but for these, which are hard to bring about. */
const SAMPLED = /^(?:action|app\/(?:choices|fix)|cli|har|platform|render\/(?:fix-text|github\/suggestions))/;
const WITHOUT_SAMPLE = new Map([
  ...reasons('a fault of the tool', [
    'the tool failed: … (set MDE_PARTNER_DEBUG=1 for details)',
    'the rule … failed (set MDE_PARTNER_DEBUG=1 for details)',
    'the rule … failed, so nothing was written (set MDE_PARTNER_DEBUG=1 for details)',
    'check run, comment or suggestions',
    'not a public address',
    'time limit',
  ]),
  ...reasons('a conversation with GitHub', [
    'GitHub did not accept …. The findings are in the log.',
    '… will follow when the current suggestions are resolved.',
    'but the answer has no id',
  ]),
  ...reasons('a recording of many megabytes', ['it is larger than …']),
  ...reasons('a state of the machine or of the file system', [
    'is not a host name that can be opened',
    'the questions were not answered, so nothing was written',
    'is a cloud metadata host, which is never opened',
    'no address',
    'git did not respond within … seconds, so the run continues without it',
    'no process reads from this pipe, or it is a socket',
    'the program that reads this pipe read nothing for … seconds',
    'cannot write to stdout: …',
    'the disk is full',
    'the file system is read-only',
    'it leads out of the repository',
    'its links form a loop',
    'permission is denied',
    'system error …',
  ]),
  ...reasons('a page without a network', ['the renderer could not be loaded']),
  ...reasons('output of explain', ['Template for the manifest (mde-partner.yml)']),
]);

/**
 * @param {string} reason
 * @param {readonly string[]} texts
 * @returns {[text: string, reason: string][]}
 */
function reasons(reason, texts) {
  return texts.map((text) => [text, reason]);
}

/**
 * @typedef {{ file: string, line: number, text: string }} Template
 * @param {string} root folder of the sources
 * @returns {Template[]}
 */
export function templates(root) {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.split(sep).join('/'));
  return files
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.has(file))
    .sort()
    .flatMap((file) => templatesIn(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * A literal of several lines is a template for each.
 *
 * @param {string} file
 * @param {string} source
 * @returns {Template[]}
 */
function templatesIn(file, source) {
  return stringLiterals(source).flatMap(({ line, text }) =>
    text
      .split('\n')
      .filter((part) => /\p{L}{2,} \p{L}/u.test(part))
      .map((part) => ({ file, line, text: part.trim() })),
  );
}

/**
 * Those that none of the texts shows, each once.
 *
 * @param {readonly Template[]} all
 * @param {readonly string[]} texts
 * @returns {Template[]}
 */
export function withoutSample(all, texts) {
  const known = new Set();
  const shown = new Set(texts);
  const byWord = linesByWord(shown);
  return all.filter(({ text }) => {
    if (known.has(text)) return false;
    known.add(text);
    const parts = text.split('…');
    for (const line of linesWith(text, byWord) ?? shown) if (hasInOrder(line, parts)) return false;
    return true;
  });
}

/** @param {Iterable<string>} lines */
function linesByWord(lines) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}+/gu)) {
      const known = found.get(word);
      if (known) known.add(line);
      else found.set(word, new Set([line]));
    }
  return found;
}

/**
 * The lines with the rarest word of a text, of those words that end within it; null if it has none.
 *
 * @param {string} text
 * @param {ReadonlyMap<string, ReadonlySet<string>>} byWord
 */
function linesWith(text, byWord) {
  /** @type {ReadonlySet<string> | null} */
  let fewest = null;
  for (const [word] of text.matchAll(/(?<=[^\p{L}…])\p{L}+(?=[^\p{L}…])/gu)) {
    const lines = byWord.get(word) ?? new Set();
    if (fewest === null || lines.size < fewest.size) fewest = lines;
  }
  return fewest;
}

/**
 * @param {string} line
 * @param {readonly string[]} parts
 */
function hasInOrder(line, parts) {
  let at = 0;
  for (const part of parts) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

/**
 * @param {readonly Template[]} left those without a sample
 * @throws where a sample is demanded, and for an exception that is not needed
 */
export function demandSamples(left) {
  const missing = left.filter(({ file, text }) => SAMPLED.test(file) && !WITHOUT_SAMPLE.has(text));
  const texts = new Set(left.map(({ text }) => text));
  const unneeded = [...WITHOUT_SAMPLE.keys()].filter((text) => !texts.has(text));
  const faults = [
    ...missing.map(({ file, line, text }) => `No sample in docs/messages.md: src/${file}:${line} '${text}'`),
    ...unneeded.map((text) => `Has a sample or is gone, but is in WITHOUT_SAMPLE: '${text}'`),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
