import { type CallExpr, type Expr, type FunctionFact, lastName, type MemberExpr } from '../facts.ts';
import type { OptionDeclaration } from '../libraries/library.ts';
import { ensure } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { type Frame, type Thing, textValue, union, type Value, withoutViews } from './value.ts';

/** Defaults of options that a command line declares. Whoever runs the program can give others. */
export class Options {
  readonly #evaluator: Evaluation;
  /** By file, then by the option's plain name. */
  readonly #members = new Map<string, ReadonlyMap<string, Value>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The default of the option that a call declares and gives; null: it is no such call. */
  given(call: CallExpr, frame: Frame): Value | null {
    const option = this.#declaration(call, frame, 'value');
    const value = option && this.#evaluator.value(option, frame);
    return value && value.texts.length > 0 ? { ...value, open: true } : null;
  }

  /**
   * The default of an option that is read as a member of what a parser gives; null: none is declared in the file. Of a
   * parameter only its name says that it is what a parser gave.
   */
  member(object: Value, name: string, { object: from }: MemberExpr, file: string): Value | null {
    const parsers = this.#evaluator.knowledge(file).options.flatMap(({ parsedBy }) => parsedBy ?? []);
    const things = withoutViews(object.things);
    const isParsed = ({ call }: Thing & { kind: 'made' }): boolean => parsers.includes(lastName(call.callee));
    const parsed = things.length > 0 && things.every((thing) => thing.kind === 'made' && isParsed(thing));
    const guessed = things.length === 0 && object.awaits === true && ARGUMENTS.test(lastName(from));
    if (parsers.length === 0 || !(parsed || guessed)) return null;
    const declared = ensure(this.#members, file, () => this.#collect(file)).get(plain(name));
    return declared ? { ...declared, open: true, needs: object.needs, guessed } : null;
  }

  /** What an annotation says that a field or parameter is given; null: none does. */
  annotated(annotations: readonly CallExpr[] | undefined, frame: Frame): Value | null {
    for (const call of annotations ?? []) {
      const tagged = this.#declaration(call, frame, 'tagged');
      // Nothing says whether it is read where it is used.
      if (tagged) return { ...this.#evaluator.value(tagged, frame), open: true, unset: true, absent: true };
      const written = this.#declaration(call, frame, 'annotated');
      const [text] = written ? this.#evaluator.value(written, frame).texts : [];
      const [, name = '', fallback] = /^\$\{([^:{}]{1,200})(?::([^{}]{0,500}))?\}$/.exec(text?.value ?? '') ?? [];
      if (!written || !text || name === '') continue;
      const set = this.#evaluator.setting(name, frame.fn.file);
      const given = fallback ? textValue(fallback, text.origins) : null;
      const values = [set, given].filter((one) => one !== null);
      if (values.length > 0) return { ...union(values), open: true };
    }
    return null;
  }

  /** The default of an option that what is written before a function declares for a parameter; null: it declares none. */
  parameter({ decorators, file }: FunctionFact, name: string): Value | null {
    if (!decorators) return null;
    const frame = this.#evaluator.unbound(this.#evaluator.program.facts(file).module);
    for (const call of decorators) {
      const option = call.kind === 'call' ? this.#declaration(call, frame, 'parameter') : null;
      const names = call.kind === 'call' && option ? call.args.filter((arg) => arg.name === null) : [];
      const isIt = names.some((arg) =>
        this.#evaluator.value(arg.value, frame).texts.some((text) => plain(text.value) === plain(name)),
      );
      const value = option && isIt ? this.#evaluator.value(option, frame) : null;
      if (value && value.texts.length > 0) return { ...value, open: true };
    }
    return null;
  }

  #collect(file: string): ReadonlyMap<string, Value> {
    const found = new Map<string, Value>();
    const { program } = this.#evaluator;
    for (const { call: name } of this.#evaluator.knowledge(file).options)
      for (const { call, fn } of program.callsByName.get(name) ?? []) {
        const frame = this.#evaluator.unbound(fn);
        const option = fn.file === file ? this.#declaration(call, frame, 'member') : null;
        if (!option) continue;
        const value = this.#evaluator.value(option, frame);
        if (value.texts.length === 0) continue;
        for (const { name: keyword, value: written } of call.args)
          for (const text of keyword === null ? this.#evaluator.value(written, frame).texts : []) {
            const known = found.get(plain(text.value));
            found.set(plain(text.value), known ? union([known, value]) : value);
          }
      }
    return found;
  }

  /** The default that a call declares for an option. */
  #declaration(call: CallExpr, frame: Frame, gives: OptionDeclaration['gives']): Expr | null {
    const name = lastName(call.callee);
    const { options, isLibrary } = this.#evaluator.knowledge(frame.fn.file);
    const option = options.find((one) => one.call === name && one.gives === gives);
    if (!option) return null;
    const outside = this.#evaluator.targets.outsideName(call.callee, frame);
    if ((gives === 'value' || gives === 'parameter') && (outside === null || !isLibrary(outside))) return null;
    const given =
      typeof option.default === 'number'
        ? call.args[option.default]
        : call.args.find((arg) => arg.name === option.default);
    return given?.value ?? null;
  }
}

/** Names that parameters have which hold all options. */
const ARGUMENTS = /^(?:args?|arguments|opts?|options|parsed(?:_args)?|cli_args)$/i;

/** `--api-url`, `api_url` and `apiUrl` are one option. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
