import { HostTable } from '../api/hosts.ts';
import { LIMITS } from '../core/budget.ts';
import { unfollowedUses } from './analysis/address-uses.ts';
import { writeDeclaredCalls } from './analysis/declared-calls.ts';
import { Evaluator } from './analysis/evaluator.ts';
import { withInheritedRequests } from './analysis/inherited-requests.ts';
import { partnerTexts } from './analysis/partner-texts.ts';
import { Prober } from './analysis/probe.ts';
import { Program } from './analysis/program.ts';
import { withPrototypeClasses } from './analysis/prototype-classes.ts';
import { findSites } from './analysis/sites.ts';
import { OutOfBudget } from './analysis/steps.ts';
import { unfollowedAddresses, unfollowedValues } from './analysis/unfollowed-addresses.ts';
import { withUnitedClasses } from './analysis/united-classes.ts';
import { searchStrings } from './candidates.ts';
import { compose } from './compose.ts';
import type { FileFacts, FunctionFact } from './facts.ts';
import { Files } from './files.ts';
import { Grammars } from './grammars.ts';
import { importPaths } from './import-paths.ts';
import { kindOf, speaks } from './kinds.ts';
import { ALL_LANGUAGES } from './languages/index.ts';
import { LIBRARIES } from './libraries/index.ts';
import { Libraries } from './libraries/knowledge.ts';
import { Packages } from './packages.ts';
import { remember } from './parsed-files.ts';
import { Reading } from './reading.ts';
import type { Analysis, ScanPorts, ScanRequest } from './request.ts';
import type { ScanResult } from './result.ts';
import {
  commonDefinitions,
  commonUses,
  definitionStrings,
  linkStrings,
  moduleNames,
  nearNames,
  settingStrings,
} from './rounds.ts';

/** Files of one folder that have a name which many files have. */
const MAX_NEAR_FILES = 30;
const LINK_ROUNDS = 2;
/** Rounds after these, which lead to definitions alone: a client may be made behind several classes. */
const DEFINITION_ROUNDS = 2;
const MAX_DEFINING_FILES = 60;
/** Looks at paths that may not exist; few bytes are read. */
const MAX_IMPORTS = 20_000;

/** Finds every call to an API in scope and what it sends as User-Agent. */
export async function scanSources(request: ScanRequest, ports: ScanPorts): Promise<ScanResult> {
  const hosts = new HostTable(request.hosts);
  const grammars = new Grammars(ports.grammars, ports.now);
  const start = ports.now();
  const reading = new Reading(grammars, hosts, ports, start + LIMITS.scanReadingMilliseconds);
  const files = new Files(request, ports.search);
  const packages = packagesOf(request, ports, reading);
  try {
    await readCandidates(reading, hosts, files);
    await follow(reading, hosts, files, packages);
  } finally {
    await grammars.close();
  }
  const restore = ports.parsed ? remember(reading.facts.values()) : null;
  try {
    return compose(
      analyse(
        reading,
        hosts,
        ports,
        new Libraries(request.libraries ?? LIBRARIES),
        packages,
        start + LIMITS.scanMilliseconds,
      ),
      reading,
      request,
    );
  } finally {
    restore?.();
  }
}

function packagesOf({ paths }: ScanRequest, { search, read }: ScanPorts, { sources }: Reading): Packages {
  const home = (path: string): string => path.slice(0, path.length - paths.local(path).length).replace(/\/$/, '');
  const text = (path: string): string | null => sources.get(path)?.text ?? null;
  return new Packages({ files: () => search.files(), read, home, text }, ALL_LANGUAGES);
}

async function readCandidates(reading: Reading, hosts: HostTable, files: Files): Promise<void> {
  let read = 0;
  for (const path of await files.candidates(searchStrings(hosts.hosts))) {
    const role = files.role(path);
    const elsewhere = files.elsewhere(path);
    const use = files.use(path);
    if (elsewhere !== null) {
      if (role.kind !== 'definitions') reading.leaveOut(path, role.kind === 'excluded' ? role.exclusion : elsewhere);
    } else if (role.kind === 'left-out') reading.leaveOut(path, role.reason);
    else if (files.leadsOut(path)) {
      if (role.kind === 'source' && kindOf(path, ''))
        reading.leaveOut(path, 'it is a link that leads out of the repository');
    } else if (role.kind === 'excluded' && !role.lends) reading.leaveOut(path, role.exclusion);
    else if (use === 'source' && read >= LIMITS.scanFiles)
      reading.leaveOut(path, `more than ${LIMITS.scanFiles} files contain an API URL`);
    else if (use !== null) {
      await reading.add(path, use, true);
      read++;
    }
  }
  for (const { path, reason, role } of files.absent())
    if (role.kind === 'excluded') reading.excluded.set(path, role.exclusion);
    else if (role.kind === 'source' || role.kind === 'left-out') reading.refused.set(path, reason);
}

