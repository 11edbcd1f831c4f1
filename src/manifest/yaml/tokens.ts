import type { CST } from 'yaml';
import { MAX_SYNTAX_FAULTS, type SyntaxFault } from '../fault.ts';
import { type AnyToken, walkTokens } from './token-walk.ts';
import type { Place } from './tree.ts';
import { quotingFix } from './value-quoting.ts';

/** Deepest nesting of mappings and lists. */
export const MAX_DEPTH = 32;

/** What a walk over the parser's tokens finds before any value is built. */
export interface Marks {
  readonly comments: readonly Place[];
  /** Directives, foreign tags, a second document, too many levels. */
  readonly foreign: readonly SyntaxFault[];
  /** Syntax that changes nothing and can be removed. */
  readonly idle: readonly SyntaxFault[];
  readonly tooDeep: boolean;
  /** Opening quotes and brackets that are never closed; of nested brackets, the innermost. */
  readonly unclosed: readonly Place[];
  /** Quoted scalars on more than one line. */
  readonly longQuotes: readonly Place[];
}

/** @param noun what messages call the document */
export function marksOf(tokens: readonly CST.Token[], text: string, noun: string): Marks {
  const walk = new Walk(text, noun);
  walkTokens<Context>(tokens, { depth: 0, bracket: undefined }, (token, context) => walk.enter(token, context));
  return walk.marks();
}

interface Context {
  readonly depth: number;
  /** The nearest unclosed bracket around it. */
  readonly bracket: Bracket | undefined;
}

interface Bracket {
  readonly place: Place;
  /** Whether something inside is not closed either. */
  isCause: boolean;
}

const THIS_VERSION = /^%YAML[ \t]+1\.2[ \t]*$/;
const CORE_TAG = /^(?:!!|!<tag:yaml\.org,2002:)(?:str|int|float|bool|null|map|seq)>?$/;

class Walk {
  readonly #text: string;
  readonly #noun: string;
  readonly #comments: Place[] = [];
  readonly #foreign: SyntaxFault[] = [];
  readonly #idle: SyntaxFault[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #quotes: Place[] = [];
  readonly #longQuotes: Place[] = [];
  #tooDeep = false;
  #documents = 0;

  constructor(text: string, noun: string) {
    this.#text = text;
    this.#noun = noun;
  }

  marks(): Marks {
    const brackets = this.#brackets.filter(({ isCause }) => isCause).map(({ place }) => place);
    return {
      comments: this.#comments,
      foreign: this.#foreign,
      idle: this.#idle,
      tooDeep: this.#tooDeep,
      unclosed: [...this.#quotes, ...brackets],
      longQuotes: this.#longQuotes,
    };
  }

  enter(token: AnyToken, context: Context): Context | undefined {
    switch (token.type) {
      case 'comment':
        this.#comments.push(placeOf(token));
        return undefined;
      case 'directive':
        this.#directive(token);
        return undefined;
      case 'tag':
        this.#tag(token);
        return undefined;
      case 'document':
        this.#documents += 1;
        if (this.#documents === 2)
          this.#refuse(
            token,
            `A second YAML document begins here, but a ${this.#noun} is a single document. Remove this line and the lines below it.`,
          );
        return context;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.#quoted(token, context);
        return context;
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        return this.#collection(token, context);
      default:
        return context;
    }
  }

  /** The version that is read anyway changes nothing; older versions change the meaning of values. */
  #directive(token: AnyToken): void {
    const place = placeOf(token);
    if (!THIS_VERSION.test(this.#text.slice(place.start, place.end)))
      this.#refuse(token, "Directives (lines that begin with '%') are not allowed. Remove this line.");
    else if (this.#idle.length === 0)
      this.#idle.push({
        message: "'%YAML 1.2' is not needed, because manifests are always YAML 1.2. You can remove this line.",
        place,
      });
  }

  #refuse(token: AnyToken, message: string, fix?: SyntaxFault['fix']): void {
    if (this.#foreign.length < MAX_SYNTAX_FAULTS)
      this.#foreign.push({ message, place: placeOf(token), ...(fix && { fix }) });
  }

  #tag(token: AnyToken): void {
    const place = placeOf(token);
    if (CORE_TAG.test(this.#text.slice(place.start, place.end)) || this.#foreign.length === MAX_SYNTAX_FAULTS) return;
    const fix = quotingFix(this.#text, place.start);
    this.#refuse(token, "Tags (words that begin with '!') are not allowed. Remove the tag, or quote the text.", fix);
  }

  #quoted(token: CST.FlowScalar, { bracket }: Context): void {
    const place = placeOf(token);
    const sign = token.source.charAt(0);
    if (isClosed(token.source, sign)) {
      if (token.source.includes('\n')) this.#longQuotes.push(place);
      return;
    }
    this.#quotes.push({ start: place.start, end: place.start + 1 });
    if (bracket) bracket.isCause = false;
  }

  #collection(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection, context: Context): Context | undefined {
    const depth = context.depth + 1;
    if (depth > MAX_DEPTH) {
      if (!this.#tooDeep)
        this.#refuse(token, `The manifest is nested more than ${MAX_DEPTH} levels deep. Reduce the nesting.`);
      this.#tooDeep = true;
      return undefined;
    }
    if (token.type !== 'flow-collection') return { ...context, depth };
    if (token.end[0]?.source === (token.start.source === '{' ? '}' : ']')) return { ...context, depth };
    if (context.bracket) context.bracket.isCause = false;
    const bracket = { place: { start: token.offset, end: token.offset + 1 }, isCause: true };
    this.#brackets.push(bracket);
    return { depth, bracket };
  }
}

function placeOf(token: AnyToken): Place {
  const length = token.type === 'document' ? 3 : 'source' in token ? token.source.length : 1;
  return { start: token.offset, end: token.offset + length };
}

/** In double quotes, a quote after an odd number of backslashes is part of the text. */
function isClosed(source: string, sign: string): boolean {
  if (source.length < 2 || !source.endsWith(sign)) return false;
  if (sign === "'") return (source.length - source.replaceAll("'", '').length) % 2 === 0;
  const slashes = /\\*$/.exec(source.slice(0, -1))?.[0].length ?? 0;
  return slashes % 2 === 0;
}
