import { type CallExpr, type Expr, type FunctionFact, lastName, memberNames, partsOf } from '../facts.ts';
import type { Evaluator } from './evaluator.ts';
import { isProperty } from './header-names.ts';
import type { Doubt, Findings, Headers } from './headers.ts';
import { judgeValue } from './judge.ts';
import type { CallSite } from './program.ts';
import { type Frame, type Origin, thingValue, withoutViews } from './value.ts';

/** How a library sets a header for every client of the process. */
interface ProcessDefault {
  readonly languages: RegExp;
  /** Dotted name of what is called, or assigned to. */
  readonly calls?: RegExp;
  readonly sets?: RegExp;
  /** The text that a call, or an index, has to be given. */
  readonly key?: RegExp;
  /** Last name of the requests that it is for; absent: of all. */
  readonly requests?: RegExp;
  /** It is for the clients of a factory only, not for those that code creates. */
  readonly factory?: true;
}

const DEFAULTS: readonly ProcessDefault[] = [
  { languages: /^go$/, sets: /^http\.Default(?:Transport|Client)\b/ },
  { languages: /^powershell$/, sets: /^psdefaultparametervalues\b/i },
  { languages: /^powershell$/, calls: /^psdefaultparametervalues\.add$/i },
  {
    languages: /^php$/,
    calls: /^ini_set$/,
    key: /^user_agent$/,
    requests: /^(?:file_get_contents|fopen|file|readfile|copy|get_headers|simplexml_load_file)$/,
  },
  {
    languages: /^php$/,
    calls: /^stream_context_set_default$/,
    requests: /^(?:file_get_contents|fopen|file|readfile|copy|get_headers|simplexml_load_file)$/,
  },
  { languages: /^python$/, calls: /(?:^|\.)install_opener$/, requests: /^(?:urlopen|urlretrieve|open|retrieve)$/ },
  { languages: /^python$/, sets: /^(?:requests|httpx|aiohttp|urllib3?|http)\.(?:\w+\.)*\w+$/ },
  { languages: /^ruby$/, calls: /^RestClient\.add_before_execution_proc$/ },
  { languages: /^ruby$/, sets: /^(?:Faraday\.default_connection|Excon\.defaults|Typhoeus\.Config|Config\.user_agent)/ },
  {
    languages: /^(?:javascript|typescript)$/,
    sets: /^(?:axios\.defaults|https?\.globalAgent|(?:globalThis|global|window)\.fetch|https?\.request)\b/,
  },
  {
    languages: /^(?:javascript|typescript)$/,
    calls: /^(?:axios\.interceptors\.request\.use|(?:\w+\.)?setGlobalDispatcher|(?:\$|jQuery)\.ajaxSetup)$/,
  },
  { languages: /^java$/, calls: /^System\.setProperty$/, key: /^http\.agent$/ },
  { languages: /^java$/, calls: /^Unirest\.(?:config\.)*(?:setDefaultHeader|addDefaultHeader)$/ },
  { languages: /^csharp$/, calls: /(?:^|\.)ConfigureHttpClientDefaults$/, factory: true },
  { languages: /^csharp$/, calls: /^FlurlHttp\.(?:\w+\.)*(?:WithDefaults|ConfigureClientForUrl|Configure)$/ },
];

interface Found {
  readonly language: string;
  readonly row: ProcessDefault;
  readonly at: Origin;
}

/** Finds defaults of the whole process that set the header. */
export class ProcessDefaults {
  readonly #evaluator: Evaluator;
  readonly #headers: Headers;
  readonly #counts: (site: Pick<CallSite, 'fn'>) => boolean;
  #found: readonly Found[] | null = null;

  constructor(evaluator: Evaluator, headers: Headers, counts: (site: Pick<CallSite, 'fn'>) => boolean) {
    this.#evaluator = evaluator;
    this.#headers = headers;
    this.#counts = counts;
  }

  /** Why a request that shows no header may have it; null: no default of the process is for it. */
  for({ call, fn }: CallSite): Doubt | null {
    this.#found ??= this.#collect();
    const language = this.#languageOf(fn.file);
    const found = this.#found.find(
      (one) =>
        one.language === language &&
        (one.row.requests?.test(lastName(call.callee)) ?? true) &&
        !(one.row.factory && this.#creates(call, fn)),
    );
    return found ? { cause: 'process-default', at: found.at } : null;
  }

  /** Whether the client of a call is created by code. */
  #creates({ callee }: CallExpr, fn: FunctionFact): boolean {
    if (callee.kind !== 'member') return false;
    const things = this.#evaluator.value(callee.object, this.#evaluator.unbound(fn)).things.flatMap(withoutViews);
    return things.length > 0 && things.every((thing) => thing.kind === 'made' && thing.call.creates);
  }

  #languageOf(file: string): string {
    return this.#evaluator.program.facts(file).language.replace('typescript', 'javascript');
  }

  #collect(): Found[] {
    const found: Found[] = [];
    const { program } = this.#evaluator;
    for (const facts of program.files.values()) {
      const language = facts.language;
      const rows = DEFAULTS.filter(({ languages }) => languages.test(language));
      if (rows.length === 0) continue;
      for (const fn of facts.functions) {
        if (!this.#counts({ fn })) continue;
        const frame = this.#evaluator.unbound(fn);
        for (const { target, value, start, end } of fn.statements) {
          const at = { file: fn.file, start, end, inner: null };
          const add = (row: ProcessDefault): void => {
            found.push({ language: this.#languageOf(fn.file), row, at });
          };
          if (target) for (const row of rows) if (this.#isSet(row, target, value, frame)) add(row);
          for (const call of callsIn(value)) for (const row of rows) if (this.#isCall(row, call, frame)) add(row);
        }
      }
    }
    return found;
  }

  #isSet({ sets, key }: ProcessDefault, target: Expr, value: Expr, frame: Frame): boolean {
    if (!sets?.test(dotted(target))) return false;
    const written = target.kind === 'index' ? this.#headers.keyOf(target.key, frame) : null;
    if (key && (written === null || !key.test(written))) return false;
    const name = written ?? lastName(target);
    const given = this.#evaluator.value(value, frame);
    const named = isProperty(name.replace(/^.*:/, '')) || /user_?agent/i.test(name);
    return named ? !isWrong(given) : this.#sends(this.#headers.of(given, /header/i.test(name)));
  }

  #isCall({ calls, key }: ProcessDefault, call: CallExpr, frame: Frame): boolean {
    if (!calls?.test(dotted(call.callee))) return false;
    const [first, second] = call.args;
    const named = first && (key ?? /:UserAgent$/i).test(this.#headers.keyOf(first.value, frame) ?? '');
    if (named && second) return !isWrong(this.#evaluator.value(second.value, frame));
    return !key && this.#sends(this.#headers.of(thingValue({ kind: 'made', name: '', call, frame }), false));
  }

  #sends({ evidence: [first], unknown }: Findings): boolean {
    return first ? first.state === 'set' && !isWrong(first.value) : unknown !== null;
  }
}

function isWrong(value: Parameters<typeof judgeValue>[0]): boolean {
  const { status } = judgeValue(value);
  return status === 'malformed' || status === 'legacy';
}

function dotted(expr: Expr): string {
  return memberNames(expr).reverse().join('.');
}

/** Calls in an expression, outside of functions in it. */
function callsIn(expr: Expr): CallExpr[] {
  const inner = partsOf(expr).flatMap(callsIn);
  return expr.kind === 'call' ? [expr, ...inner] : inner;
}
