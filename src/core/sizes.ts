const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** The most bytes that are read of each kind of input. What is larger is named, never judged in part. */
export const MOST_BYTES = {
  /** A manifest. */
  manifest: 64 * KIB,
  /** A logo; `logo-heavy` asks for a small part of it. */
  logo: 1_000_000,
  /** A text in which a version, an excerpt, a suggestion or the words of a press release are looked for. */
  text: MIB,
  /** A source file that is parsed: parsing takes up to a second for each. */
  source: MIB,
  /** A source file that is too large to be parsed, but is searched for API addresses. */
  searchedSource: 8 * MIB,
  /** A file that a change touched, compared with its state before. */
  changedFile: 16 * MIB,
  /** Captured traffic is read as a stream, so that its size costs time only. */
  har: GIB,
  /** One entry of captured traffic, without the content of its response. */
  harEntry: 16 * MIB,
  /** A landing page; what identifies it is at its beginning. */
  page: 512 * KIB,
  /** What git prints, such as the list of all files. */
  gitOutput: 256 * MIB,
} as const;

/** `64 KiB`, for limits that are whole units. */
export function sizeText(bytes: number): string {
  const [unit, name] = bytes >= GIB ? [GIB, 'GiB'] : bytes >= MIB ? [MIB, 'MiB'] : [KIB, 'KiB'];
  return `${bytes / unit} ${name}`;
}
