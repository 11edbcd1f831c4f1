import type { Data, Entry } from './data.ts';

const MAX_LEVELS = 60;
const TOKEN = /#"(?:[^"]|"")*"|"(?:[^"]|"")*"|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[\p{L}_][\p{L}\p{N}_.]*|[^\s]/gu;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads Power Query: each `Web.Contents(url, options)` and `OData.Feed(url, headers, options)` as a map with `url`, `method`
 * and the options, texts that have names as variables, and all other texts as they are.
 */
export function readPowerQuery(text: string): Data {
  const tokens: Token[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN))
    if (!token.startsWith('//') && !token.startsWith('/*'))
      tokens.push({ text: token, start: index, end: index + token.length });
  return new PowerQueryReader(tokens).file(text.length);
}

class PowerQueryReader {
  readonly #tokens: readonly Token[];
  readonly #requests: Data[] = [];
  /** Texts outside of requests and variables. */
  readonly #texts: Entry[] = [];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  file(end: number): Data {
    const variables: Entry[] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at++] as Token;
      if (isRequest(token.text) && this.#is('(')) this.#request(0);
      else if (isName(token.text) && this.#is('=') && this.#opensText(1)) {
        this.#at++;
        const value = this.#joined(0);
        variables.push({ key: nameOf(token.text), value });
      } else if (token.text.startsWith('"')) {
        this.#at--;
        this.#texts.push({ key: 'text', value: this.#joined(0) });
      }
    }
    const entries: Entry[] = [
      { key: 'variables', value: { kind: 'map', entries: variables, start: 0, end } },
      { key: 'requests', value: { kind: 'list', items: this.#requests, start: 0, end } },
      { key: 'texts', value: { kind: 'map', entries: this.#texts, start: 0, end } },
    ];
    return { kind: 'map', entries, start: 0, end };
  }

  #request(level: number): void {
    const start = (this.#tokens[this.#at++] as Token).start;
    const url = this.#joined(level);
    const entries: Entry[] = [];
    while (this.#is(',')) {
      this.#at++;
      const given = this.#joined(level);
      // What is not written here may have the header.
      if (given.kind !== 'map') entries.push(...(isNull(given) ? [] : [{ key: 'headers', value: given }]));
      else if (given.entries.some(({ key }) => OPTIONS.test(key))) entries.push(...given.entries);
      else entries.push({ key: 'headers', value: given });
    }
    const relative = entries.find(({ key }) => /^relativepath$/i.test(key))?.value;
    const end = this.#tokens[this.#at - 1]?.end ?? start;
    const method: Data = { kind: 'other', start, end: start };
    const whole = [{ key: 'url', value: withPath(url, relative) }, { key: 'method', value: method }, ...entries];
    this.#requests.push({ kind: 'map', entries: whole, start, end });
  }

  /** One value, or several with `&` between them; a text, with `{{name}}` for a name and `{{}}` for anything else. */
  #joined(level: number): Data {
    const first = this.#value(level);
    if (!this.#is('&')) return first;
    const parts = [first];
    while (this.#is('&')) {
      this.#at++;
      parts.push(this.#value(level));
    }
    const { start } = first;
    const end = this.#tokens[this.#at - 1]?.end ?? start;
    return { kind: 'text', value: parts.map(textOf).join(''), start, end };
  }

  #value(level: number): Data {
    const token = this.#tokens[this.#at];
    if (!token || /^[,)\]}]$/.test(token.text))
      return { kind: 'other', start: token?.start ?? 0, end: token?.start ?? 0 };
    this.#at++;
    const { text, start, end } = token;
    if (text.startsWith('"') && text.length > 1) return textData(token);
    if (text === '[' && level <= MAX_LEVELS) return this.#record(start, level);
    if (!isName(text)) return this.#rest(start, level);
    if (isRequest(text) && this.#is('(') && level <= MAX_LEVELS) this.#request(level + 1);
    if (this.#is('(') || this.#is('[') || this.#is('{')) return this.#rest(start, level);
    return { kind: 'text', value: `{{${nameOf(text)}}}`, start, end };
  }

  /** `[Name = value, #"Other name" = value]` */
  #record(start: number, level: number): Data {
    const entries: Entry[] = [];
    while (this.#at < this.#tokens.length && !this.#is(']')) {
      const name = this.#tokens[this.#at++] as Token;
      if (!isName(name.text) || !this.#is('=')) continue;
      this.#at++;
      entries.push({ key: nameOf(name.text), value: this.#joined(level + 1) });
      while (this.#at < this.#tokens.length && !this.#is(',') && !this.#is(']')) this.#rest(start, level + 1);
    }
    const close = this.#next();
    return { kind: 'map', entries, start, end: close?.end ?? start };
  }

  /** What is no text, up to the end of its brackets: nothing is known of it, but requests and texts in it count. */
  #rest(start: number, level: number): Data {
    let open = 0;
    for (let token = this.#tokens[this.#at]; token; token = this.#tokens[this.#at]) {
      if (open === 0 && /^[,)\]}&]$/.test(token.text)) break;
      this.#at++;
      if (/^[([{]$/.test(token.text)) open++;
      else if (/^[)\]}]$/.test(token.text)) open--;
      else if (token.text.startsWith('"')) this.#texts.push({ key: 'text', value: textData(token) });
      else if (isRequest(token.text) && this.#is('(') && level <= MAX_LEVELS) {
        this.#request(level + 1);
        if (this.#is(')')) this.#at++;
      }
    }
    return { kind: 'text', value: '{{}}', start, end: this.#tokens[this.#at - 1]?.end ?? start };
  }

  #opensText(ahead: number): boolean {
    return /^(?:"|[\p{L}_#])/u.test(this.#tokens[this.#at + ahead]?.text ?? '');
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  #is(text: string): boolean {
    return this.#tokens[this.#at]?.text === text;
  }
}

/** Options of a request; other records are its headers. */
const OPTIONS =
  /^(?:headers|relativepath|query|content|apikeyname|timeout|manualstatushandling|isretry|excludedfromcachekey|implementation|morecolumns|odataversion|concurrent|functionoverloads|includeannotations|includemetadataannotations|omitvalues|enablebatch|maxurilength)$/i;

/** Whether a function makes a request to the URL that it is given. */
function isRequest(name: string): boolean {
  return name === 'Web.Contents' || name === 'OData.Feed';
}

function isNull(data: Data): boolean {
  return data.kind === 'text' && data.value === '{{null}}';
}

function textData({ text, start, end }: Token): Data {
  return { kind: 'text', value: text.slice(1, -1).replaceAll('""', '"'), start: start + 1, end: end - 1 };
}

function isName(text: string): boolean {
  return /^(?:#"|[\p{L}_])/u.test(text);
}

function nameOf(text: string): string {
  return text.startsWith('#"') ? text.slice(2, -1).replaceAll('""', '"') : text;
}

function textOf(data: Data): string {
  return data.kind === 'text' ? data.value : '{{}}';
}

/** `RelativePath` is added to the URL, with a slash between them. */
function withPath(url: Data, relative: Data | undefined): Data {
  if (url.kind !== 'text' || !relative) return url;
  return { ...url, value: `${url.value.replace(/\/$/, '')}/${textOf(relative).replace(/^\//, '')}` };
}
