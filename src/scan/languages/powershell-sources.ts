/**
 * A source as the grammar knows it: what it does not know is written as something of the same length that it does. Texts
 * and operators are read from the source as it is.
 */
export function asGrammarKnows(source: string): string {
  return CHANGES.reduce((text, change) => change(text), source);
}

const CHANGES: readonly ((source: string) => string)[] = [
  withoutTrailingComments,
  withoutSuppressions,
  withoutChoices,
  withoutDigits,
  withoutWordLists,
  withoutLists,
  withPlainWords,
  withEndedParameters,
  withPlainLoops,
  withNamedLoops,
];

/** `ForEach-Object -Parallel { ... } -ThrottleLimit 5`: the grammar knows the loop with its blocks alone. */
function withPlainLoops(source: string): string {
  if (!/-(?:parallel|process|begin|end)\b/i.test(source)) return source;
  return source
    .replace(LOOP, (options: string) => options.replace(/\s-\w+/g, blank))
    .replace(
      /\}(?:[ \t]{1,20}-(?:throttlelimit|timeoutseconds)[ \t]{1,20}[\w$]{1,80}|[ \t]{1,20}-asjob){1,3}/gi,
      (all) => `}${blank(all.slice(1))}`,
    );
}

/** The word of a loop with its first option, and empty blocks with theirs before that. */
const LOOP =
  /(?:\bforeach(?:-object)?|%)(?:\s{1,20}-(?:begin|end)\s{0,20}\{\s{0,20}\}){0,2}\s{1,20}-(?:parallel|process|begin|end)(?=\s{0,20}\{)/gi;

/** `$uri | % ToString`: after the name of a loop the grammar knows a block alone, after any other name words as well. */
function withNamedLoops(source: string): string {
  return source.replace(MEMBER_OF_EACH, (_, before: string, word: string) => before + word.replace(/[%-]/, '_'));
}

const MEMBER_OF_EACH =
  /(\|\s{0,20})(%|foreach-object)(?=[ \t]{1,20}(?:-membername[ \t]{1,20})?[a-z]\w{0,80}[ \t]{0,20}(?:[|)};`\r\n]|$))/gi;

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** `[Diagnostics.CodeAnalysis.SuppressMessage(...)]`: before a variable, the grammar knows no attribute. */
function withoutSuppressions(source: string): string {
  if (!source.includes('CodeAnalysis.SuppressMessage')) return source;
  return source.replace(
    /\[(?:System\.)?Diagnostics\.CodeAnalysis\.SuppressMessage(?:Attribute)?\([^()]{0,2000}\)\]/gi,
    blank,
  );
}

/** `$a ?? $b`, `$a ??= $b` and `$a ? $b : $c` with operators of old. */
function withoutChoices(source: string): string {
  if (!source.includes('?')) return source;
  return source
    .replace(/\?\?=/g, ' +=')
    .replace(/ \?\? /g, '-or ')
    .replace(/ \? (?=[$'"(@[\d-])([^\n;{}|]{1,300}?) : /g, (_, chosen: string) => `-or${chosen}-or`);
}

/** `-Size10Mb`: the grammar takes a digit before a letter for the end of a parameter's name. */
function withoutDigits(source: string): string {
  return source.replace(/\s-[A-Za-z_]\w{0,80}/g, (name) => name.replace(/\d/g, 'x'));
}

/** The grammar takes the line after a trailing comment for more arguments of the command before it. */
function withoutTrailingComments(source: string): string {
  let block = false;
  const called = source.replace(/(^|[\s=|(])\.[\\/](?=[\w-]+(?:[\\/][\w-]+){0,9}\.ps1\b)/g, '$1& ');
  const lines = called.split('\n').map((line) => {
    if (block || line.includes('<#') || line.includes('#>')) {
      block = line.lastIndexOf('<#') > line.lastIndexOf('#>') || (block && !line.includes('#>'));
      return line;
    }
    return withoutComment(line);
  });
  return lines.join('\n');
}

/** A line without the comment behind its code, and without the hashes in its texts, after which the grammar sees one. */
function withoutComment(line: string): string {
  if (!line.includes('#')) return line;
  const first = line.search(/\S/);
  const pieces: string[] = [];
  let quote = '';
  let opened = 0;
  let kept = 0;
  for (let at = first; at < line.length; at++) {
    const letter = line[at] as string;
    if (quote !== '') {
      if (letter !== quote) continue;
      if (quote === '"') pieces.push(line.slice(kept, opened), line.slice(opened, at).replaceAll('#', '_'));
      if (quote === '"') kept = at;
      quote = '';
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      opened = at;
    } else if (letter === '#' && at > first && /\s/.test(line[at - 1] ?? ''))
      return pieces.join('') + line.slice(kept, at) + ' '.repeat(line.length - at);
  }
  return pieces.join('') + line.slice(kept);
}

/** `-Scopes User.Read, Group.Read`: the same for words that a parameter is given. */
function withoutWordLists(source: string): string {
  return source.replace(WORD_LIST, (_, start: string, words: string) => start + words.replace(/[^\w.*-]/g, ' '));
}

const WORD_LIST =
  /(\s-[A-Za-z_]\w{0,60}[ \t]{1,20}[A-Za-z_*][\w.*-]{0,100})((?:[ \t]{0,20},[ \t]{0,20}(?:`?\r?\n[ \t]{0,60})?[A-Za-z_*][\w.*-]{0,100}){1,60})/g;

