import { HOLE } from '../../api/hosts.ts';
import { type BicepToken, bicepTokens } from './bicep-tokens.ts';
import type { Data, Entry } from './data.ts';

const MAX_LEVELS = 60;
/** Entries of an object that a variable holds and that is put where the variable is named. */
const MAX_SHARED = 40;

type Objects = ReadonlyMap<string, Data>;

/** Reads Bicep: objects as maps, `var` and `param` as names, and objects of variables where these are named. */
export function readBicep(text: string): Data {
  const tokens = bicepTokens(text);
  const objects = new Map<string, Data>();
  for (const { key, value } of new BicepReader(tokens, new Map()).file(text.length).entries)
    if (key === 'variables' && value.kind === 'map')
      for (const one of value.entries)
        if (one.value.kind === 'map' && isSmall(one.value)) objects.set(one.key, one.value);
  return new BicepReader(tokens, objects).file(text.length);
}

function isSmall({ entries }: Data & { kind: 'map' }): boolean {
  return entries.length <= MAX_SHARED && entries.every(({ value }) => value.kind !== 'map' && value.kind !== 'list');
}

class BicepReader {
  readonly #tokens: readonly BicepToken[];
  readonly #objects: Objects;
  #at = 0;

  /** @param objects what variables hold, by their names */
  constructor(tokens: readonly BicepToken[], objects: Objects) {
    this.#tokens = tokens;
    this.#objects = objects;
  }

  file(end: number): Data & { kind: 'map' } {
    const entries: Entry[] = [];
    while (this.#at < this.#tokens.length) entries.push(...this.#statement());
    return { kind: 'map', entries, start: 0, end };
  }

  /** `param name type = value`, `var name = value`, `resource name 'type' = value`; any other is passed over. */
  #statement(): Entry[] {
    const word = this.#next()?.text ?? '\n';
    if (word === '\n') return [];
    const known = /^(?:param|var|resource|module|output)$/.test(word);
    const name = known ? (this.#next()?.text ?? '') : '';
    while (this.#peek() !== undefined && !this.#isLine() && !(known && this.#is('='))) {
      if (this.#is('(') || this.#is('[') || this.#is('{')) this.#expression(0);
      else this.#at++;
    }
    if (!known || !this.#is('=')) return [];
    this.#at++;
    const value = this.#expression(0);
    if (word === 'var') return [{ key: 'variables', value: only(name, value) }];
    if (word === 'param') return [{ key: 'parameters', value: only(name, only('defaultValue', value)) }];
    return [{ key: name, value }];
  }

  /** What is written up to the end of the line or of what is around it; a hole unless it is one value. */
  #expression(level: number): Data {
    const start = this.#peek()?.start ?? 0;
    const found: Data[] = [];
    let plain = true;
    for (let token = this.#peek(); token !== undefined; token = this.#peek()) {
      if (token.kind === 'line' || /^[,}\])]$/.test(token.text)) break;
      if (token.kind === 'text') found.push(this.#text());
      else if (token.text === 'if' && found.length === 0 && level <= MAX_LEVELS) this.#condition(level);
      else if (token.text === '{' && level <= MAX_LEVELS) found.push(this.#object(level));
      else if (token.text === '[' && level <= MAX_LEVELS) found.push(this.#list(level, ']'));
      else if (token.text === '(' && level <= MAX_LEVELS) found.push(...this.#list(level, ')').items);
      else if (token.kind === 'word') found.push(this.#named(level));
      else {
        this.#at++;
        plain = false;
      }
    }
    const [first] = found;
    if (first && plain && found.length === 1) return first;
    return { kind: 'text', value: HOLE, start, end: this.#tokens[this.#at - 1]?.end ?? start };
  }

  #text(): Data {
    const { text, start, end } = this.#next() as BicepToken;
    return { kind: 'text', value: text, start, end };
  }

  /** `if (condition)` before the object that it decides over. */
  #condition(level: number): void {
    this.#at++;
    if (!this.#is('(')) return;
    this.#list(level, ')');
  }

  /** A variable, a call of a function, or a member of something. */
  #named(level: number): Data {
    const { text, start, end } = this.#next() as BicepToken;
    if (this.#is('(') && level <= MAX_LEVELS) return called(text, this.#list(level, ')'), start);
    let to = end;
    while (this.#is('.') || (this.#is('[') && level <= MAX_LEVELS)) {
      if (this.#is('[')) this.#list(level, ']');
      else this.#at += 2;
      to = this.#tokens[this.#at - 1]?.end ?? end;
    }
    if (to !== end) return { kind: 'text', value: HOLE, start, end: to };
    return this.#objects.get(text) ?? { kind: 'text', value: `{{${text}}}`, start, end };
  }

  #object(level: number): Data & { kind: 'map' } {
    const start = (this.#next() as BicepToken).start;
    const entries: Entry[] = [];
    while (this.#peek() !== undefined && !this.#is('}')) {
      const key = this.#next() as BicepToken;
      if ((key.kind !== 'word' && key.kind !== 'text') || !this.#is(':')) continue;
      this.#at++;
      entries.push({ key: key.text, value: this.#expression(level + 1) });
    }
    return { kind: 'map', entries, start, end: this.#next()?.end ?? start };
  }

  /** Items up to a closing sign; those of a loop are what it repeats. */
  #list(level: number, close: string): Data & { kind: 'list' } {
    const start = (this.#next() as BicepToken).start;
    if (this.#peek()?.text === 'for') this.#loop(level, close);
    const items: Data[] = [];
    while (this.#peek() !== undefined && !this.#is(close)) {
      if (this.#isLine() || /^[,:}\])]$/.test(this.#peek()?.text ?? '')) this.#at++;
      else items.push(this.#expression(level + 1));
    }
    return { kind: 'list', items, start, end: this.#next()?.end ?? start };
  }

  /** `for item in list:` before what it repeats. */
  #loop(level: number, close: string): void {
    while (this.#peek() !== undefined && !this.#is(':') && !this.#is(close))
      if (this.#is('[') && level <= MAX_LEVELS) this.#list(level + 1, ']');
      else if (this.#is('(') && level <= MAX_LEVELS) this.#list(level + 1, ')');
      else this.#at++;
  }

  #peek(): BicepToken | undefined {
    return this.#tokens[this.#at];
  }

  #next(): BicepToken | undefined {
    return this.#tokens[this.#at++];
  }

  #is(sign: string): boolean {
    const token = this.#peek();
    return token?.kind === 'sign' && token.text === sign;
  }

  #isLine(): boolean {
    return this.#peek()?.kind === 'line';
  }
}

/** What a function gives: texts that are put together, objects that are united; a hole for any other. */
function called(name: string, { items, end }: Data & { kind: 'list' }, start: number): Data {
  if (name === 'union') return { kind: 'list', items: [...items].reverse(), start, end };
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
  if (texts.length !== items.length) return { kind: 'text', value: HOLE, start, end };
  if (name === 'concat') return { kind: 'text', value: texts.join(''), start, end };
  if (name === 'uri') return { kind: 'text', value: texts.join('/'), start, end };
  const [template = HOLE, ...values] = texts;
  if (name !== 'format') return { kind: 'text', value: HOLE, start, end };
  return {
    kind: 'text',
    value: template.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? HOLE),
    start,
    end,
  };
}

function only(key: string, value: Data): Data {
  return { kind: 'map', entries: [{ key, value }], start: value.start, end: value.end };
}
