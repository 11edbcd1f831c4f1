import type { BranchFact, CallExpr, ClassFact, Expr, FileFacts, FunctionFact, ParamFact } from '../facts.ts';
import type { Knowledge } from '../libraries/knowledge.ts';
import type { Dispatch } from '../libraries/library.ts';
import type { CallSite, Program } from './program.ts';
import type { Effect, Frame, InstanceThing, Stretch, Value, ViewThing } from './value.ts';

/** A function of the repository that a call reaches. `sure`: not by the name of a method alone. */
export interface Target {
  readonly fn: FunctionFact;
  readonly self: Value | null;
  readonly frame: Frame | null;
  readonly sure: boolean;
  /** Something on the way to it was found by its name, and not as the language shares names. */
  readonly byName: boolean;
}

export interface Resolution {
  readonly functions: readonly Target[];
  /** The class that the call makes an object of. */
  readonly cls: ClassFact | null;
  /** It may reach more functions than these. */
  readonly isCut?: boolean;
}

/** What the parts of the evaluator ask of each other; the evaluator makes them and answers for all. */
export interface Evaluation {
  readonly program: Program;
  readonly instances: InstanceAnswers;
  readonly targets: TargetAnswers;
  readonly callers: CallerAnswers;
  readonly later: LaterAnswers;
  /** Null: whoever uses the sources may call, too. */
  readonly closed: ClosedAnswers | null;
  knowledge(file: string): Knowledge;
  dispatch(call: CallExpr, frame: Frame): Dispatch | null;
  isRequestWord(name: string): boolean;
  /** How often an expression was given up: what was worked out meanwhile holds there alone. */
  readonly cuts: number;
  count(steps: number): void;
  decide(branch: BranchFact, frame: Frame): boolean | null;
  value(expr: Expr, frame: Frame): Value;
  fallback(expr: Expr, fn: FunctionFact, frame: Frame): Value;
  viewed(
    value: Value,
    effects: readonly Effect[],
    frame: Frame,
    stretch: Stretch & Pick<ViewThing, 'making'>,
    instance?: InstanceThing | null,
  ): Value;
  annotated(annotations: readonly CallExpr[] | undefined, frame: Frame): Value | null;
  provided(type: string, name: string, file: string): Value | null;
  registered(cls: ClassFact): Value | null;
  delegated(fn: FunctionFact, param: string): readonly Value[];
  global(name: string, module: FunctionFact): Value | null;
  setting(key: string, file: string): Value | null;
  declaredSetting(name: string, file: string): Value | null;
  groupedSetting(object: Value, name: string, file: string): Value | null;
  self(frame: Frame): Value | null;
  returns(frame: Frame): Value | null;
  entries(value: Value): Map<string, Value>;
  isClosed(value: Value): boolean;
  anyEntry(object: Value): Value | null;
  anyItem(object: Value, file: string): Value | null;
  lookUp(object: Value, key: string, file: string): Value;
  unbound(fn: FunctionFact): Frame;
  bind(fn: FunctionFact, call: CallExpr, frame: Frame, self: Value | null, closure?: Frame | null): Frame | null;
  inside(fn: FunctionFact, outer: Frame): Frame;
  frameOf(effect: Effect, view: ViewThing): Frame;
}

export interface InstanceAnswers {
  lineage(cls: ClassFact): readonly ClassFact[];
  outerBases(cls: ClassFact): readonly string[];
  outerConstruction(thing: InstanceThing): readonly { readonly call: CallExpr; readonly frame: Frame }[];
  methodFrames(thing: InstanceThing): readonly Frame[];
  classNamed(name: string, file: string): ClassFact | undefined;
  anyOf(cls: ClassFact): Value;
  ofType(type: string, file: string): Value | null;
  method(cls: ClassFact, name: string): FunctionFact[];
  fieldOf(cls: ClassFact, name: string): { readonly owner: ClassFact; readonly end: number } | null;
  member(value: Value, name: string): Value | null;
  declaredAs(name: string, file: string): Value | null;
  selfOf(thing: InstanceThing): Value;
  constructorOf(cls: ClassFact, call: CallExpr, by: FunctionFact): FunctionFact | null;
}

export interface TargetAnswers {
  of(call: CallExpr, frame: Frame): Resolution;
  imported(name: string, file: string): Value | null;
  required(module: string, file: string): Value | null;
  definition(name: string, facts: FileFacts): Value | null;
  ofModule(name: string, module: FunctionFact): Value | null;
  anywhere(name: string, file: string): Value | null;
  outsideName(callee: Expr, frame: Frame): string | null;
  nextLink(object: Value, key: string): Value | null;
}

export interface CallerAnswers {
  of(fn: FunctionFact): readonly CallSite[];
  named(fn: FunctionFact): readonly CallSite[];
  reaches(site: CallSite, fn: FunctionFact): boolean;
  resolution(site: CallSite): Resolution;
  isUncalled(fn: FunctionFact): boolean;
  isStart(fn: FunctionFact): boolean;
}

export interface LaterAnswers {
  makes(fn: FunctionFact): boolean;
  keptBy(frame: Frame): Frame;
  given(expr: Expr, call: CallExpr, frame: Frame): Value;
}

export interface ClosedAnswers {
  param(frame: Frame, param: ParamFact): Value | null;
  omitted(object: Value): Value | null;
}
