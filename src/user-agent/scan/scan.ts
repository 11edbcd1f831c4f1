import type { GrammarFiles, SourceSearch } from '../../core/ports.ts';
import { Evaluator, OutOfBudget } from './analysis/evaluator.ts';
import { type PartnerText, partnerTexts } from './analysis/partner-texts.ts';
import { Prober } from './analysis/probe.ts';
import { Program } from './analysis/program.ts';
import { type FoundSite, findSites } from './analysis/sites.ts';
import { type PathChanges, roleOf, searchStrings } from './candidates.ts';
import { compose } from './compose.ts';
import { Grammars } from './grammars.ts';
import { HostTable } from './hosts.ts';
import { importPaths } from './import-paths.ts';
import { Reading } from './reading.ts';
import type { ScanResult } from './result.ts';
import { linkStrings, settingStrings } from './rounds.ts';

/** What a manifest says about the scan, and where it looks. */
export interface ScanRequest {
  /** Whether a path belongs to this scan. */
  includes(path: string): boolean;
  /** Whether a path that does not may be read where something imports it, as code that packages share. */
  lends(path: string): boolean;
  readonly hosts: { readonly extra: readonly string[]; readonly ignore: readonly string[] };
  readonly paths: PathChanges;
  /** Why calls in a file cannot be judged, by the manifest's word; null: they can. */
  gateway(path: string): string | null;
}

export interface ScanPorts {
  readonly search: SourceSearch;
  /** Null if the file cannot be read or has more than `limit` bytes. */
  read(path: string, limit: number): Uint8Array | null;
  readonly grammars: GrammarFiles;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
}

/** Milliseconds for all files and their analysis together. */
const MAX_MILLISECONDS = 60_000;
const MAX_FILES = 1_500;
const MAX_LINKED_FILES = 200;
const LINK_ROUNDS = 2;
/** Looks at paths that may not exist; few bytes are read. */
const MAX_IMPORTS = 20_000;

/** Finds every call to an API in scope and what it sends as User-Agent. */
export async function scanSources(request: ScanRequest, ports: ScanPorts): Promise<ScanResult> {
  const hosts = new HostTable(request.hosts);
  const grammars = new Grammars(ports.grammars, ports.now);
  const until = ports.now() + MAX_MILLISECONDS;
  const reading = new Reading(grammars, hosts, ports, until);
  try {
    const paths = await picked(searchStrings(hosts.hosts), request, ports);
    for (const path of paths.slice(0, MAX_FILES)) await reading.add(path, roleOf(path, request.paths), true);
    for (const path of paths.slice(MAX_FILES)) reading.refuse(path, `more than ${MAX_FILES} files hold an address`);
    await follow(reading, hosts, request, ports);
  } finally {
    await grammars.close();
  }
  return compose(analyse(reading, request, hosts, ports, until), reading, request);
}

async function picked(strings: readonly string[], request: ScanRequest, ports: ScanPorts): Promise<string[]> {
  const paths = strings.length === 0 ? [] : await ports.search.find(strings);
  return paths.filter((path) => request.includes(path) && roleOf(path, request.paths) !== 'skip');
}

/** Reads the files that define what the read ones use, or use what they define. */
async function follow(reading: Reading, hosts: HostTable, request: ScanRequest, ports: ScanPorts): Promise<void> {
  const readers = await picked(settingStrings(reading.settings.keys), request, ports);
  for (const path of readers.slice(0, MAX_LINKED_FILES)) await reading.add(path, roleOf(path, request.paths), false);
  const isAddress = (text: string) => hosts.parse(text) !== undefined;
  const isOpen = (path: string) => request.includes(path) || request.lends(path);
  let last = [...reading.facts.values()];
  for (let round = 0; round < LINK_ROUNDS && last.length > 0; round++) {
    const languages = new Set(last.map((facts) => facts.language));
    const before = reading.facts.size;
    const imported = [...new Set(last.flatMap(importPaths))].slice(0, MAX_IMPORTS);
    for (const path of imported.filter((one) => isOpen(one) && roleOf(one, request.paths) !== 'skip'))
      await reading.add(path, roleOf(path, request.paths), false);
    const paths = await picked(linkStrings(last, isAddress), request, ports);
    const fresh = paths.filter((path) => !reading.has(path) && reading.speaks(path, languages));
    for (const path of fresh.slice(0, MAX_LINKED_FILES)) await reading.add(path, roleOf(path, request.paths), false);
    last = [...reading.facts.values()].slice(before);
  }
}

export interface Analysis {
  readonly sites: readonly FoundSite[];
  readonly partnerTexts: readonly PartnerText[];
  /** Why the analysis stopped early; null: it did not. */
  readonly stopped: string | null;
}

function analyse(reading: Reading, request: ScanRequest, hosts: HostTable, ports: ScanPorts, until: number): Analysis {
  const program = new Program();
  for (const [path, facts] of reading.facts) program.add(facts, reading.language(path));
  const evaluator = new Evaluator(program, reading.settings, () => {
    if (ports.now() > until) throw new OutOfBudget('the scan ran out of time');
  });
  const counts = (path: string): boolean => roleOf(path, request.paths) === 'source';
  try {
    const texts = partnerTexts(evaluator, counts);
    const sites = findSites(evaluator, new Prober(evaluator, hosts), (fn) => !fn.test && counts(fn.file));
    return { sites, partnerTexts: texts, stopped: null };
  } catch (error: unknown) {
    if (error instanceof OutOfBudget) return { sites: [], partnerTexts: [], stopped: error.message };
    throw error;
  }
}
