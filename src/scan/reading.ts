import { type HostTable, isDefenderPath, isRelativeSecurity, namesDefenderAddress } from '../api/hosts.ts';
import { LIMITS } from '../core/budget.ts';
import { roughTextOf } from '../core/bytes.ts';
import { MOST_BYTES, sizeText } from '../core/sizes.ts';
import { SourceText } from '../core/text.ts';
import { Settings } from './analysis/settings.ts';
import { holdsApiAddress } from './api-address.ts';
import { withoutDeadCode } from './dead-code.ts';
import type { Data } from './declared/data.ts';
import { withEmbedded } from './declared/embedded.ts';
import { readData } from './declared/read.ts';
import { type DeclaredCall, declaredCalls } from './declared/requests.ts';
import { collectConstants, collectLines, collectSettings } from './declared/settings-in.ts';
import { type Expr, type FileFacts, partsOf } from './facts.ts';
import type { Grammars } from './grammars.ts';
import { ignoreComments } from './ignore-comments.ts';
import { type Format, type Kind, kindOf, parsingFault, whyNotJudged, withLineFeeds } from './kinds.ts';
import type { Language } from './language.ts';
import { extensionOf, NOTEBOOK_LANGUAGE, SHELL_CELL } from './languages/index.ts';
import { LIBRARIES } from './libraries/index.ts';
import { isNoSource } from './nature.ts';
import { notebookText } from './notebook.ts';
import { readPlain } from './plain/read.ts';
import { plainRules } from './plain/rules.ts';
import type { ScanPorts } from './request.ts';
import type { SourceIgnoreComment } from './result.ts';
import type { Exclusion } from './roles.ts';

/** A command that makes a request, in a text that is no program of its own. */
const COMMAND = new RegExp(
  String.raw`\b(?:${LIBRARIES.filter(({ commands }) => commands)
    .flatMap(({ dispatches = [] }) => dispatches.flatMap(({ calls }) => calls))
    .map((call) => call.replaceAll('.', String.raw`\.`))
    .join('|')})\b`,
  'i',
);

type ReadingPorts = Pick<ScanPorts, 'read' | 'now' | 'parsed'>;

/** What a file is read for; an exclusion: for its names, and to see what the manifest takes out. */
export type Use = 'source' | 'definitions' | Exclusion;

/** What was read of the repository. */
export class Reading {
  readonly facts = new Map<string, FileFacts>();
  readonly sources = new Map<string, SourceText>();
  readonly settings = new Settings();
  /** Files that hold an address and are not judged, with the reason. */
  readonly refused = new Map<string, string>();
  /** Files that hold an address and are taken out by the manifest. */
  readonly excluded = new Map<string, Exclusion>();
  readonly comments: SourceIgnoreComment[] = [];
  readonly #roots: { readonly path: string; readonly root: Data }[] = [];
  readonly #renumbered = new Set<string>();
  readonly #uses = new Map<string, Use>();
  readonly #grammars: Grammars;
  readonly #hosts: HostTable;
  readonly #ports: ReadingPorts;
  readonly #until: number;
  readonly #languages = new Map<string, Language>();

  /** @param until reading of the clock after which nothing more is read */
  constructor(grammars: Grammars, hosts: HostTable, ports: ReadingPorts, until: number) {
    this.#grammars = grammars;
    this.#hosts = hosts;
    this.#ports = ports;
    this.#until = until;
  }

  has(path: string): boolean {
    return this.#uses.has(path);
  }

  language(path: string): Language {
    return this.#languages.get(path) as Language;
  }

  isJudged(path: string): boolean {
    return this.#uses.get(path) === 'source';
  }

  /** Whether lines are counted as in the file on disk, so that its characters can be replaced. */
  isEditable(path: string): boolean {
    return !this.#renumbered.has(path);
  }

  /** What takes a file out of those that are judged; undefined: nothing does. */
  exclusionOf(path: string): Exclusion | undefined {
    const use = this.#uses.get(path);
    return typeof use === 'object' ? use : undefined;
  }

  /** Requests that the data files declare, once all settings are known. */
  /** What judged data files hold. */
  data(): readonly { readonly path: string; readonly root: Data }[] {
    return this.#roots.filter(({ path }) => this.isJudged(path));
  }

  declared(): DeclaredCall[] {
    return this.#roots.flatMap(({ path, root }) => declaredCalls(path, root, this.#hosts, this.settings));
  }

  /** Names a file that is not read, with the reason or what takes it out, if it holds an address. */
  leaveOut(path: string, out: string | Exclusion): void {
    if (this.has(path)) return;
    this.#uses.set(path, typeof out === 'string' ? 'definitions' : out);
    this.#name(path, out, null);
  }

