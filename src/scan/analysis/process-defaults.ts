import { type CallExpr, type Expr, type FunctionFact, lastName, memberNames, partsOf } from '../facts.ts';
import type { ProcessDefault } from '../libraries/library.ts';
import type { Evaluator } from './evaluator.ts';
import type { Doubt, Findings } from './header-evidence.ts';
import { isProperty } from './header-names.ts';
import type { Headers } from './headers.ts';
import { judgeValue } from './judge.ts';
import type { CallSite } from './program.ts';
import { type Frame, type Origin, thingValue, withoutViews } from './value.ts';

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
    const { language } = this.#evaluator.program.facts(fn.file);
    const name = lastName(call.callee);
    const found = this.#found.find(
      (one) =>
        one.language === language &&
        this.#isOneProcess(one.at.file, fn.file) &&
        (one.row.requests?.includes(name) ?? true) &&
        !(one.row.factory && this.#creates(call, fn)),
    );
    return found ? { cause: 'process-default', at: found.at } : null;
  }

  /** Whether code of two packages may run in one process: one of them leads to the other. */
  #isOneProcess(one: string, other: string): boolean {
    const { program } = this.#evaluator;
    return program.reaches(one, other) || program.reaches(other, one);
  }

  /** Whether the client of a call is created by code. */
  #creates({ callee }: CallExpr, fn: FunctionFact): boolean {
    if (callee.kind !== 'member') return false;
    const things = withoutViews(this.#evaluator.value(callee.object, this.#evaluator.unbound(fn)).things);
    return things.length > 0 && things.every((thing) => thing.kind === 'made' && thing.call.creates);
  }

  #collect(): Found[] {
    const found: Found[] = [];
    const { program } = this.#evaluator;
    for (const facts of program.files.values()) {
      const { language } = facts;
      const rows = this.#evaluator.libraries.of(language).processDefaults;
      if (rows.length === 0) continue;
      for (const fn of facts.functions) {
        if (!this.#counts({ fn })) continue;
        const frame = this.#evaluator.unbound(fn);
        for (const { target, value, start, end } of fn.statements) {
          const at = { file: fn.file, start, end, inner: null };
          const add = (row: ProcessDefault): void => {
            found.push({ language, row, at });
          };
          if (target) for (const row of rows) if (this.#isSet(row, target, value, frame)) add(row);
          for (const call of callsIn(value)) for (const row of rows) if (this.#isCall(row, call, frame)) add(row);
        }
      }
    }
    return found;
  }

  #isSet({ sets, key }: ProcessDefault, target: Expr, value: Expr, frame: Frame): boolean {
    const path = dotted(target).toLowerCase();
    if (!sets?.some((name) => isBelow(path, name.toLowerCase()))) return false;
    const written = target.kind === 'index' ? this.#headers.keyOf(target.key, frame) : null;
    if (key !== undefined && written?.toLowerCase() !== key) return false;
    const name = written ?? lastName(target);
    const given = this.#evaluator.value(value, frame);
    const named = isProperty(name.replace(/^.*:/, '')) || /user_?agent/i.test(name);
    return named ? !isWrong(given) : this.#sends(this.#headers.of(given, /header/i.test(name)));
  }

  #isCall({ calls, key }: ProcessDefault, call: CallExpr, frame: Frame): boolean {
    const path = `.${dotted(call.callee).toLowerCase()}`;
    if (!calls?.some((name) => path.endsWith(`.${name.toLowerCase()}`))) return false;
    const [first, second] = call.args;
    const given = (first && this.#headers.keyOf(first.value, frame)?.toLowerCase()) ?? '';
    if (second && (key === undefined ? given.endsWith(':useragent') : given === key))
      return !isWrong(this.#evaluator.value(second.value, frame));
    return (
      key === undefined && this.#sends(this.#headers.of(thingValue({ kind: 'made', name: '', call, frame }), false))
    );
  }

  #sends({ evidence: [first], unknown }: Findings): boolean {
    return first ? first.state === 'set' && !isWrong(first.value) : unknown !== null;
  }
}

function isWrong(value: Parameters<typeof judgeValue>[0]): boolean {
  const { status } = judgeValue(value);
  return status === 'malformed' || status === 'legacy';
}

/** Whether a dotted name is another, or a member of it; of `x.*` only members. */
function isBelow(path: string, name: string): boolean {
  return name.endsWith('.*') ? path.startsWith(name.slice(0, -1)) : path === name || path.startsWith(`${name}.`);
}

function dotted(expr: Expr): string {
  return memberNames(expr).reverse().join('.');
}

/** Calls in an expression, outside of functions in it. */
function callsIn(expr: Expr): CallExpr[] {
  const inner = partsOf(expr).flatMap(callsIn);
  return expr.kind === 'call' ? [expr, ...inner] : inner;
}
