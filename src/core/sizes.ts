const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Most bytes read of each kind of input. Larger input is reported, never judged partly. */
export const MOST_BYTES = {
  /** A manifest. */
  manifest: 64 * KIB,
  /** A logo; `logo-heavy` allows far less. */
  logo: 1_000_000,
  /** A text that is searched for a version, an excerpt, a suggestion or the words of a press release. */
  text: MIB,
  /** A source file to parse; parsing takes up to a second for each. */
  source: MIB,
  /** A source file that is too large to parse but is searched for API URLs. */
  searchedSource: 8 * MIB,
  /** A file that a change touched, which is compared with its earlier state. */
  changedFile: 16 * MIB,
  /** Captured traffic, which is read as a stream, so its size affects only the time. */
  har: GIB,
  /** One entry of captured traffic, without the content of the response. */
  harEntry: 16 * MIB,
  /** An earlier report of this program. */
  report: 64 * MIB,
  /** A landing page; the text that identifies it is near the start. */
  page: 512 * KIB,
  /** Output of git, such as the list of all files. */
  gitOutput: 256 * MIB,
} as const;

/** `64 KiB`, for limits that are whole units. */
export function sizeText(bytes: number): string {
  const [unit, name] = bytes >= GIB ? [GIB, 'GiB'] : bytes >= MIB ? [MIB, 'MiB'] : [KIB, 'KiB'];
  return `${bytes / unit} ${name}`;
}
