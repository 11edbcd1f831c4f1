import { UsageError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import { dayOf, oneOf } from './choices.ts';

/** A kind of value: how it is written, parsed and checked. */
export interface Kind<T> {
  /** If not, the option is a flag: on the command line, its name alone sets the opposite of the default. */
  readonly takesValue: boolean;
  /** Whether several values may be given: on the command line one per option, as an input one per line. */
  readonly isRepeatable: boolean;
  /** The default as written; empty: none. */
  readonly preset: string;
  /** Whether an empty text is a value of its own; absent: as an input, it means the default. */
  readonly takesEmpty?: boolean;
  /**
   * @param given the values in order; none: the default
   * @param name how the caller knows the option, for example `--format`
   * @throws UsageError if a value is not allowed
   */
  parse(given: readonly string[], name: string): T;
}

function single<T>(preset: string, parse: (value: string | undefined, name: string) => T): Kind<T> {
  return { takesValue: true, isRepeatable: false, preset, parse: (given, name) => parse(given.at(-1), name) };
}

function several<T>(parse: (given: readonly string[], name: string) => T): Kind<T> {
  return { takesValue: true, isRepeatable: true, preset: '', parse };
}

/** As an input: a YAML 1.2 core boolean, as the toolkit parses it. */
export function flag(preset: boolean): Kind<boolean> {
  const parse = (value = String(preset), name: string) =>
    oneOf(name, value.toLowerCase(), ['true', 'false']) === 'true';
  return { ...single(String(preset), parse), takesValue: false };
}

/** As an input: a boolean as in `flag`, or another word. */
export function flagOr<C extends string>(word: C): Kind<boolean | C> {
  return single('false', (value = 'false', name) => {
    const chosen = oneOf(name, value.toLowerCase(), ['true', 'false', word]);
    return chosen === word ? word : chosen === 'true';
  });
}

/** Null: not given. */
export const text: Kind<string | null> = single('', (value) => value ?? null);

export function textOr(preset: string): Kind<string> {
  return single(preset, (value) => value ?? preset);
}

/** A civil date `YYYY-MM-DD`; null: not given. */
export const day: Kind<string | null> = single('', (value, name) => (value === undefined ? null : dayOf(name, value)));

/** `PATH:LINE`; null: not given. */
export const place: Kind<{ readonly path: string; readonly line: number } | null> = single('', (value, name) => {
  if (value === undefined) return null;
  const [, path, line] = /^(.+):([1-9]\d{0,8})$/s.exec(value) ?? [];
  if (path === undefined) throw new UsageError(`${name} needs PATH:LINE, for example ${name} src/client.py:12`);
  return { path, line: Number(line) };
});

/** The word for an address that follows from where the run is. */
export const AUTO = 'auto';

/** URL of a web page, or `auto`; null: `none` or empty. */
export const webPage: Kind<string | null> = {
  ...single(AUTO, (value = AUTO, name) => {
    if (value === '' || value === 'none') return null;
    if (value === AUTO) return AUTO;
    const url = URL.canParse(value) ? new URL(value) : null;
    if (!url || !/^https?:$/.test(url.protocol))
      throw new UsageError(`${name} needs a URL with https, ${AUTO} or none, not ${quote(value)}`);
    url.hash = '';
    return url.href;
  }),
  takesEmpty: true,
};

export function choice<C extends string>(allowed: readonly C[], preset: NoInfer<C>): Kind<C> {
  return single(preset, (value, name) => oneOf(name, value ?? preset, allowed));
}

/** Paths, globs or ids. */
export const list: Kind<readonly string[]> = several((given) => given);

/** Null: not given. */
export const listOrNull: Kind<readonly string[] | null> = several((given) => (given.length === 0 ? null : given));

export function choices(allowed: readonly string[]): Kind<readonly string[]> {
  return several((given, name) => given.map((value) => oneOf(name, value, allowed)));
}

/** The destinations of a run's formats. */
export interface Destinations<F extends string> {
  /** Goes to stdout or `--output`. */
  readonly shown: F;
  readonly files: readonly { readonly format: F; readonly file: string }[];
}

/** `FORMAT`, at most once, and `FORMAT=FILE`. */
export function destinations<F extends string>(formats: readonly F[], preset: NoInfer<F>): Kind<Destinations<F>> {
  const parse = (given: readonly string[], name: string): Destinations<F> => {
    const shown: F[] = [];
    const files: { format: F; file: string }[] = [];
    for (const value of given) {
      const at = value.indexOf('=');
      const format = oneOf(name, at < 0 ? value : value.slice(0, at), formats);
      const file = value.slice(at + 1);
      if (at < 0) shown.push(format);
      else if (file === '') throw new UsageError(`${name} ${format}= needs a file: ${name} ${format}=FILE`);
      else files.push({ format, file });
    }
    if (shown.length > 1)
      throw new UsageError(
        `only one format can be shown, not ${shown.join(' and ')} (write the others to files: ${name} ${shown[1]}=FILE)`,
      );
    return { shown: shown[0] ?? preset, files };
  };
  return { ...several(parse), preset };
}
