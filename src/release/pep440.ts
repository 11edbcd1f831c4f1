/** A PEP 440 version in normal form; the local part is dropped, like build metadata. */
export interface Pep440 {
  readonly epoch: string;
  /** Without leading zeros in numbers and without trailing zero parts. */
  readonly release: readonly string[];
  /** Such as `rc1`; empty: none. */
  readonly pre: string;
  readonly post: string;
  readonly dev: string;
}

/** Spellings in PEP 440, section "Normalization"; case-insensitive. */
const EPOCH = String.raw`(?:(\d+)!)?`;
const RELEASE = String.raw`(\d+(?:\.\d+)*)`;
const PRE = String.raw`(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?`;
const POST = String.raw`(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?`;
const DEV = String.raw`(?:[-_.]?(dev)[-_.]?(\d*))?`;
const LOCAL = String.raw`(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?`;
const FORM = new RegExp(`^v?${EPOCH}${RELEASE}${PRE}${POST}${DEV}${LOCAL}$`);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
]);

/** Parses also one to four plain numbers, as in .NET, and dates. Null: another scheme. */
export function parsePep440(version: string): Pep440 | null {
  const match = FORM.exec(version.toLowerCase());
  if (!match) return null;
  const [, epoch, release, pre, preNumber, implicitPost, post, dev, devNumber] = match;
  return {
    epoch: number(epoch),
    release: trimZeros((release as string).split('.').map(number)),
    pre: pre === undefined ? '' : (SPELLINGS.get(pre) ?? pre) + number(preNumber),
    post: implicitPost !== undefined || post !== undefined ? number(implicitPost ?? post) : '',
    dev: dev === undefined ? '' : number(devNumber),
  };
}

/** As text, because it can have any length. */
function number(digits: string | undefined): string {
  return digits?.replace(/^0+(?=\d)/, '') || '0';
}

function trimZeros(parts: readonly string[]): string[] {
  const last = parts.findLastIndex((part) => part !== '0');
  return parts.slice(0, last + 1);
}
