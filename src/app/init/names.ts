import { LEGAL_SUFFIXES } from '../../text/legal-suffixes.ts';
import { cleanedName, nameFaults } from '../../text/name-faults.ts';
import { acceptsPart, normalisePart } from '../../text/names.ts';
import type { Guess } from './guess.ts';
import type { Fact } from './metadata.ts';
import type { FactKind } from './metadata-sources.ts';

/** Names that tools fill in, and parts of a product, as normal forms. */
const GENERIC: ReadonlySet<string> = new Set([
  'about',
  'api',
  'app',
  'backend',
  'changelog',
  'cli',
  'client',
  'code',
  'community',
  'connectors',
  'description',
  'docs',
  'documentation',
  'frontend',
  'functionapp',
  'functions',
  'gettingstarted',
  'installation',
  'integration',
  'integrations',
  'introduction',
  'license',
  'main',
  'me',
  'module',
  'monorepo',
  'myapp',
  'na',
  'none',
  'note',
  'notice',
  'overview',
  'package',
  'portal',
  'powershell',
  'prerequisites',
  'project',
  'python',
  'reactapp',
  'readme',
  'repo',
  'repository',
  'requirements',
  'root',
  'scripts',
  'server',
  'service',
  'site',
  'source',
  'src',
  'temp',
  'tests',
  'tool',
  'toolkit',
  'tools',
  'unknown',
  'usage',
  'viteproject',
  'vitereacttypescriptstarter',
  'web',
  'website',
  'workspace',
]);

/** What the names of a repository are taken from. */
export interface NameSources {
  readonly facts: readonly Fact[];
  /** Web URL of the repository; undefined: unknown. */
  readonly repository: string | undefined;
  /** Name of the folder that the manifest speaks for; null: the repository. */
  readonly folder: string | null;
  /** Texts of the main headings of the README. */
  readonly headings: readonly Guess[];
  /** Who holds the copyright, by the license. */
  readonly holder: Guess | null;
  /** Parts of the User-Agent that the code sends. */
  readonly parts: { readonly company: Guess | null; readonly product: Guess | null };
}

export function companyOf(sources: NameSources): Guess | null {
  const { facts, holder, parts } = sources;
  const owner = ownerOf(sources);
  const oneOf = (guess: Guess): Guess => ({ ...guess, value: oneAuthor(withoutContact(guess.value), owner) });
  const authors = ofKind(facts, 'author').map(oneOf);
  const packages = new Set(
    [...ofKind(facts, 'package'), ...ofKind(facts, 'part')].map(({ value }) => normalisePart(value)),
  );
  const isCompany = (guess: Guess) => owner === null || isLike(guess.value, owner.value) || hasSuffix(guess.value);
  const ranked = [
    ...ofKind(facts, 'company'),
    ...[...(holder ? [oneOf(holder)] : []), ...authors].filter(isCompany),
    ...(owner ? [owner] : []),
    ...authors,
  ]
    .flatMap((guess) => usable(guess))
    // Build tools write the name of the package where they know no company.
    .filter(({ value }) => !packages.has(normalisePart(value)) || (owner !== null && isLike(value, owner.value)));
  const { company } = parts;
  if (!company) return ranked[0] ?? null;
  return ranked.find(({ value }) => acceptsPart(value, company.value)) ?? company;
}

/** One name of a list of them: that of the owner, else the first; `Halvard Research and Data, Inc.` is one name. */
function oneAuthor(list: string, owner: Guess | null): string {
  const names = list.split(/\s*[,;]\s*|\s+and\s+/).filter((name) => name !== '');
  if (names.length < 2 || hasSuffix(list)) return list;
  const own = owner === null ? undefined : names.find((name) => isLike(name, owner.value));
  return own ?? list.split(/\s*[,;]\s*/).find((name) => name !== '') ?? list;
}

