import { BUILT, TEST_FOLDERS, VENDORED, withoutPackages } from './aside.ts';
import { ALL_LANGUAGES } from './languages/index.ts';

/** What takes a file out of the scan by the manifest's word. */
export interface Exclusion {
  /** The key that does, for example `scan.vendored`. */
  readonly by: string;
  readonly reason: string;
}

/**
 * How much a file counts. `source` is judged. `definitions` only lends its names. `left-out` is known to be of others,
 * generated or otherwise not to be judged. `excluded` is what the manifest takes out; `lends`: its names count. `ignored`
 * can make no call and is not read.
 */
export type Role =
  | { readonly kind: 'source' | 'definitions' | 'ignored' }
  | { readonly kind: 'left-out'; readonly reason: string }
  | { readonly kind: 'excluded'; readonly exclusion: Exclusion; readonly lends: boolean };

/** What manifests say of paths. */
export interface PathSettings {
  /** The path from the folder that a manifest speaks for: what lies above it says nothing of a file. */
  local(path: string): string;
  /** `scan.vendored`; null: not named there. */
  vendored(path: string): Exclusion | null;
  /** `scan.tests`; null: not named there. */
  test(path: string): Exclusion | null;
  /** The `source` globs that hold a path, as written. */
  sources(path: string): readonly string[];
  /** Every product names its sources, and none of them holds the path; null: not so. */
  outside(path: string): Exclusion | null;
}

/** In any language. */
const GENERATED_NAME = /[._]generated\.[a-z]+$/i;

const LEFT_OUT: readonly { readonly patterns: readonly RegExp[]; readonly reason: string }[] = [
  { patterns: [VENDORED], reason: 'it is in a folder for third-party code' },
  { patterns: [BUILT], reason: 'it is in a folder for build output' },
  {
    patterns: [GENERATED_NAME, ...patternsOf(({ generatedFiles }) => generatedFiles)],
    reason: 'its name marks it as generated or minified',
  },
];

/** In any language. The letter case of the last word counts: `GetLatest` is no test. */
const TEST_NAME = /(?:^|\/)(?:test_[^/]*|[^/]*_test\.exs?|[^/]*\.(?:test|spec|tests|Test|Spec|Tests)\.[A-Za-z0-9]+)$/;

const SAMPLES = /(?:^|\/)(?:docs?|documentation|samples?|examples?|sampledata|sample[-_]data|demos?|tutorials?)\//i;

const DEFINITIONS: readonly RegExp[] = [TEST_FOLDERS, TEST_NAME, ...patternsOf(({ testFiles }) => testFiles), SAMPLES];

/** What the records of languages say of the names of files. */
function patternsOf(pattern: (language: (typeof ALL_LANGUAGES)[number]) => RegExp | undefined): readonly RegExp[] {
  return [...new Set(ALL_LANGUAGES.map(pattern).filter((one) => one !== undefined))];
}

/** Documents, recorded traffic, pictures, archives, style sheets and lists of dependencies; by the end of the name. */
const NO_CODE =
  /\.(?:md|mdx|markdown|rst|adoc|txt|html?|pdf|docx?|pptx?|xlsx?|csv|tsv|svg|xsd|kql|po|pot|tex|log|har|sarif|png|jpe?g|gif|webp|ico|bmp|tiff?|avif|woff2?|ttf|otf|eot|mp[34]|mov|avi|webm|wav|ogg|zip|gz|tgz|xz|bz2|7z|rar|s?css|sass|less|lock|map|snap|resx)$/i;
const NO_CODE_NAMES =
  /(?:^|\/)(?:licen[cs]e|changelog|readme|notice|authors|contributing|codeowners|package-lock\.json|npm-shrinkwrap\.json|composer\.lock|project\.assets\.json|pnpm-lock\.yaml|yarn\.lock|go\.sum)$/i;

/** What the path and the manifests say of a file. */
export function roleOf(path: string, settings: PathSettings): Role {
  const local = settings.local(path);
  if (NO_CODE.test(local) || NO_CODE_NAMES.test(local)) return { kind: 'ignored' };
  const named = settings.sources(path);
  const folders = withoutPackages(local);
  const says = (pattern: RegExp): boolean => pattern.test(folders) && !named.some((glob) => pattern.test(glob));
  const isDefinition = DEFINITIONS.some(says);
  const vendored = settings.vendored(path);
  if (vendored) return isDefinition ? { kind: 'ignored' } : { kind: 'excluded', exclusion: vendored, lends: false };
  const leftOut = LEFT_OUT.find(({ patterns }) => patterns.some(says));
  if (leftOut) return { kind: 'left-out', reason: leftOut.reason };
  if (isDefinition) return { kind: 'definitions' };
  const exclusion = settings.test(path) ?? settings.outside(path);
  return exclusion ? { kind: 'excluded', exclusion, lends: true } : { kind: 'source' };
}