/** Commands that are given lists of properties. */
const TAKES_LIST = /\b(?:select(?:-object)?|sort(?:-object)?|group(?:-object)?|f[tl]|format-(?:table|list))[ \t]/gi;

/** Characters of a list of properties that are looked at. */
const MAX_LIST = 4_000;
/** Lists are in each other: together, they are looked at as often as this. */
const MAX_SHARE = 4;

/**
 * A source in which the properties that a command selects are arguments of their own: in a list of words the grammar
 * loses its way. Of the same length.
 */
function withoutLists(source: string): string {
  const commas: Gap[] = [];
  let left = MAX_SHARE * source.length;
  for (const { index, 0: command } of source.matchAll(TAKES_LIST)) {
    const start = index + command.length;
    const { gaps, end } = listCommas(source.slice(start, start + MAX_LIST));
    for (const gap of gaps) commas.push({ start: start + gap.start, end: start + gap.end });
    left -= end;
    if (left < 0) break;
  }
  const ordered = commas.sort((one, other) => one.start - other.start);
  return spaced(source, ordered);
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

/** The commas between the items of a list, with the line ends behind them. */
function listCommas(list: string): { readonly gaps: readonly Gap[]; readonly end: number } {
  const gaps: Gap[] = [];
  let end = list.length;
  let depth = 0;
  for (const { 0: token, index } of list.matchAll(/"(?:[^"`]|`[\s\S])*"|'[^']*'|`\r?\n|@\{|,\s*|[(){}[\]|;\n]/g)) {
    if (token === '@{' || token === '(' || token === '{' || token === '[') depth++;
    else if (token === ')' || token === '}' || token === ']') depth--;
    else if (depth === 0 && token.startsWith(',')) gaps.push({ start: index, end: index + token.length });
    if (depth < 0 || (depth === 0 && /^[|;\n]$/.test(token))) {
      end = index;
      break;
    }
  }
  return { gaps, end };
}

function spaced(text: string, gaps: readonly Gap[]): string {
  const pieces: string[] = [];
  let kept = 0;
  for (const { start, end } of gaps) {
    if (start < kept) continue;
    pieces.push(text.slice(kept, start), ' '.repeat(end - start));
    kept = end;
  }
  return pieces.join('') + text.slice(kept);
}

/** `-Uri $base/$path`, `-Uri https://host/$($item.id)`: the grammar knows an argument without quotes by its first letter. */
function withPlainWords(source: string): string {
  if (!/[$/]/.test(source)) return source;
  return source.replace(ADDRESS_WORD, (all, before: string, operator: string | undefined, word: string) =>
    operator === undefined && /\//.test(word) && word.includes('$') ? before + word.replace(/[^\w/]/g, '_') : all,
  );
}

/** An address without quotes behind a parameter's name, which may be an operator, or behind a command. */
const ADDRESS_WORD = new RegExp(
  [
    /((?:[ \t]-(?:([ci]?(?:eq|ne|gt|ge|lt|le|like|match|contains|in|replace|split|is|as)|not\w{0,8}|and|x?or|join|f|b\w{1,4}|sh[lr])\b|[a-z]\w{0,40})|\b[a-z]{1,20}-[a-z]{1,60}|\bi[rw][mr])[ \t]{1,20})/,
    /((?:https?:\/\/|\$(?:\w{1,20}:)?\w{1,80}\/|\$\(\$[\w.]{1,100}\)\/)(?:[\w$/.%?=&:{}~+-]|\$\([^()\s"']{1,200}\)){1,500}(?=[\s);|]|$))/,
  ]
    .map(({ source }) => source)
    .join(''),
  'gi',
);

/** Characters of a parameter block that are looked at. */
const MAX_PARAMETERS = 20_000;

/**
 * A source in which a semicolon ends each parameter block that a statement follows on its line: the grammar asks for
 * one. Of the same length.
 */
function withEndedParameters(source: string): string {
  const ends: number[] = [];
  let last = 0;
  for (const { index } of source.matchAll(/\bparam\s{0,20}\(/gi)) {
    if (index < last) continue;
    const open = source.indexOf('(', index);
    const end = closingOf(source.slice(open, open + MAX_PARAMETERS));
    // What does not end near is looked at once.
    last = open + (end === -1 ? MAX_PARAMETERS : end);
    if (end === -1) continue;
    if (/^[ \t]+[^\s;}#)]/.test(source.slice(last + 1, last + 200))) ends.push(last + 1);
  }
  if (ends.length === 0) return source;
  const pieces = ends.map((end, at) => `${source.slice(at === 0 ? 0 : (ends[at - 1] as number) + 1, end)};`);
  return pieces.join('') + source.slice((ends.at(-1) as number) + 1);
}

/** Offset of the parenthesis that closes the first one, texts and comments left out; -1: there is none. */
function closingOf(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"`]|`[\s\S])*"|'[^']*'|#[^\n]*|[()]/g)) {
    if (token === '(') depth++;
    else if (token === ')' && --depth === 0) return index;
  }
  return -1;
}