export function productOf(sources: NameSources, company: string | null): Guess | null {
  const { facts, headings, parts } = sources;
  const technical = (kind: FactKind) =>
    ofKind(facts, kind).map((guess) => ({ ...guess, value: guess.value.replace(/^@?[\w.-]+\//, '') }));
  const home = folderName(sources);
  const isHome = ({ value }: Guess) => home.some((one) => normalisePart(one.value) === normalisePart(value));
  const below = technical('part');
  const candidates = [...ofKind(facts, 'title'), ...technical('package'), ...below.filter(isHome), ...home, ...below];
  const names = candidates.flatMap((guess) => usable(guess));
  const titles = [...headings, ...ofKind(facts, 'action')].flatMap((guess) => usable(guess));
  const { product } = parts;
  if (product) {
    const accepts = ({ value }: Guess) => acceptsPart(value, product.value, company === null ? {} : { company });
    return [...titles, ...names].find(accepts) ?? product;
  }
  for (const name of names) {
    const same = titles.find(({ value }) => normalisePart(value) === normalisePart(name.value));
    if (same) return same;
  }
  const [name] = names;
  if (name) return respelled(name, titles, company ?? '');
  // `connectors` alone does not name a product, but `OpenCTI connectors` does.
  const [generic] = home.flatMap((guess) => usable(guess, { generic: true }));
  if (!generic) return titles[0] ?? null;
  return titles.find(({ value }) => spelledIn(value.split(' '), normalisePart(generic.value)) !== null) ?? generic;
}

function ofKind(facts: readonly Fact[], kind: FactKind): Guess[] {
  return facts.filter((fact) => fact.kind === kind);
}

/** Web pages and mailboxes, which are not names. */
const ADDRESS = /^(?:https?:|www\.)|@\w+\.\w/i;

/** Leaves out placeholders, names of fictional companies, and what no listing would show. */
function usable({ value, source }: Guess, { generic = false } = {}): Guess[] {
  const name = cleanedName(value, { sample: false });
  const isUsable =
    name !== null &&
    normalisePart(name) !== '' &&
    (generic || !GENERIC.has(normalisePart(name))) &&
    !ADDRESS.test(name) &&
    nameFaults(name, { sample: false }).every(({ kind }) => kind === 'long');
  return isUsable && name.length <= LONGEST_TITLE ? [{ value: name, source }] : [];
}

/** Longer titles are sentences, in characters. */
const LONGEST_TITLE = 80;

/** `Ada <ada@contoso.com> (https://contoso.com)` */
function withoutContact(author: string): string {
  return author.replace(/\s*[<(].*$/s, '').trim();
}

function hasSuffix(name: string): boolean {
  const words = name.split(/[\s,]+/);
  return words.length > 1 && LEGAL_SUFFIXES.has(normalisePart(words.at(-1) ?? ''));
}

/** Shorter words occur in too many names by accident. */
const SHORTEST_WORD = 4;

/** Whether a name may be that of an account: one has a word of the other. */
function isLike(name: string, account: string): boolean {
  const own = normalisePart(account);
  return (
    wordsOf(name).some((word) => word.length >= SHORTEST_WORD && own.includes(word)) || normalisePart(name) === own
  );
}

/** The account that the repository belongs to. */
function ownerOf({ facts, repository }: NameSources): Guess | null {
  const stated = ofKind(facts, 'repository');
  for (const { value, source } of [
    ...(repository === undefined ? [] : [{ value: repository, source: 'the URL of the git remote' }]),
    ...stated,
  ]) {
    const owner = /(?:github\.com|gitlab\.com|bitbucket\.org)[/:]([\w.-]+)\/[\w.-]+/i.exec(value)?.[1];
    if (owner !== undefined) return { value: owner, source };
  }
  return null;
}

function folderName({ repository, folder }: NameSources): Guess[] {
  if (folder !== null) return [{ value: folder, source: 'the name of the folder' }];
  const name = repository?.split('/').at(-1);
  return name ? [{ value: name, source: 'the URL of the git remote' }] : [];
}

/** Most words of a title that is a name and not a sentence. */
const MOST_WORDS = 8;
/** Share of the words of a title that the technical name must have. */
const SHARED = 2 / 3;

/** Returns a technical name as a title of the README spells it, or the title if it consists of the same words. */
function respelled(name: Guess, titles: readonly Guess[], company: string): Guess {
  const ofCompany = new Set(wordsOf(company));
  for (const title of titles) {
    const words = title.value.split(' ').filter((word) => normalisePart(word) !== '');
    const inside = spelledIn(words, normalisePart(name.value));
    if (inside) {
      const rest = [...words.slice(0, inside.start), ...words.slice(inside.end)];
      // The company in front belongs to the name.
      if (rest.length > 0 && rest.flatMap(wordsOf).every((word) => ofCompany.has(word))) return title;
      return { value: words.slice(inside.start, inside.end).join(' '), source: `${title.source} and ${name.source}` };
    }
    const own = wordsOf(title.value);
    const known = wordsOf(name.value);
    const shared = own.filter((word) => known.includes(word)).length;
    if (own.length > 1 && own.length <= MOST_WORDS && shared >= own.length * SHARED) return title;
  }
  return name;
}

/** Returns the words that together are a name; null: no such words are next to each other. */
function spelledIn(words: readonly string[], normal: string): { readonly start: number; readonly end: number } | null {
  for (let start = 0; start < words.length; start++)
    for (let end = start + 1; end <= Math.min(words.length, start + MOST_WORDS); end++)
      if (normalisePart(words.slice(start, end).join('')) === normal) return { start, end };
  return null;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
