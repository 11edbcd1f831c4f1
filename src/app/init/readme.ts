import type { WorkTree } from '../../core/ports.ts';
import { hostOf, judgeAddress } from '../../link/address.ts';
import { doubtsAbout } from '../../link/doubts.ts';
import { mentionsDefender } from '../../link/page-content.ts';
import { carriesName } from '../../link/site.ts';
import { openText } from '../../release/text-file.ts';
import type { Guess } from './guess.ts';

const README = /^readme(?:\.(?:md|markdown|rst|txt))?$/i;
const LICENSE = /^(?:licen[cs]e|copying|notice)(?:[-.\w]*)$/i;

/** Main headings that are read; what follows are chapters. */
const MOST_HEADINGS = 3;
/** Longer lines are sentences. */
const LONGEST_LINE = 300;

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Returns the README of a folder; null: it has none that can be read. */
export function readmeOf(tree: WorkTree, folder: string): TextFile | null {
  return fileNamed(tree, folder, README);
}

function fileNamed(tree: WorkTree, folder: string, pattern: RegExp): TextFile | null {
  for (const name of tree.names(folder).filter((one) => pattern.test(one))) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const { source } = openText(tree, path);
    if (source) return { path, text: source.text };
  }
  return null;
}

/** Returns the texts of the main headings, without markup and without what follows a dash or colon. */
export function headingsOf({ path, text }: TextFile): Guess[] {
  const headings: Guess[] = [];
  let isCode = false;
  let before = '';
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode || line.length > LONGEST_LINE) continue;
    const marked = /^# +(\S.*)$/.exec(line)?.[1] ?? /<h1[^>]*>(.+?)<\/h1>/i.exec(line)?.[1];
    const heading = marked ?? (/^={3,}\s*$/.test(line) ? before : undefined);
    before = line.trim();
    const title = heading === undefined ? '' : titleIn(heading);
    if (title !== '') headings.push({ value: title, source: `the heading of ${path}` });
    if (headings.length === MOST_HEADINGS) break;
  }
  return headings;
}

function titleIn(heading: string): string {
  return heading
    .replace(/!\[[^\]]*\](?:\([^)]*\))?/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[`*]|:[a-z_]{2,30}:/g, ' ')
    .replace(/[^\p{L}\p{N}\p{P}\p{Sm}\p{Sc} ]/gu, ' ')
    .replace(/#+\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:welcome to|introducing|about|getting started with|the)(?: the)? /i, '')
    .split(/ [-–—|] |: /, 1)
    .join('')
    .trim();
}

/** Longest label and URL of a link. */
const LINK = /\[([^[\]]{1,200})\]\(\s*<?(https:\/\/[^\s()<>]{1,500})>?(?:\s+"[^"]{0,200}")?\s*\)/g;

export interface LandingLinks {
  readonly guess: Guess | null;
  /** A link about Defender whose site is not known to be the partner's; null: there is none. */
  readonly other: string | null;
}

/** Finds a link to a page about Defender that is on a site with the name of the company or product. */
export function landingLinks(readme: TextFile | null, names: readonly (string | null)[]): LandingLinks {
  let other: string | null = null;
  for (const [, label = '', url = ''] of readme?.text.matchAll(LINK) ?? []) {
    if (!speaksOfDefender(label, url) || judgeAddress(url, { sample: false }) !== null) continue;
    if (doubtsAbout(url, { has: () => false }).length > 0) continue;
    const host = hostOf(url) ?? '';
    if (names.some((name) => name !== null && carriesName(host, name)))
      return { guess: { value: url, source: `a link in ${readme?.path}` }, other: null };
    other ??= url;
  }
  return { guess: null, other };
}

/** Other vendors have products with this name, too. */
function speaksOfDefender(label: string, url: string): boolean {
  const isOurs = /\b(?:microsoft|windows|365)[\s/_-]*defender\b|\bdefender[\s/_-]*(?:for|xdr|atp)\b/i;
  return mentionsDefender({ title: label, text: url, isHidden: false }) || isOurs.test(label) || isOurs.test(url);
}

/** How a holder begins that belongs to the text of a license, or is many people. */
const NO_HOLDER = startsWithOneOf([
  'free software foundation',
  'the apache',
  'apache software',
  'the author',
  'the original author',
  'contributors',
  'holder',
  'owner',
  'notice',
  'license',
  '\\[',
  '<',
  '\\{',
  'yyyy',
  'name of',
  'and ',
  'or ',
  'to ',
  'by ',
]);

function startsWithOneOf(starts: readonly string[]): RegExp {
  return new RegExp(`^(?:${starts.join('|')})`, 'i');
}

/** Returns who holds the copyright, by the license of the folder or of the repository. */
export function copyrightHolder(tree: WorkTree, folder: string): Guess | null {
  for (const place of new Set([folder, ''])) {
    const file = fileNamed(tree, place, LICENSE);
    const holder = file && holderIn(file.text);
    if (file && holder) return { value: holder, source: `the copyright in ${file.path}` };
  }
  return null;
}

const OTHERS = 'and (?:its |the )?(?:other )?(?:contributors|affiliates|others).*';
const ALTERNATIVES = 'or (?:its|the|other) .*';
const AUTHORS = '(?:the )?(?:authors|contributors)';

/** People after the holder, up to the end of the line. */
const MORE_HOLDERS = new RegExp(String.raw`[,.]?\s*(?:${OTHERS}|${ALTERNATIVES}|${AUTHORS})$`, 'i');

const YEARS = String.raw`[\d\s,–-]{4,30}(?:present|now)?[\s,.:]*`;
const MARK = String.raw`(?:\(c\)|©)\s*`;

/** With the mark, a year or both: the word alone begins sentences. */
const COPYRIGHT = new RegExp(
  String.raw`^[\s*#/]*copyright\s+(?:${MARK}(?:${YEARS})?|${YEARS}(?:${MARK})?)(\S.{0,80})$`,
  'i',
);

function holderIn(text: string): string | null {
  for (const line of text.split(/\r?\n/)) {
    if (line.length > LONGEST_LINE) continue;
    const holder = COPYRIGHT.exec(line.trim())?.[1]
      ?.replace(/\s*(?:<[^>]*>|\([^)]*@[^)]*\)|https?:\S+)/g, '')
      .replace(MORE_HOLDERS, '')
      .replace(/[,.;]?\s*all rights reserved.*$/i, '')
      .replace(/^by\s+/i, '')
      .replace(/(?<!\b(?:inc|ltd|co|corp|llc))[.,;]$/i, '')
      .trim();
    if (holder && !NO_HOLDER.test(holder)) return holder;
  }
  return null;
}