  /** @param picked it holds a searched string; a file that is only linked and cannot be read is no loss to report */
  async add(path: string, use: Use, picked: boolean): Promise<void> {
    if (this.has(path) || (!picked && !kindOf(path, ''))) return;
    this.#uses.set(path, use);
    const lose = (reason: string, text: string | null): void => {
      if (picked && use !== 'definitions') this.#name(path, use === 'source' ? reason : use, text);
    };
    if (this.#isLate()) return lose('the scan ran out of time', null);
    const bytes = this.#ports.read(path, MOST_BYTES.source);
    if (!bytes) return lose(`unreadable, or larger than ${sizeText(MOST_BYTES.source)}`, null);
    const text = roughTextOf(bytes);
    if (isNoSource(text)) return;
    const kind = kindOf(path, text);
    if (!kind) return lose('its language is not supported', text);
    const fault = whyNotJudged(kind, text);
    if (fault !== null) return lose(fault, text);
    const source = new SourceText(path, withLineFeeds(text, kind));
    if (source.text !== text) this.#renumbered.add(path);
    this.sources.set(path, source);
    if (use === 'source') this.comments.push(...ignoreComments(source));
    try {
      await this.#read(source, kind, use);
    } catch (error: unknown) {
      lose(parsingFault(error), text);
    }
  }

  async #read(source: SourceText, kind: Kind, use: Use): Promise<void> {
    const { path, text } = source;
    if (kind.as === 'language') await this.#parse(source, kind.language);
    else if (kind.as === 'plain') this.#keep(readPlain(path, text, kind.plain), plainRules(kind.plain));
    else await this.#data(source, kind.format, use);
    // What a data file declares is taken out request by request.
    if (typeof use === 'object' && this.facts.has(path)) this.#name(path, use, text);
  }

  #isLate(): boolean {
    return this.#ports.now() > this.#until;
  }

  /** @param text null: not read yet */
  #name(path: string, out: string | Exclusion, text: string | null): void {
    const bytes = text === null && !this.#isLate() ? this.#ports.read(path, MOST_BYTES.searchedSource) : null;
    const known = text ?? (bytes && roughTextOf(bytes));
    // What is too large or too late to be looked at may hold one.
    if (known !== null && (isNoSource(known) || !this.#holdsAddress(path, known))) return;
    if (typeof out === 'string') this.refused.set(path, out);
    else this.excluded.set(path, out);
  }

  /** Without NUL bytes, UTF-16 that has no mark and texts in binary files are plain. */
  #holdsAddress(path: string, text: string): boolean {
    return holdsApiAddress(text.replaceAll('\0', ''), extensionOf(path), this.#hosts);
  }

  async #parse(source: SourceText, language: Language): Promise<void> {
    const { path } = source;
    const text = language.conditions ? withoutDeadCode(source.text, language.conditions) : source.text;
    const { parsed } = this.#ports;
    const known = parsed?.get(path, text);
    const facts = known ?? (await this.#grammars.facts(path, text, language, LIMITS.parsingMilliseconds));
    if (!known) parsed?.keep(path, text, facts);
    this.#keep(facts, language);
  }

  #keep(facts: FileFacts, language: Language): void {
    const { path } = facts;
    this.facts.set(path, facts);
    this.#languages.set(path, language);
    collectConstants(facts, language, this.#hosts, this.settings);
    for (const fn of facts.functions) {
      for (const { value } of fn.statements) this.#literals(value, path);
      for (const { fallback } of fn.params) if (fallback) this.#literals(fallback, path);
    }
    for (const cls of facts.classes) for (const { value } of cls.fields) if (value) this.#literals(value, path);
  }

  async #data(source: SourceText, format: Format, use: Use): Promise<void> {
    const { path, text } = source;
    const command = format === 'notebook' ? SHELL_CELL : COMMAND;
    if (use === 'source' && command.test(text) && this.#holdsAddress(path, text))
      this.refused.set(path, 'it contains commands such as curl, which are not checked');
    if (format === 'lines') return collectLines(path, text, this.#hosts, this.settings);
    const roots = readData(text, format);
    if (format === 'notebook') {
      const notebook = notebookText(source, roots[0] as Data);
      this.sources.set(path, notebook);
      return this.#parse(notebook, NOTEBOOK_LANGUAGE);
    }
    for (const root of roots.map((one) => withEmbedded(one))) {
      collectSettings(path, root, this.#hosts, this.settings);
      if (use !== 'definitions') this.#roots.push({ path, root });
    }
  }

  /** Notes paths below `/security` for `$batch` requests, and where Defender's API is named. */
  #literals(expr: Expr, path: string): void {
    if (expr.kind === 'text') {
      if (isRelativeSecurity(expr.value)) this.settings.addSecurityPath(expr.value, path, expr);
      const host = this.#hosts.parse(expr.value)?.host;
      const named = host !== undefined && this.#hosts.row(host)?.paths === 'all';
      if (named || isDefenderPath(expr.value) || namesDefenderAddress(expr.value))
        this.settings.addDefender(path, expr.start);
    }
    for (const part of partsOf(expr)) this.#literals(part, path);
  }
}