/** Reads the files that define what the read ones use, or use what they define. */
async function follow(reading: Reading, hosts: HostTable, files: Files, packages: Packages): Promise<void> {
  const add = async (path: string): Promise<void> => {
    const use = files.use(path);
    if (use !== null) await reading.add(path, use, false);
  };
  const keys = settingStrings(reading.settings.keys);
  const readers = await files.linked(keys, (path) => kindOf(path, '') !== null);
  for (const path of readers.slice(0, LIMITS.linkedFiles)) await add(path);
  const isAddress = (text: string) => hosts.parse(text) !== undefined;
  let last = [...reading.facts.values()];
  for (let round = 0; round < LINK_ROUNDS + DEFINITION_ROUNDS && last.length > 0; round++) {
    const languages = new Set(last.map((facts) => facts.language));
    const before = reading.facts.size;
    const imported = [...new Set(last.flatMap((facts) => importPaths(facts, reading.language(facts.path))))].slice(
      0,
      MAX_IMPORTS,
    );
    for (const path of imported.filter((one) => files.isOpen(one))) await add(path);
    const isFresh = (path: string) => speaks(path, languages) && !reading.has(path);
    const languageOf = (path: string) => reading.language(path);
    const addNear = async (
      found: ReadonlyMap<string, ReadonlySet<string>>,
      within: ReadonlyMap<string, readonly string[]>,
    ): Promise<void> => {
      for (const [folder, names] of found) {
        const near = await files.linked([...names], isFresh, folder === '' ? undefined : within.get(folder));
        for (const path of near.slice(0, MAX_NEAR_FILES)) await add(path);
      }
    };
    const defining = await files.linked(definitionStrings(last, languageOf, reading.facts.values()), isFresh);
    for (const path of defining.slice(0, round < LINK_ROUNDS ? LIMITS.linkedFiles : MAX_DEFINING_FILES))
      await add(path);
    const packageOf = ({ path, language }: FileFacts): string => packages.of(path, language);
    const common = commonDefinitions(last, languageOf, reading.facts.values(), packageOf);
    await addNear(common, files.below(common.keys()));
    if (round >= LINK_ROUNDS) {
      last = [...reading.facts.values()].slice(before);
      continue;
    }
    const using = await files.linked(linkStrings(last, languageOf, isAddress), isFresh);
    for (const path of using.slice(0, LIMITS.linkedFiles)) await add(path);
    const users = commonUses(last, languageOf, packageOf);
    await addNear(users, files.below(users.keys()));
    const nearby = nearNames(last, isAddress);
    const modules = moduleNames(last, languageOf, isAddress);
    await addNear(nearby, files.below(nearby.keys()));
    await addNear(modules, files.beside(modules.keys()));
    last = [...reading.facts.values()].slice(before);
  }
}

function analyse(
  reading: Reading,
  hosts: HostTable,
  ports: ScanPorts,
  libraries: Libraries,
  packages: Packages,
  until: number,
): Analysis {
  const counts = (path: string): boolean => reading.isJudged(path);
  const program = new Program((from, to) => packages.reaches(from, to), counts);
  const united = withUnitedClasses(
    [...reading.facts.values()],
    (path) => reading.language(path),
    ({ path, language }) => packages.of(path, language),
  );
  for (const facts of united) {
    const language = reading.language(facts.path);
    writeDeclaredCalls(facts, libraries.of(facts.language));
    const classes = withPrototypeClasses(facts, language);
    program.add(withInheritedRequests(classes, language, libraries.of(facts.language)), language);
  }
  const tick = (): void => {
    if (ports.now() > until) throw new OutOfBudget('the scan ran out of time');
  };
  const evaluator = new Evaluator(program, reading.settings, libraries, tick);
  const closedWorld = () => {
    const closed = new Evaluator(program, reading.settings, libraries, tick, true);
    return { evaluator: closed, prober: new Prober(closed, hosts) };
  };
  try {
    const texts = partnerTexts(evaluator, counts);
    const isJudged = (fn: FunctionFact): boolean => !fn.test && counts(fn.file);
    const prober = new Prober(evaluator, hosts);
    const found = findSites(evaluator, prober, isJudged, closedWorld);
    const declared = byFile(reading.declared());
    const { uses, cut, stopped } = unfollowedUses(evaluator, hosts, prober.followed, found.requests, isJudged);
    const unfollowed = [
      ...unfollowedAddresses(program, hosts, prober.followed, isJudged),
      ...uses,
      ...reading
        .data()
        .flatMap(({ path, root }) => unfollowedValues(path, root, hosts, prober.followed, declared.get(path) ?? [])),
    ];
    return {
      ...found,
      stopped: found.stopped ?? stopped,
      undecided: new Set([...found.undecided, ...cut]),
      partnerTexts: texts,
      unfollowed,
    };
  } catch (error: unknown) {
    if (!(error instanceof OutOfBudget)) throw error;
    return {
      sites: [],
      partnerTexts: [],
      unfollowed: [],
      undecided: new Set(reading.facts.keys()),
      stopped: error.message,
      crowded: new Set(),
    };
  }
}

function byFile<T extends { readonly file: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const known = found.get(item.file);
    if (known) known.push(item);
    else found.set(item.file, [item]);
  }
  return found;
}
