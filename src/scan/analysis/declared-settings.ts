import { type ClassFact, type Expr, type FileFacts, type FunctionFact, lastName, partsOf } from '../facts.ts';
import type { SettingDeclaration } from '../libraries/library.ts';
import { literalKey } from './call-text.ts';
import { ensure, push } from './ensure.ts';
import type { Evaluation } from './evaluation.ts';
import { union, type Value, withoutViews } from './value.ts';

type Entries = Extract<SettingDeclaration, { readonly entries: unknown }>;
type Grouped = Extract<SettingDeclaration, { readonly asked: unknown }>;

interface Declared {
  readonly value: Expr;
  readonly fn: FunctionFact;
}

/** The settings that a class declares, by their names. */
interface Group {
  readonly cls: ClassFact;
  readonly settings: ReadonlyMap<string, readonly Declared[]>;
}

/** Defaults of settings that code declares and reads elsewhere by their names. Whoever runs the program can give others. */
export class DeclaredSettings {
  readonly #evaluator: Evaluation;
  /** By language, then by the setting's plain name. */
  readonly #all = new Map<string, ReadonlyMap<string, readonly Declared[]>>();
  /** By language, then by the name of their group. */
  readonly #groups = new Map<string, ReadonlyMap<string, readonly Group[]>>();

  constructor(evaluator: Evaluation) {
    this.#evaluator = evaluator;
  }

  /** The defaults that a setting has; null: none is declared where a file may read it. */
  of(name: string, file: string): Value | null {
    const { program } = this.#evaluator;
    const { language } = program.facts(file);
    const all = ensure(this.#all, language, () => this.#collect(language, file));
    const values = (all.get(plain(name)) ?? [])
      .filter(({ fn }) => program.reaches(file, fn.file))
      .map(({ value, fn }) => this.#evaluator.value(value, this.#evaluator.unbound(fn)))
      .filter(({ texts }) => texts.length > 0);
    return values.length > 0 ? { ...union(values), open: true } : null;
  }

  /** The default of a setting in the group that a call asks for: `(await getCredentials('api')).host`; null: none is declared. */
  ofGroup(object: Value, name: string, file: string): Value | null {
    const grouped = this.#evaluator.knowledge(file).settings.filter((one) => 'asked' in one);
    if (grouped.length === 0) return null;
    const { program } = this.#evaluator;
    const { language } = program.facts(file);
    const values = withoutViews(object.things).flatMap((thing) => {
      const [asked] = thing.kind === 'made' ? thing.call.args : [];
      if (thing.kind !== 'made' || !asked) return [];
      if (grouped.every((one) => one.asked !== lastName(thing.call.callee))) return [];
      const group = literalKey(this.#evaluator.value(asked.value, thing.frame));
      const all = ensure(this.#groups, language, () => this.#collectGroups(language, grouped));
      return (group === null ? [] : (all.get(group) ?? []))
        .filter(({ cls }) => program.reaches(file, cls.file))
        .flatMap(({ settings }) => settings.get(name) ?? [])
        .map(({ value, fn }) => this.#evaluator.value(value, this.#evaluator.unbound(fn)));
    });
    return values.length > 0 ? { ...union(values), open: true, needs: object.needs } : null;
  }

  #collectGroups(language: string, grouped: readonly Grouped[]): ReadonlyMap<string, readonly Group[]> {
    const found = new Map<string, Group[]>();
    for (const facts of this.#evaluator.program.files.values()) {
      const own = facts.language === language ? grouped.filter((one) => imports(facts, one.module)) : [];
      for (const one of own)
        for (const cls of facts.classes) {
          const name = cls.fields.find((field) => field.name === one.group)?.value;
          if (name?.kind !== 'text') continue;
          const settings = new Map<string, Declared[]>();
          for (const { value } of cls.fields) if (value) this.#visitGroup(value, one, facts.module, settings);
          if (settings.size > 0) push(found, name.value, { cls, settings });
        }
    }
    return found;
  }

  #visitGroup(expr: Expr, one: Grouped, fn: FunctionFact, found: Map<string, Declared[]>): void {
    this.#evaluator.count(1);
    if (expr.kind === 'dict') {
      const under = (key: string): Expr | undefined =>
        expr.entries.find((entry) => entry.key?.kind === 'text' && entry.key.value === key)?.value;
      const [name, value] = [under(one.named), under(one.default)];
      if (name?.kind === 'text' && value) push(found, name.value, { value, fn });
    }
    for (const part of partsOf(expr)) this.#visitGroup(part, one, fn, found);
  }

  #collect(language: string, file: string): ReadonlyMap<string, readonly Declared[]> {
    const found = new Map<string, Declared[]>();
    const { settings } = this.#evaluator.knowledge(file);
    for (const facts of settings.length > 0 ? this.#evaluator.program.files.values() : []) {
      const own = facts.language === language ? settings.filter((one) => imports(facts, one.module)) : [];
      for (const fn of own.length > 0 ? facts.functions : [])
        for (const { value } of fn.statements) this.#visit(value, own, fn, found);
    }
    return found;
  }

  #visit(expr: Expr, own: readonly SettingDeclaration[], fn: FunctionFact, found: Map<string, Declared[]>): void {
    this.#evaluator.count(1);
    for (const one of own) {
      if ('entries' in one && expr.kind === 'dict')
        for (const { key, value } of expr.entries) {
          const given = key?.kind === 'text' ? defaultOf(value, one) : undefined;
          if (key?.kind === 'text' && given) push(found, plain(key.value), { value: given, fn });
        }
      if ('call' in one && expr.kind === 'call' && lastName(expr.callee) === one.call) {
        const [name, value] = [expr.args[one.name]?.value, expr.args[one.default]?.value];
        if (name?.kind === 'text' && value) push(found, plain(name.value), { value, fn });
      }
    }
    for (const part of partsOf(expr)) this.#visit(part, own, fn, found);
  }
}

/** The default among the entries of what describes a setting: `{Default: "..."}`, `{DefaultFunc: FromEnv("NAME", "...")}`. */
function defaultOf(value: Expr, { entries, through }: Entries): Expr | undefined {
  const described = value.kind === 'call' && value.creates ? value.args[0]?.value : value;
  if (described?.kind !== 'dict') return undefined;
  const given = described.entries.flatMap(({ key, value: one }) =>
    key?.kind === 'text' && entries.includes(key.value) ? [one] : [],
  );
  for (const one of given) {
    const place = one.kind === 'call' ? through[lastName(one.callee)] : undefined;
    if (one.kind !== 'call') return one;
    if (place !== undefined) return one.args[place]?.value;
  }
  return undefined;
}

function imports({ imports: all }: FileFacts, module: string): boolean {
  return all.some((one) => one.module === module || one.module.startsWith(`${module}/`));
}

/** `api-url`, `api.url` and `api_url` are one setting. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
