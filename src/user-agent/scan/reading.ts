import { encodingOf } from '../../core/encoding.ts';
import { SourceText } from '../../core/text.ts';
import { Settings } from './analysis/settings.ts';
import { isGenerated, looksMinified, MAX_FILE_BYTES, type Role } from './candidates.ts';
import { withoutDeadCode } from './dead-code.ts';
import { type Data, NotData, readJson, readYaml } from './declared/data.ts';
import { readHcl } from './declared/hcl.ts';
import { type DeclaredCall, declaredCalls } from './declared/requests.ts';
import { collectLines, collectSettings } from './declared/settings-in.ts';
import { type Expr, type FileFacts, partsOf } from './facts.ts';
import { type Grammars, Unparsed } from './grammars.ts';
import { type HostTable, isDefenderPath, isRelativeSecurity, namesDefenderAddress } from './hosts.ts';
import { ignoreComments } from './ignore-comments.ts';
import type { Language } from './language.ts';
import { extensionOf, languageOf, NOTEBOOK_LANGUAGE, plainLanguageOf } from './languages/index.ts';
import { notebookText } from './notebook.ts';
import { plainRules } from './plain/languages.ts';
import { readPlain } from './plain/read.ts';
import type { SourceIgnoreComment } from './result.ts';
import { TooComplex } from './walk.ts';

/** Milliseconds for the parser of one file. */
const MAX_PARSE = 3_000;

interface ReadingPorts {
  read(path: string, limit: number): Uint8Array | null;
  now(): number;
}

/** What was read of the repository. */
export class Reading {
  readonly facts = new Map<string, FileFacts>();
  readonly sources = new Map<string, SourceText>();
  readonly settings = new Settings();
  readonly #roots: { readonly path: string; readonly root: Data }[] = [];
  readonly refused = new Map<string, string>();
  readonly comments: SourceIgnoreComment[] = [];
  readonly #grammars: Grammars;
  readonly #hosts: HostTable;
  readonly #ports: ReadingPorts;
  readonly #until: number;
  readonly #languages = new Map<string, Language>();

  /** @param until reading of the clock at which the scan gives up */
  constructor(grammars: Grammars, hosts: HostTable, ports: ReadingPorts, until: number) {
    this.#grammars = grammars;
    this.#hosts = hosts;
    this.#ports = ports;
    this.#until = until;
  }

  has(path: string): boolean {
    return this.sources.has(path) || this.refused.has(path);
  }

  refuse(path: string, reason: string): void {
    this.refused.set(path, reason);
  }

  language(path: string): Language {
    return this.#languages.get(path) as Language;
  }

  /** Requests that the data files declare, once all settings are known. */
  declared(): DeclaredCall[] {
    return this.#roots.flatMap(({ path, root }) => declaredCalls(path, root, this.#hosts, this.settings));
  }

  /** Whether a file is of one of the languages. */
  speaks(path: string, languages: ReadonlySet<string>): boolean {
    const language = languageOf(path) ?? plainLanguageOf(path);
    return language !== undefined ? languages.has(language.id) : FORMATS.get(extensionOf(path)) === 'yaml';
  }

  /** @param picked it holds a searched string; a file that is only linked and cannot be read is no loss to report */
  async add(path: string, role: Role, picked: boolean): Promise<void> {
    if (this.has(path)) return;
    const language = languageOf(path);
    const plain = plainLanguageOf(path);
    const format = language ? undefined : FORMATS.get(extensionOf(path));
    if (!language && !plain && !format) return;
    if (this.#ports.now() > this.#until) return this.#lose(path, 'the scan ran out of time', picked);
    const bytes = this.#ports.read(path, MAX_FILE_BYTES);
    if (!bytes) return this.#lose(path, 'unreadable, or larger than 1 MiB', picked);
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    if (language && (looksMinified(text) || isGenerated(text))) return;
    const source = new SourceText(path, text);
    this.sources.set(path, source);
    if (role === 'source') this.comments.push(...ignoreComments(source));
    await this.#guarded(path, picked, async () => {
      if (language) await this.#parse(source, language);
      else if (plain) this.#keep(readPlain(path, text, plain), plainRules(plain));
      else if (format) await this.#data(source, format, role);
    });
  }

  async #guarded(path: string, picked: boolean, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error: unknown) {
      const expected = error instanceof Unparsed || error instanceof TooComplex || error instanceof NotData;
      const exhausted = error instanceof RangeError || (error instanceof Error && error.name === 'RuntimeError');
      if (!expected && !exhausted) throw error;
      this.#lose(path, expected ? error.message : 'the parser gave up', picked);
    }
  }

  async #parse(source: SourceText, language: Language): Promise<void> {
    const { path } = source;
    const text = language.conditions ? withoutDeadCode(source.text, language.conditions) : source.text;
    this.#keep(await this.#grammars.facts(path, text, language, MAX_PARSE), language);
  }

  #keep(facts: FileFacts, language: Language): void {
    const { path } = facts;
    this.facts.set(path, facts);
    this.#languages.set(path, language);
    for (const fn of facts.functions) {
      for (const { value } of fn.statements) this.#literals(value, path);
      for (const { fallback } of fn.params) if (fallback) this.#literals(fallback, path);
    }
    for (const cls of facts.classes) for (const { value } of cls.fields) if (value) this.#literals(value, path);
  }

  async #data(source: SourceText, format: Format, role: Role): Promise<void> {
    const { path, text } = source;
    if (format === 'lines') return collectLines(path, text, this.#hosts, this.settings);
    const roots: readonly Data[] =
      format === 'yaml' ? readYaml(text) : [format === 'hcl' ? readHcl(text) : readJson(text)];
    if (format === 'notebook') {
      const notebook = notebookText(source, roots[0] as Data);
      this.sources.set(path, notebook);
      return this.#parse(notebook, NOTEBOOK_LANGUAGE);
    }
    for (const root of roots) {
      collectSettings(path, root, this.#hosts, this.settings);
      if (role === 'source') this.#roots.push({ path, root });
    }
  }

  #lose(path: string, reason: string, picked: boolean): void {
    if (picked) this.refused.set(path, reason);
  }

  /** Notes paths below `/security` for `$batch` requests, and where Defender's API is named. */
  #literals(expr: Expr, path: string): void {
    if (expr.kind === 'text') {
      if (isRelativeSecurity(expr.value)) this.settings.addSecurityPath(path, expr.start);
      const host = this.#hosts.parse(expr.value)?.host;
      const named = host !== undefined && this.#hosts.row(host)?.paths === 'all';
      if (named || isDefenderPath(expr.value) || namesDefenderAddress(expr.value))
        this.settings.addDefender(path, expr.start);
    }
    for (const part of partsOf(expr)) this.#literals(part, path);
  }
}

type Format = 'json' | 'notebook' | 'yaml' | 'hcl' | 'lines';

/** Files that are read by their structure; by the ending of their names. */
const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['json', 'json'],
  ['jsonc', 'json'],
  ['template', 'json'],
  ['ipynb', 'notebook'],
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
  ['hbs', 'yaml'],
  ['tf', 'hcl'],
  ['hcl', 'hcl'],
  ['tfvars', 'hcl'],
  ['env', 'lines'],
  ['ini', 'lines'],
  ['cfg', 'lines'],
  ['conf', 'lines'],
  ['properties', 'lines'],
  ['toml', 'lines'],
  ['example', 'lines'],
  ['sample', 'lines'],
  ['dockerfile', 'lines'],
]);
